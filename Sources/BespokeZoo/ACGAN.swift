import BespokeDSL

/// `dcgan` with a discriminator that also tells the classes of images, real and generated (Odena et al. 2017).
public let acgan = GAN("acgan", latent: 100, image: (28, 28, 1), classes: 10, batch: 128) {
  Generator.conditional { z, label in
    var x = Concat()(z, OneHot(10)(label))
    x = LeakyReLU(0.3)(BatchNorm()(Dense(7 * 7 * 256, bias: false)(x)))
    x = Reshape(7, 7, 256)(x)
    x = LeakyReLU(0.3)(BatchNorm()(ConvTranspose2D(128, kernel: 5, bias: false)(x)))
    x = LeakyReLU(0.3)(BatchNorm()(ConvTranspose2D(64, kernel: 5, stride: 2, bias: false)(x)))
    return Tanh()(ConvTranspose2D(1, kernel: 5, stride: 2, bias: false)(x))
  }

  Discriminator.function { image in
    var x = Dropout(0.3)(LeakyReLU(0.3)(Conv2D(64, kernel: 5, stride: 2)(image)))
    x = Dropout(0.3)(LeakyReLU(0.3)(Conv2D(128, kernel: 5, stride: 2)(x)))
    x = Flatten()(x)
    return Judgement(logits: Dense(1)(x), classes: Dense(10)(x))
  }

  Training(
    .simultaneous, loss: .auxiliaryClassifier(.nonSaturating), optimiser: .adam(2e-4, beta1: 0.5))
}
