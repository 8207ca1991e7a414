import BespokeTensorFiles
import CBespokePNG
import CBespokeZlib
import Foundation

/// Writes a PNG.
/// - Throws: `UserError` if the file cannot be written.
public func writePNG(_ image: PixelImage, to path: String) throws {
  try writeAtomically(encodePNG(image, path: path), to: path)
}

/// The content of a PNG.
/// - Parameter path: for errors.
func encodePNG(_ image: PixelImage, path: String) throws -> Data {
  do {
    return try pngBytes(image)
  } catch let error as PNGEncodingError {
    throw UserError("cannot encode \(path) as PNG\(error.reason)")
  }
}

/// What libpng does not encode.
struct PNGEncodingError: Error {
  /// ": " and libpng's words; empty where it has none.
  var reason: String
}

/// The bytes of a PNG.
/// - Throws: `PNGEncodingError`.
func pngBytes(_ image: PixelImage) throws -> Data {
  var control = png_image()
  control.version = png_uint_32(PNG_IMAGE_VERSION)
  control.width = png_uint_32(image.width)
  control.height = png_uint_32(image.height)
  control.format = format(channels: image.channels)
  // What cannot be compressed becomes a little longer: a byte a row, a few for each block of deflate, and the frame.
  let raw = (image.width * image.channels + 1) * image.height
  var size = raw + raw / 1000 + 4096
  var data = Data(count: size)
  let isWritten = data.withUnsafeMutableBytes {
    png_image_write_to_memory(&control, $0.baseAddress, &size, 0, image.pixels, 0, nil) != 0
  }
  guard isWritten else { throw PNGEncodingError(reason: reason(control)) }
  return data.prefix(size)
}

/// What a PNG says of itself beside its pixels.
struct PNGHeader: Equatable {
  /// As it is stored, before `orientation`.
  var height: Int
  var width: Int
  /// Whether its pixels are RGB or refer to a palette.
  var isColour: Bool
  /// How it is to be turned, as EXIF numbers it; 1 is as it is.
  var orientation: Int
}

/// Reads all of a PNG but its pixels.
/// - Throws: `UserError` if there is no readable PNG, or one of more than 2^28 pixels.
func readPNGHeader(_ data: Data, path: String) throws(UserError) -> PNGHeader {
  try withPNG(data, path) { control in
    PNGHeader(
      height: Int(control.height), width: Int(control.width), isColour: control.format & 2 != 0,
      orientation: pngOrientation(data))
  }
}

/// As the first chunk of EXIF says, which may come after the pixels. One that is damaged turns nothing.
private func pngOrientation(_ data: Data) -> Int {
  let bytes = Bytes(data)
  // Behind the signature each chunk has its length, its name, its content and a checksum of the latter two.
  var position = 8
  while let length = bytes.long(position), !bytes.has("IEND", at: position + 4) {
    let (content, end) = (position + 8, position + 8 + length)
    if bytes.has("eXIf", at: position + 4), let checksum = bytes.long(end) {
      let chunk = [UInt8](data.dropFirst(position + 4).prefix(length + 4))
      guard Int(crc32(0, chunk, UInt32(chunk.count))) == checksum else { return 1 }
      return exifOrientation(bytes, content, end: end)
    }
    position = end + 4
  }
  return 1
}

/// Reads a PNG of any kind: palettes are looked up, few bits become eight, of sixteen eight are kept, interlaced
/// rows are put in order, a gamma that is not sRGB's is converted. It is turned as its EXIF says.
///
/// - Parameters:
///   - path: of the file.
///   - channels: 1 gray, 2 gray and alpha, 3 RGB, 4 RGB and alpha; nil for gray or RGB, as the file is. What is
///     transparent lies on black where there is no alpha channel to hold it, mixed as viewers do: the values themselves
///     are weighted, not the light that they stand for.
/// - Throws: `UserError` if there is no readable PNG, or one of more than 2^28 pixels.
public func readPNG(_ path: String, channels: Int? = nil) throws -> PixelImage {
  try readPNG(readFile(path), path: path, channels: channels)
}

/// What a file would hold; the path is for errors.
package func readPNG(_ data: Data, path: String, channels: Int?) throws(UserError) -> PixelImage {
  try withPNG(data, path) { control throws(UserError) in
    let wanted = channels ?? (control.format & 2 == 0 ? 1 : 3)
    // libpng itself would mix light.
    let isMixed = control.format & 1 != 0 && wanted % 2 == 1
    let channels = isMixed ? wanted + 1 : wanted
    control.format = format(channels: channels)
    // PNG_IMAGE_FLAG_16BIT_sRGB: sixteen bits without a gamma are encoded as eight bits would be.
    control.flags |= 4
    let (height, width) = (Int(control.height), Int(control.width))
    // Deflate makes a byte stand for 1032 at most, a pixel takes a bit at least.
    let (most, isAny) = data.count.multipliedReportingOverflow(by: 1032 * 8)
    guard isAny || height * width <= most else {
      throw UserError(
        "\(path) is damaged: its \(data.count) bytes cannot hold \(width) times \(height) pixels"
      )
    }
    var pixels = [UInt8](repeating: 0, count: height * width * channels)
    guard png_image_finish_read(&control, nil, &pixels, 0, nil) != 0 else {
      throw UserError("\(path) is damaged\(reason(control))")
    }
    return PixelImage(
      width: width, height: height, channels: wanted,
      pixels: isMixed ? onBlack(pixels, channels: channels) : pixels
    ).turned(pngOrientation(data))
  }
}

/// Each pixel without the alpha at its end, weighted by it.
private func onBlack(_ pixels: [UInt8], channels: Int) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(pixels.count / channels * (channels - 1))
  for pixel in stride(from: 0, to: pixels.count, by: channels) {
    let alpha = Int(pixels[pixel + channels - 1])
    for channel in 0..<channels - 1 {
      result.append(UInt8((Int(pixels[pixel + channel]) * alpha + 127) / 255))
    }
  }
  return result
}

/// PNG_FORMAT_GRAY, _GA, _RGB and _RGBA, which are macros that Swift does not see.
private func format(channels: Int) -> png_uint_32 {
  precondition((1...4).contains(channels))
  return png_uint_32(channels - 1)
}

/// Reads a header and goes on with `body`. libpng's simplified interface catches its own `longjmp`.
private func withPNG<Value>(
  _ data: Data, _ path: String, _ body: (inout png_image) throws(UserError) -> Value
) throws(UserError) -> Value {
  guard !data.isEmpty else { throw UserError("\(path) is no readable PNG: it is empty") }
  var control = png_image()
  control.version = png_uint_32(PNG_IMAGE_VERSION)
  defer { png_image_free(&control) }
  return try data.withUnsafeBytes { bytes -> Result<Value, UserError> in
    Result { () throws(UserError) in
      guard png_image_begin_read_from_memory(&control, bytes.baseAddress, bytes.count) != 0 else {
        throw UserError("\(path) is no readable PNG\(reason(control))")
      }
      let (pixels, overflow) = Int(control.width).multipliedReportingOverflow(by: Int(control.height))
      guard !overflow, pixels <= 1 << 28 else {
        throw UserError("\(path) is too large: it has \(control.width) times \(control.height) pixels")
      }
      return try body(&control)
    }
  }.get()
}

/// libpng's words for what went wrong.
private func reason(_ control: png_image) -> String {
  let message = withUnsafeBytes(of: control.message) {
    String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
  }
  return message.isEmpty ? "" : ": " + message
}
