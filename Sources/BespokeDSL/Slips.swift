// Slips that Swift finds in models and would tell elsewhere, or in other words: what is declared here is not available,
// and says so at the slip's line. `SlipTests` has them all.

/// What stands in a list and is no layer: Swift says so at its line.
extension LayerBuilder {
  @available(*, unavailable, message: "a list has layers, and this is none")
  public static func buildExpression<Other>(_ other: Other) -> [PlacedLayer] { [] }

  @available(
    *, unavailable, message: "a list has layers, applied one after the other: Dense(64), not Dense(64)(x)"
  )
  public static func buildExpression(_ tensor: Tensor) -> [PlacedLayer] { [] }

  @available(
    *, unavailable,
    message:
      "a layer of several tensors is applied to them in a function, such as Generator.function { z in … }"
  )
  public static func buildExpression(_ layer: any LayerOfSeveral) -> [PlacedLayer] { [] }

  @available(*, unavailable, message: "a list has layers; is a closing brace missing before this?")
  public static func buildExpression(_ player: Generator) -> [PlacedLayer] { [] }

  @available(*, unavailable, message: "a list has layers; is a closing brace missing before this?")
  public static func buildExpression(_ player: Discriminator) -> [PlacedLayer] { [] }

  @available(*, unavailable, message: "a list has layers; is a closing brace missing before this?")
  public static func buildExpression(_ training: Training) -> [PlacedLayer] { [] }
}

/// What stands in a wrong place: Swift says so at its line.
extension GANBuilder {
  @available(*, unavailable, message: "this GAN has no Discriminator")
  public static func buildPartialBlock(
    accumulated generator: Generator, next training: Training
  ) -> (Generator, Discriminator, Training) { missing() }

  @available(*, unavailable, message: "this GAN has no Discriminator and no Training")
  public static func buildFinalResult(_ generator: Generator) -> (Generator, Discriminator, Training) {
    missing()
  }

  @available(*, unavailable, message: "this GAN has no Training")
  public static func buildFinalResult(_ players: (Generator, Discriminator)) -> (
    Generator, Discriminator, Training
  ) { missing() }

  private static func missing() -> Never { preconditionFailure("bug in Swift: this is not available") }
}

extension GAN {
  /// Swift would miss the batch where the last brace closes.
  @available(*, unavailable, message: "missing argument for parameter 'batch': how many samples a batch has")
  public init(
    _ name: String, latent: Int, image: (height: Int, width: Int, channels: Int), classes: Int? = nil,
    @GANBuilder players: () -> (Generator, Discriminator, Training)
  ) { self.init(name, latent: latent, image: image, classes: classes, batch: 0, players: players) }
}

extension Classifier {
  /// Swift would miss the optimiser where the last brace closes.
  @available(*, unavailable, message: "missing argument for parameter 'optimiser'")
  public init(
    _ name: String, image: (height: Int, width: Int, channels: Int), classes: Int, batch: Int,
    loss: any ClassificationLoss = .crossEntropy, @LayerBuilder layers: () -> [PlacedLayer]
  ) { self.init(name, image: image, classes: classes, batch: batch, optimiser: .adam(0), layers: layers) }

  @available(*, unavailable, message: "missing argument for parameter 'optimiser'")
  public static func function(
    _ name: String, image: (height: Int, width: Int, channels: Int), classes: Int, batch: Int,
    loss: any ClassificationLoss = .crossEntropy, _ function: @escaping @Sendable (Tensor) -> Tensor
  ) -> Classifier {
    Classifier(name, image: image, classes: classes, batch: batch, optimiser: .adam(0)) {}
  }
}
