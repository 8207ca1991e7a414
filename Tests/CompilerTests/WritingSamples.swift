// The code of Documentation/Writing.md: `WritingTests` compares.

import BespokeDSL

@testable import BespokeEmitter

let sketch = GAN("sketch", latent: 32, image: (28, 28, 1), batch: 64) {
  Generator {
    Dense(7 * 7 * 32)
    ReLU()
    Reshape(7, 7, 32)
    for channels in [16, 1] {
      ConvTranspose2D(channels, kernel: 4, stride: 2)
      if channels > 1 { ReLU() } else { Tanh() }
    }
  }
  Discriminator.function { image in
    let small = image.through {
      Conv2D(16, kernel: 4, stride: 2)
      LeakyReLU(0.2)
    }
    return residual(small, channels: 16).through {
      Flatten()
      Dense(1)
    }
  }
  Training(
    .alternating(discriminatorSteps: 2), loss: Pearson(), penalties: [OneSidedPenalty(weight: 10)],
    optimiser: .adam(2e-4, beta1: 0.5))
}

func residual(_ x: Tensor, channels: Int) -> Tensor {
  x
    + x.through {
      LeakyReLU(0.2)
      Conv2D(channels, kernel: 3)
      LeakyReLU(0.2)
      Conv2D(channels, kernel: 3)
    }
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

/// While the network learns, normal noise of a share of the deviation that its input has had so far.
struct RunningNoise: Layer {
  var share = 0.1

  func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let variance = context.statistic("moving_variance", [1], .ones).reshaped()
    guard context.isTraining else { return x }
    context.update("moving_variance") { old in 0.9 * old + 0.1 * mean(square(x - mean(x))) }
    return x + share * sqrt(variance) * context.normal(x.shape)
  }
}

/// Two looks through the same weights.
func refined(_ x: Tensor, channels: Int) -> Tensor {
  let look = Conv2D(channels, kernel: 3).shared()
  return look(LeakyReLU(0.2)(look(x)))
}

/// `½ mean (D(x) - 1)² + ½ mean (D(G(z)) + 1)²` against `½ mean D(G(z))²` (Mao et al. 2017, equation 8).
struct Pearson: Objective {
  func discriminator(_ context: DiscriminatorContext) -> Tensor {
    0.5 * mean(square(context.onReal - 1)) + 0.5 * mean(square(context.onFake + 1))
  }
  func generator(_ context: GeneratorContext) -> Tensor { 0.5 * mean(square(context.onFake)) }
  func score(_ logits: Tensor) -> Tensor { mean(logits) }
}

/// `weight mean max(0, |∇D(x̂)| - 1)²` between real and generated images (Petzka et al. 2018, equation 8).
struct OneSidedPenalty: Penalty {
  var weight: Double

  func value(_ context: DiscriminatorContext) -> Tensor {
    let share = context.uniform().forSamples(of: context.real.shape)
    let between = share * context.real + (1 - share) * context.fake
    let slope = gradient(of: context.discriminate(between), withRespectTo: between)
    return weight * mean(square(relu(slope.normOfSamples - 1)))
  }
}

/// Images that fade to gray, each to another degree.
struct Fading: Augmentation {
  var adaptive: AdaptiveStrength?

  func apply(_ images: Tensor, _ context: AugmentationContext) -> Tensor {
    let strength = context.chosen(0.5 + 0.5 * context.uniform(), else: 1)
    return strength.forSamples(of: images.shape) * images
  }
}

/// The Scalable Vector Extension, its vectors taken for those of NEON, which 128 bits of it are.
let sve128 = InstructionSet(
  name: "sve128", condition: "defined(__aarch64__)", features: ["+sve"],
  macros: ["__ARM_FEATURE_SVE"],
  check: "(getauxval(AT_HWCAP) & HWCAP_SVE) != 0", headers: ["<sys/auxv.h>"],
  lanes: 4, rows: 13, vectors: 2, addProduct: "ADD_FUSED(sum, a, b)")
