import GraphIR
import ModelDSL
import Testing

/// What is legal and hardly meant, at its line.
@Suite struct WarningTests {
  @Test func aGeneratorWithoutBounds() {
    let start = #line
    let model = gan(
      generator: Generator {
        Dense(16)
        Tanh()
        BatchNorm()
        LeakyReLU(0.2)
        Reshape(4, 4, 1)
      })
    #expect(
      report(model, after: start) == [
        "+7: warning: the generator's images are not bounded, those of the data lie in [-1, 1]: end it in Tanh()"
      ])
  }

  @Test func boundsReachThroughWhatKeepsThem() {
    let start = #line
    let model = gan(
      generator: Generator { z in
        let a = Tanh()(Dense(4)(z))
        let b = Sigmoid()(Dense(4)(z))
        return UpSampling2D(2)(Reshape(2, 2, 1)(ReLU()(a * b - a)))
      })
    #expect(report(model, after: start) == [])
  }

  @Test func aSigmoidBeforeALossOnLogits() {
    let start = #line
    let judge = Discriminator {
      Flatten()
      Dense(1)
      Sigmoid()
      Reshape(1)
    }
    let training = Training(loss: .hinge, optimiser: .adam(1e-3))
    #expect(
      report(gan(discriminator: judge, training: training), after: start) == [
        "+4: warning: Sigmoid: the discriminator's result is squashed, and the loss squashes it again, for it is made for "
          + "logits: leave this layer out",
        "+7: note: the loss is chosen here",
      ])
    let other = Training(loss: .leastSquares, optimiser: .adam(1e-3))
    #expect(report(gan(discriminator: judge, training: other), after: start) == [])
  }

  @Test func aSoftmaxBeforeACrossEntropy() {
    let start = #line
    let model = Classifier("judge", image: (4, 4, 1), classes: 3, batch: 8, optimiser: .adam(1e-3)) {
      Flatten()
      Dense(3)
      Softmax()
    }
    #expect(
      report(model, after: start) == [
        "+4: warning: Softmax: the cross-entropy has a softmax of its own, and is made for logits: leave this layer out"
      ])
  }

  /// What nothing depends on has no states; the others keep their names.
  @Test func whatNothingUsesIsLeftOut() throws {
    let model = gan(
      generator: Generator { z in
        let h = Dense(5)(z)
        _ = ReLU()(h)
        _ = Dense(7)(z)
        return Reshape(4, 4, 1)(Tanh()(Dense(16)(h)))
      })
    let generator = try model.trace().generator
    #expect(generator.parameters.map(\.declaration.name).contains("generator/dense3/kernel"))
    #expect(!generator.parameters.map(\.declaration.name).contains("generator/dense2/kernel"))
    #expect(
      generator.steps.map(\.name) == ["dense1", "dense3", "tanh1", "reshape1"].map { "generator/" + $0 })
    #expect(model.warnings.count == 2 && model.warnings.allSatisfy { $0.severity == .warning })
    #expect(model.warnings[0].description.contains(": warning: ReLU: nothing in the generator's result"))
  }

  @Test func aResidualThatDoesNotFitNamesBothSides() {
    let start = #line
    let model = gan(
      generator: Generator { z in
        let a = Dense(16)(z)
        let b = a.through {
          ReLU()
          Dense(15)
        }
        return Reshape(4, 4, 1)(Tanh()(a + b))
      })
    #expect(
      report(model, after: start) == [
        "+6: error: '+': operands have different shapes, [n=8, 16] and [n=8, 15]",
        "+3: note: [n=8, 16] is the result of generator/dense1, made here",
        "+6: note: [n=8, 15] is the result of generator/dense2, made here",
      ])
  }

  @Test func copiesStandWhereTheyAreWritten() {
    let model = gan().named("other")
    #expect(model.name == "other" && model.location.line == #line - 1 && model.location.path == #filePath)
  }

  @Test(arguments: ["a--b", "a-", "bespoke_", String(repeating: "a", count: 65)])
  func namesThatAreRefused(_ name: String) {
    #expect(throws: Diagnostics.self) { try gan().named(name).trace() }
  }

  @Test(arguments: ["bespoke", "model", "a-b", "int", String(repeating: "a", count: 64)])
  func namesThatAreNot(_ name: String) throws { _ = try gan().named(name).trace() }
}
