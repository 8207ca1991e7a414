/// EXIF of two entries, the second of which says how an image lies.
func exifBytes(_ orientation: UInt8, isLittleEndian: Bool = false) -> [UInt8] {
  func word(_ number: UInt8) -> [UInt8] { isLittleEndian ? [number, 0] : [0, number] }
  func long(_ number: UInt8) -> [UInt8] { isLittleEndian ? [number, 0, 0, 0] : [0, 0, 0, number] }
  let tag: [UInt8] = isLittleEndian ? [0x12, 0x01] : [0x01, 0x12]
  return Array((isLittleEndian ? "II" : "MM").utf8) + word(42) + long(8) + word(2)
    + [1, 0] + word(4) + long(1) + long(9) + tag + word(3) + long(1) + word(orientation) + [0, 0] + long(0)
}

/// A stored image of 16 times 24 pixels and what it looks like where it is seen: rows of square blocks, dark (1) to
/// light (6). EXIF knows no 9.
enum LyingImage {
  static let stored = blocks([[1, 2, 3], [4, 5, 6]])

  static let seen: [UInt8: [[Int]]] = [
    1: [[1, 2, 3], [4, 5, 6]], 2: [[3, 2, 1], [6, 5, 4]], 3: [[6, 5, 4], [3, 2, 1]],
    4: [[4, 5, 6], [1, 2, 3]],
    5: [[1, 4], [2, 5], [3, 6]], 6: [[4, 1], [5, 2], [6, 3]], 7: [[6, 3], [5, 2], [4, 1]],
    8: [[3, 6], [2, 5], [1, 4]], 9: [[1, 2, 3], [4, 5, 6]],
  ]

  /// RGB.
  static func blocks(_ rows: [[Int]]) -> [UInt8] {
    rows.flatMap { row in
      (0..<8).flatMap { _ in row.flatMap { [UInt8](repeating: UInt8($0 * 40), count: 24) } }
    }
  }
}
