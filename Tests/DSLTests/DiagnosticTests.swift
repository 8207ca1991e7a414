import BespokeDSL
import BespokeGraph
import Testing

/// Every mistake's exact text and line.
@Suite struct DiagnosticTests {
  @Test func argumentsOutOfRangeAreReportedTogether() {
    let start = #line
    let model = gan {
      Dense(-3)
      Dropout(1.5)
      LeakyReLU(-0.1)
      BatchNorm(momentum: 2, epsilon: 0)
      Reshape(4, 0, 1)
      Conv2D(0, kernel: 0, stride: 0)
      ConvTranspose2D(1, kernel: 3, initialiser: .normal(-1))
    }
    #expect(
      report(model, after: start) == [
        "+2: error: Dense: units must be at least 1, is -3",
        "+3: error: Dropout: rate must be at least 0 and less than 1, is 1.5",
        "+4: error: LeakyReLU: slope must be at least 0, is -0.1",
        "+5: error: BatchNorm: momentum must be at least 0 and at most 1, is 2.0",
        "+5: error: BatchNorm: epsilon must be greater than 0, is 0.0",
        "+6: error: Reshape: dimensions must be at least 1, are [4, 0, 1]",
        "+7: error: Conv2D: filters must be at least 1, is 0",
        "+7: error: Conv2D: kernel must be at least 1, is 0",
        "+7: error: Conv2D: stride must be at least 1, is 0",
        "+8: error: ConvTranspose2D: a normal initialiser's deviation must be at least 0, is -1.0",
      ])
  }

  /// What Xcode, Visual Studio Code and a terminal take for a place, and no line twice.
  @Test func theFormIsThatOfSwiftsOwn() throws {
    let line = #line + 1
    let model = gan {
      Dense(15)
      Reshape(4, 4, 1)
    }
    let error = #expect(throws: Diagnostics.self) { try model.trace() }
    #expect(
      try #require(error).description == """
        \(#filePath):\(line + 2):7: error: Reshape: cannot turn [n=8, 15] into [n=8, 4, 4, 1]: 15 and 16 elements a sample
        \(#filePath):\(line + 1):7: note: [n=8, 15] is the result of generator/dense1, made here
        """)
    // Of two calls in a line each has its own column, and places in it are equal.
    let called = OneLayer(Shape([8, 6], batched: true)) { x in Dense(0)(Dense(0)(x)) }.diagnostics.map(
      \.location)
    #expect(called.count == 2 && called[0] == called[1] && called[0].column > called[1].column)
  }

  @Test func reshapeThatDoesNotFit() {
    let start = #line
    let model = gan {
      Dense(15)
      Reshape(4, 4, 1)
    }
    #expect(
      report(model, after: start) == [
        "+3: error: Reshape: cannot turn [n=8, 15] into [n=8, 4, 4, 1]: 15 and 16 elements a sample",
        "+2: note: [n=8, 15] is the result of generator/dense1, made here",
      ])
  }

  @Test func layersOnTensorsOfAnotherRank() {
    let start = #line
    let model = gan(
      generator: Generator {
        Conv2D(4, kernel: 3)
        Tanh()
      },
      discriminator: Discriminator {
        Tanh()
        Dense(1)
      })
    #expect(
      report(model, after: start) == [
        "+3: error: Conv2D: expects images [n, height, width, channels], is given [n=8, 6]",
        "+2: note: [n=8, 6] is the input of this generator",
        "+8: error: Dense: expects [n, features], is given [n=8, 4, 4, 1]; put Flatten() before it",
        "+7: note: [n=8, 4, 4, 1] is the result of discriminator/tanh1, made here",
      ])
  }

  @Test func kernelLargerThanTheImage() {
    let start = #line
    let model = gan(
      discriminator: Discriminator {
        Conv2D(2, kernel: 5, padding: .valid)
        Flatten()
        Dense(1)
      })
    #expect(
      report(model, after: start) == [
        "+3: error: Conv2D: a kernel of 5 x 5 with padding .valid does not fit into [n=8, 4, 4, 1]",
        "+2: note: [n=8, 4, 4, 1] is the input of this discriminator",
      ])
  }

  @Test func operandsOfDifferentShapes() {
    let start = #line
    let model = gan(
      generator: Generator.function { z in
        let a = Dense(16)(z)
        let b = Dense(15)(z)
        return Reshape(4, 4, 1)(Add()(a, b) + z)
      })
    #expect(
      report(model, after: start) == [
        "+5: error: '+': operands have different shapes, [n=8, 16] and [n=8, 15]",
        "+3: note: [n=8, 16] is the result of generator/dense1, made here",
        "+4: note: [n=8, 15] is the result of generator/dense2, made here",
      ])
  }

  @Test func namesUsedTwiceOrUnfit() {
    let start = #line
    let model = gan {
      Dense(16, name: "dense2")
      Dense(16)
      Tanh(name: "a/b")
      Reshape(4, 4, 1)
    }
    #expect(
      report(model, after: start) == [
        "+3: error: Dense: another layer of the generator is called 'dense2'",
        "+2: note: 'dense2' was first used here",
        "+4: error: Tanh: a layer's name is made of letters, digits and '_' and starts with a letter, 'a/b' is not",
      ])
  }

  @Test func layersThatNothingUses() {
    let start = #line
    let model = gan(
      generator: Generator.function { z in
        _ = Dense(3)(z)
        return Reshape(4, 4, 1)(Tanh()(Dense(16)(z)))
      })
    #expect(
      report(model, after: start) == [
        "+3: warning: Dense: nothing in the generator's result depends on generator/dense1, which is left out"
      ])
  }

  @Test func networksThatDoNotFitTheGame() {
    let start = #line
    let model = gan(
      generator: Generator {
        Dense(32)
        Reshape(4, 4, 2)
      },
      discriminator: Discriminator {
        Flatten()
        Dense(2)
      })
    #expect(
      report(model, after: start) == [
        "+4: error: the generator makes [n=8, 4, 4, 2], the model's images are [n=8, 4, 4, 1]",
        "model: note: the model's images [n=8, 4, 4, 1] are declared here",
        "+8: error: the discriminator must end in one logit an image, [n=8, 1], and ends in [n=8, 2]",
      ])
  }

  @Test func trainingOutOfRange() {
    let start = #line
    let model = gan(
      training: Training(
        .alternating(discriminatorSteps: 0), generator: .adam(0, beta1: 1, epsilon: 0),
        discriminator: .sgd(.nan, momentum: -1)))
    #expect(
      report(model, after: start) == [
        "+2: error: discriminatorSteps must be at least 1, is 0",
        "+2: error: the generator's optimiser: the learning rate must be greater than 0, is 0.0",
        "+2: error: the generator's optimiser: beta1 must be at least 0 and less than 1, is 1.0",
        "+2: error: the generator's optimiser: epsilon must be greater than 0, is 0.0",
        "+2: error: the discriminator's optimiser: the learning rate must be greater than 0, is nan",
        "+2: error: the discriminator's optimiser: momentum must be at least 0 and less than 1, is -1.0",
      ])
  }

  @Test func modelArgumentsOutOfRange() {
    let start = #line
    let model = GAN("Big GAN", latent: 0, image: (1, 1, 1), batch: 0) {
      Generator {
        Dense(1)
        BatchNorm()
        Reshape(1, 1, 1)
      }
      Discriminator {
        Flatten()
        Dense(1)
      }
      Training(optimiser: .sgd(0.1))
    }
    #expect(
      report(model, after: start) == [
        "+1: error: a model's name is made of a-z, 0-9 and '-' and starts with a letter, 'Big GAN' is not",
        "+1: error: latent must be at least 1, is 0", "+1: error: batch must be at least 1, is 0",
      ])
  }
}
