import BespokeDSL

/// Two discriminator steps to one of the generator, the original loss, momentum; transposed convolutions whose
/// stride exceeds their kernel, normal and constant initialisers, one channel.
public let alternating = GAN("alternating", latent: 3, image: (8, 6, 1), batch: 5) {
  Generator {
    Dense(4 * 3 * 2, initialiser: .normal(0.3), biasInitialiser: .constant(0.1))
    LeakyReLU(0.1)
    Reshape(4, 3, 2)
    ConvTranspose2D(16, kernel: 3, stride: 2, bias: false)
    BatchNorm(momentum: 0.9)
    LeakyReLU(0.2)
    Dropout(0.2)
    ConvTranspose2D(1, kernel: 1, stride: 1)
    Tanh()
  }
  Discriminator {
    Conv2D(32, kernel: 5, stride: 2, bias: false)
    BatchNorm()
    LeakyReLU(0.2)
    Dropout(0.4)
    Conv2D(1, kernel: 3, stride: 1)
    Flatten()
    Dense(1)
  }
  Training(
    .alternating(discriminatorSteps: 2), loss: .minimax, generator: .sgd(1e-2, momentum: 0.9),
    discriminator: .adam(1e-3, beta1: 0.5))
}
