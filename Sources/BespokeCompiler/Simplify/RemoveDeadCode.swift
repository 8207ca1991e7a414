import BespokeGraph

/// Removes the nodes on which no output, assignment or observation depends.
///
/// Inputs stay, since they are what the caller passes in, and so do all declarations of states.
public func removeDeadCode(_ graph: Graph) -> Graph {
  var isLive = Array(repeating: false, count: graph.nodes.count)
  for root in graph.roots { isLive[root.index] = true }
  for (index, node) in graph.nodes.enumerated().reversed() {
    if case .input = node.operation { isLive[index] = true }
    guard isLive[index] else { continue }
    for operand in node.operands { isLive[operand.index] = true }
  }
  return GraphRewriter.rewrite(graph) { rewriter, value, node in
    // No live node asks for a dead one, so whatever stands for it is never read.
    isLive[value.index] ? rewriter.keep(node) : ValueID(-1)
  }
}
