import BespokeDSL
import BespokeGraph
import TestModels
import TestSupport
import Testing

@testable import BespokeCompiler

/// Augmentations in whole steps: who sees what, who learns through what, and how the strength is steered.
@Suite struct AugmentationStepTests {
  /// Images as they are, steered.
  private struct Still: Augmentation {
    var adaptive: AdaptiveStrength?
    func apply(_ images: BespokeDSL.Tensor, _ context: AugmentationContext) -> BespokeDSL.Tensor { images }
  }

  private func game(
    _ augmentation: (any Augmentation)?, _ order: UpdateOrder = .simultaneous,
    penalties: [any Penalty] = []
  ) -> GAN {
    var gan = two(.wasserstein, penalties)
    gan.training.order = order
    gan.training.augmentation = augmentation
    return gan
  }

  /// `D(x) = 3 x + 0.5`, `G(z) = 0`, real images of one pixel, 0.5 and -0.5.
  private func step(_ gan: GAN, p: Double? = nil) throws -> StepAtPoint {
    var step = try StepAtPoint(buildProgram(gan))
    for (state, value) in [
      ("discriminator/dense1/kernel", 3), ("discriminator/dense1/bias", 0.5), ("generator/dense1/kernel", 0),
      ("generator/dense1/bias", 0), ("augmentation/p", p ?? 0),
    ] as [(String, Double)] { step.states[state]?.elements = [value] }
    for name in step.inputs.keys { step.inputs[name]?.elements = [0.5, -0.5] }
    return step
  }

  private func values(_ names: [String], _ step: StepAtPoint) throws -> [[Double]] {
    let values = try step.run()
    return try names.map { values[try #require(step.value($0), "\($0)").index].elements }
  }

  /// One pixel has no contrast: what is seen is `x + u - 0.5`, of other numbers in each pass.
  @Test func theDiscriminatorSeesAugmentedImages() throws {
    let names = ["real", "fake", "real2", "fake2", "generator"]
    let step = try step(game(.diffAugment(.colour), .alternating(discriminatorSteps: 2)))
    let drawn = try values(names.map { "augmentation/brightness/\($0)" }, step)
    #expect(Set(drawn).count == names.count)
    let seen = try values(names.map { "logits/\($0)" }, step)
    // Before D moves.
    for (index, images) in [[0.5, -0.5], [0, 0]].enumerated() {
      let expected = zip(images, drawn[index]).map { 3 * ($0 + $1 - 0.5) + 0.5 }
      expectClose(seen[index], expected, .doublePrecision, names[index])
    }
    let after = try step.run()
    let weights = try ["kernel", "bias"].map { name in
      let new = step.graph.assignments.first { $0.name == "discriminator/dense1/\(name)" }
      return after[try #require(new).value.index].elements[0]
    }
    let expected = drawn[4].map { weights[0] * ($0 - 0.5) + weights[1] }
    expectClose(seen[4], expected, .doublePrecision, "generator")
    // What the generator made, and what the caller gave, stays as it is.
    #expect(try values(["fake"], step)[0] == [0, 0])
  }

  /// A pixel that is cut out has no slope, neither at real images nor where a penalty looks.
  @Test func penaltiesLookThroughAugmentations() throws {
    func penalty(_ penalty: any Penalty, _ augmentation: (any Augmentation)?) throws -> Double {
      let step = try step(game(augmentation, penalties: [penalty]))
      let found = try values(["loss/discriminator", "logits/real", "logits/fake"], step)
      return found[0][0] - (found[2][0] + found[2][1] - found[1][0] - found[1][1]) / 2
    }
    let whole: [(any Augmentation)?] = [nil, .diffAugment(.colour), .diffAugment(.translation)]
    for augmentation in whole {
      expectClose([try penalty(.r1(weight: 2), augmentation)], [9], .doublePrecision, "R1")
      expectClose([try penalty(.gradientPenalty(), augmentation)], [40], .centralDifference, "between")
    }
    expectClose([try penalty(.r1(weight: 2), .diffAugment(.cutout))], [0], .doublePrecision, "R1, cut out")
    // The norm of nothing is 10^-6.
    let none = 10 * (1 - 1e-6) * (1 - 1e-6)
    expectClose(
      [try penalty(.gradientPenalty(), .diffAugment(.cutout))], [none], .centralDifference, "cut out")
  }

  /// G's bias has the gradient -3 per image where its pixel is seen, and none where it is cut out.
  @Test(arguments: [UpdateOrder.simultaneous, .generatorFirst]) func theGeneratorLearnsThroughThem(
    _ order: UpdateOrder
  ) throws {
    func gradient(_ augmentation: (any Augmentation)?) throws -> Double {
      try values(["grad/generator/dense1/bias"], step(game(augmentation, order)))[0][0]
    }
    for augmentation in [nil, .diffAugment(.colour), .diffAugment(.translation)] as [(any Augmentation)?] {
      expectClose([try gradient(augmentation)], [-3], .doublePrecision, "seen")
    }
    expectClose([try gradient(.diffAugment(.cutout))], [0], .doublePrecision, "cut out")
  }

  /// In either form of a training, and none where none is asked for.
  @Test func theAugmentationIsThatOfTheTraining() throws {
    let augmentation = DiffAugment.diffAugment(.cutout)
    let trainings = [
      (Training(loss: .wasserstein, augmentation: augmentation, optimiser: .sgd(1)), true),
      (
        Training(
          loss: .wasserstein, augmentation: .diffAugment(.cutout), generator: .sgd(1), discriminator: .sgd(1)
        ), true
      ),
      (Training(loss: .wasserstein, optimiser: .sgd(1)), false),
      (Training(loss: .wasserstein, generator: .sgd(1), discriminator: .sgd(1)), false),
    ]
    for (training, isCut) in trainings {
      var gan = two(.wasserstein)
      gan.training = training
      #expect(try values(["logits/real"], step(gan))[0] == (isCut ? [0.5, 0.5] : [2, -1]))
    }
  }

  /// Noise comes after an augmentation: it is there where all is cut out.
  @Test func noiseComesAfter() throws {
    var gan = game(.diffAugment(.cutout))
    gan.training.instanceNoise = InstanceNoise(0.5)
    let found = try values(["logits/real", "instance-noise/real"], step(gan))
    expectClose(found[0], found[1].map { 3 * $0 + 0.5 }, .doublePrecision, "noise")
  }

  /// Logits 2 and -1: r is 0. Two images move p by two of those in which it goes all the way.
  @Test func theStrengthFollowsTheSigns() throws {
    func moved(
      _ adaptive: AdaptiveStrength, from p: Double, _ order: UpdateOrder = .simultaneous
    ) throws -> [Double] {
      let step = try step(game(Still(adaptive: adaptive), order), p: p)
      let next = try #require(step.graph.assignments.first { $0.name == "augmentation/p" })
      let (shown, new) = (try values(["augmentation/p"], step)[0], try step.run()[next.value.index].elements)
      #expect(shown == new)
      #expect(try values(["augmentation/r"], step)[0] == [0])
      return new
    }
    #expect(try moved(AdaptiveStrength(target: 0.5, over: 8), from: 0.5) == [0.25])
    #expect(try moved(AdaptiveStrength(target: -0.5, over: 8), from: 0.5) == [0.75])
    #expect(try moved(AdaptiveStrength(target: 0, over: 8), from: 0.5) == [0.5])
    #expect(try moved(AdaptiveStrength(target: -0.5, over: 16), from: 0.5) == [0.625])
    #expect(try moved(AdaptiveStrength(target: -0.5), from: 0.5) == [0.5 + 2.0 / 500_000])
    #expect(try moved(AdaptiveStrength(over: 8), from: 0.5) == [0.25])
    // Within 0 and 1.
    #expect(try moved(AdaptiveStrength(target: 0.5, over: 8), from: 0.125) == [0])
    #expect(try moved(AdaptiveStrength(target: -0.5, over: 8), from: 0.875) == [1])
    #expect(try moved(AdaptiveStrength(target: -0.5, over: 1), from: 0) == [1])
    // After each of its updates, which are small enough here to leave the signs.
    let thrice = UpdateOrder.alternating(discriminatorSteps: 3)
    #expect(try moved(AdaptiveStrength(target: -0.5, over: 8), from: 0, thrice) == [0.75])
    #expect(try moved(AdaptiveStrength(target: -0.5, over: 8), from: 0, .generatorFirst) == [0.25])
  }

  /// A logit of 0 is neither.
  @Test func zeroHasNoSign() throws {
    var step = try step(game(Still(adaptive: AdaptiveStrength(target: 0, over: 8))), p: 0.5)
    step.states["discriminator/dense1/bias"]?.elements = [-1.5]
    step.states["discriminator/dense1/kernel"]?.elements = [3]
    // Logits 0 and -3.
    #expect(try values(["augmentation/r", "augmentation/p"], step) == [[-0.5], [0.25]])
    step.states["discriminator/dense1/bias"]?.elements = [1.5]
    #expect(try values(["augmentation/r", "augmentation/p"], step) == [[0.5], [0.75]])
  }

  /// Each move sees images with the strength that those before it left.
  @Test func laterMovesSeeTheNewStrength() throws {
    let augmentation = DiffAugment.diffAugment(.cutout, adaptive: AdaptiveStrength(target: -0.5, over: 2))
    let step = try step(game(augmentation, .alternating(discriminatorSteps: 2)))
    // From none to all in one update; D's bias is its mean gradient's then, which is 0.
    let found = try values(["logits/real", "logits/real2", "logits/fake2", "logits/generator"], step)
    #expect(found[0] == [2, -1])
    for logits in found.dropFirst() { #expect(logits == [0.5, 0.5]) }
  }

  /// What the strength is, is kept and told; images are generated without.
  @Test func theStrengthIsAState() throws {
    let program = try buildProgram(steered)
    #expect(program.states.last?.name == "augmentation/p")
    #expect(program.graph(.initialise).assignments.last?.name == "augmentation/p")
    #expect(program.graph(.step).outputs.contains { $0.name == "augmentation/p" })
    #expect(program.step(at: 0).outputs.contains { $0.name == "augmentation/p" })
    #expect(!program.graph(.generate).states.contains { $0.name == "augmentation/p" })
    for model in [augmented, augmentedSlopes] {
      #expect(try !buildProgram(model).states.contains { $0.name == "augmentation/p" })
    }
  }

  /// Gradients of whole steps with half the strength; `ObjectiveTests` has those of the other models.
  @Test func gradientsAreThoseOfTheLoss() throws {
    var gan = steered
    gan.training.order = .simultaneous
    var step = try StepAtPoint(buildProgram(gan), at: 2)
    step.states["augmentation/p"]?.elements = [0.5]
    for player in ["discriminator", "generator"] {
      try step.checkGradients(of: "loss/\(player)", player: player)
    }
  }

  @Test func whatCannotBeIsSaid() throws {
    func problems(_ augmentation: any Augmentation) -> [String] {
      let gan = game(augmentation)
      do {
        _ = try buildProgram(gan)
        return []
      } catch {
        #expect(error.all.allSatisfy { $0.location == gan.training.location })
        return error.all.map(\.message)
      }
    }
    #expect(problems(.diffAugment()) == ["diffAugment wants a transform at least, such as .colour"])
    func strength(_ target: Double, _ images: Int) -> [String] {
      problems(.diffAugment(.cutout, adaptive: AdaptiveStrength(target: target, over: images)))
    }
    for target in [-1, 1, 1.5, Double.nan, .infinity] {
      #expect(
        strength(target, 8) == ["the augmentation's target must lie between -1 and 1, is \(target)"])
    }
    #expect(strength(0.5, 0) == ["the augmentation's strength must move over at least 1 image, not 0"])
    let most = 16_777_216
    #expect(
      strength(0.5, most + 1) == [
        "the augmentation's strength must move over at most \(most) images, not \(most + 1)"
      ])
    #expect(strength(0.5, .max).count == 1)
    #expect(strength(0.5, most) == [])
    #expect(strength(0.5, 1) == [])
  }

  /// The sign of what a critic says tells nothing.
  @Test func aStrengthThatNothingSteers() {
    func warnings(_ loss: any Objective, _ adaptive: AdaptiveStrength?, of gan: GAN = two(.hinge)) -> Int {
      var gan = gan
      gan.training.augmentation = .diffAugment(.cutout, adaptive: adaptive)
      gan.training.loss = loss
      return gan.warnings.count { $0.message.contains("steered by") && $0.location == gan.training.location }
    }
    for loss in [.nonSaturating, .hinge, .minimax] as [any Objective] {
      #expect(warnings(loss, AdaptiveStrength()) == 0)
    }
    for loss in [.wasserstein, .leastSquares] as [any Objective] {
      #expect(warnings(loss, AdaptiveStrength()) == 1)
      #expect(warnings(loss, nil) == 0)
    }
    for (game, count) in [(.hinge, 0), (.wasserstein, 1)] as [(any Objective, Int)] {
      #expect(warnings(.auxiliaryClassifier(game), AdaptiveStrength(), of: auxiliary) == count)
    }
  }
}
