import BespokeDSL

/// `dcgan` for a few hundred images: the discriminator sees them, and the generator's, changed (Zhao et al. 2020).
public let dcganAugmented = GAN("dcgan-augmented", latent: 100, image: (28, 28, 1), batch: 128) {
  Generator {
    Dense(7 * 7 * 256, bias: false)
    BatchNorm()
    LeakyReLU(0.3)
    Reshape(7, 7, 256)

    ConvTranspose2D(128, kernel: 5, bias: false)
    BatchNorm()
    LeakyReLU(0.3)

    ConvTranspose2D(64, kernel: 5, stride: 2, bias: false)
    BatchNorm()
    LeakyReLU(0.3)

    ConvTranspose2D(1, kernel: 5, stride: 2, bias: false)
    Tanh()
  }

  Discriminator {
    Conv2D(64, kernel: 5, stride: 2)
    LeakyReLU(0.3)
    Dropout(0.3)

    Conv2D(128, kernel: 5, stride: 2)
    LeakyReLU(0.3)
    Dropout(0.3)

    Flatten()
    Dense(1)
  }

  Training(
    .simultaneous, loss: .nonSaturating, augmentation: .diffAugment(.colour, .translation, .cutout),
    averaging: 0.98, optimiser: .adam(2e-4, beta1: 0.5))
}
