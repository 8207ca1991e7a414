import BespokeDSL

/// A small DCGAN: images of 28x28 gray pixels from 64 numbers of noise.
public let myGAN = GAN("mygan", latent: 64, image: (28, 28, 1), batch: 64) {
  Generator {
    Dense(7 * 7 * 64, bias: false)
    BatchNorm()
    LeakyReLU(0.2)
    Reshape(7, 7, 64)

    ConvTranspose2D(32, kernel: 4, stride: 2, bias: false)
    BatchNorm()
    LeakyReLU(0.2)

    ConvTranspose2D(1, kernel: 4, stride: 2)
    Tanh()
  }

  Discriminator {
    Conv2D(32, kernel: 4, stride: 2)
    LeakyReLU(0.2)
    Dropout(0.3)

    Conv2D(64, kernel: 4, stride: 2)
    LeakyReLU(0.2)
    Dropout(0.3)

    Flatten()
    Dense(1)
  }

  Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(2e-4, beta1: 0.5))
}

/// `x > 0 ? x : slope[c] x`, the slope of each channel trained (He et al. 2015).
struct PReLU: Layer {
  var start = 0.25
  var name: String?

  var problems: [String] { start.isFinite ? [] : ["start must be finite, is \(start)"] }

  func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    guard let channels = x.shape.dimensions.dropFirst().last else {
      return context.refuse("expects [n, …, channels], is given \(x.shape)", shape: x.shape)
    }
    let slope = context.parameter("slope", [channels], .constant(start))
    return relu(x) - slope.forChannels(of: x) * relu(-x)
  }
}
