import BespokeGraph

/// `x > 0 ? x : slope * x` of each element, in any shape (Maas et al. 2013).
public struct LeakyReLU: Layer {
  /// Below 0; at least 0.
  public var slope: Double
  public var name: String?

  /// The layer with a slope, as `LeakyReLU(0.2)`.
  /// - Parameters:
  ///   - slope: below 0; at least 0.
  ///   - name: of the layer, in place of `leakyReLU1`, `leakyReLU2`, …
  public init(_ slope: Double = 0.3, name: String? = nil) {
    self.slope = slope
    self.name = name
  }

  public var stem: String { slope == 0 ? "relu" : "leakyReLU" }
  public var problems: [String] { [needsNonNegative("slope", slope)].compactMap(\.self) }
  public var range: LayerRange { .joined }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { x.unary(.leakyReLU(slope: slope)) }
}

/// `max(x, 0)` of each element, in any shape.
public struct ReLU: Layer {
  public var name: String?
  /// The layer, under a name in place of `relu1`, `relu2`, …
  public init(name: String? = nil) { self.name = name }

  public var stem: String { "relu" }
  public var range: LayerRange { .joined }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { relu(x) }
}

/// The hyperbolic tangent of each element, in any shape: into (-1, 1), the range of images.
public struct Tanh: Layer {
  public var name: String?
  /// The layer, under a name in place of `tanh1`, `tanh2`, …
  public init(name: String? = nil) { self.name = name }

  public var range: LayerRange { .squashed }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { tanh(x) }
}

/// `1 / (1 + exp(-x))` of each element, in any shape: into (0, 1).
public struct Sigmoid: Layer {
  public var name: String?
  /// The layer, under a name in place of `sigmoid1`, `sigmoid2`, …
  public init(name: String? = nil) { self.name = name }

  public var range: LayerRange { .squashed }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { sigmoid(x) }
}

/// `ln(1 + exp(x))` of each element, in any shape, computed without overflow.
public struct Softplus: Layer {
  public var name: String?
  /// The layer, under a name in place of `softplus1`, `softplus2`, …
  public init(name: String? = nil) { self.name = name }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { softplus(x) }
}

/// `x > 0 ? x : alpha * (exp(x) - 1)` of each element, of `[n, …]` in any shape (Clevert et al. 2015).
public struct ELU: Layer {
  /// What is reached far below 0 is `-alpha`; at least 0.
  public var alpha: Double
  public var name: String?

  /// The layer, as `ELU()`.
  /// - Parameters:
  ///   - alpha: what is reached far below 0 is `-alpha`; at least 0.
  ///   - name: of the layer, in place of `elu1`, `elu2`, …
  public init(_ alpha: Double = 1, name: String? = nil) {
    self.alpha = alpha
    self.name = name
  }

  public var problems: [String] { [needsNonNegative("alpha", alpha)].compactMap(\.self) }
  public var range: LayerRange { alpha <= 1 ? .same : .any }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    if x.shape.rank < 2 { return context.refuse(noFeatures: x, x.shape) }
    // With r = max(-x, 0): (x + r) is x or 0, and its slope at 0 is 1.
    let r = relu(-x)
    let bent = exp(-r).affine(alpha, -alpha)
    return x + r + bent
  }
}

/// `x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))` of each element, of `[n, …]` in any shape: the
/// approximation of Hendrycks & Gimpel 2016.
public struct GELU: Layer {
  public var name: String?
  /// The layer, under a name in place of `gelu1`, `gelu2`, …
  public init(name: String? = nil) { self.name = name }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    if x.shape.rank < 2 { return context.refuse(noFeatures: x, x.shape) }
    let inner = x + x * square(x) * 0.044715
    return x * tanh(inner * (2 / Double.pi).squareRoot()).affine(0.5, 0.5)
  }
}

/// `x * sigmoid(x)` of each element, of `[n, …]` in any shape, also called swish (Ramachandran et al. 2017).
public struct SiLU: Layer {
  public var name: String?
  /// The layer, under a name in place of `silu1`, `silu2`, …
  public init(name: String? = nil) { self.name = name }

  public var stem: String { "silu" }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    x.shape.rank < 2 ? context.refuse(noFeatures: x, x.shape) : x * sigmoid(x)
  }
}

/// `exp(x) / Σ exp(x)` along the last axis, of `[n, …]` in any shape, computed without overflow. A last axis of a
/// single element is an error.
public struct Softmax: Layer {
  public var name: String?
  /// The layer, under a name in place of `softmax1`, `softmax2`, …
  public init(name: String? = nil) { self.name = name }

  public var range: LayerRange { .squashed }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    if x.shape.rank < 2 { return context.refuse(noFeatures: x, x.shape) }
    if let refused = context.refuse(
      statisticOf: x.shape[x.shape.rank - 1],
      "a single value has the share 1, whatever it is: use Sigmoid", x)
    {
      return refused
    }
    return x.softmax()
  }
}

extension Tensor {
  /// `exp(x) / Σ exp(x)` along the last axis. The largest element is taken off first, which changes nothing but keeps
  /// the exponentials from overflowing, and has no derivative.
  /// - Parameter prefix: of the names of its parts.
  func softmax(_ prefix: String = "") -> Tensor {
    let last = shape.rank - 1
    let kept = Array(0..<last)
    let smaller = Shape(shape.dimensions.dropLast(), batched: shape.isBatched)
    let largest = stopGradient(self).largest(along: last).inShape(smaller)
    let powers = exp(self - largest.repeated(shape, axes: kept)).named(prefix + "powers")
    return powers / powers.summed([last]).named(prefix + "total").repeated(shape, axes: kept)
  }
}
