import GraphIR

/// Gives nodes with the same operation, operands and shape one value: value numbering, the first name wins. Random
/// numbers are functions of their stream and index, so equal ones are shared like anything else.
public func shareCommonSubexpressions(_ graph: Graph) -> Graph {
  struct Key: Hashable {
    var operation: Operation
    var operands: [ValueID]
    var shape: Shape
  }
  var known: [Key: ValueID] = [:]
  var rebuild = Rebuild(graph)
  for index in graph.nodes.indices {
    let value = ValueID(index)
    let node = graph[value]
    let key = Key(operation: node.operation, operands: rebuild.operands(value), shape: node.shape)
    if let same = known[key] {
      rebuild.replace(value, by: same)
    } else {
      known[key] = rebuild.keep(value)
    }
  }
  return rebuild.finish()
}
