import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

@testable import BespokeDSL

@Suite struct BatchNormTests {
  /// Each channel by hand, also where another axis is as long as that of the channels.
  @Test(arguments: [
    Shape([3, 2, 4, 4], batched: true), Shape([4, 2, 3, 4], batched: true),
    Shape([2, 4, 3, 4], batched: true),
    Shape([4, 4], batched: true),
  ])
  func normalisesEachChannel(_ shape: Shape) throws {
    let one = OneLayer(shape) { BatchNorm()($0) }
    let channels = shape[shape.rank - 1]
    let x = try random(shape)
    var builder = GraphBuilder(name: "layer")
    let input = builder.input("x", shape)
    // gamma, beta and the moving statistics, which training does not look at.
    let numbers = [1.5, -0.25, 7, 9]
    let states = one.states.enumerated().map { builder.constant(numbers[$0], $1.shape) }
    let result = one.append(input, states, &builder, mode: .training(pass: "fake", suffix: nil))
    let y = try Interpreter<Double>().run(builder.graph, inputs: ["x": x]).values[result.index].elements
    let expected = x.elements.indices.map { index in
      let own = stride(from: index % channels, to: x.elements.count, by: channels).map { x.elements[$0] }
      let mean = own.reduce(0, +) / Double(own.count)
      let variance = own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(own.count)
      return 1.5 * (x.elements[index] - mean) / (variance + 1e-3).squareRoot() - 0.25
    }
    expectClose(y, expected, .doublePrecision, "batch normalisation of \(shape)")
  }
}
