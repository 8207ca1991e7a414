import BespokePixels
import BespokeTensorFiles
import Foundation

/// What `bespoke generate` was asked for, beside the checkpoint.
public struct GenerateOptions: Sendable {
  /// Images; nil for as many as the noise has, else 64, or 16 on a path.
  public var count: Int?
  /// The class of all images, by name or number; nil for each in turn.
  public var className: String?
  /// Another seed, other images; nil for 1.
  public var seed: UInt64?
  /// A file with the noise.
  public var noise: String?
  /// Classes, repeated in turn.
  public var labels: [Int]?
  /// Seeds of the first and the last image of a path.
  public var interpolate: (UInt64, UInt64)?
  /// Places that a closed path goes through.
  public var walk: Int?
  /// How the images of a folder are stored; nil for PNG.
  public var format: ImageFormat?
  /// NAME.png for one picture, NAME.gif for a film, NAME.npy or NAME.safetensors for the floats; any other name, and
  /// any that ends with a slash, is a folder's, for a file an image.
  public var out: String

  /// - Parameter out: where to.
  public init(out: String) { self.out = out }
}

/// What a name means as the place of images.
private enum Destination: CaseIterable {
  case picture
  case film
  case array
  case tensors
  case folder

  /// How its names end.
  private var ending: String {
    switch self {
    case .picture: ".png"
    case .film: ".gif"
    case .array: ".npy"
    case .tensors: ".safetensors"
    case .folder: "/"
    }
  }

  /// A name without an ending that is known is a folder's.
  /// - Throws: `UserError` or `UsageError` where a name says something else than what is there or is asked for.
  init(_ options: GenerateOptions) throws {
    let out = options.out
    self = Self.allCases.first { out.lowercased().hasSuffix($0.ending) } ?? .folder
    if self != .folder {
      var isFolder: ObjCBool = false
      guard !FileManager.default.fileExists(atPath: out, isDirectory: &isFolder) || !isFolder.boolValue else {
        throw UserError(
          "--out \(out) is a folder, and its name is a file's: give another name, or \(out)/ for a file an image"
        )
      }
    } else if !out.hasSuffix("/") {
      try requirePNG(out)
    }
    guard let format = options.format, self != .folder, self != .picture || format != .png else { return }
    throw UsageError(
      "--format \(format.rawValue) is for a folder with a file an image, and --out \(out) is one file: leave --format "
        + "out, or name a folder")
  }
}

/// `bespoke generate`: images of a checkpoint's generator, as one picture, as a film, as files or as floats.
/// - Parameters:
///   - path: a checkpoint, or the folder of a run for its newest one.
///   - best: whether it is the folder of a run, and its best one is meant.
///   - model: whose generator it is; nil for the one that the checkpoint names.
///   - options: what is drawn, and where to.
///   - threads: nil for as many as this process may use.
///   - catalogue: the compiled models.
///   - console: for notices.
/// - Throws: `UserError` or `UsageError` saying what is wrong; nothing is written then.
public func generateFiles(
  checkpoint path: String, best: Bool = false, model: String? = nil, options: GenerateOptions, threads: Int?,
  catalogue: CompiledModels, console: Console
) throws {
  let destination = try Destination(options)
  let isPath = options.interpolate != nil || options.walk != nil
  if destination == .picture, !isPath, options.noise == nil, options.labels == nil {
    try generatePicture(
      checkpoint: path, best: best, model: model, count: options.count ?? 64, class: options.className,
      seed: options.drawnSeed, threads: threads, out: options.out, catalogue: catalogue, console: console)
    return
  }
  try options.requireSense()
  switch destination {
  case .picture:
    try requirePNG(options.out)
    try requireReplaceable(options.out, "PNG") { $0.starts(with: [0x89, 0x50, 0x4E, 0x47]) }
  case .film: try requireReplaceable(options.out, "GIF") { $0.starts(with: Data("GIF8".utf8)) }
  case .array:
    try requireReplaceable(options.out, ".npy") { $0.starts(with: [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59]) }
  case .tensors:
    // A checkpoint is such a file too, and must not be lost.
    try requireReplaceable(options.out, "file of images") {
      String(decoding: $0, as: UTF8.self).contains("\"images\"")
    }
  case .folder: try NewFolder.requireFree(options.out)
  }
  let generator = try ImageGenerator(
    catalogue, checkpoint: best ? bestCheckpoint(path) : path, model: model, threads: threads,
    console: console)
  let latents = try generator.latents(options)
  let isOne = destination == .picture || destination == .film
  try requireCount("--count", latents.count, atMost: isOne ? 1000 : Limits.scored)
  let size = generator.imageSize
  switch destination {
  case .picture: try writePNG(generator.sheet(latents, inOneRow: isPath), to: options.out)
  case .film:
    var frames: [PixelImage] = []
    try generator.make(latents) { _, image in frames.append(generator.sheet([image])) }
    try writeGIF(frames: frames, delayHundredths: 8, lastHundredths: 8, to: options.out)
  case .array:
    let file = try AtomicFile(path: options.out)
    let shape = [latents.count, size.height, size.width, size.channels]
    try NumPyFile.header(shape: shape).withUnsafeBytes { try file.write($0) }
    try generator.make(latents) { _, image in try image.withUnsafeBytes { try file.write($0) } }
    try file.finish()
  case .tensors: try generator.writeTensors(latents, to: options.out)
  case .folder: try generator.writeFolder(latents, options.format ?? .png, to: options.out)
  }
  let age = generator.step.map { " after \($0) steps" } ?? ""
  console.line(
    "\(latents.count) image\(latents.count == 1 ? "" : "s") of \(generator.model)\(age): \(options.out)")
}

extension GenerateOptions {
  /// What noise is drawn from.
  fileprivate var drawnSeed: UInt64 { seed ?? 1 }

  fileprivate func requireSense() throws {
    let sources = [
      ("--noise", noise != nil), ("--interpolate", interpolate != nil), ("--walk", walk != nil),
    ].filter(\.1).map(\.0)
    guard sources.count < 2 else { throw UsageError("\(sources[0]) and \(sources[1]) exclude each other") }
    if seed != nil, noise != nil || interpolate != nil {
      throw UsageError("--seed and \(sources[0]) exclude each other: the noise is given")
    }
    if let noise, let file = FileIdentity(of: Path(noise)), file == FileIdentity(of: Path(out)) {
      throw UsageError("--out \(out) is the file of --noise: give another name, or the noise is lost")
    }
    if className != nil, labels != nil { throw UsageError("--class and --labels exclude each other") }
    if let walk, !(2...1000).contains(walk) {
      throw UsageError("--walk must be from 2 to 1000 places, not \(walk)")
    }
  }
}

extension ImageGenerator {
  fileprivate func latents(_ options: GenerateOptions) throws -> Latents {
    let (latent, classes) = (latentCount, classCount)
    var given: (noise: [Float], labels: [Int]?)?
    if let path = options.noise { given = try readLatents(path, latent: latent) }
    let source: Latents.Source
    if let given {
      source = .given(given.noise)
    } else if let (first, last) = options.interpolate {
      source = .path([Latents.drawn(first, 0, latent), Latents.drawn(last, 0, latent)], isClosed: false)
    } else if let places = options.walk {
      source = .path((0..<places).map { Latents.drawn(options.drawnSeed, $0, latent) }, isClosed: true)
    } else {
      source = .drawn(seed: options.drawnSeed)
    }
    let isPath = options.interpolate != nil || options.walk != nil
    let rows = given.map { $0.noise.count / latent }
    let count = options.count ?? rows ?? (isPath ? 16 * max(options.walk ?? 1, 1) : 64)
    if let rows, count > rows {
      throw UsageError("--count \(count): the noise is of \(rows) images")
    }
    var labels: [Int] = []
    if let label = try label(named: options.className) {
      labels = [label]
    } else if let asked = options.labels ?? (classes > 0 ? given?.labels : nil) {
      guard classes > 0 else { throw UsageError("--labels: \(model) knows no classes") }
      if let bad = asked.first(where: { !(0..<classes).contains($0) }) {
        throw UsageError("--labels are from 0 to \(classes - 1) for \(model), not \(bad)")
      }
      labels = asked
    } else if classes > 0 {
      // Along a path the class stays what it is.
      labels = isPath ? [0] : Array(0..<classes)
    }
    return Latents(source: source, count: count, latent: latent, labels: labels)
  }

  /// Makes images, in [-1, 1], batch by batch, and shows each.
  fileprivate func make(_ latents: Latents, _ body: (Int, ArraySlice<Float>) throws -> Void) throws {
    var first = 0
    while first < latents.count {
      let batch = batch(for: latents.count - first)
      let count = min(batch, latents.count - first)
      var noise: [Float] = []
      var labels: [Float] = []
      for image in first..<first + count {
        noise += latents.noise(image)
        if !latents.labels.isEmpty { labels.append(latents.label(image)) }
      }
      noise += repeatElement(0, count: (batch - count) * latents.latent)
      if !labels.isEmpty { labels += repeatElement(0, count: batch - count) }
      let images = try images(noise: noise, labels: labels, count: count)
      let floats = imageSize.count
      for image in 0..<count { try body(first + image, images[image * floats..<(image + 1) * floats]) }
      first += count
    }
  }

  /// Images side by side.
  fileprivate func sheet(_ latents: Latents, inOneRow: Bool) throws -> PixelImage {
    var images: [ArraySlice<Float>] = []
    try make(latents) { images.append($1) }
    let columns = inOneRow ? images.count : Int(Double(images.count).squareRoot().rounded(.up))
    let widest = columns * (2 * imageSize.width + 2)
    guard widest <= PictureGrid.longestSide else {
      throw UsageError(
        "--count \(images.count): a picture of \(widest) pixels is too wide; write a folder or a GIF")
    }
    let pixels = images.flatMap(pixelBytes(of:))
    return tileGrid(
      pixels, height: imageSize.height, width: imageSize.width, channels: imageSize.channels, columns: columns
    )
  }

  /// One image, magnified as in grids.
  fileprivate func sheet(_ images: [ArraySlice<Float>]) -> PixelImage {
    tileGrid(
      images.flatMap(pixelBytes(of:)), height: imageSize.height, width: imageSize.width,
      channels: imageSize.channels, columns: images.count, gap: 0)
  }

  /// The images, and what they were made from: `--noise` makes them again.
  fileprivate func writeTensors(_ latents: Latents, to path: String) throws {
    let shape = [latents.count, imageSize.height, imageSize.width, imageSize.channels]
    var tensors = [
      SafeTensorsWriter.Entry(name: "images", shape: shape),
      SafeTensorsWriter.Entry(name: "noise", shape: [latents.count, latents.latent]),
    ]
    if !latents.labels.isEmpty { tensors.append(.init(name: "labels", shape: [latents.count])) }
    let writer = try SafeTensorsWriter(path: path, metadata: ["model": model], tensors: tensors)
    try make(latents) { _, image in try image.withUnsafeBytes { try writer.append($0) } }
    for image in 0..<latents.count { try latents.noise(image).withUnsafeBytes { try writer.append($0) } }
    if !latents.labels.isEmpty {
      for image in 0..<latents.count {
        try withUnsafeBytes(of: latents.label(image)) { try writer.append($0) }
      }
    }
    try writer.finish()
  }

  /// A file an image, in a folder that is there once all are: they are written beside it.
  fileprivate func writeFolder(_ latents: Latents, _ format: ImageFormat, to path: String) throws {
    let folder = try NewFolder(path)
    let digits = max(4, String(latents.count - 1).count)
    do {
      try StopSignal.listen {
        try make(latents) { index, image in
          guard StopSignal.pending == nil else { return }
          let name = "\(padded(index, digits)).\(format.ending)"
          let pixels = PixelImage(
            width: imageSize.width, height: imageSize.height, channels: imageSize.channels,
            pixels: pixelBytes(of: image))
          let data = try format.encode(pixels, path: folder.path + "/" + name)
          // Thousands of files are not worth a wait for each.
          try folder.write(data, to: name, syncs: false)
        }
      }
      if StopSignal.pending != nil {
        folder.discard()
        StopSignal.endIfPending()
      }
      try folder.finish()
    } catch {
      folder.discard()
      throw error
    }
  }
}
