import BespokeDSL

/// The fully connected pair of the GAN example of Swift for TensorFlow.
public let mlp = GAN("mlp", latent: 64, image: (28, 28, 1), batch: 128) {
  mlpGenerator()
  mlpDiscriminator()
  Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-4))
}

func mlpGenerator() -> Generator {
  Generator {
    for units in [128, 256, 512] {
      Dense(units)
      LeakyReLU(0.2)
      BatchNorm()
    }
    Dense(28 * 28)
    Tanh()
    Reshape(28, 28, 1)
  }
}

func mlpDiscriminator() -> Discriminator {
  Discriminator {
    Flatten()
    for units in [256, 64, 16] {
      Dense(units)
      LeakyReLU(0.2)
    }
    Dense(1)
  }
}
