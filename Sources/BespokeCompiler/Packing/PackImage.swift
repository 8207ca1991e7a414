import BespokeGraph

/// Convolutions of a single image. There are no samples to be the rows of products: the pixels of a row of the result
/// are; those that a stride apart share their taps, but for the edges, where taps meet padding.
extension Packing {
  /// - Parameter transposed: the adjoint, from an image of the geometry's output size to one of its input size.
  func image(_ value: ValueID, _ g: ConvolutionGeometry, transposed: Bool) -> ProductForm {
    let (node, shape) = (graph[value], graph[value].shape)
    let (image, weights) = (node.operands[0], node.operands[1])
    let (height, width, columns) = (shape[1], shape[2], shape[3])
    let (imageHeight, imageWidth, depth) = (
      graph[image].shape[1], graph[image].shape[2], graph[image].shape[3]
    )
    let phases = transposed ? g.stride : 1
    let rows = width / phases
    let walk = ImageWalk(geometry: g, transposed: transposed)
    let space = IterationSpace(outerSlabs: height, innerSlabs: phases, rows: rows, columns: columns)
    // By the rows that meet pixels, not the padding.
    var pairs: [Range<Int>: [ProductForm.Pair]] = [:]
    for y in 0..<height {
      let lines = walk.meetings(at: y, taps: g.kernelHeight, padding: g.padTop)
      for phase in 0..<phases {
        for line in lines where (0..<imageHeight).contains(line.place) {
          for column in walk.meetings(at: phase, taps: g.kernelWidth, padding: g.padLeft) {
            let meeting = walk.rows(from: column.place, rows, pixels: imageWidth)
            guard let first = meeting.first else { continue }
            let pixel = line.place * imageWidth + column.place + first * walk.step
            pairs[meeting, default: []].append(
              (y * phases + phase, pixel, line.tap * g.kernelWidth + column.tap))
          }
        }
      }
    }
    var form = ProductForm(
      space: space,
      left: OperandForm(value: image, slab: depth, across: walk.step * depth, depth: 1, overlaps: true),
      right: weightsOfImage(weights, columns: columns, transposed: transposed),
      pairs: pairs.removeValue(forKey: 0..<rows) ?? [], depth: depth, target: target)
    form.ofSomeRows = pairs.map { RowTerms(rows: $0, $1, slabs: space.slabs) }.sorted {
      ($0.rows.lowerBound, $0.rows.upperBound) < ($1.rows.lowerBound, $1.rows.upperBound)
    }
    form.flops = form.performedFlops
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
}

/// Which pixels of an operand the pixels of the result meet along an axis.
private struct ImageWalk {
  let geometry: ConvolutionGeometry
  let transposed: Bool

  /// Between what neighbours of the same phase meet.
  var step: Int { transposed ? 1 : geometry.stride }

  /// Of so many rows those that meet one of the pixels, where the first meets the place.
  func rows(from place: Int, _ rows: Int, pixels: Int) -> Range<Int> {
    let first = (max(-place, 0) + step - 1) / step
    let end = min(max(pixels - place + step - 1, 0) / step, rows)
    return first..<max(first, end)
  }

  /// The place may lie in the padding.
  func meetings(at position: Int, taps: Int, padding: Int) -> [(tap: Int, place: Int)] {
    (0..<taps).compactMap { tap in
      if !transposed { return (tap, position * geometry.stride + tap - padding) }
      let distance = position + padding - tap
      return distance.isMultiple(of: geometry.stride) ? (tap, distance / geometry.stride) : nil
    }
  }
}
