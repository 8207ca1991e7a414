import BespokeGraph

/// `gamma * (x - mean) / sqrt(variance + epsilon) + beta` over all axes but the last (Ioffe & Szegedy 2015), of `[n,
/// f]` or `[n, h, w, c]` to the same shape.
///
/// In training mean and (biased) variance are the batch's, and the running ones follow them as `moving * momentum +
/// batch * (1 - momentum)`; otherwise they are the running ones. A single value a channel is an error.
public struct BatchNorm: Layer {
  /// Share of the old running mean and variance in the new ones, from 0 to 1.
  public var momentum: Double
  /// Added to the variance; greater than 0.
  public var epsilon: Double
  /// What `gamma`, `[channels]`, is at the start.
  public var gamma: Initialiser
  /// What `beta`, `[channels]`, is at the start.
  public var beta: Initialiser
  public var name: String?

  /// The layer, as `BatchNorm()`.
  /// - Parameters:
  ///   - momentum: share of the old running mean and variance in the new ones, from 0 to 1.
  ///   - epsilon: added to the variance; greater than 0.
  ///   - gamma: what `gamma`, `[channels]`, is at the start.
  ///   - beta: what `beta`, `[channels]`, is at the start.
  ///   - name: of the layer, in place of `batchNorm1`, `batchNorm2`, …
  public init(
    momentum: Double = 0.99, epsilon: Double = 1e-3, gamma: Initialiser = .ones, beta: Initialiser = .zeros,
    name: String? = nil
  ) {
    self.momentum = momentum
    self.epsilon = epsilon
    self.gamma = gamma
    self.beta = beta
    self.name = name
  }

  public var problems: [String] {
    [
      momentum >= 0 && momentum <= 1
        ? nil : "momentum must be at least 0 and at most 1, is \(momentum)",
      needsEpsilon(epsilon), gamma.problem, beta.problem,
    ].compactMap(\.self)
  }
  public var mixesSamples: Bool { true }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    if x.shape.rank < 2 { return context.refuse(noFeatures: x, x.shape) }
    let (channels, last) = (x.shape[x.shape.rank - 1], x.shape.rank - 1)
    if let refused = context.refuse(
      statisticOf: x.shape.count / channels,
      "normalises a single value a channel, which is always its own mean, so that nothing is left of it: choose a "
        + "larger batch, or LayerNorm", x)
    {
      return refused
    }
    let gamma = context.parameter("gamma", [channels], gamma)
    let beta = context.parameter("beta", [channels], beta)
    var mean = context.statistic("moving_mean", [channels], .zeros)
    var variance = context.statistic("moving_variance", [channels], .ones)
    let centred: Tensor
    if context.isTraining {
      mean = x.mean(over: Array(0..<last), "mean")
      centred = (x - mean.forChannels(of: x).named("mean")).named("centred")
      variance = square(centred).named("squares").mean(over: Array(0..<last), "variance")
      for (name, new) in [("moving_mean", mean), ("moving_variance", variance)] {
        context.update(name) { old in (old * momentum).named("kept") + (new * (1 - momentum)).named("new") }
      }
    } else {
      centred = (x - mean.forChannels(of: x).named("mean")).named("centred")
    }
    let inverse = (variance + epsilon).named("variance_plus_epsilon")
      .unary(.reciprocalSquareRoot).named("inverse_deviation")
    let normalised = (centred * inverse.forChannels(of: x).named("inverse_deviation")).named("normalised")
    let scaled = (normalised * gamma.forChannels(of: x).named("gamma")).named("scaled")
    return scaled + beta.forChannels(of: x).named("beta")
  }
}

extension Tensor {
  /// The mean over axes, both it and the sum named.
  func mean(over axes: [Int], _ part: String) -> Tensor {
    let sum = summed(axes).named(part + "_sum")
    return sum.affine(1 / Double(axes.reduce(1) { $0 * shape[$1] })).named(part)
  }
}
