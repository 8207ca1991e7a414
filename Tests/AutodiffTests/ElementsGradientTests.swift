import Autodiff
import GraphIR
import Interpreter
import Testing

/// Gradients of the operations element by element.
@Suite struct ElementsGradientTests {
  private let shape = Shape([3, 5], batched: true)

  @Test(arguments: [
    UnaryFunction.negate, .exp, .tanh, .sigmoid, .softplus, .square, .reciprocal, .leakyReLU(slope: 0.3),
    .leakyReLU(slope: 0), .leakyReLUMask(slope: 0.3),
  ])
  func unary(_ function: UnaryFunction) throws {
    try checkGradients("\(function)", at: [random(shape)]) { [$0.unary(function, $1[0])] }
  }

  @Test(arguments: [UnaryFunction.log, .squareRoot, .reciprocalSquareRoot])
  func unaryOfPositive(_ function: UnaryFunction) throws {
    try checkGradients("\(function)", at: [positive(shape)]) { [$0.unary(function, $1[0])] }
  }

  @Test(arguments: BinaryFunction.allCases) func binary(_ function: BinaryFunction) throws {
    try checkGradients("\(function)", at: [random(shape), random(shape, stream: 2)]) {
      [$0.binary(function, $1[0], $1[1])]
    }
  }

  @Test(arguments: BinaryFunction.allCases) func binaryOfOneOperandTwice(_ function: BinaryFunction) throws {
    try checkGradients("\(function) of x and x", at: [random(shape)]) {
      [$0.binary(function, $1[0], $1[0])]
    }
  }

  @Test func affine() throws {
    try checkGradients("affine", at: [random(shape)]) { [$0.affine($1[0], scale: -1.7, offset: 0.3)] }
  }

  /// Second derivatives that the operations alone do not have show in products of them.
  @Test func chains() throws {
    try checkGradients("a chain", at: [random(shape), random(shape, stream: 2)]) { builder, x in
      let bent = builder.unary(.leakyReLU(slope: 0.3), builder.multiply(x[0], x[1]))
      let shifted = builder.affine(builder.unary(.square, bent), scale: 0.5, offset: 0.4)
      let log = builder.unary(.log, shifted)
      return [builder.divide(log, builder.unary(.squareRoot, shifted)), builder.multiply(bent, x[0])]
    }
  }
}
