import Autodiff
import GraphIR
import Interpreter
import TestSupport
import Testing

@Suite struct AutodiffTests {
  private let images = Shape([2, 3, 5, 2], batched: true)

  @Test(arguments: [
    UnaryFunction.negate, .exp, .tanh, .sigmoid, .softplus, .reciprocal, .square, .leakyReLU(slope: 0.3),
    .leakyReLU(slope: 0), .leakyReLU(slope: -0.5), .leakyReLUMask(slope: 0.3),
  ])
  func unary(_ function: UnaryFunction) throws {
    #expect(try gradientMismatches([Shape([7])]) { $0.unary(function, $1[0]) }.isEmpty)
  }

  @Test(arguments: [UnaryFunction.log, .squareRoot, .reciprocalSquareRoot])
  func unaryOfPositiveNumbers(_ function: UnaryFunction) throws {
    let mismatches = try gradientMismatches([Shape([7])], .positive) { $0.unary(function, $1[0]) }
    #expect(mismatches.isEmpty)
  }

  @Test(arguments: BinaryFunction.allCases)
  func binary(_ function: BinaryFunction) throws {
    let shape = Shape([2, 3])
    #expect(try gradientMismatches([shape, shape]) { $0.binary(function, $1[0], $1[1]) }.isEmpty)
    // Both operands the same value: two parts of one gradient.
    #expect(try gradientMismatches([shape]) { $0.binary(function, $1[0], $1[0]) }.isEmpty)
  }

  @Test func affine() throws {
    let mismatches = try gradientMismatches([Shape([3])]) { b, x in
      b.unary(.square, b.affine(x[0], scale: -1.5, offset: 0.5))
    }
    #expect(mismatches.isEmpty)
  }

  @Test func reshape() throws {
    let mismatches = try gradientMismatches([images]) { b, x in
      b.unary(.exp, b.reshape(x[0], Shape([2, 30], batched: true)))
    }
    #expect(mismatches.isEmpty)
  }

  @Test(arguments: [[], [0], [1], [2], [0, 2], [0, 1, 2]])
  func broadcast(_ axes: [Int]) throws {
    let shape = Shape([2, 3, 4])
    let mismatches = try gradientMismatches([Shape(axes.map { shape[$0] })]) { b, x in
      b.unary(.exp, b.broadcast(x[0], shape, axes: axes))
    }
    #expect(mismatches.isEmpty)
  }

  @Test(arguments: [[0], [1], [2], [0, 2], [0, 1], [0, 1, 2]], [false, true])
  func sum(_ axes: [Int], batched: Bool) throws {
    let mismatches = try gradientMismatches([Shape([2, 3, 4], batched: batched)]) { b, x in
      b.unary(.square, b.sum(b.unary(.exp, x[0]), axes: axes))
    }
    #expect(mismatches.isEmpty)
  }

  @Test(arguments: [false, true], [false, true])
  func matmulOfPlainMatrices(transposeLeft: Bool, transposeRight: Bool) throws {
    let shapes = [Shape(transposeLeft ? [3, 2] : [2, 3]), Shape(transposeRight ? [4, 3] : [3, 4])]
    let mismatches = try gradientMismatches(shapes) { b, x in
      let y = b.matmul(x[0], x[1], transposeLeft: transposeLeft, transposeRight: transposeRight)
      return b.unary(.square, y)
    }
    #expect(mismatches.isEmpty)
  }

  @Test(arguments: [false, true])
  func matmulOfBatchAndParameter(transposeRight: Bool) throws {
    let shapes = [Shape([2, 3], batched: true), Shape(transposeRight ? [4, 3] : [3, 4])]
    let mismatches = try gradientMismatches(shapes) { b, x in
      b.unary(.square, b.matmul(x[0], x[1], transposeRight: transposeRight))
    }
    #expect(mismatches.isEmpty)
  }

  @Test func matmulOfBatches() throws {
    let mismatches = try gradientMismatches([Shape([3, 2], batched: true), Shape([3, 4], batched: true)]) {
      $0.unary(.square, $0.matmul($1[0], $1[1], transposeLeft: true))
    }
    #expect(mismatches.isEmpty)
  }

  static let geometries = [
    ConvolutionGeometry.same(height: 3, width: 5, kernelHeight: 3, kernelWidth: 2, stride: 1),
    .same(height: 5, width: 3, kernelHeight: 3, kernelWidth: 5, stride: 2),
    .same(height: 4, width: 5, kernelHeight: 2, kernelWidth: 1, stride: 3),
    .valid(height: 5, width: 4, kernelHeight: 3, kernelWidth: 2, stride: 1),
    .valid(height: 5, width: 6, kernelHeight: 2, kernelWidth: 3, stride: 2),
  ]

  private func shapes(_ g: ConvolutionGeometry) -> (x: Shape, kernel: Shape, y: Shape) {
    (
      Shape([2, g.inputHeight, g.inputWidth, 2], batched: true),
      Shape([g.kernelHeight, g.kernelWidth, 2, 3]),
      Shape([2, g.outputHeight, g.outputWidth, 3], batched: true)
    )
  }

  @Test(arguments: geometries)
  func convolution(_ g: ConvolutionGeometry) throws {
    let mismatches = try gradientMismatches([shapes(g).x, shapes(g).kernel]) { b, x in
      b.unary(.square, b.convolution(x[0], x[1], g))
    }
    #expect(mismatches.isEmpty)
  }

  @Test(arguments: geometries)
  func convolutionInputGradient(_ g: ConvolutionGeometry) throws {
    let mismatches = try gradientMismatches([shapes(g).y, shapes(g).kernel]) { b, x in
      b.unary(.square, b.convolutionInputGradient(x[0], x[1], g))
    }
    #expect(mismatches.isEmpty)
  }

  @Test(arguments: geometries)
  func convolutionKernelGradient(_ g: ConvolutionGeometry) throws {
    let mismatches = try gradientMismatches([shapes(g).x, shapes(g).y]) { b, x in
      b.unary(.square, b.convolutionKernelGradient(x[0], x[1], g))
    }
    #expect(mismatches.isEmpty)
  }

  @Test func batchNormOfPrimitives() throws {
    let shape = Shape([3, 2, 2, 2], batched: true)
    let mismatches = try gradientMismatches([shape, Shape([2]), Shape([2])]) { b, x in
      let share = 1.0 / 12
      let mean = b.affine(b.sum(x[0], axes: [0, 1, 2]), scale: share)
      let centred = b.subtract(x[0], b.alongChannels(mean, shape))
      let variance = b.affine(b.sum(b.unary(.square, centred), axes: [0, 1, 2]), scale: share)
      let inverse = b.unary(.reciprocalSquareRoot, b.affine(variance, offset: 1e-3))
      let normal = b.multiply(centred, b.alongChannels(b.multiply(inverse, x[1]), shape))
      return b.unary(.leakyReLU(slope: 0.2), b.add(normal, b.alongChannels(x[2], shape)))
    }
    #expect(mismatches.isEmpty, "\(mismatches)")
  }

  @Test func crossEntropyOfLogits() throws {
    let mismatches = try gradientMismatches([Shape([4, 1], batched: true), Shape([4, 1], batched: true)]) {
      b, x in
      b.add(b.mean(b.unary(.softplus, b.unary(.negate, x[0]))), b.mean(b.unary(.softplus, x[1])))
    }
    #expect(mismatches.isEmpty)
  }

  /// The objective of a gradient penalty, (|∇D(x)| - 1)², differentiated in D's weights.
  @Test func gradientPenalty() throws {
    let shapes = [Shape([2, 3], batched: true), Shape([3, 4]), Shape([4, 1])]
    let mismatches = try gradientMismatches(shapes) { b, x in
      let logits = b.matmul(b.unary(.tanh, b.matmul(x[0], x[1])), x[2])
      let slope = b.gradients(of: b.sum(logits), withRespectTo: [x[0]])[0]
      let norm = b.unary(.squareRoot, b.sum(b.unary(.square, slope), axes: [1]))
      return b.unary(.square, b.affine(norm, offset: -1))
    }
    #expect(mismatches.isEmpty, "\(mismatches)")
  }
}
