import BespokeDSL
import BespokeGraph
import BespokeInterpreter
import Foundation
import TestModels
import TestSupport
import Testing

@testable import BespokeCompiler

/// Labels and classes in whole steps: values by hand, gradients against differences of the loss itself.
@Suite struct ClassTests {
  @Test(arguments: zoo.compactMap { $0 as? Classifier })
  func gradientsAreThoseOfTheLoss(_ classifier: Classifier) throws {
    var classifier = classifier
    // Singular vectors count as constants.
    if classifier.name == "supervised" { classifier = withoutSpectralNorm }
    try StepAtPoint(buildProgram(classifier)).checkGradients(of: "loss", player: "classifier")
  }

  private var withoutSpectralNorm: Classifier {
    Classifier("supervised", image: (4, 3, 2), classes: 7, batch: 9, optimiser: .sgd(0.1)) {
      Conv2D(3, kernel: 3)
      BatchNorm()
      Tanh()
      Flatten()
      Dropout(0.25)
      Dense(7)
    }
  }

  /// Two images of one pixel, `x` and `y`, with logits `(2 x, -x, 0.5)`; labels 0 and 2.
  private func step(_ loss: any ClassificationLoss, _ x: Double, _ y: Double) throws -> StepAtPoint {
    var step = try StepAtPoint(
      buildProgram(
        Classifier("three", image: (1, 1, 1), classes: 3, batch: 2, loss: loss, optimiser: .sgd(0.1)) {
          Flatten()
          Dense(3)
        }))
    step.states["classifier/dense1/kernel"]?.elements = [2, -1, 0]
    step.states["classifier/dense1/bias"]?.elements = [0, 0, 0.5]
    step.inputs["real"]?.elements = [x, y]
    step.inputs["label/real"]?.elements = [0, 2]
    return step
  }

  /// Outputs without signals, which have tests of their own.
  private func told(_ step: StepAtPoint) -> [NamedValue] {
    step.graph.outputs.filter { !$0.name.hasPrefix("signal/") }
  }

  private func outputs(_ step: StepAtPoint) throws -> [Double] {
    let values = try step.run()
    return told(step).map { values[$0.value.index].elements[0] }
  }

  @Test func formulasByHand() throws {
    #expect(try step(.crossEntropy, 1, -1).graph.outputs.map(\.name) == ["loss", "accuracy"])
    // Logits (2, -1, 0.5) and (-2, 1, 0.5): log sums of exponentials 2.2413, 1.5041.
    let sums = [2.0, -1, 0.5].map { Foundation.exp($0) }.reduce(0, +)
    let others = [-2.0, 1, 0.5].map { Foundation.exp($0) }.reduce(0, +)
    let entropy = (Foundation.log(sums) - 2 + Foundation.log(others) - 0.5) / 2
    expectClose(
      try outputs(step(.crossEntropy, 1, -1)), [entropy, 0.5], .centralDifference, "cross-entropy")
    let squares = (1.0 + 1 + 0.25 + 4 + 1 + 0.25) / 6
    expectClose(
      try outputs(step(.meanSquaredError, 1, -1)), [squares, 0.5], .centralDifference, "squared error")
    // Logits (0, 0, 0.5) twice; equal logits are no answer.
    #expect(try outputs(step(.crossEntropy, 0, 0))[1] == 0.5)
    #expect(try outputs(step(.crossEntropy, 0.25, 0.25))[1] == 0)
  }

  @Test func largeLogitsDoNotOverflow() throws {
    let step = try step(.crossEntropy, 1e30, -1e30)
    let values = try Interpreter<Float>().run(
      step.graph, inputs: step.inputs.mapValues(single), states: step.states.mapValues(single)
    ).values
    #expect(values.allSatisfy { $0.elements.allSatisfy(\.isFinite) })
    let loss = try #require(step.value("loss"))
    // The second image is taken for class 1 with certainty.
    #expect(values[loss.index].elements[0] == 0.5e30)
  }

  private func single(_ tensor: Numbers<Double>) -> Numbers<Float> {
    Numbers(shape: tensor.shape, elements: tensor.elements.map(Float.init))
  }

  /// `D(x) = 3 x + 0.5`, class logits `(x, -x)`, `G(z, c) = 0`.
  @Test func auxiliaryClassifierByHand() throws {
    func step(_ loss: any Objective) throws -> StepAtPoint {
      var step = try StepAtPoint(
        buildProgram(
          GAN("two", latent: 1, image: (1, 1, 1), classes: 2, batch: 2) {
            Generator.conditional { z, label in Reshape(1, 1, 1)(Dense(1)(Concat()(z, OneHot(2)(label)))) }
            Discriminator.function { image in
              let x = Flatten()(image)
              return Judgement(logits: Dense(1)(x), classes: Dense(2)(x))
            }
            Training(loss: loss, optimiser: .sgd(0.1))
          }))
      step.states["generator/dense1/kernel"]?.elements = [0, 0, 0]
      step.states["discriminator/dense1/kernel"]?.elements = [3]
      step.states["discriminator/dense1/bias"]?.elements = [0.5]
      step.states["discriminator/dense2/kernel"]?.elements = [1, -1]
      step.inputs["real"]?.elements = [0.5, -0.5]
      step.inputs["label/real"]?.elements = [0, 0]
      return step
    }
    let step = try step(.auxiliaryClassifier(.wasserstein, weight: 2))
    // softplus(-1), softplus(1); class logits of the fakes are equal: ln 2 each.
    let (a, b, c) = (0.31326168751822286, 1.3132616875182228, 0.6931471805599453)
    #expect(
      told(step).map(\.name) == [
        "loss/discriminator", "loss/generator", "score/real", "score/fake", "accuracy/real", "accuracy/fake",
      ])
    expectClose(
      try outputs(step), [0.5 - 0.5 + 2 * ((a + b) / 2 + c), -0.5 + 2 * c, 0.5, 0.5, 0.5, 0],
      .centralDifference, "auxiliary classifier")
  }

  @Test func labelsAreInputsOrDrawn() throws {
    let program = try buildProgram(conditional)
    let inputs = program.graph(.step).nodes.compactMap { node -> String? in
      if case .input(let name) = node.operation { name } else { nil }
    }
    #expect(inputs == ["real", "label/real", "real2", "label/real2"])
    #expect(program.classes == 3)
    let step = try StepAtPoint(program)
    let values = try step.run()
    let drawn = try ["label", "label2", "label-generator"].map { name in
      values[try #require(step.value(name)).index].elements
    }
    #expect(Set(drawn).count == 3)
    #expect(Set(drawn.joined()) == [0, 1, 2])
  }

  /// A generator that is told another class draws another image.
  @Test func generatorsHeedTheirLabels() throws {
    let program = try buildProgram(projection)
    let graph = program.graph(.generate)
    let states = try StepAtPoint(program).states
    func images(_ label: Double) throws -> [Double] {
      var inputs: [String: Numbers<Double>] = [:]
      for node in graph.nodes {
        guard case .input(let name) = node.operation else { continue }
        inputs[name] = Numbers(
          shape: node.shape,
          elements: Array(repeating: name == "label" ? label : 0.5, count: node.shape.count))
      }
      return try Interpreter<Double>().run(graph, inputs: inputs, states: states).outputs["image"]?.elements
        ?? []
    }
    #expect(try images(1).count == 64 * 32)
    #expect(try images(1) != images(2))
  }
}
