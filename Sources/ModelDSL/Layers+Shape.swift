import GraphIR

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

/// Tensors side by side along their last axis (features, channels), `Concat()(a, b)`; their other axes are equal.
public struct Concat: Sendable {
  public var name: String?
  public init(name: String? = nil) { self.name = name }

  public func callAsFunction(
    _ first: Tensor, _ others: Tensor..., path: String = #filePath, id: String = #fileID, line: Int = #line
  ) -> Tensor {
    first.recorder.record(
      .concatenation, named: name, [first] + others,
      at: SourceLocation(path: path, id: id, line: line))
  }
}

/// `y[n] = Σ a[n,i] b[n,i]`, `InnerProduct()(a, b)`: from two `[n, features]` to `[n, 1]`, as a discriminator compares
/// images with embedded labels (Miyato & Koyama 2018).
public struct InnerProduct: Sendable {
  public var name: String?
  public init(name: String? = nil) { self.name = name }

  public func callAsFunction(
    _ a: Tensor, _ b: Tensor, path: String = #filePath, id: String = #fileID, line: Int = #line
  ) -> Tensor {
    a.recorder.record(
      .innerProduct, named: name, [a, b], at: SourceLocation(path: path, id: id, line: line))
  }
}

/// Zeros around images: as many on every side, or as many as said on each.
public struct ZeroPadding2D: Layer {
  public var top: Int
  public var bottom: Int
  public var left: Int
  public var right: Int
  public var name: String?
  public var kind: LayerKind { .zeroPadding(self) }

  public init(_ padding: Int = 1, name: String? = nil) {
    self.init(top: padding, bottom: padding, left: padding, right: padding, name: name)
  }

  public init(top: Int = 0, bottom: Int = 0, left: Int = 0, right: Int = 0, name: String? = nil) {
    (self.top, self.bottom, self.left, self.right) = (top, bottom, left, right)
    self.name = name
  }
}

/// `[n, h, w, r * r * c]` to `[n, h * r, w * r, c]`: channels become pixels (Shi et al. 2016; TensorFlow's
/// `depth_to_space`).
public struct PixelShuffle: Layer {
  public var factor: Int
  public var name: String?
  public var kind: LayerKind { .pixelShuffle(factor) }

  public init(_ factor: Int = 2, name: String? = nil) {
    self.factor = factor
    self.name = name
  }
}

/// Labels `[n]`, whole numbers from 0, to `[n, classes]`: 1 at the label, else 0.
public struct OneHot: Layer {
  public var classes: Int
  public var name: String?
  public var kind: LayerKind { .oneHot(classes: classes) }

  public init(_ classes: Int, name: String? = nil) {
    self.classes = classes
    self.name = name
  }
}

/// Labels `[n]`, whole numbers from 0, to a trained vector for each class, `[n, units]`.
public struct Embedding: Layer {
  public var classes: Int
  public var units: Int
  public var initialiser: Initialiser
  public var name: String?
  public var kind: LayerKind { .embedding(self) }

  public init(
    classes: Int, units: Int, initialiser: Initialiser = .uniform(-0.05, 0.05), name: String? = nil
  ) {
    self.classes = classes
    self.units = units
    self.initialiser = initialiser
    self.name = name
  }
}
