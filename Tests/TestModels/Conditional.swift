import BespokeDSL

/// Labels by concatenation: one-hot beside the noise, a trained picture of them as another channel of the images. Two
/// discriminator steps, which have labels of their own, averaged weights, dropout after labels, three classes.
public let conditional = GAN("conditional", latent: 4, image: (6, 4, 1), classes: 3, batch: 7) {
  Generator.conditional { z, label in
    let x = Concat()(z, OneHot(3)(label))
    let y = LeakyReLU(0.2)(BatchNorm()(Dense(3 * 2 * 8, bias: false)(x)))
    return Tanh()(ConvTranspose2D(1, kernel: 3, stride: 2)(Reshape(3, 2, 8)(y)))
  }
  Discriminator.conditional { image, label in
    let picture = Reshape(6, 4, 1)(Embedding(classes: 3, units: 6 * 4, initialiser: .uniform(-1, 1))(label))
    let x = LeakyReLU(0.2)(Conv2D(16, kernel: 3, stride: 2)(Concat()(image, picture)))
    return Dense(1)(Flatten()(Dropout(0.3)(x)))
  }
  Training(
    .alternating(discriminatorSteps: 2), loss: .nonSaturating, averaging: 0.9,
    optimiser: .adam(1e-3, beta1: 0.5))
}
