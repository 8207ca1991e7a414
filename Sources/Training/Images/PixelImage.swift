import CPNG
import Foundation
import TensorFiles

/// An image of bytes, gray (1 channel) or RGB (3), rows from the top.
public struct PixelImage: Equatable, Sendable {
  public var width: Int
  public var height: Int
  public var channels: Int
  public var pixels: [UInt8]

  public init(width: Int, height: Int, channels: Int, pixels: [UInt8]) {
    precondition(pixels.count == width * height * channels)
    self.width = width
    self.height = height
    self.channels = channels
    self.pixels = pixels
  }
}

/// Images (NHWC bytes) side by side, `columns` in a row, each magnified, with a gap between them.
public func tileGrid(
  _ pixels: [UInt8], height: Int, width: Int, channels: Int, columns: Int, scale: Int = 2, gap: Int = 2
) -> PixelImage {
  let count = pixels.count / (height * width * channels)
  let rows = (count + columns - 1) / columns
  let (cellWidth, cellHeight) = (width * scale + gap, height * scale + gap)
  let (gridWidth, gridHeight) = (columns * cellWidth + gap, max(rows * cellHeight + gap, 1))
  var grid = [UInt8](repeating: 32, count: gridWidth * gridHeight * channels)
  for image in 0..<count {
    let (left, top) = (gap + image % columns * cellWidth, gap + image / columns * cellHeight)
    for y in 0..<height * scale {
      for x in 0..<width * scale {
        let source = ((image * height + y / scale) * width + x / scale) * channels
        let target = ((top + y) * gridWidth + left + x) * channels
        for channel in 0..<channels { grid[target + channel] = pixels[source + channel] }
      }
    }
  }
  return PixelImage(width: gridWidth, height: gridHeight, channels: channels, pixels: grid)
}

/// Writes a PNG.
/// - Throws: `UserError` if the file cannot be written.
public func writePNG(_ image: PixelImage, to path: String) throws {
  var control = png_image()
  control.version = png_uint_32(PNG_IMAGE_VERSION)
  control.width = png_uint_32(image.width)
  control.height = png_uint_32(image.height)
  // PNG_FORMAT_GRAY and PNG_FORMAT_RGB, which are macros that Swift does not see.
  control.format = image.channels == 1 ? 0 : 2
  var size = 0
  guard png_image_write_to_memory(&control, nil, &size, 0, image.pixels, 0, nil) != 0 else {
    throw UserError("cannot encode \(path) as PNG")
  }
  var data = Data(count: size)
  let isWritten = data.withUnsafeMutableBytes {
    png_image_write_to_memory(&control, $0.baseAddress, &size, 0, image.pixels, 0, nil) != 0
  }
  guard isWritten else { throw UserError("cannot encode \(path) as PNG") }
  try writeAtomically(data.prefix(size), to: path)
}

/// Reads a PNG, as gray or as RGB.
/// - Throws: `UserError` if there is no readable PNG.
public func readPNG(_ path: String) throws -> PixelImage {
  let data = try readFile(path)
  var control = png_image()
  control.version = png_uint_32(PNG_IMAGE_VERSION)
  return try data.withUnsafeBytes { bytes in
    guard png_image_begin_read_from_memory(&control, bytes.baseAddress, bytes.count) != 0,
      Int(control.width) * Int(control.height) <= 1 << 28
    else { throw UserError("\(path) is no readable PNG") }
    let channels = control.format & 2 == 0 ? 1 : 3
    control.format = channels == 1 ? 0 : 2
    var pixels = [UInt8](repeating: 0, count: Int(control.width) * Int(control.height) * channels)
    guard png_image_finish_read(&control, nil, &pixels, 0, nil) != 0 else {
      throw UserError("\(path) is damaged")
    }
    return PixelImage(
      width: Int(control.width), height: Int(control.height), channels: channels, pixels: pixels)
  }
}
