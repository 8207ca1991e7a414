import Foundation
import ProcessSupport

/// Small damage to good input, the same for the same seed.
public struct Mutator {
  private var random: SplitMix64

  public init(seed: UInt64) { random = SplitMix64(state: seed) }

  /// One to four changes: bytes and bits, words with special values, parts left out, doubled or taken from elsewhere.
  public mutating func mutated(_ seed: Data, among all: [Data]) -> Data {
    var bytes = [UInt8](seed)
    for _ in 0...below(4) { change(&bytes, [UInt8](all[below(all.count)])) }
    return Data(bytes)
  }

  private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
    let place = below(bytes.count + 1)
    let end = min(bytes.count, place + 1 + below(16))
    switch below(8) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(below(8))
    case 1 where place < bytes.count: bytes[place] = UInt8(below(256))
    case 2: bytes.insert(UInt8(below(256)), at: place)
    case 3: bytes.removeSubrange(place..<end)
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 5: bytes.removeSubrange(place...)
    case 6:
      let from = below(other.count + 1)
      bytes.replaceSubrange(place..<end, with: other[from..<min(other.count, from + 1 + below(64))])
    default:
      // A number where one was: nothing, the most, the least, with either sign.
      let text = ["0", "-1", "9223372036854775807", "-9223372036854775808", "1e999", "1152921504606846976"]
      let word = [
        [UInt8](repeating: 0, count: 8), [UInt8](repeating: 0xFF, count: 8), [0x10, 0, 0, 0, 0, 0, 0, 0],
      ]
      if below(2) == 0 {
        let last = bytes[place...].firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        bytes.replaceSubrange(place..<(last ?? bytes.count), with: Array(text[below(text.count)].utf8))
      } else {
        bytes.replaceSubrange(place..<min(bytes.count, place + 8), with: word[below(word.count)])
      }
    }
  }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
}
