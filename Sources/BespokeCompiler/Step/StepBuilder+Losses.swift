import BespokeAutodiff
import BespokeDSL
import BespokeGraph

/// What players are judged by, and its gradients.
extension StepBuilder {
  mutating func lossOfDiscriminator(
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

  mutating func lossOfGenerator(_ context: GeneratorContext) -> ValueID {
    begin("scores and losses")
    place("loss/generator")
    let loss = named(
      tape.requireScalar(training.loss.generator(context), "the generator's loss"), "loss/generator")
    generatorLoss = loss
    return loss
  }

  mutating func score(_ logits: ValueID, _ name: String) -> ValueID {
    place(name)
    return named(tape.requireScalar(training.loss.score(Tensor(tape, logits)), "the loss's score"), name)
  }

  /// For the losses of a turn: D as it stands, with masks and an augmentation of its own for every further look.
  func referee(_ player: String) -> Referee {
    let (now, network, tape) = (self, model.discriminator, tape)
    var looks = 0
    return Referee(tape, player: player) { images, labels in
      looks += 1
      let pass = "\(player)-look" + (looks == 1 ? "" : "\(looks)")
      let forward = network.forward(
        now.augmented(images, pass: pass), labels: labels, mode: .training(pass: pass, suffix: pass),
        states: now.states, tracksStatistics: false, on: tape)
      tape.observations += forward.masks
      return forward.result
    }
  }

  mutating func gradients(_ loss: ValueID, _ network: TracedNetwork, _ prefix: String) -> Gradients {
    let parameters = network.parameters.map(\.declaration.name)
    begin("the \(network.player)'s gradients and its update")
    place(prefix)
    let weights = parameters.compactMap { states[$0] }
    // The other player stands still: how its weights came about, perhaps in an earlier move of this very step, does
    // not count.
    let values = builder.gradients(
      of: loss, withRespectTo: weights, holding: Set(states.values).subtracting(weights),
      for: LossOwner(
        network.player,
        through: (network.player == model.generator.player ? model.discriminator : model.generator).player))
    observations += zip(parameters, values).map { NamedValue("\(prefix)/\($0)", $1) }
    let gradients = Gradients(network: network, values: values)
    moved.append(gradients)
    return gradients
  }
}
