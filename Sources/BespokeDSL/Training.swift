import BespokeGraph

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
  /// Who learns when.
  public var order: UpdateOrder
  /// What the players minimise.
  public var loss: any Objective
  /// What the discriminator minimises besides.
  public var penalties: [any Penalty]
  /// Noise on every image that the discriminator sees; nil for none.
  public var instanceNoise: InstanceNoise?
  /// What becomes of every image before the discriminator sees it; nil for nothing.
  public var augmentation: (any Augmentation)?
  /// Share of the old value in the exponential moving average of the generator's parameters, which then makes the
  /// samples: `a = decay a + (1 - decay) w` after each of its updates (Yazıcı et al. 2019).
  public var averaging: Double?
  /// How the generator learns.
  public var generator: Optimiser
  /// How the discriminator learns.
  public var discriminator: Optimiser
  /// Where the training stands.
  public var location: SourceLocation

  /// A game whose players learn each in their own way.
  /// - Parameters:
  ///   - order: who learns when.
  ///   - loss: what the players minimise.
  ///   - penalties: what the discriminator minimises besides.
  ///   - instanceNoise: noise on every image that the discriminator sees; nil for none.
  ///   - augmentation: what becomes of every image before the discriminator sees it, as `.diffAugment(.colour)`; nil for
  ///     nothing.
  ///   - averaging: share of the old value in the moving average of the generator's parameters, in (0, 1); nil for
  ///     none.
  ///   - generator: how the generator learns.
  ///   - discriminator: how the discriminator learns.
  ///   - path: where it stands, as do `id`, `line` and `column`: errors are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  public init(
    _ order: UpdateOrder = .simultaneous, loss: any Objective = .nonSaturating, penalties: [any Penalty] = [],
    instanceNoise: InstanceNoise? = nil, augmentation: (any Augmentation)? = nil, averaging: Double? = nil,
    generator: Optimiser, discriminator: Optimiser, path: String = #filePath, id: String = #fileID,
    line: Int = #line,
    column: Int = #column
  ) {
    self.order = order
    self.loss = loss
    self.penalties = penalties
    self.instanceNoise = instanceNoise
    self.augmentation = augmentation
    self.averaging = averaging
    self.generator = generator
    self.discriminator = discriminator
    location = SourceLocation(path: path, id: id, line: line, column: column)
  }

  /// A game whose players learn alike, each with moments of its own.
  /// - Parameters:
  ///   - order: who learns when.
  ///   - loss: what the players minimise.
  ///   - penalties: what the discriminator minimises besides.
  ///   - instanceNoise: noise on every image that the discriminator sees; nil for none.
  ///   - augmentation: what becomes of every image before the discriminator sees it, as `.diffAugment(.colour)`; nil for
  ///     nothing.
  ///   - averaging: share of the old value in the moving average of the generator's parameters, in (0, 1); nil for
  ///     none.
  ///   - optimiser: how both learn.
  ///   - path: where it stands, as do `id`, `line` and `column`: errors are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  public init(
    _ order: UpdateOrder = .simultaneous, loss: any Objective = .nonSaturating, penalties: [any Penalty] = [],
    instanceNoise: InstanceNoise? = nil, augmentation: (any Augmentation)? = nil, averaging: Double? = nil,
    optimiser: Optimiser, path: String = #filePath, id: String = #fileID, line: Int = #line,
    column: Int = #column
  ) {
    self.init(
      order, loss: loss, penalties: penalties, instanceNoise: instanceNoise, augmentation: augmentation,
      averaging: averaging, generator: optimiser, discriminator: optimiser, path: path, id: id, line: line,
      column: column)
  }

  /// Penalties that are not applied in every step.
  package var lazyPenalties: [any Penalty] { penalties.filter { $0.interval > 1 } }
  /// Steps from one application of those to the next; nil where there are none.
  package var penaltyInterval: Int? { lazyPenalties.first?.interval }

  var diagnostics: [Diagnostic] {
    var messages: [String] = []
    if order.discriminatorSteps < 1 {
      messages.append("discriminatorSteps must be at least 1, is \(order.discriminatorSteps)")
    }
    if order.discriminatorSteps > Limits.discriminatorSteps {
      messages.append(
        "discriminatorSteps must be at most \(Limits.discriminatorSteps), is \(order.discriminatorSteps)")
    }
    messages += loss.problems + penalties.flatMap(\.problems) + (instanceNoise?.problems ?? [])
    if let augmentation { messages += augmentation.problems + (augmentation.adaptive?.problems ?? []) }
    messages += penalties.map(\.interval).filter { $0 < 1 }.map {
      "a penalty's interval must be at least 1, is \($0)"
    }
    messages += penalties.map(\.interval).filter { $0 > Int(Int32.max) }.map {
      "a penalty's interval must be at most \(Int32.max), is \($0)"
    }
    messages += [loss.weightLimit.flatMap { needsPositive("the limit of weights", $0) }].compactMap(\.self)
    let intervals = Set(lazyPenalties.map(\.interval)).sorted()
    if intervals.count > 1 {
      messages.append(
        "penalties that are not applied in every step must have the same interval, not "
          + intervals.map(String.init).joined(separator: " and "))
    }
    if let averaging, !(averaging > 0 && averaging < 1) {
      messages.append("averaging must be greater than 0 and less than 1, is \(averaging)")
    }
    messages += generator.problems.map { "the generator's optimiser: \($0)" }
    messages += discriminator.problems.map { "the discriminator's optimiser: \($0)" }
    return messages.map { Diagnostic(location: location, message: $0) }
  }

  /// A penalty looks at the slope at each image; batch normalisation makes that depend on the other images too
  /// (Gulrajani et al. 2017, section 4).
  func coupling(in discriminator: TracedNetwork) -> [Diagnostic] {
    if penalties.isEmpty { return [] }
    return discriminator.steps.compactMap { step in
      guard step.layer.mixesSamples else { return nil }
      return Diagnostic(
        location: step.location,
        message:
          "\(step.layer.word) mixes the images of a batch, so that the slope at one image, which the penalty wants, "
          + "has no meaning: use LayerNorm here",
        notes: [.init(location: location, message: "the penalty is asked for here")])
    }
  }
}
