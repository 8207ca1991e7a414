import BespokeDSL
import BespokeGraph
import TestSupport
import Testing

@testable import BespokeCompiler

@Suite struct ClippingTests {
  /// All gradients of a player become shorter together, to the limit if they are longer.
  @Test(arguments: [1e-3, 1e3]) func gradientsAreClippedByTheirNorm(_ limit: Double) throws {
    let step = try StepAtPoint(
      buildProgram(two(.nonSaturating, optimiser: .sgd(0.1).clipped(toNorm: limit))))
    let values = try step.run()
    for player in ["generator", "discriminator"] {
      let names = ["kernel", "bias"].map { "\(player)/dense1/\($0)" }
      let gradients = try names.map { values[try #require(step.value("grad/\($0)")).index].elements[0] }
      let norm = gradients.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(norm > 1e-3 && norm < 1e3)
      for (name, gradient) in zip(names, gradients) {
        let new = try #require(step.graph.assignments.first { $0.name == name })
        let old = try #require(step.states[name]).elements[0]
        expectClose(
          [old - values[new.value.index].elements[0]], [0.1 * gradient * min(1, limit / norm)],
          .centralDifference,
          name)
      }
    }
  }
}
