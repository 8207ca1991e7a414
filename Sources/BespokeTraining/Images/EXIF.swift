import Foundation

/// How an image is to be turned, as EXIF numbers it; 1, as it is, where EXIF does not say or is damaged.
///
/// EXIF is a TIFF: byte order, 42, the place of a directory, whose entries have twelve bytes each: tag, type, count,
/// value.
/// - Parameters:
///   - tiff: where it begins.
///   - end: behind its last byte.
func exifOrientation(_ bytes: Bytes, _ tiff: Int, end: Int) -> Int {
  let isLittle: Bool
  switch bytes.word(tiff) {
  case 0x4949: isLittle = true
  case 0x4D4D: isLittle = false
  default: return 1
  }
  func word(_ place: Int) -> Int? {
    place + 2 <= end ? bytes.word(place).map { isLittle ? $0 >> 8 | ($0 & 255) << 8 : $0 } : nil
  }
  func long(_ place: Int) -> Int? {
    guard let first = word(place), let second = word(place + 2) else { return nil }
    return isLittle ? second << 16 | first : first << 16 | second
  }
  guard word(tiff + 2) == 42, let directory = long(tiff + 4), let count = word(tiff + directory) else {
    return 1
  }
  for entry in 0..<count {
    let place = tiff + directory + 2 + 12 * entry
    guard let tag = word(place) else { return 1 }
    guard tag == 0x0112 else { continue }
    // A short number, once.
    guard word(place + 2) == 3, long(place + 4) == 1, let value = word(place + 8) else { return 1 }
    return (1...8).contains(value) ? value : 1
  }
  return 1
}

/// Bytes that end where they end.
struct Bytes {
  let data: Data
  init(_ data: Data) { self.data = data }

  subscript(_ index: Int) -> UInt8? { index < data.count ? data[data.startIndex + index] : nil }

  /// Two bytes, the high one first.
  func word(_ index: Int) -> Int? {
    guard let high = self[index], let low = self[index + 1] else { return nil }
    return Int(high) << 8 | Int(low)
  }

  /// Four bytes, the highest first.
  func long(_ index: Int) -> Int? {
    guard let high = word(index), let low = word(index + 2) else { return nil }
    return high << 16 | low
  }

  /// Whether a text stands at a place.
  func has(_ text: String, at place: Int) -> Bool {
    text.utf8.enumerated().allSatisfy { self[place + $0.offset] == $0.element }
  }
}

extension PixelImage {
  /// The image as it is to be seen, by EXIF's number for how it lies (TIFF 6.0, section 8, Orientation).
  func turned(_ orientation: Int) -> PixelImage {
    guard orientation > 1 else { return self }
    let isTransposed = orientation >= 5
    let (toHeight, toWidth) = isTransposed ? (width, height) : (height, width)
    // Whether the stored rows are to be taken from the last to the first, and the columns.
    let areRowsReversed = [3, 4, 6, 7].contains(orientation)
    let areColumnsReversed = [2, 3, 7, 8].contains(orientation)
    var result = pixels
    for y in 0..<toHeight {
      for x in 0..<toWidth {
        let (row, column) = isTransposed ? (x, y) : (y, x)
        let source =
          (areRowsReversed ? height - 1 - row : row) * width
          + (areColumnsReversed ? width - 1 - column : column)
        let target = y * toWidth + x
        for channel in 0..<channels {
          result[target * channels + channel] = pixels[source * channels + channel]
        }
      }
    }
    return PixelImage(width: toWidth, height: toHeight, channels: channels, pixels: result)
  }
}
