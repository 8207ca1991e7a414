import ModelDSL

/// The game of a random model, as choices.
public struct RandomTraining: Hashable, Sendable {
  public enum Loss: Hashable, Sendable, CaseIterable {
    case nonSaturating, disturbed, minimax, hinge, leastSquares, wasserstein, clipped
  }
  public enum Penalty: Hashable, Sendable, CaseIterable {
    case r1, r2, rare, gradient, dragan
  }

  public var order = UpdateOrder.simultaneous
  public var loss = Loss.nonSaturating
  public var penalties: [Penalty] = []
  public var instanceNoise = false
  public var averaging = false
  public var generator = Optimiser.sgd(0.02)
  public var discriminator = Optimiser.sgd(0.02)

  func described(tellingClasses: Bool) -> Training {
    Training(
      order, loss: tellingClasses ? AuxiliaryClassifier(loss.objective) : loss.objective,
      penalties: penalties.map(\.penalty),
      instanceNoise: instanceNoise ? InstanceNoise(0.2, vanishingOver: 5) : nil,
      averaging: averaging ? 0.9 : nil, generator: generator, discriminator: discriminator)
  }
}

extension RandomTraining.Loss {
  var objective: any Objective {
    switch self {
    case .nonSaturating: .nonSaturating
    case .disturbed: .nonSaturating(Targets(smoothing: 0.1, noise: 0.2))
    case .minimax: .minimax
    case .hinge: .hinge
    case .leastSquares: .leastSquares
    case .wasserstein: .wasserstein
    case .clipped: .wasserstein(clip: 0.2)
    }
  }
}

extension RandomTraining.Penalty {
  var penalty: any Penalty {
    switch self {
    case .r1: .r1(weight: 2)
    case .r2: .r2(weight: 2)
    case .rare: .r1(weight: 2, every: 2)
    case .gradient: .gradientPenalty(weight: 3)
    case .dragan: .dragan(weight: 3)
    }
  }
}
