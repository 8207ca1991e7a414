/// A discriminator that also tells classes, and a generator that is to be understood (AC-GAN; Odena et al. 2017,
/// section 3). To its own loss, for the game of equation 2, the discriminator adds
/// `weight (mean -log C(y | x) + mean -log C(c | G(z, c)))` (equation 3), the generator adds
/// `weight mean -log C(c | G(z, c))`; C is the softmax of the class logits, y the labels of the real images x, c those
/// that were drawn for the generated ones.
public struct AuxiliaryClassifier: Objective {
  /// The loss of the game itself.
  public var game: any Objective
  /// Of the classes beside it; greater than 0.
  public var weight: Double

  /// The loss of a game, and the classes beside it.
  /// - Parameters:
  ///   - game: such as `.nonSaturating`.
  ///   - weight: of the classes; greater than 0.
  public init(_ game: any Objective, weight: Double = 1) {
    self.game = game
    self.weight = weight
  }

  public func discriminator(_ context: DiscriminatorContext) -> Tensor {
    game.discriminator(context)
      + weight
      * (confusion(context.classesOfReal, context.realLabels)
        + confusion(context.classesOfFake, context.fakeLabels))
  }

  public func generator(_ context: GeneratorContext) -> Tensor {
    game.generator(context) + weight * confusion(context.classesOfFake, context.fakeLabels)
  }

  private func confusion(_ classes: Tensor?, _ labels: Tensor?) -> Tensor {
    guard let classes, let labels else {
      preconditionFailure("bug in Bespoke: a loss that needs class logits was let through without")
    }
    return mean(softmaxCrossEntropy(classes, labels: labels))
  }

  public func score(_ logits: Tensor) -> Tensor { game.score(logits) }
  public var weightLimit: Double? { game.weightLimit }
  public var needsClassLogits: Bool { true }
  public var takesLogits: Bool { game.takesLogits }
  public var problems: [String] {
    game.problems + [needsPositive("the auxiliary classifier's weight", weight)].compactMap(\.self)
  }
}

extension Objective where Self == AuxiliaryClassifier {
  /// A game's loss and the classes beside it, as `.auxiliaryClassifier(.nonSaturating)`.
  public static func auxiliaryClassifier(_ game: any Objective, weight: Double = 1) -> AuxiliaryClassifier {
    AuxiliaryClassifier(game, weight: weight)
  }
}
