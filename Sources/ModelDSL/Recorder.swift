import GraphIR

/// Notes the layers of one network while its function runs on shapes, and everything wrong with them.
///
/// A class, since tensors of one trace share it; it does not outlive the trace.
final class Recorder {
  private let player: String
  /// Of the labels.
  private let classes: Int?
  private var steps: [TracedNetwork.Step] = []
  private var diagnostics: [Diagnostic] = []
  /// Which step each diagnostic of operands is about.
  private var faults: [(diagnostic: Int, step: Int)] = []
  private var ordinals: [String: Int] = [:]
  private var firstUses: [String: SourceLocation] = [:]

  private init(player: String, classes: Int?) {
    self.player = player
    self.classes = classes
  }

  struct Trace {
    var network: TracedNetwork
    var results: [Tensor]
    var diagnostics: [Diagnostic]
    var result: Tensor { results[0] }
  }

  /// - Parameter classes: of the labels that the network may take.
  static func trace(_ network: some Network, player: String, input: Shape, classes: Int? = nil) -> Trace {
    let recorder = Recorder(player: player, classes: classes)
    func given(_ origin: TracedNetwork.Operand, _ shape: Shape) -> Tensor {
      Tensor(recorder: recorder, origin: origin, shape: shape, location: network.location, isCertain: true)
    }
    let results = network.apply(given(.input, input), given(.label, input.samples))
    recorder.tellCalls()
    var traced = TracedNetwork(
      player: player, input: input, steps: recorder.steps, results: results.map(\.origin))
    traced.unused = traced.removeUnused()
    if network.takesLabels && !traced.takesLabels {
      recorder.diagnostics.append(
        Diagnostic(
          location: network.location, message: "nothing in the \(player)'s result depends on its labels"))
    }
    return Trace(network: traced, results: results, diagnostics: recorder.diagnostics)
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
    if operands[0].origin == .label, let own = kind.classes, let classes, own != classes, own >= 1 {
      report(kind, "is made for \(own) classes, the labels have \(classes)", at: location)
    }

    var shape = operands[0].shape
    var states: [LayerState] = []
    var isCertain = argumentProblems.isEmpty && operands.allSatisfy(\.isCertain)
    if argumentProblems.isEmpty {
      let (inferred, mistake) = kind.infer(operands.map(\.shape))
      shape = inferred
      states = kind.states(layerName, operands[0].shape, at: location)
      var problem = mistake
      if mistake == nil {
        problem = kind.excess(operands[0].shape, result: shape, states: states.map(\.declaration))
        if problem != nil {
          // Small enough for whatever follows to be looked at.
          shape = Shape([operands[0].shape[0]] + shape.dimensions.dropFirst().map { _ in 1 }, batched: true)
          states = []
        } else {
          problem = kind.degeneracy(operands[0].shape)
        }
      }
      if let problem, isCertain {
        let notes = problem.operands.map { index in
          Diagnostic.Note(
            location: operands[index].location,
            message: "\(operands[index].shape) is \(describe(operands[index]))")
        }
        faults.append((diagnostics.count, steps.count))
        report(kind, problem.message, at: location, notes: notes)
        isCertain = false
      }
    }
    steps.append(
      TracedNetwork.Step(
        kind: kind, operands: operands.map(\.origin), shape: shape, name: layerName, location: location,
        states: states))
    return Tensor(
      recorder: self, origin: .step(steps.count - 1), shape: shape, location: location, isCertain: isCertain)
  }

  /// A line that is used several times stands in a function or a loop of the user's. Which of its uses is wrong, the lines
  /// around say that are used once.
  private func tellCalls() {
    struct Use: Hashable {
      var location: SourceLocation
      var type: String
    }
    let uses = steps.map { Use(location: $0.location, type: $0.kind.typeName.stem) }
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

  private func describe(_ tensor: Tensor) -> String {
    switch tensor.origin {
    case .input: "the input of this \(player)"
    case .label: "what the labels of this \(player) are"
    case .step(let index): "the result of \(steps[index].name), made here"
    }
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
        message: "\(steps[index].kind.typeName.word): nothing in the \(player)'s result depends on "
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

extension LayerKind {
  /// How many classes of labels it tells apart, where it takes labels.
  fileprivate var classes: Int? {
    switch self {
    case .oneHot(let classes): classes
    case .embedding(let layer): layer.classes
    case .dense, .convolution, .transposedConvolution, .batchNorm, .activation, .dropout, .flatten, .reshape,
      .arithmetic, .composedActivation, .pooling, .globalPooling, .upSampling, .normalisation,
      .minibatchDeviation, .concatenation, .zeroPadding, .pixelShuffle, .innerProduct, .selfAttention:
      nil
    }
  }
}
