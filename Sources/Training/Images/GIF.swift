import CGIF
import Foundation

/// Writes an animation that repeats for ever; its last frame stays three times as long.
/// - Throws: `UserError` if it cannot be written.
public func writeGIF(frames: [PixelImage], delayHundredths: Int, to path: String) throws {
  guard let first = frames.first else { return }
  let collector = Collector()
  var error: Int32 = 0
  let file = EGifOpen(
    Unmanaged.passUnretained(collector).toOpaque(),
    { gif, bytes, count in
      guard let gif, let bytes else { return 0 }
      let collector = Unmanaged<Collector>.fromOpaque(gif.pointee.UserData).takeUnretainedValue()
      collector.data.append(bytes, count: Int(count))
      return count
    }, &error)
  guard let file else { throw UserError("cannot encode \(path) as GIF") }
  EGifSetGifVersion(file, true)
  // Grays are written as they are; colours are reduced to 256 for all frames.
  let reduced = first.channels == 1 ? nil : MedianCut(frames)
  var colors = (0..<256).map { GifColorType(Red: UInt8($0), Green: UInt8($0), Blue: UInt8($0)) }
  for (index, color) in (reduced?.colours ?? []).enumerated() {
    colors[index] = GifColorType(Red: color[0], Green: color[1], Blue: color[2])
  }
  let map = GifMakeMapObject(256, colors)
  defer { GifFreeMapObject(map) }
  var isGood =
    EGifPutScreenDesc(file, Int32(first.width), Int32(first.height), 8, 0, map) == GIF_OK
    && EGifPutExtensionLeader(file, 0xFF) == GIF_OK
    && EGifPutExtensionBlock(file, 11, "NETSCAPE2.0") == GIF_OK
    && EGifPutExtensionBlock(file, 3, [1, 0, 0] as [UInt8]) == GIF_OK
    && EGifPutExtensionTrailer(file) == GIF_OK
  for (index, frame) in frames.enumerated() where isGood {
    let delay = index == frames.count - 1 ? 3 * delayHundredths : delayHundredths
    let control: [UInt8] = [4, UInt8(delay & 255), UInt8(delay >> 8 & 255), 0]
    isGood =
      EGifPutExtension(file, 0xF9, 4, control) == GIF_OK
      && EGifPutImageDesc(file, 0, 0, Int32(frame.width), Int32(frame.height), false, nil) == GIF_OK
    var indices = reduced?.indices(of: frame) ?? frame.pixels
    for row in 0..<frame.height where isGood {
      isGood = indices.withUnsafeMutableBufferPointer {
        EGifPutLine(file, $0.baseAddress! + row * frame.width, Int32(frame.width)) == GIF_OK
      }
    }
  }
  isGood = EGifCloseFile(file, &error) == GIF_OK && isGood
  guard isGood else { throw UserError("cannot encode \(path) as GIF") }
  try writeAtomically(collector.data, to: path)
}

private final class Collector {
  var data = Data()
}
