import Autodiff
import GraphIR
import ModelDSL
import Philox

/// The whole minimax step: forward passes, losses, gradients and updates of both players, in the model's order.
func stepGraph(_ model: TracedGAN) -> Graph {
  var step = StepBuilder(model)
  switch model.model.training.order {
  case .simultaneous: step.trainBoth()
  case .alternating(let count):
    for index in 0..<count { step.trainDiscriminator(index, of: count) }
    step.trainGenerator()
  case .generatorFirst:
    step.trainGenerator()
    step.trainDiscriminator(0, of: 1)
  }
  return step.finish()
}

/// Builds a step move by move; `states` holds the weights as the moves so far leave them.
private struct StepBuilder {
  let model: TracedGAN
  private let tape = Tape(GraphBuilder(name: "step"))
  private var states: StateValues
  private let initialStates: StateValues
  private var discriminatorLosses: [ValueID] = []
  private var generatorLoss: ValueID?
  private var realScores: [ValueID] = []
  private var fakeScores: [ValueID] = []
  private var observations: [NamedValue] = []

  private var training: Training { model.model.training }
  private var builder: GraphBuilder {
    get { tape.builder }
    nonmutating _modify { yield &tape.builder }
  }

  init(_ model: TracedGAN) {
    self.model = model
    initialStates = read(model.states, in: &tape.builder)
    states = initialStates
  }

  // Moves

  /// Both gradients from the same weights; fakes and D's view of them are shared.
  mutating func trainBoth() {
    let fake = generate(noise("noise"), pass: "fake", suffix: nil, trains: true)
    observations.append(NamedValue("fake", fake))
    let turn = judge(fake: fake, ordinal: "")
    let loss = lossOfDiscriminator(turn, ordinal: "", name: "")
    let generatorLoss = lossOfGenerator(fake: fake, logits: turn.onFake.id)
    let discriminatorGradients = gradients(loss, model.discriminator, "grad")
    let generatorGradients = gradients(generatorLoss, model.generator, "grad")
    update(model.discriminator, training.discriminator, discriminatorGradients)
    update(model.generator, training.generator, generatorGradients)
  }

  /// One update of D with noise and images of its own; G only serves. The first has no ordinal: `noise`, `noise2`, …
  mutating func trainDiscriminator(_ index: Int, of count: Int) {
    let ordinal = index == 0 ? "" : "\(index + 1)"
    let fake = generate(
      noise("noise" + ordinal), pass: "fake" + ordinal, suffix: "fake" + ordinal, trains: false)
    observations.append(NamedValue("fake" + ordinal, fake))
    let loss = lossOfDiscriminator(
      judge(fake: fake, ordinal: ordinal), ordinal: ordinal, name: count == 1 ? "" : "\(index + 1)")
    let gradients = gradients(loss, model.discriminator, "grad" + ordinal)
    update(model.discriminator, training.discriminator, gradients, stride: count, offset: index)
  }

  /// One update of G with noise of its own; D only serves.
  mutating func trainGenerator() {
    let fake = generate(noise("noise-generator"), pass: "generator", suffix: nil, trains: true)
    observations.append(NamedValue("fake-generator", fake))
    let logits = discriminate(fake, pass: "generator", trains: false)
    update(
      model.generator, training.generator,
      gradients(lossOfGenerator(fake: fake, logits: logits), model.generator, "grad"))
  }

  /// Outputs, observations, and an assignment of every state, in their order.
  ///
  /// Losses and scores of several updates of D are reported as their mean.
  mutating func finish() -> Graph {
    guard let generatorLoss else { preconditionFailure("a step without a generator's move") }
    let loss = mean(discriminatorLosses, name: "loss/discriminator")
    builder.output("loss/discriminator", loss)
    builder.output("loss/generator", generatorLoss)
    builder.output("score/real", mean(realScores, name: "score/real"))
    builder.output("score/fake", mean(fakeScores, name: "score/fake"))
    for observation in observations + tape.observations {
      builder.observe(observation.name, observation.value)
    }
    builder.observe("loss/discriminator", loss)
    builder.observe("loss/generator", generatorLoss)
    for state in model.states.map(\.declaration) {
      if let value = states[state.name], value != initialStates[state.name] { builder.assign(state, value) }
    }
    return builder.graph
  }

  // Parts of moves

  private mutating func noise(_ name: String) -> ValueID {
    place(name)
    let value = builder.random(
      .normal(deviation: 1), stream: Philox.stream(named: "step/" + name), model.generator.input, name: name)
    observations.append(NamedValue(name, value))
    return value
  }

  private mutating func generate(_ noise: ValueID, pass: String, suffix: String?, trains: Bool) -> ValueID {
    forward(model.generator, noise, .training(pass: pass, suffix: suffix), trains: trains)
  }

  private mutating func discriminate(_ images: ValueID, pass: String, trains: Bool) -> ValueID {
    let logits = forward(
      model.discriminator, blurred(images, pass: pass), .training(pass: pass, suffix: pass), trains: trains)
    observations.append(NamedValue("logits/" + pass, logits))
    return logits
  }

  /// With the training's instance noise, in G's turn too.
  private mutating func blurred(_ images: ValueID, pass: String) -> ValueID {
    guard let noise = training.instanceNoise else { return images }
    let name = "instance-noise/" + pass
    place(name)
    let shape = builder.shape(images)
    let drawn = builder.random(
      .normal(deviation: noise.deviation), stream: Philox.stream(named: "step/" + name), shape, name: name)
    observations.append(NamedValue(name, drawn))
    guard let steps = noise.steps else { return builder.add(images, drawn) }
    let strength = builder.append(
      .stepFunction(.schedule(Schedule(.linear, from: 1, to: 0, steps: steps)), stride: 1, offset: 0),
      name: "instance-noise/strength")
    return builder.add(images, builder.multiply(builder.fill(strength, shape), drawn))
  }

  /// Running statistics follow a pass only while its network trains.
  private mutating func forward(
    _ network: TracedNetwork, _ x: ValueID, _ mode: TracedNetwork.Mode, trains: Bool
  ) -> ValueID {
    let pass = network.forward(
      x, mode: mode, states: states, tracksStatistics: trains, into: &builder)
    observations += pass.masks
    for statistic in pass.statistics { states[statistic.name] = statistic.value }
    return pass.result
  }

  private mutating func judge(fake: ValueID, ordinal: String) -> DiscriminatorTurn {
    place("real" + ordinal)
    let images = builder.input("real" + ordinal, model.discriminator.input)
    let onReal = discriminate(images, pass: "real" + ordinal, trains: true)
    let onFake = discriminate(fake, pass: "fake" + ordinal, trains: true)
    realScores.append(score(onReal, "score/real" + ordinal))
    fakeScores.append(score(onFake, "score/fake" + ordinal))
    return DiscriminatorTurn(
      real: Value(tape, images, topic: "real"), fake: Value(tape, fake, topic: "fake"),
      onReal: Value(tape, onReal, topic: "real"), onFake: Value(tape, onFake, topic: "fake"),
      referee: referee("discriminator" + ordinal))
  }

  /// For the losses of a turn: D as it stands, with masks of its own for every further look.
  private func referee(_ player: String) -> Referee {
    let (states, network, tape) = (states, model.discriminator, tape)
    var looks = 0
    return Referee(tape, player: player) { images in
      looks += 1
      let pass = "\(player)-look" + (looks == 1 ? "" : "\(looks)")
      let forward = network.forward(
        images, mode: .training(pass: pass, suffix: pass), states: states, tracksStatistics: false,
        into: &tape.builder)
      tape.observations += forward.masks
      return forward.result
    }
  }

  private mutating func score(_ logits: ValueID, _ name: String) -> ValueID {
    place(name)
    return named(training.loss.score(Value(tape, logits)), name)
  }

  private mutating func lossOfDiscriminator(
    _ turn: DiscriminatorTurn, ordinal: String, name: String
  ) -> ValueID {
    place("loss/discriminator")
    var loss = training.loss.discriminator(turn)
    for penalty in training.penalties {
      place("penalty")
      let value = penalty.value(turn)
      loss = loss + (penalty.interval == 1 ? value : value * Double(penalty.interval))
    }
    place("loss/discriminator")
    let result = named(loss, "loss/discriminator" + name)
    discriminatorLosses.append(result)
    return result
  }

  private mutating func lossOfGenerator(fake: ValueID, logits: ValueID) -> ValueID {
    place("loss/generator")
    let turn = GeneratorTurn(
      fake: Value(tape, fake), onFake: Value(tape, logits), referee: referee("generator"))
    let loss = named(training.loss.generator(turn), "loss/generator")
    generatorLoss = loss
    return loss
  }

  /// Gives the value its name in traces and C.
  private func named(_ value: Value, _ name: String) -> ValueID {
    builder.rename(value.id, name)
    return value.id
  }

  private mutating func gradients(_ loss: ValueID, _ network: TracedNetwork, _ prefix: String) -> [ValueID] {
    let parameters = network.parameters.map(\.declaration.name)
    place(prefix)
    let weights = parameters.compactMap { states[$0] }
    // The other player stands still: how its weights came about, perhaps in an earlier move of this very step, does
    // not count.
    let values = builder.gradients(
      of: loss, withRespectTo: weights, holding: Set(states.values).subtracting(weights))
    observations += zip(parameters, values).map { NamedValue("\(prefix)/\($0)", $1) }
    return values
  }

  private mutating func update(
    _ network: TracedNetwork, _ optimiser: Optimiser, _ gradients: [ValueID], stride: Int = 1, offset: Int = 0
  ) {
    place("update")
    optimiser.update(
      network.parameters, gradients: gradients, stride: stride, offset: offset, states: &states,
      in: &tape.builder)
    if network.player == model.generator.player { follow() } else { clip() }
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
