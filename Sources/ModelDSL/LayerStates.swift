import GraphIR

extension LayerKind {
  /// The tensors of a layer called `name` that is applied to `x`.
  func states(_ name: String, _ x: Shape, at location: SourceLocation) -> [LayerState] {
    func state(
      _ part: String, _ dimensions: [Int], _ initialiser: Initialiser,
      _ role: StateDeclaration.Role = .parameter
    ) -> LayerState {
      LayerState(
        declaration: StateDeclaration(name: "\(name)/\(part)", shape: Shape(dimensions), role: role),
        initialiser: initialiser, location: location)
    }
    /// The kernel's first right singular vector, as far as it is known; one number for each of the kernel's last axis.
    func spectral(_ isWanted: Bool, _ count: Int) -> [LayerState] {
      isWanted ? [state("vector_u", [count], .normal(1), .statistic)] : []
    }
    let channels = x.dimensions.last ?? 1
    switch self {
    case .dense(let l):
      return [state("kernel", [channels, l.units], l.initialiser)]
        + (l.bias ? [state("bias", [l.units], l.biasInitialiser)] : []) + spectral(l.spectralNorm, l.units)
    case .convolution(let l):
      return [state("kernel", [l.kernel, l.kernel, channels, l.filters], l.initialiser)]
        + (l.bias ? [state("bias", [l.filters], l.biasInitialiser)] : [])
        + spectral(l.spectralNorm, l.filters)
    case .transposedConvolution(let l):
      return [state("kernel", [l.kernel, l.kernel, l.filters, channels], l.initialiser)]
        + (l.bias ? [state("bias", [l.filters], l.biasInitialiser)] : []) + spectral(l.spectralNorm, channels)
    case .batchNorm(let l):
      return [
        state("gamma", [channels], l.gamma), state("beta", [channels], l.beta),
        state("moving_mean", [channels], .zeros, .statistic),
        state("moving_variance", [channels], .ones, .statistic),
      ]
    case .normalisation(let l):
      return [state("gamma", [channels], l.gamma), state("beta", [channels], l.beta)]
    case .selfAttention(let l):
      let inner = l.channels ?? max(channels / 8, 1)
      let parts = [
        ("query", channels, inner), ("key", channels, inner), ("value", channels, inner),
        ("output", inner, channels),
      ]
      return parts.map { state("\($0)_kernel", [1, 1, $1, $2], l.initialiser) }
        + [state("gamma", [1], l.gamma)]
        + (l.spectralNorm
          ? parts.map { state("\($0)_vector_u", [$2], .normal(1), .statistic) } : [])
    case .embedding(let l): return [state("embeddings", [l.classes, l.units], l.initialiser)]
    case .activation, .dropout, .flatten, .reshape, .arithmetic, .composedActivation, .pooling,
      .globalPooling,
      .upSampling, .minibatchDeviation, .concatenation, .zeroPadding, .pixelShuffle, .oneHot, .innerProduct:
      return []
    }
  }
}
