import BespokeDSL
import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

@testable import BespokeCompiler

/// What a model says of itself and of the game, seen in shapes, names and weights after a step.
@Suite struct ModelParameterTests {
  private func shapes(_ graph: Graph) -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for node in graph.nodes {
      if case .input(let name) = node.operation { result[name] = node.shape.dimensions }
    }
    for named in graph.outputs + graph.observations where named.name != "loss/discriminator" {
      result[named.name] = graph[named.value].shape.dimensions
    }
    return result
  }

  @Test func gansHaveTheirShapes() throws {
    let gan = GAN("shaped", latent: 7, image: (height: 3, width: 5, channels: 2), classes: 4, batch: 6) {
      Generator.conditional { z, label in Reshape(3, 5, 2)(Dense(30)(Concat()(z, OneHot(4)(label)))) }
      Discriminator.conditional { image, label in
        InnerProduct()(Dense(2)(Flatten()(image)), Embedding(classes: 4, units: 2)(label))
      }
      Training(optimiser: .sgd(1))
    }
    let program = try buildProgram(gan)
    #expect(program.name == "shaped")
    let step = shapes(program.graph(.step))
    #expect(step["noise"] == [6, 7] && step["label"] == [6] && step["label/real"] == [6])
    #expect(step["real"] == [6, 3, 5, 2] && step["fake"] == [6, 3, 5, 2])
    let generate = shapes(program.graph(.generate))
    #expect(generate["noise"]?.last == 7 && generate["image"]?.dropFirst() == [3, 5, 2])
    #expect(
      [program.latent, program.height, program.width, program.channels, program.classes, program.batch]
        == [7, 3, 5, 2, 4, 6])
    // Labels are drawn from all classes and no other.
    let drawn = try (0..<20).flatMap { index -> [Double] in
      let run = try StepAtPoint(program)
      return try run.run(step: UInt64(index))[try #require(run.value("label")).index].elements
    }
    #expect(Set(drawn) == [0, 1, 2, 3])
  }

  @Test func classifiersHaveTheirs() throws {
    let classifier = Classifier(
      "told", image: (height: 3, width: 5, channels: 2), classes: 4, batch: 6, optimiser: .sgd(1)
    ) {
      Flatten()
      Dense(4)
    }
    let program = try buildProgram(classifier)
    #expect(program.name == "told")
    let step = shapes(program.graph(.step))
    #expect(step["real"] == [6, 3, 5, 2] && step["label/real"] == [6] && step["logits"] == [6, 4])
    #expect(
      [program.height, program.width, program.channels, program.classes, program.batch] == [3, 5, 2, 4, 6])
  }

  @Test func classifiersAsFunctionsHaveTheirs() throws {
    let classifier = Classifier.function(
      "told", image: (height: 3, width: 5, channels: 2), classes: 4, batch: 6, loss: .meanSquaredError,
      optimiser: .sgd(0.25)
    ) { Dense(4)(Flatten()($0)) }
    #expect(classifier.name == "told" && classifier.loss is MeanSquaredError)
    #expect(classifier.optimiser == .sgd(0.25))
    let step = shapes(try buildProgram(classifier).graph(.step))
    #expect(step["real"] == [6, 3, 5, 2] && step["label/real"] == [6] && step["logits"] == [6, 4])
  }

  /// `two` from `D(x) = 3 x + 1/2` and `G(z) = 0`, real images 1: what a step leaves of D's kernel and G's bias. Both
  /// losses have gradients that are easy: D's kernel `mean fake - mean real`, G's bias `-w`.
  private func moved(_ training: Training, batch: Int = 2) throws -> (critic: Double, generator: Double) {
    var gan = two(.wasserstein)
    gan.training = training
    var step = try StepAtPoint(buildProgram(gan))
    for (state, value) in [
      ("generator/dense1/kernel", 0), ("generator/dense1/bias", 0), ("discriminator/dense1/kernel", 3),
      ("discriminator/dense1/bias", 0.5),
    ] { step.states[state]?.elements = [value] }
    for name in step.inputs.keys { step.inputs[name]?.elements = [1, 1] }
    let values = try step.run()
    func after(_ name: String) throws -> Double {
      values[try #require(step.graph.assignments.first { $0.name == name }).value.index].elements[0]
    }
    return (try after("discriminator/dense1/kernel"), try after("generator/dense1/bias"))
  }

  /// Steps of 1/4: at once, both go by the old weights; else the second meets the first one's new ones. D's first step
  /// takes w to 3.25, G's the bias to b + w / 4; fakes are then b.
  @Test func ordersOfMoves() throws {
    func check(_ order: UpdateOrder?, _ critic: Double, _ generator: Double) throws {
      let training =
        order.map { Training($0, loss: .wasserstein, optimiser: .sgd(0.25)) }
        ?? Training(loss: .wasserstein, optimiser: .sgd(0.25))
      let result = try moved(training)
      // The generator's kernel may have moved by then: fakes are `b + k z`, the mean of which is not known by hand.
      expectClose([result.generator], [generator], .doublePrecision, "\(training.order): G")
      if order != .generatorFirst {
        expectClose([result.critic], [critic], .doublePrecision, "\(training.order): D")
      } else {
        #expect(result.critic != 3.25)
      }
    }
    try check(nil, 3.25, 0.75)
    try check(.simultaneous, 3.25, 0.75)
    try check(.alternating(), 3.25, 3.25 / 4)
    try check(.alternating(discriminatorSteps: 1), 3.25, 3.25 / 4)
    try check(.alternating(discriminatorSteps: 3), 3.75, 3.75 / 4)
    try check(.generatorFirst, 3.25, 0.75)
  }

  /// Of the losses, the default's: `½ (σ(-3.5) + σ(0.5) …)` in D's bias would take a logarithm; its weights alone tell.
  @Test func trainingIsNonSaturatingUnlessToldOtherwise() throws {
    let unsaid = try moved(Training(optimiser: .sgd(0.25)))
    let said = try moved(Training(loss: .nonSaturating, optimiser: .sgd(0.25)))
    #expect(unsaid == said)
    // D's kernel: -σ(-3.5) at the real images, 0 at the fakes; G's bias: -3 σ(-0.5).
    func sigmoid(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }
    expectClose([unsaid.critic], [3 + 0.25 * sigmoid(-3.5)], .doublePrecision, "D")
    expectClose([unsaid.generator], [0.25 * 3 * sigmoid(-0.5)], .doublePrecision, "G")
    #expect(try moved(Training(loss: .wasserstein, optimiser: .sgd(0.25))) == (3.25, 0.75))
  }

  /// A penalty of weight 2 on the slope 3, `½ · 2 · 9`, has the gradient 6 in D's kernel.
  @Test func penaltiesAreThoseOfTheTraining() throws {
    let with = Training(loss: .wasserstein, penalties: [.r1(weight: 2)], optimiser: .sgd(0.25))
    expectClose([try moved(with).critic], [3.25 - 0.25 * 6], .doublePrecision, "with")
    let apart = Training(
      loss: .wasserstein, penalties: [.r1(weight: 2), .r2(weight: 1)], generator: .sgd(0.25),
      discriminator: .sgd(0.25))
    expectClose([try moved(apart).critic], [3.25 - 0.25 * 9], .doublePrecision, "two of them")
  }

  /// Of G's bias, which a step takes from 0 to 0.75, the average has its share of the way.
  @Test(arguments: [0.75, 0.9]) func averaging(_ decay: Double) throws {
    let trainings = [
      Training(loss: .wasserstein, averaging: decay, optimiser: .sgd(0.25)),
      Training(
        loss: .wasserstein, averaging: decay, generator: .sgd(0.25), discriminator: .sgd(0.25)),
    ]
    for training in trainings {
      var gan = two(.wasserstein)
      gan.training = training
      var step = try StepAtPoint(buildProgram(gan))
      for (state, value) in [
        ("generator/dense1/bias", 0), ("average/generator/dense1/bias", 0),
        ("discriminator/dense1/kernel", 3),
      ] as [(String, Double)] { step.states[state]?.elements = [value] }
      let values = try step.run()
      let new = try #require(step.graph.assignments.first { $0.name == "average/generator/dense1/bias" })
      expectClose(values[new.value.index].elements, [(1 - decay) * 0.75], .doublePrecision, "average")
    }
    #expect(try !buildProgram(two(.wasserstein)).states.contains { $0.name.hasPrefix("average/") })
  }

  /// Noise where it is asked for, in either form, and else none.
  @Test func instanceNoiseIsThatOfTheTraining() throws {
    let noise = InstanceNoise(0.5)
    let trainings = [
      (Training(loss: .wasserstein, instanceNoise: noise, optimiser: .sgd(1)), true),
      (
        Training(
          loss: .wasserstein, instanceNoise: noise, generator: .sgd(1), discriminator: .sgd(1)), true
      ),
      (Training(loss: .wasserstein, optimiser: .sgd(1)), false),
      (Training(loss: .wasserstein, generator: .sgd(1), discriminator: .sgd(1)), false),
    ]
    for (training, isNoisy) in trainings {
      var gan = two(.wasserstein)
      gan.training = training
      let drawn = try StepAtPoint(buildProgram(gan)).value("instance-noise/real")
      #expect((drawn != nil) == isNoisy)
    }
  }

  /// The order of the players' moves and the losses, in the form with two optimisers.
  @Test func bothFormsOfTrainingSayTheSame() throws {
    let one = Training(
      .alternating(discriminatorSteps: 2), loss: .wasserstein, penalties: [.r1(weight: 2)],
      optimiser: .sgd(0.25))
    let two = Training(
      .alternating(discriminatorSteps: 2), loss: .wasserstein, penalties: [.r1(weight: 2)],
      generator: .sgd(0.25), discriminator: .sgd(0.25))
    #expect(try moved(one) == moved(two))
  }
}

/// `eˣ` by its series, which needs no library.
private func exponential(_ x: Double) -> Double {
  var (term, sum) = (1.0, 1.0)
  for n in 1..<60 {
    term *= x / Double(n)
    sum += term
  }
  return sum
}
