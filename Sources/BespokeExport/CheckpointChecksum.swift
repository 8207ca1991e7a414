import BespokeTensorFiles
import Foundation

/// CRC-32 as gzip and PNG have it, which checkpoints carry of themselves. Written out, so that the compiler needs no zlib.
struct CheckpointChecksum {
  private var value: UInt32 = 0xFFFF_FFFF

  /// Of each byte, by itself and followed by one to seven zeros: eight bytes at once (Kounavis & Berry 2005).
  private static let tables: [UInt32] = {
    var tables: [UInt32] = []
    for byte in 0..<UInt32(256) {
      var crc = byte
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
      tables.append(crc)
    }
    for index in 256..<8 * 256 {
      let before = tables[index - 256]
      tables.append((before >> 8) ^ tables[Int(before & 255)])
    }
    return tables
  }()

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var (crc, index) = (value, 0)
    Self.tables.withUnsafeBufferPointer { tables in
      while index + 8 <= bytes.count {
        let low = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)) ^ crc
        let high = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index + 4, as: UInt32.self))
        crc = 0
        for place in 0..<4 {
          let (ofLow, ofHigh) = (
            Int((low >> (8 * UInt32(place))) & 255), Int((high >> (8 * UInt32(place))) & 255)
          )
          crc ^= tables[(7 - place) * 256 + ofLow] ^ tables[(3 - place) * 256 + ofHigh]
        }
        index += 8
      }
      while index < bytes.count {
        crc = (crc >> 8) ^ tables[Int((crc ^ UInt32(bytes[index])) & 255)]
        index += 1
      }
    }
    value = crc
  }

  mutating func update(_ text: String) { Array(text.utf8).withUnsafeBytes { update($0) } }

  /// Eight hexadecimal digits.
  var digits: String {
    let digits = String(~value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension CheckpointChecksum {
  /// Of a checkpoint: of its metadata but the checksum itself, then of its tensors by name; in format 2 of their bytes in
  /// the file's order.
  init(of file: SafeTensors, version: Int) {
    for (key, value) in file.metadata.sorted(by: { $0.key < $1.key }) where key != "crc32" {
      update("\(key)=\(value)\n")
    }
    if version == 2 {
      file.withPayload { update($0) }
      return
    }
    for (name, entry) in file.tensors.sorted(by: { $0.key < $1.key }) {
      update("\(name) \(entry.type.rawValue) \(entry.shape)\n")
      file.withBytes(of: entry) { update($0) }
    }
  }
}
