import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

/// The reference's tensors, where the model's are in sight too.
typealias Numbers<Scalar: RealScalar> = Tensor<Scalar>

/// A program's step with initial states and images of its own, to be run in the reference.
struct StepAtPoint {
  var graph: Graph
  let number: UInt64
  var inputs: [String: Tensor<Double>] = [:]
  var states: [String: Tensor<Double>] = [:]

  /// - Parameter number: of the step, from 0.
  init(_ program: Program, at number: UInt64 = 1) throws {
    self.number = number
    graph = program.step(at: number)
    let start = try Interpreter<Double>().run(program.graph(.initialise), seed: 5)
    for assignment in program.graph(.initialise).assignments {
      states[assignment.name] = start.values[assignment.value.index]
    }
    for node in graph.nodes {
      guard case .input(let name) = node.operation else { continue }
      var builder = GraphBuilder(name: name)
      let distribution: RandomDistribution =
        name.hasPrefix("label/") ? .integer(below: program.classes) : .uniform(low: -1, high: 1)
      let image = builder.random(distribution, stream: UInt32(inputs.count), node.shape)
      inputs[name] = try Interpreter<Double>().run(builder.graph, seed: 3).values[image.index]
    }
  }

  /// - Parameter step: another number than the graph's own, for what is drawn and scheduled.
  func run(_ states: [String: Tensor<Double>]? = nil, step: UInt64? = nil) throws -> [Tensor<Double>] {
    try Interpreter<Double>().run(
      graph, inputs: inputs, states: states ?? self.states, seed: 9, step: step ?? number
    ).values
  }

  /// The player's gradients that the step shows against differences of the loss itself, at three elements of each.
  func checkGradients(of loss: String, player: String) throws {
    guard let loss = value(loss) else { return }
    let values = try run()
    for observation in graph.observations where observation.name.hasPrefix("grad/\(player)/") {
      let name = String(observation.name.dropFirst("grad/".count))
      let gradient = values[observation.value.index]
      for element in [0, gradient.elements.count / 2, gradient.elements.count - 1] {
        let h = 1e-5
        let ends = try [h, -h].map { change in
          var states = states
          states[name]?.elements[element] += change
          return try run(states)[loss.index].elements[0]
        }
        expectClose(
          [gradient.elements[element]], [(ends[0] - ends[1]) / (2 * h)], .centralDifference,
          "\(name)[\(element)]")
      }
    }
  }

  func value(_ name: String) -> ValueID? {
    (graph.outputs + graph.observations).first { $0.name == name }?.value
  }
}
