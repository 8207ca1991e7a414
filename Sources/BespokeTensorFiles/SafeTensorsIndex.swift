import Foundation

/// What the header of a safetensors file says, checked against the file's size; its tensors are not read.
public struct SafeTensorsIndex {
  /// Where the numbers of a tensor lie.
  public struct Entry: Sendable {
    public var type: NumberType
    public var shape: [Int]
    /// Bytes of the file.
    public var range: Range<Int>
    /// Elements.
    public var count: Int { range.count / type.bytes }
  }
  /// Of the file.
  public let path: String
  /// By key.
  public private(set) var metadata: [String: String] = [:]
  /// Those that are read, by name.
  public private(set) var tensors: [String: Entry] = [:]
  /// The types of the tensors that are not read, such as "I64", by name.
  public private(set) var foreign: [String: String] = [:]
  /// The JSON at the file's beginning, its padding included.
  package let header: Data
  private static let mostHeaderBytes: UInt64 = 100_000_000

  /// Reads the header of a file and no more of it.
  /// - Throws: `UserError` naming the file and, where one is at fault, the byte.
  package init(path: String) throws {
    let file = try FileBeginning(path)
    var beginning = try file.bytes(SavedFormat.longestBeginning)
    if let length = Self.headerLength(beginning), length <= Self.mostHeaderBytes {
      beginning = try file.bytes(8 + Int(length))
    }
    // It may have become longer meanwhile, or shorter.
    try self.init(beginning: beginning, size: max(file.size, beginning.count), path: path)
  }

  /// - Parameters:
  ///   - data: the file's bytes, to the header's end at least.
  ///   - size: bytes of the file.
  ///   - path: for errors.
  package init(beginning data: Data, size: Int, path: String) throws {
    self.path = path
    func fail(_ reason: String) -> UserError { UserError("\(path) is no safetensors file: \(reason)") }
    if let format = SavedFormat(beginning: data, size: size) {
      throw fail(
        "it is \(format.words); 'import' shows the lines of Python that make a safetensors file of it")
    }
    guard let length = Self.headerLength(data) else {
      throw fail("it has \(size) bytes, the header's length alone takes 8")
    }
    guard length <= UInt64(size - 8), length <= Self.mostHeaderBytes else {
      throw fail("at byte 0 it promises a header of \(length) bytes, and has \(size - 8)")
    }
    let start = 8 + Int(length)
    guard data.count >= start else { throw fail("its header ends at byte \(data.count), before its end") }
    header = data.subdata(in: 8..<start)
    guard let fields = (try? JSONSerialization.jsonObject(with: header)) as? [String: Any] else {
      throw fail("the header at byte 8 is no JSON object")
    }
    // Of members with the same name JSON's parser keeps one and forgets the others.
    guard memberCount(in: header) == memberCount(of: fields) else {
      throw fail("a name stands twice in its header")
    }
    var ranges: [Range<Int>] = []
    for (name, value) in fields {
      guard let field = value as? [String: Any] else { throw fail("\(name) in the header is no object") }
      if name == "__metadata__" {
        guard let texts = field as? [String: String] else { throw fail("the metadata are not all texts") }
        metadata = texts
        continue
      }
      guard let dtype = field["dtype"] as? String, let shape = field["shape"] as? [Int],
        let offsets = field["data_offsets"] as? [Int], offsets.count == 2
      else { throw fail("\(name) lacks dtype, shape or data_offsets") }
      guard offsets[0] >= 0, offsets[1] >= offsets[0], offsets[1] <= size - start else {
        throw fail(
          "\(name) lies at bytes \(offsets[0]) to \(offsets[1]) of \(size - start); the file is cut short or damaged"
        )
      }
      ranges.append(start + offsets[0]..<start + offsets[1])
      // Whoever does not need it does not mind that its numbers are of another kind.
      guard let type = NumberType(rawValue: dtype) else {
        foreign[name] = dtype
        continue
      }
      var size = type.bytes
      for extent in shape {
        let (product, overflow) = size.multipliedReportingOverflow(by: extent)
        guard extent >= 0, !overflow else { throw fail("\(name) has an impossible shape \(shape)") }
        size = product
      }
      guard offsets[1] - offsets[0] == size else {
        throw fail("\(name) of shape \(shape) takes \(size) bytes, not \(offsets[1] - offsets[0])")
      }
      tensors[name] = Entry(
        type: type, shape: shape, range: start + offsets[0]..<start + offsets[1])
    }
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var end = start
    for range in ranges {
      guard range.lowerBound == end else { throw fail("there is a gap or an overlap at byte \(end)") }
      end = range.upperBound
    }
    guard end == size else {
      throw fail("\(size - end) bytes at byte \(end) belong to no tensor")
    }
  }

  /// What a file says of its header at its beginning.
  private static func headerLength(_ data: Data) -> UInt64? {
    guard data.count >= 8 else { return nil }
    return data.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
  }

  /// Whether a file begins as safetensors do: with the length of an object that ends within the file.
  package static func isLikely(beginning data: Data, size: Int) -> Bool {
    guard let length = headerLength(data), length <= UInt64(size - 8) else { return false }
    return data.dropFirst(8).first == UInt8(ascii: "{")
  }

  /// The names of the tensors in the order in which they lie in the file; of those without elements by name.
  package var order: [String] {
    tensors.sorted {
      ($0.value.range.lowerBound, $0.value.range.upperBound, $0.key)
        < ($1.value.range.lowerBound, $1.value.range.upperBound, $1.key)
    }.map(\.key)
  }
}

/// Members of all objects of a JSON text, each as often as it stands there: the colons outside of strings.
private func memberCount(in text: Data) -> Int {
  var count = 0
  var isQuoted = false
  var isEscaped = false
  for byte in text {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = isQuoted
    } else if byte == UInt8(ascii: "\"") {
      isQuoted.toggle()
    } else if byte == UInt8(ascii: ":"), !isQuoted {
      count += 1
    }
  }
  return count
}

/// Members of all objects of a value that has been read.
private func memberCount(of value: Any) -> Int {
  if let object = value as? [String: Any] {
    return object.values.reduce(object.count) { $0 + memberCount(of: $1) }
  }
  return (value as? [Any])?.reduce(0) { $0 + memberCount(of: $1) } ?? 0
}
