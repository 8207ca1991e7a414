import CBespokeScores

/// Rows turned so that sixteen of them are compared at once with another.
struct PackedRows: Sendable {
  typealias Lanes = SIMD16<Float>

  let count: Int
  let dimension: Int
  /// `[count / 16, dimension]`. What fills the last sixteen is infinitely far from everything.
  private let panels: [Lanes]

  init(_ features: Features) {
    let (count, dimension) = (features.count, features.dimension)
    (self.count, self.dimension) = (count, dimension)
    var panels = [Lanes](repeating: Lanes(repeating: .infinity), count: (count + 15) / 16 * dimension)
    for row in 0..<count {
      for index in 0..<dimension {
        panels[row / 16 * dimension + index][row % 16] = features.values[row * dimension + index]
      }
    }
    self.panels = panels
  }

  /// The squares of the distances of other rows to these: `body` gets the number of the other row, the first of sixteen of
  /// these, and their distances. Differences are squared and added in the order of the dimensions: what is equal has
  /// distance 0, and a distance is the same in both directions, to the bit.
  ///
  /// Of a row, `body` sees the sixteens in their order.
  func forEach(
    from others: Features, in range: Range<Int>, _ body: (_ row: Int, _ first: Int, _ squares: Lanes) -> Void
  ) {
    let tile = 64
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 2) { squares in
      let both = UnsafeMutableRawPointer(squares.baseAddress!).assumingMemoryBound(to: Float.self)
      panels.withUnsafeBytes { panels in
        let panels = panels.assumingMemoryBound(to: Float.self).baseAddress!
        others.values.withUnsafeBufferPointer { others in
          for start in stride(from: range.lowerBound, to: range.upperBound, by: tile) {
            let end = min(start + tile, range.upperBound)
            for panel in 0..<(count + 15) / 16 {
              // Two rows at a time; the last one stands beside itself.
              for row in stride(from: start, to: end, by: 2) {
                let other = min(row + 1, end - 1)
                lanes_squares(
                  panels + 16 * panel * dimension, others.baseAddress! + row * dimension,
                  others.baseAddress! + other * dimension, both, Int64(dimension))
                body(row, 16 * panel, squares[0])
                if other > row { body(other, 16 * panel, squares[1]) }
              }
            }
          }
        }
      }
    }
  }
}
