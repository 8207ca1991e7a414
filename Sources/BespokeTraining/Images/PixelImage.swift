/// An image of bytes, rows from the top: gray (1 channel), gray and alpha (2), RGB (3) or RGB and alpha (4).
public struct PixelImage: Equatable, Sendable {
  /// Pixels from left to right.
  public var width: Int
  /// Pixels from top to bottom.
  public var height: Int
  /// Bytes of a pixel, 1 to 4.
  public var channels: Int
  /// `[height, width, channels]`.
  public var pixels: [UInt8]

  /// An image of bytes `[height, width, channels]`, of which there must be as many.
  public init(width: Int, height: Int, channels: Int, pixels: [UInt8]) {
    precondition(pixels.count == width * height * channels)
    self.width = width
    self.height = height
    self.channels = channels
    self.pixels = pixels
  }
}

/// The shade between the images of a grid.
let gridBackground: UInt8 = 32

/// Images (NHWC bytes) side by side, `columns` in a row, with a gap between them, each magnified, small ones by 2.
public func tileGrid(
  _ pixels: [UInt8], height: Int, width: Int, channels: Int, columns: Int, scale: Int? = nil, gap: Int = 2
) -> PixelImage {
  let scale = scale ?? (min(height, width) <= 32 ? 2 : 1)
  let count = pixels.count / (height * width * channels)
  let rows = (count + columns - 1) / columns
  let (cellWidth, cellHeight) = (width * scale + gap, height * scale + gap)
  let (gridWidth, gridHeight) = (columns * cellWidth + gap, max(rows * cellHeight + gap, 1))
  var grid = PixelImage(
    width: gridWidth, height: gridHeight, channels: channels,
    pixels: Array(repeating: gridBackground, count: gridWidth * gridHeight * channels))
  let size = ImageSize(height: height, width: width, channels: channels)
  for image in 0..<count {
    grid.paste(
      pixels[image * size.count..<(image + 1) * size.count], size, x: gap + image % columns * cellWidth,
      y: gap + image / columns * cellHeight, scale: scale)
  }
  return grid
}
