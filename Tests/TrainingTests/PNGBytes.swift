import CBespokeZlib
import Foundation

/// A PNG of any kind, put together byte by byte: what libpng's writer would not make, too.
struct PNGBytes {
  var height: Int
  var width: Int
  /// 1 to 16 bits a sample.
  var depth = 8
  /// 0 gray, 2 RGB, 3 palette, 4 gray and alpha, 6 RGB and alpha.
  var colourType: UInt8 = 0
  var isInterlaced = false
  /// Red, green, blue of each entry.
  var palette: [UInt8] = []
  /// Of the first entries of the palette, or the gray level or colour that is transparent.
  var transparency: [UInt8] = []
  /// What a chunk of EXIF holds, and whether it comes behind the pixels.
  var exif: [UInt8] = []
  var isEXIFLast = false
  /// Row by row, pixel by pixel, as many to a pixel as the colour type has.
  var samples: [Int]

  private var samplesPerPixel: Int { samplesOf[colourType]! }

  private var header: Data {
    let kind: [UInt8] = [UInt8(depth), colourType, 0, 0, isInterlaced ? 1 : 0]
    var data = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    data += chunk("IHDR", big(width) + big(height) + kind)
    return data
  }

  /// A file whose pixels are but a promise.
  var headerOnly: Data { header + chunk("IDAT", deflated([0])) + chunk("IEND", []) }

  var data: Data {
    var data = header
    if !palette.isEmpty { data += chunk("PLTE", palette) }
    if !transparency.isEmpty { data += chunk("tRNS", transparency) }
    if !exif.isEmpty && !isEXIFLast { data += chunk("eXIf", exif) }
    data += chunk("IDAT", deflated(rows))
    if !exif.isEmpty && isEXIFLast { data += chunk("eXIf", exif) }
    data += chunk("IEND", [])
    return data
  }

  /// The rows with their filter bytes; of an interlaced image Adam7's seven passes.
  private var rows: [UInt8] {
    let passes: [(top: Int, left: Int, down: Int, right: Int)] =
      isInterlaced
      ? [(0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)]
      : [(0, 0, 1, 1)]
    var bytes: [UInt8] = []
    for (top, left, down, right) in passes where left < width {
      for y in stride(from: top, to: height, by: down) {
        var (bits, count) = (0, 0)
        bytes.append(0)
        for x in stride(from: left, to: width, by: right) {
          for part in 0..<samplesPerPixel {
            bits = bits << depth | samples[(y * width + x) * samplesPerPixel + part]
            count += depth
            while count >= 8 {
              count -= 8
              bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
          }
        }
        if count > 0 { bytes.append(UInt8(truncatingIfNeeded: bits << (8 - count))) }
      }
    }
    return bytes
  }

  private func chunk(_ name: String, _ content: [UInt8]) -> Data {
    let body = Array(name.utf8) + content
    let checksum = Int(crc32(0, body, UInt32(body.count)))
    return Data(big(content.count) + body + big(checksum))
  }
}

/// Samples in a pixel of each colour type.
let samplesOf: [UInt8: Int] = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4]

private func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }

private func deflated(_ bytes: [UInt8]) -> [UInt8] {
  var size = compressBound(UInt(bytes.count))
  var result = [UInt8](repeating: 0, count: Int(size))
  precondition(compress(&result, &size, bytes, UInt(bytes.count)) == Z_OK)
  return Array(result.prefix(Int(size)))
}
