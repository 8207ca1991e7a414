import BespokeGraph

/// What a layer's formula may ask for: its parameters and statistics, random numbers, and whether the network trains.
///
/// A class, since it notes what the formula asked for; it does not outlive the formula.
public final class LayerContext {
  /// Whether the network learns in this pass: dropout, statistics of the batch. Otherwise it is used.
  public var isTraining: Bool {
    switch mode {
    case .training: true
    case .inference: false
    }
  }

  /// Where states come from.
  enum Source {
    /// Those asked for are declared; a shared layer's are those of its first use.
    case declaring(shared: SharedUse?)
    /// What they are at the moment.
    case given(StateValues)
  }

  let tape: Tape
  let player: String
  /// `generator/dense1`
  let layer: String
  /// Before the names of its states: that of the first use where a layer is shared.
  let owner: String
  let mode: TracedNetwork.Mode
  let tracksStatistics: Bool
  private let source: Source
  /// Of the labels that the model has, where that is what the layer is applied to.
  let classes: Int?

  /// States in the order in which they were asked for.
  private(set) var states: [LayerState] = []
  private var declared: [String: ValueID] = [:]
  /// Masks and new statistics.
  var pass = ForwardPass()
  private var asked: Set<String> = []
  private var ordinals: [String: Int] = [:]
  private var shared = SharedUses()
  /// Of the layer's use.
  private let location: SourceLocation

  init(
    _ tape: Tape, player: String, layer: String, owner: String, at location: SourceLocation,
    mode: TracedNetwork.Mode, tracksStatistics: Bool, source: Source, classes: Int? = nil
  ) {
    (self.tape, self.player, self.layer, self.owner) = (tape, player, layer, owner)
    (self.location, self.mode, self.tracksStatistics) = (location, mode, tracksStatistics)
    (self.source, self.classes) = (source, classes)
  }

  /// Before the names of values.
  var scope: String {
    switch mode {
    case .training(_, let suffix?): "\(layer)/\(suffix)"
    case .training(_, nil), .inference: layer
    }
  }

  /// Runs a layer's formula.
  func run(_ layer: any LayerOfSeveral, _ operands: [Tensor]) -> Tensor {
    let outside = (tape.builder.scope, tape.builder.location, tape.context, tape.recorder)
    (tape.builder.scope, tape.builder.location, tape.context, tape.recorder) = (scope, location, self, nil)
    defer { (tape.builder.scope, tape.builder.location, tape.context, tape.recorder) = outside }
    return layer.formula(operands, self)
  }

  /// The same in a graph that is compiled, where what is wrong is said of the layer.
  func runNamingProblems(_ layer: any LayerOfSeveral, _ operands: [Tensor]) -> Tensor {
    let count = tape.problems.count
    defer {
      for var problem in tape.takeProblems(after: count) {
        problem.message = "\(layer.word): \(problem.message)"
        problem.operands = nil
        tape.note(problem)
      }
    }
    return run(layer, operands)
  }

  // States

  /// A tensor that training changes, `generator/dense1/kernel` if it is called `kernel`.
  /// - Parameters:
  ///   - name: of letters, digits and `_`, other than those of the layer's other parameters.
  ///   - dimensions: four at most, each at least 1.
  ///   - initialiser: of its elements at the start.
  public func parameter(
    _ name: String, _ dimensions: [Int], _ initialiser: Initialiser = .glorotUniform
  ) -> Tensor { state(name, dimensions, initialiser, .parameter) }

  /// A tensor that training passes leave another value of (see `update`), such as a running mean.
  public func statistic(_ name: String, _ dimensions: [Int], _ initialiser: Initialiser = .zeros) -> Tensor {
    state(name, dimensions, initialiser, .statistic)
  }

  /// In a pass of training, gives a statistic a new value, made of the old one; several passes of one step go on from
  /// one another.
  public func update(_ statistic: String, _ formula: (_ old: Tensor) -> Tensor) {
    guard movesStatistics else { return }
    let name = stateName(statistic)
    let old =
      pass.statistics.last { $0.name == name }?.value ?? given(name)?.id
      ?? tape.refuse("updates \(statistic), for which it did not ask", shape: .scalar).id
    let outside = tape.builder.scope
    tape.builder.scope = name
    defer { tape.builder.scope = outside }
    var new = formula(Tensor(tape, old))
    if new.shape != tape.builder.shape(old) {
      new = tape.refuse(
        "updates \(statistic), which is \(tape.builder.shape(old)), to \(new.shape)",
        shape: tape.builder.shape(old))
    }
    track(name, new.named("next"))
  }

  func track(_ state: String, _ next: Tensor) {
    guard movesStatistics else { return }
    pass.statistics.removeAll { $0.name == state }
    pass.statistics.append(NamedValue(state, next.id))
  }

  private var movesStatistics: Bool { isTraining && tracksStatistics }

  func stateName(_ part: String) -> String { "\(owner)/\(part)" }

  private func state(
    _ part: String, _ dimensions: [Int], _ initialiser: Initialiser, _ role: StateDeclaration.Role
  ) -> Tensor {
    let (name, shape) = (stateName(part), Shape(dimensions))
    guard dimensions.allSatisfy({ $0 >= 1 }) else {
      return refuse("its \(part) cannot be \(shape)", shape: shape)
    }
    // Tables of programs and files of weights say four.
    guard dimensions.count <= 4 else {
      return refuse("its \(part) \(shape) has more than four dimensions: join some", shape: shape)
    }
    if !isIdentifier(part) {
      return refuse(
        "a parameter's name is made of letters, digits and '_' and starts with a letter, '\(part)' is not",
        shape: shape)
    }
    if let problem = initialiser.problem { return refuse("its \(part): \(problem)", shape: shape) }
    if !asked.insert(part).inserted { return refuse("asks twice for its \(part)", shape: shape) }
    let declaration = StateDeclaration(name: name, shape: shape, role: role)
    if case .declaring(let shared) = source {
      if let refused = shared?.refusal(of: declaration, part, on: tape) { return refused }
      states.append(
        LayerState(
          declaration: declaration, initialiser: initialiser, location: shared?.location ?? location))
      let value = tape.builder.append(.state(name), shape: shape, name: name)
      declared[name] = value
      return Tensor(tape, value)
    }
    guard let value = given(name), value.shape == shape else {
      return refuse(
        "asks for its \(part) \(shape), and in training of another size of batch for "
          + "\(given(name).map { "\($0.shape)" } ?? "none"): parameters are the same in every pass",
        shape: shape)
    }
    return value
  }

  private func given(_ name: String) -> Tensor? {
    switch source {
    case .given(let values): values[name].map { Tensor(tape, $0) }
    case .declaring: declared[name].map { Tensor(tape, $0) }
    }
  }

  // Randomness

  /// 0 with the probability `rate`, else `1 / (1 - rate)`, in each element of `shape`: drawn anew in each pass of training.
  public func dropoutMask(_ shape: Shape, rate: Double) -> Tensor {
    guard rate >= 0, Float(rate) < 1 else {
      return refuse("a mask's rate must be at least 0 and less than 1, is \(rate)", shape: shape)
    }
    return draw(.dropoutMask(rate: rate), "mask", shape)
  }
  /// From 0 to 1, in each element of `shape`: drawn anew in each pass of training.
  public func uniform(_ shape: Shape) -> Tensor { draw(.uniform(low: 0, high: 1), "uniform", shape) }
  /// From the standard normal distribution, in each element of `shape`: drawn anew in each pass of training.
  public func normal(_ shape: Shape) -> Tensor { draw(.normal(deviation: 1), "normal", shape) }

  private func draw(_ distribution: RandomDistribution, _ word: String, _ shape: Shape) -> Tensor {
    guard case .training(let passName, _) = mode else {
      return refuse("draws random numbers, which there are in training only: ask isTraining", shape: shape)
    }
    guard shape.dimensions.allSatisfy({ $0 >= 1 }), Limits.problem(of: shape) == nil else {
      return refuse("draws \(shape), which is no possible shape", shape: .scalar)
    }
    // Other networks' masks go by the layer alone; a generator's could be called the same.
    let layer = player == "generator" ? layer : String(layer.dropFirst(player.count + 1))
    let first = "\(word)/\(layer)/\(passName)"
    let count = pass.masks.count { $0.name == first || $0.name.hasPrefix(first + "-") }
    let name = count == 0 ? first : "\(first)-\(count + 1)"
    let value = tape.builder.random(distribution, from: name, shape, name: name)
    pass.masks.append(NamedValue(name, value))
    return Tensor(tape, value)
  }

  // Mistakes

  /// Notes what is wrong with the use of the layer, an error at its line; the formula may return the result, which is
  /// zeros.
  /// - Parameters:
  ///   - problem: the end of a sentence that begins with the layer: `expects [n, features], is given [n=8, 4, 4, 1]`.
  ///   - shape: what the result would have been, so that what follows is looked at too.
  public func refuse(_ problem: String, shape: Shape) -> Tensor { tape.refuse(problem, shape: shape) }

  // Layers within

  /// Another layer as a part of this one's formula.
  func apply(_ inner: any LayerOfSeveral, _ operands: [Tensor], at location: SourceLocation) -> Tensor {
    let known = shared.use(of: inner)
    if known == nil { ordinals[inner.stem, default: 0] += 1 }
    let part = known?.name ?? inner.name ?? "\(inner.stem)\(ordinals[inner.stem, default: 0])"
    if !asked.insert(part).inserted {
      return tape.refuse("another layer of \(layer) is called '\(part)'", shape: operands[0].shape)
    }
    if let problem = inner.problems.first {
      return tape.refuse("\(inner.word): \(problem)", shape: operands[0].shape)
    }
    let context = LayerContext(
      tape, player: player, layer: "\(layer)/\(part)", owner: known?.layer ?? "\(owner)/\(part)",
      at: location, mode: mode, tracksStatistics: tracksStatistics, source: source(of: known))
    context.pass = pass
    let result = context.runNamingProblems(inner, operands)
    if known == nil {
      shared.note(
        inner, name: part, layer: "\(owner)/\(part)", at: location, states: context.states)
    }
    states += context.states
    pass = context.pass
    return result
  }

  private func source(of known: SharedUse?) -> Source {
    switch source {
    case .declaring(let outer): .declaring(shared: known ?? outer)
    case .given: source
    }
  }
}

func isIdentifier(_ name: String) -> Bool {
  name.first?.isLetter == true
    && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
}
