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
  func values() throws -> [Root: [Double]] { try run() }

  /// All roots as they are where every value on the way that single precision has no number near is what single
  /// precision makes of it: an infinity, zero, or a number of few digits.
  ///
  /// - Parameter mixesElements: a convolution has NaN in all of its elements where one is not finite, as fast ones may
  ///   have in all of a tile, and those from few channels beside padding.
  func valuesInRange(mixesElements: Bool) throws -> [Root: [Double]] {
    let normal = Double(Float.leastNormalMagnitude)...Double(Float.greatestFiniteMagnitude)
    return try run { value, elements in
      for i in elements.indices where !normal.contains(abs(elements[i])) {
        elements[i] = Double(Float(elements[i]))
      }
      if mixesElements, graph[value].operation.isConvolution, elements.contains(where: { !$0.isFinite }) {
        elements = elements.map { _ in .nan }
      }
    }
  }

  /// Infinite where either is NaN, and between infinities.
  static func distance(_ a: Double, _ b: Double) -> Double {
    let distance = abs(a - b)
    return distance.isNaN ? .infinity : distance
  }

  /// The largest change of each root when every value is off by what rounding in float32 may do to it, in one of
  /// several runs. A rectifier's operand near zero changes its side in some of them.
  ///
  /// In half of the runs the graph is the simplified one, which is what the compiled program computes: where the sum of
  /// centred values is known to vanish, nothing takes out again what rounding left of it. Each form moves around its own
  /// values: a wrong simplification must not pass for rounding. What is infinite or NaN is not rounded.
  func spread(around exact: [Root: [Double]], runs: Int) throws -> [Root: Double] {
    var spread: [Root: Double] = [:]
    let simplified = Reference(
      graph: simplify(graph), inputs: inputs, states: states, seed: seed, step: step, shown: shown)
    let simplifiedExact = try simplified.values()
    for number in 0..<runs {
      let (form, centre) = number % 2 == 0 ? (self, exact) : (simplified, simplifiedExact)
      var noise = RoundingNoise(form.graph, seed: UInt64(number))
      let moved = try form.run {
        noise.disturb($0, &$1)
      } pass: {
        noise.pass($0)
      }
      for (root, values) in moved {
        for (value, other) in zip(values, centre[root] ?? []) where other.isFinite {
          spread[root] = max(spread[root] ?? 0, Self.distance(value, other))
        }
      }
    }
    return spread
  }

  /// - Parameters:
  ///   - disturb: may change a value.
  ///   - pass: is told what the nodes after it are given for the value.
  private func run(
    disturb: (ValueID, inout [Double]) -> Void = { _, _ in }, pass: ([Double]) -> Void = { _ in }
  ) throws -> [Root: [Double]] {
    var roots: [ValueID: [Root]] = [:]
    for named in graph.outputs { roots[named.value, default: []].append(.output(named.name)) }
    for named in graph.observations { roots[named.value, default: []].append(.observation(named.name)) }
    for named in graph.assignments { roots[named.value, default: []].append(.state(named.name)) }
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
      disturb(value, &elements)
      for root in roots[value] ?? [] {
        result[root] = elements
        if case .observation(let name) = root, let seen = shown[name] { elements = seen.map(Double.init) }
      }
      pass(elements)
      return .proceedWith(Tensor(shape: tensor.shape, elements: elements))
    }
    return result
  }
}

extension Operation {
  fileprivate var isConvolution: Bool {
    switch self {
    case .convolution, .convolutionInputGradient, .convolutionKernelGradient: true
    default: false
    }
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
