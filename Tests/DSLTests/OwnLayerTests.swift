import BespokeGraph
import BespokeInterpreter
import Foundation
import TestSupport
import Testing

@testable import BespokeDSL

/// Layers of one's own: their names, numbers, gradients, warnings and mistakes are those of any layer.
@Suite struct OwnLayerTests {
  /// `scale[c] x + shift[c]`
  private struct Affine: Layer {
    var start = 2.0
    var name: String?
    var range: LayerRange { .bounded }
    var problems: [String] { start > 0 ? [] : ["start must be greater than 0, is \(start)"] }
    func formula(_ x: BespokeDSL.Tensor, _ context: LayerContext) -> BespokeDSL.Tensor {
      guard let channels = x.shape.dimensions.dropFirst().last else {
        return context.refuse("expects channels, is given \(x.shape)", shape: x.shape)
      }
      let scale = context.parameter("scale", [channels], .constant(start))
      let shift = context.parameter("shift", [channels], .zeros)
      return (scale.forChannels(of: x) * x).named("scaled") + shift.forChannels(of: x)
    }
  }

  /// Whatever a test is about.
  private struct Formula: Layer {
    var mixesSamples = false
    var apply: @Sendable (BespokeDSL.Tensor, LayerContext) -> BespokeDSL.Tensor
    func formula(_ x: BespokeDSL.Tensor, _ context: LayerContext) -> BespokeDSL.Tensor { apply(x, context) }
  }

  private struct Gate: LayerOfSeveral {
    func formula(_ x: [BespokeDSL.Tensor], _ context: LayerContext) -> BespokeDSL.Tensor {
      let weights = context.parameter("weights", [x[1].shape[1], x[0].shape[1]])
      return x[0] * sigmoid(matmul(x[1], weights))
    }
  }

  private let features = Shape([3, 4], batched: true)

  @Test func namesStatesAndNumbers() throws {
    let shape = Shape([1, 2], batched: true)
    let one = OneLayer(shape) { Affine(name: "mine")(Affine()($0)) }
    #expect(
      one.diagnostics == [] && one.network.steps.map(\.name) == ["generator/affine1", "generator/mine"])
    #expect(
      one.states.map(\.name) == [
        "generator/affine1/scale", "generator/affine1/shift", "generator/mine/scale", "generator/mine/shift",
      ])
    #expect(one.network.parameters.map(\.initialiser).first == .constant(2))
    let states = [[2.0, 3], [10, 20], [1, 1], [0, -1]].map { Values(shape: Shape([2]), elements: $0) }
    expectClose(
      try one(Values(shape: shape, elements: [1, -1]), states), [12, 16], .doublePrecision, "affine")
    try one.checkGradients("affine")
  }

  @Test func layersOfSeveralTensors() throws {
    let one = OneLayer(features) { x in Gate()([x, tanh(x)]) }
    #expect(one.states.map(\.name) == ["generator/gate1/weights"])
    try one.checkGradients("gate")
  }

  @Test func layersWithinLayers() throws {
    let block = Formula { x, context in
      let inner = Dense(4).shared()
      return inner(tanh(Affine()(inner(x)))) + context.parameter("bias", [4]).forChannels(of: x)
    }
    let one = OneLayer(features) { block($0) }
    #expect(one.diagnostics == [])
    #expect(
      one.network.parameters.map(\.declaration.name)
        == [
          "dense1/kernel", "dense1/bias", "affine1/scale", "affine1/shift", "bias",
        ].map { "generator/formula1/" + $0 })
    let wrong = OneLayer(features) { x in Formula { x, _ in Dense(0)(Conv2D(1, kernel: 1)(x)) }(x) }
    #expect(
      wrong.diagnostics.map(\.message) == [
        "Formula: Conv2D: expects images [n, height, width, channels], is given [n=3, 4]"
      ])
  }

  @Test func mistakesAreErrorsAtTheLine() {
    let start = #line
    let model = gan(
      generator: Generator.function { z in
        let a = Affine(start: -1)(z)
        let b = Formula { x, context in x + context.parameter("kernel", [3, 2]) }(Dense(3)(z))
        let c = Formula { x, context in matmul(x, context.parameter("kernel", [5, 2])) }(Dense(3)(z))
        return Reshape(4, 4, 1)(Tanh()(Dense(16)(Concat()(a, b, c))))
      })
    #expect(
      report(model, after: start) == [
        "+3: error: Affine: start must be greater than 0, is -1.0",
        "+4: error: Formula: operands have different shapes, [n=8, 3] and [3, 2]",
        "+4: note: [n=8, 3] is the result of generator/dense1, made here",
        "+5: error: Formula: matmul has matrices [n=8, 3] and [5, 2] that do not fit",
        "+5: note: [n=8, 3] is the result of generator/dense2, made here",
      ])
  }

  @Test func statesThatCannotBe() {
    func problem(_ formula: @escaping @Sendable (BespokeDSL.Tensor, LayerContext) -> BespokeDSL.Tensor)
      -> String?
    {
      OneLayer(features) { x in Formula(apply: formula)(x) }.diagnostics.first?.message
    }
    #expect(
      problem { x, c in x * c.parameter("a b", [4]).forChannels(of: x) }?.contains("'a b' is not") == true)
    #expect(
      problem { x, c in x * c.parameter("a", [0]).forChannels(of: x) } == "Formula: its a cannot be [0]")
    #expect(
      problem { x, c in
        _ = c.parameter("a", [2, 1, 1, 1, 2])
        return x
      } == "Formula: its a [2, 1, 1, 1, 2] has more than four dimensions: join some")
    #expect(
      problem { x, c in x + (c.parameter("a", [4]) + c.parameter("a", [4])).forChannels(of: x) }
        == "Formula: asks twice for its a")
    #expect(
      problem { x, c in x * c.parameter("a", [4], .normal(-1)).forChannels(of: x) }
        == "Formula: its a: a normal initialiser's deviation must be at least 0, is -1.0")
    #expect(
      problem { x, c in
        c.update("a") { $0 }
        return x
      } == "Formula: updates a, for which it did not ask")
    #expect(
      problem { x, c in
        let a = c.statistic("a", [4])
        c.update("a") { _ in x }
        return x + a.forChannels(of: x)
      } == "Formula: updates a, which is [4], to [n=3, 4]")
    #expect(problem { x, c in x * c.dropoutMask(x.shape, rate: 1) }?.contains("rate must be") == true)
    #expect(problem { x, c in x * 1e300 }?.hasSuffix("which float32 does not hold") == true)
    #expect(problem { x, c in x.slice(along: 0, 0..<1) }?.contains("elements 0..<1 along axis 0") == true)
    #expect(problem { x, c in x.maximum(along: 2) }?.contains("axis 2 of [n=3, 4]") == true)
    #expect(problem { x, c in x.reshaped(1 << 40, 1 << 40) }?.contains("too large") == true)
    #expect(problem { x, c in c.parameter("a", [1 << 20, 1 << 20]).sum(along: 1) + 0 * sum(x) } != nil)
  }

  /// Whatever is in a name of the language, it is what the operation is refused for, and nothing traps.
  @Test func operationsThatDoNotFitAreRefused() {
    let wrong: [@Sendable (BespokeDSL.Tensor) -> BespokeDSL.Tensor] = [
      { $0.sum(along: 7) }, { $0.mean(along: -1) }, { $0.transposed(1, 0) }, { $0.reshaped(5) },
      { $0.reshaped(-1) },
      { $0.slice(along: 1, 3..<9) }, { matmul($0, $0) }, { convolution($0, $0) },
      { $0.forChannels(of: $0.reshaped(2, 2)) },
      { oneHot($0, classes: 0) }, { softmaxCrossEntropy($0, labels: $0) },
    ]
    for (index, operation) in wrong.enumerated() {
      for within in [true, false] {
        let one = OneLayer(features) { x in within ? Formula { x, _ in operation(x) }(x) : operation(x) }
        #expect(one.diagnostics.count == 1, "\(index)")
      }
    }
  }

  @Test func startOfStatistics() {
    let one = OneLayer(features) { x in
      Formula { x, context in
        x + context.statistic("a", [4], .constant(3)).forChannels(of: x)
          + context.statistic("b", [4]).forChannels(of: x)
      }(x)
    }
    #expect(one.network.statistics.map(\.initialiser) == [.constant(3), .zeros])
  }

  /// What follows is looked at as if the result were of the shape that it should have had.
  @Test func refusals() {
    let start = #line
    let model = gan {
      Formula { x, context in context.refuse("will not", shape: Shape([8, 2, 2, 3], batched: true)) }
      Conv2D(0, kernel: 1)
      Dense(4)
    }
    #expect(
      report(model, after: start).filter { $0.contains("error") } == [
        "+2: error: Formula: will not", "+3: error: Conv2D: filters must be at least 1, is 0",
      ])
  }

  private struct Ranged: Layer {
    var range: LayerRange
    func formula(_ x: BespokeDSL.Tensor, _ context: LayerContext) -> BespokeDSL.Tensor { 2 * x }
  }

  /// By themselves, behind what is bounded, and behind a sigmoid before a loss on logits.
  @Test func ranges() {
    func warnings(_ range: LayerRange) -> [Int] {
      func count(@LayerBuilder _ layers: () -> [PlacedLayer]) -> Int {
        report(gan(generator: layers), after: 0).count
      }
      let judge = Discriminator {
        Flatten()
        Dense(1)
        Sigmoid()
        Ranged(range: range)
      }
      let ranged = Ranged(range: range)
      return [
        count {
          Dense(16)
          ranged
          Reshape(4, 4, 1)
        },
        count {
          Dense(16)
          Tanh()
          ranged
          Reshape(4, 4, 1)
        },
        report(gan(discriminator: judge), after: 0).count,
      ]
    }
    #expect(warnings(.any) == [1, 1, 0])
    #expect(warnings(.squashed) == [0, 0, 2])
    #expect(warnings(.bounded) == [0, 0, 0])
    #expect(warnings(.same) == [1, 0, 2])
    #expect(warnings(.joined) == [1, 1, 2])
  }

  @Test func warningsGoByItsRange() {
    let start = #line
    let model = gan {
      Dense(16)
      Tanh()
      Affine()
      Formula { x, _ in 2 * x }
      Reshape(4, 4, 1)
    }
    #expect(report(model, after: start).count == 1)
    let other = gan {
      Dense(16)
      Tanh()
      Affine()
      Reshape(4, 4, 1)
    }
    #expect(report(other, after: start) == [])
  }

  @Test func whatMixesSamplesIsNotPenalised() {
    let judge = Discriminator {
      Flatten()
      Formula(mixesSamples: true) { x, _ in x }
      Dense(1)
    }
    let training = Training(loss: .wasserstein, penalties: [.gradientPenalty()], optimiser: .adam(1e-3))
    let found = report(gan(discriminator: judge, training: training), after: 0)
    #expect(found.count == 2 && found[0].contains("Formula mixes the images of a batch"), "\(found)")
  }

  /// The second use goes on from what the first left.
  @Test func statisticsMoveInTraining() throws {
    let layer = Formula { x, context in
      let count = context.statistic("count", [1]).reshaped()
      context.update("count") { $0 + 1 }
      return x + count
    }
    for isShared in [false, true] {
      let one = OneLayer(features) { x in
        let layer = layer.shared()
        return isShared ? layer(layer(x)) : layer(x)
      }
      func pass(_ mode: TracedNetwork.Mode, tracks: Bool = true) throws -> [Double] {
        var builder = GraphBuilder(name: "layer")
        let x = builder.constant(0, features)
        let state = builder.constant(5, Shape([1]))
        let pass = Tape.lend(&builder) {
          one.network.forward(
            x, mode: mode, states: [one.states[0].name: state], tracksStatistics: tracks, on: $0)
        }
        let run = try Interpreter<Double>().run(builder.graph)
        return pass.statistics.map { run.values[$0.value.index].elements[0] }
      }
      #expect(try pass(.training(pass: "real", suffix: nil)) == [isShared ? 7 : 6])
      #expect(try pass(.training(pass: "real", suffix: nil), tracks: false) == [])
      #expect(try pass(.inference) == [])
    }
  }

  @Test func randomNumbers() throws {
    let one = OneLayer(Shape([64, 64], batched: true)) { x in
      Formula { x, context in
        guard context.isTraining else { return x }
        return context.normal(x.shape) + 10 * context.uniform(x.shape)
          + 100 * context.dropoutMask(x.shape, rate: 0.5) + 1000 * context.uniform(x.shape)
      }(x)
    }
    var builder = GraphBuilder(name: "layer")
    let x = builder.constant(0, Shape([64, 64], batched: true))
    let pass = Tape.lend(&builder) {
      one.network.forward(x, mode: .training(pass: "real", suffix: nil), states: [:], on: $0)
    }
    #expect(
      pass.masks.map(\.name) == ["normal", "uniform", "mask"].map { "\($0)/generator/formula1/real" }
        + ["uniform/generator/formula1/real-2"])
    let values = try Interpreter<Double>().run(builder.graph, seed: 1).values
    let means = pass.masks.map { values[$0.value.index].elements.reduce(0, +) / 4096 }
    for (mean, expected) in zip(means, [0, 0.5, 1, 0.5]) { #expect(abs(mean - expected) < 0.08) }
    #expect(values[pass.masks[1].value.index] != values[pass.masks[3].value.index])
  }
}
