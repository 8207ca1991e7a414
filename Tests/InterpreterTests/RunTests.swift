import BespokeGraph
import BespokeInterpreter
import Foundation
import Testing

/// What a run takes and gives: inputs, states, outputs, observations, errors, the step's number.
@Suite struct RunTests {
  private let weight = StateDeclaration(name: "weight", shape: Shape([2]), role: .parameter)
  private let moment = StateDeclaration(name: "moment", shape: Shape([2]), role: .moment)

  @Test func assignmentsHappenTogetherAtTheEnd() throws {
    var builder = GraphBuilder(name: "swap")
    let (a, b) = (builder.state(weight), builder.state(moment))
    builder.assign(weight, b)
    builder.assign(moment, a)
    builder.output("weight before", a)
    let states = ["weight": vector([1.0, 2]), "moment": vector([3.0, 4]), "other": vector([5.0])]
    let run = try Interpreter<Double>().run(builder.graph, states: states)
    #expect(run.states == ["weight": vector([3, 4]), "moment": vector([1, 2]), "other": vector([5])])
    #expect(run.outputs == ["weight before": vector([1, 2])])
  }

  @Test func aGraphMayAssignStatesThatHaveNoValueYet() throws {
    var builder = GraphBuilder(name: "initialise")
    let ones = builder.constant(1, weight.shape)
    builder.assign(weight, ones)
    #expect(try Interpreter<Float>().run(builder.graph).states == ["weight": vector([1, 1])])
  }

  @Test func everyNodeOutputAndObservationIsGiven() throws {
    var builder = GraphBuilder(name: "named")
    let x = builder.input("x", Shape([2, 3], batched: true))
    let y = builder.affine(x, scale: 2, offset: -1)
    builder.output("y", y)
    builder.observe("seen", x)
    let given = Tensor(shape: Shape([2, 3], batched: true), elements: [1.0, 2, 3, 4, 5, 6])
    let run = try Interpreter<Double>().run(builder.graph, inputs: ["x": given])
    let expected = Tensor(shape: given.shape, elements: [1.0, 3, 5, 7, 9, 11])
    #expect(run.values == [given, expected])
    #expect(run.outputs == ["y": expected])
    #expect(run.observations == ["seen": given])
  }

  @Test func missingAndMisshapenTensorsAreNamed() throws {
    var builder = GraphBuilder(name: "wants")
    _ = builder.input("x", Shape([2]))
    _ = builder.state(weight)
    let graph = builder.graph
    let interpreter = Interpreter<Double>()
    #expect(throws: InterpreterError.missingInput("x")) { try interpreter.run(graph) }
    #expect(throws: InterpreterError.missingState("weight")) {
      try interpreter.run(graph, inputs: ["x": vector([1, 2])])
    }
    let wrong = InterpreterError.wrongShape(name: "x", expected: Shape([2]), found: Shape([3]))
    #expect(throws: wrong) { try interpreter.run(graph, inputs: ["x": vector([1, 2, 3])]) }
    #expect("\(wrong)" == "x has the shape [2], but a tensor of the shape [3] was given")
  }

  /// With beta1 = 0.5 and beta2 = 0.75 the corrections of the first updates are short fractions.
  @Test func adamCountsUpdates() throws {
    func size(step: UInt64, stride: Int, offset: Int) throws -> Double {
      try evaluate(step: step) {
        $0.append(
          .stepFunction(.adamStepSize(rate: 0.1, beta1: 0.5, beta2: 0.75), stride: stride, offset: offset))
      }[0]
    }
    #expect(try size(step: 0, stride: 1, offset: 0) == 0.1 * 0.5 / 0.5)
    // t = 2: 1 - 9/16 = 7/16, 1 - 1/4 = 3/4
    let second = 0.1 * (7.0 / 16).squareRoot() / 0.75
    #expect(try size(step: 1, stride: 1, offset: 0) == second)
    #expect(try size(step: 0, stride: 2, offset: 1) == second)
    // t = 1 * 2 + 1 + 1 = 4: 1 - 81/256, 1 - 1/16
    #expect(try size(step: 1, stride: 2, offset: 1) == 0.1 * (175.0 / 256).squareRoot() / (15.0 / 16))
  }

  /// After very many updates the corrections are 1, and nothing overflows.
  @Test func adamsCorrectionsVanish() throws {
    let size = try evaluate(step: 1 << 40) {
      $0.append(.stepFunction(.adamStepSize(rate: 1e-3, beta1: 0.9, beta2: 0.999), stride: 3, offset: 2))
    }
    #expect(size == [1e-3])
  }
}
