/// `weight mean (|∇D(x̂)| - 1)²`, `x̂ = ε x + (1 - ε) G(z)` with ε even in 0...1 for each sample (Gulrajani et al. 2017,
/// algorithm 1). The norm is over all elements of a sample.
public struct GradientPenalty: Penalty {
  /// Of the penalty in the discriminator's loss; greater than 0.
  public var weight: Double

  /// The penalty with a weight, greater than 0.
  public init(weight: Double = 10) { self.weight = weight }

  public func value(_ context: DiscriminatorContext) -> Tensor {
    let share = context.uniform().forSamples(of: context.real.shape)
    let between = share * context.real + (1 - share) * context.fake
    let slope = gradient(of: context.discriminate(between), withRespectTo: between)
    return weight * mean(square(slope.normOfSamples - 1))
  }
  public var problems: [String] { [needsPositive("the penalty's weight", weight)].compactMap(\.self) }
}

/// `weight mean (|∇D(x + δ)| - 1)²`, δ normal with `deviation` times the standard deviation of the real batch in each
/// element (DRAGAN; Kodali et al. 2017, section 2.3 and appendix).
public struct LocalGradientPenalty: Penalty {
  /// Of the penalty in the discriminator's loss; greater than 0.
  public var weight: Double
  /// Of the noise, in standard deviations of the real batch; greater than 0.
  public var deviation: Double

  /// The penalty.
  /// - Parameters:
  ///   - weight: of the penalty in the discriminator's loss; greater than 0.
  ///   - deviation: of the noise, in standard deviations of the real batch; greater than 0.
  public init(weight: Double = 10, deviation: Double = 0.5) {
    self.weight = weight
    self.deviation = deviation
  }

  public func value(_ context: DiscriminatorContext) -> Tensor {
    let spread = sqrt(mean(square(context.real - mean(context.real))))
    let near = context.real + deviation * spread * context.normal(context.real.shape)
    let slope = gradient(of: context.discriminate(near), withRespectTo: near)
    return weight * mean(square(slope.normOfSamples - 1))
  }
  public var problems: [String] {
    [needsPositive("the penalty's weight", weight), needsPositive("the deviation", deviation)]
      .compactMap(\.self)
  }
}

extension Penalty where Self == GradientPenalty {
  /// Of the slope between real and generated images, as WGAN-GP has it.
  public static func gradientPenalty(weight: Double = 10) -> GradientPenalty {
    GradientPenalty(weight: weight)
  }
}

extension Penalty where Self == LocalGradientPenalty {
  /// Of the slope near real images, as DRAGAN has it.
  public static func dragan(weight: Double = 10, deviation: Double = 0.5) -> LocalGradientPenalty {
    LocalGradientPenalty(weight: weight, deviation: deviation)
  }
}
