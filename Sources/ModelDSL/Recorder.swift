import GraphIR

/// Notes the layers of one network while its function runs on shapes, and everything wrong with them.
///
/// A class, since tensors of one trace share it; it does not outlive the trace.
final class Recorder {
  private let player: String
  private let input: Shape
  private var steps: [TracedNetwork.Step] = []
  private var diagnostics: [Diagnostic] = []
  private var ordinals: [String: Int] = [:]
  private var firstUses: [String: SourceLocation] = [:]

  private init(player: String, input: Shape) {
    self.player = player
    self.input = input
  }

  struct Trace {
    var network: TracedNetwork
    var result: Tensor
    var diagnostics: [Diagnostic]
  }

  static func trace(_ network: some Network, player: String, input: Shape) -> Trace {
    let recorder = Recorder(player: player, input: input)
    let result = network.apply(
      Tensor(recorder: recorder, layer: nil, shape: input, location: network.location, isCertain: true))
    recorder.reportUnused(result)
    return Trace(
      network: TracedNetwork(player: player, input: input, steps: recorder.steps, result: result.layer),
      result: result, diagnostics: recorder.diagnostics)
  }

  func record(_ layer: any Layer, _ x: Tensor, at location: SourceLocation) -> Tensor {
    record(layer.kind, named: layer.name, [x], at: location)
  }

  /// Appends a layer. After a mistake the trace goes on with the best guess, of which no more is said.
  func record(_ kind: LayerKind, named name: String?, _ operands: [Tensor], at location: SourceLocation)
    -> Tensor
  {
    precondition(operands.allSatisfy { $0.recorder === self }, "a tensor of another network")
    let layerName = chooseName(kind, name, at: location)
    let argumentProblems = kind.argumentProblems
    for problem in argumentProblems { report(kind, problem, at: location) }

    var shape = operands[0].shape
    var states: [LayerState] = []
    var isCertain = argumentProblems.isEmpty && operands.allSatisfy(\.isCertain)
    if argumentProblems.isEmpty {
      let (inferred, problem) = kind.infer(operands.map(\.shape))
      shape = inferred
      states = kind.states(layerName, operands[0].shape, at: location)
      if let problem, isCertain {
        let notes = problem.operands.map { index in
          Diagnostic.Note(
            location: operands[index].location,
            message: "\(operands[index].shape) is \(describe(operands[index]))")
        }
        report(kind, problem.message, at: location, notes: notes)
        isCertain = false
      }
    }
    steps.append(
      TracedNetwork.Step(
        kind: kind, operands: operands.map(\.layer), shape: shape, name: layerName, location: location,
        states: states))
    return Tensor(
      recorder: self, layer: steps.count - 1, shape: shape, location: location, isCertain: isCertain)
  }

  private func describe(_ tensor: Tensor) -> String {
    tensor.layer.map { "the result of \(steps[$0].name), made here" } ?? "the input of this \(player)"
  }

  private func report(
    _ kind: LayerKind, _ problem: String, at location: SourceLocation, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(location: location, message: "\(kind.typeName.word): \(problem)", notes: notes))
  }

  /// Ordinals count all layers of a type, named ones included, so that naming one leaves the others' names.
  private func chooseName(_ kind: LayerKind, _ given: String?, at location: SourceLocation) -> String {
    let stem = kind.typeName.stem
    ordinals[stem, default: 0] += 1
    let name = given ?? "\(stem)\(ordinals[stem, default: 0])"
    if !isIdentifier(name) {
      report(
        kind, "a layer's name is made of letters, digits and '_' and starts with a letter, '\(name)' is not",
        at: location)
    }
    if let first = firstUses[name] {
      report(
        kind, "another layer of the \(player) is called '\(name)'", at: location,
        notes: [.init(location: first, message: "'\(name)' was first used here")])
    } else {
      firstUses[name] = location
    }
    return "\(player)/\(name)"
  }

  private func isIdentifier(_ name: String) -> Bool {
    name.first?.isLetter == true
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }

  /// A layer off the path to the result would have parameters that nothing trains.
  private func reportUnused(_ result: Tensor) {
    var used: Set<Int> = []
    var open = [result.layer].compactMap(\.self)
    while let step = open.popLast() {
      if used.insert(step).inserted { open += steps[step].operands.compactMap(\.self) }
    }
    for (index, step) in steps.enumerated() where !used.contains(index) {
      report(
        step.kind, "nothing in the \(player)'s result depends on \(step.name)", at: step.location)
    }
  }
}
