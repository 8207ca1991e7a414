import GraphIR

struct TransformKey: Hashable {
  var source: Buffer
  var map: PlaneMap
}

/// The kernels of a value that a fast convolution yields: the products, and the map of their sum to the value.
struct FastHome {
  var products: Int
  var map: Int
}

/// Convolutions by fast algorithms: transforms of both operands, products of planes, the transform back.
extension Fuser {
  /// - Returns: false where the taps themselves cost less; the reason then waits for the kernel of the taps.
  mutating func placeFast(_ value: ValueID, _ geometry: ConvolutionGeometry) -> Bool {
    let node = graph[value]
    let (left, right) = (node.operands[0], node.operands[1])
    reasonForTaps = nil
    guard options.fastConvolution else {
      reasonForTaps = "taps: fast convolutions are switched off"
      return false
    }
    guard case .value = materialise(left) else {
      reasonForTaps = "taps: the operand comes from outside, where images lie row by row"
      return false
    }
    let batch = graph[left].shape[0]
    let channels: (Int, Int)
    if case .convolutionKernelGradient = node.operation {
      guard case .value = materialise(right) else {
        reasonForTaps = "taps: the operand comes from outside, where images lie row by row"
        return false
      }
      channels = (graph[left].shape[3], graph[right].shape[3])
    } else {
      channels = (graph[right].shape[2], graph[right].shape[3])
    }
    let choice = FastConvolution.best(geometry, batch: batch, channels: channels, target: target)
    guard let fast = choice.algorithm else {
      reasonForTaps = choice.reason
      return false
    }
    defer { kernels[kernels.count - 2].choices.insert(choice.reason, at: 0) }
    let (x, y) = (fast.inputMap, fast.outputMap)
    if case .convolution = node.operation {
      let space = Space(innerPlanes: y.target.count, rows: batch, columns: channels.1)
      let sum = placeProducts(
        value, geometry, space: space, left: transformed(samples(left), of: left, x),
        right: transformed(packKernel(right, transposed: false), of: right, fast.kernelMap),
        pairs: fast.forwardPairs, depth: channels.0)
      placeMap(value, y.transposed, of: sum, space: space)
    } else if case .convolutionInputGradient = node.operation {
      let space = Space(innerPlanes: x.target.count, rows: batch, columns: channels.0)
      let sum = placeProducts(
        value, geometry, space: space, left: transformed(samples(left), of: left, y),
        right: transformed(packKernel(right, transposed: true), of: right, fast.kernelMap),
        pairs: fast.inputGradientPairs, depth: channels.1)
      placeMap(value, x.transposed, of: sum, space: space)
    } else {
      let space = Space(innerPlanes: fast.elements, rows: channels.0, columns: channels.1)
      let cotangent = transformed(samples(right), of: right, y)
      let sum = placeProducts(
        value, geometry, space: space, left: transformed(samples(left), of: left, x).turned,
        right: rightOfGradient(
          cotangent, planes: y.target.count, batch: batch, columns: channels.1, of: right),
        pairs: fast.kernelGradientPairs, depth: batch)
      placeMap(value, fast.kernelMap.transposed, of: sum, space: space)
    }
    return true
  }

  /// The products of all pairs of planes.
  private mutating func placeProducts(
    _ value: ValueID, _ geometry: ConvolutionGeometry, space: Space, left: Product.Operand,
    right: Product.Operand, pairs: [FastConvolution.Pair], depth: Int
  ) -> Root.Planes {
    let node = graph[value]
    let isGradient = left.depth != 1
    let kernel = openProduct(
      space: space, left: left, right: right, pairs: pairs, depth: depth, isContiguous: !isGradient)
    kernels[kernel].flops *= Double(geometry.taps.count) / Double(pairs.count)
    kernels[kernel].nominalFlops = nominalFlops(value, tapExact: kernels[kernel].flops)
    let sum = newTransformed(
      BufferInfo(
        node.name, kind: .products, dimensions: [space.planes, space.rows, space.columns]))
    let local = append(Local(operation: .product, operands: [], name: node.name), to: kernel)
    kernels[kernel].stores = [
      Store(
        local: local,
        access: Access(
          buffer: sum.buffer, strides: Strides(inner: sum.plane, row: space.columns, column: 1)))
    ]
    describe(kernel, value)
    kernels[kernel].name = "products of " + node.name
    return sum
  }

  /// The transform back, which yields the value.
  private mutating func placeMap(_ value: ValueID, _ map: PlaneMap, of sum: Root.Planes, space: Space) {
    let size = space.rows * space.columns
    let kernel = open(
      space: Space(innerPlanes: map.target.count, rows: space.rows, columns: space.columns),
      root: .map(map, source: sum, target: Root.Planes(buffer: .value(value), plane: size), size: size))
    register(.value(value), value)
    homes[value] = Home(kernel: kernel, local: nil)
    fastHomes[value] = FastHome(products: kernel - 1, map: kernel)
    describe(kernel, value)
  }

  /// The planes of an operand in the space of the products. Panels of a kernel are planes like any others.
  private mutating func transformed(
    _ operand: Product.Operand, of value: ValueID, _ map: PlaneMap
  ) -> Product.Operand {
    let key = TransformKey(source: operand.buffer, map: map)
    var result = operand
    if let known = transforms[key], kernels.count - known.kernel <= target.transformReach {
      (result.buffer, result.plane) = (known.planes.buffer, known.planes.plane)
      return result
    }
    let name = graph[value].name
    let size = operand.plane
    let target = newTransformed(
      BufferInfo(name, kind: .transformed, dimensions: [map.target.count, size]))
    let kernel = open(
      space: Space(innerPlanes: map.target.count, rows: 1, columns: size),
      root: .map(
        map, source: Root.Planes(buffer: operand.buffer, plane: size), target: target, size: size))
    kernels[kernel].name = "transform " + name
    kernels[kernel].location = graph[value].location
    lines[kernel].append((value, "transform \(name) \(graph[value].shape)"))
    transforms[key] = (target, kernel)
    (result.buffer, result.plane) = (target.buffer, target.plane)
    return result
  }

  /// Planes a cache line longer than they need be: a power of two would map them all to the same few lines.
  private mutating func newTransformed(_ info: BufferInfo) -> Root.Planes {
    let buffer = Buffer.transformed(transformedCount)
    transformedCount += 1
    let distance = info.plane + target.alignment
    buffers[buffer] = info
    buffers[buffer]?.planeDistance = distance
    return Root.Planes(buffer: buffer, plane: distance)
  }

  /// The sum of two kernel gradients of the same fast convolution that nobody else needs: the products of the second
  /// are added to those of the first, and mapped back once.
  mutating func mergeFastProducts(_ value: ValueID) -> Bool {
    let node = graph[value]
    guard node.operation == .binary(.add), node.operands[0] != node.operands[1],
      node.operands.allSatisfy({ uses[$0.index] == 1 }),
      let a = fastHomes[node.operands[0]], let b = fastHomes[node.operands[1]]
    else { return false }
    let (first, last) = a.products < b.products ? (a, b) : (b, a)
    guard kernels[first.products].space == kernels[last.products].space,
      case .map(let map, let sum, _, _) = kernels[first.map].root,
      case .map(map, _, let target, let size) = kernels[last.map].root,
      case .products(var products) = kernels[last.products].root
    else { return false }
    products[0].accumulates = true
    kernels[last.products].choices.append(
      "adds to the other gradient's products in place: they are mapped back once")
    kernels[last.products].root = .products(products)
    kernels[last.products].stores = kernels[first.products].stores
    lines[last.map] = lines[first.map] + lines[last.map]
    // The emptied kernel computes nothing and is dropped at the end.
    kernels[first.map].root = .elementwise
    for operand in node.operands { buffers[.value(operand)] = nil }
    kernels[last.map].root = .map(
      map, source: sum, target: Root.Planes(buffer: .value(value), plane: target.plane), size: size)
    kernels[last.map].name = node.name
    register(.value(value), value)
    homes[value] = Home(kernel: last.map, local: nil)
    fastHomes[value] = nil
    return true
  }
}
