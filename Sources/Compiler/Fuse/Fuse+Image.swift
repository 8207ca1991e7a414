import GraphIR

/// Convolutions of a single image. There are no samples to be the rows of products: the pixels of a row of the result
/// are, those that a stride apart share their taps.
extension Fuser {
  /// - Parameter transposed: the adjoint, from an image of the geometry's output size to one of its input size.
  /// - Returns: whether the value is a single image whose rows divide into such pixels.
  mutating func placeImage(_ value: ValueID, _ g: ConvolutionGeometry, transposed: Bool) -> Bool {
    let (node, shape) = (graph[value], graph[value].shape)
    let (image, kernel) = (node.operands[0], node.operands[1])
    let (height, width, columns) = (shape[1], shape[2], shape[3])
    let (imageHeight, depth) = (graph[image].shape[1], graph[image].shape[3])
    let phases = transposed ? g.stride : 1
    let rows = width / phases
    guard shape[0] == 1, rows > 1, width % phases == 0 else { return false }
    let walk = ImageWalk(geometry: g, transposed: transposed)
    let copies = shift(image, walk, phases: phases, rows: rows)

    var pairs: [(out: Int, left: Int, right: Int)] = []
    for y in 0..<height {
      let lines = walk.meetings(at: y, taps: g.kernelHeight, padding: g.padTop)
      for phase in 0..<phases {
        for line in lines where (0..<imageHeight).contains(line.place) {
          for column in walk.meetings(at: phase, taps: g.kernelWidth, padding: g.padLeft) {
            let left = (copies.number[column.place] ?? 0) * imageHeight + line.place
            pairs.append((y * phases + phase, left, line.tap * g.kernelWidth + column.tap))
          }
        }
      }
    }
    let product = openProduct(
      space: Space(outerPlanes: height, innerPlanes: phases, rows: rows, columns: columns),
      left: copies.operand, right: kernelOfImage(kernel, columns: columns, transposed: transposed),
      pairs: pairs, depth: depth, isContiguous: true)
    kernels[product].flops = 2 * Double(g.taps.count * depth * columns)
    kernels[product].choices.insert(
      "a single image: its pixels are the rows of products, padding counts as zeros along them", at: 0)
    ownStrides[product] = Strides(outer: width * columns, inner: columns, row: phases * columns, column: 1)
    settle(value, in: product)
    return true
  }

  /// The taps of a kernel. Each is read by a few rows at most, so they stay where they are if they can.
  private mutating func kernelOfImage(_ kernel: ValueID, columns: Int, transposed: Bool) -> Product.Operand {
    let shape = graph[kernel].shape
    let depth = shape[transposed ? 3 : 2]
    let width = target.panelWidth(columns: columns, depth: depth, isContiguous: true)
    if transposed && depth % target.lanes == 0 && columns % width == 0 {
      return Product.Operand(
        buffer: materialise(kernel), plane: shape[2] * shape[3], across: depth, depth: 1, panel: width * depth
      )
    }
    if !transposed && width > 1 && columns % width == 0 {
      return asItLies(kernel, plane: shape[2] * shape[3], row: columns, columns: columns)
    }
    return packKernel(kernel, transposed: transposed)
  }

  /// The image once for every distance that a tap may have along its rows, `[distance][row][pixel][channel]`, so that
  /// the pixels that meet a tap lie behind each other, zeros among them.
  private mutating func shift(
    _ image: ValueID, _ walk: ImageWalk, phases: Int, rows: Int
  ) -> (operand: Product.Operand, number: [Int: Int]) {
    let shape = graph[image].shape
    let (height, width, channels) = (shape[1], shape[2], shape[3])
    let g = walk.geometry
    let places = (0..<phases).flatMap { phase in
      walk.meetings(at: phase, taps: g.kernelWidth, padding: g.padLeft).map(\.place)
    }
    let starts = Set(places).sorted()
    let source = materialise(image)
    let space = Space(outerPlanes: starts.count, innerPlanes: rows, rows: height, columns: channels)
    var gather = Gather()
    gather.planes = starts.flatMap { start in
      (0..<rows).map { row in
        let x = start + row * walk.step
        return (0..<width).contains(x) ? x * channels : Gather.nowhere
      }
    }
    let access = Access(
      buffer: source, strides: Strides(inner: 0, row: width * channels, column: 1), gather: gather)
    let name = graph[image].name
    let (target, isNew) = rearranged(
      PackKey(source: access, space: space, width: 1),
      BufferInfo(name, kind: .shifted, dimensions: [starts.count, height, rows, channels]))
    let operand = Product.Operand(buffer: target, plane: rows * channels, across: channels, depth: 1)
    let number = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, $0) })
    guard isNew else { return (operand, number) }
    let kernel = open(space: space, root: .elementwise)
    kernels[kernel].name = "shift " + name
    kernels[kernel].location = graph[image].location
    kernels[kernel].choices = ["the image once for each distance of taps along its rows, zeros around it"]
    lines[kernel] = [(image, "shift \(name) \(shape)")]
    let local = append(Local(operation: .load(access), operands: [], name: name), to: kernel)
    let strides = Strides(outer: height * rows * channels, inner: channels, row: rows * channels, column: 1)
    kernels[kernel].stores = [Store(local: local, access: Access(buffer: target, strides: strides))]
    return (operand, number)
  }
}

/// Which pixels of an operand the pixels of the result meet along an axis.
private struct ImageWalk {
  let geometry: ConvolutionGeometry
  let transposed: Bool

  /// Between what neighbours of the same phase meet.
  var step: Int { transposed ? 1 : geometry.stride }

  /// The place may lie in the padding.
  func meetings(at position: Int, taps: Int, padding: Int) -> [(tap: Int, place: Int)] {
    (0..<taps).compactMap { tap in
      if !transposed { return (tap, position * geometry.stride + tap - padding) }
      let distance = position + padding - tap
      return distance.isMultiple(of: geometry.stride) ? (tap, distance / geometry.stride) : nil
    }
  }
}
