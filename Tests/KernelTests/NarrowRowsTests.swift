import BespokeGraph
import FuzzSupport
import Testing

@testable import BespokeCompiler

/// Elementwise kernels of images with few channels, all rows of a slab in one loop, compiled and compared with the
/// interpreter.
@Suite struct NarrowRowsTests {
  /// Two and three channels, and as many as fill no vector; a batch that fills vectors, one that does not, and one that is
  /// too large for a stack and not taken so.
  private static let shapes = [(64, 3), (19, 2), (16, 15), (300, 3)]

  @Test func theyAgreeWithTheInterpreter() throws {
    let cases = Self.shapes.enumerated().map { index, shape in
      FuzzCase(
        Program(
          name: "p", initialise: GraphBuilder(name: "initialise").graph,
          step: graph(batch: shape.0, channels: shape.1)),
        seed: UInt64(index))
    }
    for (item, outcome) in zip(cases, try Workbench().check(cases)) {
      #expect(outcome.failure == nil, "\(item.seed): \(item.program.step)")
    }
  }

  /// All rows at once, if there are enough and not too many; vectors of channels are taken as they are.
  @Test(arguments: [(64, 3, true), (64, 16, false), (15, 3, false), (300, 3, false)])
  func whichKernelsAreNarrow(batch: Int, channels: Int, isNarrow: Bool) throws {
    var runner = StageRunner()
    let program = Program(
      name: "p", initialise: GraphBuilder(name: "initialise").graph,
      step: graph(batch: batch, channels: channels))
    let entries = try compile(program, &runner, options: CompilerOptions()).entries
    let functions = entries.flatMap(\.functions)
    #expect(functions.contains { loops(of: batch * channels, in: $0.body) } == isNarrow)
  }

  private func loops(of count: Int, in statements: [Statement]) -> Bool {
    statements.contains { statement in
      switch statement {
      case .loop("c", _, .integer(count), _): true
      case .loop(_, _, _, let body), .when(_, let body): loops(of: count, in: body)
      case .comment, .index, .scalar, .array, .assign, .accumulate, .row, .terms, .call: false
      }
    }
  }

  /// Operands in one row, of the pixels, of the channels, of the outside; sums over all but channels and of everything;
  /// results that lie elsewhere, and some that are only seen.
  private func graph(batch: Int, channels: Int) -> Graph {
    var b = GraphBuilder(name: "step")
    let shape = BespokeGraph.Shape([batch, 2, 3, channels], batched: true)
    let image = b.input("image", shape)
    let bias = b.input("bias", BespokeGraph.Shape([channels]))
    let inner = b.unary(.exp, b.affine(image, scale: 0.5, offset: 0.25))
    let total = b.sum(inner, axes: [0, 1, 2])
    let share = b.affine(total, scale: 1 / Double(batch * 6), offset: 0)
    let biased = b.add(b.subtract(inner, b.alongChannels(share, shape)), b.alongChannels(bias, shape))
    let squashed = b.unary(.tanh, biased)
    b.output("squashed", squashed)
    b.output("sums", b.sum(b.unary(.square, squashed), axes: [0, 1, 2]))
    b.output("all", b.sum(b.multiply(squashed, image)))
    // Two parts of one row of what lies sample by sample.
    let parts = channels / 2
    let every = b.slice(image, axis: 3, 0..<2 * parts, stride: 2)
    b.output("parts", b.add(b.unary(.exp, every), b.slice(image, axis: 3, 0..<parts)))
    b.observe("biased", biased)
    return b.graph
  }
}
