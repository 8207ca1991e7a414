import BespokeGraph

/// Builds a graph from another, node by node, each kept or replaced by something equal.
struct GraphRewriter {
  private(set) var graph: Graph
  /// The node in hand: what replaces it takes its name and its place in the model.
  private var origin = Node(
    operation: .constant(0), operands: [], shape: .scalar, name: "", location: nil)

  private init(_ graph: Graph) {
    self.graph = graph
    self.graph.nodes = []
  }

  /// - Parameter rule: the value that stands for a node, whose operands are already those of the new graph;
  ///   it is also told which value of the old graph the node is.
  static func rewrite(
    _ graph: Graph, _ rule: (_ rewriter: inout Self, _ value: ValueID, _ node: Node) -> ValueID
  ) -> Graph {
    var rewriter = Self(graph)
    var replacements: [ValueID] = []
    replacements.reserveCapacity(graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() {
      var node = node
      node.operands = node.operands.map { replacements[$0.index] }
      rewriter.origin = node
      replacements.append(rule(&rewriter, ValueID(index), node))
    }
    func replaced(_ named: NamedValue) -> NamedValue {
      NamedValue(named.name, replacements[named.value.index])
    }
    var result = rewriter.graph
    result.outputs = graph.outputs.map(replaced)
    result.assignments = graph.assignments.map(replaced)
    result.observations = graph.observations.map(replaced)
    return result
  }

  subscript(value: ValueID) -> Node { graph[value] }

  func shape(_ value: ValueID) -> Shape { graph[value].shape }

  /// Appends the node as it is.
  mutating func keep(_ node: Node) -> ValueID {
    graph.nodes.append(node)
    return ValueID(graph.nodes.count - 1)
  }

  mutating func suggestName(of node: Node, for value: ValueID) {
    if graph.nodes[value.index].name.isEmpty { graph.nodes[value.index].name = node.name }
  }

  // What rules build. Illegal nodes are bugs of the rule, so they trap.

  /// - Parameter name: of what is not the node in hand itself.
  mutating func append(
    _ operation: Operation, _ operands: [ValueID], shape: Shape? = nil, name: String? = nil
  ) -> ValueID {
    do {
      let shape = try inferShape(operation, operands.map { graph[$0].shape }, declared: shape)
      return keep(
        Node(
          operation: operation, operands: operands, shape: shape, name: name ?? origin.name,
          location: origin.location, part: origin.part))
    } catch {
      preconditionFailure("bug in Bespoke, simplifying \(graph.name): \(error)")
    }
  }

  /// The constant in every element of the shape.
  mutating func constant(_ value: Double, _ shape: Shape) -> ValueID {
    broadcast(append(.constant(value), []), shape, axes: [])
  }

  /// `scale * x + offset`
  mutating func affine(_ x: ValueID, scale: Double, offset: Double = 0) -> ValueID {
    append(.affine(scale: scale, offset: offset), [x])
  }

  mutating func broadcast(_ x: ValueID, _ shape: Shape, axes: [Int], name: String? = nil) -> ValueID {
    self.shape(x) == shape ? x : append(.broadcast(axes: axes), [x], shape: shape, name: name)
  }

  // What rules look for.

  /// The number that every element of the value is known to be.
  func constantValue(_ value: ValueID) -> Double? {
    let node = self[value]
    if case .constant(let number) = node.operation { return number }
    guard node.operation.family == .movement, let number = constantValue(node.operands[0]) else { return nil }
    // Padding is another constant.
    if case .pad = node.operation, number != 0 { return nil }
    return number
  }

  /// A value as `scale * base + offset`.
  struct Linear {
    var base: ValueID
    var scale = 1.0
    var offset = 0.0
  }

  /// The value in terms of the first one that is not itself linear in another.
  func linear(_ value: ValueID) -> Linear {
    let node = self[value]
    if case .affine(let scale, let offset) = node.operation {
      var inner = linear(node.operands[0])
      inner.scale *= scale
      inner.offset = inner.offset * scale + offset
      return inner
    }
    if case .unary(.negate) = node.operation {
      var inner = linear(node.operands[0])
      inner.scale.negate()
      inner.offset.negate()
      return inner
    }
    return Linear(base: value)
  }

  /// The operand and the axes of a broadcast.
  func broadcasted(_ value: ValueID) -> (vector: ValueID, axes: [Int])? {
    guard case .broadcast(let axes) = self[value].operation else { return nil }
    return (self[value].operands[0], axes)
  }
}
