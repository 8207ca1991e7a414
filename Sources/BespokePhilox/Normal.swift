import Foundation

extension Philox {
  /// A standard normal number by Box and Muller's transform (1958): elements 2i and 2i+1 are the cosine and the sine
  /// of one pair of words, `sqrt(-2 ln u) * cos(2 pi v)`, with `u = ((w0 >> 8) + 1) * 2^-24` in (0, 1] and
  /// `v = (w1 >> 8) * 2^-24`.
  public func normal(_ index: Int) -> Double {
    let pair = index & ~1
    let u = Double((word(pair) >> 8) + 1) * 0x1p-24
    let v = Double(word(pair + 1) >> 8) * 0x1p-24
    let radius = (-2 * log(u)).squareRoot()
    return radius * (index & 1 == 0 ? cos(2 * .pi * v) : sin(2 * .pi * v))
  }
}
