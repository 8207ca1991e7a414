/// Philox 4x32-10, the counter-based generator of Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3" (2011).
///
/// Every random number of Bespoke is a function of (seed, step, stream, index) and nothing else. Element `index` of
/// a stream is word `index % 4` of the block with counter (index / 4, stream, step low, step high) and key
/// (seed low, seed high).
public struct Philox: Sendable {
  public let seed: UInt64
  public let step: UInt64
  public let stream: UInt32

  public init(seed: UInt64, step: UInt64, stream: UInt32) {
    self.seed = seed
    self.step = step
    self.stream = stream
  }

  /// The four words of one block.
  public func block(_ counter: UInt32) -> (UInt32, UInt32, UInt32, UInt32) {
    var (c0, c1, c2, c3) = (
      counter, stream, UInt32(truncatingIfNeeded: step), UInt32(truncatingIfNeeded: step >> 32)
    )
    var (k0, k1) = (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    for _ in 0..<10 {
      let p0 = UInt64(c0) * 0xD251_1F53
      let p1 = UInt64(c2) * 0xCD9E_8D57
      (c0, c1, c2, c3) = (
        UInt32(truncatingIfNeeded: p1 >> 32) ^ c1 ^ k0, UInt32(truncatingIfNeeded: p1),
        UInt32(truncatingIfNeeded: p0 >> 32) ^ c3 ^ k1, UInt32(truncatingIfNeeded: p0)
      )
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return (c0, c1, c2, c3)
  }

  /// 32 random bits.
  public func word(_ index: Int) -> UInt32 {
    let b = block(UInt32(truncatingIfNeeded: index / 4))
    switch index % 4 {
    case 0: return b.0
    case 1: return b.1
    case 2: return b.2
    default: return b.3
    }
  }

  /// In [0, 1), a multiple of 2^-24.
  public func uniform(_ index: Int) -> Double { Double(word(index) >> 8) * 0x1p-24 }
}

extension Philox {
  /// The stream of a name: FNV-1a, 32 bits. Names, not positions, choose streams, so that a layer added to a model
  /// leaves the others' numbers as they were.
  public static func stream(named name: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}
