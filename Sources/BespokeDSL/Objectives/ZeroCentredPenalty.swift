/// `weight / 2 mean |∇D(x)|²` on real images (R1) or on generated ones (R2) (Mescheder et al. 2018, equations 9 and 10).
public struct ZeroCentredPenalty: Penalty {
  /// At which images the slope is looked at.
  public enum Images: Hashable, Sendable {
    /// Those of the data, or those that the generator makes.
    case real, fake
  }
  /// At which images the slope is looked at.
  public var images: Images
  /// Of the penalty in the discriminator's loss; greater than 0.
  public var weight: Double
  public var interval: Int

  /// The penalty.
  /// - Parameters:
  ///   - images: at which the slope is looked at.
  ///   - weight: of the penalty in the discriminator's loss; greater than 0.
  ///   - interval: steps from one application to the next (see `Penalty.interval`).
  public init(on images: Images, weight: Double = 10, every interval: Int = 1) {
    self.images = images
    self.weight = weight
    self.interval = interval
  }

  public func value(_ context: DiscriminatorContext) -> Tensor {
    let slope =
      switch images {
      case .real: gradient(of: context.onReal, withRespectTo: context.real)
      case .fake: gradient(of: context.onFake, withRespectTo: context.fake)
      }
    return 0.5 * weight * mean(square(slope).sumOfSamples)
  }
  public var problems: [String] {
    [needsPositive("the penalty's weight", weight)].compactMap(\.self)
  }
}

extension Penalty where Self == ZeroCentredPenalty {
  /// On real images, in every `interval`th step (see `Penalty.interval`).
  public static func r1(weight: Double = 10, every interval: Int = 1) -> ZeroCentredPenalty {
    ZeroCentredPenalty(on: .real, weight: weight, every: interval)
  }
  /// On generated images, in every `interval`th step (see `Penalty.interval`).
  public static func r2(weight: Double = 10, every interval: Int = 1) -> ZeroCentredPenalty {
    ZeroCentredPenalty(on: .fake, weight: weight, every: interval)
  }
}
