import BespokeAutodiff
import BespokeGraph
import BespokeInterpreter
import BespokeTensorFiles
import Foundation
import TestSupport
import Testing

@testable import BespokeDSL

/// Penalties on the slope of a critic, and their gradients, against PyTorch's double backward as
/// Parity/record_penalties.py recorded it.
@Suite struct PenaltyTests {
  /// The recorder's critic: layers through which derivatives of derivatives go.
  private let critic = Discriminator {
    Conv2D(4, kernel: 3, stride: 2)
    LayerNorm(over: .sample)
    LeakyReLU(0.2)
    ConvTranspose2D(3, kernel: 3, stride: 2)
    InstanceNorm()
    Softplus()
    AveragePool2D(2, stride: 1)
    Conv2D(4, kernel: 2, padding: .valid)
    Sigmoid()
    MaxPool2D()
    Flatten()
    Dense(5)
    Tanh()
    Dense(1)
  }

  @Test(arguments: ["gradient-penalty", "dragan", "r1", "r2"]) func isPyTorchs(_ name: String) throws {
    let penalty: any Penalty =
      switch name {
      case "gradient-penalty": .gradientPenalty()
      case "dragan": .dragan()
      case "r1": .r1()
      default: .r2()
      }
    let file = try recorded()
    let images = Shape(try #require(file.tensors["real"]).shape, batched: true)
    let network = Recorder.trace(critic, player: "discriminator", input: images).network

    let tape = Tape(GraphBuilder(name: name))
    let real = tape.builder.input("real", images)
    let fake = tape.builder.input("fake", images)
    var weights: StateValues = [:]
    for state in network.parameters {
      weights[state.declaration.name] = tape.builder.input(state.declaration.name, state.declaration.shape)
    }
    let named = weights
    func judge(_ x: ValueID, _ labels: ValueID? = nil) -> ValueID {
      network.forward(x, mode: .inference, states: named, on: tape).result
    }
    let context = DiscriminatorContext(
      real: BespokeDSL.Tensor(tape, real), fake: BespokeDSL.Tensor(tape, fake),
      onReal: BespokeDSL.Tensor(tape, judge(real)),
      onFake: BespokeDSL.Tensor(tape, judge(fake)),
      referee: Referee(tape, player: "discriminator", judge: judge))
    let value = penalty.value(context).id
    let names = network.parameters.map(\.declaration.name)
    let gradients = tape.builder.gradients(of: value, withRespectTo: names.compactMap { named[$0] })
    let results = Dictionary(
      zip(gradients + [value], names.map { "grad/\(name)/\($0)" } + ["penalty/\(name)"]),
      uniquingKeysWith: { first, _ in first })

    let graph = tape.builder.graph
    try graph.verify()
    var inputs: [String: Values] = [:]
    for node in graph.nodes {
      guard case .input(let input) = node.operation else { continue }
      inputs[input] = try tensor(input, node.shape, file)
    }
    let drawn = [
      "uniform": try tensor("uniform", Shape([images[0]], batched: true), file),
      "normal": try tensor("normal", images, file),
    ]
    var compared = 0
    _ = try Interpreter<Double>().evaluate(graph, inputs: inputs, states: [:], seed: 0, step: 0) {
      value, ours in
      if let name = results[value] {
        compared += 1
        let theirs = (try? file.floats(name)) ?? []
        expectClose(theirs, ours.elements, .recordedDouble, name)
      }
      guard case .random(let distribution, _) = graph[value].operation else { return .proceed }
      if case .uniform = distribution { return .proceedWith(drawn["uniform"] ?? ours) }
      return .proceedWith(drawn["normal"] ?? ours)
    }
    #expect(compared == results.count)
  }

  private func recorded() throws -> SafeTensors {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try SafeTensors(path: folder.appending(path: "Fixtures/penalties.safetensors").path)
  }

  private func tensor(_ name: String, _ shape: Shape, _ file: SafeTensors) throws -> Values {
    Values(shape: shape, elements: try file.floats(name).map(Double.init))
  }
}
