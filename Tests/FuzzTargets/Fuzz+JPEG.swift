import BespokeTraining
import CBespokeJPEG
import Foundation

extension FuzzTarget {
  /// JPEG files. Few bytes make many pixels: inputs are cut at 1 KiB, which is half a million of them.
  static let jpeg = FuzzTarget("jpeg", seeds: try jpegSeeds()) { data in
    for channels in [nil, 3] {
      guard let image = refusing({ try readJPEG(data.prefix(1024), path: "input", channels: channels) })
      else {
        continue
      }
      precondition(image.pixels.count == image.width * image.height * image.channels)
    }
  }
}

/// Gray and colour, baseline and progressive, one of them lying on its side.
private func jpegSeeds() throws -> [Data] {
  let exif: [UInt8] =
    [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM\0*\0\0\0\u{8}".utf8)
    + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
  let seeds = try [(TJSAMP_GRAY, 0), (TJSAMP_420, 0), (TJSAMP_444, TJFLAG_PROGRESSIVE)].map {
    try encoded(subsampling: $0, flags: Int32($1))
  }
  return seeds + [seeds[1].prefix(2) + exif + seeds[1].dropFirst(2)]
}

private func encoded(subsampling: TJSAMP, flags: Int32) throws -> Data {
  let pixels = (0..<12 * 20 * 3).map { UInt8(truncatingIfNeeded: $0 * 7) }
  guard let encoder = tjInitCompress() else { throw UserError("no encoder") }
  defer { tjDestroy(encoder) }
  var bytes: UnsafeMutablePointer<UInt8>?
  var size: UInt = 0
  let status = tjCompress2(
    encoder, pixels, 20, 0, 12, Int32(TJPF_RGB.rawValue), &bytes, &size, Int32(subsampling.rawValue), 40,
    flags)
  defer { tjFree(bytes) }
  guard status == 0, let bytes else { throw UserError("not encoded") }
  return Data(bytes: bytes, count: Int(size))
}
