import BespokeGraph

/// Reads the slopes of rectifiers off what dropout left of their results: for a rectifier's result y and a mask m,
/// `(g m) slope(y) = (g m) slope(y m)`, since m is positive, or both sides are zero. What follows dropout is kept for
/// other gradients anyway; y then needs no memory from the forward pass to the backward one.
///
/// Nodes keep their numbers.
public func slopesBehindDropout(_ graph: Graph) -> Graph {
  struct Pair: Hashable {
    var rectified: ValueID
    var mask: ValueID
  }
  func isMask(_ value: ValueID) -> Bool {
    if case .random(.dropoutMask, _) = graph[value].operation { return true }
    return false
  }
  var uses = [Int](repeating: 0, count: graph.nodes.count)
  for node in graph.nodes { for operand in node.operands { uses[operand.index] += 1 } }
  for root in graph.roots { uses[root.index] += 1 }

  var dropped: [Pair: ValueID] = [:]
  var result = graph
  for (index, node) in graph.nodes.enumerated() where node.operation == .binary(.multiply) {
    for (factor, other) in [(node.operands[0], node.operands[1]), (node.operands[1], node.operands[0])] {
      if isMask(other) {
        // The first one, so that it is there as early as can be.
        if dropped[Pair(rectified: factor, mask: other)] == nil {
          dropped[Pair(rectified: factor, mask: other)] = ValueID(index)
        }
      } else if case .unary(.leakyReLUMask) = graph[factor].operation, uses[factor.index] == 1,
        graph[other].operation == .binary(.multiply), let mask = graph[other].operands.first(where: isMask),
        let source = dropped[Pair(rectified: graph[factor].operands[0], mask: mask)],
        source.index < factor.index
      {
        result.nodes[factor.index].operands = [source]
      }
    }
  }
  return result
}
