import GraphIR

/// Drops nodes that no output, assignment or observation needs. Inputs stay: they are the entry's signature.
public func removeDeadCode(_ graph: Graph) -> Graph {
  var isNeeded = [Bool](repeating: false, count: graph.nodes.count)
  for root in graph.roots { isNeeded[root.index] = true }
  for index in graph.nodes.indices.reversed() {
    if case .input = graph.nodes[index].operation { isNeeded[index] = true }
    guard isNeeded[index] else { continue }
    for operand in graph.nodes[index].operands { isNeeded[operand.index] = true }
  }
  var rebuild = Rebuild(graph)
  for index in graph.nodes.indices where isNeeded[index] { rebuild.keep(ValueID(index)) }
  return rebuild.finish()
}

/// Copies a graph node by node while values are replaced by others.
struct Rebuild {
  let source: Graph
  private(set) var graph: Graph
  private var map: [ValueID: ValueID] = [:]

  init(_ source: Graph) {
    self.source = source
    graph = Graph(name: source.name)
    graph.states = source.states
  }

  /// The value in the new graph that stands for one of the old graph.
  subscript(old: ValueID) -> ValueID { map[old]! }
  func operands(_ old: ValueID) -> [ValueID] { source[old].operands.map { map[$0]! } }

  mutating func replace(_ old: ValueID, by new: ValueID) { map[old] = new }

  @discardableResult
  mutating func keep(_ old: ValueID) -> ValueID {
    var node = source[old]
    node.operands = operands(old)
    let new = append(node)
    map[old] = new
    return new
  }

  mutating func append(_ node: Node) -> ValueID {
    graph.nodes.append(node)
    return ValueID(graph.nodes.count - 1)
  }

  func finish() -> Graph {
    var result = graph
    result.outputs = source.outputs.map { NamedValue($0.name, map[$0.value]!) }
    result.assignments = source.assignments.map { NamedValue($0.name, map[$0.value]!) }
    result.observations = source.observations.map { NamedValue($0.name, map[$0.value]!) }
    return result
  }
}
