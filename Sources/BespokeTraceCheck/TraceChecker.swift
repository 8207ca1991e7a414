import BespokeCompiler
import BespokeGraph
import BespokeInterpreter
import BespokeTensorFiles

/// Runs the model's graphs beside a trace.
struct TraceChecker {
  struct Fault {
    var message: String
    var location: SourceLocation?
  }

  struct Suspect {
    var name: String
    var fault: Fault
    var error: Double
    var expected: [Double]
    /// The largest change that noise made to it.
    var spread = 0.0

    /// Noise moves it as much as it is off.
    var isExcused: Bool { spread.isFinite && error <= CheckBound.excused * spread }
  }

  private(set) var trace: TraceToCheck
  private(set) var fault: Fault?
  /// Tensors of the step at hand beyond the bound, in their order, until noise has shown whether they may be.
  var suspects: [Suspect] = []
  private var excused = 0
  private var tensors = 0
  private var count = 0
  private var worst = (name: "", share: 0.0)
  /// What optimisers remember, which traces do not show: it follows from the gradients that they do show.
  private var moments: [String: Tensor<Double>] = [:]

  init(_ trace: TraceToCheck) { self.trace = trace }

  /// One line, and whether everything agrees.
  var verdict: (text: String, isRight: Bool) {
    if let fault {
      let text = fault.location.map { Diagnostic(location: $0, message: fault.message).description }
      return (text ?? "error: \(fault.message)", false)
    }
    let share = Double(Int(worst.share * 1e8)) / 1e8
    let others =
      excused == 0
      ? ""
      : "; \(excused) more are off by no more than rounding moves them, beside a rectifier's kink or in what cancels"
    return (
      "all \(count) values of \(tensors) tensors agree with the reference; the worst, \(worst.name), "
        + "to \(share) of its tensor's largest (bound \(CheckBound.relative))" + others, true
    )
  }

  /// The initial weights as the seed makes them.
  mutating func checkInitialisation() throws {
    let graph = trace.program.graph(.initialise)
    let expected = assignments(graph)
    var checker = self
    let after = try Interpreter<Double>().evaluate(graph, inputs: [:], states: [:], seed: trace.seed, step: 0)
    {
      value, tensor in
      for assignment in expected[value] ?? [] {
        checker.compare("init/\(assignment.name)", tensor, graph[value])
      }
      return checker.fault == nil ? .proceed : .stop
    }
    self = checker
    // Weights are drawn: nothing in them is sensitive to rounding.
    fault = fault ?? suspects.first?.fault
    for state in trace.program.states where state.role == .moment { moments[state.name] = after[state.name] }
  }

  /// One step, from 1, from the weights that the trace has before it.
  mutating func checkStep(_ step: Int) throws {
    let program = trace.program
    let graph = program.step(at: UInt64(step - 1))
    var states = moments
    for state in program.states where state.role != .moment {
      states[state.name] = try tensor(before(step, state.name), state.shape)
    }
    var shown: [ValueID: [String]] = [:]
    for named in graph.observations + graph.outputs {
      let name = "step\(step)/\(named.name)"
      if shown[named.value]?.contains(name) != true { shown[named.value, default: []].append(name) }
    }
    // Intermediate values are there only where they were asked for.
    for (name, value) in trace.values[graph.name] ?? [:]
    where trace.file.tensors["step\(step)/value/\(name)"] != nil {
      shown[value, default: []].append("step\(step)/value/\(name)")
    }
    let assigned = assignments(graph)
    let parameters = Set(program.states.filter { $0.role == .parameter }.map(\.name))

    let before = self
    var checker = self
    let inputs = try realBatches(step, graph)
    let after = try Interpreter<Double>().evaluate(
      graph, inputs: inputs, states: states, seed: trace.seed, step: UInt64(step - 1)
    ) { value, tensor in
      let node = graph[value]
      var seen: Tensor<Double>?
      for name in (shown[value] ?? []).sorted() {
        seen = checker.compare(name, tensor, node, scale: cancelled(name, tensor)) ?? seen
      }
      for assignment in assigned[value] ?? [] {
        let before = states[assignment.name]
        checker.compare(
          "step\(step)/after/\(assignment.name)", tensor, node,
          scale: before?.elements.lazy.map(abs).max() ?? 0,
          from: parameters.contains(assignment.name) ? before : nil)
      }
      if checker.fault != nil { return .stop }
      return seen.map { .proceedWith($0) } ?? .proceed
    }
    self = checker
    if fault == nil, !suspects.isEmpty {
      try judge(step, inputs: inputs, states: states, shown: shown, assigned: assigned)
      let others = try valuesOfTheProgramAlone(step, inputs: inputs, states: states)
      if !others.isEmpty {
        self = before
        for name in others { trace.values[graph.name]?[name] = nil }
        return try checkStep(step)
      }
      fault = suspects.first { !$0.isExcused }?.fault
      excused += suspects.count
      suspects = []
    }
    for name in moments.keys { moments[name] = after[name] }
  }

  /// States that a trace shows, by the value they are given: moments are in no trace.
  func assignments(_ graph: Graph) -> [ValueID: [NamedValue]] {
    let moments = Set(graph.states.filter { $0.role == .moment }.map(\.name))
    return Dictionary(grouping: graph.assignments.filter { !moments.contains($0.name) }, by: \.value)
  }

  private func before(_ step: Int, _ state: String) -> String {
    step == 1 ? "init/\(state)" : "step\(step - 1)/after/\(state)"
  }

  /// What cancels in the gradient of a bias before a normalisation, which takes a shift out again: terms of the size of
  /// its kernel's gradient. The true gradient is zero, a program's is what rounding leaves of them. Nothing where a
  /// gradient is more than that.
  private func cancelled(_ name: String, _ expected: Tensor<Double>) -> Double {
    guard name.contains("/grad"), name.hasSuffix("/bias") else { return 0 }
    let kernel = (try? trace.file.floats(name.dropLast("bias".count) + "kernel")) ?? []
    let terms = Double(kernel.lazy.map(abs).max() ?? 0)
    return expected.elements.allSatisfy { abs($0) < CheckBound.zero * terms } ? terms : 0
  }

  /// The batches of a step lie one after the other in the trace, images as `real`, labels as `label/real`.
  private func realBatches(_ step: Int, _ graph: Graph) throws -> [String: Tensor<Double>] {
    var rest: [String: ArraySlice<Float>] = [:]
    var result: [String: Tensor<Double>] = [:]
    for node in graph.nodes {
      guard case .input(let name) = node.operation else { continue }
      let kind = name.hasPrefix("label/") ? "label/real" : "real"
      let values = try rest[kind] ?? trace.file.floats("step\(step)/\(kind)")[...]
      guard node.shape.count <= values.count else {
        throw UserError("\(trace.file.path): step\(step)/\(kind) is too short")
      }
      result[name] = Tensor(shape: node.shape, elements: values.prefix(node.shape.count).map(Double.init))
      rest[kind] = values.dropFirst(node.shape.count)
    }
    return result
  }

  func tensor(_ name: String, _ shape: Shape) throws -> Tensor<Double> {
    guard trace.file.tensors[name]?.shape == shape.dimensions else {
      throw UserError("\(trace.file.path): \(name) should have the shape \(shape)")
    }
    return Tensor(shape: shape, elements: try trace.file.floats(name).map(Double.init))
  }

  /// Compares a tensor of the trace with the reference.
  /// - Parameters:
  ///   - scale: a value that it was made of, beside which its own may have cancelled.
  ///   - before: what an optimiser has moved it from. How far it went is then what must be right: a step may be shorter
  ///     than what the value itself may be off by.
  /// - Returns: the trace's tensor.
  @discardableResult
  private mutating func compare(
    _ name: String, _ expected: Tensor<Double>, _ node: Node, scale: Double = 0,
    from before: Tensor<Double>? = nil
  ) -> Tensor<Double>? {
    guard fault == nil else { return nil }
    guard let actual = try? tensor(name, node.shape) else {
      let found = trace.file.tensors[name].map { "has the shape \($0.shape)" } ?? "is not there"
      fault = Fault(message: "\(name) \(found), not \(node.shape)", location: node.location)
      return nil
    }
    var largest = max(expected.elements.lazy.map(abs).max() ?? 0, scale, CheckBound.floor)
    if let before {
      let move = zip(expected.elements, before.elements).lazy.map { abs($0 - $1) }.max() ?? 0
      largest = min(largest, move + CheckBound.roundings * largest / CheckBound.relative)
    }
    let bound = CheckBound.relative * largest
    var (place, error) = (0, 0.0)
    for index in actual.elements.indices {
      let difference = abs(actual.elements[index] - expected.elements[index])
      // A comparison that NaN fails.
      if !(difference <= error) { (place, error) = (index, difference.isNaN ? .infinity : difference) }
      if error == .infinity { break }
    }
    tensors += 1
    count += actual.elements.count
    if error <= bound {
      if error / largest > worst.share { worst = (name, error / largest) }
      return actual
    }
    // Gradients, states and intermediate values bear the layer's name themselves.
    let namesLayer = ["/grad", "/after/", "/value/", "init/"].contains { name.contains($0) }
    let layer = namesLayer || node.name.isEmpty ? "" : " (\(node.name))"
    suspects.append(
      Suspect(
        name: name,
        fault: Fault(
          message:
            "\(name)\(position(place, node.shape))\(layer) is \(Float(actual.elements[place])), the reference "
            + "has \(Float(expected.elements[place])): they may differ by \(Float(bound))",
          location: node.location),
        error: error, expected: expected.elements))
    return actual
  }

  /// `[3, 0, 12, 4]`, nothing for a scalar.
  private func position(_ index: Int, _ shape: Shape) -> String {
    var rest = index
    let indices = shape.dimensions.reversed().map { extent in
      defer { rest /= extent }
      return rest % extent
    }
    return indices.isEmpty ? "" : "[\(indices.reversed().map(String.init).joined(separator: ", "))]"
  }
}
