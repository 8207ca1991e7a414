import GraphIR
import Interpreter

/// A program's step with initial states and images of its own, to be run in the reference.
struct StepAtPoint {
  var graph: Graph
  var inputs: [String: Tensor<Double>] = [:]
  var states: [String: Tensor<Double>] = [:]

  init(_ program: Program) throws {
    graph = program.step
    let start = try Interpreter<Double>().run(program.initialise, seed: 5)
    for assignment in program.initialise.assignments {
      states[assignment.name] = start.values[assignment.value.index]
    }
    for node in graph.nodes {
      guard case .input(let name) = node.operation else { continue }
      var builder = GraphBuilder(name: name)
      let image = builder.random(.uniform(low: -1, high: 1), stream: UInt32(inputs.count), node.shape)
      inputs[name] = try Interpreter<Double>().run(builder.graph, seed: 3).values[image.index]
    }
  }

  func run(_ states: [String: Tensor<Double>]? = nil, step: UInt64 = 1) throws -> [Tensor<Double>] {
    try Interpreter<Double>().run(graph, inputs: inputs, states: states ?? self.states, seed: 9, step: step)
      .values
  }

  func value(_ name: String) -> ValueID? {
    (graph.outputs + graph.observations).first { $0.name == name }?.value
  }
}
