// The code of Documentation/Writing.md: `WritingTests` compares.

import ModelDSL

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
  Discriminator { image in
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

/// `½ mean (D(x) - 1)² + ½ mean (D(G(z)) + 1)²` against `½ mean D(G(z))²` (Mao et al. 2017, equation 8).
struct Pearson: Objective {
  func discriminator(_ turn: DiscriminatorTurn) -> Value {
    0.5 * mean(square(turn.onReal - 1)) + 0.5 * mean(square(turn.onFake + 1))
  }
  func generator(_ turn: GeneratorTurn) -> Value { 0.5 * mean(square(turn.onFake)) }
  func score(_ logits: Value) -> Value { mean(logits) }
}

/// `weight mean max(0, |∇D(x̂)| - 1)²` between real and generated images (Petzka et al. 2018, equation 8).
struct OneSidedPenalty: Penalty {
  var weight: Double

  func value(_ turn: DiscriminatorTurn) -> Value {
    let share = turn.uniform().forSamples(of: turn.real.shape)
    let between = share * turn.real + (1 - share) * turn.fake
    let slope = gradient(of: turn.discriminate(between), withRespectTo: between)
    return weight * mean(square(relu(slope.normOfSamples - 1)))
  }
}
