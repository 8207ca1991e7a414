import BespokeDSL

/// An augmentation of the model's own around another one, with a strength that rises from update to update: within the
/// first steps it goes from none to all.
public let steered = GAN("steered", latent: 3, image: (6, 5, 3), batch: 6) {
  Generator {
    Dense(90)
    Tanh()
    Reshape(6, 5, 3)
  }
  Discriminator {
    Conv2D(4, kernel: 3, stride: 2)
    Tanh()
    Flatten()
    Dense(1, biasInitialiser: .constant(0.5))
  }
  Training(
    .alternating(discriminatorSteps: 2), penalties: [.r1(weight: 1, every: 2)],
    augmentation: Veiled(
      inner: .diffAugment(
        .colour, .translation, .cutout, adaptive: AdaptiveStrength(target: -0.95, over: 20))),
    optimiser: .adam(1e-3))
}

/// A veil of gray and noise in front of some images, in one of three depths.
public struct Veiled: Augmentation {
  public var inner: DiffAugment

  public init(inner: DiffAugment) { self.inner = inner }

  public func apply(_ images: Tensor, _ context: AugmentationContext) -> Tensor {
    let depth = (0.5 + 0.2 * context.integer(below: 3)).forSamples(of: images.shape)
    let veil = depth * images + 0.1 * context.normal(images.shape)
    return inner.apply(context.chosen(veil, else: images), context)
  }
  public var adaptive: AdaptiveStrength? { inner.adaptive }
  public var problems: [String] { inner.problems }
}
