import Foundation
import TensorFiles

/// The PNG files of a folder: all of them at its top, or each in the subfolder of its class.
///
/// Names are sorted by their bytes; the classes are numbered in that order. What begins with a dot is not looked at.
struct PNGFolder {
  private struct File {
    var path: String
    var label: UInt8
  }
  private let folder: String
  private let files: [File]
  /// Nil where the files lie at the top.
  private let classNames: [String]?

  /// Nil if there is no PNG file.
  /// - Parameter notice: receives a line about files that are no PNG.
  /// - Throws: `UserError` for a folder whose classes are not clear.
  init?(_ folder: String, notice: (String) -> Void) throws {
    self.folder = folder
    var others: [String] = []
    func isPNG(_ path: String) -> Bool {
      guard path.lowercased().hasSuffix(".png") else {
        others.append(path)
        return false
      }
      return true
    }
    let top = try list(folder)
    let loose = top.files.filter(isPNG)
    var found = loose.map { File(path: $0, label: 0) }
    let classes = try top.folders.compactMap { path -> (path: String, files: [String])? in
      let inside = try list(path)
      if let deeper = inside.folders.first {
        throw UserError(
          "\(deeper) is a folder within a class; the PNG files of a class lie in its own folder")
      }
      let files = inside.files.filter(isPNG)
      return files.isEmpty ? nil : (path, files)
    }
    if classes.isEmpty {
      classNames = nil
    } else {
      if let loose = loose.first {
        throw UserError("\(loose) lies beside the class folder \(classes[0].path): which class is it of?")
      }
      guard classes.count <= 256 else {
        throw UserError("\(folder) has \(classes.count) class folders; there may be 256 classes")
      }
      classNames = classes.map { String($0.path.split(separator: "/").last!) }
      found = classes.enumerated().flatMap { label, one in
        one.files.map { File(path: $0, label: UInt8(label)) }
      }
    }
    guard !found.isEmpty else { return nil }
    files = found
    if let first = others.first {
      notice(
        others.count == 1
          ? "passed over \(first): it is no PNG"
          : "passed over \(others.count) files that are no PNG, the first is \(first)")
    }
  }

  /// Decodes all files, several at a time.
  /// - Parameters:
  ///   - wanted: the size that a model wants; nil for the files' own, which must then be one.
  ///   - resize: whether images of another height and width are brought to it.
  /// - Throws: `UserError` naming the file and what is wrong with it.
  func read(wanted: ImageSize?, resize: Bool, name: String, notice: (String) -> Void) throws -> ImageSet {
    let headers = try files.map { file in
      let header = try readPNGHeader(file.path)
      guard header.height * header.width <= 1 << 26 else {
        throw UserError("\(file.path) has \(header.height)x\(header.width) pixels; at most 2^26 are read")
      }
      return header
    }
    let colour = headers.firstIndex(where: \.isColour)
    let size =
      wanted
      ?? ImageSize(height: headers[0].height, width: headers[0].width, channels: colour == nil ? 1 : 3)
    guard (1...4).contains(size.channels) else {
      throw UserError("PNG files have 1 to 4 channels, not \(size.channels)")
    }
    let other = headers.firstIndex { $0.height != size.height || $0.width != size.width }
    if let other, !resize {
      let found = "\(files[other].path) is \(headers[other].height)x\(headers[other].width)"
      throw UserError(
        wanted == nil
          ? "\(found), \(files[0].path) is \(size.height)x\(size.width); --size HEIGHTxWIDTHxCHANNELS resizes them"
          : "\(found), the model is made for \(size.height)x\(size.width); --resize resizes it")
    }
    try requireMemory(for: files.count, of: size, name: name)
    if size.channels >= 3, let gray = headers.firstIndex(where: { !$0.isColour }) {
      notice("gray images, such as \(files[gray].path), get three equal channels")
    }
    let pixels = try gatherImages(count: files.count, size: size.count) { index throws(UserError) in
      try decode(index, headers[index], size)
    }
    return ImageSet(
      height: size.height, width: size.width, channels: size.channels, count: files.count, pixels: pixels,
      labels: classNames == nil ? nil : files.map(\.label), classNames: classNames, name: name)
  }

  /// One image, as large as is wanted.
  private func decode(_ index: Int, _ header: PNGHeader, _ size: ImageSize) throws(UserError) -> [UInt8] {
    let path = files[index].path
    let isGray = size.channels < 3
    var image: PixelImage
    do {
      image = try readPNG(path, channels: size.channels + (isGray && header.isColour ? 2 : 0))
    } catch {
      throw error as? UserError ?? UserError("\(path) cannot be read")
    }
    if image.channels != size.channels {
      guard let gray = image.asGray else {
        throw UserError("\(path) is in colour, the model is made for gray images; please convert them first")
      }
      image = gray
    }
    guard (image.height, image.width) == (header.height, header.width) else {
      throw UserError("\(path) has changed while it was read")
    }
    guard (image.height, image.width) != (size.height, size.width) else { return image.pixels }
    let resample = Resample(
      fromHeight: image.height, width: image.width, toHeight: size.height, width: size.width)
    return resample(image.pixels, channels: size.channels)
  }
}

/// Refuses a set that the machine's memory cannot hold.
func requireMemory(for count: Int, of size: ImageSize, name: String) throws {
  let bytes = Double(count) * Double(size.height) * Double(size.width) * Double(size.channels)
  let memory = Double(ProcessInfo.processInfo.physicalMemory)
  guard bytes <= memory else {
    func gibibytes(_ bytes: Double) -> String { String(format: "%.1f GiB", bytes / 0x1p30) }
    throw UserError(
      "\(count) images of \(name) at \(size) take \(gibibytes(bytes)); this machine has \(gibibytes(memory))")
  }
}

extension PixelImage {
  /// An RGB image, with or without alpha, as a gray one, if it has no colour but gray.
  fileprivate var asGray: PixelImage? {
    var gray: [UInt8] = []
    gray.reserveCapacity(width * height * (channels - 2))
    for pixel in stride(from: 0, to: pixels.count, by: channels) {
      guard pixels[pixel] == pixels[pixel + 1], pixels[pixel] == pixels[pixel + 2] else { return nil }
      gray.append(pixels[pixel])
      if channels == 4 { gray.append(pixels[pixel + 3]) }
    }
    return PixelImage(width: width, height: height, channels: channels - 2, pixels: gray)
  }
}

/// What is in a folder, sorted by the bytes of the names.
private func list(_ folder: String) throws -> (files: [String], folders: [String]) {
  guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
    throw UserError("cannot read the folder \(folder)")
  }
  var (files, folders): ([String], [String]) = ([], [])
  for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
    let path = (folder.hasSuffix("/") ? folder : folder + "/") + name
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { folders.append(path) } else { files.append(path) }
  }
  return (files, folders)
}
