import BespokeCompiler
import BespokeGraph
import FuzzSupport
import Testing

/// What single precision has no number near is excused where it leads to, and nowhere else.
@Suite struct ComparisonTests {
  /// In the second step of these one number is extreme: NaN, infinite, denormal, or 1e20, whose square overflows.
  private static let seeds = stride(from: UInt64(2), to: 200, by: 5)

  /// Each sample of `x`, which is all that is ever extreme, by its length, and a convolution, which adds nothing in the
  /// first step, whose kernel is zero.
  private func program(scale: Double = 1) -> Program {
    var builder = GraphBuilder(name: "step")
    let shape = Shape([2, 4, 5, 2], batched: true)
    let x = builder.affine(builder.input("x", shape), scale: scale)
    let squares = builder.sum(builder.unary(.square, x), axes: [1, 2, 3])
    let inverse = builder.broadcast(builder.unary(.reciprocalSquareRoot, squares), shape, axes: [0])
    let image = builder.random(
      .uniform(low: -1, high: 1), stream: 1, Shape([2, 4, 5, 3], batched: true))
    let kernel = StateDeclaration(name: "kernel", shape: Shape([3, 3, 3, 2]), role: .parameter)
    let geometry = ConvolutionGeometry.same(height: 4, width: 5, kernelHeight: 3, kernelWidth: 3, stride: 1)
    let convolution = builder.convolution(image, builder.state(kernel), geometry)
    builder.output("y", builder.add(builder.multiply(x, inverse), convolution))
    builder.assign(kernel, builder.random(.uniform(low: -1, high: 1), stream: 2, kernel.shape))
    var initialise = GraphBuilder(name: "initialise")
    initialise.assign(kernel, initialise.constant(0, kernel.shape))
    return Program(name: "p", initialise: initialise.graph, step: builder.graph)
  }

  @Test func whatIsBeyondSinglePrecisionIsNoFault() throws {
    let outcomes = try Workbench().check(Self.seeds.map { FuzzCase(program(), seed: $0) })
    for (seed, outcome) in zip(Self.seeds, outcomes) {
      if let failure = outcome.failure { Issue.record("seed \(seed): \(failure)") }
    }
    // Not all extremes are: a denormal number beside others changes nothing.
    let excused = outcomes.filter { $0.tally.unbounded > 0 }.count
    #expect((1..<outcomes.count).contains(excused))
  }

  /// The squares, of about 1e-60, are zero; or of few digits, about 1e-42.
  @Test(arguments: [1e-30, 1e-21]) func whatIsTooSmallForSinglePrecisionIsNoFault(_ scale: Double) throws {
    let outcome = try Workbench().check([FuzzCase(program(scale: scale), seed: 1)])[0]
    #expect(outcome.failure == nil)
    #expect(outcome.tally.unbounded > 0)
  }

  /// The same tensor in the same step is wrong in the other sample.
  @Test func aFaultBesideItIsFound() throws {
    let faulty = Workbench(plant: plantedFault)
    let items = Self.seeds.map { FuzzCase(program(), seed: $0) }
    for (seed, outcome) in zip(Self.seeds, try faulty.check(items)) {
      #expect(outcome.failure?.root == "y", "seed \(seed)")
    }
  }
}
