import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

@testable import BespokeDSL

/// Layers whose uses have the same weights.
@Suite struct SharedLayerTests {
  private let features = Shape([3, 4], batched: true)

  @Test func usesHaveTheSameStates() {
    let one = OneLayer(features) { x in
      let shared = Dense(4).shared()
      return shared(Dense(4)(tanh(shared(x))))
    }
    #expect(one.diagnostics == [])
    #expect(
      one.network.steps.map(\.name) == ["dense1", "tanh1", "dense2", "dense1_2"].map { "generator/" + $0 })
    #expect(
      one.network.parameters.map(\.declaration.name) == [
        "generator/dense1/kernel", "generator/dense1/bias", "generator/dense2/kernel",
        "generator/dense2/bias",
      ])
  }

  @Test func withoutSayingSoTheyHaveNot() {
    let one = OneLayer(features) { x in
      let dense = Dense(4)
      return dense(dense(x))
    }
    #expect(one.network.parameters.count == 4)
    let two = OneLayer(features) { x in Dense(4).shared()(Dense(4).shared()(x)) }
    #expect(two.network.parameters.count == 4)
  }

  /// `y = k (k x)`: the derivative in k is `2 k x`, both uses' added up.
  @Test func gradientsAreAddedUp() throws {
    let shape = Shape([1, 1], batched: true)
    let one = OneLayer(shape) { x in
      let dense = Dense(1, bias: false).shared()
      return dense(dense(x))
    }
    let states = one.network.parameters
    try #require(states.count == 1)
    var builder = GraphBuilder(name: "shared")
    let x = builder.input("x", shape)
    let kernel = builder.input("k", Shape([1, 1]))
    let pass = Tape.lend(&builder) {
      one.network.forward(x, mode: .inference, states: [states[0].declaration.name: kernel], on: $0)
    }
    let slope = builder.gradients(of: builder.sum(pass.result), withRespectTo: [kernel])[0]
    let run = try Interpreter<Double>().run(
      builder.graph,
      inputs: [
        "x": Values(shape: shape, elements: [3]), "k": Values(shape: Shape([1, 1]), elements: [5]),
      ])
    expectClose(run.values[pass.result.index].elements, [75], .doublePrecision, "k (k x)")
    expectClose(run.values[slope.index].elements, [30], .doublePrecision, "2 k x")
  }

  /// First and second derivatives of every kind of layer that has states, used twice.
  @Test func gradientsOfBothOrders() throws {
    let image = Shape([2, 3, 3, 2], batched: true)
    let layers: [any Layer] = [
      Conv2D(2, kernel: 3), ConvTranspose2D(2, kernel: 2), LayerNorm(), GroupNorm(1), BatchNorm(),
      SelfAttention(channels: 1, gamma: .constant(0.5)),
    ]
    for layer in layers {
      func twice(_ layer: some Layer) -> OneLayer {
        OneLayer(image) { x in
          let shared = layer.shared()
          return shared(tanh(shared(x)))
        }
      }
      let one = twice(layer)
      let single = OneLayer(image) { layer($0) }
      #expect(one.diagnostics == [] && one.network.parameters.count == single.network.parameters.count)
      let states = one.network.parameters + one.network.statistics
      let point =
        try [random(image)]
        + states.enumerated().map { index, state in
          // Variances are positive.
          let values = try random(state.declaration.shape, stream: UInt32(index + 2))
          return Values(
            shape: values.shape, elements: values.elements.map { state.initialiser == .ones ? $0 + 1.5 : $0 })
        }
      try checkGradients("\(layer) twice", at: point) { builder, x in
        let named = Dictionary(uniqueKeysWithValues: zip(states.map(\.declaration.name), x.dropFirst()))
        let result = Tape.lend(&builder) {
          one.network.forward(x[0], mode: .inference, states: named, on: $0)
        }.result
        return [builder.unary(.square, result)]
      }
    }
  }

  @Test func usesThatDoNotFit() {
    let start = #line
    let model = gan(
      generator: Generator.function { z in
        let dense = Dense(16, name: "stem").shared()
        let a = dense(z)
        let b = dense(a)
        return Reshape(4, 4, 1)(Tanh()(b))
      })
    #expect(
      report(model, after: start) == [
        "+5: error: Dense: shares its kernel with generator/stem, which is [6, 16], and would need [16, 16]",
        "+4: note: [n=8, 16] is the result of generator/stem, made here",
        "+4: note: generator/stem was first used here",
      ])
  }

  /// A layer that only a use without effect came first for keeps its name and its weights.
  @Test func aFirstUseThatIsLeftOut() {
    let one = OneLayer(features) { x in
      let dense = Dense(2).shared()
      _ = dense(x)
      return dense(x)
    }
    #expect(one.network.steps.map(\.name) == ["generator/dense1_2"])
    #expect(
      one.network.parameters.map(\.declaration.name) == ["generator/dense1/kernel", "generator/dense1/bias"])
  }

  @Test func masksOfUsesAreTheirOwn() {
    let one = OneLayer(features) { x in
      let dropout = Dropout(0.5).shared()
      return dropout(dropout(x))
    }
    var builder = GraphBuilder(name: "masks")
    let x = builder.constant(1, features)
    let pass = Tape.lend(&builder) {
      one.network.forward(x, mode: .training(pass: "real", suffix: nil), states: [:], on: $0)
    }
    #expect(pass.masks.map(\.name) == ["mask/generator/dropout1/real", "mask/generator/dropout1_2/real"])
  }
}
