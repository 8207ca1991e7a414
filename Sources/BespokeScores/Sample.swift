import BespokePhilox

/// A sample of rows of which nobody knows how many will come: each is as likely in it (Vitter's algorithm R, 1985). Which
/// ones are, depends on the seed and on their numbers alone, not on the pieces in which they come.
struct RowSample: Sendable {
  let dimension: Int
  let most: Int
  let seed: UInt64
  /// Rows that have come.
  private(set) var seen = 0
  private var values: [Float] = []

  init(dimension: Int, most: Int, seed: UInt64) {
    (self.dimension, self.most, self.seed) = (dimension, most, seed)
  }

  /// Rows that are kept.
  var count: Int { values.count / dimension }

  mutating func add(_ features: Features) {
    precondition(features.dimension == dimension)
    let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: "scores/sample"))
    for row in 0..<features.count {
      let slice = features.values[row * dimension..<(row + 1) * dimension]
      if seen < most {
        values += slice
      } else {
        let place = random.integer(below: seen + 1, seen)
        if place < most { values.replaceSubrange(place * dimension..<(place + 1) * dimension, with: slice) }
      }
      seen += 1
    }
  }

  /// What is kept, in an order that has nothing to do with that in which it came: rows may have come class by class.
  var shuffled: Features {
    var order = Array(0..<count)
    let random = Philox(seed: seed, step: 1, stream: Philox.stream(named: "scores/sample"))
    for index in order.indices.dropFirst().reversed() {
      order.swapAt(index, random.integer(below: index + 1, index))
    }
    return Features(
      dimension: dimension, values: order.flatMap { values[$0 * dimension..<($0 + 1) * dimension] })
  }
}

extension Philox {
  /// An integer from 0 to `bound`, of elements 2i and 2i+1.
  func integer(below bound: Int, _ index: Int) -> Int {
    let bits = UInt64(word(2 * index)) << 32 | UInt64(word(2 * index + 1))
    return Int(bits.multipliedFullWidth(by: UInt64(bound)).high)
  }
}
