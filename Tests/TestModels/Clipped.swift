import BespokeDSL

/// A critic with clipped weights; RMSProp with and without momentum, rates that fall.
public let clipped = GAN("clipped", latent: 3, image: (6, 5, 1), batch: 6) {
  Generator {
    Dense(30)
    Tanh()
    Reshape(6, 5, 1)
  }
  Discriminator {
    Conv2D(5, kernel: 3, stride: 2)
    LeakyReLU(0.2)
    Flatten()
    Dense(1)
  }
  Training(
    .alternating(discriminatorSteps: 2), loss: .wasserstein(clip: 0.05),
    generator: .rmsProp(1e-3, momentum: 0.5).linear(to: 0, over: 10),
    discriminator: .rmsProp(1e-3).staircase(factor: 0.5, every: 2))
}
