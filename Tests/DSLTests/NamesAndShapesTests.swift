import BespokeDSL
import BespokeGraph
import BespokeZoo
import Testing

/// Names, shapes and counts of what models declare.
@Suite struct NamesAndShapesTests {
  @Test func dcganHasTheTutorialsTensors() throws {
    let model = try dcgan.trace()
    #expect(
      model.generator.parameters.map { "\($0.declaration.name) \($0.declaration.shape)" } == [
        "generator/dense1/kernel [100, 12544]",
        "generator/batchNorm1/gamma [12544]", "generator/batchNorm1/beta [12544]",
        "generator/convTranspose1/kernel [5, 5, 128, 256]",
        "generator/batchNorm2/gamma [128]", "generator/batchNorm2/beta [128]",
        "generator/convTranspose2/kernel [5, 5, 64, 128]",
        "generator/batchNorm3/gamma [64]", "generator/batchNorm3/beta [64]",
        "generator/convTranspose3/kernel [5, 5, 1, 64]",
      ])
    #expect(
      model.discriminator.parameters.map { "\($0.declaration.name) \($0.declaration.shape)" } == [
        "discriminator/conv1/kernel [5, 5, 1, 64]", "discriminator/conv1/bias [64]",
        "discriminator/conv2/kernel [5, 5, 64, 128]", "discriminator/conv2/bias [128]",
        "discriminator/dense1/kernel [6272, 1]", "discriminator/dense1/bias [1]",
      ])
    #expect(
      model.generator.statistics.map(\.declaration.name).prefix(2) == [
        "generator/batchNorm1/moving_mean", "generator/batchNorm1/moving_variance",
      ])
  }

  @Test func parameterCountsAreTheReferences() throws {
    let model = try dcgan.trace()
    #expect(count(model.generator) == 2_305_472)
    #expect(count(model.discriminator) == 212_865)
    let mlp = try mlp.trace()
    // 64-128-256-512-784 with biases, gamma and beta; 784-256-64-16-1 with biases.
    #expect(count(mlp.generator) == 576_912)
    #expect(count(mlp.discriminator) == 218_465)
  }

  @Test func zooNamesAndSettings() throws {
    let names = zoo.map(\.name)
    #expect(Set(names).count == names.count)
    let settings = Dictionary(
      uniqueKeysWithValues: zoo.compactMap { $0 as? GAN }.map { ($0.name, [$0.batch, $0.latent]) })
    #expect(settings["dcgan-b500"] == [500, 100])
    #expect(settings["dcgan-augmented"] == [128, 100])
    #expect(settings["dcgan64"] == [64, 100])
    #expect(settings["mlp-b32"] == [32, 64])
    #expect(settings["wgan-gp"] == [64, 100])
    #expect(classifier.classes == 10)
    #expect(dcgan.training.generator == .adam(2e-4, beta1: 0.5))
    #expect(dcganB500.training.discriminator == .adam(1e-4))
    for model in zoo {
      switch model.kind {
      case .gan(let gan): _ = try gan.trace()
      case .classifier(let classifier): _ = try classifier.trace()
      }
    }
  }

  @Test func layersKnowTheirLines() throws {
    let first = #line + 2
    let model = gan {
      Dense(16)
      Reshape(4, 4, 1)
    }
    let steps = try model.trace().generator.steps
    #expect(steps.map(\.location.line) == [first, first + 1])
    #expect(steps[0].location.id == "DSLTests/NamesAndShapesTests.swift")
  }

  @Test func networksMayBeFunctions() throws {
    let line = #line + 3
    let model = gan(
      generator: Generator.function { z in
        let a = Dense(16, name: "stem")(z)
        let b = ReLU()(Dense(16)(a) + a)
        let c = Add()(a, b) * b - a
        return Reshape(4, 4, 1)(c)
      })
    let network = try model.trace().generator
    #expect(
      network.steps.map(\.name) == [
        "generator/stem", "generator/dense2", "generator/add1", "generator/relu1", "generator/add2",
        "generator/multiply1", "generator/subtract1", "generator/reshape1",
      ])
    #expect(network.steps[2].operands == [.step(1), .step(0)])
    #expect(network.steps[4].operands == [.step(0), .step(3)])
    // An operator takes the line of the operand made last.
    #expect(network.steps.map(\.location.line) == [0, 1, 1, 1, 2, 2, 2, 3].map { line + $0 })
  }

  @Test(arguments: [
    (Padding.same, 5, 1, 9), (.same, 5, 2, 18), (.same, 1, 3, 27), (.valid, 5, 1, 13), (.valid, 5, 2, 21),
    (.valid, 1, 3, 27),
  ])
  func transposedConvolutionSizes(_ padding: Padding, _ kernel: Int, _ stride: Int, _ size: Int) throws {
    let model = gan(image: size) {
      Dense(81)
      Reshape(9, 9, 1)
      ConvTranspose2D(1, kernel: kernel, stride: stride, padding: padding)
    }
    #expect(try model.trace().generator.steps[2].shape == Shape([8, size, size, 1], batched: true))
  }

  private func count(_ network: TracedNetwork) -> Int {
    network.parameters.reduce(0) { $0 + $1.declaration.shape.count }
  }
}
