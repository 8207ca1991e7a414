import BespokeGraph

typealias Pullback = (ValueID, (inout GraphBuilder) -> ValueID)

extension GraphBuilder {
  /// dx of y = f(x), written with y where that is possible, for y is kept anyway.
  mutating func pullback(_ function: UnaryFunction, x: ValueID, y: ValueID, _ g: ValueID) -> ValueID {
    switch function {
    case .negate:
      return unary(.negate, g)
    case .exp:  // g y
      return multiply(g, y)
    case .log:  // g / x
      return divide(g, x)
    case .tanh:  // g (1 - y²)
      return multiply(g, affine(unary(.square, y), scale: -1, offset: 1))
    case .sigmoid:  // g y (1 - y)
      return multiply(g, multiply(y, affine(y, scale: -1, offset: 1)))
    case .softplus:  // g sigmoid(x)
      return multiply(g, unary(.sigmoid, x))
    // At 0 as at the smallest normal number, so that a norm there has the slope 0.
    case .squareRoot:  // g / (2 y)
      return divide(affine(g, scale: 0.5), maximum(y, constant(0x1p-63, shape(y))))
    case .reciprocalSquareRoot:  // -g y³ / 2
      return multiply(affine(g, scale: -0.5), multiply(y, unary(.square, y)))
    case .reciprocal:  // -g y²
      return multiply(unary(.negate, g), unary(.square, y))
    case .square:  // 2 g x
      return multiply(affine(g, scale: 2), x)
    case .leakyReLU(let slope):  // g (x > 0 ? 1 : slope); y has the sign of x where slope >= 0
      return multiply(g, unary(.leakyReLUMask(slope: slope), slope < 0 ? x : y))
    case .leakyReLUMask, .stopGradient:  // constant between its steps, or meant to be
      return constant(0, shape(x))
    }
  }

  func binaryPullbacks(
    _ function: BinaryFunction, _ a: ValueID, _ b: ValueID, _ y: ValueID, _ g: ValueID
  ) -> [Pullback] {
    switch function {
    case .add:
      return [(a, { _ in g }), (b, { _ in g })]
    case .subtract:
      return [(a, { _ in g }), (b, { $0.unary(.negate, g) })]
    case .multiply:
      return [(a, { $0.multiply(g, b) }), (b, { $0.multiply(g, a) })]
    case .divide:  // y = a / b: da = g / b, db = -g y / b
      return [
        (a, { $0.divide(g, b) }),
        (b, { $0.unary(.negate, $0.divide($0.multiply(g, y), b)) }),
      ]
    case .maximum:  // db = g [b > a], da = the rest of g
      let isSecond: (inout GraphBuilder) -> ValueID = {
        $0.unary(.leakyReLUMask(slope: 0), $0.subtract(b, a))
      }
      return [
        (a, { $0.multiply(g, $0.affine(isSecond(&$0), scale: -1, offset: 1)) }),
        (b, { $0.multiply(g, isSecond(&$0)) }),
      ]
    }
  }
}
