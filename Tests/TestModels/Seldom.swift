import BespokeDSL

/// Penalties of which two are applied in every other step only, one of those the model's own, with random numbers and
/// a look of its own; two moves of the discriminator, which both have them.
public let seldom = GAN("seldom", latent: 4, image: (8, 6, 1), batch: 6) {
  Generator {
    Dense(48)
    Tanh()
    Reshape(8, 6, 1)
  }
  Discriminator {
    Conv2D(5, kernel: 3, stride: 2)
    Tanh()
    Dropout(0.2)
    Flatten()
    Dense(1)
  }
  Training(
    .alternating(discriminatorSteps: 2), loss: .nonSaturating,
    penalties: [.r1(weight: 2, every: 2), .r2(weight: 1), SlopeBetween(weight: 3, interval: 2)],
    optimiser: .adam(1e-3, beta1: 0.5))
}

/// `weight mean |∇D(x̂)|²`, x̂ between a real image and a generated one.
public struct SlopeBetween: Penalty {
  public var weight: Double
  public var interval: Int

  public init(weight: Double, interval: Int) { (self.weight, self.interval) = (weight, interval) }

  public func value(_ context: DiscriminatorContext) -> Tensor {
    let share = context.uniform().forSamples(of: context.real.shape)
    let between = share * context.real + (1 - share) * context.fake
    let slope = gradient(of: context.discriminate(between), withRespectTo: between)
    return weight * mean(square(slope).sumOfSamples)
  }
}
