import BespokeDSL
import BespokeGraph
import Testing

/// Labels and class logits: where they are missing, not used, or do not fit, with the line.
@Suite struct LabelTests {
  private let plainGenerator = Generator {
    Dense(16)
    Reshape(4, 4, 1)
  }
  private let plainDiscriminator = Discriminator {
    Flatten()
    Dense(1)
  }
  private let conditionalGenerator = Generator.conditional { z, label in
    Reshape(4, 4, 1)(Dense(16)(Concat()(z, OneHot(3)(label))))
  }
  private let projection = Discriminator.conditional { image, label in
    let h = Dense(5)(Flatten()(image))
    return Dense(1)(h) + InnerProduct()(h, Embedding(classes: 3, units: 5)(label))
  }
  private let judge = Discriminator.function { image in
    let h = Flatten()(image)
    return Judgement(logits: Dense(1)(h), classes: Dense(3)(h))
  }

  private func model(
    classes: Int?, _ generator: Generator, _ discriminator: Discriminator,
    loss: any Objective = .nonSaturating
  ) -> GAN {
    GAN("labelled", latent: 6, image: (4, 4, 1), classes: classes, batch: 8) {
      generator
      discriminator
      Training(loss: loss, optimiser: .adam(1e-3))
    }
  }

  /// Only what is wrong, without places.
  private func errors(_ model: any Model) -> [String] {
    report(model, after: 0).filter { $0.contains(": error: ") }
      .map { String($0[($0.firstRange(of: ": error: ")?.upperBound ?? $0.startIndex)...]) }
  }

  @Test func everyWayToUseLabelsIsRight() {
    #expect(errors(model(classes: 3, conditionalGenerator, projection)) == [])
    #expect(
      errors(model(classes: 3, conditionalGenerator, judge, loss: .auxiliaryClassifier(.hinge))) == [])
    #expect(errors(model(classes: nil, plainGenerator, plainDiscriminator)) == [])
  }

  @Test func aModelWithoutClassesHasNoLabels() {
    #expect(
      errors(model(classes: nil, conditionalGenerator, projection)) == [
        "the generator takes labels, but the model has no classes: say how many with GAN(…, classes: 10, …)",
        "the discriminator takes labels, but the model has no classes: say how many with GAN(…, classes: 10, …)",
      ])
    #expect(
      errors(model(classes: nil, plainGenerator, judge, loss: .auxiliaryClassifier(.minimax))) == [
        "the discriminator returns class logits, but the model has no classes: say how many with "
          + "GAN(…, classes: 10, …)"
      ])
  }

  @Test func labelsReachBothNetworks() {
    #expect(
      errors(model(classes: 3, plainGenerator, plainDiscriminator)) == [
        "the model has 3 classes, but neither network takes labels: "
          + "write Generator.conditional { z, label in … } and Discriminator.conditional { image, label in … }"
      ])
    #expect(
      errors(model(classes: 3, plainGenerator, projection)) == [
        "the generator takes no labels, so that its images are of no class: "
          + "write Generator.conditional { z, label in … }"
      ])
    #expect(
      errors(model(classes: 3, conditionalGenerator, plainDiscriminator)) == [
        "the discriminator neither takes labels nor returns class logits, so that nothing makes the generator heed "
          + "its own: write Discriminator.conditional { image, label in … } or return a Judgement"
      ])
  }

  @Test func classLogitsAndLossBelongTogether() {
    #expect(
      errors(model(classes: 3, conditionalGenerator, judge)) == [
        "nothing is made of the discriminator's class logits: choose a loss such as "
          + ".auxiliaryClassifier(.nonSaturating)"
      ])
    #expect(
      errors(
        model(classes: 3, conditionalGenerator, projection, loss: .auxiliaryClassifier(.hinge, weight: 0)))
        == [
          "the loss compares classes: the discriminator must return Judgement(logits: …, classes: …)",
          "the auxiliary classifier's weight must be greater than 0, is 0.0",
        ])
  }

  @Test func linesOfWhatDoesNotFit() {
    let start = #line
    let model = GAN("labelled", latent: 6, image: (4, 4, 1), classes: 4, batch: 8) {
      Generator.conditional { z, label in
        let x = Concat()(z, OneHot(3)(label))
        return Reshape(4, 4, 1)(Dense(16)(x))
      }
      Discriminator.conditional { image, label in
        let h = Dense(5)(Flatten()(image))
        return Judgement(
          logits: Dense(1)(h),
          classes: Dense(3)(h))
      }
      Training(loss: .auxiliaryClassifier(.nonSaturating), optimiser: .adam(1e-3))
    }
    #expect(
      report(model, after: start) == [
        "+3: error: OneHot: is made for 3 classes, the labels have 4",
        "+6: error: nothing in the discriminator's result depends on its labels",
        "+10: error: the discriminator's class logits must be [n=8, 4], one for each of the model's classes, and are "
          + "[n=8, 3]",
        "+1: note: the model is declared here",
      ])
  }

  @Test func labelsAreNoImages() {
    let start = #line
    let model = GAN("labelled", latent: 6, image: (4, 4, 1), classes: 1, batch: 8) {
      Generator.conditional { z, label in
        Reshape(4, 4, 1)(Dense(16)(z) + Dense(16)(label))
      }
      Discriminator.conditional { image, label in
        Dense(1)(Flatten()(image)) + BatchNorm()(label)
      }
      Training(optimiser: .adam(1e-3))
    }
    #expect(
      report(model, after: start) == [
        "+1: error: classes must be at least 2, is 1",
        "+3: error: Dense: expects [n, features], is given [n=8]",
        "+2: note: [n=8] is what the labels of this generator are",
        "+6: error: BatchNorm: expects [n, features], is given [n=8]",
        "+5: note: [n=8] is what the labels of this discriminator are",
      ])
  }

  @Test func classifiersThatDoNotFit() {
    let start = #line
    let model = Classifier("Judge", image: (4, 4, 1), classes: 3, batch: 8, optimiser: .sgd(-1)) {
      Flatten()
      Dense(2)
    }
    #expect(
      report(model, after: start) == [
        "+1: error: a model's name is made of a-z, 0-9 and '-' and starts with a letter, 'Judge' is not",
        "+3: error: the classifier must end in one number a class, [n=8, 3], and ends in [n=8, 2]",
        "+1: error: the optimiser: the learning rate must be greater than 0, is -1.0",
      ])
  }

  @Test func aClassifierIsAListOrAFunction() throws {
    let model = Classifier.function("judge", image: (4, 4, 1), classes: 3, batch: 8, optimiser: .sgd(1)) {
      image in
      Dense(3)(Flatten()(image))
    }
    let network = try model.trace().network
    #expect(
      network.parameters.map(\.declaration.name) == ["classifier/dense1/kernel", "classifier/dense1/bias"])
  }
}
