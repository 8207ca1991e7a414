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
  /// Kernels between two uses of a transformed tensor: beyond, it is made anew instead of filling the arena.
  private static let nearby = 12

  /// - Returns: false where the taps themselves cost less.
  mutating func placeFast(_ value: ValueID, _ geometry: ConvolutionGeometry) -> Bool {
    let node = graph[value]
    let (left, right) = (node.operands[0], node.operands[1])
    guard options.fastConvolution, case .value = materialise(left) else { return false }
    let batch = graph[left].shape[0]
    switch node.operation {
    case .convolution:
      let shape = graph[right].shape
      guard let fast = FastConvolution.best(geometry, batch: batch, channels: (shape[2], shape[3])) else {
        return false
      }
      placeFast(
        value, geometry, space: Space(innerPlanes: fast.points * fast.tiles, rows: batch, columns: shape[3]),
        left: transformed(samples(left), of: left, fast.inputMap),
        right: transformed(packKernel(right, transposed: false), of: right, fast.kernelMap),
        pairs: fast.forwardPairs, depth: shape[2], back: fast.outputMap.transposed)
    case .convolutionInputGradient:
      let shape = graph[right].shape
      guard let fast = FastConvolution.best(geometry, batch: batch, channels: (shape[2], shape[3])) else {
        return false
      }
      placeFast(
        value, geometry, space: Space(innerPlanes: fast.products, rows: batch, columns: shape[2]),
        left: transformed(samples(left), of: left, fast.outputMap),
        right: transformed(packKernel(right, transposed: true), of: right, fast.kernelMap),
        pairs: fast.inputGradientPairs, depth: shape[3], back: fast.inputMap.transposed)
    case .convolutionKernelGradient:
      guard case .value = materialise(right),
        let fast = FastConvolution.best(
          geometry, batch: batch, channels: (graph[left].shape[3], graph[right].shape[3]))
      else { return false }
      let columns = graph[right].shape[3]
      let cotangent = transformed(samples(right), of: right, fast.outputMap)
      placeFast(
        value, geometry,
        space: Space(innerPlanes: fast.elements, rows: graph[left].shape[3], columns: columns),
        left: transformed(samples(left), of: left, fast.inputMap).turned,
        right: rightOfGradient(
          cotangent, planes: fast.points * fast.tiles, batch: batch, columns: columns, of: right),
        pairs: fast.kernelGradientPairs, depth: batch, back: fast.kernelMap.transposed)
    case .matmul, .input, .state, .constant, .random, .adamStepSize, .unary, .binary, .affine, .reshape,
      .broadcast, .sum:
      preconditionFailure("bug in Bespoke, stage fuse: \(node.name) is no convolution")
    }
    return true
  }

  private mutating func placeFast(
    _ value: ValueID, _ geometry: ConvolutionGeometry, space: Space, left: Product.Operand,
    right: Product.Operand, pairs: [FastConvolution.Pair], depth: Int, back: PlaneMap
  ) {
    let node = graph[value]
    let products = openProduct(space: space, left: left, right: right, pairs: pairs, depth: depth)
    kernels[products].flops *= Double(geometry.taps.count) / Double(pairs.count)
    kernels[products].nominalFlops = nominalFlops(value, tapExact: kernels[products].flops)
    let size = space.rows * space.columns
    let sum = newTransformed(
      planes: space.planes, size: size, caption: "products of \(node.name)",
      shape: "[\(space.planes)][\(space.rows)][\(space.columns)]")
    let local = append(Local(operation: .product, operands: [], name: node.name), to: products)
    kernels[products].stores = [
      Store(
        local: local,
        access: Access(
          buffer: sum.buffer, strides: Strides(inner: sum.plane, row: space.columns, column: 1)))
    ]
    describe(products, value)
    kernels[products].name = "products of " + node.name

    let map = open(
      space: Space(innerPlanes: back.target.count, rows: space.rows, columns: space.columns),
      root: .map(
        back, source: sum, target: Root.Planes(buffer: .value(value), plane: size), size: size))
    register(.value(value), value)
    homes[value] = Home(kernel: map, local: nil)
    fastHomes[value] = FastHome(products: products, map: map)
    describe(map, value)
  }

  /// The planes of an operand in the space of the products. Panels of a kernel are planes like any others.
  private mutating func transformed(
    _ operand: Product.Operand, of value: ValueID, _ map: PlaneMap
  ) -> Product.Operand {
    let key = TransformKey(source: operand.buffer, map: map)
    var result = operand
    if let known = transforms[key], kernels.count - known.kernel <= Self.nearby {
      (result.buffer, result.plane) = (known.planes.buffer, known.planes.plane)
      return result
    }
    let name = graph[value].name
    let target = newTransformed(
      planes: map.target.count, size: operand.plane, caption: "transformed \(name)",
      shape: "[\(map.target.count)][\(operand.plane)]")
    let kernel = open(
      space: Space(innerPlanes: map.target.count, rows: 1, columns: operand.plane),
      root: .map(
        map, source: Root.Planes(buffer: operand.buffer, plane: operand.plane), target: target,
        size: operand.plane))
    kernels[kernel].name = "transform " + name
    kernels[kernel].location = graph[value].location
    lines[kernel].append((value, "transform \(name) \(graph[value].shape)"))
    transforms[key] = (target, kernel)
    (result.buffer, result.plane) = (target.buffer, target.plane)
    return result
  }

  /// Planes a cache line longer than they need be: a power of two would map them all to the same few lines.
  private mutating func newTransformed(planes: Int, size: Int, caption: String, shape: String) -> Root.Planes
  {
    let buffer = Buffer.transformed(transformedCount)
    transformedCount += 1
    sizes[buffer] = planes * (size + alignment)
    captions[buffer] = caption + " " + shape
    return Root.Planes(buffer: buffer, plane: size + alignment)
  }

  /// The sum of two values of the same fast convolution that nobody else needs: the products add up before they are
  /// mapped back, once.
  mutating func mergeFastProducts(_ value: ValueID) -> Bool {
    let node = graph[value]
    guard node.operation == .binary(.add), node.operands[0] != node.operands[1],
      node.operands.allSatisfy({ uses[$0.index] == 1 }),
      let a = fastHomes[node.operands[0]], let b = fastHomes[node.operands[1]]
    else { return false }
    let (first, last) = a.products < b.products ? (a, b) : (b, a)
    guard case .products(let early) = kernels[first.products].root,
      case .products(let late) = kernels[last.products].root,
      kernels[first.products].space == kernels[last.products].space,
      case .map(let map, _, _, _) = kernels[first.map].root,
      case .map(map, let source, let target, let size) = kernels[last.map].root
    else { return false }
    kernels[last.products].root = .products(early + late)
    kernels[last.products].flops += kernels[first.products].flops
    kernels[last.products].performedFlops += kernels[first.products].performedFlops
    kernels[last.products].nominalFlops += kernels[first.products].nominalFlops
    kernels[last.products].name = "products of " + node.name
    lines[last.products] = lines[first.products] + lines[last.products]
    lines[last.map] = lines[first.map] + lines[last.map]
    // The emptied kernels compute nothing and are dropped at the end.
    for emptied in [first.products, first.map] {
      kernels[emptied].root = .elementwise
      (kernels[emptied].locals, kernels[emptied].stores) = ([], [])
    }
    for operand in node.operands { sizes[.value(operand)] = nil }
    kernels[last.map].root = .map(
      map, source: source, target: Root.Planes(buffer: .value(value), plane: target.plane), size: size)
    kernels[last.map].name = node.name
    register(.value(value), value)
    homes[value] = Home(kernel: last.map, local: nil)
    fastHomes[value] = last
    return true
  }
}
