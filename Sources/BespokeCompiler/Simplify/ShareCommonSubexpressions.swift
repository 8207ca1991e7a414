import BespokeGraph

/// Computes equal values once: nodes of equal operation, operands and shape become the first of them.
///
/// The first name wins; a value without a name takes that of the first equal one that has it. Equal random nodes
/// draw from one stream, so they are equal values.
public func shareCommonSubexpressions(_ graph: Graph) -> Graph {
  var known: [AvailableExpression: ValueID] = [:]
  return GraphRewriter.rewrite(graph) { rewriter, _, node in
    let expression = AvailableExpression(node)
    if let first = known[expression] {
      rewriter.suggestName(of: node, for: first)
      return first
    }
    let value = rewriter.keep(node)
    known[expression] = value
    return value
  }
}

/// What a value is, whatever it is called and wherever it was written.
private struct AvailableExpression: Hashable {
  var operation: Operation
  var operands: [ValueID]
  var shape: Shape

  init(_ node: Node) {
    operation = node.operation
    operands = node.operands
    shape = node.shape
  }
}
