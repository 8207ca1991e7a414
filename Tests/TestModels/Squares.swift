import BespokeDSL

/// Least squares, decoupled weight decay.
public let squares = GAN("squares", latent: 4, image: (4, 4, 1), batch: 5) {
  Generator {
    Dense(16)
    Tanh()
    Reshape(4, 4, 1)
  }
  Discriminator {
    Flatten()
    Dense(6)
    LeakyReLU(0.2)
    Dense(1)
  }
  Training(.simultaneous, loss: .leastSquares, optimiser: .adamW(1e-3))
}
