import BespokeDSL

/// Odd extents, strides 1 to 3, channels 1, 3, 4, 5, 17, 33; kernels that leave pixels without a tap.
public let oddSizes = GAN("odd-sizes", latent: 5, image: (9, 9, 3), batch: 7) {
  Generator {
    Dense(3 * 3 * 5)
    BatchNorm()
    LeakyReLU(0.2)
    Reshape(3, 3, 5)
    ConvTranspose2D(17, kernel: 5, stride: 3, padding: .valid)
    BatchNorm()
    ReLU()
    Conv2D(4, kernel: 3, stride: 1, padding: .valid)
    Sigmoid()
    Conv2D(3, kernel: 2)
    Tanh()
  }
  Discriminator {
    Conv2D(5, kernel: 3, stride: 2)
    LeakyReLU(0.3)
    Dropout(0.25)
    Conv2D(17, kernel: 2, stride: 1, padding: .valid)
    LeakyReLU(0.1)
    Flatten()
    Dense(33)
    Tanh()
    Dense(1)
  }
  Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-3))
}
