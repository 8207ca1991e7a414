import BespokeDSL

/// Channels enough for fast convolutions, at stride 1, 2 and 3, tiles that overhang, height unlike width. Smooth
/// activations: whose slope jumps turns a rounding near the jump into a different gradient.
public let thick = GAN("thick", latent: 6, image: (14, 10, 1), batch: 8) {
  Generator {
    Dense(7 * 5 * 128, bias: false)
    BatchNorm()
    Tanh()
    Reshape(7, 5, 128)
    ConvTranspose2D(96, kernel: 5)
    Tanh()
    ConvTranspose2D(96, kernel: 5, stride: 2, bias: false)
    BatchNorm()
    Tanh()
    Conv2D(1, kernel: 3)
    Tanh()
  }
  Discriminator {
    Conv2D(96, kernel: 4)
    Tanh()
    Conv2D(128, kernel: 5, stride: 2)
    Tanh()
    Conv2D(96, kernel: 7, stride: 3, padding: .same)
    Tanh()
    Flatten()
    Dense(1)
  }
  Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(2e-4, beta1: 0.5))
}
