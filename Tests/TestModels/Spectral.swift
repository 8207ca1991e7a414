import BespokeDSL

/// Kernels of every kind divided by their largest singular values, through two moves of the discriminator a step.
public let spectral = GAN("spectral", latent: 6, image: (6, 6, 1), batch: 10) {
  Generator {
    Dense(3 * 3 * 7, spectralNorm: true)
    LeakyReLU(0.2)
    Reshape(3, 3, 7)
    ConvTranspose2D(1, kernel: 4, stride: 2, spectralNorm: true)
    Tanh()
  }
  Discriminator {
    Conv2D(16, kernel: 3, stride: 2, spectralNorm: true)
    LeakyReLU(0.1)
    Conv2D(5, kernel: 3, bias: false, spectralNorm: true)
    LeakyReLU(0.1)
    Flatten()
    Dense(1, spectralNorm: true)
  }
  Training(.alternating(discriminatorSteps: 2), loss: .nonSaturating, optimiser: .adam(1e-3, beta1: 0.5))
}
