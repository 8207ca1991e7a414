import BespokeGraph

/// The discriminator of the first GANs: cross-entropy of its logits, `mean softplus(-D(x)) + mean softplus(D(G(z)))`
/// (Goodfellow et al. 2014, equation 1), with what is done to its targets.
public struct Targets: Hashable, Sendable {
  /// Real images are to be real with probability `1 - smoothing` only (Salimans et al. 2016, section 3.4).
  public var smoothing: Double
  /// Share of the images of either kind whose target is the other kind's, 0 for real ones and `1 - smoothing` for
  /// generated ones, drawn anew in each step.
  public var noise: Double

  /// What is done to the targets.
  /// - Parameters:
  ///   - smoothing: how far the target of real images is below 1, at least 0 and less than 0.5.
  ///   - noise: share of the images whose target is the other kind's, at least 0 and less than 0.5.
  public init(smoothing: Double = 0, noise: Double = 0) {
    self.smoothing = smoothing
    self.noise = noise
  }

  func loss(_ context: DiscriminatorContext) -> Tensor {
    // With the target t, the loss is softplus(-x) + (1 - t) x.
    var real = softplus(-context.onReal)
    if smoothing > 0 { real = real + smoothing * context.onReal }
    var fake = softplus(context.onFake)
    if noise > 0 {
      real = real + flips(context, context.onReal) * context.onReal * (1 - smoothing)
      fake = fake - flips(context, context.onFake) * context.onFake * (1 - smoothing)
    }
    return mean(real) + mean(fake)
  }

  /// 1 with the probability `noise`, else 0.
  private func flips(_ context: DiscriminatorContext, _ logits: Tensor) -> Tensor {
    (noise - context.uniform(logits.shape)).unary(.leakyReLUMask(slope: 0))
  }

  var problems: [String] {
    [("smoothing", smoothing), ("label noise", noise)].compactMap { name, x in
      (0..<0.5).contains(x) ? nil : "\(name) must be at least 0 and less than 0.5, is \(x)"
    }
  }
}

/// The generator minimises `mean softplus(-D(G(z)))`: its gradient does not vanish while the discriminator wins
/// (Goodfellow et al. 2014, section 3).
public struct NonSaturating: Objective {
  /// What is done to the discriminator's targets.
  public var targets: Targets

  /// The loss, with what is done to the discriminator's targets.
  public init(_ targets: Targets = Targets()) { self.targets = targets }

  public func discriminator(_ context: DiscriminatorContext) -> Tensor { targets.loss(context) }
  public func generator(_ context: GeneratorContext) -> Tensor { mean(softplus(-context.onFake)) }
  public var takesLogits: Bool { true }
  public var problems: [String] { targets.problems }
}

/// The generator minimises `-mean softplus(D(G(z)))`, the negative of the discriminator's term (Goodfellow et al. 2014,
/// equation 1).
public struct Minimax: Objective {
  /// What is done to the discriminator's targets.
  public var targets: Targets

  /// The loss, with what is done to the discriminator's targets.
  public init(_ targets: Targets = Targets()) { self.targets = targets }

  public func discriminator(_ context: DiscriminatorContext) -> Tensor { targets.loss(context) }
  public func generator(_ context: GeneratorContext) -> Tensor { -mean(softplus(context.onFake)) }
  public var takesLogits: Bool { true }
  public var problems: [String] { targets.problems }
}

extension Objective where Self == NonSaturating {
  /// `mean softplus(-D(G(z)))` for the generator, the cross-entropy for the discriminator.
  public static var nonSaturating: NonSaturating { NonSaturating() }
  /// The same with other targets, as `.nonSaturating(Targets(smoothing: 0.1))`.
  public static func nonSaturating(_ targets: Targets) -> NonSaturating { NonSaturating(targets) }
}

extension Objective where Self == Minimax {
  /// `-mean softplus(D(G(z)))` for the generator, the cross-entropy for the discriminator.
  public static var minimax: Minimax { Minimax() }
  /// The same with other targets, as `.minimax(Targets(noise: 0.05))`.
  public static func minimax(_ targets: Targets) -> Minimax { Minimax(targets) }
}
