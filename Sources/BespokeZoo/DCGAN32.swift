import BespokeDSL

/// The pair of Radford, Metz and Chintala (2015) for colour images of 32 x 32, with a quarter of their channels.
public let dcgan32 = GAN("dcgan32", latent: 100, image: (32, 32, 3), batch: 64) {
  Generator {
    Dense(4 * 4 * 256, bias: false)
    BatchNorm()
    ReLU()
    Reshape(4, 4, 256)

    for channels in [128, 64] {
      ConvTranspose2D(channels, kernel: 4, stride: 2, bias: false)
      BatchNorm()
      ReLU()
    }

    ConvTranspose2D(3, kernel: 4, stride: 2)
    Tanh()
  }

  Discriminator {
    Conv2D(64, kernel: 4, stride: 2)
    LeakyReLU(0.2)

    for channels in [128, 256] {
      Conv2D(channels, kernel: 4, stride: 2, bias: false)
      BatchNorm()
      LeakyReLU(0.2)
    }

    Flatten()
    Dense(1)
  }

  Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(2e-4, beta1: 0.5))
}
