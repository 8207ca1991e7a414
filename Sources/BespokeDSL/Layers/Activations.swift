import BespokeGraph

/// `x > 0 ? x : slope * x`
public struct LeakyReLU: Layer {
  public var slope: Double
  public var name: String?

  public init(_ slope: Double = 0.3, name: String? = nil) {
    self.slope = slope
    self.name = name
  }

  public var stem: String { slope == 0 ? "relu" : "leakyReLU" }
  public var problems: [String] { [needsNonNegative("slope", slope)].compactMap(\.self) }
  public var range: LayerRange { .joined }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { x.unary(.leakyReLU(slope: slope)) }
}

/// `max(x, 0)`
public struct ReLU: Layer {
  public var name: String?
  public init(name: String? = nil) { self.name = name }

  public var stem: String { "relu" }
  public var range: LayerRange { .joined }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { relu(x) }
}

/// Into (-1, 1), the range of images.
public struct Tanh: Layer {
  public var name: String?
  public init(name: String? = nil) { self.name = name }

  public var range: LayerRange { .squashed }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { tanh(x) }
}

/// `1 / (1 + exp(-x))`
public struct Sigmoid: Layer {
  public var name: String?
  public init(name: String? = nil) { self.name = name }

  public var range: LayerRange { .squashed }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { sigmoid(x) }
}

/// `ln(1 + exp(x))`
public struct Softplus: Layer {
  public var name: String?
  public init(name: String? = nil) { self.name = name }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { softplus(x) }
}

/// `x > 0 ? x : alpha * (exp(x) - 1)` (Clevert et al. 2015)
public struct ELU: Layer {
  public var alpha: Double
  public var name: String?

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

/// `x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))`, the approximation of Hendrycks & Gimpel 2016.
public struct GELU: Layer {
  public var name: String?
  public init(name: String? = nil) { self.name = name }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    if x.shape.rank < 2 { return context.refuse(noFeatures: x, x.shape) }
    let inner = x + x * square(x) * 0.044715
    return x * tanh(inner * (2 / Double.pi).squareRoot()).affine(0.5, 0.5)
  }
}

/// `x * sigmoid(x)`, also called swish (Ramachandran et al. 2017)
public struct SiLU: Layer {
  public var name: String?
  public init(name: String? = nil) { self.name = name }

  public var stem: String { "silu" }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    x.shape.rank < 2 ? context.refuse(noFeatures: x, x.shape) : x * sigmoid(x)
  }
}

/// `exp(x) / Σ exp(x)` along the last axis, computed without overflow.
public struct Softmax: Layer {
  public var name: String?
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
