import BespokeDSL

/// Penalties that look through the transforms: derivatives of derivatives.
public let augmentedSlopes = GAN("augmented-slopes", latent: 3, image: (4, 8, 1), batch: 5) {
  Generator {
    Dense(32)
    Tanh()
    Reshape(4, 8, 1)
  }
  Discriminator {
    Conv2D(4, kernel: 3, stride: 2)
    Tanh()
    Flatten()
    Dense(1)
  }
  Training(
    .alternating(), loss: .hinge, penalties: [.r1(weight: 2), .gradientPenalty(weight: 3)],
    augmentation: .diffAugment(.translation, .cutout, .colour), optimiser: .adam(1e-3))
}
