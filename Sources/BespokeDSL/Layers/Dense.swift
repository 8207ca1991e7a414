import BespokeGraph

/// `y[n,o] = Σ x[n,i] kernel[i,o] + bias[o]`
public struct Dense: Layer {
  public var units: Int
  public var bias: Bool
  public var initialiser: Initialiser
  public var biasInitialiser: Initialiser
  /// The kernel is divided by its largest singular value (see `SpectralNorm`).
  public var spectralNorm: Bool
  public var name: String?

  public init(
    _ units: Int, bias: Bool = true, initialiser: Initialiser = .glorotUniform,
    biasInitialiser: Initialiser = .zeros, spectralNorm: Bool = false, name: String? = nil
  ) {
    self.units = units
    self.bias = bias
    self.initialiser = initialiser
    self.biasInitialiser = biasInitialiser
    self.spectralNorm = spectralNorm
    self.name = name
  }

  public var problems: [String] {
    [needsCount("units", units), initialiser.problem, needsBias(bias, biasInitialiser)].compactMap(\.self)
  }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    guard x.shape.rank == 2 else {
      let hint = x.shape.rank == 4 ? "; put Flatten() before it" : ""
      return context.refuse(
        "expects [n, features], is given \(x.shape)\(hint)", shape: x.shape.samples([units]))
    }
    let weights = context.weights(
      [x.shape[1], units], initialiser, bias: bias ? ([units], biasInitialiser) : nil,
      vector: spectralNorm ? units : nil)
    return weights.biased(matmul(x, weights.kernel))
  }
}

/// A kernel, perhaps divided by its largest singular value, and perhaps a bias.
struct Weights {
  var kernel: Tensor
  var bias: Tensor?

  func biased(_ product: Tensor) -> Tensor {
    guard let bias else { return product }
    return product.named("product") + bias.forChannels(of: product).named("bias")
  }
}

extension LayerContext {
  /// - Parameter vector: the extent of the kernel's singular vector, where it is normalised.
  func weights(
    _ kernel: [Int], _ initialiser: Initialiser, bias: ([Int], Initialiser)?, vector: Int?
  ) -> Weights {
    let weights = parameter("kernel", kernel, initialiser)
    let bias = bias.map { parameter("bias", $0, $1) }
    guard let vector else { return Weights(kernel: weights, bias: bias) }
    let u = statistic("vector_u", [vector], .normal(1))
    return Weights(kernel: normalised(weights, "kernel", by: u, "vector_u"), bias: bias)
  }
}
