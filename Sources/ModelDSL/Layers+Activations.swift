import GraphIR

/// `x > 0 ? x : slope * x`
public struct LeakyReLU: Layer {
  public var slope: Double
  public var name: String?
  public var kind: LayerKind { .activation(.leakyReLU(slope: slope)) }

  public init(_ slope: Double = 0.3, name: String? = nil) {
    self.slope = slope
    self.name = name
  }
}

/// `max(x, 0)`
public struct ReLU: Layer {
  public var name: String?
  public var kind: LayerKind { .activation(.leakyReLU(slope: 0)) }
  public init(name: String? = nil) { self.name = name }
}

/// Into (-1, 1), the range of images.
public struct Tanh: Layer {
  public var name: String?
  public var kind: LayerKind { .activation(.tanh) }
  public init(name: String? = nil) { self.name = name }
}

/// `1 / (1 + exp(-x))`
public struct Sigmoid: Layer {
  public var name: String?
  public var kind: LayerKind { .activation(.sigmoid) }
  public init(name: String? = nil) { self.name = name }
}

/// `ln(1 + exp(x))`
public struct Softplus: Layer {
  public var name: String?
  public var kind: LayerKind { .activation(.softplus) }
  public init(name: String? = nil) { self.name = name }
}

/// Activations that several operations make up.
public enum ComposedActivation: Hashable, Sendable {
  case elu(alpha: Double)
  case gelu
  case silu
  case softmax
}

/// `x > 0 ? x : alpha * (exp(x) - 1)` (Clevert et al. 2015)
public struct ELU: Layer {
  public var alpha: Double
  public var name: String?
  public var kind: LayerKind { .composedActivation(.elu(alpha: alpha)) }

  public init(_ alpha: Double = 1, name: String? = nil) {
    self.alpha = alpha
    self.name = name
  }
}

/// `x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))`, the approximation of Hendrycks & Gimpel 2016.
public struct GELU: Layer {
  public var name: String?
  public var kind: LayerKind { .composedActivation(.gelu) }
  public init(name: String? = nil) { self.name = name }
}

/// `x * sigmoid(x)`, also called swish (Ramachandran et al. 2017)
public struct SiLU: Layer {
  public var name: String?
  public var kind: LayerKind { .composedActivation(.silu) }
  public init(name: String? = nil) { self.name = name }
}

/// `exp(x) / Σ exp(x)` along the last axis, computed without overflow.
public struct Softmax: Layer {
  public var name: String?
  public var kind: LayerKind { .composedActivation(.softmax) }
  public init(name: String? = nil) { self.name = name }
}
