import CBespokeGIF
import Foundation

/// Writes an animation that repeats for ever. Its frames are asked for one by one, twice where they have colours, and
/// only one or two are in memory at a time.
/// - Parameters:
///   - frames: of one size, no side longer than 65,535; without any, no file is written.
///   - delayHundredths: how long each frame stays.
///   - lastHundredths: how long the last one stays.
///   - path: of the file.
/// - Throws: `UserError` if it cannot be written.
public func writeGIF(
  frames: some Sequence<PixelImage>, delayHundredths: Int, lastHundredths: Int, to path: String
) throws {
  var waiting = frames.makeIterator()
  guard var frame = waiting.next() else { return }
  guard max(frame.width, frame.height) <= Int(UInt16.max) else {
    throw UserError(
      "cannot write \(path): \(frame.width) times \(frame.height) pixels are too many for a GIF")
  }
  // Grays are written as they are; colours are reduced to 256 for all frames.
  let reduced = frame.channels == 1 ? nil : MedianCut(frames)
  let writer = try GIFWriter(width: frame.width, height: frame.height, colours: reduced?.colours, to: path)
  while let next = waiting.next() {
    try writer.write(reduced?.indices(of: frame) ?? frame.pixels, hundredths: delayHundredths)
    frame = next
  }
  try writer.write(reduced?.indices(of: frame) ?? frame.pixels, hundredths: lastHundredths)
  try writer.finish()
}

/// giflib's encoder, each of whose pieces goes to the disk.
private final class GIFWriter {
  private let width: Int
  private let height: Int
  private let output: Output
  private var encoder: UnsafeMutablePointer<GifFileType>?

  /// - Parameter colours: at most 256; nil for the grays.
  init(width: Int, height: Int, colours: [[UInt8]]?, to path: String) throws {
    (self.width, self.height) = (width, height)
    output = Output(try AtomicFile(path: path))
    var error: Int32 = 0
    encoder = EGifOpen(
      Unmanaged.passUnretained(output).toOpaque(),
      { gif, bytes, count in
        guard let gif, let bytes else { return 0 }
        let output = Unmanaged<Output>.fromOpaque(gif.pointee.UserData).takeUnretainedValue()
        return output.append(UnsafeBufferPointer(start: bytes, count: Int(count))) ? count : 0
      }, &error)
    guard encoder != nil else { throw failure }
    EGifSetGifVersion(encoder, true)
    var colors = (0..<256).map { GifColorType(Red: UInt8($0), Green: UInt8($0), Blue: UInt8($0)) }
    for (index, color) in (colours ?? []).enumerated() {
      colors[index] = GifColorType(Red: color[0], Green: color[1], Blue: color[2])
    }
    let map = GifMakeMapObject(256, colors)
    defer { GifFreeMapObject(map) }
    guard
      EGifPutScreenDesc(encoder, Int32(width), Int32(height), 8, 0, map) == GIF_OK
        && EGifPutExtensionLeader(encoder, 0xFF) == GIF_OK
        && EGifPutExtensionBlock(encoder, 11, "NETSCAPE2.0") == GIF_OK
        && EGifPutExtensionBlock(encoder, 3, [1, 0, 0] as [UInt8]) == GIF_OK
        && EGifPutExtensionTrailer(encoder) == GIF_OK
    else { throw failure }
  }

  deinit {
    // What is not finished is thrown away with its file.
    var error: Int32 = 0
    if encoder != nil { EGifCloseFile(encoder, &error) }
  }

  /// A frame, as places of its colours.
  func write(_ indices: [UInt8], hundredths: Int) throws {
    let control: [UInt8] = [4, UInt8(hundredths & 255), UInt8(hundredths >> 8 & 255), 0]
    guard EGifPutExtension(encoder, 0xF9, 4, control) == GIF_OK,
      EGifPutImageDesc(encoder, 0, 0, Int32(width), Int32(height), false, nil) == GIF_OK
    else { throw failure }
    var indices = indices
    for row in 0..<height {
      let isGood = indices.withUnsafeMutableBufferPointer {
        EGifPutLine(encoder, $0.baseAddress! + row * width, Int32(width)) == GIF_OK
      }
      guard isGood else { throw failure }
    }
  }

  func finish() throws {
    var error: Int32 = 0
    let isGood = EGifCloseFile(encoder, &error) == GIF_OK
    encoder = nil
    guard isGood else { throw failure }
    try output.finish()
  }

  /// What the disk says, else that it was giflib.
  private var failure: any Error { output.error ?? UserError("cannot encode \(output.file.path) as GIF") }

  /// Small pieces become larger ones. Errors wait: they cannot pass through C.
  private final class Output {
    let file: AtomicFile
    private(set) var error: (any Error)?
    private var pending: [UInt8] = []

    init(_ file: AtomicFile) { self.file = file }

    func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      pending.append(contentsOf: bytes)
      if pending.count >= 1 << 16 { flush() }
      return error == nil
    }

    private func flush() {
      guard error == nil else { return }
      do { try pending.withUnsafeBytes { try file.write($0) } } catch { self.error = error }
      pending.removeAll(keepingCapacity: true)
    }

    func finish() throws {
      flush()
      if let error { throw error }
      try file.finish()
    }
  }
}
