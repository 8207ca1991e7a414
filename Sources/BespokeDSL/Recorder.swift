import BespokeGraph

/// Notes the layers of one network while its function runs on shapes, and everything wrong with them.
///
/// A class, since tensors of one trace share it; it does not outlive the trace.
final class Recorder {
  private let player: String
  /// Of the labels.
  private let classes: Int?
  private var steps: [TracedNetwork.Step] = []
  private var diagnostics: [Diagnostic] = []
  private var warnings: [Diagnostic] = []
  /// Which step each diagnostic of operands is about.
  private var faults: [(diagnostic: Int, step: Int)] = []
  private var ordinals: [String: Int] = [:]
  private var firstUses: [String: SourceLocation] = [:]
  private var shared = SharedUses()
  private let tape: Tape
  /// What the function's tensors are.
  private var made: [ValueID: Traced] = [:]
  /// The results of the steps, and what their layers say of them.
  private var values: [ValueID] = []
  private var claims: [ValueID: Ranges.Claim] = [:]

  private init(player: String, classes: Int?, tape: Tape) {
    self.player = player
    self.classes = classes
    self.tape = tape
  }

  struct Trace {
    var network: TracedNetwork
    var results: [Traced]
    var diagnostics: [Diagnostic]
    var result: Traced { results[0] }
  }

  /// A tensor of the network's function: what the network is given, or what a layer makes.
  struct Traced {
    var origin: TracedNetwork.Operand
    var shape: Shape
    var location: SourceLocation
    /// False after a mistake: the shape is a guess, so nothing more is said about it.
    var isCertain: Bool
  }

  /// - Parameter classes: of the labels that the network may take.
  static func trace(_ network: some Network, player: String, input: Shape, classes: Int? = nil) -> Trace {
    // Formulas run on a graph that nothing else is made of, which knows the shapes.
    let tape = Tape(GraphBuilder(name: player))
    let recorder = Recorder(player: player, classes: classes, tape: tape)
    tape.recorder = recorder
    defer { (tape.recorder, tape.isClosed) = (nil, true) }
    func given(_ origin: TracedNetwork.Operand, _ shape: Shape) -> Tensor {
      let value = tape.builder.input("\(origin)", shape)
      recorder.made[value] = Traced(
        origin: origin, shape: shape, location: network.location, isCertain: true)
      return Tensor(tape, value)
    }
    let results = network.apply(given(.input, input), given(.label, input.samples))
      .map { recorder.traced(recorder.own($0, player, at: network.location)) }
    recorder.tellCalls()
    recorder.findRanges()
    var traced = TracedNetwork(
      player: player, input: input, steps: recorder.steps, results: results.map(\.origin))
    traced.warnings = recorder.warnings + traced.removeUnused()
    if network.takesLabels && !traced.takesLabels {
      recorder.diagnostics.append(
        Diagnostic(
          location: network.location, message: "nothing in the \(player)'s result depends on its labels"))
    }
    return Trace(network: traced, results: results, diagnostics: recorder.diagnostics)
  }

  private func traced(_ tensor: Tensor) -> Traced {
    guard tensor.tape === tape, let traced = made[tensor.id] else {
      preconditionFailure("bug in Bespoke: a tensor that the \(player) did not make")
    }
    return traced
  }

  /// A tensor of this network; in place of another's, of which is said what is wrong, a guess.
  private func own(_ tensor: Tensor, _ taker: String, at location: SourceLocation) -> Tensor {
    if tensor.tape === tape { return tensor }
    let problem = tensor.tape.problems.first { $0.location != nil }
    diagnostics.append(
      Diagnostic(
        location: problem?.location ?? location, message: problem?.message ?? "\(taker): \(Tape.foreign)"))
    let value = tape.builder.constant(0, tensor.shape)
    made[value] = Traced(origin: .input, shape: tensor.shape, location: location, isCertain: false)
    return Tensor(tape, value)
  }

  /// An operator cannot know its own line: it takes that of the operand made last.
  func location(ofLast operands: [Tensor]) -> SourceLocation {
    operands.filter { $0.tape === tape }.max { $0.id < $1.id }.map { traced($0).location } ?? .here()
  }

  /// Appends a layer. After a mistake the trace goes on with the best guess, of which no more is said.
  func record(_ layer: any LayerOfSeveral, _ operands: [Tensor], at location: SourceLocation) -> Tensor {
    let operands = operands.map { own($0, layer.word, at: location) }
    let inputs = operands.map(traced)
    let known = shared.use(of: layer)
    let name = chooseName(layer, known, at: location)
    let problems = layer.problems
    for problem in problems { report(layer, problem, at: location) }

    var isCertain = problems.isEmpty && inputs.allSatisfy(\.isCertain)
    var (result, states): (Tensor, [LayerState]) = (operands[0], [])
    if problems.isEmpty {
      let use = run(layer, operands, inputs, name: name, known, at: location)
      (result, states) = (use.result, use.states)
      if let problem = use.problem, isCertain {
        faults.append((diagnostics.count, steps.count))
        report(
          layer, problem.message, at: problem.location ?? location,
          notes: notes(on: problem, operands) + problem.notes)
      }
      if use.problem != nil { isCertain = false }
    }
    if known == nil {
      shared.note(layer, name: shortName(name), layer: name, at: location, states: states)
    }
    // Each layer's result is a value of its own, though it be the same as another.
    if made[result.id] != nil {
      result = Tensor(tape, tape.builder.append(.reshape, [result.id], shape: result.shape))
    }
    steps.append(
      TracedNetwork.Step(
        layer: layer, operands: inputs.map(\.origin), shape: result.shape, name: name, location: location,
        states: states, owner: known?.layer ?? name))
    claims[result.id] = Ranges.Claim(range: layer.range, operands: operands.map(\.id))
    values.append(result.id)
    made[result.id] = Traced(
      origin: .step(steps.count - 1), shape: result.shape, location: location, isCertain: isCertain)
    return result
  }

  private func findRanges() {
    let ranges = Ranges(tape.builder.graph, claims: claims)
    for (index, value) in values.enumerated() { steps[index].range = ranges[value] }
  }

  /// A line that is used several times stands in a function or a loop of the user's. Which of its uses is wrong, the lines
  /// around say that are used once.
  private func tellCalls() {
    struct Use: Hashable {
      var location: SourceLocation
      var type: String
    }
    let uses = steps.map { Use(location: $0.location, type: $0.layer.stem) }
    // `a + b + c` uses its line once.
    let firsts = uses.indices.filter { $0 == 0 || uses[$0] != uses[$0 - 1] }
    let counts = Dictionary(firsts.map { (uses[$0], 1) }, uniquingKeysWith: +)
    let single = steps.indices.filter { counts[uses[$0]] == 1 }
    for (diagnostic, step) in faults {
      guard let count = counts[uses[step]], count > 1 else { continue }
      let number = firsts.count { $0 <= step && uses[$0] == uses[step] }
      var notes = [
        Diagnostic.Note(
          location: steps[step].location, message: "of \(count) uses of this line, number \(number) is meant")
      ]
      if let before = single.last(where: { $0 < step }) {
        notes.append(
          .init(location: steps[before].location, message: "it comes after \(steps[before].name) here"))
      }
      if let behind = single.first(where: { $0 > step }) {
        notes.append(
          .init(location: steps[behind].location, message: "and before \(steps[behind].name) here"))
      }
      diagnostics[diagnostic].notes += notes
    }
  }

  /// Runs the layer's formula, and says what is wrong with it first of all.
  private func run(
    _ layer: any LayerOfSeveral, _ operands: [Tensor], _ inputs: [Traced], name: String, _ known: SharedUse?,
    at location: SourceLocation
  ) -> (result: Tensor, states: [LayerState], problem: Tape.Problem?) {
    let context = LayerContext(
      tape, player: player, layer: name, owner: known?.layer ?? name, at: location,
      mode: .training(pass: "trace", suffix: nil), tracksStatistics: true,
      source: .declaring(shared: known), classes: inputs[0].origin == .label ? classes : nil)
    if let scalar = inputs.first(where: { !$0.shape.isBatched }), !(layer is OperationLayer) {
      let message = "expects samples [n, …], is given \(scalar.shape)"
      return (
        Tensor(tape, tape.builder.constant(0, Shape([1, 1], batched: true))), [], .init(message: message)
      )
    }
    tape.warnings = []
    let result = context.run(layer, operands)
    warnings += tape.warnings.map {
      Diagnostic(location: location, message: "\(layer.word): \($0)", severity: .warning)
    }
    if let problem = tape.takeProblems(after: 0).first { return (result, context.states, problem) }
    guard let excess = excess(result.shape, context.states) else { return (result, context.states, nil) }
    // Small enough for whatever follows to be looked at.
    let small = operands[0].shape.samples(Array(result.shape.dimensions.dropFirst().map { _ in 1 }))
    return (Tensor(tape, tape.builder.constant(0, small)), [], .init(message: excess))
  }

  /// What is too large for a program.
  private func excess(_ result: Shape, _ states: [LayerState]) -> String? {
    let parts = states.map(\.declaration).map { state in
      ("its \(state.name.split(separator: "/").last ?? "state")", state.shape)
    }
    for (what, shape) in [("its result", result)] + parts {
      if let problem = Limits.problem(of: shape) { return "\(what) is too large: \(problem)" }
    }
    return nil
  }

  private func notes(on problem: Tape.Problem, _ operands: [Tensor]) -> [Diagnostic.Note] {
    operands.filter { problem.operands?.contains($0.id) ?? true }.map { operand in
      let operand = traced(operand)
      return Diagnostic.Note(
        location: operand.location, message: "\(operand.shape) is \(describe(operand))")
    }
  }

  private func describe(_ tensor: Traced) -> String {
    switch tensor.origin {
    case .input: "the input of this \(player)"
    case .label: "what the labels of this \(player) are"
    case .step(let index): "the result of \(steps[index].name), made here"
    }
  }

  private func report(
    _ layer: any LayerOfSeveral, _ problem: String, at location: SourceLocation, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(location: location, message: "\(layer.word): \(problem)", notes: notes))
  }

  /// Ordinals count all layers of a type, named ones included, so that naming one leaves the others' names. Further uses
  /// of a shared layer are called after the first: `dense1`, `dense1_2`.
  private func chooseName(
    _ layer: any LayerOfSeveral, _ known: SharedUse?, at location: SourceLocation
  ) -> String {
    let stem = layer.stem
    if known == nil { ordinals[stem, default: 0] += 1 }
    let name = known?.name ?? layer.name ?? "\(stem)\(ordinals[stem, default: 0])"
    if !isIdentifier(name) {
      report(
        layer, "a layer's name is made of letters, digits and '_' and starts with a letter, '\(name)' is not",
        at: location)
    }
    if let first = firstUses[name] {
      report(
        layer, "another layer of the \(player) is called '\(name)'", at: location,
        notes: [.init(location: first, message: "'\(name)' was first used here")])
    } else {
      firstUses[name] = location
    }
    return "\(player)/\(name)"
  }

  private func shortName(_ name: String) -> String { String(name.dropFirst(player.count + 1)) }
}

extension TracedNetwork {
  /// Leaves out the layers off the path to the results, which would have parameters that nothing trains.
  /// - Returns: a warning for each.
  fileprivate mutating func removeUnused() -> [Diagnostic] {
    var used: Set<Operand> = []
    var open = results
    while let operand = open.popLast() {
      guard used.insert(operand).inserted, case .step(let index) = operand else { continue }
      open += steps[index].operands
    }
    let kept = steps.indices.filter { used.contains(.step($0)) }
    let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    func moved(_ operand: Operand) -> Operand {
      guard case .step(let index) = operand else { return operand }
      return .step(places[index] ?? index)
    }
    let warnings = steps.indices.filter { places[$0] == nil }.map { index in
      Diagnostic(
        location: steps[index].location,
        message: "\(steps[index].layer.word): nothing in the \(player)'s result depends on "
          + "\(steps[index].name), which is left out", severity: .warning)
    }
    steps = kept.map { index in
      var step = steps[index]
      step.operands = step.operands.map(moved)
      return step
    }
    results = results.map(moved)
    return warnings
  }
}
