import BespokeDSL

/// A discriminator that also tells classes; the generator moves first.
public let auxiliary = GAN("auxiliary", latent: 3, image: (4, 4, 1), classes: 5, batch: 8) {
  Generator.conditional { z, label in
    let x = ReLU()(Dense(20)(Concat()(z, OneHot(5)(label))))
    return Tanh()(Reshape(4, 4, 1)(Dense(16)(x)))
  }
  Discriminator.function { image in
    let x = LeakyReLU(0.2)(Dense(24)(Flatten()(image)))
    return Judgement(logits: Dense(1)(x), classes: Dense(5)(x))
  }
  Training(
    .generatorFirst, loss: .auxiliaryClassifier(.leastSquares, weight: 0.7),
    optimiser: .sgd(1e-2, momentum: 0.5))
}
