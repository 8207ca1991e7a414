import BespokeDSL
import BespokeGraph

/// Builds a step, or a phase of one, move by move; `states` holds the weights as the moves so far leave them.
struct StepBuilder {
  /// Of a player's parameters, in their order.
  struct Gradients {
    var network: TracedNetwork
    var values: [ValueID]
  }

  let model: TracedGAN
  let penalties: [any Penalty]
  let tape: Tape
  var states: StateValues
  let initialStates: StateValues
  var discriminatorLosses: [ValueID] = []
  var generatorLoss: ValueID?
  var realScores: [ValueID] = []
  var fakeScores: [ValueID] = []
  /// Of class logits.
  var realAccuracies: [ValueID] = []
  var fakeAccuracies: [ValueID] = []
  var observations: [NamedValue] = []
  /// What signals come from: D's looks, and all gradients.
  var sights: [Sight] = []
  var moved: [Gradients] = []
  /// Begun so far; 0 where both players move at once.
  var turns = 0

  var training: Training { model.model.training }
  var builder: GraphBuilder {
    get { tape.builder }
    nonmutating _modify { yield &tape.builder }
  }

  /// - Parameter move: the entry's, where it has a part of a step only.
  init(
    _ model: TracedGAN, _ streams: RandomStreams, _ kind: Entry.Kind, _ withLazyPenalties: Bool = false,
    move: Int = 0
  ) {
    self.model = model
    tape = Tape(GraphBuilder(name: kind.name(move: move), streams: streams))
    // Lazy ones last, so that what the others draw has the same name in every step.
    let (always, lazily) = (
      model.model.training.penalties.filter { $0.interval == 1 }, model.model.training.lazyPenalties
    )
    penalties = always + (withLazyPenalties ? lazily : [])
    initialStates = read(model.states, in: &tape.builder)
    states = initialStates
  }

  /// Of what is drawn so far.
  var streams: RandomStreams { builder.streams }

  /// Forward passes, losses and gradients of a move.
  mutating func differentiate(_ move: Move) -> [Gradients] {
    switch move {
    case .both: return differentiateBoth()
    case .discriminator(let index, let count):
      turns += 1
      return [differentiateDiscriminator(index, of: count)]
    case .generator:
      turns += 1
      return [differentiateGenerator()]
    }
  }

  /// The same move's updates.
  mutating func update(_ move: Move, _ gradients: [Gradients]) {
    for gradients in gradients {
      switch move {
      case .both, .generator: update(gradients)
      case .discriminator(let index, let count): update(gradients, stride: count, offset: index)
      }
    }
  }

  /// Both gradients from the same weights; fakes and D's view of them are shared.
  private mutating func differentiateBoth() -> [Gradients] {
    let fake = generate("", pass: "fake", suffix: nil, trains: true)
    let context = judge(fake, ordinal: "")
    let loss = lossOfDiscriminator(context, ordinal: "", name: "")
    adapt(context, ordinal: "")
    let generatorLoss = lossOfGenerator(
      GeneratorContext(
        fake: Tensor(tape, fake.images), onFake: Tensor(tape, context.onFake.id),
        labels: fake.labels.map { Tensor(tape, $0) },
        classes: context.classesOfFake.map { Tensor(tape, $0.id) },
        referee: referee("generator")))
    return [gradients(loss, model.discriminator, "grad"), gradients(generatorLoss, model.generator, "grad")]
  }

  /// One update of D with noise and images of its own; G only serves. The first has no ordinal: `noise`, `noise2`, …
  private mutating func differentiateDiscriminator(_ index: Int, of count: Int) -> Gradients {
    let ordinal = index == 0 ? "" : "\(index + 1)"
    let fake = generate(ordinal, pass: "fake" + ordinal, suffix: "fake" + ordinal, trains: false)
    let context = judge(fake, ordinal: ordinal)
    let loss = lossOfDiscriminator(context, ordinal: ordinal, name: count == 1 ? "" : "\(index + 1)")
    adapt(context, ordinal: ordinal)
    return gradients(loss, model.discriminator, "grad" + ordinal)
  }

  /// One update of G with noise of its own; D only serves.
  private mutating func differentiateGenerator() -> Gradients {
    let fake = generate("-generator", pass: "generator", suffix: nil, trains: true)
    let opinion = discriminate(fake, pass: "generator", trains: false)
    let loss = lossOfGenerator(
      GeneratorContext(
        fake: Tensor(tape, fake.images), onFake: Tensor(tape, opinion.logits),
        labels: fake.labels.map { Tensor(tape, $0) }, classes: opinion.classes.map { Tensor(tape, $0) },
        referee: referee("generator")))
    return gradients(loss, model.generator, "grad")
  }

  /// Outputs, observations, and an assignment of every state, in their order, as far as the moves have come.
  ///
  /// Losses and scores of several updates of D are reported as their mean, the strength of an augmentation after all.
  /// - Throws: what is wrong with losses and penalties.
  mutating func finish() throws(Diagnostics) -> Graph {
    try tape.requireRight(at: training.location)
    builder.part = "scores and losses"
    let results = [
      ("loss/discriminator", discriminatorLosses), ("loss/generator", [generatorLoss].compactMap(\.self)),
      ("score/real", realScores), ("score/fake", fakeScores), ("accuracy/real", realAccuracies),
      ("accuracy/fake", fakeAccuracies),
    ].filter { !$1.isEmpty }.map { name, values in NamedValue(name, mean(values, name: name)) }
    for result in results { builder.output(result.name, result.value) }
    if let strength = states[TracedGAN.strengthName], strength != initialStates[TracedGAN.strengthName] {
      builder.output(TracedGAN.strengthName, strength)
    }
    let losses = results.filter { $0.name.hasPrefix("loss/") }
    for observation in observations + tape.observations + losses {
      builder.observe(observation.name, observation.value)
    }
    for state in model.states.map(\.declaration) {
      if let value = states[state.name], value != initialStates[state.name] { builder.assign(state, value) }
    }
    for signal in signals() { builder.output(signal.name, signal.value) }
    return builder.graph
  }
}

extension StepBuilder {
  /// What is appended from here on is this part of the turn.
  func begin(_ part: String) { builder.part = turns == 0 ? part : "Part \(turns): \(part)" }

  mutating func place(_ scope: String) {
    builder.scope = scope
    builder.location = training.location
  }

  /// Gives the value its name in traces and C.
  func named(_ value: Tensor, _ name: String) -> ValueID {
    builder.rename(value.id, name)
    return value.id
  }

  mutating func mean(_ values: [ValueID], name: String) -> ValueID {
    guard values.count > 1 else { return values[0] }
    place(name)
    let total = values.dropFirst().reduce(values[0]) { builder.add($0, $1) }
    return builder.affine(total, scale: 1 / Double(values.count), name: name)
  }
}
