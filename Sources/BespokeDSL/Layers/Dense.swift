import BespokeGraph

/// Every feature to every unit, from `[n, features]` to `[n, units]`:
///
///     y[n,o] = Σ x[n,i] kernel[i,o] + bias[o]
///
/// Images are flattened first, by `Flatten`.
public struct Dense: Layer {
  /// Features of the result, at least 1.
  public var units: Int
  /// Whether a number for each unit is added.
  public var bias: Bool
  /// Of the kernel.
  public var initialiser: Initialiser
  /// Of the bias; to be left out where there is none.
  public var biasInitialiser: Initialiser
  /// The kernel is divided by its largest singular value (Miyato et al. 2018), found by one power iteration a step.
  public var spectralNorm: Bool
  public var name: String?

  /// The layer, as `Dense(64)`.
  /// - Parameters:
  ///   - units: features of the result.
  ///   - bias: whether a number for each unit is added.
  ///   - initialiser: of the kernel `[features, units]`.
  ///   - biasInitialiser: of the bias `[units]`; to be left out where there is none.
  ///   - spectralNorm: whether the kernel is divided by its largest singular value.
  ///   - name: of the layer, in place of `dense1`, `dense2`, …
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
