import Foundation

/// What a JPEG says of itself before its pixels.
struct JPEGHeader: Equatable {
  /// As it is stored, before `orientation`.
  var height: Int
  var width: Int
  /// 1 gray, 3 colour, 4 CMYK.
  var components: Int
  /// Bits of a sample.
  var precision: Int
  /// The marker of its frame: 0xC0 baseline, 0xC1 extended, 0xC2 progressive; others are lossless, hierarchical or
  /// arithmetic coding.
  var process: UInt8
  /// How it is to be turned, as EXIF numbers it; 1 is as it is.
  var orientation = 1

  /// What keeps this JPEG from being read, as a kind of file; nil if nothing does.
  var foreignKind: String? {
    if precision != 8 { return "JPEG of \(precision) bits" }
    if !(0xC0...0xC2).contains(process) { return "JPEG of an uncommon process" }
    switch components {
    case 1, 3: return nil
    case 4: return "CMYK JPEG"
    default: return "JPEG of \(components) channels"
    }
  }
}

/// Walks through a JPEG's segments to that of the frame: ITU T.81, annex B. Orientation comes from the first EXIF
/// segment; one that is damaged turns nothing.
/// - Throws: `UserError` if there is no frame in these bytes.
func readJPEGHeader(_ data: Data, path: String) throws(UserError) -> JPEGHeader {
  let bytes = Bytes(data)
  var position = 2
  var orientation: Int?
  func damaged(_ what: String) -> UserError {
    UserError("\(path) is damaged: \(what) at byte \(min(position, data.count))")
  }
  guard bytes.word(0) == 0xFFD8 else { throw UserError("\(path) is no readable JPEG") }
  while true {
    guard let mark = bytes[position] else { throw damaged("its JPEG header is cut short") }
    guard mark == 0xFF else { throw damaged("its JPEG header has no marker") }
    // Any number of fill bytes may come before a marker.
    while bytes[position + 1] == 0xFF { position += 1 }
    guard let marker = bytes[position + 1] else { throw damaged("its JPEG header is cut short") }
    position += 2
    if marker == 0x01 || (0xD0...0xD7).contains(marker) { continue }
    guard let length = bytes.word(position), length >= 2, marker != 0xDA, marker != 0xD9 else {
      throw damaged("its JPEG header has no frame")
    }
    // Between the marks of frames lie those of Huffman tables, of extensions and of arithmetic coding.
    if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
      guard let precision = bytes[position + 2], let height = bytes.word(position + 3),
        let width = bytes.word(position + 5), let components = bytes[position + 7]
      else { throw damaged("its JPEG header is cut short") }
      guard height > 0, width > 0 else { throw damaged("its JPEG header has a size of 0") }
      return JPEGHeader(
        height: height, width: width, components: Int(components), precision: Int(precision), process: marker,
        orientation: orientation ?? 1)
    }
    if marker == 0xE1, orientation == nil, bytes.has("Exif\0\0", at: position + 2), length >= 16 {
      orientation = exifOrientation(bytes, position + 8, end: position + length)
    }
    position += length
  }
}
