import BespokeAutodiff
import BespokeDSL
import BespokeGraph
import BespokeInterpreter
import TestModels
import Testing

@testable import BespokeCompiler

/// A number that is none is reported, and not lost on the way to the loss; what could divide by zero does not.
@Suite struct NaNTests {
  private let objectives: [(any Objective, [any Penalty])] = [
    (.nonSaturating, []), (.minimax, []), (.leastSquares, []), (.hinge, []), (.wasserstein, []),
    (.wasserstein(clip: 0.1), []), (.wasserstein, [.gradientPenalty()]), (.wasserstein, [.dragan()]),
    (.hinge, [.r1(), .r2()]), (.nonSaturating(Targets(smoothing: 0.1)), []),
  ]

  @Test func aBrokenDiscriminatorIsSeenInEveryLoss() throws {
    for (loss, penalties) in objectives {
      var step = try StepAtPoint(buildProgram(two(loss, penalties, optimiser: .adam(1e-3))))
      step.states["discriminator/dense1/kernel"]?.elements = [.nan]
      for graph in [step.graph, shareBackwardChains(simplify(step.graph))] {
        step.graph = graph
        let values = try step.run()
        // The diversity of the images is not the discriminator's word, nor need its own gradient be, nor where that leads.
        let others = [
          "signal/diversity", "signal/gradient/discriminator", "signal/movement/discriminator",
        ]
        for output in graph.outputs where !others.contains(output.name) {
          #expect(values[output.value.index].elements[0].isNaN, "\(output.name) of \(loss), \(penalties)")
        }
        // The discriminator's slope, by which the generator learns, is none either.
        for assignment in graph.assignments where assignment.name.hasPrefix("generator/") {
          #expect(
            values[assignment.value.index].elements.allSatisfy { $0.isNaN }, "\(assignment.name) of \(loss)")
        }
      }
    }
  }

  /// A pixel that is none breaks the loss, and whatever the plain step makes of it, so does the simplified one.
  @Test(arguments: TestModels.zoo.filter { !["thick", "wide", "odd-sizes"].contains($0.name) }.map(\.name))
  func aPixelThatIsNoneIsSeen(_ name: String) throws {
    let model = try #require(TestModels.zoo.first { $0.name == name })
    var step = try StepAtPoint(buildProgram(model))
    step.inputs["real"]?.elements[5] = .nan
    let simple = shareBackwardChains(simplify(step.graph))
    let before = try step.run()
    let roots = (step.graph.outputs + step.graph.assignments).map {
      ($0.name, before[$0.value.index].elements)
    }
    step.graph = simple
    let after = try step.run()
    for ((name, values), root) in zip(roots, simple.outputs + simple.assignments) {
      let found = after[root.value.index].elements
      #expect(zip(values, found).allSatisfy { !$0.isNaN || $1.isNaN }, "\(name)")
    }
    let loss = try #require(simple.outputs.first { $0.name.hasPrefix("loss") })
    #expect(after[loss.value.index].elements[0].isNaN)
  }

  /// A kernel without direction stays as it is, learns as if it were not normalised, and keeps its vector.
  @Test func spectralNormOfAKernelOfZeros() throws {
    var step = try StepAtPoint(buildProgram(spectral))
    let vector = "discriminator/dense1/vector_u"
    for (state, value) in step.states where state.hasSuffix("/kernel") {
      step.states[state] = Numbers(shape: value.shape, repeating: 0)
    }
    let old = try #require(step.states[vector]?.elements)
    for graph in [step.graph, simplify(step.graph)] {
      step.graph = graph
      let values = try step.run()
      #expect(values.allSatisfy { $0.elements.allSatisfy(\.isFinite) })
      for assignment in graph.assignments {
        let found = values[assignment.value.index].elements
        if assignment.name == vector { #expect(found == old) }
      }
    }
  }

  /// The norm's slope at zero is zero, with and without what `normOfSamples` adds under the root.
  @Test func rootsHaveASlopeAtZero() throws {
    var builder = GraphBuilder(name: "g")
    let x = builder.input("x", Shape([3]))
    let norm = builder.unary(.squareRoot, builder.sum(builder.unary(.square, x)))
    builder.output("slope", builder.gradients(of: norm, withRespectTo: [x])[0])
    let zero = Numbers(shape: Shape([3]), elements: [0.0, 0, 0])
    let slope = try Interpreter<Double>().run(builder.graph, inputs: ["x": zero]).outputs["slope"]
    #expect(slope?.elements == [0, 0, 0])
  }
}
