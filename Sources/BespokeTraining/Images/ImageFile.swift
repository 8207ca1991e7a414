import Foundation

/// What a file holds, by its first bytes: names say it wrongly often enough.
enum FileKind: Equatable {
  case png
  case jpeg
  /// A picture of a kind that is not read, as people call it.
  case foreign(String)
  case archive(String)
  /// IDX, or what may be IDX once it is decompressed.
  case idx, gzip
  case other

  init(_ start: Data) {
    let bytes = [UInt8](start.prefix(32))
    func has(_ text: String, at place: Int = 0) -> Bool {
      bytes.dropFirst(place).starts(with: Array(text.utf8))
    }
    func begins(_ start: [UInt8]) -> Bool { bytes.starts(with: start) }
    func brand(_ names: [String]) -> Bool { has("ftyp", at: 4) && names.contains { has($0, at: 8) } }
    if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if begins([0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if has("RIFF") && has("WEBP", at: 8) {
      self = .foreign("WebP")
    } else if has("GIF87a") || has("GIF89a") {
      self = .foreign("GIF")
    } else if has("BM") && bytes.count > 17 && [12, 40, 52, 56, 64, 108, 124].contains(bytes[14])
      && bytes[15...17] == [0, 0, 0]
    {
      self = .foreign("BMP")
    } else if has("II*\0") || has("MM\0*") || has("II+\0") || has("MM\0+") {
      self = .foreign("TIFF")
    } else if brand(["avif", "avis"]) {
      self = .foreign("AVIF")
    } else if brand(["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]) {
      self = .foreign("HEIC")
    } else if begins([0xFF, 0x0A]) || begins([0, 0, 0, 12]) && has("JXL ", at: 4) {
      self = .foreign("JPEG XL")
    } else if begins([0xFF, 0x4F, 0xFF, 0x51]) || begins([0, 0, 0, 12]) && has("jP  ", at: 4) {
      self = .foreign("JPEG 2000")
    } else if has("8BPS") {
      self = .foreign("Photoshop")
    } else if has("P") && bytes.count > 2 && (0x31...0x37).contains(bytes[1])
      && [9, 10, 13, 32].contains(bytes[2])
    {
      self = .foreign("PNM")
    } else if has("PK\u{3}\u{4}") {
      self = .archive("ZIP")
    } else if has("\u{FD}7zXZ\0") || begins([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) || has("Rar!") {
      self = .archive("7z, xz or RAR")
    } else if begins([0, 0, 8, 3]) || begins([0, 0, 8, 1]) {
      self = .idx
    } else if begins([0x1F, 0x8B]) {
      self = .gzip
    } else {
      self = .other
    }
  }
}

/// What a PNG or a JPEG says of itself beside its pixels, as it is to be seen.
struct ImageHeader: Equatable {
  var height: Int
  var width: Int
  /// Whether its pixels are RGB or refer to a palette.
  var isColour: Bool

  /// - Parameters:
  ///   - height, width: as it is stored.
  ///   - orientation: how it is to be turned, as EXIF numbers it.
  init(height: Int, width: Int, isColour: Bool, orientation: Int) {
    (self.height, self.width) = orientation >= 5 ? (width, height) : (height, width)
    self.isColour = isColour
  }
}

/// What a file turned out to be.
enum SniffedFile: Equatable {
  case image(ImageHeader)
  /// As `FileKind` has it; a JPEG of a kind that is not read is foreign.
  case other(FileKind)
}

/// Looks at a file's beginning, and at what a PNG has between and behind its pixels.
/// - Throws: `UserError` if it is a PNG or a JPEG whose header cannot be read, or by its name should be one.
func sniff(_ path: Path) throws(UserError) -> SniffedFile {
  // Enough for the header, unless much is written before it.
  let most = 1 << 15
  let start = try readFile(path, most: most)
  if start.count == most, FileKind(start) == .png { return try sniff(readFile(path), path) }
  do throws(UserError) {
    return try sniff(start, path)
  } catch {
    guard start.count == most else { throw error }
    return try sniff(readFile(path), path)
  }
}

private func sniff(_ data: Data, _ path: Path) throws(UserError) -> SniffedFile {
  let kind = FileKind(data)
  switch kind {
  case .png:
    let header = try readPNGHeader(data, path: "\(path)")
    return .image(
      ImageHeader(
        height: header.height, width: header.width, isColour: header.isColour,
        orientation: header.orientation))
  case .jpeg:
    let header = try readJPEGHeader(data, path: "\(path)")
    if let kind = header.foreignKind { return .other(.foreign(kind)) }
    return .image(
      ImageHeader(
        height: header.height, width: header.width, isColour: header.components == 3,
        orientation: header.orientation))
  case .foreign, .archive, .idx, .gzip: return .other(kind)
  case .other:
    let name = "\(path)".lowercased()
    let claimed = [".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".jpe": "JPEG", ".jfif": "JPEG"]
      .first { name.hasSuffix($0.key) }?.value
    guard let claimed else { return .other(.other) }
    throw UserError(
      "\(path) is no readable \(claimed)" + (data.isEmpty ? ": it is empty" : ": its content is no image's"))
  }
}

/// Reads a PNG or a JPEG, by its content.
/// - Parameter channels: 1 to 4, as `readPNG`. A JPEG has no alpha: it is opaque. One with colour but for gray is read
///   as gray where gray is wanted.
/// - Throws: `UserError` naming the file and what is wrong with it.
func readImage(_ path: Path, _ header: ImageHeader, channels: Int) throws(UserError) -> PixelImage {
  let data = try readFile(path)
  let isGray = channels < 3
  var image: PixelImage
  if FileKind(data) == .jpeg {
    image = try readJPEG(data, path: "\(path)", channels: isGray && !header.isColour ? 1 : 3)
    if channels % 2 == 0 { image = image.opaque }
  } else {
    image = try readPNG(data, path: "\(path)", channels: channels + (isGray && header.isColour ? 2 : 0))
  }
  guard image.channels != channels else { return image }
  guard let gray = image.asGray else {
    throw UserError("\(path) is in colour, the model is made for gray images; please convert them first")
  }
  return gray
}

extension PixelImage {
  /// With an alpha channel in which nothing is transparent.
  fileprivate var opaque: PixelImage {
    var result = [UInt8](repeating: 255, count: width * height * (channels + 1))
    for pixel in 0..<width * height {
      for channel in 0..<channels {
        result[pixel * (channels + 1) + channel] = pixels[pixel * channels + channel]
      }
    }
    return PixelImage(width: width, height: height, channels: channels + 1, pixels: result)
  }

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
