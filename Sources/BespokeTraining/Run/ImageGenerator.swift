import BespokePixels
import BespokeTensorFiles

/// A trained generator.
///
///     let generator = try ImageGenerator(CompiledModels(mygan_models()), checkpoint: "runs/mygan")
///     let images = try generator.images(count: 64, seed: 1)
///     try writePNG(images[0].pixels, to: "first.png")
///
/// Not for several threads at once: one call uses all that were asked for.
public final class ImageGenerator {
  private let session: Session
  /// The model's name.
  public var model: String { session.program.name }
  /// How many threads make images.
  public var threads: Int { session.threads }
  /// How long it was trained; nil where the checkpoint does not say so.
  public let step: Int?
  /// What the classes of the images are called; nil where there are none, or only numbers.
  public let classNames: [String]?

  /// The generator of a checkpoint.
  /// - Parameters:
  ///   - models: the compiled models.
  ///   - path: a file, or the folder of a run for its newest one.
  ///   - model: whose generator it is; nil for the one that the checkpoint names.
  ///   - threads: nil for as many as this process may use.
  ///   - console: for notices.
  /// - Throws: `UserError` for what is no checkpoint of a generator among the models.
  public init(
    _ models: CompiledModels, checkpoint path: String, model: String? = nil, threads: Int? = nil,
    console: Console = Console(isTerminal: false) { _ in }
  ) throws {
    let checkpoint = try Checkpoint.open(path, console: console)
    let program = try models.generator(for: checkpoint, named: model) { console.line($0) }
    guard program.generate != nil else {
      throw UserError("\(program.name) tells classes of images and draws none")
    }
    step = checkpoint.header?.step
    classNames = checkpoint.header?.classNames
    session = try Session(
      program, threads: threadCount(threads, of: program, console: console), notice: { console.line($0) })
    for notice in checkpoint.notices { console.line(notice) }
    try checkpoint.restoreGenerator(into: session) { console.line($0) }
  }

  /// New images, a function of the seed.
  /// - Parameters:
  ///   - count: at least 1, at most 10,000.
  ///   - seed: another seed, other images.
  ///   - name: the class of all of them, by name or number; nil for each class in turn.
  /// - Throws: `UsageError` for a count that is none, or a class that there is not; `UserError` where the weights make
  ///   what is no number.
  public func images(count: Int, seed: UInt64, class name: String? = nil) throws -> [GeneratedImage] {
    let recipe = try recipe(count: count, seed: seed, class: name)
    let size = session.program.imageSize
    var images: [GeneratedImage] = []
    try session.makeImages(from: recipe) { _, values in
      try requireNumbers(values, of: "image", model: model)
      for start in stride(from: values.startIndex, to: values.endIndex, by: size.count) {
        images.append(
          GeneratedImage(
            height: size.height, width: size.width, channels: size.channels,
            values: Array(values[start..<start + size.count]),
            label: recipe.labels.isEmpty ? nil : Int(recipe.labels[images.count])))
      }
    }
    return images
  }

  /// New images side by side, a function of the seed.
  /// - Parameters:
  ///   - count: at least 1, at most 10,000.
  ///   - seed: another seed, other images.
  ///   - name: the class of all of them, by name or number; nil for each class in turn.
  /// - Throws: `UsageError` for a count that is none or too large for a picture, or a class that there is not;
  ///   `UserError` where the weights make what is no number.
  public func picture(count: Int, seed: UInt64, class name: String? = nil) throws -> PixelImage {
    let recipe = try recipe(count: count, seed: seed, class: name)
    try recipe.grid.requireDrawable(
      option: "--count", classes: name == nil ? max(session.program.classes, 1) : 1)
    return try session.picture(from: recipe) { try requireNumbers($0, of: "image", model: model) }
  }

  // For whoever has noise of his own.
  var imageSize: ImageSize { session.program.imageSize }
  var latentCount: Int { session.program.latent }
  var classCount: Int { session.program.classes }
  /// Images that the next call of `images(noise:labels:count:)` makes when so many are left.
  func batch(for images: Int) -> Int { session.program.generatedBatch(for: images) }
  /// The first so many of a batch, the rest of which is filled up.
  /// - Throws: `UserError` where they are no numbers.
  func images(noise: [Float], labels: [Float], count: Int) throws -> ArraySlice<Float> {
    let images = session.generate(noise: noise, labels: labels).prefix(count * imageSize.count)
    try requireNumbers(images, of: "image", model: model)
    return images
  }

  /// The number of a class.
  func label(named name: String?) throws -> Int? {
    try name.map { try session.program.label(named: $0, classNames) }
  }

  private func recipe(count: Int, seed: UInt64, class name: String?) throws -> PictureRecipe {
    try requireCount("--count", count, atMost: Limits.images)
    let label = try label(named: name)
    return try PictureRecipe(
      count: count, class: label, classNames: label == nil ? classNames : nil, seed: seed, stream: "generate",
      of: session.program)
  }
}

/// What a generator drew.
public struct GeneratedImage: Equatable, Sendable {
  /// Its extents, in pixels and numbers a pixel.
  public let height, width, channels: Int
  /// In [-1, 1], `[height, width, channels]`.
  public let values: [Float]
  /// The class that was asked for; nil of a model without classes.
  public let label: Int?

  /// As bytes: -1 is 0, 1 is 255.
  public var pixels: PixelImage {
    PixelImage(width: width, height: height, channels: channels, pixels: pixelBytes(of: values[...]))
  }
}
