import GraphIR

extension LayerForward {
  /// Side by side along the last axis: each with zeros in the others' places, added up.
  mutating func concatenated(_ operands: [ValueID]) -> ValueID {
    let last = step.shape.rank - 1
    var before = 0
    let terms = operands.map { operand in
      let width = builder.shape(operand)[last]
      defer { before += width }
      return builder.pad(operand, axis: last, before: before, after: step.shape[last] - before - width)
    }
    let rest = terms.dropFirst().dropLast().reduce(terms[0]) { builder.add($0, $1) }
    if terms.count == 1 { return builder.reshape(rest, step.shape, name: name) }
    return builder.add(rest, terms[terms.count - 1], name: name)
  }

  mutating func padded(_ x: ValueID, _ layer: ZeroPadding2D) -> ValueID {
    var window = Window(of: builder.shape(x))
    (window.start[1], window.start[2]) = (layer.top, layer.left)
    return builder.pad(x, step.shape, window, name: name)
  }

  /// Channel `(i * r + j) * c + k` of pixel (h, w) becomes channel k of pixel `(h * r + i, w * r + j)`.
  mutating func shuffled(_ x: ValueID, _ factor: Int) -> ValueID {
    let shape = builder.shape(x)
    let apart = Shape(
      [shape[0], shape[1], shape[2], factor, factor, step.shape[3]], batched: true)
    let turned = builder.transpose(builder.reshape(x, apart), axes: [0, 1, 3, 2, 4, 5])
    return builder.reshape(turned, step.shape, name: name)
  }
}
