/// Every pixel adds to itself what it finds in all others (Zhang et al. 2019, section 3, equations 1 to 3):
///
///     o[j] = (Σ_i softmax_i(x[j] query · x[i] key) x[i] value) output,  y = gamma o + x
///
/// with four 1 x 1 convolutions and a number gamma that starts at 0 unless told otherwise, so that the layer at first
/// changes nothing.
public struct SelfAttention: Layer {
  /// Of queries, keys and values; an eighth of x's where nothing is said.
  public var channels: Int?
  public var initialiser: Initialiser
  public var gamma: Initialiser
  /// The four kernels are divided by their largest singular values (see `SpectralNorm`).
  public var spectralNorm: Bool
  public var name: String?
  public var kind: LayerKind { .selfAttention(self) }

  public init(
    channels: Int? = nil, initialiser: Initialiser = .glorotUniform, gamma: Initialiser = .zeros,
    spectralNorm: Bool = false, name: String? = nil
  ) {
    self.channels = channels
    self.initialiser = initialiser
    self.gamma = gamma
    self.spectralNorm = spectralNorm
    self.name = name
  }
}
