import BespokeDSL

/// The hinge loss; Nesterov's momentum; the generator moves first.
public let margin = GAN("margin", latent: 4, image: (4, 4, 1), batch: 5) {
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
  Training(.generatorFirst, loss: .hinge, optimiser: .sgd(1e-2, momentum: 0.9, nesterov: true))
}
