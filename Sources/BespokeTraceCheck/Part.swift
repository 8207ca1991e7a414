import BespokeGraph

/// Of a graph the part that leads to some of its values, which are its outputs, from others that are known, which become
/// inputs of their names. A value may be both: it is computed, and what comes after it reads the one that is known.
///
/// - Parameter targets: the names under which a value is an output, none where it is not.
func part(of graph: Graph, from known: [ValueID: String], targets: (ValueID) -> [String]) -> Graph {
  var isComputed = [Bool](repeating: false, count: graph.nodes.count)
  var isGiven = isComputed
  for (index, node) in graph.nodes.enumerated().reversed() {
    isComputed[index] = isComputed[index] || !targets(ValueID(index)).isEmpty
    for operand in node.operands where isComputed[index] {
      if known[operand] == nil { isComputed[operand.index] = true } else { isGiven[operand.index] = true }
    }
  }
  var part = Graph(name: graph.name)
  part.states = graph.states
  // What stands for each value in nodes that read it.
  var read = [ValueID?](repeating: nil, count: graph.nodes.count)
  func append(_ node: Node) -> ValueID {
    part.nodes.append(node)
    return ValueID(part.nodes.count - 1)
  }
  for (index, var node) in graph.nodes.enumerated() {
    let value = ValueID(index)
    if isComputed[index] {
      node.operands = node.operands.map { read[$0.index]! }
      read[index] = append(node)
      part.outputs += targets(value).map { NamedValue($0, read[index]!) }
    }
    if isGiven[index], let name = known[value] {
      node.operation = .input(name)
      node.operands = []
      read[index] = append(node)
    }
  }
  return part
}
