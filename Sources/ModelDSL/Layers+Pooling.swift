/// What a window becomes.
public enum PoolingFunction: Hashable, Sendable {
  case average
  case maximum
}

/// What the pixels of a whole image become.
public enum GlobalPooling: Hashable, Sendable {
  case average
  case maximum
  case sum
}

/// Windows of `size` x `size` pixels that lie `stride` apart, none beyond the image: output
/// `floor((n - size) / stride) + 1`.
public struct Pooling: Hashable, Sendable {
  public var function: PoolingFunction
  public var size: Int
  public var stride: Int
}

/// The mean of each window.
public struct AveragePool2D: Layer {
  public var size: Int
  public var stride: Int
  public var name: String?
  public var kind: LayerKind { .pooling(Pooling(function: .average, size: size, stride: stride)) }

  /// - Parameter stride: `size` where nothing is said.
  public init(_ size: Int = 2, stride: Int? = nil, name: String? = nil) {
    self.size = size
    self.stride = stride ?? size
    self.name = name
  }
}

/// The largest element of each window; of equal ones, the first has the derivative.
public struct MaxPool2D: Layer {
  public var size: Int
  public var stride: Int
  public var name: String?
  public var kind: LayerKind { .pooling(Pooling(function: .maximum, size: size, stride: stride)) }

  /// - Parameter stride: `size` where nothing is said.
  public init(_ size: Int = 2, stride: Int? = nil, name: String? = nil) {
    self.size = size
    self.stride = stride ?? size
    self.name = name
  }
}

/// `[n, h, w, c]` to `[n, c]`: the mean over all pixels.
public struct GlobalAveragePool2D: Layer {
  public var name: String?
  public var kind: LayerKind { .globalPooling(.average) }
  public init(name: String? = nil) { self.name = name }
}

/// `[n, h, w, c]` to `[n, c]`: the largest over all pixels.
public struct GlobalMaxPool2D: Layer {
  public var name: String?
  public var kind: LayerKind { .globalPooling(.maximum) }
  public init(name: String? = nil) { self.name = name }
}

/// `[n, h, w, c]` to `[n, c]`: the sum over all pixels.
public struct GlobalSumPool2D: Layer {
  public var name: String?
  public var kind: LayerKind { .globalPooling(.sum) }
  public init(name: String? = nil) { self.name = name }
}

/// `[n, h, w, c]` to `[n, h * size, w * size, c]`.
public struct UpSampling2D: Layer {
  public enum Interpolation: Hashable, Sendable {
    /// Every pixel is repeated.
    case nearest
    /// Linear between the centres of pixels, constant beyond those of the border (`tf.image.resize`).
    case bilinear
  }
  public var size: Int
  public var interpolation: Interpolation
  public var name: String?
  public var kind: LayerKind { .upSampling(self) }

  public init(_ size: Int = 2, interpolation: Interpolation = .nearest, name: String? = nil) {
    self.size = size
    self.interpolation = interpolation
    self.name = name
  }
}
