/// How the numbers of a tensor lie in a file, little-endian.
public enum NumberType: String, Sendable {
  case float32 = "F32"
  case float16 = "F16"
  /// The upper half of a float32.
  case bfloat16 = "BF16"
  case float64 = "F64"

  public var bytes: Int {
    switch self {
    case .float16, .bfloat16: 2
    case .float32: 4
    case .float64: 8
    }
  }

  /// For people.
  public var name: String {
    switch self {
    case .float32: "float32"
    case .float16: "float16"
    case .bfloat16: "bfloat16"
    case .float64: "float64"
    }
  }

  /// The number at a place, as the float32 that is nearest to it.
  func float(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Float {
    func load<Bits: FixedWidthInteger>(_ type: Bits.Type) -> Bits {
      Bits(littleEndian: bytes.loadUnaligned(fromByteOffset: index * MemoryLayout<Bits>.size, as: type))
    }
    switch self {
    case .float32: return Float(bitPattern: load(UInt32.self))
    case .float64: return Float(Double(bitPattern: load(UInt64.self)))
    case .bfloat16: return Float(bitPattern: UInt32(load(UInt16.self)) << 16)
    case .float16: return half(load(UInt16.self))
    }
  }
}

/// A number of half precision (IEEE 754 binary16): Swift's own type is not there on every system.
private func half(_ bits: UInt16) -> Float {
  let (sign, exponent, fraction) = (UInt32(bits >> 15) << 31, UInt32(bits >> 10) & 31, UInt32(bits) & 1023)
  switch exponent {
  case 0: return Float(bitPattern: sign | (Float(fraction) * 0x1p-24).bitPattern)
  case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
  default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
  }
}
