import BespokeDSL

/// Labels by embedding, and by projection in the discriminator (Miyato & Koyama 2018), whose slope is penalised.
public let projection = GAN("projection", latent: 5, image: (4, 4, 2), classes: 5, batch: 6) {
  Generator.conditional { z, label in
    let x = z * Embedding(classes: 5, units: 5, initialiser: .normal(1))(label)
    return Tanh()(Reshape(4, 4, 2)(Dense(4 * 4 * 2)(SiLU()(Dense(12)(x)))))
  }
  Discriminator.conditional { image, label in
    let h = GlobalAveragePool2D()(LeakyReLU(0.1)(Conv2D(9, kernel: 3)(image)))
    let direction = Embedding(classes: 5, units: 9, initialiser: .normal(0.5))(label)
    return Dense(1)(h) + InnerProduct()(h, direction)
  }
  Training(
    .simultaneous, loss: .hinge, penalties: [.gradientPenalty(weight: 2)], optimiser: .adam(1e-3, beta1: 0))
}
