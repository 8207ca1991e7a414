import CBespokeZlib

/// CRC-32 as gzip and PNG have it: bursts of up to 32 wrong bits always show, other damage but for 1 in 2^32.
struct Checksum {
  private var value: UInt = 0

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    // Without an address zlib starts anew.
    guard let start = bytes.baseAddress else { return }
    value = crc32_z(value, start.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  mutating func update(_ text: String) {
    Array(text.utf8).withUnsafeBytes { update($0) }
  }

  /// Eight hexadecimal digits.
  var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
