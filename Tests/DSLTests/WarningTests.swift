import BespokeDSL
import BespokeGraph
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
      generator: Generator.function { z in
        let a = Tanh()(Dense(4)(z))
        let b = Sigmoid()(Dense(4)(z))
        return UpSampling2D(2)(Reshape(2, 2, 1)(ReLU()(a * b - a)))
      })
    #expect(report(model, after: start) == [])
  }

  /// What follows the last Tanh, and what is said of the images.
  @Test func rangesOfImages() {
    func found(_ end: @escaping @Sendable (Tensor, Tensor, Tensor) -> Tensor) -> [String] {
      let model = gan(
        generator: Generator.function { z in
          let (a, b, mask) = (Tanh()(Dense(16)(z)), Tanh()(Dense(16)(z)), Sigmoid()(Dense(16)(z)))
          return Reshape(4, 4, 1)(end(a, b, mask))
        })
      return model.warnings.filter { !$0.message.contains("left out") }.map { warning in
        String(warning.message.dropFirst("the generator's images ".count).prefix { $0 != "," })
      }
    }
    // Right ones.
    #expect(found { a, _, _ in Dropout(0)(a) } == [])
    #expect(found { a, b, _ in a * b } == [])
    #expect(found { a, b, mask in a + mask * (b - a) } == [])
    #expect(found { a, b, mask in mask * a + (b - mask * b) } == [])
    #expect(found { a, b, _ in Tanh()(a + b) } == [])
    #expect(found { a, b, _ in LeakyReLU(0.2)(GELU()(a)) * SiLU()(b) } == [])
    #expect(
      found { a, _, _ in
        Reshape(16)(MaxPool2D(2)(UpSampling2D(2, interpolation: .bilinear)(Reshape(4, 4, 1)(a))))
      } == [])
    #expect(
      found { a, b, _ in
        Reshape(16)(Concat()(AveragePool2D(2)(Reshape(4, 4, 1)(a)), Reshape(2, 2, 3)(Tanh()(Dense(12)(b)))))
      } == [])
    #expect(found { a, _, _ in Reshape(16)(ZeroPadding2D(1)(Reshape(2, 2, 1)(Tanh()(Dense(4)(a))))) } == [])
    #expect(found { _, _, mask in mask * mask * mask } == [])
    // Wrong ones.
    #expect(found { a, _, _ in Dropout(0.5)(a) } == ["lie in [-2"])
    #expect(found { a, b, _ in a + b } == ["lie in [-2"])
    #expect(found { a, b, mask in a + b * mask } == ["lie in [-2"])
    #expect(found { a, _, _ in a + a + a } == ["lie in [-3"])
    #expect(found { a, _, _ in Dense(16)(a) } == ["are not bounded"])
    #expect(found { a, _, _ in LeakyReLU(3)(a) } == ["lie in [-3"])
    #expect(found { a, _, _ in Softplus()(a) } == ["lie in [0.31"])
    #expect(found { a, b, _ in a * Dense(16)(b) } == ["are not bounded"])
    #expect(
      found { a, b, _ in
        Reshape(16)(Concat()(Reshape(2, 2, 1)(Tanh()(Dense(4)(a))), Reshape(2, 2, 3)(Dense(12)(b))))
      } == ["are not bounded"])
  }

  /// Each block reads the one before it several times: ranges are found once.
  @Test func rangesOfManyBlocks() {
    let model = gan(
      generator: Generator.function { z in
        var h = Tanh()(Dense(16)(z))
        for _ in 0..<60 { h = Tanh()(h + h * h) + h * h }
        return Reshape(4, 4, 1)(Tanh()(h))
      },
      discriminator: Discriminator.function { x in
        var h = Sigmoid()(Dense(1)(Flatten()(x)))
        for _ in 0..<60 { h = h + h }
        return h
      })
    #expect(model.warnings.count == 1)
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

  /// Whatever moves, joins or drops squashed logits leaves them so; what sums many of them does not.
  @Test func squashedLogits() {
    func found(_ end: @escaping @Sendable (Tensor) -> Tensor) -> Int {
      gan(discriminator: Discriminator.function { x in end(x) }).warnings.count
    }
    #expect(found { Dropout(0.5)(Sigmoid()(Dense(1)(Flatten()($0)))) } == 1)
    #expect(found { Sigmoid()(Dense(1)(Flatten()($0))) + Tanh()(Dense(1)(Flatten()($0))) } == 1)
    #expect(found { GlobalAveragePool2D()(Tanh()(Conv2D(1, kernel: 3)($0))) } == 1)
    #expect(found { Sigmoid()(Dense(1)(Flatten()($0))) + Dense(1)(Flatten()($0)) } == 0)
    #expect(found { Dense(1)(Tanh()(Dense(4)(Flatten()($0)))) } == 0)
    #expect(found { GlobalSumPool2D()(Tanh()(Conv2D(1, kernel: 3)($0))) } == 0)
    #expect(
      found { x in InnerProduct()(Tanh()(Dense(9)(Flatten()(x))), Tanh()(Dense(9)(Flatten()(x)))) } == 0)
  }

  /// A function of the user's that is called several times: which call is meant.
  @Test func aResidualFunctionThatDoesNotFitNamesTheCall() {
    let start = #line
    @Sendable func residual(_ x: Tensor, _ channels: Int) -> Tensor {
      let y = Conv2D(channels, kernel: 3)(ReLU()(x))
      return x + y
    }
    let model = gan(
      discriminator: Discriminator.function { x in
        let a = residual(Conv2D(8, kernel: 3)(x), 8)
        let b = Conv2D(16, kernel: 3, stride: 2)(a)
        let c = residual(b, 12)
        return Dense(1)(Flatten()(c))
      })
    #expect(
      report(model, after: start) == [
        "+2: error: '+': operands have different shapes, [n=8, 2, 2, 16] and [n=8, 2, 2, 12]",
        "+8: note: [n=8, 2, 2, 16] is the result of discriminator/conv3, made here",
        "+2: note: [n=8, 2, 2, 12] is the result of discriminator/conv4, made here",
        "+2: note: of 2 uses of this line, number 2 is meant",
        "+8: note: it comes after discriminator/conv3 here",
        "+10: note: and before discriminator/flatten1 here",
      ])
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
      generator: Generator.function { z in
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
      generator: Generator.function { z in
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
