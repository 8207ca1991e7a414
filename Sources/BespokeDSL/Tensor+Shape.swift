import BespokeGraph

// Sums

/// The sum of all elements, a scalar.
public func sum(_ x: Tensor) -> Tensor {
  operation("sum", x) { x in x[0].shape == .scalar ? x[0] : x[0].summed(Array(0..<x[0].shape.rank)) }
}
/// The mean of all elements, a scalar.
public func mean(_ x: Tensor) -> Tensor {
  operation("mean", x, range: .same) { sum($0[0]).affine(1 / Double($0[0].shape.count)) }
}

extension Tensor {
  /// The sum over axes, which disappear: `x.sum(along: 1, 2)` of images is over their pixels.
  public func sum(along axes: Int...) -> Tensor {
    operation("sum", self) { $0[0].summed(axes) }
  }

  func summed(_ axes: [Int]) -> Tensor { axes.isEmpty ? self : tape.append(.sum(axes: axes), [self]) }

  /// The mean over axes, which disappear.
  public func mean(along axes: Int...) -> Tensor {
    operation("mean", self, range: .same) { x in
      let sum = x[0].summed(axes)
      return sum.affine(Double(sum.shape.count) / Double(x[0].shape.count))
    }
  }

  /// The largest elements along an axis, which disappears; of equal ones, the first has the derivative.
  public func maximum(along axis: Int) -> Tensor {
    operation("maximum", self, range: .same) { x in
      let shape = x[0].shape
      guard axis >= (shape.isBatched ? 1 : 0), axis < shape.rank else {
        return x[0].tape.refuseThat("takes the maximum along axis \(axis) of \(shape)", shape: shape)
      }
      var smaller = shape
      smaller.dimensions.remove(at: axis)
      return x[0].largest(along: axis).inShape(smaller)
    }
  }

  /// The largest elements along an axis, whose extent becomes 1: halves are compared until one element is left. Halves
  /// of an odd number share the one in the middle, which is its own equal.
  func largest(along axis: Int) -> Tensor {
    var x = self
    while x.shape[axis] > 1 {
      let extent = x.shape[axis]
      let half = (extent + 1) / 2
      let (low, high) = (x.sliced(axis, 0..<half), x.sliced(axis, extent - half..<extent))
      x = tape.append(.binary(.maximum), [low, high])
    }
    return x
  }

  /// The sum over each sample's elements, `[n]`.
  public var sumOfSamples: Tensor {
    operation("sumOfSamples", self) { x in
      guard x[0].shape.isBatched else {
        return x[0].tape.refuseThat(
          "sums over samples' elements, and \(x[0].shape) has no samples", shape: .scalar)
      }
      return x[0].summed(Array(1..<x[0].shape.rank))
    }
  }

  /// One number a sample, `[n]`, in all elements of that sample of `shape`.
  public func forSamples(of shape: Shape) -> Tensor {
    operation("forSamples", self, range: .same) { x in
      // A network may be traced with one size of batch and used with another.
      let shape = shape.withSamples(of: x[0])
      guard x[0].shape.rank == 1, x[0].shape.isBatched, shape.isBatched, shape[0] == x[0].shape[0] else {
        return x[0].tape.refuseThat(
          "takes \(x[0].shape) as one number a sample of \(shape): that would be \(shape.isBatched ? "\(shape.samples)" : "a batch")",
          shape: shape)
      }
      return x[0].repeated(shape, axes: [0])
    }
  }

  /// One number a channel (feature), `[c]` or of each sample `[n, c]`, in all elements of that channel of `x`.
  public func forChannels(of x: Tensor) -> Tensor {
    operation("forChannels", self, x, range: .same) { x in
      let (own, shape) = (x[0].shape, x[1].shape)
      let axes = own.isBatched ? [0, shape.rank - 1] : [shape.rank - 1]
      guard own.rank == axes.count, shape.rank > (own.isBatched ? 1 : 0),
        own.dimensions == axes.map({ shape[$0] })
      else {
        return x[0].tape.refuseThat(
          "takes \(own) as one number a channel of \(shape)", shape: shape)
      }
      return x[0].repeated(shape, axes: axes)
    }
  }

  /// One number a pixel, `[h, w]` or of each sample `[n, h, w]`, in all channels of that pixel of `x`, images:
  /// `x.mean(along: 3).forPixels(of: x)`.
  public func forPixels(of x: Tensor) -> Tensor {
    operation("forPixels", self, x, range: .same) { x in
      let (own, shape) = (x[0].shape, x[1].shape)
      let axes = own.isBatched ? [0, 1, 2] : [1, 2]
      guard shape.isBatched, shape.rank == 4, own.rank == axes.count,
        own.dimensions == axes.map({ shape[$0] })
      else {
        return x[0].tape.refuseThat("takes \(own) as one number a pixel of \(shape)", shape: shape)
      }
      return x[0].repeated(shape, axes: axes)
    }
  }

  /// The Euclidean norm of each sample, `[n]`: `sqrt(Σ x² + 10⁻¹²)`, whose derivative at zero is zero and not infinite.
  public var normOfSamples: Tensor { sqrt(square(self).sumOfSamples + 1e-12) }

  // Movement

  /// The same elements in row-major order: each sample in another shape, which is given without the batch.
  public func reshaped(_ dimensions: Int...) -> Tensor {
    operation("reshape", self, range: .same) { $0[0].inShape($0[0].shape.samples(dimensions)) }
  }

  func inShape(_ shape: Shape) -> Tensor {
    self.shape == shape ? self : tape.append(.reshape, [self], shape: shape)
  }

  /// Axis i becomes axis `axes[i]` of `shape`.
  func repeated(_ shape: Shape, axes: [Int]) -> Tensor {
    self.shape == shape ? self : tape.append(.broadcast(axes: axes), [self], shape: shape)
  }

  /// Elements `range` along an axis.
  public func slice(along axis: Int, _ range: Range<Int>) -> Tensor {
    operation("slice", self, range: .same) { x in
      let shape = x[0].shape
      guard axis >= (shape.isBatched ? 1 : 0), axis < shape.rank, !range.isEmpty, range.lowerBound >= 0,
        range.upperBound <= shape[axis]
      else {
        return x[0].tape.refuseThat("takes elements \(range) along axis \(axis) of \(shape)", shape: shape)
      }
      return x[0].sliced(axis, range)
    }
  }

  func sliced(_ axis: Int, _ range: Range<Int>) -> Tensor {
    var (part, window) = (shape, Window(of: shape))
    window.start[axis] = range.lowerBound
    part.dimensions[axis] = range.count
    return cut(part, window)
  }

  /// The elements of a window of `part`.
  func cut(_ part: Shape, _ window: Window) -> Tensor {
    shape == part ? self : tape.append(.slice(window), [self], shape: part)
  }

  /// Zeros of `whole` but for a window.
  func padded(_ whole: Shape, _ window: Window) -> Tensor {
    shape == whole ? self : tape.append(.pad(window), [self], shape: whole)
  }

  /// Zeros before and after along one axis.
  func padded(axis: Int, before: Int, after: Int) -> Tensor {
    var (whole, window) = (shape, Window(of: shape))
    window.start[axis] = before
    whole.dimensions[axis] += before + after
    return padded(whole, window)
  }

  /// Axis i of the result is axis `axes[i]`; the samples' stays where it is.
  public func transposed(_ axes: Int...) -> Tensor {
    operation("transpose", self, range: .same) { $0[0].turned(axes) }
  }

  func turned(_ axes: [Int]) -> Tensor {
    axes == Array(0..<shape.rank) ? self : tape.append(.transpose(axes: axes), [self])
  }

  /// Side by side along the last axis: each with zeros in the others' places, added up.
  static func concatenated(_ parts: [Tensor]) -> Tensor {
    let last = parts[0].shape.rank - 1
    let width = parts.reduce(0) { $0 + $1.shape[last] }
    var before = 0
    let terms = parts.map { part in
      let own = part.shape[last]
      defer { before += own }
      return part.padded(axis: last, before: before, after: width - before - own)
    }
    return terms.dropFirst().reduce(terms[0]) { $0 + $1 }
  }
}

extension Shape {
  /// One number a sample.
  var samples: Shape { samples([]) }

  /// Samples of other dimensions, as many as there are.
  func samples(_ dimensions: [Int]) -> Shape {
    Shape(isBatched ? [self.dimensions[0]] + dimensions : dimensions, batched: isBatched)
  }

  /// As many samples as there are of `x`.
  fileprivate func withSamples(of x: Tensor) -> Shape {
    guard isBatched, x.shape.isBatched, x.tape.context != nil else { return self }
    return x.shape.samples(sampleDimensions)
  }
}
