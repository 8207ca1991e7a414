import Foundation

/// The message digest of RFC 1321, for comparing a download with its published checksum; 32 hexadecimal digits.
func md5(_ data: Data) -> String {
  let shifts: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
  let sines = (0..<64).map { UInt32(abs(sin(Double($0 + 1))) * 4_294_967_296) }
  var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]

  func digest(_ block: UnsafePointer<UInt8>) {
    var words = [UInt32](repeating: 0, count: 16)
    for i in 0..<64 { words[i / 4] |= UInt32(block[i]) << UInt32(8 * (i % 4)) }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    for i in 0..<64 {
      let mix: UInt32
      let word: Int
      switch i / 16 {
      case 0: (mix, word) = ((b & c) | (~b & d), i)
      case 1: (mix, word) = ((d & b) | (~d & c), (5 * i + 1) % 16)
      case 2: (mix, word) = (b ^ c ^ d, (3 * i + 5) % 16)
      default: (mix, word) = (c ^ (b | ~d), 7 * i % 16)
      }
      let sum = a &+ mix &+ sines[i] &+ words[word]
      let shift = shifts[4 * (i / 16) + i % 4]
      (a, d, c, b) = (d, c, b, b &+ (sum << shift | sum >> (32 - shift)))
    }
    state = [state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d]
  }

  let whole = data.count / 64
  data.withUnsafeBytes { bytes in
    let start = bytes.bindMemory(to: UInt8.self).baseAddress
    for block in 0..<whole { digest(start! + 64 * block) }
  }
  // The rest, a one bit, zeros, and the length in bits.
  var tail = [UInt8](data.suffix(from: data.startIndex + 64 * whole)) + [0x80]
  while tail.count % 64 != 56 { tail.append(0) }
  let bits = UInt64(data.count) &* 8
  tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
  tail.withUnsafeBufferPointer { for block in 0..<tail.count / 64 { digest($0.baseAddress! + 64 * block) } }
  var digits = ""
  for word in state {
    for byte in 0..<4 {
      let value = UInt8(truncatingIfNeeded: word >> UInt32(8 * byte))
      digits += (value < 16 ? "0" : "") + String(value, radix: 16)
    }
  }
  return digits
}
