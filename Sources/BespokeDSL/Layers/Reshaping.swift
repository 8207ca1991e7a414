import BespokeGraph

/// `[n, h, w, c]` to `[n, h * w * c]`
public struct Flatten: Layer {
  public var name: String?
  /// The layer, under a name in place of `flatten1`, `flatten2`, …
  public init(name: String? = nil) { self.name = name }

  public var range: LayerRange { .same }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { x.reshaped(x.shape.sampleCount) }
}

/// The same elements of each sample, in the same order, in another shape: `Reshape(7, 7, 256)`.
public struct Reshape: Layer {
  /// Of a sample, one to three.
  public var dimensions: [Int]
  public var name: String?

  /// The layer, as `Reshape(7, 7, 256)`.
  /// - Parameters:
  ///   - dimensions: of a sample, one to three, with as many elements as it has.
  ///   - name: of the layer, in place of `reshape1`, `reshape2`, …
  public init(_ dimensions: Int..., name: String? = nil) {
    self.dimensions = dimensions
    self.name = name
  }

  public var problems: [String] {
    [
      (1...3).contains(dimensions.count)
        ? nil : "takes one to three dimensions, is given \(dimensions.count)",
      dimensions.min() ?? 1 < 1 ? "dimensions must be at least 1, are \(dimensions)" : nil,
      dimensions.max() ?? 1 > Limits.number
        ? "dimensions must be at most \(Limits.number), are \(dimensions)" : nil,
    ].compactMap(\.self)
  }
  public var range: LayerRange { .same }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let shape = x.shape.samples(dimensions)
    if shape.countIfAny == x.shape.count { return x.inShape(shape) }
    let count = Shape(dimensions).countIfAny.map(String.init) ?? "too many"
    return context.refuse(
      "cannot turn \(x.shape) into \(shape): \(x.shape.sampleCount) and \(count) elements a sample",
      shape: shape)
  }
}

/// `[n, h, w, r * r * c]` to `[n, h * r, w * r, c]`: channels become pixels (Shi et al. 2016; TensorFlow's
/// `depth_to_space`).
public struct PixelShuffle: Layer {
  /// r: pixels for one, in both directions.
  public var factor: Int
  public var name: String?

  /// The layer, as `PixelShuffle()`.
  /// - Parameters:
  ///   - factor: r, pixels for one in both directions; its square divides the channels.
  ///   - name: of the layer, in place of `pixelShuffle1`, `pixelShuffle2`, …
  public init(_ factor: Int = 2, name: String? = nil) {
    self.factor = factor
    self.name = name
  }

  public var problems: [String] { [needsCount("factor", factor)].compactMap(\.self) }
  public var range: LayerRange { .same }

  /// Channel `(i * r + j) * c + k` of pixel (h, w) becomes channel k of pixel `(h * r + i, w * r + j)`.
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let shape = x.shape
    guard shape.rank == 4 else { return context.refuse(noImage: x, shape) }
    let (area, channels) = (factor * factor, max(shape[3] / (factor * factor), 1))
    let result = shape.samples([shape[1] * factor, shape[2] * factor, channels])
    guard shape[3] % area == 0 else {
      return context.refuse(
        "channels must be a multiple of \(factor) x \(factor), are \(shape[3])", shape: result)
    }
    let apart = x.inShape(shape.samples([shape[1], shape[2], factor, factor, channels]))
    return apart.turned([0, 1, 3, 2, 4, 5]).inShape(result)
  }
}
