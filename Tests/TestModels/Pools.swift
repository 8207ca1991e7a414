import BespokeDSL

/// Pooling and upsampling of every kind, odd channels, normalisation of each part of a sample but pixels.
public let pools = GAN("pools", latent: 7, image: (12, 12, 3), batch: 6) {
  Generator {
    Dense(3 * 3 * 10)
    GELU()
    Reshape(3, 3, 10)
    UpSampling2D()
    Conv2D(9, kernel: 3, bias: false)
    InstanceNorm()
    SiLU()
    UpSampling2D(2, interpolation: .bilinear)
    Conv2D(3, kernel: 3)
    Tanh()
  }
  Discriminator {
    Conv2D(6, kernel: 3)
    ELU()
    AveragePool2D()
    Conv2D(10, kernel: 2)
    LayerNorm(over: .sample)
    Softplus()
    MaxPool2D(3, stride: 2)
    GroupNorm(5)
    ELU(0.7)
    GlobalAveragePool2D()
    Dense(1)
  }
  Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-3))
}
