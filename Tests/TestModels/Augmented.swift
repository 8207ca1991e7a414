import BespokeDSL

/// Every transform, on images of several channels, of an even and an odd extent; both players' losses are of the same
/// augmented images.
public let augmented = GAN("augmented", latent: 3, image: (12, 5, 3), batch: 4) {
  Generator {
    Dense(180)
    Tanh()
    Reshape(12, 5, 3)
  }
  Discriminator {
    Conv2D(4, kernel: 3, stride: 2)
    Tanh()
    Flatten()
    Dense(1)
  }
  Training(
    .simultaneous, augmentation: .diffAugment(.colour, .translation, .cutout), optimiser: .adam(1e-3))
}
