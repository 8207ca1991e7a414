import CBespokeZlib

/// CRC-32 as gzip and PNG have it: bursts of up to 32 wrong bits always show, other damage but for 1 in 2^32.
package struct Checksum {
  private var value: UInt = 0

  package init() {}

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    // Without an address zlib starts anew.
    guard let start = bytes.baseAddress else { return }
    value = crc32_z(value, start.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  package mutating func update(_ text: String) {
    Array(text.utf8).withUnsafeBytes { update($0) }
  }

  /// Eight hexadecimal digits.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

// What checkpoints carry of themselves.
extension Checksum {
  /// Of a checkpoint: of its metadata, then of its tensors by name; in format 2 of their bytes in the file's order.
  package init(of checkpoint: SafeTensors, version: Int) {
    self.init(of: checkpoint.metadata)
    if version == 2 {
      checkpoint.withPayload { update($0) }
      return
    }
    for (name, entry) in checkpoint.tensors.sorted(by: { $0.key < $1.key }) {
      update(tensor: name, entry.shape, entry.type)
      checkpoint.withBytes(of: entry) { update($0) }
    }
  }

  /// Of a checkpoint's metadata, all but the checksum itself; its tensors follow.
  package init(of metadata: [String: String]) {
    self.init()
    for (key, value) in metadata.sorted(by: { $0.key < $1.key }) where key != "crc32" {
      update("\(key)=\(value)\n")
    }
  }

  /// What comes before a tensor's bytes.
  package mutating func update(tensor name: String, _ shape: [Int], _ type: NumberType = .float32) {
    update("\(name) \(type.rawValue) \(shape)\n")
  }
}
