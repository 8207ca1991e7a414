import BespokeGraph

/// Convolutions of a single image. There are no samples to be the rows of products: the pixels of a row of the result
/// are, those that a stride apart share their taps.
extension Packing {
  /// - Parameter transposed: the adjoint, from an image of the geometry's output size to one of its input size.
  func image(_ value: ValueID, _ g: ConvolutionGeometry, transposed: Bool) -> ProductForm {
    let (node, shape) = (graph[value], graph[value].shape)
    let (image, weights) = (node.operands[0], node.operands[1])
    let (height, width, columns) = (shape[1], shape[2], shape[3])
    let (imageHeight, depth) = (graph[image].shape[1], graph[image].shape[3])
    let phases = transposed ? g.stride : 1
    let rows = width / phases
    let walk = ImageWalk(geometry: g, transposed: transposed)
    let copies = shifted(image, walk, phases: phases, rows: rows)

    var pairs: [ProductForm.Pair] = []
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
    var form = ProductForm(
      space: IterationSpace(outerSlabs: height, innerSlabs: phases, rows: rows, columns: columns),
      left: copies.operand, right: weightsOfImage(weights, columns: columns, transposed: transposed),
      pairs: pairs, depth: depth, target: target)
    form.flops = 2 * Double(g.taps.count * depth * columns)
    form.strides = Strides(outer: width * columns, inner: columns, row: phases * columns, column: 1)
    form.takesOthers = false
    return form
  }

  /// The taps of weights. Each is read by a few rows at most, so they stay where they are if they can.
  private func weightsOfImage(_ weights: ValueID, columns: Int, transposed: Bool) -> OperandForm {
    let shape = graph[weights].shape
    let (slab, depth) = (shape[2] * shape[3], shape[transposed ? 3 : 2])
    let width = target.panelWidth(columns: columns, depth: depth, isContiguous: true)
    if transposed && depth % target.lanes == 0 && columns % width == 0 {
      return OperandForm(value: weights, slab: slab, across: depth, depth: 1, panel: width * depth)
    }
    if !transposed && width > 1 && columns % width == 0 {
      return asItLies(weights, slab: slab, row: columns, width: width)
    }
    return self.weights(weights, transposed: transposed)
  }

  /// The image once for every distance that a tap may have along its rows, `[distance][row][pixel][channel]`, so that
  /// the pixels that meet a tap lie behind each other, zeros among them.
  private func shifted(
    _ image: ValueID, _ walk: ImageWalk, phases: Int, rows: Int
  ) -> (operand: OperandForm, number: [Int: Int]) {
    let shape = graph[image].shape
    let (height, width, channels) = (shape[1], shape[2], shape[3])
    let g = walk.geometry
    let places = (0..<phases).flatMap { phase in
      walk.meetings(at: phase, taps: g.kernelWidth, padding: g.padLeft).map(\.place)
    }
    let starts = Set(places).sorted()
    var gather = Gather()
    gather.slabs = starts.flatMap { start in
      (0..<rows).map { row in
        let x = start + row * walk.step
        return (0..<width).contains(x) ? x * channels : Gather.nowhere
      }
    }
    let shift = Rearrangement.shift(
      Strides(inner: 0, row: width * channels, column: 1), gather,
      IterationSpace(outerSlabs: starts.count, innerSlabs: rows, rows: height, columns: channels))
    let number = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, $0) })
    return (
      OperandForm(value: image, steps: [shift], slab: rows * channels, across: channels, depth: 1), number
    )
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
