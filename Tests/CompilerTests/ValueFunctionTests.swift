import BespokeDSL
import BespokeGraph
import Foundation
import TestSupport
import Testing

@testable import BespokeCompiler

/// What losses are written with, on a batch of two images of two pixels, (1, 2) and (-3, 0.5).
@Suite struct ValueFunctionTests {
  private struct Formula: Objective {
    var ofDiscriminator: @Sendable (DiscriminatorContext) -> Tensor = { mean($0.onReal) }
    var ofGenerator: @Sendable (GeneratorContext) -> Tensor = { mean($0.onFake) }
    func discriminator(_ context: DiscriminatorContext) -> Tensor { ofDiscriminator(context) }
    func generator(_ context: GeneratorContext) -> Tensor { ofGenerator(context) }
  }

  private func step(_ formula: @escaping @Sendable (DiscriminatorContext) -> Tensor) throws -> StepAtPoint {
    try step(Formula(ofDiscriminator: formula))
  }

  private func stepOfGenerator(_ formula: @escaping @Sendable (GeneratorContext) -> Tensor) throws
    -> StepAtPoint
  {
    try step(Formula(ofGenerator: formula))
  }

  private func step(_ formula: Formula) throws -> StepAtPoint {
    let gan = GAN("formula", latent: 1, image: (1, 2, 1), batch: 2) {
      Generator {
        Dense(2)
        Reshape(1, 2, 1)
      }
      Discriminator {
        Flatten()
        Dense(1)
      }
      Training(loss: formula, optimiser: .sgd(1))
    }
    var step = try StepAtPoint(buildProgram(gan))
    step.inputs["real"]?.elements = [1, 2, -3, 0.5]
    step.states["discriminator/dense1/kernel"]?.elements = [2, -1]
    step.states["discriminator/dense1/bias"]?.elements = [0.25]
    return step
  }

  private func check(
    _ expected: Double, sourceLocation: Testing.SourceLocation = #_sourceLocation,
    _ formula: @escaping @Sendable (DiscriminatorContext) -> Tensor
  ) throws {
    let step = try step(formula)
    expectClose(
      try step.run()[step.value("loss/discriminator")!.index].elements, [expected], .doublePrecision,
      "formula",
      sourceLocation: sourceLocation)
  }

  @Test func arithmetic() throws {
    try check(2 * 0.5) { sum($0.real + $0.real) }
    try check(0) { sum($0.real - $0.real) }
    try check(1 + 4 + 9 + 0.25) { sum($0.real * $0.real) }
    try check(4) { sum($0.real / $0.real) }
    try check(0.5 + 4 * 3) { sum($0.real + 3) }
    try check(0.5 + 4 * 3) { sum(3 + $0.real) }
    try check(0.5 - 4 * 3) { sum($0.real - 3) }
    try check(4 * 3 - 0.5) { sum(3 - $0.real) }
    try check(1.5) { sum($0.real * 3) }
    try check(1.5) { sum(3 * $0.real) }
    try check(0.125) { sum($0.real / 4) }
    try check(-0.5) { sum(-$0.real) }
    // A scalar goes to all elements.
    try check(0.5 + 4 * 0.125) { sum($0.real + mean($0.real)) }
    try check(4 * 0.125 - 0.5) { sum(mean($0.real) - $0.real) }
  }

  @Test func functions() throws {
    let x = [1, 2, -3, 0.5]
    func total(_ function: (Double) -> Double) -> Double { x.reduce(0) { $0 + function($1) } }
    try check(total { Foundation.exp($0) }) { sum(exp($0.real)) }
    try check(total { Foundation.log($0 * $0) }) { sum(log(square($0.real))) }
    try check(total { Foundation.tanh($0) }) { sum(tanh($0.real)) }
    try check(total { 1 / (1 + Foundation.exp(-$0)) }) { sum(sigmoid($0.real)) }
    try check(total { Foundation.log(1 + Foundation.exp($0)) }) { sum(softplus($0.real)) }
    try check(1 + 2 + 0 + 0.5) { sum(relu($0.real)) }
    try check(1 + 4 + 9 + 0.25) { sum(square($0.real)) }
    try check(1 + 2 + 3 + 0.5) { sum(sqrt(square($0.real))) }
    try check(1 + 2 + 3 + 0.5) { sum(maximum($0.real, -$0.real)) }
    try check(0.125) { mean($0.real) }
    try check(0.5) { sum(stopGradient($0.real)) }
  }

  @Test func samples() throws {
    // Sums of samples 3 and -2.5; norms √5 and √9.25, kept from zero by 10⁻¹² under the root.
    try check(9 + 6.25) { sum(square($0.real.sumOfSamples)) }
    try check(3 * 3 - 2.5 * -2.5) { sum($0.real.sumOfSamples.forSamples(of: $0.real.shape) * $0.real) }
    try check((5 + 1e-12).squareRoot() + (9.25 + 1e-12).squareRoot()) { sum($0.real.normOfSamples) }
  }

  @Test func derivatives() throws {
    // Of x²: 2 x. What is stopped counts as a constant: of x · stop(x), x.
    try check(4 * (1 + 4 + 9 + 0.25)) { context in
      sum(square(gradient(of: square(context.real), withRespectTo: context.real)))
    }
    try check(1 + 4 + 9 + 0.25) { context in
      sum(square(gradient(of: context.real * stopGradient(context.real), withRespectTo: context.real)))
    }
    // Of the larger of two the first, where they are equal: 1 and not -1.
    try check(4) { context in
      let zero = context.real * 0
      return sum(gradient(of: maximum(zero, -zero), withRespectTo: zero))
    }
  }

  /// `D(x) = 2 a - b + 1/4`.
  @Test func discriminate() throws {
    try check((0.25 + -6.25) * 2 - 0.5) { sum($0.discriminate(2 * $0.real)) }
    try check(0.25 - 6.25) { sum($0.onReal) }
  }

  /// Class logits (0, ln 3) and labels 1 and 0, made of nothing else: shares of 3/4 and 1/4.
  @Test func comparisons() throws {
    try check(-Foundation.log(0.75) - Foundation.log(0.25)) { context in
      sum(softmaxCrossEntropy(logits(context), labels: labels(context)))
    }
    try check(0.5) { context in accuracy(logits(context), labels: labels(context)) }
    try check(2 + 1 * 3) { context in
      // Columns of a one-hot of three classes weigh 1, 2, 3: at the labels 1 and 2.
      sum(oneHot(labels(context) + context.real.sumOfSamples * 0, classes: 3) * ramp(context, classes: 3)) + 2
    }
  }

  /// Numbers that are drawn: as many as the shape says, evenly from 0 to 1, or normal, in either player's turn.
  @Test func draws() throws {
    /// The numbers of one draw, whose sum is the loss of the player.
    func drawn(
      _ player: String, _ word: String, _ shape: [Int], _ step: StepAtPoint,
      sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws -> [Double] {
      let values = try step.run()
      let name = "\(word)/\(player)"
      let drawn = values[try #require(step.value(name), "\(name)").index]
      #expect(drawn.shape.dimensions == shape, sourceLocation: sourceLocation)
      let loss = try #require(step.value("loss/\(player)"))
      expectClose(
        values[loss.index].elements, [drawn.elements.reduce(0, +)], .doublePrecision, name,
        sourceLocation: sourceLocation)
      return drawn.elements
    }
    func even(_ x: [Double]) -> Bool {
      x.allSatisfy { $0 >= 0 && $0 <= 1 } && abs(x.reduce(0, +) / 10_000 - 0.5) < 0.015
    }
    func normal(_ x: [Double]) -> Bool {
      abs(x.reduce(0, +) / 10_000) < 0.05 && abs(x.reduce(0) { $0 + $1 * $1 } / 10_000 - 1) < 0.08
    }
    let (images, many) = ([2, 1, 2, 1], [10_000])
    let (d, g) = ("discriminator", "generator")
    _ = try drawn(d, "uniform", [2], step { sum($0.uniform()) })
    _ = try drawn(d, "uniform", images, step { sum($0.uniform($0.real.shape)) })
    _ = try drawn(d, "normal", [2], step { sum($0.normal()) })
    _ = try drawn(d, "normal", images, step { sum($0.normal($0.real.shape)) })
    #expect(try even(drawn(d, "uniform", many, step { sum($0.uniform(Shape([10_000]))) })))
    #expect(try normal(drawn(d, "normal", many, step { sum($0.normal(Shape([10_000]))) })))
    _ = try drawn(g, "uniform", [2], stepOfGenerator { sum($0.uniform()) })
    _ = try drawn(g, "uniform", images, stepOfGenerator { sum($0.uniform($0.fake.shape)) })
    _ = try drawn(g, "normal", [2], stepOfGenerator { sum($0.normal()) })
    _ = try drawn(g, "normal", images, stepOfGenerator { sum($0.normal($0.fake.shape)) })
    #expect(try even(drawn(g, "uniform", many, stepOfGenerator { sum($0.uniform(Shape([10_000]))) })))
    #expect(try normal(drawn(g, "normal", many, stepOfGenerator { sum($0.normal(Shape([10_000]))) })))
  }
}

/// `[2, 2]`: (0, ln 3) for both samples, whatever the images are.
private func logits(_ context: DiscriminatorContext) -> Tensor {
  let columns = oneHot(context.onReal.sumOfSamples * 0 + 1, classes: 2)
  return columns * Foundation.log(3)
}

/// `[2]`: 1 and 0, by the signs of the sums 3 and -2.5 of the samples.
private func labels(_ context: DiscriminatorContext) -> Tensor {
  let sums = context.real.sumOfSamples
  return relu(sums) / 3
}

/// `[2, classes]`: 1, 2, 3, … in each row.
private func ramp(_ context: DiscriminatorContext, classes: Int) -> Tensor {
  let none = context.real.sumOfSamples * 0
  return (0..<classes).dropFirst().reduce(oneHot(none, classes: classes)) {
    $0 + Double($1 + 1) * oneHot(none + Double($1), classes: classes)
  }
}
