import BespokeAutodiff
import BespokeDSL
import BespokeGraph

/// The whole minimax step: forward passes, losses, gradients and updates of both players, in the model's order.
/// - Parameter withLazyPenalties: whether the penalties are due that are not applied in every step.
/// - Returns: the graph, and the streams of all that is drawn so far.
func stepGraph(_ model: TracedGAN, _ streams: RandomStreams, withLazyPenalties: Bool = false)
  throws(Diagnostics) -> (graph: Graph, streams: RandomStreams)
{
  var step = StepBuilder(model, streams, withLazyPenalties ? .penalisedStep : .step, withLazyPenalties)
  for move in model.model.training.order.moves { step.update(move, step.differentiate(move)) }
  return (try step.finish(), step.streams)
}

/// A part of a step that begins with gradients and ends with an update.
enum Move: Hashable {
  /// Both players, from the same weights.
  case both
  /// The so manieth update of D, from 0, among those of a step.
  case discriminator(Int, of: Int)
  case generator
}

extension UpdateOrder {
  var moves: [Move] {
    switch self {
    case .simultaneous: [.both]
    case .alternating(let count): (0..<count).map { .discriminator($0, of: count) } + [.generator]
    case .generatorFirst: [.generator, .discriminator(0, of: 1)]
    }
  }
}

/// Builds a step, or a phase of one, move by move; `states` holds the weights as the moves so far leave them.
struct StepBuilder {
  /// Of a player's parameters, in their order.
  struct Gradients {
    var network: TracedNetwork
    var values: [ValueID]
  }

  let model: TracedGAN
  private let penalties: [any Penalty]
  private let tape: Tape
  private var states: StateValues
  private let initialStates: StateValues
  private var discriminatorLosses: [ValueID] = []
  private var generatorLoss: ValueID?
  private var realScores: [ValueID] = []
  private var fakeScores: [ValueID] = []
  /// Of class logits.
  private var realAccuracies: [ValueID] = []
  private var fakeAccuracies: [ValueID] = []
  private var observations: [NamedValue] = []
  /// Begun so far; 0 where both players move at once.
  private var turns = 0

  private var training: Training { model.model.training }
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

  // Moves

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
    let loss = lossOfDiscriminator(
      judge(fake, ordinal: ordinal), ordinal: ordinal, name: count == 1 ? "" : "\(index + 1)")
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
  /// Losses and scores of several updates of D are reported as their mean.
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
    let losses = results.filter { $0.name.hasPrefix("loss/") }
    for observation in observations + tape.observations + losses {
      builder.observe(observation.name, observation.value)
    }
    for state in model.states.map(\.declaration) {
      if let value = states[state.name], value != initialStates[state.name] { builder.assign(state, value) }
    }
    return builder.graph
  }

  // Parts of moves

  /// What is appended from here on is this part of the turn.
  private func begin(_ part: String) { builder.part = turns == 0 ? part : "Part \(turns): \(part)" }

  /// A batch, real or generated; labels in a model with classes.
  private struct Images {
    var images: ValueID
    var labels: ValueID?
  }

  /// D's logits for a batch; class logits if it returns them.
  private struct Opinion {
    var logits: ValueID
    var classes: ValueID?
  }

  /// What a turn draws, the same numbers in every run.
  private mutating func draw(_ name: String, _ distribution: RandomDistribution, _ shape: Shape) -> ValueID {
    place(name)
    let value = builder.random(
      distribution, from: "step/" + name, shape, name: name)
    observations.append(NamedValue(name, value))
    return value
  }

  /// Images from `noise<ordinal>`, of the classes `label<ordinal>` if there are classes.
  private mutating func generate(_ ordinal: String, pass: String, suffix: String?, trains: Bool) -> Images {
    begin("the generator's images")
    let noise = draw("noise" + ordinal, .normal(deviation: 1), model.generator.input)
    let labels = model.model.classes.map {
      draw("label" + ordinal, .integer(below: $0), model.generator.labels)
    }
    let made = forward(
      model.generator, Images(images: noise, labels: labels), .training(pass: pass, suffix: suffix),
      trains: trains)
    observations.append(NamedValue("fake" + ordinal, made[0]))
    return Images(images: made[0], labels: labels)
  }

  private mutating func discriminate(_ batch: Images, pass: String, trains: Bool) -> Opinion {
    begin("the discriminator on \(pass.hasPrefix("real") ? "real" : "generated") images")
    let seen = Images(images: blurred(batch.images, pass: pass), labels: batch.labels)
    let made = forward(model.discriminator, seen, .training(pass: pass, suffix: pass), trains: trains)
    for (name, value) in zip(["logits", "classes"], made) {
      observations.append(NamedValue("\(name)/\(pass)", value))
    }
    return Opinion(logits: made[0], classes: made.count > 1 ? made[1] : nil)
  }

  /// With the training's instance noise, in G's turn too.
  private mutating func blurred(_ images: ValueID, pass: String) -> ValueID {
    guard let noise = training.instanceNoise else { return images }
    let name = "instance-noise/" + pass
    place(name)
    let shape = builder.shape(images)
    let drawn = builder.random(
      .normal(deviation: noise.deviation), from: "step/" + name, shape, name: name)
    observations.append(NamedValue(name, drawn))
    guard let steps = noise.steps else { return builder.add(images, drawn) }
    let strength = builder.append(
      .stepFunction(.schedule(Schedule(.linear, from: 1, to: 0, steps: steps)), stride: 1, offset: 0),
      name: "instance-noise/strength")
    return builder.add(images, builder.multiply(builder.fill(strength, shape), drawn))
  }

  /// Running statistics follow a pass only while its network trains.
  private mutating func forward(
    _ network: TracedNetwork, _ batch: Images, _ mode: TracedNetwork.Mode, trains: Bool
  ) -> [ValueID] {
    let pass = network.forward(
      batch.images, labels: batch.labels, mode: mode, states: states, tracksStatistics: trains, on: tape)
    observations += pass.masks
    for statistic in pass.statistics { states[statistic.name] = statistic.value }
    return pass.results
  }

  private mutating func judge(_ fake: Images, ordinal: String) -> DiscriminatorContext {
    place("real" + ordinal)
    var real = Images(images: builder.input("real" + ordinal, model.discriminator.input))
    if model.model.classes != nil {
      real.labels = builder.input("label/real" + ordinal, model.discriminator.labels)
    }
    let onReal = discriminate(real, pass: "real" + ordinal, trains: true)
    let onFake = discriminate(fake, pass: "fake" + ordinal, trains: true)
    begin("scores and losses")
    realScores.append(score(onReal.logits, "score/real" + ordinal))
    fakeScores.append(score(onFake.logits, "score/fake" + ordinal))
    func value(_ id: ValueID, _ topic: String) -> Tensor { Tensor(tape, id, topic: topic) }
    var labels: (real: Tensor, fake: Tensor)?
    if let ofReal = real.labels, let ofFake = fake.labels {
      labels = (value(ofReal, "real"), value(ofFake, "fake"))
    }
    var classes: (ofReal: Tensor, ofFake: Tensor)?
    if let labels, let ofReal = onReal.classes, let ofFake = onFake.classes {
      classes = (value(ofReal, "real"), value(ofFake, "fake"))
      realAccuracies.append(hits(ofReal, labels.real, "accuracy/real" + ordinal))
      fakeAccuracies.append(hits(ofFake, labels.fake, "accuracy/fake" + ordinal))
    }
    return DiscriminatorContext(
      real: value(real.images, "real"), fake: value(fake.images, "fake"),
      onReal: value(onReal.logits, "real"), onFake: value(onFake.logits, "fake"), labels: labels,
      classes: classes, referee: referee("discriminator" + ordinal))
  }

  /// The share of class logits that are right.
  private mutating func hits(_ classes: ValueID, _ labels: Tensor, _ name: String) -> ValueID {
    place(name)
    return named(accuracy(Tensor(tape, classes), labels: Tensor(tape, labels.id)), name)
  }

  /// For the losses of a turn: D as it stands, with masks of its own for every further look.
  private func referee(_ player: String) -> Referee {
    let (states, network, tape) = (states, model.discriminator, tape)
    var looks = 0
    return Referee(tape, player: player) { images, labels in
      looks += 1
      let pass = "\(player)-look" + (looks == 1 ? "" : "\(looks)")
      let forward = network.forward(
        images, labels: labels, mode: .training(pass: pass, suffix: pass), states: states,
        tracksStatistics: false, on: tape)
      tape.observations += forward.masks
      return forward.result
    }
  }

  private mutating func score(_ logits: ValueID, _ name: String) -> ValueID {
    place(name)
    return named(tape.requireScalar(training.loss.score(Tensor(tape, logits)), "the loss's score"), name)
  }

  private mutating func lossOfDiscriminator(
    _ context: DiscriminatorContext, ordinal: String, name: String
  ) -> ValueID {
    begin("scores and losses")
    place("loss/discriminator")
    var loss = tape.requireScalar(training.loss.discriminator(context), "the discriminator's loss")
    for penalty in penalties {
      begin("penalties")
      place("penalty")
      let value = tape.requireScalar(penalty.value(context), "a penalty")
      loss = loss + (penalty.interval == 1 ? value : value * Double(penalty.interval))
    }
    place("loss/discriminator")
    let result = named(loss, "loss/discriminator" + name)
    discriminatorLosses.append(result)
    return result
  }

  private mutating func lossOfGenerator(_ context: GeneratorContext) -> ValueID {
    begin("scores and losses")
    place("loss/generator")
    let loss = named(
      tape.requireScalar(training.loss.generator(context), "the generator's loss"), "loss/generator")
    generatorLoss = loss
    return loss
  }

  /// Gives the value its name in traces and C.
  private func named(_ value: Tensor, _ name: String) -> ValueID {
    builder.rename(value.id, name)
    return value.id
  }

  private mutating func gradients(_ loss: ValueID, _ network: TracedNetwork, _ prefix: String) -> Gradients {
    let parameters = network.parameters.map(\.declaration.name)
    begin("the \(network.player)'s gradients and its update")
    place(prefix)
    let weights = parameters.compactMap { states[$0] }
    // The other player stands still: how its weights came about, perhaps in an earlier move of this very step, does
    // not count.
    let values = builder.gradients(
      of: loss, withRespectTo: weights, holding: Set(states.values).subtracting(weights))
    observations += zip(parameters, values).map { NamedValue("\(prefix)/\($0)", $1) }
    return Gradients(network: network, values: values)
  }

  private mutating func update(_ gradients: Gradients, stride: Int = 1, offset: Int = 0) {
    let network = gradients.network
    let isGenerator = network.player == model.generator.player
    let optimiser = isGenerator ? training.generator : training.discriminator
    begin("the \(network.player)'s gradients and its update")
    place("update")
    optimiser.update(
      network.parameters, gradients: gradients.values, stride: stride, offset: offset, states: &states,
      in: &tape.builder)
    if isGenerator { follow() } else { clip() }
  }

  /// The moving averages of G's parameters.
  private mutating func follow() {
    guard let decay = training.averaging else { return }
    for (parameter, average) in zip(model.generator.parameters, model.averages) {
      builder.location = parameter.location
      builder.scope = average.declaration.name
      guard let old = states[average.declaration.name], let weight = states[parameter.declaration.name] else {
        preconditionFailure("bug in Bespoke: \(average.declaration.name) is not read")
      }
      states[average.declaration.name] = builder.add(
        builder.affine(old, scale: decay), builder.affine(weight, scale: 1 - decay))
    }
  }

  /// D's parameters within the objective's limit.
  private mutating func clip() {
    guard let limit = training.loss.weightLimit else { return }
    for parameter in model.discriminator.parameters {
      let name = parameter.declaration.name
      builder.location = parameter.location
      builder.scope = name + "/clipped"
      guard let weight = states[name] else { preconditionFailure("bug in Bespoke: \(name) is not read") }
      let shape = builder.shape(weight)
      let above = builder.maximum(weight, builder.constant(-limit, shape))
      states[name] = builder.unary(
        .negate, builder.maximum(builder.unary(.negate, above), builder.constant(-limit, shape)))
    }
  }

  private mutating func mean(_ values: [ValueID], name: String) -> ValueID {
    guard values.count > 1 else { return values[0] }
    place(name)
    let total = values.dropFirst().reduce(values[0]) { builder.add($0, $1) }
    return builder.affine(total, scale: 1 / Double(values.count), name: name)
  }

  private mutating func place(_ scope: String) {
    builder.scope = scope
    builder.location = training.location
  }
}
