import BespokeAutodiff
import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

/// Gradients of the operations element by element.
@Suite struct ElementsGradientTests {
  private let shape = Shape([3, 5], batched: true)

  private static let ofPositive: [UnaryFunction] = [.log, .squareRoot, .reciprocalSquareRoot]
  /// Without the one that is meant to have another derivative than its function.
  private static let ofAll =
    UnaryFunction.all(slope: 0.3).filter { !ofPositive.contains($0) && $0 != .stopGradient }
    + [.leakyReLU(slope: 0)]

  @Test(arguments: ofAll) func unary(_ function: UnaryFunction) throws {
    try checkGradients("\(function)", at: [random(shape)]) { [$0.unary(function, $1[0])] }
  }

  @Test(arguments: ofPositive) func unaryOfPositive(_ function: UnaryFunction) throws {
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

  @Test func theFirstOfEqualsHasTheDerivative() throws {
    var b = GraphBuilder(name: "test")
    let (x, y) = (b.input("x", Shape([3])), b.input("y", Shape([3])))
    let gradients = b.gradients(of: b.sum(b.maximum(x, y)), withRespectTo: [x, y])
    let run = try Interpreter<Double>().run(
      b.graph,
      inputs: [
        "x": Tensor(shape: Shape([3]), elements: [1, 2, 5]),
        "y": Tensor(shape: Shape([3]), elements: [1, 3, 4]),
      ])
    #expect(run.values[gradients[0].index].elements == [1, 0, 1])
    #expect(run.values[gradients[1].index].elements == [0, 1, 0])
  }

  @Test func nothingFlowsThroughAStoppedGradientOrALabel() throws {
    var b = GraphBuilder(name: "test")
    let x = b.input("x", Shape([2]))
    let held = b.multiply(x, b.unary(.stopGradient, b.unary(.square, x)))
    let total = b.add(b.sum(held), b.sum(b.oneHot(x, classes: 4)))
    let gradient = b.gradients(of: total, withRespectTo: [x])[0]
    let run = try Interpreter<Double>().run(
      b.graph, inputs: ["x": Tensor(shape: Shape([2]), elements: [3, -2])])
    #expect(run.values[gradient.index].elements == [9, 4])
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
