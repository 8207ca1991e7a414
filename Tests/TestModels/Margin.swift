import BespokeDSL

/// Images that grow, so that no tap of a single one meets all pixels of a row; the hinge loss; Nesterov's momentum; the
/// generator moves first.
public let margin = GAN("margin", latent: 4, image: (4, 4, 1), batch: 5) {
  Generator {
    Dense(2 * 2 * 16)
    Tanh()
    Reshape(2, 2, 16)
    ConvTranspose2D(3, kernel: 2, padding: .valid)
    Tanh()
    ConvTranspose2D(1, kernel: 2, padding: .valid)
    Tanh()
  }
  Discriminator {
    Flatten()
    Dense(6)
    LeakyReLU(0.2)
    Dense(1)
  }
  Training(.generatorFirst, loss: .hinge, optimiser: .sgd(1e-2, momentum: 0.9, nesterov: true))
}
