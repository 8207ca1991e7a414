import BespokeDSL
import BespokeGraph

/// What becomes of weights.
extension StepBuilder {
  mutating func update(_ gradients: Gradients, stride: Int = 1, offset: Int = 0) {
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
}
