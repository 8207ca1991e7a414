/// `gamma * (x - mean) / sqrt(variance + epsilon) + beta` with mean and (biased) variance of parts of each sample, and
/// gamma and beta for each channel. Samples stay apart, so gradients of samples have penalties that make sense.
public struct Normalisation: Sendable {
  public enum Part: Hashable, Sendable {
    /// All elements of a sample.
    case sample
    /// The channels of each pixel.
    case pixel
    /// The pixels of each channel.
    case channel
    /// The pixels of as many groups of neighbouring channels.
    case groups(Int)
  }
  public var part: Part
  public var epsilon: Double
  public var gamma: Initialiser
  public var beta: Initialiser
}

/// Normalises the last axis (features, the channels of each pixel), as Keras does, or all of a sample
/// (Ba et al. 2016), as critics of images do.
public struct LayerNorm: Layer {
  public enum Extent: Hashable, Sendable {
    case lastAxis
    case sample
  }
  public var extent: Extent
  public var epsilon: Double
  public var gamma: Initialiser
  public var beta: Initialiser
  public var name: String?
  public var kind: LayerKind {
    .normalisation(
      Normalisation(part: extent == .sample ? .sample : .pixel, epsilon: epsilon, gamma: gamma, beta: beta))
  }

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
}

/// Normalises each channel of each image over its pixels (Ulyanov et al. 2016).
public struct InstanceNorm: Layer {
  public var epsilon: Double
  public var gamma: Initialiser
  public var beta: Initialiser
  public var name: String?
  public var kind: LayerKind {
    .normalisation(Normalisation(part: .channel, epsilon: epsilon, gamma: gamma, beta: beta))
  }

  public init(
    epsilon: Double = 1e-3, gamma: Initialiser = .ones, beta: Initialiser = .zeros, name: String? = nil
  ) {
    self.epsilon = epsilon
    self.gamma = gamma
    self.beta = beta
    self.name = name
  }
}

/// Normalises groups of neighbouring channels over all pixels (Wu & He 2018); the groups divide the channels.
public struct GroupNorm: Layer {
  public var groups: Int
  public var epsilon: Double
  public var gamma: Initialiser
  public var beta: Initialiser
  public var name: String?
  public var kind: LayerKind {
    .normalisation(Normalisation(part: .groups(groups), epsilon: epsilon, gamma: gamma, beta: beta))
  }

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
}

/// One more channel, the same number in every pixel of every sample: the standard deviation over the batch of each
/// element, averaged (Karras et al. 2018, section 3, with the batch as the only group).
public struct MinibatchStandardDeviation: Layer {
  public var name: String?
  public var kind: LayerKind { .minibatchDeviation }
  public init(name: String? = nil) { self.name = name }
}
