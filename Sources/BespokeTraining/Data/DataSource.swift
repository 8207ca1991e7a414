import Foundation

/// Where images come from: what `--data` says.
public enum DataSource: Equatable, Sendable {
  /// Fashion-MNIST if it is on this machine, else garments.
  case auto
  /// Drawn, any number, from a seed.
  case garments
  /// The files of Fashion-MNIST on this machine, in Bespoke's cache or Keras's.
  case fashionMNIST
  /// A folder of IDX files, or of PNG and JPEG files.
  case directory(String)

  /// What `--data` says: `auto`, `garments`, `fashion-mnist`, or the path of a folder.
  /// - Throws: `UserError` for an empty argument.
  public init(_ argument: String) throws {
    switch argument {
    case "auto": self = .auto
    case "garments": self = .garments
    case "fashion-mnist": self = .fashionMNIST
    case "": throw UserError("--data wants auto, garments, fashion-mnist or a folder")
    default: self = .directory(argument)
    }
  }
}

extension DataSource {
  /// Whether it is no folder of the user's.
  var isBuiltIn: Bool {
    switch self {
    case .auto, .garments, .fashionMNIST: true
    case .directory: false
    }
  }

  /// False of a folder that does not exist.
  var isThere: Bool {
    if case .directory(let argument) = self { return Path(argument: argument).isThere }
    return true
  }
}

/// What loading does with images one by one, as it is said.
public enum LoadingStage: String, Sendable {
  /// Headers were read, so that sizes are known.
  case lookedAt = "looked at"
  /// Pixels were decoded.
  case read
  /// Pixels were brought to the model's size.
  case resized
}

/// The folder that `bespoke data fetch` fills.
public func fashionMNISTCache() -> String {
  let environment = ProcessInfo.processInfo.environment
  let home = environment["HOME"] ?? NSHomeDirectory()
  #if os(macOS)
    let base = home + "/Library/Caches"
  #else
    let base = environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.cache"
  #endif
  return base + "/bespoke/fashion-mnist"
}

/// Loads the images of a source.
/// - Parameters:
///   - source: where they come from.
///   - size: what a model wants: garments are drawn so, gray images get three channels. Nil for the source's own.
///   - resize: whether images of another height and width are brought to `size`.
///   - garmentsSeed: what garments are drawn from.
///   - count: how many garments to draw.
///   - notice: receives a line about a choice that was made for the user.
///   - progress: is told now and then what was done with how many of how many images.
/// - Throws: `UserError` naming the file and what is wrong with it.
public func loadImages(
  _ source: DataSource, size: ImageSize? = nil, resize: Bool = false, garmentsSeed: UInt64, count: Int,
  notice: (String) -> Void, progress: (LoadingStage, Int, Int) -> Void = { _, _, _ in }
) throws -> ImageSet {
  let present = fashionMNISTFolder()
  func read(_ folder: Path, name: String) throws -> ImageSet {
    try readFolder(folder, name: name, size: size, resize: resize, notice: notice, progress: progress)
  }
  func readFashionMNIST(_ folder: Path) throws -> ImageSet {
    var images = try read(folder, name: "fashion-mnist")
    if images.labels != nil { images.classNames = clothesClasses }
    return images
  }
  func draw() throws -> ImageSet {
    let size = size ?? garmentSize
    guard size.channels == 1 || size.channels == 3 else {
      throw UserError("garments are drawn with 1 or 3 channels, not with \(size.channels)")
    }
    try requireMemory(for: count, of: size, name: "garments", notice: notice)
    return drawGarments(count: count, seed: garmentsSeed, size: size)
  }
  switch source {
  case .garments: return try draw()
  case .directory(let argument):
    let folder = Path(argument: argument)
    return try read(folder, name: "\(folder)")
  case .fashionMNIST:
    guard let present else {
      throw UserError(
        "Fashion-MNIST is not on this machine; fetch it with: \(programCommand) data fetch fashion-mnist")
    }
    return try readFashionMNIST(present)
  case .auto:
    if needsDrawing(size, resize: resize) {
      notice("training on drawn garments; for images of your own: --data FOLDER")
      return try draw()
    }
    if let present {
      notice("training on Fashion-MNIST in \(present)")
      return try readFashionMNIST(present)
    }
    notice(
      "training on drawn garments; for real images run: \(programCommand) data fetch fashion-mnist")
    return try draw()
  }
}

/// Images of the same kind that training does not see: the test files of IDX folders, garments from the next seed.
/// Nil where there are none.
/// - Parameters:
///   - source: where the others come from.
///   - size: what a model wants.
///   - resize: whether images of another height and width are brought to `size`.
///   - garmentsSeed: what the others were drawn from.
///   - count: how many garments to draw.
///   - progress: as in `loadImages`.
/// - Throws: `UserError` naming the file and what is wrong with it.
public func loadHeldOutImages(
  _ source: DataSource, size: ImageSize? = nil, resize: Bool = false, garmentsSeed: UInt64, count: Int,
  progress: (LoadingStage, Int, Int) -> Void = { _, _, _ in }
) throws -> ImageSet? {
  let folder: Path?
  switch source {
  case .garments: folder = nil
  case .directory(let argument): folder = Path(argument: argument)
  case .fashionMNIST: folder = fashionMNISTFolder()
  case .auto: folder = needsDrawing(size, resize: resize) ? nil : fashionMNISTFolder()
  }
  guard let folder else {
    return try loadImages(
      .garments, size: size, garmentsSeed: garmentsSeed &+ 1, count: count, notice: { _ in })
  }
  guard let pair = try idxFolder(folder, progress: progress)?.pair(["t10k", "test"]) else { return nil }
  return try readIDX(
    pair, name: "\(folder) (t10k)", size: size, resize: resize, notice: { _ in }, progress: progress)
}

/// Where Fashion-MNIST is on this machine.
private func fashionMNISTFolder() -> Path? {
  let home = ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()
  return [fashionMNISTCache(), home + "/.keras/datasets/fashion-mnist"].map { Path($0) }
    .first { (try? IDXFolder($0)) != nil }
}

/// Whether the images that may be on this machine have another size; Fashion-MNIST has that of garments.
private func needsDrawing(_ size: ImageSize?, resize: Bool) -> Bool {
  size != nil && size != garmentSize && !resize
}

/// IDX files where the folder has them, else PNG and JPEG files, else IDX files in the folders below.
private func readFolder(
  _ folder: Path, name: String, size: ImageSize?, resize: Bool, notice: (String) -> Void,
  progress: (LoadingStage, Int, Int) -> Void
) throws -> ImageSet {
  let wants = "wanted is auto, garments, fashion-mnist or a folder with IDX, PNG or JPEG files"
  if let problem = folder.problemAsFolder { throw UserError("\(folder) \(problem); \(wants)") }
  if let files = try IDXFolder(folder) {
    return try read(
      files, in: folder, name: name, size: size, resize: resize, notice: notice, progress: progress)
  }
  let files = try ImageFolder(folder, progress: progress)
  guard files.isEmpty else {
    if !files.passedOver.isEmpty { notice("passed over in \(folder): \(files.passedOver.words)") }
    return try files.read(wanted: size, resize: resize, name: name, notice: notice, progress: progress)
  }
  let usual = "train-images-idx3-ubyte"
  guard let files = try IDXFolder(folder, depth: IDXFolder.deepest) else {
    throw UserError(
      "\(folder) has neither \(usual), \(usual).gz nor PNG or JPEG files"
        + (files.passedOver.isEmpty ? "" : ": \(files.passedOver.words)")
        + (files.advice.map { "; \($0)" } ?? ""))
  }
  notice("reading the IDX files in \(files.home)")
  return try read(
    files, in: folder, name: name, size: size, resize: resize, notice: notice, progress: progress)
}

private func read(
  _ files: IDXFolder, in folder: Path, name: String, size: ImageSize?, resize: Bool, notice: (String) -> Void,
  progress: (LoadingStage, Int, Int) -> Void
) throws -> ImageSet {
  if !files.passedOver.isEmpty { notice("passed over in \(folder): \(files.passedOver.words)") }
  return try readIDX(
    files.pair(["train"])!, name: name, size: size, resize: resize, notice: notice, progress: progress)
}

private func readIDX(
  _ files: IDXFolder.Pair, name: String, size: ImageSize?, resize: Bool, notice: (String) -> Void,
  progress: (LoadingStage, Int, Int) -> Void
) throws -> ImageSet {
  let images = try IDX.readImages(
    files.images, admit: { try requireMemory(for: $0, of: $1, name: name, notice: notice) },
    progress: { progress(.read, $0, $1) })
  var labels: [UInt8]?
  if let path = files.labels {
    func requireOneEach(_ count: Int) throws {
      guard count != images.count else { return }
      throw UserError("\(path) has \(count) labels for the \(images.count) images of \(files.images)")
    }
    let read = try IDX.readLabels(path, admit: requireOneEach)
    try requireOneEach(read.count)
    labels = read
  }
  let set = ImageSet(
    height: images.height, width: images.width, channels: 1, count: images.count, pixels: images.pixels,
    labels: labels, name: name)
  return try set.fitted(to: size ?? set.size, resize: resize, notice: notice, progress: progress)
}

/// A folder of IDX files as `readFolder` takes it; nil if it takes another kind of files.
private func idxFolder(_ folder: Path, progress: (LoadingStage, Int, Int) -> Void) throws -> IDXFolder? {
  if let files = try IDXFolder(folder) { return files }
  // Their names are soon found. To look into all files of a folder of images takes long.
  let files = Result { try IDXFolder(folder, depth: IDXFolder.deepest) }
  if case .success(nil) = files { return nil }
  return try ImageFolder(folder, progress: progress).isEmpty ? files.get() : nil
}
