/// FNV-1a, 64 bits: the same on every machine.
struct StableHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0)
  }

  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      add(byte: UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  mutating func add(_ number: Int) { add(UInt64(truncatingIfNeeded: number)) }

  /// A word at a time, for many numbers.
  mutating func add(_ numbers: [Float]) {
    for number in numbers { state = (state ^ UInt64(number.bitPattern)) &* 0x0000_0100_0000_01B3 }
    add(numbers.count)
  }

  private mutating func add(byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// 16 digits.
  var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
