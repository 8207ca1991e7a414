import Foundation

/// Where images come from: what `--data` says.
public enum DataSource: Equatable, Sendable {
  /// Fashion-MNIST if it is on this machine, else garments.
  case auto
  /// Drawn, any number, from a seed.
  case garments
  case fashionMNIST
  /// IDX files under their usual names.
  case directory(String)

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
///   - size: what a model wants: garments are drawn so, gray PNG files get three channels. Nil for the source's own.
///   - resize: whether images of another height and width are brought to `size`.
///   - count: how many garments to draw.
///   - notice: receives a line about a choice that was made for the user.
/// - Throws: `UserError` naming the file and what is wrong with it.
public func loadImages(
  _ source: DataSource, size: ImageSize? = nil, resize: Bool = false, garmentsSeed: UInt64, count: Int,
  notice: (String) -> Void
) throws -> ImageSet {
  let present = fashionMNISTFolder()
  func read(_ folder: String, name: String) throws -> ImageSet {
    try readFolder(folder, name: name, size: size, resize: resize, notice: notice)
  }
  func readFashionMNIST(_ folder: String) throws -> ImageSet {
    var images = try read(folder, name: "fashion-mnist")
    if images.labels != nil { images.classNames = clothesClasses }
    return images
  }
  func draw() throws -> ImageSet {
    let size = size ?? garmentSize
    guard size.channels == 1 || size.channels == 3 else {
      throw UserError("garments are drawn with 1 or 3 channels, not with \(size.channels)")
    }
    try requireMemory(for: count, of: size, name: "garments")
    return drawGarments(count: count, seed: garmentsSeed, size: size)
  }
  switch source {
  case .garments: return try draw()
  case .directory(let path): return try read(path, name: path)
  case .fashionMNIST:
    guard let present else {
      throw UserError("Fashion-MNIST is not on this machine; fetch it with: bespoke data fetch fashion-mnist")
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
      "training on drawn garments; for real images run: bespoke data fetch fashion-mnist")
    return try draw()
  }
}

/// Images of the same kind that training does not see: the test files of IDX folders, garments from the next seed. Nil
/// where there are none.
public func loadHeldOutImages(
  _ source: DataSource, size: ImageSize? = nil, resize: Bool = false, garmentsSeed: UInt64, count: Int
) throws -> ImageSet? {
  let folder: String?
  switch source {
  case .garments: folder = nil
  case .directory(let path): folder = path
  case .fashionMNIST: folder = fashionMNISTFolder()
  case .auto: folder = needsDrawing(size, resize: resize) ? nil : fashionMNISTFolder()
  }
  guard let folder else {
    return try loadImages(
      .garments, size: size, garmentsSeed: garmentsSeed &+ 1, count: count, notice: { _ in })
  }
  guard let path = find("t10k" + imagesSuffix, in: folder) else { return nil }
  let images = try readIDX(path, folder: folder, part: "t10k", name: "\(folder) (t10k)")
  return try images.fitted(to: size ?? images.size, resize: resize, notice: { _ in })
}

/// Where Fashion-MNIST is on this machine.
private func fashionMNISTFolder() -> String? {
  let home = ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()
  return [fashionMNISTCache(), home + "/.keras/datasets/fashion-mnist"]
    .first { find(trainingImages, in: $0) != nil }
}

/// Whether the images that may be on this machine have another size; Fashion-MNIST has that of garments.
private func needsDrawing(_ size: ImageSize?, resize: Bool) -> Bool {
  size != nil && size != garmentSize && !resize
}

private let imagesSuffix = "-images-idx3-ubyte"
private let trainingImages = "train" + imagesSuffix

private func find(_ name: String, in folder: String) -> String? {
  [name, name + ".gz"].map { folder + "/" + $0 }.first { FileManager.default.fileExists(atPath: $0) }
}

/// IDX files where the folder has them, else PNG files.
private func readFolder(
  _ folder: String, name: String, size: ImageSize?, resize: Bool, notice: (String) -> Void
) throws -> ImageSet {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
    throw UserError(
      "\(folder) does not exist; --data wants auto, garments, fashion-mnist or a folder with IDX or PNG files"
    )
  }
  guard isFolder.boolValue else {
    throw UserError("\(folder) is no folder; --data wants one with IDX or PNG files")
  }
  if let imagesPath = find(trainingImages, in: folder) {
    let images = try readIDX(imagesPath, folder: folder, part: "train", name: name)
    return try images.fitted(to: size ?? images.size, resize: resize, notice: notice)
  }
  guard let files = try PNGFolder(folder, notice: notice) else {
    throw UserError("\(folder) has neither \(trainingImages), \(trainingImages).gz nor PNG files")
  }
  return try files.read(wanted: size, resize: resize, name: name, notice: notice)
}

/// - Parameter part: `train` or `t10k`, as the names of the files begin.
private func readIDX(_ imagesPath: String, folder: String, part: String, name: String) throws -> ImageSet {
  let images = try IDX.readImages(imagesPath)
  var labels: [UInt8]?
  if let labelsPath = find("\(part)-labels-idx1-ubyte", in: folder) {
    let read = try IDX.readLabels(labelsPath)
    guard read.count == images.count else {
      throw UserError(
        "\(labelsPath) has \(read.count) labels for the \(images.count) images of \(imagesPath)")
    }
    labels = read
  }
  return ImageSet(
    height: images.height, width: images.width, channels: 1, count: images.count, pixels: images.pixels,
    labels: labels, name: name)
}
