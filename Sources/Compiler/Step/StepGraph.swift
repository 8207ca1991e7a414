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
  private var builder = GraphBuilder(name: "step")
  private var states: StateValues
  private let initialStates: StateValues
  private var discriminatorLosses: [ValueID] = []
  private var generatorLoss: ValueID?
  private var realScores: [ValueID] = []
  private var fakeScores: [ValueID] = []
  private var observations: [NamedValue] = []

  private var training: Training { model.model.training }

  init(_ model: TracedGAN) {
    self.model = model
    initialStates = read(model.states, in: &builder)
    states = initialStates
  }

  // Moves

  /// Both gradients from the same weights; fakes and D's view of them are shared.
  mutating func trainBoth() {
    let fake = generate(noise("noise"), pass: "fake", suffix: nil, trains: true)
    observations.append(NamedValue("fake", fake))
    let logits = judge(fake: fake, ordinal: "")
    let loss = lossOfDiscriminator(logits, ordinal: "")
    let generatorLoss = lossOfGenerator(logits.fake)
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
      judge(fake: fake, ordinal: ordinal), ordinal: count == 1 ? "" : "\(index + 1)")
    let gradients = gradients(loss, model.discriminator, "grad" + ordinal)
    update(model.discriminator, training.discriminator, gradients, stride: count, offset: index)
  }

  /// One update of G with noise of its own; D only serves.
  mutating func trainGenerator() {
    let fake = generate(noise("noise-generator"), pass: "generator", suffix: nil, trains: true)
    observations.append(NamedValue("fake-generator", fake))
    let logits = discriminate(fake, pass: "generator", trains: false)
    update(model.generator, training.generator, gradients(lossOfGenerator(logits), model.generator, "grad"))
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
    for observation in observations { builder.observe(observation.name, observation.value) }
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
      model.discriminator, images, .training(pass: pass, suffix: pass), trains: trains)
    observations.append(NamedValue("logits/" + pass, logits))
    return logits
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

  private mutating func judge(fake: ValueID, ordinal: String) -> (real: ValueID, fake: ValueID) {
    place("real" + ordinal)
    let images = builder.input("real" + ordinal, model.discriminator.input)
    let onReal = discriminate(images, pass: "real" + ordinal, trains: true)
    let onFake = discriminate(fake, pass: "fake" + ordinal, trains: true)
    realScores.append(score(onReal, "score/real" + ordinal))
    fakeScores.append(score(onFake, "score/fake" + ordinal))
    return (onReal, onFake)
  }

  private mutating func score(_ logits: ValueID, _ name: String) -> ValueID {
    place(name)
    return builder.mean(builder.unary(.sigmoid, logits), name: name)
  }

  private mutating func lossOfDiscriminator(
    _ logits: (real: ValueID, fake: ValueID), ordinal: String
  ) -> ValueID {
    place("loss/discriminator")
    let loss = training.loss.discriminator(
      real: logits.real, fake: logits.fake, name: "loss/discriminator" + ordinal, in: &builder)
    discriminatorLosses.append(loss)
    return loss
  }

  private mutating func lossOfGenerator(_ logits: ValueID) -> ValueID {
    place("loss/generator")
    let loss = training.loss.generator(fake: logits, in: &builder)
    generatorLoss = loss
    return loss
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
      network.parameters, gradients: gradients, stride: stride, offset: offset, states: &states, in: &builder)
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
