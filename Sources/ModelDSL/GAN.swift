import GraphIR

/// Two networks and the game they play.
///
///     public let mini = GAN("mini", latent: 16, image: (28, 28, 1), batch: 32) {
///       Generator { Dense(784); Tanh(); Reshape(28, 28, 1) }
///       Discriminator { Flatten(); Dense(1) }
///       Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-4))
///     }
public struct GAN: Sendable {
  public var name: String
  /// Numbers in one sample of noise.
  public var latent: Int
  public var height: Int
  public var width: Int
  public var channels: Int
  /// Samples in one batch.
  public var batch: Int
  public var generator: Generator
  public var discriminator: Discriminator
  public var training: Training
  public var location: SourceLocation

  public init(
    _ name: String, latent: Int, image: (height: Int, width: Int, channels: Int), batch: Int,
    path: String = #filePath, id: String = #fileID, line: Int = #line,
    @GANBuilder players: () -> (Generator, Discriminator, Training)
  ) {
    self.name = name
    self.latent = latent
    (height, width, channels) = image
    self.batch = batch
    (generator, discriminator, training) = players()
    location = SourceLocation(path: path, id: id, line: line)
  }
}

/// Takes a generator, a discriminator and their training, in this order.
@resultBuilder
public enum GANBuilder {
  public static func buildBlock(_ generator: Generator, _ discriminator: Discriminator, _ training: Training)
    -> (Generator, Discriminator, Training)
  { (generator, discriminator, training) }
}

/// A checked model: both networks as lists of layers with shapes.
public struct TracedGAN: Sendable {
  public var model: GAN
  public var generator: TracedNetwork
  public var discriminator: TracedNetwork
}

extension GAN {
  /// Runs both networks' functions on shapes.
  /// - Throws: all that is wrong with the model, in the order of the networks.
  public func trace() throws(Diagnostics) -> TracedGAN {
    var problems = argumentProblems.map { Diagnostic(location: location, message: $0) }
    // After a wrong argument the networks are still looked at, with the nearest right one.
    let n = max(batch, 1)
    let image = Shape([n, max(height, 1), max(width, 1), max(channels, 1)], batched: true)
    let noise = Shape([n, max(latent, 1)], batched: true)

    let g = Recorder.trace(generator, player: "generator", input: noise)
    problems += g.diagnostics
    if g.result.isCertain && g.result.shape != image {
      problems.append(
        Diagnostic(
          location: g.result.location,
          message: "the generator makes \(g.result.shape), the model's images are \(image)",
          notes: [.init(location: location, message: "the model's images \(image) are declared here")]))
    }
    let d = Recorder.trace(discriminator, player: "discriminator", input: image)
    problems += d.diagnostics
    let logits = Shape([n, 1], batched: true)
    if d.result.isCertain && d.result.shape != logits {
      problems.append(
        Diagnostic(
          location: d.result.location,
          message:
            "the discriminator must end in one logit an image, \(logits), and ends in \(d.result.shape)"))
    }
    problems += training.diagnostics + training.coupling(in: d.network)
    if !problems.isEmpty { throw Diagnostics(problems) }
    return TracedGAN(model: self, generator: g.network, discriminator: d.network)
  }

  private var argumentProblems: [String] {
    var problems: [String] = []
    let letters = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-")
    }
    if !letters || !(name.first?.isLetter ?? false) {
      problems.append(
        "a model's name is made of a-z, 0-9 and '-' and starts with a letter, '\(name)' is not")
    }
    for (what, value) in [
      ("latent", latent), ("batch", batch), ("the image's height", height), ("the image's width", width),
      ("the image's channels", channels),
    ] where value < 1 {
      problems.append("\(what) must be at least 1, is \(value)")
    }
    return problems
  }
}
