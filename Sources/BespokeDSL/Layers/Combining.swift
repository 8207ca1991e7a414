import BespokeGraph

/// The sum of two tensors of equal shape, as `+`, with a line and a name: `Add()(a, b)`.
public struct Add: LayerOfSeveral {
  public var name: String?
  public var word: String { "'+'" }
  public var stem: String { "add" }
  public var range: LayerRange { .joined }

  /// The layer, under a name in place of `add1`, `add2`, …
  public init(name: String? = nil) { self.name = name }

  /// Applies the layer to two tensors, at the line of the call.
  public func callAsFunction(
    _ a: Tensor, _ b: Tensor, path: String = #filePath, id: String = #fileID, line: Int = #line,
    column: Int = #column
  ) -> Tensor { callAsFunction([a, b], path: path, id: id, line: line, column: column) }

  /// The sum of all tensors that it is given.
  public func formula(_ x: [Tensor], _ context: LayerContext) -> Tensor {
    x.dropFirst().reduce(x[0]) { $0.shape == $1.shape ? $0 + $1 : context.tape.refuse(differing: $0, $1) }
  }
}

/// Tensors side by side along their last axis (features, channels), `Concat()(a, b)`; their other axes are equal.
public struct Concat: LayerOfSeveral {
  public var name: String?
  public var range: LayerRange { .same }

  /// The layer, under a name in place of `concat1`, `concat2`, …
  public init(name: String? = nil) { self.name = name }

  /// Applies the layer to two tensors or more, at the line of the call.
  public func callAsFunction(
    _ first: Tensor, _ others: Tensor..., path: String = #filePath, id: String = #fileID, line: Int = #line,
    column: Int = #column
  ) -> Tensor { callAsFunction([first] + others, path: path, id: id, line: line, column: column) }

  /// The tensors side by side.
  public func formula(_ x: [Tensor], _ context: LayerContext) -> Tensor {
    let shape = x[0].shape
    if shape.rank < 2 { return context.refuse(noFeatures: x[0], shape) }
    let other = x.first {
      $0.shape.rank != shape.rank || $0.shape.dimensions.dropLast() != shape.dimensions.dropLast()
    }
    guard let other else { return .concatenated(x) }
    let width = x.reduce(0) { $0 + ($1.shape.dimensions.last ?? 0) }
    return context.tape.refuse(
      "operands differ in more than their last axis, \(shape) and \(other.shape)",
      shape: shape.samples(shape.sampleDimensions.dropLast() + [width]), about: [x[0], other])
  }
}

/// `y[n] = Σ a[n,i] b[n,i]`, `InnerProduct()(a, b)`: from two `[n, features]` to `[n, 1]`, as a discriminator compares
/// images with embedded labels (Miyato & Koyama 2018).
public struct InnerProduct: LayerOfSeveral {
  public var name: String?

  /// The layer, under a name in place of `innerProduct1`, `innerProduct2`, …
  public init(name: String? = nil) { self.name = name }

  /// Applies the layer to two tensors, at the line of the call.
  public func callAsFunction(
    _ a: Tensor, _ b: Tensor, path: String = #filePath, id: String = #fileID, line: Int = #line,
    column: Int = #column
  ) -> Tensor { callAsFunction([a, b], path: path, id: id, line: line, column: column) }

  /// `[n, 1]`, of the two tensors that it is given.
  public func formula(_ x: [Tensor], _ context: LayerContext) -> Tensor {
    let one = x[0].shape.samples([1])
    guard x.count == 2 else { return context.refuse("takes two tensors, is given \(x.count)", shape: one) }
    let (a, b) = (x[0], x[1])
    if a.shape.rank != 2 { return context.refuse(noFeatures: a, one) }
    if a.shape != b.shape {
      return context.refuse("operands have different shapes, \(a.shape) and \(b.shape)", shape: one)
    }
    return (a * b).named("products").summed([1]).named("sum").inShape(one)
  }
}
