import BespokeCompiler
import BespokeGraph
import FuzzSupport
import Testing

/// Gradients of matrices, whose rows are slabs of their own where there are many, and what is summed of them, compiled
/// and compared with the interpreter.
@Suite struct MatrixGradientTests {
  /// Rows that are cut in 2, 7 and 3 parts, and some that stay together; columns with and without a rest.
  @Test(arguments: [(256, 40), (784, 16), (384, 33), (128, 64), (131, 20), (7, 48)])
  func sumsOfItsRowsAreThoseOfTheInterpreter(_ rows: Int, _ columns: Int) throws {
    let items = [true, false].map { isOutside in
      FuzzCase(
        Program(
          name: "p", initialise: GraphBuilder(name: "initialise").graph,
          step: graph(rows, columns, isOutside: isOutside)),
        seed: UInt64(rows))
    }
    for outcome in try Workbench().check(items) { #expect(outcome.failure == nil) }
  }

  /// Of a convolution's kernel as well, whose taps are slabs.
  @Test(arguments: [(3, 20), (16, 5), (5, 33)])
  func sumsOverTapsAreThoseOfTheInterpreter(_ channels: Int, _ filters: Int) throws {
    var b = GraphBuilder(name: "step")
    let g = ConvolutionGeometry.same(height: 6, width: 5, kernelHeight: 3, kernelWidth: 2, stride: 1)
    let x = b.affine(b.input("x", Shape([7, 6, 5, channels], batched: true)), scale: 0.5, offset: 0.25)
    let y = b.affine(b.input("y", Shape([7, 6, 5, filters], batched: true)), scale: 2, offset: 0)
    let gradient = b.convolutionKernelGradient(x, y, g)
    b.output("gradient", gradient)
    b.output("filters", b.sum(b.binary(.multiply, gradient, gradient), axes: [0, 1, 2]))
    b.output("all", b.sum(gradient))
    let program = Program(
      name: "p", initialise: GraphBuilder(name: "initialise").graph, step: b.graph)
    for outcome in try Workbench().check([FuzzCase(program, seed: 1)]) { #expect(outcome.failure == nil) }
  }

  @Test func rowsAreCutWhereThereAreMany() {
    let target = Target.default
    #expect([784, 512, 384, 256, 131, 128, 7].map { target.cuts(rows: $0) } == [7, 4, 3, 2, 1, 1, 1])
  }

  /// - Parameter isOutside: samples lie as the caller has them.
  private func graph(_ rows: Int, _ columns: Int, isOutside: Bool) -> Graph {
    var b = GraphBuilder(name: "step")
    let given = b.input("x", Shape([9, rows], batched: true))
    let x = isOutside ? given : b.affine(given, scale: 0.5, offset: 0.25)
    let y = b.input("y", Shape([9, columns], batched: true))
    let gradient = b.matmul(x, b.affine(y, scale: 2, offset: 0), transposeLeft: true)
    b.output("gradient", b.affine(gradient, scale: 3, offset: 0))
    let square = b.binary(.multiply, gradient, gradient)
    b.output("square", b.sum(square))
    b.output("columns", b.sum(square, axes: [0]))
    b.output("rows", b.sum(square, axes: [1]))
    return b.graph
  }
}
