import BespokeGraph

/// Windows of `size` x `size` pixels that lie `stride` apart, none beyond the image: output
/// `floor((n - size) / stride) + 1`.
struct Pooling {
  var function: Function
  var size: Int
  var stride: Int

  /// What a window becomes.
  enum Function {
    case average, maximum
  }

  var problems: [String] { [needsCount("size", size), needsCount("stride", stride)].compactMap(\.self) }

  func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let shape = x.shape
    guard shape.rank == 4 else {
      return context.refuse(noImage: x, shape.samples([1, 1, shape.dimensions.last ?? 1]))
    }
    if let problem = problem(shape) {
      return context.refuse(problem, shape: shape.samples([1, 1, shape[3]]))
    }
    if size == 1 && stride == 1 { return x }
    switch function {
    case .average where isCut(shape):
      // Windows side by side are cut out by a reshape; others are a slice for each of their places.
      let windows = shape.samples([shape[1] / size, size, shape[2] / size, size, shape[3]])
      return x.inShape(windows).summed([2, 4]).named("sum").affine(1 / Double(size * size))
    case .average: return joined(x) { $0 + $1 }.affine(1 / Double(size * size))
    case .maximum: return joined(x) { BespokeDSL.maximum($0, $1) }
    }
  }

  private func problem(_ shape: Shape) -> String? {
    if size > min(shape[1], shape[2]) { return "a window of \(size) x \(size) does not fit into \(shape)" }
    if function == .average && isCut(shape) || size * size <= Limits.window { return nil }
    return
      "a window of \(size) x \(size) is larger than 32 x 32: use GlobalMaxPool2D, GlobalAveragePool2D or "
      + "several layers"
  }

  /// Whether the windows lie side by side and fill the image.
  private func isCut(_ shape: Shape) -> Bool {
    stride == size && shape[1] % size == 0 && shape[2] % size == 0
  }

  /// Windows along an axis.
  private func count(_ extent: Int) -> Int { (extent - size) / stride + 1 }

  /// What becomes of the elements of each window. A large one is joined in each of its rows first, so that of equal
  /// elements the first has the derivative: n x n places then take 2 n slices instead of n^2.
  private func joined(_ x: Tensor, _ join: (Tensor, Tensor) -> Tensor) -> Tensor {
    if size > 4 { return joined(joined(x, axis: 2, join), axis: 1, join) }
    let parts = parts(x)
    return parts.dropFirst().reduce(parts[0], join)
  }

  private func joined(_ x: Tensor, axis: Int, _ join: (Tensor, Tensor) -> Tensor) -> Tensor {
    var (part, strides) = (x.shape, [1, 1, 1, 1])
    part.dimensions[axis] = count(x.shape[axis])
    strides[axis] = min(stride, x.shape[axis])
    let parts = (0..<size).map { place in
      var start = [0, 0, 0, 0]
      start[axis] = place
      return x.cut(part, Window(start: start, stride: strides))
    }
    return parts.dropFirst().reduce(parts[0], join)
  }

  /// The images of what stands at each place of the window, row by row.
  private func parts(_ x: Tensor) -> [Tensor] {
    let shape = x.shape
    let part = shape.samples([count(shape[1]), count(shape[2]), shape[3]])
    // A stride beyond the image is never taken.
    let strides = [1, min(stride, shape[1]), min(stride, shape[2]), 1]
    return (0..<size * size).map { place in
      let (row, column) = (place / size, place % size)
      return x.cut(part, Window(start: [0, row, column, 0], stride: strides))
    }
  }
}

/// The mean of each window of `size` x `size` pixels, from `[n, h, w, c]` to `[n, floor((h - size) / stride) + 1, …,
/// c]`.
public struct AveragePool2D: Layer {
  /// Height and width of a window, at most 32 unless the windows lie side by side and fill the image.
  public var size: Int
  /// Pixels from one window to the next.
  public var stride: Int
  public var name: String?

  /// The layer, as `AveragePool2D()`.
  /// - Parameters:
  ///   - size: height and width of a window.
  ///   - stride: pixels from one window to the next; nil for `size`.
  ///   - name: of the layer, in place of `averagePool1`, `averagePool2`, …
  public init(_ size: Int = 2, stride: Int? = nil, name: String? = nil) {
    self.size = size
    self.stride = stride ?? size
    self.name = name
  }

  public var problems: [String] { pooling.problems }
  public var range: LayerRange { .same }
  private var pooling: Pooling { Pooling(function: .average, size: size, stride: stride) }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { pooling.formula(x, context) }
}

/// The largest element of each window of `size` x `size` pixels, from `[n, h, w, c]` to `[n, floor((h - size) /
/// stride) + 1, …, c]`; of equal ones, the first has the derivative.
public struct MaxPool2D: Layer {
  /// Height and width of a window, at most 32.
  public var size: Int
  /// Pixels from one window to the next.
  public var stride: Int
  public var name: String?

  /// The layer, as `MaxPool2D()`.
  /// - Parameters:
  ///   - size: height and width of a window, at most 32.
  ///   - stride: pixels from one window to the next; nil for `size`.
  ///   - name: of the layer, in place of `maxPool1`, `maxPool2`, …
  public init(_ size: Int = 2, stride: Int? = nil, name: String? = nil) {
    self.size = size
    self.stride = stride ?? size
    self.name = name
  }

  public var problems: [String] { pooling.problems }
  public var range: LayerRange { .same }
  private var pooling: Pooling { Pooling(function: .maximum, size: size, stride: stride) }
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { pooling.formula(x, context) }
}

/// `[n, h, w, c]` to `[n, c]`: the mean over all pixels.
public struct GlobalAveragePool2D: Layer {
  public var name: String?
  /// The layer, under a name in place of `globalAveragePool1`, `globalAveragePool2`, …
  public init(name: String? = nil) { self.name = name }

  public var range: LayerRange { .same }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    guard x.shape.rank == 4 else {
      return context.refuse(noImage: x, x.shape.samples([x.shape.dimensions.last ?? 1]))
    }
    return x.summed([1, 2]).named("sum").affine(1 / Double(x.shape[1] * x.shape[2]))
  }
}

/// `[n, h, w, c]` to `[n, c]`: the largest over all pixels.
public struct GlobalMaxPool2D: Layer {
  public var name: String?
  /// The layer, under a name in place of `globalMaxPool1`, `globalMaxPool2`, …
  public init(name: String? = nil) { self.name = name }

  public var range: LayerRange { .same }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    guard x.shape.rank == 4 else {
      return context.refuse(noImage: x, x.shape.samples([x.shape.dimensions.last ?? 1]))
    }
    let (pixels, channels) = (x.shape[1] * x.shape[2], x.shape[3])
    return x.inShape(x.shape.samples([pixels, channels])).largest(along: 1).inShape(
      x.shape.samples([channels]))
  }
}

/// `[n, h, w, c]` to `[n, c]`: the sum over all pixels.
public struct GlobalSumPool2D: Layer {
  public var name: String?
  /// The layer, under a name in place of `globalSumPool1`, `globalSumPool2`, …
  public init(name: String? = nil) { self.name = name }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    guard x.shape.rank == 4 else {
      return context.refuse(noImage: x, x.shape.samples([x.shape.dimensions.last ?? 1]))
    }
    return x.sum(along: 1, 2)
  }
}
