import GraphIR

/// Spectral normalisation (Miyato et al. 2018): the kernel as a matrix M, all its axes but the last as rows, is divided
/// by an estimate of its largest singular value,
///
///     v = M u / |M u|,  u' = Mᵀ v / |Mᵀ v|,  W' = W / (vᵀ M u'),
///
/// in which v and u' count as constants. A pass that tracks statistics leaves u' in the place of u: one power iteration
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
    return builder.divide(kernel, builder.fill(norm, builder.shape(kernel)), name: normalisedName)
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
    let v = unit(builder.matmul(matrix, column(u)))
    let next = unit(builder.matmul(matrix, v, transposeLeft: true))
    return (v, builder.reshape(next, builder.shape(u), name: name))
  }

  /// `x / |x|`, the square under the root kept from zero.
  private mutating func unit(_ x: ValueID) -> ValueID {
    let squares = builder.affine(builder.sum(builder.unary(.square, x)), offset: 1e-12)
    let inverse = builder.unary(.reciprocalSquareRoot, squares)
    return builder.multiply(x, builder.fill(inverse, builder.shape(x)))
  }
}
