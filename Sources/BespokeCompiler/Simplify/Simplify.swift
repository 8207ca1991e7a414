import BespokeGraph

/// Replaces what algebra allows to be computed with less work: identities, constants, chains of affine maps and of
/// shapes, and sums that need not be taken element by element.
///
/// The rules hold over the reals, so results may differ in the last bits, in the sign of a zero, and in whether a number
/// on the way overflows. What they may not lose is NaN: where a value is not finite, so is what takes its place. `x - x`
/// and the sum of a centred batch, which are zero in theory, therefore become `0 * x`, unless what is left is NaN by
/// itself wherever they are.
///
/// Rules compare values by identity, so equal values are shared, and dead ones removed, between the rounds.
public func simplify(_ graph: Graph) -> Graph {
  var graph = removeDeadCode(shareCommonSubexpressions(slopesBehindDropout(graph)))
  for _ in 0..<maximalRounds {
    let next = removeDeadCode(shareCommonSubexpressions(simplifyOnce(graph)))
    if next == graph { break }
    graph = next
  }
  return graph
}

/// Every round shortens some chain by one, so the bound is far above what a model's longest chain takes.
private let maximalRounds = 64

private func simplifyOnce(_ graph: Graph) -> Graph {
  GraphRewriter.rewrite(graph) { rewriter, _, node in
    let replacement: ValueID? =
      switch node.operation.family {
      case .elementwise: rewriter.simplifiedElementwise(node)
      case .movement: rewriter.simplifiedMovement(node)
      case .sum: rewriter.simplifiedSum(node)
      case .source, .comparison, .product: nil
      }
    return replacement ?? rewriter.keep(node)
  }
}
