import Autodiff
import GraphIR

/// A value in the graph of a training step: what losses are written with.
///
///     let margin = mean(relu(1 - turn.onReal) + relu(1 + turn.onFake))
///
/// Operands have equal shapes, or one of them is a number or a scalar. A mismatch is an error at the line of the training,
/// with both shapes.
public struct Value {
  let tape: Tape
  package let id: ValueID
  /// What it is about, `real` or `fake`, where it is about one of them: a part of names in the C.
  let topic: String?

  /// `[n=128, 28, 28, 1]`; `[]` of a scalar.
  public var shape: Shape { tape.builder.shape(id) }

  package init(_ tape: Tape, _ id: ValueID, topic: String? = nil) {
    self.tape = tape
    self.id = id
    self.topic = topic
  }

  /// A value that is computed from this one and perhaps another.
  func making(_ other: Value? = nil, _ build: (inout GraphBuilder) -> ValueID) -> Value {
    let topic = other == nil || other?.topic == topic ? topic : nil
    let scope = tape.builder.scope
    if let topic { tape.builder.scope += "/" + topic }
    defer { tape.builder.scope = scope }
    return Value(tape, build(&tape.builder), topic: topic)
  }
}

/// The graph that grows while losses are written. A class, since all values of a step share it.
package final class Tape {
  package var builder: GraphBuilder
  private var draws: [String: Int] = [:]
  /// Random numbers that losses drew, for a trace.
  package var observations: [NamedValue] = []

  /// What is wrong with the losses that were written, each a sentence.
  package private(set) var problems: [String] = []

  package init(_ builder: GraphBuilder) { self.builder = builder }

  /// Notes what is wrong; a loss goes on with zeros, so that all that is wrong with it is said at once.
  func refuse(_ problem: String, shape: Shape) -> Value {
    if !problems.contains(problem) { problems.append(problem) }
    return Value(self, builder.constant(0, shape))
  }

  /// The loss itself, if it is a number.
  package func requireScalar(_ value: Value, _ what: String) -> Value {
    value.shape == .scalar
      ? value
      : refuse(
        "\(what) must be a scalar, and is \(value.shape): take the mean(…) or the sum(…)", shape: .scalar)
  }

  /// - Throws: what was wrong so far, at the line of the training.
  package func requireRight(at location: SourceLocation) throws(Diagnostics) {
    guard problems.isEmpty else {
      throw Diagnostics(problems.map { Diagnostic(location: location, message: $0) })
    }
  }

  /// Names that are used once: `uniform/discriminator`, `uniform/discriminator-2`, and for a second turn
  /// `uniform/discriminator2`.
  func unique(_ name: String) -> String {
    draws[name, default: 0] += 1
    let count = draws[name, default: 1]
    return count == 1 ? name : name + "-\(count)"
  }
}

// Element by element

extension Value {
  public static func + (a: Value, b: Value) -> Value { binary(.add, a, b) }
  public static func - (a: Value, b: Value) -> Value { binary(.subtract, a, b) }
  public static func * (a: Value, b: Value) -> Value { binary(.multiply, a, b) }
  public static func / (a: Value, b: Value) -> Value { binary(.divide, a, b) }
  public static func + (a: Value, b: Double) -> Value { a.affine(1, b) }
  public static func + (a: Double, b: Value) -> Value { b.affine(1, a) }
  public static func - (a: Value, b: Double) -> Value { a.affine(1, -b) }
  public static func - (a: Double, b: Value) -> Value { b.affine(-1, a) }
  public static func * (a: Value, b: Double) -> Value { a.affine(b, 0) }
  public static func * (a: Double, b: Value) -> Value { b.affine(a, 0) }
  public static func / (a: Value, b: Double) -> Value { a.affine(1 / b, 0) }
  public static prefix func - (a: Value) -> Value { a.unary(.negate) }

  func unary(_ function: UnaryFunction) -> Value { making { $0.unary(function, id) } }

  private func affine(_ scale: Double, _ offset: Double) -> Value {
    guard Float(scale).isFinite, Float(offset).isFinite else {
      let number = Float(scale).isFinite ? offset : scale
      return tape.refuse(
        "a loss computes with the number \(number), which float32 does not hold", shape: shape)
    }
    return making { $0.affine(id, scale: scale, offset: offset) }
  }

  static func binary(_ function: BinaryFunction, _ a: Value, _ b: Value) -> Value {
    let shape = a.shape == .scalar ? b.shape : a.shape
    let (x, y) = (a.filling(shape), b.filling(shape))
    guard x.shape == y.shape else {
      return a.tape.refuse(
        "a loss combines values of shapes \(a.shape) and \(b.shape), which must be equal", shape: a.shape)
    }
    return a.making(b) { $0.binary(function, x.id, y.id) }
  }

  private func filling(_ shape: Shape) -> Value {
    self.shape == .scalar ? making { $0.fill(id, shape) } : self
  }
}

public func exp(_ x: Value) -> Value { x.unary(.exp) }
/// The natural logarithm.
public func log(_ x: Value) -> Value { x.unary(.log) }
public func tanh(_ x: Value) -> Value { x.unary(.tanh) }
public func sigmoid(_ x: Value) -> Value { x.unary(.sigmoid) }
/// `ln(1 + e^x)`, which does not overflow. `softplus(-x) = -ln sigmoid(x)`
public func softplus(_ x: Value) -> Value { x.unary(.softplus) }
public func relu(_ x: Value) -> Value { x.unary(.leakyReLU(slope: 0)) }
public func square(_ x: Value) -> Value { x.unary(.square) }
/// Its derivative at 0 is taken as 2^62, and not as infinite, so that `sqrt(square(x))` has the derivative 0 there.
public func sqrt(_ x: Value) -> Value { x.unary(.squareRoot) }
/// The larger of two; the first where they are equal.
public func maximum(_ a: Value, _ b: Value) -> Value { .binary(.maximum, a, b) }
/// `x`, which counts as a constant in derivatives.
public func stopGradient(_ x: Value) -> Value { x.unary(.stopGradient) }

// Sums

/// Of all elements, a scalar.
public func sum(_ x: Value) -> Value { x.making { $0.sum(x.id) } }
/// Of all elements, a scalar.
public func mean(_ x: Value) -> Value { x.making { $0.mean(x.id) } }

extension Value {
  /// The sum over each sample's elements, `[n]`.
  public var sumOfSamples: Value {
    guard shape.isBatched else {
      return tape.refuse("a loss sums over samples' elements, and \(shape) has no samples", shape: .scalar)
    }
    let axes = Array(1..<shape.rank)
    return making { $0.sum(id, axes: axes) }
  }

  /// One number a sample, `[n]`, in all elements of that sample of `shape`.
  public func forSamples(of shape: Shape) -> Value {
    guard self.shape.rank == 1, self.shape.isBatched, shape.isBatched, shape[0] == self.shape[0] else {
      return tape.refuse(
        "a loss takes \(self.shape) as one number a sample of \(shape): that would be \(shape.isBatched ? "\(shape.samples)" : "a batch")",
        shape: shape)
    }
    return making { $0.broadcast(id, shape, axes: [0]) }
  }

  /// The Euclidean norm of each sample, `[n]`: `sqrt(Σ x² + 10⁻¹²)`, whose derivative at zero is zero and not infinite.
  public var normOfSamples: Value { sqrt(square(self).sumOfSamples + 1e-12) }
}

// Derivatives

/// The derivative of the sum of `y` with respect to `x`: of x's shape, and a value like any other, so that a loss may
/// depend on it.
public func gradient(of y: Value, withRespectTo x: Value) -> Value {
  let total = y.tape.builder.sum(y.id)
  return Value(y.tape, y.tape.builder.gradients(of: total, withRespectTo: [x.id])[0])
}
