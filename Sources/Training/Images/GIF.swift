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
  let colors = palette(channels: first.channels)
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
    var indices = colorIndices(frame)
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

/// 256 grays, or a cube of 6 x 6 x 6 colours and 40 grays.
private func palette(channels: Int) -> [GifColorType] {
  (0..<256).map { index in
    if channels == 1 { return GifColorType(Red: UInt8(index), Green: UInt8(index), Blue: UInt8(index)) }
    if index < 216 {
      return GifColorType(
        Red: UInt8(index / 36 * 51), Green: UInt8(index / 6 % 6 * 51), Blue: UInt8(index % 6 * 51))
    }
    let gray = UInt8((index - 216) * 255 / 39)
    return GifColorType(Red: gray, Green: gray, Blue: gray)
  }
}

private func colorIndices(_ image: PixelImage) -> [UInt8] {
  if image.channels == 1 { return image.pixels }
  return (0..<image.width * image.height).map { pixel in
    let (r, g, b) = (image.pixels[3 * pixel], image.pixels[3 * pixel + 1], image.pixels[3 * pixel + 2])
    func level(_ value: UInt8) -> UInt8 { UInt8((Int(value) + 25) / 51) }
    return level(r) * 36 + level(g) * 6 + level(b)
  }
}
