import BespokeCompiler
import BespokeGraph
import BespokeInterpreter

/// What the interpreter in Double makes of a graph, where what a compiled run showed takes the place of its own values,
/// and how much of it is sensitive to rounding.
struct Reference {
  let graph: Graph
  let inputs: [String: [Float]]
  let states: [String: [Float]]
  let seed: UInt64
  let step: UInt64
  /// Observed values of the compiled run: later ones are computed from these, so that an update is that of the
  /// gradient as it was.
  let shown: [String: [Float]]

  enum Root: Hashable {
    case output(String)
    case observation(String)
    case state(String)
  }

  /// All roots, as they should be.
  func values() throws -> [Root: [Double]] { try run(nil) }

  /// The largest change of each root when every value is off by what rounding in float32 may do to it, in one of
  /// several runs. A rectifier's operand near zero changes its side in some of them.
  ///
  /// In half of the runs the graph is the simplified one, which is what the compiled program computes: where the sum of
  /// centred values is known to vanish, nothing takes out again what rounding left of it. Each form moves around its own
  /// values: a wrong simplification must not pass for rounding.
  func spread(around exact: [Root: [Double]], runs: Int) throws -> [Root: Double] {
    var spread: [Root: Double] = [:]
    let simplified = Reference(
      graph: simplify(graph), inputs: inputs, states: states, seed: seed, step: step, shown: shown)
    let simplifiedExact = try simplified.values()
    for number in 0..<runs {
      let (form, centre) = number % 2 == 0 ? (self, exact) : (simplified, simplifiedExact)
      for (root, values) in try form.run(UInt64(number)) {
        for (value, other) in zip(values, centre[root] ?? []) {
          let change = abs(value - other)
          spread[root] = max(spread[root] ?? 0, change.isNaN ? .infinity : change)
        }
      }
    }
    return spread
  }

  private func run(_ noise: UInt64?) throws -> [Root: [Double]] {
    var roots: [ValueID: [Root]] = [:]
    for named in graph.outputs { roots[named.value, default: []].append(.output(named.name)) }
    for named in graph.observations { roots[named.value, default: []].append(.observation(named.name)) }
    for named in graph.assignments { roots[named.value, default: []].append(.state(named.name)) }
    var noise = noise.map { RoundingNoise(graph, seed: $0) }
    var result: [Root: [Double]] = [:]
    func tensors(_ values: [String: [Float]], _ shapes: [String: Shape]) -> [String: Tensor<Double>] {
      shapes.reduce(into: [:]) { tensors, item in
        guard let elements = values[item.key] else { return }
        tensors[item.key] = Tensor(shape: item.value, elements: elements.map(Double.init))
      }
    }
    _ = try Interpreter<Double>().evaluate(
      graph, inputs: tensors(inputs, graph.inputShapes),
      states: tensors(
        states, Dictionary(graph.states.map { ($0.name, $0.shape) }, uniquingKeysWith: { a, _ in a })),
      seed: seed, step: step
    ) { value, tensor in
      var elements = tensor.elements
      noise?.disturb(value, &elements)
      for root in roots[value] ?? [] {
        result[root] = elements
        if case .observation(let name) = root, let seen = shown[name] { elements = seen.map(Double.init) }
      }
      noise?.pass(elements)
      return .proceedWith(Tensor(shape: tensor.shape, elements: elements))
    }
    return result
  }
}

extension Graph {
  /// Of its inputs, by name.
  public var inputShapes: [String: Shape] {
    var shapes: [String: Shape] = [:]
    for node in nodes {
      if case .input(let name) = node.operation { shapes[name] = node.shape }
    }
    return shapes
  }
}
