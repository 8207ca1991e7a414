import BespokeTensorFiles
import Foundation

/// Writes a safetensors file (github.com/huggingface/safetensors): eight bytes with the header's length, a JSON
/// header padded with spaces, then the tensors in the order of the entries. The same content gives the same bytes.
public final class SafeTensorsWriter {
  /// A tensor of the file: float32, row-major.
  public struct Entry: Sendable {
    /// Its key in the header.
    public var name: String
    /// Its extents, outermost first.
    public var shape: [Int]
    /// A tensor of the file.
    public init(name: String, shape: [Int]) {
      self.name = name
      self.shape = shape
    }
  }
  private let file: AtomicFile
  private let expected: Int
  private var written = 0

  /// - Throws: `UserError` if the file cannot be begun.
  public init(path: String, metadata: [String: String], tensors: [Entry]) throws {
    file = try AtomicFile(path: path)
    let header = safeTensorsHeader(metadata: metadata, tensors: tensors.map { ($0.name, $0.shape) })
    expected = tensors.reduce(0) { $0 + $1.shape.reduce(4, *) }
    try withUnsafeBytes(of: UInt64(header.count).littleEndian) { try file.write($0) }
    try header.withUnsafeBytes { try file.write($0) }
  }

  /// The next tensor's bytes, or part of them.
  public func append(_ bytes: UnsafeRawBufferPointer) throws {
    written += bytes.count
    try file.write(bytes)
  }

  /// Puts the file in its place.
  public func finish() throws {
    precondition(written == expected, "the tensors of \(file.path) do not fill its header")
    try file.finish()
  }
}
