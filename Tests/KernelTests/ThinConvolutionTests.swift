import BespokeCompiler
import BespokeGraph
import FuzzSupport
import Testing

/// Convolutions from few channels, whose taps are gathered into rows, compiled and compared with the interpreter.
@Suite struct ThinConvolutionTests {
  private struct Shape {
    var kernel: (Int, Int)
    var stride: Int
    var size: (Int, Int)
    var channels: (Int, Int)
    var isPadded = true

    var geometry: ConvolutionGeometry {
      isPadded
        ? .same(
          height: size.0, width: size.1, kernelHeight: kernel.0, kernelWidth: kernel.1, stride: stride)
        : .valid(
          height: size.0, width: size.1, kernelHeight: kernel.0, kernelWidth: kernel.1, stride: stride)
    }
  }

  /// Kernels of 1 to 5 taps, strides of 1 to 3, one channel to four, images with rows that no tap meets.
  private static let shapes = [
    Shape(kernel: (5, 5), stride: 2, size: (8, 8), channels: (1, 64)),
    Shape(kernel: (4, 4), stride: 2, size: (10, 6), channels: (3, 32)),
    Shape(kernel: (3, 3), stride: 1, size: (7, 9), channels: (3, 16)),
    Shape(kernel: (3, 4), stride: 3, size: (11, 10), channels: (4, 20)),
    Shape(kernel: (2, 5), stride: 2, size: (9, 9), channels: (2, 33), isPadded: false),
    Shape(kernel: (1, 1), stride: 2, size: (6, 5), channels: (1, 48)),
    Shape(kernel: (5, 3), stride: 1, size: (5, 3), channels: (1, 17), isPadded: false),
    // Planes of one row, of one column, of one pixel.
    Shape(kernel: (1, 3), stride: 1, size: (1, 6), channels: (1, 16)),
    Shape(kernel: (3, 1), stride: 1, size: (6, 1), channels: (1, 16)),
    Shape(kernel: (1, 1), stride: 1, size: (1, 1), channels: (1, 16)),
    Shape(kernel: (1, 1), stride: 1, size: (1, 1), channels: (3, 16)),
  ]

  @Test func allThreeProductsAreThoseOfTheInterpreter() throws {
    let cases = Self.shapes.enumerated().flatMap { index, shape in
      [true, false].map { isOutside in
        FuzzCase(
          Program(
            name: "p", initialise: GraphBuilder(name: "initialise").graph,
            step: graph(shape, isOutside: isOutside)),
          seed: UInt64(index))
      }
    }
    for (item, outcome) in zip(cases, try Workbench().check(cases)) {
      #expect(outcome.failure == nil, "\(item.program.step)")
    }
  }

  /// - Parameter isOutside: the image lies as the caller has it, sample by sample.
  private func graph(_ shape: Shape, isOutside: Bool) -> Graph {
    var b = GraphBuilder(name: "step")
    let (g, batch) = (shape.geometry, 9)
    let (thin, thick) = shape.channels
    let given = b.input("x", BespokeGraph.Shape([batch, g.inputHeight, g.inputWidth, thin], batched: true))
    let x = isOutside ? given : b.affine(given, scale: 0.5, offset: 0.25)
    let y = b.input("y", BespokeGraph.Shape([batch, g.outputHeight, g.outputWidth, thick], batched: true))
    let k = b.input("k", BespokeGraph.Shape([shape.kernel.0, shape.kernel.1, thin, thick]))
    let gradient = b.affine(y, scale: 2, offset: 0)
    b.output("forward", b.unary(.tanh, b.convolution(x, k, g)))
    let input = b.unary(.tanh, b.convolutionInputGradient(gradient, k, g))
    b.output("input", input)
    // Added up in the kernel that folds the products: of a single channel, behind its loop.
    b.output("sum over samples", b.sum(b.unary(.square, input), axes: [0]))
    b.output("sum", b.sum(input))
    b.output("kernel", b.affine(b.convolutionKernelGradient(x, gradient, g), scale: 3, offset: 0))
    return b.graph
  }
}
