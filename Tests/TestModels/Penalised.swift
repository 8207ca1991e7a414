import BespokeDSL

/// A critic with a gradient penalty through every layer that it may have: derivatives of derivatives. Smooth activations.
public let penalised = GAN("penalised", latent: 3, image: (6, 5, 2), batch: 6) {
  Generator {
    Dense(60)
    BatchNorm()
    Tanh()
    Reshape(6, 5, 2)
  }
  Discriminator {
    Conv2D(5, kernel: 3, stride: 2)
    Tanh()
    ConvTranspose2D(3, kernel: 3, stride: 2, padding: .valid)
    Sigmoid()
    Dropout(0.2)
    Flatten()
    Dense(7)
    Tanh()
    Dense(1)
  }
  Training(
    .alternating(discriminatorSteps: 2), loss: .wasserstein, penalties: [.gradientPenalty()], averaging: 0.9,
    generator: .adam(1e-3).cosine(to: 1e-4, over: 10).warmUp(2),
    discriminator: .adam(1e-3).clipped(toNorm: 0.5))
}
