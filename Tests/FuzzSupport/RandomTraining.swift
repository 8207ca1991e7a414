import BespokeDSL

/// The game of a random model, as choices.
public struct RandomTraining: Hashable, Sendable {
  public enum Loss: Hashable, Sendable, CaseIterable {
    case nonSaturating, disturbed, minimax, hinge, leastSquares, wasserstein, clipped
  }
  public enum Penalty: Hashable, Sendable, CaseIterable {
    case r1, r2, gradient, dragan
  }

  public enum Augmentation: Hashable, Sendable, CaseIterable {
    case colour, translation, cutout, steered
  }

  public var order = UpdateOrder.simultaneous
  public var loss = Loss.nonSaturating
  public var penalties: [Penalty] = []
  /// Those that are applied in every `interval`th step only.
  public var lazy: Set<Penalty> = []
  public var interval = 2
  public var instanceNoise = false
  public var augmentation: Augmentation?
  public var averaging = false
  public var generator = Optimiser.sgd(0.02)
  public var discriminator = Optimiser.sgd(0.02)

  /// - Parameter step: nil for the game itself, else one that has in every step what it should have in this: a lazy
  ///   penalty so many times as heavy, or none.
  func described(tellingClasses: Bool, at step: Int?) -> Training {
    Training(
      order, loss: tellingClasses ? AuxiliaryClassifier(loss.objective) : loss.objective,
      penalties: described(at: step),
      instanceNoise: instanceNoise ? InstanceNoise(0.2, vanishingOver: 5) : nil,
      augmentation: augmentation?.diffAugment,
      averaging: averaging ? 0.9 : nil, generator: generator, discriminator: discriminator)
  }
}

extension RandomTraining {
  private func described(at step: Int?) -> [any BespokeDSL.Penalty] {
    guard let step else {
      return penalties.map {
        lazy.contains($0) ? Lazily(penalty: $0.penalty(), interval: interval) : $0.penalty()
      }
    }
    // What they draw is called after their order, in which lazy ones come last.
    let due = step % interval == 0 ? penalties.filter(lazy.contains) : []
    return penalties.filter { !lazy.contains($0) }.map { $0.penalty() }
      + due.map { $0.penalty(times: Double(interval)) }
  }
}

/// Any penalty, now and then.
private struct Lazily: Penalty {
  var penalty: any Penalty
  var interval: Int

  func value(_ context: DiscriminatorContext) -> BespokeDSL.Tensor { penalty.value(context) }
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

extension RandomTraining.Augmentation {
  var diffAugment: DiffAugment {
    switch self {
    case .colour: .diffAugment(.colour)
    case .translation: .diffAugment(.translation)
    case .cutout: .diffAugment(.cutout)
    // From none to all in a few steps.
    case .steered:
      .diffAugment(.translation, .colour, .cutout, adaptive: AdaptiveStrength(target: -0.9, over: 12))
    }
  }
}

extension RandomTraining.Penalty {
  func penalty(times: Double = 1) -> any Penalty {
    switch self {
    case .r1: .r1(weight: 2 * times)
    case .r2: .r2(weight: 2 * times)
    case .gradient: .gradientPenalty(weight: 3 * times)
    case .dragan: .dragan(weight: 3 * times)
    }
  }
}
