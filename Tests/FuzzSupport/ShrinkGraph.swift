import BespokeCompiler
import BespokeGraph

extension Program {
  private var initialise: Graph { graph(.initialise) }
  private var step: Graph { graph(.step) }

  /// What is to become smaller: nodes, then elements.
  var size: Int { step.nodes.count * 1_000_000 + step.nodes.reduce(0) { $0 + $1.shape.count } }

  /// The graph of the failure alone, with the one root that failed.
  func only(_ failure: Failure) -> Program? {
    let others = entries.filter { $0.kind != .initialise }.map(\.graph)
    guard var graph = others.first(where: { $0.name == failure.entry }) else { return nil }
    func isIt(_ named: NamedValue) -> Bool { named.name == failure.root }
    graph.outputs = graph.outputs.filter(isIt)
    graph.observations = graph.observations.filter(isIt)
    // A value that only a trace shows is an output as well.
    if graph.outputs.isEmpty { graph.outputs = graph.observations }
    graph.observations = []
    graph.assignments = graph.assignments.filter(isIt)
    return with(graph)
  }

  /// Ways to make a program smaller, each several programs of which some may be illegal and are left out.
  static let reductions: [@Sendable (Program) -> [Program]] = [
    { $0.fewerRoots }, { $0.cuts }, { $0.earlierRoots }, { $0.fewerNodes }, { $0.smallerExtents },
  ]

  /// The program with another graph in place of the step, without what nothing depends on; nil where that is illegal
  /// or no smaller.
  private func with(_ graph: Graph) -> Program? {
    let pruned = graph.pruned
    guard !pruned.roots.isEmpty, (try? pruned.verify()) != nil else { return nil }
    return Program(name: name, initialise: initialise.assigning(pruned), step: pruned)
  }

  private func smaller(_ graphs: [Graph]) -> [Program] {
    graphs.compactMap { with($0) }.filter { $0.size < size }
  }

  private var fewerRoots: [Program] {
    var graphs: [Graph] = []
    for list in [\Graph.outputs, \.assignments, \.observations] {
      let roots = step[keyPath: list]
      if roots.count > 1 {
        for half in [roots.prefix(roots.count / 2), roots.suffix(roots.count - roots.count / 2)] {
          var graph = step
          graph[keyPath: list] = Array(half)
          graphs.append(graph)
        }
      }
      for index in roots.indices.prefix(40) {
        var graph = step
        graph[keyPath: list].remove(at: index)
        graphs.append(graph)
      }
    }
    return smaller(graphs)
  }

  /// Everything before a node is the caller's, from the last node on.
  private var cuts: [Program] {
    let count = step.nodes.count
    let places = count < 16 ? Array((1..<count).reversed()) : (1..<16).reversed().map { count * $0 / 16 }
    return smaller(
      places.map { place in
        var graph = step
        for index in 0..<place { graph.cut(index) }
        return graph
      })
  }

  /// An earlier node is the only output.
  private var earlierRoots: [Program] {
    let count = step.nodes.count
    let places = count < 16 ? Array(0..<count) : (1..<16).map { count * $0 / 16 }
    return smaller(
      places.compactMap { place in
        guard !step.nodes[place].operation.isSource, step.nodes[place].shape.rank <= 4 else { return nil }
        var graph = step
        (graph.assignments, graph.observations) = ([], [])
        graph.outputs = [NamedValue("y", ValueID(place))]
        return graph
      })
  }

  /// A node is the caller's, or what one of its operands is.
  private var fewerNodes: [Program] {
    var graphs: [Graph] = []
    for (index, node) in step.nodes.enumerated().reversed() where !node.operation.isSource {
      var graph = step
      graph.cut(index)
      graphs.append(graph)
      for operand in node.operands where step[operand].shape == node.shape {
        var graph = step
        graph.replace(ValueID(index), by: operand)
        graphs.append(graph)
      }
    }
    return smaller(graphs)
  }

  /// One extent is less wherever it occurs.
  private var smallerExtents: [Program] {
    let extents = Set(step.nodes.flatMap(\.shape.dimensions)).filter { $0 > 1 }.sorted(by: >)
    let batches = Set(step.nodes.filter(\.shape.isBatched).map { $0.shape[0] }).sorted(by: >)
    var programs: [Program] = []
    for isBatch in [true, false] {
      for extent in isBatch ? batches : extents {
        for less in Set([1, 2, extent / 2, extent - 1]).sorted() where (1..<extent).contains(less) {
          func changed(_ shape: Shape) -> Shape {
            var shape = shape
            for axis in shape.dimensions.indices where shape[axis] == extent {
              if !isBatch || (shape.isBatched && axis == 0) { shape.dimensions[axis] = less }
            }
            return shape
          }
          let graphs = [initialise, step].map { $0.mapping(changed) }
          let program = Program(name: name, initialise: graphs[0], step: graphs[1])
          if (try? program.verifyStage()) != nil { programs.append(program) }
        }
      }
    }
    return programs
  }
}

extension Graph {
  /// Without nodes and states on which no root depends.
  var pruned: Graph {
    var isLive = Array(repeating: false, count: nodes.count)
    for root in roots { isLive[root.index] = true }
    for (index, node) in nodes.enumerated().reversed() where isLive[index] {
      for operand in node.operands { isLive[operand.index] = true }
    }
    var graph = self
    var places: [ValueID] = []
    graph.nodes = []
    for (index, node) in nodes.enumerated() {
      places.append(ValueID(graph.nodes.count))
      guard isLive[index] else { continue }
      var node = node
      node.operands = node.operands.map { places[$0.index] }
      graph.nodes.append(node)
    }
    func moved(_ named: NamedValue) -> NamedValue { NamedValue(named.name, places[named.value.index]) }
    graph.outputs = outputs.map(moved)
    graph.observations = observations.map(moved)
    graph.assignments = assignments.map(moved)
    var used = Set(assignments.map(\.name))
    for node in graph.nodes {
      if case .state(let name) = node.operation { used.insert(name) }
    }
    graph.states = states.filter { used.contains($0.name) }
    return graph
  }

  /// Of the assignments those of states that another graph has.
  func assigning(_ graph: Graph) -> Graph {
    var result = self
    let wanted = Set(graph.states.map(\.name))
    result.assignments = assignments.filter { wanted.contains($0.name) }
    return result.pruned
  }

  /// Makes what is computed at a place the caller's.
  mutating func cut(_ index: Int) {
    let node = nodes[index]
    // A caller's tensors have four axes at most.
    guard !node.operation.isSource, !(node.shape.rank == 0 && node.operands.isEmpty), node.shape.rank <= 4 else {
      return
    }
    nodes[index].operation = .input("x\(index)")
    nodes[index].operands = []
    nodes[index].name = "x\(index)"
  }

  mutating func replace(_ value: ValueID, by other: ValueID) {
    func replaced(_ id: ValueID) -> ValueID { id == value ? other : id }
    for index in nodes.indices where index > value.index {
      nodes[index].operands = nodes[index].operands.map(replaced)
    }
    for list in [\Graph.outputs, \.assignments, \.observations] {
      for index in self[keyPath: list].indices {
        self[keyPath: list][index].value = replaced(self[keyPath: list][index].value)
      }
    }
  }

  /// Every shape changed, and the convolutions' images as their operands' shapes now are.
  func mapping(_ change: (Shape) -> Shape) -> Graph {
    var graph = self
    for index in states.indices { graph.states[index].shape = change(states[index].shape) }
    for index in nodes.indices {
      graph.nodes[index].shape = change(nodes[index].shape)
      guard case .convolution(var g) = nodes[index].operation else { continue }
      let (x, y) = (change(self[nodes[index].operands[0]].shape), graph.nodes[index].shape)
      (g.inputHeight, g.inputWidth, g.outputHeight, g.outputWidth) = (x[1], x[2], y[1], y[2])
      graph.nodes[index].operation = .convolution(g)
    }
    return graph
  }
}
