import Foundation

extension VerdictRule {
  /// The rules; of those that hold, the first speaks. Limits were chosen on runs with planted faults and on healthy ones,
  /// and tried on others: see `Documentation/Verdict.md`, which has the table in words.
  static let table: [VerdictRule] = [
    VerdictRule(
      .diverging, [.above(.growth(.spread), 300, until: 100)], patience: 3,
      "the discriminator's logits have grown \(.growth(.spread))-fold", .lowerRates),
    VerdictRule(
      .diverging, [.isLoss, .above(.growth(.lossOfDiscriminator), 8, until: 4)], patience: 3,
      "the discriminator's loss has grown \(.growth(.lossOfDiscriminator))-fold", .lowerRates),
    VerdictRule(
      .collapsed, [.below(.median(.diversity), 0.01, until: 0.03)], patience: 15,
      "two generated images differ by \(.median(.diversity)) of what two training images do",
      .weakenDiscriminator),
    VerdictRule(
      .memorising, [.above(.median(.diversity), 100, until: 50)], patience: 3,
      "the training images of a batch are all but the same", .moreImages),
    VerdictRule(
      .memorising, [.below(.novelty, 0.3, until: 0.5), .above(.precision, 0.2, until: 0.1)], patience: 3,
      "generated images are \(.novelty) times as far from the nearest training image as new images are",
      .moreImages),
    // A weight of 0.01 stays what it is in float32 where less than five times this is added.
    VerdictRule(
      .standingStill, [.below(.median(.movementOfGenerator), 1e-10, until: 1e-9)], patience: 3,
      "the last parameters of the generator move by \(.median(.movementOfGenerator)) a step",
      .letGeneratorLearn),
    VerdictRule(
      .saturated,
      [
        .isLoss, .above(.median(.separation), 0.8, until: 0.6),
        .below(.growth(.lossOfDiscriminator), 0.05, until: 0.1),
      ],
      patience: 6, "the discriminator's loss is \(.growth(.lossOfDiscriminator)) of what it began with",
      .weakenDiscriminator),
    VerdictRule(
      .saturated,
      [.isLoss, .above(.median(.separation), 0.8, until: 0.6), .above(.pace, 12, until: 6)],
      patience: 6,
      "the last parameters of the discriminator move \(.pace) times as far in a step as the generator's",
      .weakenDiscriminator),
    VerdictRule(
      .saturated, [.isLoss, .above(.growth(.lossOfGenerator), 25, until: 12)], patience: 6,
      "the generator's loss has grown \(.growth(.lossOfGenerator))-fold", .weakenDiscriminator),
    VerdictRule(
      .saturated, [.isLoss, .above(.growth(.gradientOfGenerator), 50, until: 25)], patience: 6,
      "the generator's gradient has grown \(.growth(.gradientOfGenerator))-fold", .weakenDiscriminator),
    VerdictRule(
      .saturated, [.isDistance, .above(.median(.separation), 0.94, until: 0.85)], patience: 12,
      "the critic tells all images apart: both kinds' logits lie \(.median(.separation)) deviations from the middle",
      .strengthenGenerator),
    VerdictRule(
      .fewModes, [.below(.median(.diversity), 0.12, until: 0.2)], patience: 20,
      "two generated images differ by \(.median(.diversity)) of what two training images do",
      .weakenDiscriminator),
    VerdictRule(
      .fewModes, [.below(.attainable, 0.6, until: 0.7)], patience: 1,
      "the training images lie near \(.attainable) of the held-out ones: kinds are missing among them",
      .moreKinds),
    VerdictRule(
      .oscillating, [.above(.swings, 3, until: 1)], patience: 1,
      "the discriminator has gone from telling all apart to telling nothing, or back, \(.swings) times in 400 steps",
      .lowerRates),
    VerdictRule(
      .labelsIgnored, [.below(.hits, 2, until: 3)], patience: 15,
      "the discriminator tells the class of real images \(.hits) times as often as a guess", .labels),
  ]
}

extension HealthCondition {
  /// The loss is one that nothing is better than 0 in; penalties and class losses only add to it.
  fileprivate static let isLoss = above(.median(.lossOfDiscriminator), -1e-3, until: -1e-3)
  /// It is a distance to be made great, as a critic's is.
  fileprivate static let isDistance = below(.median(.lossOfDiscriminator), -1e-3, until: -1e-3)
}

/// What to try.
enum VerdictAdvice: String, Sendable {
  case lowerRates = "smaller learning rates, a penalty, or gradients clipped to a norm"
  case weakenDiscriminator =
    "a smaller learning rate for the discriminator, dropout or instance noise in it, or a penalty"
  case letGeneratorLearn = "the generator's learning rate and its schedule: does it learn at all?"
  case strengthenGenerator = "a larger learning rate or a larger network for the generator"
  case moreImages = "more images, or fewer steps"
  case moreKinds = "training images of all kinds, or held-out images of the same kinds"
  case labels = "a look at the labels: do they belong to the images?"
}
