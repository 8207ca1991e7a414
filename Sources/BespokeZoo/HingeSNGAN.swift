import BespokeDSL

/// Residual blocks, spectral normalisation and the hinge loss (Miyato et al. 2018, appendix B.4), 64 channels wide where
/// the paper has 128 and 256, a block less in each player since images are smaller. Both learn once a step, the
/// discriminator twice as fast, in place of the paper's five steps to one (two time scales; Heusel et al. 2017).
public let hingeSNGAN = GAN("hinge-sngan", latent: 128, image: (28, 28, 1), batch: 64) {
  Generator.function { z in
    let seed = z.through {
      Dense(7 * 7 * 64)
      Reshape(7, 7, 64)
    }
    return doubled(doubled(seed, 64), 64).through {
      BatchNorm()
      ReLU()
      Conv2D(1, kernel: 3)
      Tanh()
    }
  }
  Discriminator.function { image in
    residual(halved(halved(image, 64, isFirst: true), 64), 64).through {
      ReLU()
      GlobalSumPool2D()
      Dense(1, spectralNorm: true)
    }
  }
  Training(
    .alternating(), loss: .hinge, generator: .adam(1e-4, beta1: 0, beta2: 0.9),
    discriminator: .adam(2e-4, beta1: 0, beta2: 0.9))
}

/// A residual block to images of twice the size. The shortcut's 1 x 1 convolution comes before the upsampling, to the
/// same result at a quarter of the cost.
private func doubled(_ x: Tensor, _ channels: Int) -> Tensor {
  let long = x.through {
    BatchNorm()
    ReLU()
    UpSampling2D()
    Conv2D(channels, kernel: 3)
    BatchNorm()
    ReLU()
    Conv2D(channels, kernel: 3)
  }
  let short = x.through {
    Conv2D(channels, kernel: 1)
    UpSampling2D()
  }
  return long + short
}

/// A residual block to images of half the size. The first in a network sees the images as they are.
private func halved(_ x: Tensor, _ channels: Int, isFirst: Bool = false) -> Tensor {
  let long = x.through {
    if !isFirst { ReLU() }
    Conv2D(channels, kernel: 3, spectralNorm: true)
    ReLU()
    Conv2D(channels, kernel: 3, spectralNorm: true)
    AveragePool2D()
  }
  let short = x.through {
    AveragePool2D()
    Conv2D(channels, kernel: 1, spectralNorm: true)
  }
  return long + short
}

/// A residual block that keeps the shape.
private func residual(_ x: Tensor, _ channels: Int) -> Tensor {
  x
    + x.through {
      ReLU()
      Conv2D(channels, kernel: 3, spectralNorm: true)
      ReLU()
      Conv2D(channels, kernel: 3, spectralNorm: true)
    }
}
