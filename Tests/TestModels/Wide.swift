import BespokeDSL

/// Layers of more than one panel and more rows than a register tile, dense ones on both sides of an image among them, of
/// few enough rows to go back by dot products; one discriminator step to one of the generator.
public let wide = GAN("wide", latent: 10, image: (6, 6, 1), batch: 29) {
  Generator {
    Dense(64)
    LeakyReLU(0.3)
    Dense(3 * 3 * 48, bias: false)
    BatchNorm()
    LeakyReLU(0.3)
    Reshape(3, 3, 48)
    ConvTranspose2D(64, kernel: 5, bias: false)
    BatchNorm()
    LeakyReLU(0.3)
    ConvTranspose2D(1, kernel: 5, stride: 2, bias: false)
    Tanh()
  }
  Discriminator {
    Conv2D(64, kernel: 5, stride: 2)
    LeakyReLU(0.3)
    Dropout(0.3)
    Conv2D(96, kernel: 5, stride: 2)
    LeakyReLU(0.3)
    Flatten()
    Dense(32)
    LeakyReLU(0.3)
    Dense(1, bias: false)
  }
  Training(.alternating(), loss: .nonSaturating, optimiser: .adam(2e-4, beta1: 0.5))
}
