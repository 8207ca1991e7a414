import GraphIR

/// What the two players minimise, from the discriminator's logits; D's loss is the cross-entropy in both:
/// `mean softplus(-D(x)) + mean softplus(D(G(z)))`.
public enum AdversarialLoss: String, Hashable, Sendable, CaseIterable {
  /// G minimises `mean softplus(-D(G(z)))`: its gradient does not vanish while D wins (Goodfellow et al. 2014).
  case nonSaturating
  /// G minimises `-mean softplus(D(G(z)))`, the negative of D's term.
  case minimax
}

/// How a gradient changes a parameter, in Keras's form.
public enum Optimiser: Hashable, Sendable {
  /// `m = β1 m + (1-β1) g; v = β2 v + (1-β2) g²; w -= rate sqrt(1-β2^t)/(1-β1^t) m / (sqrt(v) + ε)`
  case adam(_ rate: Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7)
  /// `velocity = momentum * velocity - rate * g; w += velocity`
  case sgd(_ rate: Double, momentum: Double = 0)

  var problems: [String] {
    func rate(_ x: Double) -> String? {
      x > 0 && x.isFinite ? nil : "the learning rate must be greater than 0, is \(x)"
    }
    func fraction(_ name: String, _ x: Double) -> String? {
      x >= 0 && x < 1 ? nil : "\(name) must be at least 0 and less than 1, is \(x)"
    }
    switch self {
    case .adam(let learningRate, let beta1, let beta2, let epsilon):
      return [
        rate(learningRate), fraction("beta1", beta1), fraction("beta2", beta2),
        epsilon > 0 && epsilon.isFinite ? nil : "epsilon must be greater than 0, is \(epsilon)",
      ].compactMap(\.self)
    case .sgd(let learningRate, let momentum):
      return [rate(learningRate), fraction("momentum", momentum)].compactMap(\.self)
    }
  }
}

/// Who learns when; part of the model, since it changes results.
public enum UpdateOrder: Hashable, Sendable, CustomStringConvertible {
  /// Both gradients from the same weights and one shared batch of fakes.
  case simultaneous
  /// D, with fresh noise and images each time, while G stands still; then G, with fresh noise, against the new D.
  case alternating(discriminatorSteps: Int = 1)
  /// G, then D with fresh noise against the new G.
  case generatorFirst

  /// D's updates in one step.
  public var discriminatorSteps: Int {
    switch self {
    case .simultaneous, .generatorFirst: 1
    case .alternating(let count): count
    }
  }

  public var description: String {
    switch self {
    case .simultaneous: "simultaneous"
    case .alternating(let count): "alternating(\(count))"
    case .generatorFirst: "generatorFirst"
    }
  }
}

/// The game: losses, order of moves, and how each player learns.
public struct Training: Sendable {
  public var order: UpdateOrder
  public var loss: AdversarialLoss
  public var generator: Optimiser
  public var discriminator: Optimiser
  public var location: SourceLocation

  public init(
    _ order: UpdateOrder = .simultaneous, loss: AdversarialLoss = .nonSaturating, generator: Optimiser,
    discriminator: Optimiser, path: String = #filePath, id: String = #fileID, line: Int = #line
  ) {
    self.order = order
    self.loss = loss
    self.generator = generator
    self.discriminator = discriminator
    location = SourceLocation(path: path, id: id, line: line)
  }

  /// Both players learn alike, each with moments of its own.
  public init(
    _ order: UpdateOrder = .simultaneous, loss: AdversarialLoss = .nonSaturating, optimiser: Optimiser,
    path: String = #filePath, id: String = #fileID, line: Int = #line
  ) {
    self.init(
      order, loss: loss, generator: optimiser, discriminator: optimiser, path: path, id: id, line: line)
  }

  var diagnostics: [Diagnostic] {
    var messages: [String] = []
    if order.discriminatorSteps < 1 {
      messages.append("discriminatorSteps must be at least 1, is \(order.discriminatorSteps)")
    }
    messages += generator.problems.map { "the generator's optimiser: \($0)" }
    messages += discriminator.problems.map { "the discriminator's optimiser: \($0)" }
    return messages.map { Diagnostic(location: location, message: $0) }
  }
}
