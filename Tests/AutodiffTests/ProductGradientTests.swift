import BespokeAutodiff
import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

/// Gradients of matrix products and of the three convolutions, which are linear in each operand.
@Suite struct ProductGradientTests {
  /// The square beside the product gives second derivatives within each operand too.
  private func check(
    _ what: String, _ a: Shape, _ b: Shape, _ product: (inout GraphBuilder, ValueID, ValueID) -> ValueID
  ) throws {
    try checkGradients(what, at: [random(a), random(b, stream: 2)]) { builder, x in
      let y = product(&builder, x[0], x[1])
      return [y, builder.unary(.square, y)]
    }
  }

  @Test(arguments: [false, true], [false, true]) func matmul(left: Bool, right: Bool) throws {
    let (rows, inner, columns) = (3, 5, 2)
    try check(
      "matmul of matrices", Shape(left ? [inner, rows] : [rows, inner]),
      Shape(right ? [columns, inner] : [inner, columns])
    ) { $0.matmul($1, $2, transposeLeft: left, transposeRight: right) }
  }

  /// A batch meets a parameter, straight or transposed, or another batch over their samples.
  @Test func matmulOfBatches() throws {
    let samples = Shape([3, 5], batched: true)
    try check("dense layer", samples, Shape([5, 2])) { $0.matmul($1, $2) }
    try check("dense layer, transposed", samples, Shape([2, 5])) { $0.matmul($1, $2, transposeRight: true) }
    try check("two batches", samples, Shape([3, 2], batched: true)) {
      $0.matmul($1, $2, transposeLeft: true)
    }
  }

  @Test(arguments: [false, true], [false, true]) func matmulOfEachSample(left: Bool, right: Bool) throws {
    let (rows, inner, columns) = (3, 4, 2)
    try check(
      "matmul of samples", Shape([2] + (left ? [inner, rows] : [rows, inner]), batched: true),
      Shape([2] + (right ? [columns, inner] : [inner, columns]), batched: true)
    ) { $0.matmul($1, $2, transposeLeft: left, transposeRight: right) }
  }

  static let geometries: [ConvolutionGeometry] =
    (1...3).flatMap { stride in
      [
        .same(height: 5, width: 3, kernelHeight: 3, kernelWidth: 2, stride: stride),
        .valid(height: 4, width: 5, kernelHeight: 2, kernelWidth: 3, stride: stride),
      ]
    } + [.same(height: 2, width: 3, kernelHeight: 5, kernelWidth: 3, stride: 2)]

  private func shapes(_ g: ConvolutionGeometry) -> (image: Shape, kernel: Shape, result: Shape) {
    let (samples, inputs, outputs) = (2, 3, 1)
    return (
      Shape([samples, g.inputHeight, g.inputWidth, inputs], batched: true),
      Shape([g.kernelHeight, g.kernelWidth, inputs, outputs]),
      Shape([samples, g.outputHeight, g.outputWidth, outputs], batched: true)
    )
  }

  @Test(arguments: geometries) func convolution(_ g: ConvolutionGeometry) throws {
    try check("convolution", shapes(g).image, shapes(g).kernel) { $0.convolution($1, $2, g) }
  }

  @Test(arguments: geometries) func convolutionInputGradient(_ g: ConvolutionGeometry) throws {
    try check("input gradient", shapes(g).result, shapes(g).kernel) { $0.convolutionInputGradient($1, $2, g) }
  }

  @Test(arguments: geometries) func convolutionKernelGradient(_ g: ConvolutionGeometry) throws {
    try check("kernel gradient", shapes(g).image, shapes(g).result) {
      $0.convolutionKernelGradient($1, $2, g)
    }
  }
}
