import BespokeGraph

/// Two networks and the game they play.
///
///     public let mini = GAN("mini", latent: 16, image: (28, 28, 1), batch: 32) {
///       Generator { Dense(784); Tanh(); Reshape(28, 28, 1) }
///       Discriminator { Flatten(); Dense(1) }
///       Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-4))
///     }
///
/// With `classes` the images have labels, whole numbers `[n]` from 0, of which both networks are told:
/// `Generator.conditional { z, label in … }`. Labels of generated images are drawn evenly.
public struct GAN: Model {
  /// Of `a-z`, `0-9` and single hyphens, at most 64 characters: what commands and folders call the model.
  public var name: String
  /// Numbers in one sample of noise.
  public var latent: Int
  /// Pixels of an image from top to bottom, at least 1.
  public var height: Int
  /// Pixels of an image from left to right, at least 1.
  public var width: Int
  /// Numbers of a pixel: 1 for gray, 3 for colour.
  public var channels: Int
  /// How many classes there are, at least 2; nil where images have no labels.
  public var classes: Int?
  /// Samples in one batch.
  public var batch: Int
  /// From noise to images.
  public var generator: Generator
  /// From images to logits.
  public var discriminator: Discriminator
  /// The game that they play.
  public var training: Training
  /// Where it is declared.
  public var location: SourceLocation
  /// `.gan`, with this model.
  public var kind: ModelKind { .gan(self) }

  /// A model of two players.
  /// - Parameters:
  ///   - name: of `a-z`, `0-9` and single hyphens, as `"dcgan"`.
  ///   - latent: numbers in one sample of noise, which are normal.
  ///   - image: the shape of one image, in pixels and numbers a pixel: 1 for gray, 3 for colour.
  ///   - classes: how many there are, at least 2; nil where images have no labels.
  ///   - batch: samples in one batch.
  ///   - path: where it is declared, as are `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - players: a `Generator`, a `Discriminator` and their `Training`, in this order.
  public init(
    _ name: String, latent: Int, image: (height: Int, width: Int, channels: Int), classes: Int? = nil,
    batch: Int, path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    @GANBuilder players: () -> (Generator, Discriminator, Training)
  ) {
    self.name = name
    self.latent = latent
    (height, width, channels) = image
    self.classes = classes
    self.batch = batch
    (generator, discriminator, training) = players()
    location = SourceLocation(path: path, id: id, line: line, column: column)
  }
}

/// Takes a generator, a discriminator and their training, in this order.
@resultBuilder
public enum GANBuilder {
  /// What comes first.
  public static func buildPartialBlock(first generator: Generator) -> Generator { generator }

  /// Then the discriminator.
  public static func buildPartialBlock(
    accumulated generator: Generator, next discriminator: Discriminator
  ) -> (Generator, Discriminator) { (generator, discriminator) }

  /// Then their training.
  public static func buildPartialBlock(
    accumulated players: (Generator, Discriminator), next training: Training
  ) -> (Generator, Discriminator, Training) { (players.0, players.1, training) }

  /// The three of them, in their order.
  public static func buildFinalResult(_ game: (Generator, Discriminator, Training)) -> (
    Generator, Discriminator, Training
  ) { game }
}

/// A checked model: both networks as lists of layers with shapes.
public struct TracedGAN: Sendable {
  /// As it was declared.
  public var model: GAN
  /// From noise `[n, latent]` to images.
  public var generator: TracedNetwork
  /// From images to logits `[n, 1]`, and perhaps class logits `[n, classes]`.
  public var discriminator: TracedNetwork
}

extension GAN {
  /// Runs both networks' functions on shapes.
  /// - Throws: all that is wrong with the model, in the order of the networks.
  public func trace() throws(Diagnostics) -> TracedGAN {
    var problems = argumentProblems([
      ("latent", latent, 1), ("batch", batch, 1), ("the image's height", height, 1),
      ("the image's width", width, 1), ("the image's channels", channels, 1), ("classes", classes ?? 2, 2),
    ])
    // After a wrong argument the networks are still looked at, with the nearest right one; of batches with one whose
    // statistics have a spread.
    let n = batch >= 1 ? batch : 2
    let image = Shape([n, max(height, 1), max(width, 1), max(channels, 1)], batched: true)
    let noise = Shape([n, max(latent, 1)], batched: true)
    let sizes = sizeProblems([image, noise, Shape([n, classes ?? 1], batched: true)])
    if !sizes.isEmpty { throw Diagnostics(problems + sizes) }

    let g = Recorder.trace(generator, player: "generator", input: noise, classes: classes)
    problems += g.diagnostics
    if g.result.isCertain && g.result.shape != image {
      problems.append(
        Diagnostic(
          location: g.result.location,
          message: "the generator makes \(g.result.shape), the model's images are \(image)",
          notes: [.init(location: location, message: "the model's images \(image) are declared here")]))
    }
    let d = Recorder.trace(discriminator, player: "discriminator", input: image, classes: classes)
    problems += d.diagnostics
    let logits = Shape([n, 1], batched: true)
    if d.result.isCertain && d.result.shape != logits {
      problems.append(
        Diagnostic(
          location: d.result.location,
          message:
            "the discriminator must end in one logit an image, \(logits), and ends in \(d.result.shape)"))
    }
    problems += labelProblems(classLogits: d.results.dropFirst().first)
    problems += training.diagnostics + training.coupling(in: d.network)
    if !problems.isEmpty { throw Diagnostics(problems) }
    return TracedGAN(model: self, generator: g.network, discriminator: d.network)
  }

  /// Labels reach both networks or none; class logits are there where the loss asks for them.
  private func labelProblems(classLogits: Recorder.Traced?) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    func report(_ message: String, at place: SourceLocation, notes: [Diagnostic.Note] = []) {
      problems.append(Diagnostic(location: place, message: message, notes: notes))
    }
    let here = Diagnostic.Note(location: location, message: "the model is declared here")
    let judges = discriminator.takesLabels || classLogits != nil
    if let classes {
      switch (generator.takesLabels, judges) {
      case (true, true): break
      case (false, false):
        report(
          "the model has \(classes) classes, but neither network takes labels: "
            + "write Generator.conditional { z, label in … } and Discriminator.conditional { image, label in … }",
          at: location)
      case (false, true):
        report(
          "the generator takes no labels, so that its images are of no class: "
            + "write Generator.conditional { z, label in … }",
          at: generator.location, notes: [here])
      case (true, false):
        report(
          "the discriminator neither takes labels nor returns class logits, so that nothing makes the generator heed "
            + "its own: write Discriminator.conditional { image, label in … } or return a Judgement",
          at: discriminator.location, notes: [here])
      }
    } else {
      let networks = [
        ("generator", generator.takesLabels, generator.location),
        ("discriminator", discriminator.takesLabels, discriminator.location),
      ]
      for (player, takesLabels, place) in networks where takesLabels {
        report(
          "the \(player) takes labels, but the model has no classes: say how many with GAN(…, classes: 10, …)",
          at: place, notes: [here])
      }
      if let classLogits {
        report(
          "the discriminator returns class logits, but the model has no classes: say how many with "
            + "GAN(…, classes: 10, …)", at: classLogits.location, notes: [here])
      }
    }
    if let classLogits, let classes, classLogits.isCertain {
      let shape = Shape([batch >= 1 ? batch : 2, classes], batched: true)
      if classLogits.shape != shape {
        report(
          "the discriminator's class logits must be \(shape), one for each of the model's classes, and are "
            + "\(classLogits.shape)", at: classLogits.location, notes: [here])
      }
    }
    if let classLogits, !training.loss.needsClassLogits {
      report(
        "nothing is made of the discriminator's class logits: choose a loss such as "
          + ".auxiliaryClassifier(.nonSaturating)", at: classLogits.location,
        notes: [.init(location: training.location, message: "the loss is chosen here")])
    }
    if classLogits == nil, training.loss.needsClassLogits {
      report(
        "the loss compares classes: the discriminator must return Judgement(logits: …, classes: …)",
        at: training.location,
        notes: [.init(location: discriminator.location, message: "the discriminator stands here")])
    }
    return problems
  }
}
