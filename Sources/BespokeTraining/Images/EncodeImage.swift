import CBespokeJPEG
import Foundation

/// How single images are stored.
public enum ImageFormat: String, CaseIterable, Sendable {
  /// Without loss.
  case png
  /// Smaller, with small losses.
  case jpeg

  /// A file's content; the path is for errors.
  func encode(_ image: PixelImage, path: String) throws -> Data {
    switch self {
    case .png: try encodePNG(image, path: path)
    case .jpeg: try encodeJPEG(image, path: path)
    }
  }

  /// Of files' names.
  var ending: String { self == .png ? "png" : "jpg" }
}

/// A JPEG of quality 95, its colours as fine as its brightness.
private func encodeJPEG(_ image: PixelImage, path: String) throws -> Data {
  guard image.channels == 1 || image.channels == 3 else {
    throw UserError("cannot write \(path): JPEG has no images of \(image.channels) channels")
  }
  guard let encoder = tjInitCompress() else { throw UserError("cannot encode \(path): no memory") }
  defer { tjDestroy(encoder) }
  var bytes: UnsafeMutablePointer<UInt8>?
  var count: UInt = 0
  defer { tjFree(bytes) }
  let isGray = image.channels == 1
  let status = tjCompress2(
    encoder, image.pixels, Int32(image.width), 0, Int32(image.height),
    Int32((isGray ? TJPF_GRAY : TJPF_RGB).rawValue), &bytes, &count,
    Int32((isGray ? TJSAMP_GRAY : TJSAMP_444).rawValue), 95, 0)
  guard status == 0, let bytes else {
    throw UserError("cannot encode \(path) as JPEG: \(String(cString: tjGetErrorStr2(encoder)))")
  }
  return Data(bytes: bytes, count: Int(count))
}
