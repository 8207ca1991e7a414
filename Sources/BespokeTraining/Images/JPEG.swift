import BespokeTensorFiles
import CBespokeJPEG
import Foundation

/// Reads a JPEG, baseline or progressive, and turns it as its EXIF says.
/// - Parameter channels: 1 for gray, of a gray JPEG only, or 3; nil for as many as it has.
/// - Throws: `UserError` if there is no whole JPEG, or one of a kind that is not read: CMYK, twelve bits.
package func readJPEG(_ data: Data, path: String, channels: Int? = nil) throws(UserError) -> PixelImage {
  let header = try readJPEGHeader(data, path: path)
  if let kind = header.foreignKind {
    throw UserError("\(path) is a \(kind), which is not read: convert it to an ordinary JPEG or a PNG")
  }
  let channels = channels ?? header.components
  precondition(channels == 3 || channels == 1 && header.components == 1)
  let (height, width) = (header.height, header.width)
  // Each of 64 samples takes at least a bit.
  guard height * width <= data.count * 512 else {
    throw UserError("\(path) is damaged: its \(data.count) bytes cannot hold \(width) times \(height) pixels")
  }
  var pixels = [UInt8](repeating: 0, count: height * width * channels)
  func attempt(_ flags: Int32) -> String? {
    decode(
      data, &pixels, width, height, channels == 1 ? TJPF_GRAY : TJPF_RGB, flags: TJFLAG_LIMITSCANS | flags)
  }
  var problem = attempt(TJFLAG_STOPONWARNING)
  if let first = problem, isHarmless(first) {
    // Of several warnings the last is known.
    problem = attempt(0).flatMap { isHarmless($0) ? nil : $0 }
  }
  if let problem { throw UserError("\(path) is damaged: \(problem)") }
  return PixelImage(width: width, height: height, channels: channels, pixels: pixels)
    .turned(header.orientation)
}

/// - Returns: libjpeg's words for what went wrong.
private func decode(
  _ data: Data, _ pixels: inout [UInt8], _ width: Int, _ height: Int, _ format: TJPF, flags: Int32
) -> String? {
  guard let decoder = tjInitDecompress() else { return "there is not enough memory" }
  defer { tjDestroy(decoder) }
  let status = data.withUnsafeBytes { bytes in
    tjDecompress2(
      decoder, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt(bytes.count), &pixels,
      Int32(width), 0,
      Int32(height), Int32(format.rawValue), flags)
  }
  return status == 0 ? nil : String(cString: tjGetErrorStr2(decoder))
}

/// Warnings that cost no pixel: many cameras and programs give cause for them.
private func isHarmless(_ problem: String) -> Bool {
  ["extraneous bytes before marker", "Adobe color transform", "JFIF", "Invalid SOS parameters"]
    .contains { problem.contains($0) }
}
