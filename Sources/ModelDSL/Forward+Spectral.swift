import GraphIR

/// Spectral normalisation (Miyato et al. 2018): the kernel as a matrix M, all its axes but the last as rows, is divided
/// by an estimate of its largest singular value,
///
///     v = M u / |M u|,  u' = Mᵀ v / |Mᵀ v|,  W' = W / (vᵀ M u'),
///
/// in which v and u' count as constants. A kernel of zeros, which has no direction, stays as it is, and so does u. A pass that tracks statistics leaves u' in the place of u: one power iteration
/// for each state of the weights, however many passes they serve.
extension LayerForward {
  /// The layer's kernel, whose vector, if it has one, is its last state.
  mutating func kernel(isNormalised: Bool) -> ValueID {
    kernel(0, vector: isNormalised ? values.count - 1 : nil)
  }

  /// The kernel at one place of the layer's states, divided by its norm where u is at another.
  mutating func kernel(_ place: Int, vector: Int?) -> ValueID {
    let kernel = values[place]
    guard let vector else { return kernel }
    let kernelName = step.states[place].declaration.name
    let normalisedName = kernelName + "/normalised"
    let state = step.states[vector].declaration.name
    let nextName = state + "/next"
    let scope = builder.scope
    builder.scope = kernelName + "/norm"
    defer { builder.scope = scope }
    if case .training = mode, let known = known(kernel, normalisedName, nextName) {
      track(known.next, state, from: values[vector])
      return known.normalised
    }
    let (v, next) = iterate(kernel, values[vector], name: nextName)
    track(next, state, from: values[vector])
    // vᵀ M u'
    let product = builder.matmul(matrix(kernel), column(builder.unary(.stopGradient, next)))
    let norm = builder.sum(builder.multiply(v, product))
    let divisor = builder.add(norm, isZero(norm))
    return builder.divide(kernel, builder.fill(divisor, builder.shape(kernel)), name: normalisedName)
  }

  /// An earlier pass may have normalised the very same weights.
  private func known(
    _ kernel: ValueID, _ normalisedName: String, _ nextName: String
  ) -> (normalised: ValueID, next: ValueID)? {
    let nodes = builder.graph.nodes
    guard
      let normalised = nodes.indices.last(where: {
        nodes[$0].name == normalisedName && nodes[$0].operands[0] == kernel
      }),
      let next = nodes.indices[..<normalised].last(where: { nodes[$0].name == nextName })
    else { return nil }
    return (ValueID(normalised), ValueID(next))
  }

  private mutating func track(_ next: ValueID, _ state: String, from u: ValueID) {
    guard tracksStatistics, next != u, case .training = mode else { return }
    pass.statistics.append(NamedValue(state, next))
  }

  private mutating func matrix(_ kernel: ValueID) -> ValueID {
    let shape = builder.shape(kernel)
    let columns = shape[shape.rank - 1]
    return builder.reshape(kernel, Shape([shape.count / columns, columns]))
  }

  private mutating func column(_ vector: ValueID) -> ValueID {
    builder.reshape(vector, Shape([builder.shape(vector).count, 1]))
  }

  private mutating func iterate(
    _ kernel: ValueID, _ u: ValueID, name: String
  ) -> (v: ValueID, next: ValueID) {
    let matrix = matrix(builder.unary(.stopGradient, kernel))
    let (v, _) = unit(builder.matmul(matrix, column(u)))
    let (direction, squares) = unit(builder.matmul(matrix, v, transposeLeft: true))
    let shape = builder.shape(u)
    let kept = builder.multiply(u, builder.fill(isZero(squares), shape))
    return (v, builder.add(builder.reshape(direction, shape), kept, name: name))
  }

  /// `x / |x|`, the square under the root kept from zero, and the square.
  private mutating func unit(_ x: ValueID) -> (direction: ValueID, squares: ValueID) {
    let squares = builder.sum(builder.unary(.square, x))
    let inverse = builder.unary(.reciprocalSquareRoot, builder.affine(squares, offset: 1e-24))
    return (builder.multiply(x, builder.fill(inverse, builder.shape(x))), squares)
  }

  /// Of a norm or its square: 1 where it is zero, else 0.
  private mutating func isZero(_ norm: ValueID) -> ValueID {
    builder.affine(
      builder.unary(.leakyReLUMask(slope: 0), builder.unary(.stopGradient, norm)), scale: -1, offset: 1)
  }
}
