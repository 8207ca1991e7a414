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
  case composedActivation(ComposedActivation)
  case pooling(Pooling)
  case globalPooling(GlobalPooling)
  case upSampling(UpSampling2D)
  case normalisation(Normalisation)
  case minibatchDeviation
  case concatenation
  case zeroPadding(ZeroPadding2D)
  case pixelShuffle(Int)
  case oneHot(classes: Int)
  case embedding(Embedding)
  case innerProduct
  case selfAttention(SelfAttention)
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
  /// The kernel is divided by its largest singular value (see `SpectralNorm`).
  public var spectralNorm: Bool
  public var name: String?
  public var kind: LayerKind { .dense(self) }

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
  /// The kernel is divided by its largest singular value (see `SpectralNorm`).
  public var spectralNorm: Bool
  public var name: String?
  public var kind: LayerKind { .convolution(self) }

  public init(
    _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .same, bias: Bool = true,
    initialiser: Initialiser = .glorotUniform, biasInitialiser: Initialiser = .zeros,
    spectralNorm: Bool = false, name: String? = nil
  ) {
    self.filters = filters
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.bias = bias
    self.initialiser = initialiser
    self.biasInitialiser = biasInitialiser
    self.spectralNorm = spectralNorm
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
  /// The kernel is divided by its largest singular value (see `SpectralNorm`).
  public var spectralNorm: Bool
  public var name: String?
  public var kind: LayerKind { .transposedConvolution(self) }

  public init(
    _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .same, bias: Bool = true,
    initialiser: Initialiser = .glorotUniform, biasInitialiser: Initialiser = .zeros,
    spectralNorm: Bool = false, name: String? = nil
  ) {
    self.filters = filters
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.bias = bias
    self.initialiser = initialiser
    self.biasInitialiser = biasInitialiser
    self.spectralNorm = spectralNorm
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
