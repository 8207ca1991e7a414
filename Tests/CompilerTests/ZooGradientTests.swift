import BespokeDSL
import BespokeGraph
import BespokeInterpreter
import BespokeZoo
import TestSupport
import Testing

@testable import BespokeCompiler

/// The losses of the zoo's models along random directions of their parameters: differences against the gradients of the
/// step. Real sizes, but two samples a batch and one update of D a step.
@Suite struct ZooGradientTests {
  /// Models that differ in their batch alone count once.
  static let models = BespokeZoo.zoo.compactMap { $0 as? GAN }.filter {
    !["dcgan-b500", "mlp-b32"].contains($0.name)
  }

  @Test(arguments: models.map(\.name)) func gradientsAreThoseOfTheLoss(_ name: String) throws {
    var gan = try #require(Self.models.first { $0.name == name })
    gan.batch = 2
    if case .alternating = gan.training.order { gan.training.order = .alternating() }
    let step = try StepAtPoint(buildProgram(gan))
    let values = try step.run()
    for player in ["discriminator", "generator"] {
      let loss = PlayersLoss(player, step, values)
      for stream in 1...2 as ClosedRange<UInt32> {
        var direction: [String: Values] = [:]
        var slope = 0.0
        for state in step.graph.states where state.role == .parameter && state.name.hasPrefix(player + "/") {
          let along = try random(state.shape, stream: stream)
          let gradient = values[try #require(step.value("grad/" + state.name)).index]
          slope += dot(gradient.elements, along.elements)
          direction[state.name] = along
        }
        let h = 1e-7
        let difference = try loss(moving: h, along: direction) - loss(moving: -h, along: direction)
        expectClose(
          [difference / (2 * h)], [slope], .directionalDifference, "\(name): loss of the \(player), \(stream)"
        )
      }
    }
  }
}

/// The loss of one player as a function of its parameters alone, smooth around the point: what the other player's weights
/// become in the step, and what is kept from gradients, stays as it is, and rectifiers stay on their sides.
private struct PlayersLoss {
  private let graph: Graph
  private var inputs: [String: Values]
  private let states: [String: Values]

  init(_ player: String, _ step: StepAtPoint, _ values: [Values]) {
    guard let loss = step.value("loss/\(player)") else { preconditionFailure("no loss of the \(player)") }
    inputs = step.inputs
    states = step.states
    var held = Set(step.graph.assignments.filter { !$0.name.contains(player) }.map(\.value.index))
    var builder = GraphBuilder(name: "loss")
    var new: [ValueID] = []
    for (index, node) in step.graph.nodes.enumerated() {
      if node.operation == .unary(.stopGradient) { held.insert(index) }
      if held.contains(index) {
        inputs["held\(index)"] = values[index]
        new.append(builder.input("held\(index)", node.shape))
      } else if case .unary(.leakyReLU(let slope)) = node.operation {
        let operand = node.operands[0].index
        inputs["side\(index)"] = Values(
          shape: node.shape, elements: values[operand].elements.map { $0 > 0 ? 1 : slope })
        new.append(builder.multiply(new[operand], builder.input("side\(index)", node.shape)))
      } else if case .state(let name) = node.operation {
        new.append(builder.state(StateDeclaration(name: name, shape: node.shape, role: .parameter)))
      } else {
        let operands = node.operands.map { new[$0.index] }
        new.append(builder.append(node.operation, operands, shape: node.shape))
      }
    }
    builder.output("loss", new[loss.index])
    graph = removeDeadCode(builder.graph)
  }

  func callAsFunction(moving h: Double, along direction: [String: Values]) throws -> Double {
    var states = states
    for (name, along) in direction {
      guard let state = states[name] else { continue }
      states[name]?.elements = moved(state.elements, by: h, along: along.elements)
    }
    let run = try Interpreter<Double>().run(graph, inputs: inputs, states: states, seed: 9, step: 1)
    return try #require(run.outputs["loss"]).elements[0]
  }
}
