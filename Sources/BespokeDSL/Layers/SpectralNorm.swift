import BespokeGraph

/// Spectral normalisation (Miyato et al. 2018): the kernel as a matrix M, all its axes but the last as rows, is divided
/// by an estimate of its largest singular value,
///
///     v = M u / |M u|,  u' = Mᵀ v / |Mᵀ v|,  W' = W / (vᵀ M u'),
///
/// in which v and u' count as constants. A kernel of zeros, which has no direction, stays as it is, and so does u. A pass that tracks statistics leaves u' in the place of u: one power iteration
/// for each state of the weights, however many passes they serve.
extension LayerContext {
  /// A kernel divided by its norm, by its vector u; both with the names by which they were asked for.
  func normalised(_ kernel: Tensor, _ kernelName: String, by u: Tensor, _ vectorName: String) -> Tensor {
    let (kernelName, state) = (stateName(kernelName), stateName(vectorName))
    let (normalisedName, nextName) = (kernelName + "/normalised", state + "/next")
    let scope = tape.builder.scope
    tape.builder.scope = kernelName + "/norm"
    defer { tape.builder.scope = scope }
    if isTraining, let known = known(kernel, normalisedName, nextName) {
      if known.next.id != u.id { track(state, known.next) }
      return known.normalised
    }
    let (v, next) = iterate(kernel, u)
    tape.builder.rename(next.id, nextName)
    if next.id != u.id { track(state, next) }
    // vᵀ M u'
    let norm = sum(v * matmul(kernel.matrix, stopGradient(next).column))
    let result = kernel / (norm + norm.isZero)
    tape.builder.rename(result.id, normalisedName)
    return result
  }

  /// An earlier pass may have normalised the very same weights.
  private func known(
    _ kernel: Tensor, _ normalisedName: String, _ nextName: String
  ) -> (normalised: Tensor, next: Tensor)? {
    let nodes = tape.builder.graph.nodes
    guard
      let normalised = nodes.indices.last(where: {
        nodes[$0].name == normalisedName && nodes[$0].operands[0] == kernel.id
      }),
      let next = nodes.indices[..<normalised].last(where: { nodes[$0].name == nextName })
    else { return nil }
    return (Tensor(tape, ValueID(normalised)), Tensor(tape, ValueID(next)))
  }

  private func iterate(_ kernel: Tensor, _ u: Tensor) -> (v: Tensor, next: Tensor) {
    let matrix = stopGradient(kernel).matrix
    let (v, _) = matmul(matrix, u.column).unit
    let transposed = Operation.matmul(transposeLeft: true, transposeRight: false)
    let (direction, squares) = tape.append(transposed, [matrix, v]).unit
    let kept = u * squares.isZero
    return (v, direction.inShape(u.shape) + kept)
  }
}

extension Tensor {
  /// All axes but the last as rows.
  fileprivate var matrix: Tensor {
    let columns = shape[shape.rank - 1]
    return inShape(Shape([shape.count / columns, columns]))
  }

  fileprivate var column: Tensor { inShape(Shape([shape.count, 1])) }

  /// `x / |x|`, the square under the root kept from zero, and the square.
  fileprivate var unit: (direction: Tensor, squares: Tensor) {
    let squares = BespokeDSL.sum(square(self))
    let inverse = (squares + 1e-24).unary(.reciprocalSquareRoot)
    return (self * inverse, squares)
  }

  /// Of a norm or its square: 1 where it is zero, else 0.
  fileprivate var isZero: Tensor { 1 - stopGradient(self).unary(.leakyReLUMask(slope: 0)) }
}
