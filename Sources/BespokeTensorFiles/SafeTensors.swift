import Foundation

/// A safetensors file open for reading. Everything is checked when it is opened; nothing is allocated by what a
/// header promises.
public struct SafeTensors {
  private let index: SafeTensorsIndex
  private let data: Data

  /// - Throws: `UserError` naming the file and, where one is at fault, the byte.
  public init(path: String) throws { try self.init(readFile(path), path: path) }

  /// What a file would hold; the path is for errors.
  package init(_ data: Data, path: String) throws {
    index = try SafeTensorsIndex(beginning: data, size: data.count, path: path)
    self.data = data
  }

  /// Of the file.
  public var path: String { index.path }
  /// By key.
  public var metadata: [String: String] { index.metadata }
  /// Those that are read, by name.
  public var tensors: [String: SafeTensorsIndex.Entry] { index.tensors }
  /// The types of the tensors that are not read, such as "I64", by name.
  public var foreign: [String: String] { index.foreign }
  package var header: Data { index.header }
  package var order: [String] { index.order }

  /// The bytes of a tensor, as they lie in the file.
  package func withBytes<Result>(
    of entry: SafeTensorsIndex.Entry, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try data.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[entry.range])) }
  }

  /// The bytes of all tensors, in the file's order.
  package func withPayload<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    let start = tensors.values.map(\.range.lowerBound).min() ?? data.count
    return try data.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[start...])) }
  }

  /// The numbers of a tensor.
  /// - Throws: `UserError` if there is none of that name.
  public func floats(_ name: String) throws -> [Float] {
    try requireReadable(name)
    var values = [Float](repeating: 0, count: tensors[name]?.count ?? 0)
    try values.withUnsafeMutableBytes { try read(name, into: $0) }
    return values
  }

  /// Refuses a tensor whose numbers are not read.
  package func requireReadable(_ name: String) throws(UserError) {
    guard let type = foreign[name] else { return }
    throw UserError("\(path): \(name) has type \(type); only F32, F16, BF16 and F64 are read")
  }

  /// Copies a tensor of as many elements as the buffer has floats; numbers of other types become floats.
  /// - Throws: `UserError` if there is none of that name and size.
  public func read(_ name: String, into buffer: UnsafeMutableRawBufferPointer) throws {
    try requireReadable(name)
    guard let entry = tensors[name] else { throw UserError("\(path) has no tensor \(name)") }
    guard entry.count * 4 == buffer.count else {
      throw UserError("\(path): \(name) has \(entry.count) elements, expected \(buffer.count / 4)")
    }
    withBytes(of: entry) { bytes in
      for index in 0..<(entry.type == .float32 ? 0 : entry.count) {
        buffer.storeBytes(of: entry.type.float(bytes, index), toByteOffset: 4 * index, as: Float.self)
      }
      if entry.type == .float32 { buffer.copyMemory(from: bytes) }
    }
  }
}
