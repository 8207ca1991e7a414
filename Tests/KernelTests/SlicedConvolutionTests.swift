import BespokeGraph
import FuzzSupport
import Testing

@testable import BespokeCompiler

/// Fast convolutions that go from the transform to the products and back slice by slice of the batch, compiled and
/// compared with the interpreter.
@Suite struct SlicedConvolutionTests {
  private struct Shape {
    var kernel: (Int, Int)
    var stride: Int
    var size: (Int, Int)
    var channels: (Int, Int)
    var batch: Int
    /// Samples at a time: forwards, in the input's gradient, and in the weights'.
    var samples: [Int]

    var geometry: ConvolutionGeometry {
      .same(height: size.0, width: size.1, kernelHeight: kernel.0, kernelWidth: kernel.1, stride: stride)
    }
  }

  /// Strides of 1 and 2, tiles that reach beyond the image, slices of one sample and of several, a batch that is no
  /// number of groups, one slice a group and more, panels with a rest, which are not sliced.
  private static let shapes = [
    Shape(kernel: (3, 3), stride: 1, size: (20, 17), channels: (32, 48), batch: 24, samples: [3]),
    Shape(kernel: (3, 3), stride: 1, size: (28, 28), channels: (32, 32), batch: 11, samples: [1, 1]),
    Shape(kernel: (3, 3), stride: 1, size: (28, 25), channels: (32, 64), batch: 16, samples: [1, 1, 1]),
    Shape(kernel: (4, 4), stride: 2, size: (32, 32), channels: (32, 64), batch: 16, samples: [2, 2, 2]),
    Shape(kernel: (4, 4), stride: 2, size: (31, 29), channels: (32, 64), batch: 24, samples: [3, 3, 3]),
  ]

  @Test func allThreeProductsAreThoseOfTheInterpreter() throws {
    let cases = Self.shapes.enumerated().map { index, shape in
      FuzzCase(
        Program(
          name: "p", initialise: GraphBuilder(name: "initialise").graph, step: graph(shape)),
        seed: UInt64(index))
    }
    for (item, outcome) in zip(cases, try Workbench().check(cases)) {
      #expect(outcome.failure == nil, "\(item.seed): \(item.program.step)")
    }
  }

  @Test func theyAreSliced() {
    for shape in Self.shapes {
      let samples = slices(graph(shape), Target()).map(\.samples)
      #expect(samples == shape.samples, "\(shape)")
    }
  }

  /// Nor where a slice is too few rows, or where its weights are more than what is saved.
  @Test func whatDoesNotFitTheCacheIsNotSliced() {
    let graph = graph(Self.shapes[3])
    var small = Target()
    small.sliceCache = 64 * 1024
    #expect(slices(graph, small).isEmpty)
    var few = Target()
    few.leastSlice = 64
    #expect(slices(graph, few).isEmpty)
    let deep = Shape(
      kernel: (3, 3), stride: 1, size: (8, 8), channels: (256, 256), batch: 64, samples: [])
    #expect(slices(self.graph(deep), Target()).isEmpty)
  }

  private func slices(_ graph: Graph, _ target: Target) -> [ProductSlices] {
    let packed = packOperands(chooseAlgorithms(assignLayout(graph), target: target))
    return packed.products.sorted { $0.key < $1.key }.compactMap(\.value.slices)
  }

  private func graph(_ shape: Shape) -> Graph {
    var b = GraphBuilder(name: "step")
    let (g, batch) = (shape.geometry, shape.batch)
    let (inputs, outputs) = shape.channels
    let x = b.input("x", BespokeGraph.Shape([batch, g.inputHeight, g.inputWidth, inputs], batched: true))
    let y = b.input("y", BespokeGraph.Shape([batch, g.outputHeight, g.outputWidth, outputs], batched: true))
    let k = b.input("k", BespokeGraph.Shape([shape.kernel.0, shape.kernel.1, inputs, outputs]))
    let image = b.affine(x, scale: 0.5, offset: 0.25)
    let gradient = b.affine(y, scale: 2, offset: 0)
    b.output("forward", b.affine(b.convolution(image, k, g), scale: 0.5, offset: 1))
    b.output("input", b.affine(b.convolutionInputGradient(gradient, k, g), scale: 0.5, offset: 1))
    b.output("kernel", b.affine(b.convolutionKernelGradient(image, gradient, g), scale: 3, offset: 0))
    return b.graph
  }
}
