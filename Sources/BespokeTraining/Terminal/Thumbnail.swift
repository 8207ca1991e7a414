import BespokePixels
import Foundation

/// Some of a picture's images, small enough to stand between the lines of a terminal.
struct Thumbnail {
  /// Images side by side and below each other, at most.
  static let mostColumns = 8, rows = 2
  /// Pixels of an image's longer side where a letter is one or two pixels; and where it is many.
  static let sideOfLetters = 14, sideOfPixels = 64

  /// The first images of a picture, side by side.
  /// - Parameters:
  ///   - letters: that fit into a line.
  ///   - isOfLetters: whether a letter is no more than a pixel wide.
  /// - Returns: the picture, and the letters that it is wide.
  static func make(_ picture: PixelImage, grid: PictureGrid, letters: Int, isOfLetters: Bool) -> (
    picture: PixelImage, columns: Int
  ) {
    let size = grid.size
    let longest = max(size.height, size.width)
    let side = isOfLetters ? sideOfLetters : sideOfPixels
    func scaled(_ extent: Int) -> Int { max(1, (extent * side + longest / 2) / longest) }
    let (height, width) = (scaled(size.height), scaled(size.width))
    let fitting = isOfLetters ? max(1, letters / (width + 1)) : mostColumns
    let columns = min(mostColumns, grid.count, fitting)
    let count = min(columns * rows, grid.count)
    let resample = Resample(fromHeight: size.height, width: size.width, toHeight: height, width: width)
    let pixels = (0..<count).flatMap { image -> [UInt8] in
      let (x, y) = grid.place(of: image)
      var one: [UInt8] = []
      for row in 0..<size.height {
        for column in 0..<size.width {
          // Of a magnified pixel one.
          let start = ((y + row * grid.scale) * picture.width + x + column * grid.scale) * picture.channels
          one += picture.pixels[start..<start + picture.channels]
        }
      }
      return resample(one, channels: picture.channels)
    }
    let thumbnail = tileGrid(
      pixels, height: height, width: width, channels: picture.channels, columns: columns, scale: 1,
      gap: isOfLetters ? 1 : 2)
    return (thumbnail, isOfLetters ? thumbnail.width : min(letters, columns * 7))
  }
}
