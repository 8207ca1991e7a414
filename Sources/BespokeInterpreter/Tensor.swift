import BespokeGraph

/// Elements in row-major order with their shape.
public struct Tensor<Scalar: Sendable>: Sendable {
  public var shape: Shape
  public var elements: [Scalar]

  /// Traps unless `elements` has as many elements as `shape`.
  public init(shape: Shape, elements: [Scalar]) {
    precondition(elements.count == shape.count, "\(elements.count) elements for the shape \(shape)")
    self.shape = shape
    self.elements = elements
  }

  /// The same value in every element.
  public init(shape: Shape, repeating value: Scalar) {
    self.init(shape: shape, elements: Array(repeating: value, count: shape.count))
  }
}

extension Tensor: Equatable where Scalar: Equatable {}
