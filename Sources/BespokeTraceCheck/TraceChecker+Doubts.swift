import BespokeCompiler
import BespokeGraph
import BespokeInterpreter

/// What becomes of the tensors beyond the bound.
extension TraceChecker {
  /// Whether noise moves the suspects as much as they are off.
  ///
  /// Half of the runs are of the simplified graph, which is what the compiled program computes: where the sum of centred
  /// values is known to vanish, nothing takes out again what rounding left of it.
  mutating func judge(
    _ step: Int, inputs: [String: Tensor<Double>], states: [String: Tensor<Double>],
    shown: [ValueID: [String]], assigned: [ValueID: [NamedValue]]
  ) throws {
    let own = trace.program.step(at: UInt64(step - 1))
    let simple = simplify(own)
    let shownBySimple = Dictionary(grouping: simple.observations + simple.outputs, by: \.value)
      .mapValues { $0.map { "step\(step)/\($0.name)" } }
    // As many runs as it takes to excuse all, each of what leads to those that are not yet.
    for run in 0..<CheckBound.noisyRuns where suspects.contains(where: { !$0.isExcused }) {
      let isOwn = run % 2 == 0
      let graph = isOwn ? own : simple
      let (known, assigned) = isOwn ? (shown, assigned) : (shownBySimple, assignments(simple))
      var names = known
      for (value, states) in assigned {
        names[value, default: []] += states.map { "step\(step)/after/\($0.name)" }
      }
      let open = Set(suspects.filter { !$0.isExcused }.map(\.name))
      let part = part(of: graph, from: known.compactMapValues(\.first)) { value in
        (names[value] ?? []).filter(open.contains)
      }
      try rerun(part, noise: UInt64(run), inputs: inputs, states: states, step: UInt64(step - 1))
    }
  }

  /// Notes how far noise moves the suspects that a graph computes from the trace's values.
  private mutating func rerun(
    _ graph: Graph, noise seed: UInt64, inputs: [String: Tensor<Double>], states: [String: Tensor<Double>],
    step: UInt64
  ) throws {
    let inputs = try withTrace(inputs, graph)
    var suspects = self.suspects
    let names = Dictionary(grouping: graph.outputs, by: \.value).mapValues { Set($0.map(\.name)) }
    var noise = RoundingNoise(graph, seed: seed, scale: CheckBound.noise)
    _ = try Interpreter<Double>().evaluate(
      graph, inputs: inputs, states: states, seed: trace.seed, step: step
    ) { value, tensor in
      var elements = tensor.elements
      noise.disturb(value, &elements)
      for index in suspects.indices where names[value]?.contains(suspects[index].name) == true {
        for (x, y) in zip(elements, suspects[index].expected) where abs(x - y) > suspects[index].spread {
          suspects[index].spread = abs(x - y)
        }
      }
      noise.pass(elements)
      return .proceedWith(Tensor(shape: tensor.shape, elements: elements))
    }
    self.suspects = suspects
  }

  /// Of the suspects that noise does not excuse the intermediate values that are right, yet the program's alone: where a
  /// rule of the compiler takes a factor out of a sum, what is left inside has the name of the whole. They are what the
  /// program's graph makes of the trace's earlier values. Were the rule wrong, so would be what comes of them.
  func valuesOfTheProgramAlone(
    _ step: Int, inputs: [String: Tensor<Double>], states: [String: Tensor<Double>]
  ) throws -> Set<String> {
    let prefix = "step\(step)/value/"
    let doubtful = Set(suspects.lazy.filter { !$0.isExcused }.map(\.name).filter { $0.hasPrefix(prefix) })
    guard !doubtful.isEmpty, let compiled = trace.compiled[trace.program.step(at: UInt64(step - 1)).name]
    else { return [] }
    let shown = compiled.graph.observations + compiled.graph.outputs
    let known = shown.map { ($0.value, "step\(step)/\($0.name)") } + compiled.values.map { ($1, prefix + $0) }
    let names = Dictionary(grouping: known, by: \.0).mapValues { $0.map(\.1) }
    let part = part(of: compiled.graph, from: names.compactMapValues(\.first)) { value in
      (names[value] ?? []).filter(doubtful.contains)
    }
    let targets = Dictionary(grouping: part.outputs, by: \.value)
    var right: Set<String> = []
    _ = try Interpreter<Double>().evaluate(
      part, inputs: withTrace(inputs, part), states: states, seed: trace.seed, step: UInt64(step - 1)
    ) { value, expected in
      for target in targets[value] ?? [] {
        guard let actual = try? tensor(target.name, expected.shape) else { continue }
        let largest = max(expected.elements.lazy.map(abs).max() ?? 0, CheckBound.floor)
        let agrees = zip(actual.elements, expected.elements).allSatisfy {
          abs($0 - $1) <= CheckBound.relative * largest
        }
        if agrees { right.insert(String(target.name.dropFirst(prefix.count))) }
      }
      return .proceed
    }
    return right
  }

  /// With the tensors of the trace that a part of a graph is given.
  private func withTrace(
    _ inputs: [String: Tensor<Double>], _ part: Graph
  ) throws -> [String: Tensor<Double>] {
    var inputs = inputs
    for node in part.nodes {
      guard case .input(let name) = node.operation, inputs[name] == nil else { continue }
      inputs[name] = try tensor(name, node.shape)
    }
    return inputs
  }
}
