import BespokeDSL
import BespokeGraph
import BespokePhilox
import BespokeZoo
import Testing

@testable import BespokeCompiler

/// The graphs of each entry point: what they take, give, show and keep.
@Suite struct BuildProgramTests {
  private func small(
    _ order: UpdateOrder, loss: any Objective = .nonSaturating, _ optimiser: Optimiser = .adam(1e-3)
  ) throws -> Program {
    try buildProgram(
      GAN("small", latent: 3, image: (4, 4, 1), batch: 8) {
        Generator {
          Dense(16, bias: false)
          BatchNorm()
          Reshape(4, 4, 1)
        }
        Discriminator {
          Flatten()
          Dense(5)
          BatchNorm()
          Dropout(0.5)
          Dense(1, bias: false)
        }
        Training(order, loss: loss, optimiser: optimiser)
      })
  }

  private let outputs = [
    "loss/discriminator", "loss/generator", "score/real", "score/fake", "signal/sign", "signal/spread",
    "signal/separation", "signal/diversity", "signal/gradient/generator", "signal/gradient/discriminator",
    "signal/movement/generator", "signal/movement/discriminator",
  ]

  private func inputs(_ graph: Graph) -> [String] {
    graph.nodes.compactMap { if case .input(let name) = $0.operation { name } else { nil } }
  }

  private func observed(_ graph: Graph) -> [String] {
    graph.observations.map(\.name).filter { !$0.hasPrefix("grad") }
  }

  @Test func initialiseDeclaresAndAssignsEveryState() throws {
    let program = try small(.simultaneous)
    let names = program.states.map(\.name)
    #expect(
      names.prefix(12) == [
        "generator/dense1/kernel", "generator/batchNorm1/gamma", "generator/batchNorm1/beta",
        "generator/batchNorm1/moving_mean", "generator/batchNorm1/moving_variance",
        "discriminator/dense1/kernel", "discriminator/dense1/bias", "discriminator/batchNorm1/gamma",
        "discriminator/batchNorm1/beta", "discriminator/dense2/kernel",
        "discriminator/batchNorm1/moving_mean", "discriminator/batchNorm1/moving_variance",
      ])
    #expect(
      names.dropFirst(12).prefix(2) == ["adam/generator/dense1/kernel/m", "adam/generator/dense1/kernel/v"])
    #expect(names.count == 12 + 2 * 8)
    #expect(program.graph(.initialise).assignments.map(\.name) == names)
    let kernel = program.graph(.initialise)[program.graph(.initialise).assignments[0].value].operation
    let limit = (6.0 / 19).squareRoot()
    #expect(
      kernel
        == .random(
          .uniform(low: -limit, high: limit),
          stream: Philox.stream(named: "initialise/generator/dense1/kernel")))
  }

  @Test func simultaneous() throws {
    let step = try small(.simultaneous).graph(.step)
    #expect(inputs(step) == ["real"])
    #expect(step.outputs.map(\.name) == outputs)
    #expect(
      observed(step) == [
        "noise", "fake", "mask/dropout1/real", "logits/real", "mask/dropout1/fake", "logits/fake",
        "loss/discriminator", "loss/generator",
      ])
    // One generator pass; both updates after every gradient.
    #expect(step.nodes.count { $0.name == "generator/dense1" } == 1)
    let gradients = step.observations.filter { $0.name.hasPrefix("grad/") }
    #expect(gradients.count == 8)
    let firstUpdate = step.nodes.firstIndex { if case .stepFunction = $0.operation { true } else { false } }
    #expect(gradients.allSatisfy { $0.value.index < (firstUpdate ?? 0) })
  }

  @Test(arguments: [1, 2])
  func alternating(_ count: Int) throws {
    let program = try small(.alternating(discriminatorSteps: count))
    let step = program.graph(.step)
    #expect(program.updateOrder == "alternating(\(count))")
    #expect(program.realBatches == count)
    #expect(inputs(step) == (count == 1 ? ["real"] : ["real", "real2"]))
    #expect(step.outputs.map(\.name) == outputs)
    func move(_ k: String) -> [String] {
      [
        "noise\(k)", "fake\(k)", "mask/dropout1/real\(k)", "logits/real\(k)", "mask/dropout1/fake\(k)",
        "logits/fake\(k)",
      ]
    }
    #expect(
      observed(step) == move("") + (count == 2 ? move("2") : []) + [
        "noise-generator", "fake-generator", "mask/dropout1/generator", "logits/generator",
        "loss/discriminator", "loss/generator",
      ])
    #expect(stepSizes(step) == (0..<count).map { [count, $0] } + [[1, 0]])
  }

  @Test func generatorFirst() throws {
    let step = try small(.generatorFirst).graph(.step)
    #expect(inputs(step) == ["real"])
    #expect(
      observed(step) == [
        "noise-generator", "fake-generator", "mask/dropout1/generator", "logits/generator", "noise", "fake",
        "mask/dropout1/real", "logits/real", "mask/dropout1/fake", "logits/fake", "loss/discriminator",
        "loss/generator",
      ])
    // D's fakes come from the updated generator.
    let serving = try #require(step.nodes.first { $0.name == "generator/dense1/fake" })
    #expect(step[serving.operands[1]].name == "generator/dense1/kernel/next")
  }

  /// G's statistics move once; D's once for real and once for fake images of each update.
  @Test(arguments: [UpdateOrder.simultaneous, .alternating(discriminatorSteps: 2), .generatorFirst])
  func statisticsMoveWithTheirNetworksTraining(_ order: UpdateOrder) throws {
    let program = try small(order)
    #expect(program.graph(.step).assignments.map(\.name) == program.states.map(\.name))
    func moves(_ state: String) -> Int { program.graph(.step).nodes.count { $0.name == state + "/next" } }
    #expect(moves("generator/batchNorm1/moving_mean") == 1)
    #expect(moves("discriminator/batchNorm1/moving_variance") == 2 * order.discriminatorSteps)
  }

  @Test func inferenceUsesRunningStatisticsAndNoMasks() throws {
    let program = try small(.simultaneous)
    let (generate, discriminate) = (program.graph(.generate), program.graph(.discriminate))
    for graph in [generate, discriminate] {
      #expect(!graph.nodes.contains { if case .random = $0.operation { true } else { false } })
      #expect(graph.assignments.isEmpty)
    }
    #expect(inputs(generate) == ["noise"])
    #expect(generate[generate.outputs[0].value].shape.description == "[n=64, 4, 4, 1]")
    #expect(inputs(discriminate) == ["image"])
    #expect(discriminate[discriminate.outputs[0].value].shape.description == "[n=8, 1]")
    #expect(program.entry(.classify) == nil)
  }

  @Test func momentsFollowTheOptimiser() throws {
    let moments = { (program: Program) in program.states.filter { $0.role == .moment }.map(\.name) }
    #expect(moments(try small(.simultaneous, .sgd(0.1))).isEmpty)
    let withMomentum = moments(try small(.simultaneous, .sgd(0.1, momentum: 0.9)))
    #expect(withMomentum.first == "sgd/generator/dense1/kernel/velocity")
    #expect(withMomentum.count == 8)
  }

  @Test func minimaxNegatesTheDiscriminatorsTerm() throws {
    let step = try small(.simultaneous, loss: .minimax).graph(.step)
    let loss = try #require(step.outputs.first { $0.name == "loss/generator" })
    #expect(step[loss.value].operation == .unary(.negate))
  }

  @Test func everyNodeOfTheZooHasALine() throws {
    for model in zoo {
      let program = try buildProgram(model)
      for graph in program.entries.map(\.graph) {
        #expect(graph.nodes.allSatisfy { $0.location != nil })
      }
    }
  }

  private func stepSizes(_ graph: Graph) -> [[Int]] {
    graph.nodes.compactMap {
      if case .stepFunction(_, let stride, let offset) = $0.operation { [stride, offset] } else { nil }
    }
  }
}
