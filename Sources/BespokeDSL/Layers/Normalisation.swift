import BespokeGraph

/// `gamma * (x - mean) / sqrt(variance + epsilon) + beta` with mean and (biased) variance of parts of each sample, and
/// gamma and beta for each channel. Samples stay apart, so gradients of samples have penalties that make sense.
struct Normalisation: Sendable {
  enum Part: Hashable, Sendable {
    /// All elements of a sample.
    case sample
    /// The channels of each pixel.
    case pixel
    /// The pixels of each channel.
    case channel
    /// The pixels of as many groups of neighbouring channels.
    case groups(Int)
  }
  var part: Part
  var epsilon: Double
  var gamma: Initialiser
  var beta: Initialiser

  var problems: [String] {
    [part.problem, needsEpsilon(epsilon), gamma.problem, beta.problem].compactMap(\.self)
  }

  func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    if x.shape.rank < 2 { return context.refuse(noFeatures: x, x.shape) }
    if let refused = refusal(x, context) { return refused }
    let channels = x.shape[x.shape.rank - 1]
    let gamma = context.parameter("gamma", [channels], gamma)
    let beta = context.parameter("beta", [channels], beta)
    let centred = (x - part.mean(x, "mean")).named("centred")
    let variance = part.mean(square(centred).named("squares"), "variance")
    let inverse = (variance + epsilon).unary(.reciprocalSquareRoot).named("inverse_deviation")
    let normalised = (centred * inverse).named("normalised")
    let scaled = (normalised * gamma.forChannels(of: x).named("gamma")).named("scaled")
    return scaled + beta.forChannels(of: x).named("beta")
  }

  private func refusal(_ x: Tensor, _ context: LayerContext) -> Tensor? {
    let (shape, last) = (x.shape, x.shape.rank - 1)
    let always = "which is always its own mean, so that nothing is left of it:"
    switch part {
    case .sample:
      context.warn(
        statisticOf: shape.sampleCount, "normalises a single value a sample, \(always) leave it out")
    case .pixel:
      context.warn(statisticOf: shape[last], "normalises a single channel, \(always) leave it out")
    case .channel:
      if shape.rank != 4 { return context.refuse(noImage: x, shape) }
      context.warn(
        statisticOf: shape[1] * shape[2],
        "normalises a single pixel, \(always) leave it out, or use LayerNorm")
    case .groups(let groups):
      guard shape[last] % groups == 0 else {
        return context.refuse("\(groups) groups do not divide \(shape[last]) channels", shape: shape)
      }
      context.warn(
        statisticOf: shape.sampleCount / groups,
        "normalises a single value a group, \(always) choose fewer groups")
    }
    return nil
  }
}

extension Normalisation.Part {
  fileprivate var problem: String? {
    if case .groups(let count) = self { needsCount("groups", count) } else { nil }
  }

  /// The mean of each part, in all of its elements.
  fileprivate func mean(_ x: Tensor, _ what: String) -> Tensor {
    let (shape, last) = (x.shape, x.shape.rank - 1)
    func mean(axes: [Int]) -> Tensor {
      x.mean(over: axes, what).repeated(shape, axes: (0..<shape.rank).filter { !axes.contains($0) })
    }
    switch self {
    case .sample: return mean(axes: Array(1...last))
    case .pixel: return mean(axes: [last])
    case .channel: return mean(axes: Array(1..<last))
    case .groups(let groups):
      // Pixels first: what is left is small.
      let channels = shape[last]
      let rows = last > 1 ? x.summed(Array(1..<last)).named("\(what)_rows") : x
      let grouped = shape.samples([groups, channels / groups])
      let sum = rows.inShape(grouped).summed([2]).named("\(what)_sum")
      let mean = sum.affine(Double(groups) / Double(shape.sampleCount)).named(what)
      return mean.repeated(grouped, axes: [0, 1]).inShape(shape.samples([channels]))
        .repeated(shape, axes: [0, last])
    }
  }
}

/// Normalises each sample of `[n, …]` by itself: its last axis (features, the channels of each pixel), as Keras does,
/// or all of it (Ba et al. 2016), as critics of images do.
///
///     y = gamma (x - mean) / sqrt(variance + epsilon) + beta
public struct LayerNorm: Layer {
  /// Which elements of a sample have a mean and a variance in common.
  public enum Extent: Hashable, Sendable {
    /// The features; the channels of each pixel.
    case lastAxis
    /// All elements of a sample.
    case sample
  }
  /// Which elements of a sample are normalised together.
  public var extent: Extent
  /// Added to the variance; greater than 0.
  public var epsilon: Double
  /// What `gamma`, `[channels]`, is at the start.
  public var gamma: Initialiser
  /// What `beta`, `[channels]`, is at the start.
  public var beta: Initialiser
  public var name: String?

  /// The layer, as `LayerNorm()` or `LayerNorm(over: .sample)`.
  /// - Parameters:
  ///   - extent: which elements of a sample are normalised together.
  ///   - epsilon: added to the variance; greater than 0.
  ///   - gamma: what `gamma`, `[channels]`, is at the start.
  ///   - beta: what `beta`, `[channels]`, is at the start.
  ///   - name: of the layer, in place of `layerNorm1`, `layerNorm2`, …
  public init(
    over extent: Extent = .lastAxis, epsilon: Double = 1e-3, gamma: Initialiser = .ones,
    beta: Initialiser = .zeros, name: String? = nil
  ) {
    self.extent = extent
    self.epsilon = epsilon
    self.gamma = gamma
    self.beta = beta
    self.name = name
  }

  public var problems: [String] { normalisation.problems }
  private var normalisation: Normalisation {
    Normalisation(part: extent == .sample ? .sample : .pixel, epsilon: epsilon, gamma: gamma, beta: beta)
  }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    normalisation.formula(x, context)
  }
}

/// Normalises each channel of each image `[n, h, w, c]` over its pixels (Ulyanov et al. 2016).
///
///     y = gamma (x - mean) / sqrt(variance + epsilon) + beta
public struct InstanceNorm: Layer {
  /// Added to the variance; greater than 0.
  public var epsilon: Double
  /// What `gamma`, `[channels]`, is at the start.
  public var gamma: Initialiser
  /// What `beta`, `[channels]`, is at the start.
  public var beta: Initialiser
  public var name: String?

  /// The layer, as `InstanceNorm()`.
  /// - Parameters:
  ///   - epsilon: added to the variance; greater than 0.
  ///   - gamma: what `gamma`, `[channels]`, is at the start.
  ///   - beta: what `beta`, `[channels]`, is at the start.
  ///   - name: of the layer, in place of `instanceNorm1`, `instanceNorm2`, …
  public init(
    epsilon: Double = 1e-3, gamma: Initialiser = .ones, beta: Initialiser = .zeros, name: String? = nil
  ) {
    self.epsilon = epsilon
    self.gamma = gamma
    self.beta = beta
    self.name = name
  }

  public var problems: [String] { normalisation.problems }
  private var normalisation: Normalisation {
    Normalisation(part: .channel, epsilon: epsilon, gamma: gamma, beta: beta)
  }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    normalisation.formula(x, context)
  }
}

/// Normalises groups of neighbouring channels of `[n, …, c]` over all pixels (Wu & He 2018); the groups divide the
/// channels.
///
///     y = gamma (x - mean) / sqrt(variance + epsilon) + beta
public struct GroupNorm: Layer {
  /// How many there are; a divisor of the channels.
  public var groups: Int
  /// Added to the variance; greater than 0.
  public var epsilon: Double
  /// What `gamma`, `[channels]`, is at the start.
  public var gamma: Initialiser
  /// What `beta`, `[channels]`, is at the start.
  public var beta: Initialiser
  public var name: String?

  /// The layer, as `GroupNorm(8)`.
  /// - Parameters:
  ///   - groups: how many there are; a divisor of the channels.
  ///   - epsilon: added to the variance; greater than 0.
  ///   - gamma: what `gamma`, `[channels]`, is at the start.
  ///   - beta: what `beta`, `[channels]`, is at the start.
  ///   - name: of the layer, in place of `groupNorm1`, `groupNorm2`, …
  public init(
    _ groups: Int = 32, epsilon: Double = 1e-3, gamma: Initialiser = .ones, beta: Initialiser = .zeros,
    name: String? = nil
  ) {
    self.groups = groups
    self.epsilon = epsilon
    self.gamma = gamma
    self.beta = beta
    self.name = name
  }

  public var problems: [String] { normalisation.problems }
  private var normalisation: Normalisation {
    Normalisation(part: .groups(groups), epsilon: epsilon, gamma: gamma, beta: beta)
  }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    normalisation.formula(x, context)
  }
}

/// One more channel, from `[n, …, c]` to `[n, …, c + 1]`, the same number in every pixel of every sample: the
/// standard deviation over the batch of each element, averaged (Karras et al. 2018, section 3, with the batch as the
/// only group).
public struct MinibatchStandardDeviation: Layer {
  public var name: String?
  /// The layer, under a name in place of `minibatchDeviation1`, `minibatchDeviation2`, …
  public init(name: String? = nil) { self.name = name }

  public var stem: String { "minibatchDeviation" }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let shape = x.shape
    if shape.rank < 2 { return context.refuse(noFeatures: x, shape) }
    context.warn(
      statisticOf: shape[0], "a batch of one image has no deviation: choose a larger batch, or leave it out")
    let mean = x.mean(over: [0], "mean").repeated(shape, axes: Array(1..<shape.rank))
    let variance = square((x - mean).named("centred")).mean(over: [0], "variance")
    let deviation = sqrt(variance + 1e-8).named("deviation")
    let statistic = BespokeDSL.mean(deviation).named("statistic")
    let channel = statistic.filling(shape.samples(shape.sampleDimensions.dropLast() + [1]))
    return .concatenated([x, channel])
  }
}
