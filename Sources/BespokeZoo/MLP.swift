import BespokeDSL

/// The pair of TensorFlow's DCGAN tutorial with the optimiser of Radford, Metz and Chintala (2015).
public let mlp = GAN("mlp", latent: 100, image: (28, 28, 1), batch: 128) {
  Generator {
    Dense(7 * 7 * 256, bias: false)
    BatchNorm()
    LeakyReLU(0.3)
    Reshape(7, 7, 256)

    ConvTranspose2D(128, kernel: 5, bias: false)
    BatchNorm()
    LeakyReLU(0.3)

    ConvTranspose2D(64, kernel: 5, stride: 2, bias: false)
    BatchNorm()
    LeakyReLU(0.3)

    ConvTranspose2D(1, kernel: 5, stride: 2, bias: false)
    Tanh()
  }

  Discriminator {
    Conv2D(64, kernel: 5, stride: 2)
    LeakyReLU(0.3)
    Dropout(0.3)

    Conv2D(128, kernel: 5, stride: 2)
    LeakyReLU(0.3)
    Dropout(0.3)

    Flatten()
    Dense(1)
  }

  Training(.simultaneous, loss: .nonSaturating, augmentation: .diffAugment(.colour, .translation, .cutout),
    optimiser: .adam(2e-4, beta1: 0.5))
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
