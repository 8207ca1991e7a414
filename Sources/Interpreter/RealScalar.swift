import Foundation

/// A floating-point type with the functions the interpreter needs.
public protocol RealScalar: BinaryFloatingPoint & Sendable {
  static func exp(_ x: Self) -> Self
  static func log(_ x: Self) -> Self
  static func log1p(_ x: Self) -> Self
  static func tanh(_ x: Self) -> Self

  /// `y[i] += a * x[i]` for i below `count`: the innermost loop of all products. Each type writes it out, since a
  /// generic loop is far slower where the build does not specialise it.
  static func addScaled(
    _ a: Self, _ x: UnsafePointer<Self>, to y: UnsafeMutablePointer<Self>, count: Int)
}

extension Float: RealScalar {
  public static func exp(_ x: Float) -> Float { Foundation.exp(x) }
  public static func log(_ x: Float) -> Float { Foundation.log(x) }
  public static func log1p(_ x: Float) -> Float { Foundation.log1p(x) }
  public static func tanh(_ x: Float) -> Float { Foundation.tanh(x) }
  public static func addScaled(
    _ a: Float, _ x: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>, count: Int
  ) {
    var i = 0
    while i < count {
      y[i] += a * x[i]
      i += 1
    }
  }
}

extension Double: RealScalar {
  public static func exp(_ x: Double) -> Double { Foundation.exp(x) }
  public static func log(_ x: Double) -> Double { Foundation.log(x) }
  public static func log1p(_ x: Double) -> Double { Foundation.log1p(x) }
  public static func tanh(_ x: Double) -> Double { Foundation.tanh(x) }
  public static func addScaled(
    _ a: Double, _ x: UnsafePointer<Double>, to y: UnsafeMutablePointer<Double>, count: Int
  ) {
    var i = 0
    while i < count {
      y[i] += a * x[i]
      i += 1
    }
  }
}
