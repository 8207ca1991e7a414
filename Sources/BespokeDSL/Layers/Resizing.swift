import BespokeGraph

/// Larger images, from `[n, h, w, c]` to `[n, h * size, w * size, c]`.
public struct UpSampling2D: Layer {
  /// What stands between the old pixels.
  public enum Interpolation: Hashable, Sendable {
    /// Every pixel is repeated.
    case nearest
    /// Linear between the centres of pixels, constant beyond those of the border (`tf.image.resize`).
    case bilinear
  }
  /// Pixels for one, in both directions; at most 64 where they are interpolated.
  public var size: Int
  /// What stands between the old pixels.
  public var interpolation: Interpolation
  public var name: String?

  /// The layer, as `UpSampling2D()`.
  /// - Parameters:
  ///   - size: pixels for one, in both directions; at most 64 with `.bilinear`.
  ///   - interpolation: what stands between the old pixels.
  ///   - name: of the layer, in place of `upSampling1`, `upSampling2`, …
  public init(_ size: Int = 2, interpolation: Interpolation = .nearest, name: String? = nil) {
    self.size = size
    self.interpolation = interpolation
    self.name = name
  }

  public var problems: [String] {
    [
      needsCount("size", size),
      interpolation == .bilinear && size > 64
        ? "a size with bilinear interpolation must be at most 64, is \(size)" : nil,
    ].compactMap(\.self)
  }
  public var range: LayerRange { .same }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let shape = x.shape
    guard shape.rank == 4 else { return context.refuse(noImage: x, shape) }
    let result = shape.samples([shape[1] * size, shape[2] * size, shape[3]])
    if let refused = context.refuse(ifTooLarge: "its result", result, result: result) { return refused }
    switch interpolation {
    case .nearest:
      let repeated = shape.samples([shape[1], size, shape[2], size, shape[3]])
      return x.repeated(repeated, axes: [0, 1, 3, 5]).inShape(result)
    case .bilinear: return interpolated(interpolated(x, axis: 1), axis: 2).inShape(result)
    }
  }

  /// Linear interpolation along one axis: the mean, around each new pixel, of the old ones as wide as one of them is.
  /// Of an even number of new pixels in an old one, those at both ends count half.
  private func interpolated(_ x: Tensor, axis: Int) -> Tensor {
    let extent = x.shape[axis]
    let whole = repeated(bordered(x, axis: axis), axis: axis)
    let reach = size / 2
    let terms = (-reach...reach).map { distance in
      let isEnd = size % 2 == 0 && abs(distance) == reach
      let part = whole.sliced(axis, size + distance..<size + distance + extent * size)
      return part.affine((isEnd ? 0.5 : 1) / Double(size))
    }
    return terms.dropFirst().reduce(terms[0]) { $0 + $1 }
  }

  /// With the first and the last element twice.
  private func bordered(_ x: Tensor, axis: Int) -> Tensor {
    let extent = x.shape[axis]
    let (first, last) = (x.sliced(axis, 0..<1), x.sliced(axis, extent - 1..<extent))
    let front = first.padded(axis: axis, before: 0, after: extent + 1)
    let most = front + x.padded(axis: axis, before: 1, after: 1)
    return (most + last.padded(axis: axis, before: extent + 1, after: 0)).named("bordered")
  }

  private func repeated(_ x: Tensor, axis: Int) -> Tensor {
    var (wide, long) = (x.shape, x.shape)
    wide.dimensions.insert(size, at: axis + 1)
    long.dimensions[axis] *= size
    return x.repeated(wide, axes: (0..<wide.rank).filter { $0 != axis + 1 }).inShape(long)
  }
}

/// Zeros around images, from `[n, h, w, c]` to `[n, h + top + bottom, w + left + right, c]`: as many on every side,
/// or as many as said on each.
public struct ZeroPadding2D: Layer {
  /// Rows above.
  public var top: Int
  /// Rows below.
  public var bottom: Int
  /// Columns before.
  public var left: Int
  /// Columns behind.
  public var right: Int
  public var name: String?

  /// As many zeros on every side, as `ZeroPadding2D()`.
  /// - Parameters:
  ///   - padding: rows above and below, columns before and behind.
  ///   - name: of the layer, in place of `zeroPadding1`, `zeroPadding2`, …
  public init(_ padding: Int = 1, name: String? = nil) {
    self.init(top: padding, bottom: padding, left: padding, right: padding, name: name)
  }

  /// As many zeros as said on each side, as `ZeroPadding2D(right: 1)`.
  /// - Parameters:
  ///   - top: rows above.
  ///   - bottom: rows below.
  ///   - left: columns before.
  ///   - right: columns behind.
  ///   - name: of the layer, in place of `zeroPadding1`, `zeroPadding2`, …
  public init(top: Int = 0, bottom: Int = 0, left: Int = 0, right: Int = 0, name: String? = nil) {
    (self.top, self.bottom, self.left, self.right) = (top, bottom, left, right)
    self.name = name
  }

  public var problems: [String] {
    [("top", top), ("bottom", bottom), ("left", left), ("right", right)].compactMap { side, padding in
      (0...Limits.number).contains(padding)
        ? nil
        : "padding must be at \(padding < 0 ? "least 0" : "most \(Limits.number)"), is \(padding) (\(side))"
    }
  }
  public var range: LayerRange { .same }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let shape = x.shape
    guard shape.rank == 4 else { return context.refuse(noImage: x, shape) }
    var window = Window(of: shape)
    (window.start[1], window.start[2]) = (top, left)
    return x.padded(shape.samples([shape[1] + top + bottom, shape[2] + left + right, shape[3]]), window)
  }
}
