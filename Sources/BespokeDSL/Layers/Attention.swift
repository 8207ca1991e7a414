import BespokeGraph

/// Every pixel of `[n, h, w, c]` adds to itself what it finds in all others (Zhang et al. 2019, section 3, equations
/// 1 to 3):
///
///     o[j] = (Σ_i softmax_i(x[j] query · x[i] key) x[i] value) output,  y = gamma o + x
///
/// with four 1 x 1 convolutions and a number gamma that starts at 0 unless told otherwise, so that the layer at first
/// changes nothing. The result has the shape of x. Its memory grows with the square of the pixels.
public struct SelfAttention: Layer {
  /// Of queries, keys and values; an eighth of x's, at least 1, where nothing is said.
  public var channels: Int?
  /// Of the four kernels, `[1, 1, in, out]`.
  public var initialiser: Initialiser
  /// Of the number gamma, `[1]`.
  public var gamma: Initialiser
  /// The four kernels are divided by their largest singular values (Miyato et al. 2018), found by one power iteration a step.
  public var spectralNorm: Bool
  public var name: String?

  /// The layer, as `SelfAttention()`.
  /// - Parameters:
  ///   - channels: of queries, keys and values; nil for an eighth of x's, at least 1.
  ///   - initialiser: of the four kernels, `[1, 1, in, out]`.
  ///   - gamma: of the number gamma, `[1]`.
  ///   - spectralNorm: whether the four kernels are divided by their largest singular values.
  ///   - name: of the layer, in place of `selfAttention1`, `selfAttention2`, …
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

  public var problems: [String] {
    [channels.flatMap { needsCount("channels", $0) }, initialiser.problem, gamma.problem].compactMap(\.self)
  }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let shape = x.shape
    guard shape.rank == 4 else { return context.refuse(noImage: x, shape) }
    let pixels = shape[1] * shape[2]
    let square = shape.samples([pixels, pixels])
    let (kernels, gamma) = states(shape[3], context)
    if let refused = context.refuse(ifTooLarge: "how each pixel looks at each other", square, result: shape)
      ?? context.refuse(
        statisticOf: pixels, "a single pixel has nothing to look at but itself: leave it out", x)
    {
      return refused
    }
    func seen(_ x: Tensor, _ place: Int, _ part: String) -> Tensor {
      let geometry = Padding.same.geometry(x.shape, kernel: (1, 1), stride: 1)
      return x.convolved(kernels[place](), geometry).named(part)
    }
    let queries = seen(x, 0, "queries")
    let flat = shape.samples([pixels, queries.shape[3]])
    let keys = seen(x, 1, "keys").inShape(flat)
    let contents = seen(x, 2, "contents").inShape(flat)
    let likeness = matmul(queries.inShape(flat), keys, transposed: true).named("likeness")
    let found = matmul(likeness.softmax("shares/").named("shares"), contents).named("found")
    let output = seen(found.inShape(queries.shape), 3, "output")
    return x + (gamma.inShape(.scalar) * output).named("scaled")
  }

  /// The four kernels, normalised when they are asked for, and gamma.
  private func states(_ channels: Int, _ context: LayerContext) -> ([() -> Tensor], gamma: Tensor) {
    let inner = self.channels ?? max(channels / 8, 1)
    let parts = [
      ("query", channels, inner), ("key", channels, inner), ("value", channels, inner),
      ("output", inner, channels),
    ]
    let kernels = parts.map { context.parameter("\($0)_kernel", [1, 1, $1, $2], initialiser) }
    let gamma = context.parameter("gamma", [1], gamma)
    guard spectralNorm else { return (kernels.map { kernel in { kernel } }, gamma) }
    let vectors = parts.map { context.statistic("\($0.0)_vector_u", [$0.2], .normal(1)) }
    return (
      parts.indices.map { place in
        let name = parts[place].0
        return {
          context.normalised(kernels[place], "\(name)_kernel", by: vectors[place], "\(name)_vector_u")
        }
      }, gamma
    )
  }
}
