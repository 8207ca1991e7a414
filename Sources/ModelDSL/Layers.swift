import GraphIR

/// A function from tensor to tensor with parameters of its own.
///
/// Listed in a `Generator` or `Discriminator`, or called: `Dense(64)(x)`. Each use has parameters of its own, and
/// takes its line from the place of use.
public protocol Layer: Sendable {
  var kind: LayerKind { get }
  /// In place of the default, the type and its ordinal in the network (`dense1`).
  var name: String? { get }
}

/// Every layer there is; shapes, parameters and graphs are written once for each.
public enum LayerKind: Sendable {
  case dense(Dense)
  case convolution(Conv2D)
  case transposedConvolution(ConvTranspose2D)
  case batchNorm(BatchNorm)
  case activation(UnaryFunction)
  case dropout(rate: Double)
  case flatten
  case reshape([Int])
  case arithmetic(BinaryFunction)
}

/// Border handling of convolutions, as TensorFlow defines it.
public enum Padding: String, Hashable, Sendable {
  /// Output `ceil(n / stride)`, of a transposed convolution `n * stride`; the smaller half of the padding first.
  case same
  /// No padding: output `floor((n - kernel) / stride) + 1`, of a transposed convolution
  /// `n * stride + max(kernel - stride, 0)`.
  case valid
}

/// `y[n,o] = Σ x[n,i] kernel[i,o] + bias[o]`
public struct Dense: Layer {
  public var units: Int
  public var bias: Bool
  public var initialiser: Initialiser
  public var biasInitialiser: Initialiser
  public var name: String?
  public var kind: LayerKind { .dense(self) }

  public init(
    _ units: Int, bias: Bool = true, initialiser: Initialiser = .glorotUniform,
    biasInitialiser: Initialiser = .zeros, name: String? = nil
  ) {
    self.units = units
    self.bias = bias
    self.initialiser = initialiser
    self.biasInitialiser = biasInitialiser
    self.name = name
  }
}

/// Two-dimensional convolution with a square kernel `[k, k, in, filters]`.
public struct Conv2D: Layer {
  public var filters: Int
  public var kernel: Int
  public var stride: Int
  public var padding: Padding
  public var bias: Bool
  public var initialiser: Initialiser
  public var biasInitialiser: Initialiser
  public var name: String?
  public var kind: LayerKind { .convolution(self) }

  public init(
    _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .same, bias: Bool = true,
    initialiser: Initialiser = .glorotUniform, biasInitialiser: Initialiser = .zeros, name: String? = nil
  ) {
    self.filters = filters
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.bias = bias
    self.initialiser = initialiser
    self.biasInitialiser = biasInitialiser
    self.name = name
  }
}

/// The adjoint of `Conv2D` in its input, with a square kernel `[k, k, filters, in]`.
public struct ConvTranspose2D: Layer {
  public var filters: Int
  public var kernel: Int
  public var stride: Int
  public var padding: Padding
  public var bias: Bool
  public var initialiser: Initialiser
  public var biasInitialiser: Initialiser
  public var name: String?
  public var kind: LayerKind { .transposedConvolution(self) }

  public init(
    _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .same, bias: Bool = true,
    initialiser: Initialiser = .glorotUniform, biasInitialiser: Initialiser = .zeros, name: String? = nil
  ) {
    self.filters = filters
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.bias = bias
    self.initialiser = initialiser
    self.biasInitialiser = biasInitialiser
    self.name = name
  }
}

/// `gamma * (x - mean) / sqrt(variance + epsilon) + beta` over all axes but the last (Ioffe & Szegedy 2015).
///
/// In training mean and (biased) variance are the batch's, and the running ones follow them as
/// `moving * momentum + batch * (1 - momentum)`; otherwise they are the running ones.
public struct BatchNorm: Layer {
  public var momentum: Double
  public var epsilon: Double
  public var gamma: Initialiser
  public var beta: Initialiser
  public var name: String?
  public var kind: LayerKind { .batchNorm(self) }

  public init(
    momentum: Double = 0.99, epsilon: Double = 1e-3, gamma: Initialiser = .ones, beta: Initialiser = .zeros,
    name: String? = nil
  ) {
    self.momentum = momentum
    self.epsilon = epsilon
    self.gamma = gamma
    self.beta = beta
    self.name = name
  }
}

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

/// In training sets elements to 0 with probability `rate` and multiplies the others by `1 / (1 - rate)`.
public struct Dropout: Layer {
  public var rate: Double
  public var name: String?
  public var kind: LayerKind { .dropout(rate: rate) }

  public init(_ rate: Double, name: String? = nil) {
    self.rate = rate
    self.name = name
  }
}

/// `[n, h, w, c]` to `[n, h * w * c]`
public struct Flatten: Layer {
  public var name: String?
  public var kind: LayerKind { .flatten }
  public init(name: String? = nil) { self.name = name }
}

/// The same elements of each sample, in the same order, in another shape: `Reshape(7, 7, 256)`.
public struct Reshape: Layer {
  public var dimensions: [Int]
  public var name: String?
  public var kind: LayerKind { .reshape(dimensions) }

  public init(_ dimensions: Int..., name: String? = nil) {
    self.dimensions = dimensions
    self.name = name
  }
}

/// The sum of two tensors of equal shape, as `+`, with a line and a name: `Add()(a, b)`.
public struct Add: Sendable {
  public var name: String?
  public init(name: String? = nil) { self.name = name }

  public func callAsFunction(
    _ a: Tensor, _ b: Tensor, path: String = #filePath, id: String = #fileID, line: Int = #line
  ) -> Tensor {
    a.recorder.record(
      .arithmetic(.add), named: name, [a, b], at: SourceLocation(path: path, id: id, line: line))
  }
}
