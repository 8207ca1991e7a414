/// An image of bytes, rows from the top: gray (1 channel), gray and alpha (2), RGB (3) or RGB and alpha (4).
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
  var grid = [UInt8](repeating: gridBackground, count: gridWidth * gridHeight * channels)
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
