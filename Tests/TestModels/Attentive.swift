import BespokeDSL

/// Pixels that look at each other, in both players, with kernels as they are and with normalised ones; a residual block.
public let attentive = GAN("attentive", latent: 5, image: (6, 4, 1), batch: 7) {
  Generator.function { z in
    let x = z.through {
      Dense(3 * 2 * 9)
      Reshape(3, 2, 9)
      SelfAttention(channels: 4, gamma: .constant(0.7))
    }
    let y = x.through {
      BatchNorm()
      SiLU()
      Conv2D(9, kernel: 3)
    }
    return (x + y).through {
      UpSampling2D()
      Conv2D(1, kernel: 3)
      Tanh()
    }
  }
  Discriminator {
    Conv2D(16, kernel: 3, spectralNorm: true)
    Tanh()
    SelfAttention(gamma: .constant(-0.8), spectralNorm: true)
    Softplus()
    GlobalSumPool2D()
    Dense(1)
  }
  Training(.alternating(), loss: .hinge, optimiser: .adam(1e-3))
}
