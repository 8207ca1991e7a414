import BespokeTraining
import CBespokeZlib
import Foundation

extension FuzzTarget {
  /// PNG files. Checksums of chunks are put right, or nothing but the first wrong one would be seen. Few bytes make many
  /// pixels: inputs are cut at 256 bytes, and stand for 8.5 MB at most.
  static let png = FuzzTarget("png", seeds: try pngSeeds()) { data in
    let repaired = withRightChecksums(data.prefix(256))
    for channels in [nil, 1, 4] {
      guard let image = refusing({ try readPNG(repaired, path: "input", channels: channels) }) else {
        continue
      }
      precondition(image.pixels.count == image.width * image.height * image.channels)
    }
  }
}

/// One of each kind that our writer makes.
private func pngSeeds() throws -> [Data] {
  try (1...4).map { channels in
    let pixels = (0..<5 * 3 * channels).map { UInt8($0 * 4) }
    return try written {
      try writePNG(PixelImage(width: 5, height: 3, channels: channels, pixels: pixels), to: $0)
    }
  }
}

/// Each chunk is a length, a name of four bytes, as many bytes, and a checksum of the name and the bytes.
private func withRightChecksums(_ data: Data) -> Data {
  var bytes = [UInt8](data)
  var start = 8
  while start + 12 <= bytes.count {
    let length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - start - 12 else { break }
    let checksum = UInt32(crc32(0, Array(bytes[start + 4..<start + 8 + length]), UInt32(4 + length)))
    withUnsafeBytes(of: checksum.bigEndian) {
      bytes.replaceSubrange(start + 8 + length..<start + 12 + length, with: $0)
    }
    start += 12 + length
  }
  return Data(bytes)
}
