import BespokeDSL

/// What is changed in a model to spoil its training, or nothing.
enum Fault: String, CaseIterable {
  case none
  /// D learns a hundred times as fast.
  case fastDiscriminator = "fast-d"
  /// G does not learn.
  case frozenGenerator = "frozen-g"
  /// Both learn with a rate of 1.
  case hugeRate = "rate-1"
  /// G's normalisations are left out.
  case noNormalisation = "no-norm"
}

/// A family of small models of images of 28x28, all compiled in seconds.
enum Family: String, CaseIterable {
  case dense, dense64, convolutional, leastSquares, hinge, wasserstein, conditional, auxiliary

  /// Whether it takes labels.
  var isConditional: Bool { self == .conditional || self == .auxiliary }

  func model(_ fault: Fault) -> GAN {
    let name = (rawValue + fault.rawValue.replacing("-", with: "")).lowercased()
    switch self {
    case .dense: return denseModel(name, fault, batch: 32, rate: 2e-4, loss: .nonSaturating)
    case .dense64: return denseModel(name, fault, batch: 64, rate: 1e-4, loss: .nonSaturating)
    case .leastSquares: return convolutionalModel(name, fault, loss: .leastSquares)
    case .hinge: return convolutionalModel(name, fault, loss: .hinge)
    case .convolutional: return convolutionalModel(name, fault, loss: .nonSaturating)
    case .wasserstein:
      return convolutionalModel(
        name, fault, loss: .wasserstein, penalties: [.gradientPenalty(weight: 10)],
        order: .alternating(discriminatorSteps: 2))
    case .conditional: return conditionalModel(name, fault)
    case .auxiliary: return auxiliaryModel(name, fault)
    }
  }
}

private func optimisers(_ rate: Double, _ fault: Fault) -> (g: Optimiser, d: Optimiser) {
  func adam(_ rate: Double) -> Optimiser { .adam(rate, beta1: 0.5) }
  switch fault {
  case .none, .noNormalisation: return (adam(rate), adam(rate))
  case .fastDiscriminator: return (adam(rate), adam(100 * rate))
  case .frozenGenerator: return (adam(1e-12), adam(rate))
  case .hugeRate: return (adam(1), adam(1))
  }
}

private func denseModel(_ name: String, _ fault: Fault, batch: Int, rate: Double, loss: any Objective) -> GAN
{
  let (g, d) = optimisers(rate, fault)
  return GAN(name, latent: 32, image: (28, 28, 1), batch: batch) {
    Generator {
      for units in [64, 128, 256] {
        Dense(units)
        LeakyReLU(0.2)
        if fault != .noNormalisation { BatchNorm() }
      }
      Dense(28 * 28)
      Tanh()
      Reshape(28, 28, 1)
    }
    Discriminator {
      Flatten()
      for units in [128, 32] {
        Dense(units)
        LeakyReLU(0.2)
      }
      Dense(1)
    }
    Training(.simultaneous, loss: loss, generator: g, discriminator: d)
  }
}

private func convolutionalModel(
  _ name: String, _ fault: Fault, loss: any Objective, penalties: [any Penalty] = [],
  order: UpdateOrder = .simultaneous
) -> GAN {
  let (g, d) = optimisers(4e-4, fault)
  return GAN(name, latent: 32, image: (28, 28, 1), batch: 32) {
    Generator {
      Dense(7 * 7 * 16, bias: false)
      if fault != .noNormalisation { BatchNorm() }
      LeakyReLU(0.3)
      Reshape(7, 7, 16)
      ConvTranspose2D(16, kernel: 5, stride: 2, bias: false)
      if fault != .noNormalisation { BatchNorm() }
      LeakyReLU(0.3)
      ConvTranspose2D(1, kernel: 5, stride: 2, bias: false)
      Tanh()
    }
    Discriminator {
      Conv2D(16, kernel: 5, stride: 2)
      LeakyReLU(0.3)
      Conv2D(16, kernel: 5, stride: 2)
      LeakyReLU(0.3)
      Flatten()
      Dense(1)
    }
    Training(order, loss: loss, penalties: penalties, generator: g, discriminator: d)
  }
}

private func conditionalModel(_ name: String, _ fault: Fault) -> GAN {
  let (g, d) = optimisers(2e-4, fault)
  return GAN(name, latent: 32, image: (28, 28, 1), classes: 10, batch: 32) {
    Generator.conditional { z, label in
      var x = Concat()(z, OneHot(10)(label))
      for units in [64, 128, 256] {
        x = LeakyReLU(0.2)(Dense(units)(x))
        if fault != .noNormalisation { x = BatchNorm()(x) }
      }
      return Reshape(28, 28, 1)(Tanh()(Dense(28 * 28)(x)))
    }
    Discriminator.conditional { image, label in
      var x = Concat()(Flatten()(image), OneHot(10)(label))
      for units in [128, 32] { x = LeakyReLU(0.2)(Dense(units)(x)) }
      return Dense(1)(x)
    }
    Training(.simultaneous, loss: .nonSaturating, generator: g, discriminator: d)
  }
}

private func auxiliaryModel(_ name: String, _ fault: Fault) -> GAN {
  let (g, d) = optimisers(2e-4, fault)
  return GAN(name, latent: 32, image: (28, 28, 1), classes: 10, batch: 32) {
    Generator.conditional { z, label in
      var x = Concat()(z, OneHot(10)(label))
      for units in [64, 128, 256] {
        x = LeakyReLU(0.2)(Dense(units)(x))
        if fault != .noNormalisation { x = BatchNorm()(x) }
      }
      return Reshape(28, 28, 1)(Tanh()(Dense(28 * 28)(x)))
    }
    Discriminator.function { image in
      var x = Flatten()(image)
      for units in [128, 32] { x = LeakyReLU(0.2)(Dense(units)(x)) }
      return Judgement(logits: Dense(1)(x), classes: Dense(10)(x))
    }
    Training(.simultaneous, loss: .auxiliaryClassifier(.nonSaturating), generator: g, discriminator: d)
  }
}
