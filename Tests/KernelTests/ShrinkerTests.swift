import BespokeGraph
import FuzzSupport
import Testing

/// That the fuzzer finds what it is there to find.
@Suite struct ShrinkerTests {
  private let faulty = Workbench(plant: plantedFault)

  /// A convolution among much else.
  private var program: Program {
    var builder = GraphBuilder(name: "step")
    let image = builder.input("image", Shape([2, 4, 5, 3], batched: true))
    let kernel = StateDeclaration(name: "kernel", shape: Shape([3, 3, 3, 2]), role: .parameter)
    let geometry = ConvolutionGeometry.same(height: 4, width: 5, kernelHeight: 3, kernelWidth: 3, stride: 1)
    let x = builder.unary(.tanh, builder.affine(image, scale: 0.5))
    let y = builder.convolution(x, builder.state(kernel), geometry)
    let z = builder.multiply(builder.unary(.sigmoid, y), builder.unary(.softplus, y))
    builder.output("sums", builder.sum(z, axes: [1, 2]))
    builder.output("z", builder.unary(.tanh, z))
    var initialise = GraphBuilder(name: "initialise")
    initialise.assign(kernel, initialise.random(.uniform(low: -1, high: 1), stream: 1, kernel.shape))
    return Program(name: "p", initialise: initialise.graph, step: builder.graph)
  }

  @Test func aPlantedFaultIsFoundAndMadeSmall() throws {
    let seed: UInt64 = 8
    #expect(try Workbench().check([FuzzCase(program, seed: seed)])[0].failure == nil)
    let failure = try #require(try faulty.check([FuzzCase(program, seed: seed)])[0].failure)
    #expect(failure.kind == .value)
    let small = try Shrinker(faulty, seed: seed, kind: .value).shrink(program, failure, model: nil)
    // The convolution and its operands.
    #expect(small.graph(.step).nodes.count == 3, "\(small.text)")
    #expect(small.graph(.step).nodes[2].operation.row.mnemonic == "convolution", "\(small.text)")

    let read = try Program(name: "p", parsing: small.text)
    #expect(read.text == small.text)
    #expect(try faulty.check([FuzzCase(read, seed: seed)])[0].failure?.kind == .value)
    #expect(try Workbench().check([FuzzCase(read, seed: seed)])[0].failure == nil)
  }

  @Test func observedErrorsAreWithinTheirBounds() throws {
    let table = try ErrorTable(longest: 64, seeds: 0..<1)
    #expect(table.rows.count > 10)
    for row in table.rows { #expect(row.error <= row.bound, "\(row)") }
  }
}
