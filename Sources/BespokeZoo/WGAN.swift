import BespokeDSL

/// A Wasserstein GAN with clipped weights and the optimiser of Arjovsky et al. (2017); the networks are those of
/// `wgan-gp`.
public let wgan = GAN("wgan", latent: 100, image: (28, 28, 1), batch: 64) {
  Generator {
    Dense(7 * 7 * 128, bias: false)
    BatchNorm()
    ReLU()
    Reshape(7, 7, 128)

    ConvTranspose2D(64, kernel: 5, stride: 2, bias: false)
    BatchNorm()
    ReLU()

    ConvTranspose2D(1, kernel: 5, stride: 2)
    Tanh()
  }

  Discriminator {
    Conv2D(64, kernel: 5, stride: 2)
    LeakyReLU(0.2)

    Conv2D(128, kernel: 5, stride: 2)
    LeakyReLU(0.2)

    Flatten()
    Dense(1)
  }

  Training(
    .alternating(discriminatorSteps: 5), loss: .wasserstein(clip: 0.01), optimiser: .rmsProp(5e-5))
}
