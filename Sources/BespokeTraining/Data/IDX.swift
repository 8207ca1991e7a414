import BespokeTensorFiles
import CBespokeZlib
import Foundation

/// The IDX format of MNIST and its like: a magic number, the extents, the bytes; gzip-compressed or not.
package enum IDX {
  package static let images: UInt32 = 0x0803
  package static let labels: UInt32 = 0x0801

  /// Images `[count, height, width]` of bytes.
  /// - Parameters:
  ///   - admit: is asked whether there may be so many, of such a size, before any is read.
  ///   - progress: is told now and then how many of how many are read.
  /// - Throws: `UserError` with the file and what is wrong at which byte.
  static func readImages(
    _ path: Path, admit: (Int, ImageSize) throws -> Void = { _, _ in },
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> (count: Int, height: Int, width: Int, pixels: [UInt8]) {
    let (extents, bytes) = try read(
      Inflater(OpenFile(path), path: "\(path)"), path: "\(path)", magic: images,
      admit: { try admit($0[0], ImageSize(height: $0[1], width: $0[2], channels: 1)) }, progress: progress)
    return (extents[0], extents[1], extents[2], bytes)
  }

  /// - Parameter admit: is asked whether there may be so many, before any is read.
  static func readLabels(_ path: Path, admit: (Int) throws -> Void = { _ in }) throws -> [UInt8] {
    try read(
      Inflater(OpenFile(path), path: "\(path)"), path: "\(path)", magic: labels, admit: { try admit($0[0]) }
    ).bytes
  }

  /// What a file would hold; the path is for errors.
  package static func read(
    _ data: Data, path: String, magic: UInt32, admit: ([Int]) throws -> Void = { _ in },
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> (extents: [Int], bytes: [UInt8]) {
    try read(Inflater(data, path: path), path: path, magic: magic, admit: admit, progress: progress)
  }

  private static func read(
    _ content: Inflater, path: String, magic: UInt32, admit: ([Int]) throws -> Void = { _ in },
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> (extents: [Int], bytes: [UInt8]) {
    var content = content
    let rank = Int(magic & 255)
    let headerSize = 4 + 4 * rank
    let header = try content.next(headerSize)
    guard header.count == headerSize else {
      throw UserError("\(path) ends at byte \(header.count), within its header of \(headerSize) bytes")
    }
    func word(_ index: Int) -> UInt32 { header[4 * index..<4 * index + 4].reduce(0) { $0 << 8 | UInt32($1) } }
    guard word(0) == magic else {
      switch word(0) {
      case images: throw UserError("\(path) holds images; labels were expected")
      case labels: throw UserError("\(path) holds labels; images were expected")
      default:
        throw UserError(
          "\(path) is no IDX file of \(magic == images ? "images" : "labels"): its first four bytes are 0x\(String(word(0), radix: 16)), not 0x\(String(magic, radix: 16))"
        )
      }
    }
    let extents = (1...rank).map { Int(word($0)) }
    // The header may promise anything: no more than a plausible set is believed, and no more than comes is kept.
    var size = 1
    for extent in extents {
      let (product, overflow) = size.multipliedReportingOverflow(by: extent)
      guard extent > 0, !overflow else {
        throw UserError("\(path) promises impossible extents at byte 4: \(extents)")
      }
      size = product
    }
    guard size <= 1 << 32 else {
      throw UserError(
        "\(path) promises \(extents.map(String.init).joined(separator: " x ")) bytes at byte 4; "
          + "at most 4 GiB are read of one file: take fewer images, or a folder of PNG or JPEG files")
    }
    if content.mayHold(size) { try admit(extents) }
    let bytes = try content.next(size) { progress($0 / (size / extents[0]), extents[0]) }
    guard bytes.count == size else {
      throw UserError(
        "\(path) is cut short: its header promises \(size) bytes of data, byte \(headerSize + bytes.count) is the end"
      )
    }
    guard try content.next(1).isEmpty else {
      throw UserError("\(path) has more data than the \(size) bytes that its header promises")
    }
    return (extents, bytes)
  }
}

/// Reads on and on through a file that may be gzip-compressed: one member after the other, as RFC 1952 has it.
private struct Inflater {
  private let path: String
  /// What is compressed, or given in memory; an empty one of a file that is read as it is.
  private let data: Data
  private let file: OpenFile?
  private let size: Int
  private var position = 0
  private let isCompressed: Bool
  private var stream: Stream?

  /// zlib's state, which must not move in memory.
  private final class Stream {
    var zlib = z_stream()
    var isFinished = false
    var part = [UInt8](repeating: 0, count: 1 << 16)
    deinit { inflateEnd(&zlib) }
  }

  init(_ data: Data, path: String) {
    self.data = data
    self.path = path
    (file, size) = (nil, data.count)
    isCompressed = data.starts(with: Self.magic)
  }

  /// Of a file. One that is not compressed is not held in memory beside its values.
  init(_ file: OpenFile, path: String) throws {
    self.path = path
    isCompressed = try file.bytes(at: 0, count: Self.magic.count).elementsEqual(Self.magic)
    data = isCompressed ? Data(try file.bytes(at: 0, count: file.size)) : Data()
    self.file = isCompressed ? nil : file
    size = isCompressed ? data.count : file.size
  }

  /// A member begins with these.
  private static let magic: [UInt8] = [0x1F, 0x8B]

  /// Whether so many bytes may come: deflate makes no byte of more than 1032 (RFC 1951: 258 of two bits).
  func mayHold(_ count: Int) -> Bool { count <= most }

  private var most: Int {
    let left = size - position
    // Some bytes are within zlib.
    return isCompressed ? (left + 64) * 1032 : left
  }

  /// The next bytes, fewer only at the end.
  /// - Parameter progress: is told now and then how many there are.
  mutating func next(_ count: Int, progress: (Int) -> Void = { _ in }) throws -> [UInt8] {
    guard isCompressed else {
      let end = min(position + count, size)
      defer { position = end }
      return try file?.bytes(at: position, count: end - position) ?? [UInt8](data[position..<end])
    }
    if stream == nil {
      let new = Stream()
      // 31: a window of 2^15 bytes and a gzip header.
      guard inflateInit2_(&new.zlib, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
        throw UserError("\(path): not enough memory to decompress it")
      }
      stream = new
    }
    let stream = stream!
    var result: [UInt8] = []
    // An array that grows has twice the memory for a while.
    result.reserveCapacity(min(count, most))
    while result.count < count && !stream.isFinished {
      result += try inflate(stream, most: min(stream.part.count, count - result.count))
      progress(result.count)
    }
    return result
  }

  private mutating func inflate(_ stream: Stream, most: Int) throws -> ArraySlice<UInt8> {
    let available = data.count - position
    let (status, consumed, produced) = stream.part.withUnsafeMutableBufferPointer { output in
      data.withUnsafeBytes { input in
        let taken = min(available, 1 << 30)
        stream.zlib.next_in = UnsafeMutablePointer(
          mutating: input.baseAddress!.assumingMemoryBound(to: UInt8.self) + position)
        stream.zlib.avail_in = UInt32(taken)
        stream.zlib.next_out = output.baseAddress
        stream.zlib.avail_out = UInt32(most)
        let status = CBespokeZlib.inflate(&stream.zlib, Z_NO_FLUSH)
        return (status, taken - Int(stream.zlib.avail_in), most - Int(stream.zlib.avail_out))
      }
    }
    position += consumed
    switch status {
    case Z_OK: break
    case Z_STREAM_END: try goOn(stream)
    case Z_BUF_ERROR:
      throw UserError("\(path) is cut short: its gzip data end at byte \(position)")
    default: throw UserError("\(path) is damaged: its gzip data are corrupt at byte \(position)")
    }
    return stream.part.prefix(produced)
  }

  /// After a member comes another, or the end: tapes and archives fill it up with zeros. Other data would be lost.
  private func goOn(_ stream: Stream) throws {
    let rest = data.dropFirst(position)
    if rest.starts(with: Self.magic) {
      inflateReset(&stream.zlib)
    } else {
      guard rest.allSatisfy({ $0 == 0 }) else {
        throw UserError("\(path) has other data after its gzip data, from byte \(position) on: is it whole?")
      }
      stream.isFinished = true
    }
  }
}
