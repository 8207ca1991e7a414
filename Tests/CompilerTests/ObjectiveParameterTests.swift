import BespokeDSL
import BespokeGraph
import Foundation
import TestSupport
import Testing

@testable import BespokeCompiler

/// Each number of the losses, penalties and disturbances, on images of one pixel; `ObjectiveTests` has the losses
/// themselves. What is expected is the formula over the type, of the numbers that the step itself shows to have drawn.
@Suite struct ObjectiveParameterTests {
  /// Images of one pixel, a critic of `D(x) = w x + b`, or of `w x² + b`, and a generator `G(z) = 0`.
  private func step(
    _ loss: any Objective, _ penalties: [any Penalty] = [], batch: Int = 16, squared: Bool = false,
    noise: InstanceNoise? = nil, weight: Double = 3
  ) throws -> StepAtPoint {
    let gan = GAN("pixels", latent: 1, image: (1, 1, 1), batch: batch) {
      Generator {
        Dense(1)
        Reshape(1, 1, 1)
      }
      Discriminator.function { image in
        let x = Flatten()(image)
        return Dense(1)(squared ? x * x : x)
      }
      Training(loss: loss, penalties: penalties, instanceNoise: noise, optimiser: .sgd(0.1))
    }
    var step = try StepAtPoint(buildProgram(gan))
    for (state, value) in [
      ("generator/dense1/kernel", 0), ("discriminator/dense1/kernel", weight),
      ("discriminator/dense1/bias", 0.5),
    ] { step.states[state]?.elements = [value] }
    step.inputs["real"]?.elements = (0..<batch).map { Double($0) / 8 - 1 }
    return step
  }

  private func elements(_ name: String, _ step: StepAtPoint, _ values: [Numbers<Double>]) throws -> [Double] {
    values[try #require(step.value(name), "\(name)").index].elements
  }

  private func mean(_ x: [Double]) -> Double { x.reduce(0, +) / Double(x.count) }
  private func square(_ x: Double) -> Double { x * x }
  /// Of one element, as `Value.normOfSamples` has it.
  private func norm(_ x: Double) -> Double { (x * x + 1e-12).squareRoot() }

  /// The loss of the discriminator, less Wasserstein's, whose fakes' logits are 0.5.
  private func penalty(_ penalty: any Penalty, _ expected: (StepAtPoint, [Numbers<Double>]) throws -> Double)
    throws
  {
    let step = try step(.wasserstein, [penalty], squared: true)
    let values = try step.run()
    let logits = try elements("logits/real", step, values)
    let all = try elements("loss/discriminator", step, values)[0]
    expectClose(
      [all - (0.5 - mean(logits))], [try expected(step, values)], .centralDifference, "\(penalty)")
  }

  /// At `x̂ = ε x` the slope of `3 x²` is `6 ε x`.
  @Test func gradientPenalties() throws {
    func check(_ penalty: any Penalty, weight: Double) throws {
      try self.penalty(penalty) { step, values in
        let shares = try elements("uniform/discriminator", step, values)
        let slopes = zip(shares, step.inputs["real"]!.elements).map { 6 * $0 * $1 }
        return weight * mean(slopes.map { square(norm($0) - 1) })
      }
    }
    try check(.gradientPenalty(weight: 3), weight: 3)
    try check(.gradientPenalty(), weight: 10)
    try check(GradientPenalty(weight: 3), weight: 3)
    try check(GradientPenalty(), weight: 10)
  }

  /// At `x + deviation σ δ`, σ the standard deviation of the real images and δ what was drawn.
  @Test func localGradientPenalties() throws {
    func check(_ penalty: any Penalty, weight: Double, deviation: Double) throws {
      try self.penalty(penalty) { step, values in
        let draws = try elements("normal/discriminator", step, values)
        let real = step.inputs["real"]!.elements
        let spread = mean(real.map { square($0 - mean(real)) }).squareRoot()
        let slopes = zip(real, draws).map { 6 * ($0 + deviation * spread * $1) }
        return weight * mean(slopes.map { square(norm($0) - 1) })
      }
    }
    try check(.dragan(weight: 3, deviation: 0.25), weight: 3, deviation: 0.25)
    try check(.dragan(), weight: 10, deviation: 0.5)
    try check(LocalGradientPenalty(weight: 3, deviation: 0.25), weight: 3, deviation: 0.25)
    try check(LocalGradientPenalty(), weight: 10, deviation: 0.5)
  }

  /// Half the mean square of the slope `6 x` at real images, of 0 at generated ones: those are 0. With a linear critic
  /// it is 3 at both.
  @Test func zeroCentredPenalties() throws {
    func check(_ penalty: any Penalty, weight: Double) throws {
      try self.penalty(penalty) { step, _ in
        weight / 2 * mean(step.inputs["real"]!.elements.map { square(6 * $0) })
      }
    }
    try check(.r1(weight: 3), weight: 3)
    try check(.r1(), weight: 10)
    try check(ZeroCentredPenalty(on: .real, weight: 3), weight: 3)
    try check(ZeroCentredPenalty(on: .real), weight: 10)
    try penalty(.r2(weight: 3)) { _, _ in 0 }
    try penalty(ZeroCentredPenalty(on: .fake)) { _, _ in 0 }
    func linear(_ penalties: [any Penalty]) throws -> Double {
      let step = try step(.wasserstein, penalties)
      return try elements("loss/discriminator", step, step.run())[0]
    }
    let plain = try linear([])
    #expect(abs(try linear([.r2(weight: 4)]) - plain - 18) < 1e-9)
    #expect(abs(try linear([.r2()]) - plain - 45) < 1e-9)
    #expect(
      abs(try linear([.r2(weight: 4), .r1(weight: 2), .gradientPenalty(weight: 1)]) - plain - 31) < 1e-9)
  }

  /// Cross-entropy with the target `t` that each image has: `-t log s - (1 - t) log(1 - s)`, s the sigmoid of its logit.
  @Test(arguments: [(0, 0), (0.25, 0), (0, 0.25), (0.25, 0.4)])
  func targets(_ smoothing: Double, _ noise: Double) throws {
    func crossEntropy(_ t: Double, _ logit: Double) -> Double {
      let s = 1 / (1 + exp(-logit))
      return -t * log(s) - (1 - t) * log(1 - s)
    }
    let targets = Targets(smoothing: smoothing, noise: noise)
    for loss in [NonSaturating(targets), Minimax(targets), .nonSaturating(targets), .minimax(targets)]
      as [any Objective]
    {
      let step = try step(loss, batch: 64, weight: 0.3)
      let values = try step.run()
      func flips(_ name: String) throws -> [Bool] {
        if noise == 0 { return Array(repeating: false, count: 64) }
        return try elements(name, step, values).map { $0 < noise }
      }
      let (ofReal, ofFake) = (try flips("uniform/discriminator"), try flips("uniform/discriminator-2"))
      if noise > 0 {
        #expect(ofReal != ofFake)
        #expect([ofReal, ofFake].allSatisfy { abs(Double($0.count { $0 }) / 64 - noise) < 0.2 })
      }
      let real = zip(try elements("logits/real", step, values), ofReal)
        .map { crossEntropy($1 ? 0 : 1 - smoothing, $0) }
      let fake = zip(try elements("logits/fake", step, values), ofFake)
        .map { crossEntropy($1 ? 1 - smoothing : 0, $0) }
      expectClose(
        try elements("loss/discriminator", step, values), [mean(real) + mean(fake)], .centralDifference,
        "\(loss)")
    }
  }

  /// Targets that are not said are those of the images.
  @Test func defaultTargets() {
    #expect(Targets() == Targets(smoothing: 0, noise: 0))
    #expect([NonSaturating().targets, Minimax().targets] == [Targets(), Targets()])
    let short: [any Objective] = [.nonSaturating, .minimax]
    #expect(
      short.map { String(describing: $0) } == [
        String(describing: NonSaturating()), String(describing: Minimax()),
      ])
  }

  /// The critic's weight within the clip, and as it is without.
  @Test func clips() throws {
    func weight(_ loss: any Objective) throws -> Double {
      let step = try step(loss)
      let values = try step.run()
      let new = step.graph.assignments.first { $0.name == "discriminator/dense1/kernel" }
      return values[try #require(new).value.index].elements[0]
    }
    #expect(try weight(.wasserstein(clip: 0.25)) == 0.25)
    #expect(try weight(Wasserstein(clip: 2)) == 2)
    // The gradient is the negative mean of the real images, -1/16.
    for loss in [.wasserstein, Wasserstein()] as [Wasserstein] {
      #expect(abs(try weight(loss) - (3 + 0.1 * mean((0..<16).map { Double($0) / 8 - 1 }))) < 1e-12)
    }
  }

  /// `noise` on what the discriminator sees, in units of images: its standard deviation is the given one, within five
  /// standard errors of 4096 draws, times what is left of it.
  @Test func instanceNoise() throws {
    func deviations(_ noise: InstanceNoise, steps: Range<UInt64>) throws -> [Double] {
      let step = try step(.wasserstein, batch: 4096, noise: noise)
      return try steps.map { index in
        let values = try step.run(step: index)
        let real = step.inputs["real"]!.elements
        let seen = zip(try elements("logits/real", step, values), real).map { ($0 - 0.5) / 3 - $1 }
        let fake = try elements("logits/fake", step, values).map { ($0 - 0.5) / 3 }
        #expect(seen.max()! == 0 || seen != fake)
        let (ofReal, ofFake) = (mean(seen.map(square)).squareRoot(), mean(fake.map(square)).squareRoot())
        #expect(abs(ofReal - ofFake) <= 0.1 * ofReal)
        return ofReal
      }
    }
    func check(_ noise: InstanceNoise, _ expected: [Double]) throws {
      for (measured, expected) in zip(
        try deviations(noise, steps: 0..<UInt64(expected.count)), expected)
      {
        #expect(abs(measured - expected) <= 0.06 * expected + 1e-12, "\(noise): \(measured), \(expected)")
      }
    }
    try check(InstanceNoise(0.5), [0.5, 0.5, 0.5])
    try check(InstanceNoise(0.125), [0.125])
    try check(InstanceNoise(0.5, vanishingOver: 2), [0.5, 0.25, 0, 0])
    try check(InstanceNoise(0.5, vanishingOver: 4), [0.5, 0.375, 0.25, 0.125, 0])
  }

  /// The weight of the auxiliary classifier; its game's limit of the weights and score are kept.
  @Test func auxiliaryClassifiers() throws {
    func loss(_ objective: any Objective) throws -> Double {
      var step = try StepAtPoint(
        buildProgram(
          GAN("judged", latent: 1, image: (1, 1, 1), classes: 2, batch: 2) {
            Generator.conditional { z, label in Reshape(1, 1, 1)(Dense(1)(Concat()(z, OneHot(2)(label)))) }
            Discriminator.function { image in
              let x = Flatten()(image)
              return Judgement(logits: Dense(1)(x), classes: Dense(2)(x))
            }
            Training(loss: objective, optimiser: .sgd(0.1))
          }))
      // All class logits and logits are 0.
      for state in step.states.keys {
        step.states[state] = step.states[state].map {
          Numbers(shape: $0.shape, elements: $0.elements.map { _ in 0 })
        }
      }
      return try elements("loss/generator", step, step.run())[0]
    }
    for (objective, weight) in [
      (AuxiliaryClassifier(.wasserstein), 1), (AuxiliaryClassifier(.wasserstein, weight: 3), 3),
      (.auxiliaryClassifier(.wasserstein), 1), (.auxiliaryClassifier(.wasserstein, weight: 0.5), 0.5),
    ] as [(AuxiliaryClassifier, Double)] {
      expectClose([try loss(objective)], [weight * log(2)], .doublePrecision, "weight \(weight)")
    }
    // Of another game, minimax: -softplus(0) more.
    expectClose([try loss(.auxiliaryClassifier(.minimax, weight: 3))], [2 * log(2)], .doublePrecision, "game")
    #expect(AuxiliaryClassifier(.wasserstein(clip: 0.5)).weightLimit == 0.5)
    #expect(AuxiliaryClassifier(.hinge).weightLimit == nil)
  }

  @Test func classificationLossesOfClassifiers() throws {
    func loss(_ classifier: Classifier) throws -> Double {
      var step = try StepAtPoint(buildProgram(classifier))
      step.states["classifier/dense1/kernel"]?.elements = [0, 0, 0, 0]
      return try elements("loss", step, step.run())[0]
    }
    func pair(_ loss: (any ClassificationLoss)?) -> Classifier {
      if let loss {
        return Classifier(
          "pair", image: (1, 1, 1), classes: 4, batch: 2, loss: loss, optimiser: .sgd(1)
        ) {
          Flatten()
          Dense(4)
        }
      }
      return Classifier("pair", image: (1, 1, 1), classes: 4, batch: 2, optimiser: .sgd(1)) {
        Flatten()
        Dense(4)
      }
    }
    expectClose([try loss(pair(nil))], [log(4)], .doublePrecision, "the default")
    expectClose([try loss(pair(.crossEntropy))], [log(4)], .doublePrecision, "cross-entropy")
    expectClose([try loss(pair(.meanSquaredError))], [0.25], .doublePrecision, "squared error")
  }
}
