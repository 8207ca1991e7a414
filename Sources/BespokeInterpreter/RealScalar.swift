import Foundation

/// A floating-point type with the functions the interpreter needs.
public protocol RealScalar: BinaryFloatingPoint & Sendable {
  static func exp(_ x: Self) -> Self
  static func log(_ x: Self) -> Self
  static func log1p(_ x: Self) -> Self
  static func tanh(_ x: Self) -> Self

  /// `y[i] += a[stride * k] * x[count * k + i]` for i below `count`, for k from 0 to below `terms`, in this order: the
  /// innermost loops of all products. Each type writes them out, since generic loops are far slower where the build does
  /// not specialise them.
  static func addProducts(
    _ a: UnsafePointer<Self>, stride: Int, _ x: UnsafePointer<Self>, terms: Int,
    to y: UnsafeMutablePointer<Self>, count: Int)
}

extension Float: RealScalar {
  public static func exp(_ x: Float) -> Float { Foundation.exp(x) }
  public static func log(_ x: Float) -> Float { Foundation.log(x) }
  public static func log1p(_ x: Float) -> Float { Foundation.log1p(x) }
  public static func tanh(_ x: Float) -> Float { Foundation.tanh(x) }
  public static func addProducts(
    _ a: UnsafePointer<Float>, stride: Int, _ x: UnsafePointer<Float>, terms: Int,
    to y: UnsafeMutablePointer<Float>, count: Int
  ) {
    var first = 0
    // Sums of eight neighbours stay in registers.
    while first + 8 <= count {
      let (x, y) = (UnsafeRawPointer(x + first), UnsafeMutableRawPointer(y + first))
      var sums = y.loadUnaligned(as: SIMD8<Float>.self)
      for k in 0..<terms {
        sums += a[k &* stride] * x.loadUnaligned(fromByteOffset: 4 &* k &* count, as: SIMD8<Float>.self)
      }
      y.storeBytes(of: sums, as: SIMD8<Float>.self)
      first += 8
    }
    while first < count {
      var sum = y[first]
      for k in 0..<terms { sum += a[k &* stride] * x[k &* count &+ first] }
      y[first] = sum
      first += 1
    }
  }
}

extension Double: RealScalar {
  public static func exp(_ x: Double) -> Double { Foundation.exp(x) }
  public static func log(_ x: Double) -> Double { Foundation.log(x) }
  public static func log1p(_ x: Double) -> Double { Foundation.log1p(x) }
  public static func tanh(_ x: Double) -> Double { Foundation.tanh(x) }
  public static func addProducts(
    _ a: UnsafePointer<Double>, stride: Int, _ x: UnsafePointer<Double>, terms: Int,
    to y: UnsafeMutablePointer<Double>, count: Int
  ) {
    var first = 0
    // Sums of eight neighbours stay in registers.
    while first + 8 <= count {
      let (x, y) = (UnsafeRawPointer(x + first), UnsafeMutableRawPointer(y + first))
      var sums = y.loadUnaligned(as: SIMD8<Double>.self)
      for k in 0..<terms {
        sums += a[k &* stride] * x.loadUnaligned(fromByteOffset: 8 &* k &* count, as: SIMD8<Double>.self)
      }
      y.storeBytes(of: sums, as: SIMD8<Double>.self)
      first += 8
    }
    while first < count {
      var sum = y[first]
      for k in 0..<terms { sum += a[k &* stride] * x[k &* count &+ first] }
      y[first] = sum
      first += 1
    }
  }
}
