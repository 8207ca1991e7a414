import BespokeDSL

/// A Wasserstein GAN with a gradient penalty (Gulrajani et al. 2017) and the optimiser of that paper; the networks are
/// those of `dcgan`, narrower, the critic without dropout.
public let wganGP = GAN("wgan-gp", latent: 100, image: (28, 28, 1), batch: 64) {
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
    .alternating(discriminatorSteps: 5), loss: .wasserstein, penalties: [.gradientPenalty(weight: 10)],
    optimiser: .adam(1e-4, beta1: 0, beta2: 0.9))
}
