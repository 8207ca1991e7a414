import BespokeGraph

extension Interpreter {
  /// The elements as they are after they have been stored. The reference keeps what is nominally float32 or float64 in
  /// its own precision; shorter types lose their digits here, as a program that stores them does.
  func stored(_ elements: [Scalar], as type: ElementType) -> [Scalar] {
    switch type {
    case .float32, .float64: elements
    case .bfloat16, .float16: elements.map { rounded($0, to: type) }
    }
  }

  /// The nearest number of the type, the even one of two; beyond the largest, infinity.
  private func rounded(_ x: Scalar, to type: ElementType) -> Scalar {
    guard x.isFinite, x != 0 else { return x }
    let exponent = max(Int(x.exponent), type.exponents.lowerBound)
    let step = Scalar(
      sign: .plus, exponent: Scalar.Exponent(exponent - type.fractionBits), significand: 1)
    let result = (x / step).rounded(.toNearestOrEven) * step
    let isTooLarge = result.isFinite && Int(result.exponent) > type.exponents.upperBound
    return isTooLarge ? Scalar(signOf: result, magnitudeOf: .infinity) : result
  }
}
