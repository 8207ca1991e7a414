import BespokeGraph

extension Tensor {
  /// The sum, element by element, of equal shapes or with a scalar.
  public static func + (a: Tensor, b: Tensor) -> Tensor { binary(.add, "'+'", a, b) }
  /// The difference, element by element, of equal shapes or with a scalar.
  public static func - (a: Tensor, b: Tensor) -> Tensor { binary(.subtract, "'-'", a, b) }
  /// The product, element by element, of equal shapes or with a scalar.
  public static func * (a: Tensor, b: Tensor) -> Tensor { binary(.multiply, "'*'", a, b) }
  /// The quotient, element by element, of equal shapes or with a scalar. Division by 0 is as it is in IEEE 754.
  public static func / (a: Tensor, b: Tensor) -> Tensor { binary(.divide, "'/'", a, b) }
  /// A number added to each element.
  public static func + (a: Tensor, b: Double) -> Tensor { a.affine(1, b, "'+'") }
  /// A number added to each element.
  public static func + (a: Double, b: Tensor) -> Tensor { b.affine(1, a, "'+'") }
  /// A number taken off each element.
  public static func - (a: Tensor, b: Double) -> Tensor { a.affine(1, -b, "'-'") }
  /// Each element taken off a number.
  public static func - (a: Double, b: Tensor) -> Tensor { b.affine(-1, a, "'-'") }
  /// Each element times a number.
  public static func * (a: Tensor, b: Double) -> Tensor { a.affine(b, 0, "'*'") }
  /// Each element times a number.
  public static func * (a: Double, b: Tensor) -> Tensor { b.affine(a, 0, "'*'") }
  /// Each element divided by a number.
  public static func / (a: Tensor, b: Double) -> Tensor { a.affine(1 / b, 0, "'/'") }
  /// Each element with the other sign.
  public static prefix func - (a: Tensor) -> Tensor { a.unary(.negate, range: .joined) }

  func unary(_ function: UnaryFunction, range: LayerRange = .any) -> Tensor {
    operation(function.row.mnemonic, self, range: range) { $0[0].tape.append(.unary(function), $0) }
  }

  /// `scale x + offset`
  func affine(_ scale: Double, _ offset: Double = 0, _ word: String = "scale") -> Tensor {
    operation("affine", self, word: word, range: .joined) { x in
      guard Float(scale).isFinite, Float(offset).isFinite else {
        let number = Float(scale).isFinite ? offset : scale
        return x[0].tape.refuseThat(
          "computes with the number \(number), which float32 does not hold", shape: x[0].shape)
      }
      return x[0].tape.append(.affine(scale: scale, offset: offset), x)
    }
  }

  static func binary(_ function: BinaryFunction, _ word: String, _ a: Tensor, _ b: Tensor) -> Tensor {
    operation(function.row.mnemonic, a, b, word: word, range: function == .divide ? .any : .joined) { x in
      let shape = x[0].shape == .scalar ? x[1].shape : x[0].shape
      let (a, b) = (x[0].filling(shape), x[1].filling(shape))
      guard a.shape == b.shape else { return x[0].tape.refuse(differing: x[0], x[1]) }
      return a.tape.append(.binary(function), [a, b])
    }
  }

  /// A scalar in every element of `shape`; what is no scalar stays.
  func filling(_ shape: Shape) -> Tensor {
    self.shape == .scalar && shape != .scalar ? tape.append(.broadcast(axes: []), [self], shape: shape) : self
  }
}

extension Tape {
  func refuse(differing a: Tensor, _ b: Tensor) -> Tensor {
    refuse(
      context == nil
        ? "\(author) combines values of shapes \(a.shape) and \(b.shape), which must be equal"
        : "operands have different shapes, \(a.shape) and \(b.shape)", shape: a.shape)
  }
}

/// `e^x` of each element.
public func exp(_ x: Tensor) -> Tensor { x.unary(.exp) }
/// The natural logarithm of each element; `log` of a negative number is NaN.
public func log(_ x: Tensor) -> Tensor { x.unary(.log) }
/// The hyperbolic tangent of each element, in (-1, 1).
public func tanh(_ x: Tensor) -> Tensor { x.unary(.tanh, range: .squashed) }
/// `1 / (1 + e^-x)` of each element, in (0, 1).
public func sigmoid(_ x: Tensor) -> Tensor { x.unary(.sigmoid, range: .squashed) }
/// `ln(1 + e^x)` of each element, which does not overflow. `softplus(-x) = -ln sigmoid(x)`
public func softplus(_ x: Tensor) -> Tensor { x.unary(.softplus) }
/// `max(x, 0)` of each element; its derivative at 0 is 0.
public func relu(_ x: Tensor) -> Tensor { x.unary(.leakyReLU(slope: 0), range: .joined) }
/// `x²` of each element.
public func square(_ x: Tensor) -> Tensor { x.unary(.square) }
/// The square root of each element. Its derivative at 0 is taken as 2^62, and not as infinite, so that
/// `sqrt(square(x))` has the derivative 0 there.
public func sqrt(_ x: Tensor) -> Tensor { x.unary(.squareRoot) }
/// The larger of two, element by element; the first where they are equal.
public func maximum(_ a: Tensor, _ b: Tensor) -> Tensor { .binary(.maximum, "maximum", a, b) }
/// `x`, which counts as a constant in derivatives.
public func stopGradient(_ x: Tensor) -> Tensor { x.unary(.stopGradient, range: .joined) }
