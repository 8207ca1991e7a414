import CBespokeJPEG
import Foundation

/// A JPEG as libjpeg-turbo writes it, and what may be done to it.
struct JPEGBytes {
  var height: Int
  var width: Int
  /// RGB, or CMYK with four to a pixel.
  var pixels: [UInt8]
  var isGray = false
  var isProgressive = false
  /// EXIF's number, in the first segment.
  var orientation: UInt8?
  var isLittleEndian = false

  /// Of one colour.
  init(_ colour: [UInt8], height: Int, width: Int, isGray: Bool = false) {
    self.height = height
    self.width = width
    self.isGray = isGray
    pixels = (0..<height * width).flatMap { _ in colour }
  }

  init(height: Int, width: Int, pixels: [UInt8]) {
    self.height = height
    self.width = width
    self.pixels = pixels
  }

  var data: Data {
    let isCMYK = pixels.count == 4 * height * width
    let encoder = tjInitCompress()!
    defer { tjDestroy(encoder) }
    var bytes: UnsafeMutablePointer<UInt8>?
    var size: UInt = 0
    defer { tjFree(bytes) }
    let status = tjCompress2(
      encoder, pixels, Int32(width), 0, Int32(height), Int32((isCMYK ? TJPF_CMYK : TJPF_RGB).rawValue),
      &bytes, &size,
      Int32((isGray ? TJSAMP_GRAY : TJSAMP_444).rawValue), 95, isProgressive ? TJFLAG_PROGRESSIVE : 0)
    precondition(status == 0)
    let plain = Data(bytes: bytes!, count: Int(size))
    guard let orientation else { return plain }
    return plain.prefix(2) + exif(orientation) + plain.dropFirst(2)
  }

  private func exif(_ orientation: UInt8) -> Data {
    let content = Array("Exif\0\0".utf8) + exifBytes(orientation, isLittleEndian: isLittleEndian)
    return Data([0xFF, 0xE1, 0, UInt8(content.count + 2)] + content)
  }
}
