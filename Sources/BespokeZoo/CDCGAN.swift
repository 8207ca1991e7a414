import BespokeDSL

/// `dcgan` with classes (Mirza & Osindero 2014): the generator sees an embedding of the label beside the noise, the
/// discriminator a trained picture of the label as a second channel.
public let cdcgan = GAN("cdcgan", latent: 100, image: (28, 28, 1), classes: 10, batch: 128) {
  Generator.conditional { z, label in
    var x = Concat()(z, Embedding(classes: 10, units: 50)(label))
    x = LeakyReLU(0.3)(BatchNorm()(Dense(7 * 7 * 256, bias: false)(x)))
    x = Reshape(7, 7, 256)(x)
    x = LeakyReLU(0.3)(BatchNorm()(ConvTranspose2D(128, kernel: 5, bias: false)(x)))
    x = LeakyReLU(0.3)(BatchNorm()(ConvTranspose2D(64, kernel: 5, stride: 2, bias: false)(x)))
    return Tanh()(ConvTranspose2D(1, kernel: 5, stride: 2, bias: false)(x))
  }

  Discriminator.conditional { image, label in
    let picture = Embedding(classes: 10, units: 28 * 28, initialiser: .uniform(-1, 1))(label)
    var x = Concat()(image, Reshape(28, 28, 1)(picture))
    x = Dropout(0.3)(LeakyReLU(0.3)(Conv2D(64, kernel: 5, stride: 2)(x)))
    x = Dropout(0.3)(LeakyReLU(0.3)(Conv2D(128, kernel: 5, stride: 2)(x)))
    return Dense(1)(Flatten()(x))
  }

  Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(2e-4, beta1: 0.5))
}
