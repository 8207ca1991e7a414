import BespokePhilox

/// k-means (Lloyd 1982) with the beginning of Arthur and Vassilvitskii (2007): ten rounds, everything a function of rows
/// and seed. A centre that has lost all its rows stays where it was.
struct Clusters: Sendable {
  /// `[clusters, dimension]`.
  private(set) var centres: Features
  private let threads: Int

  /// - Parameter count: at most as many as there are rows.
  init(of features: Features, count: Int, seed: UInt64, threads: Int) {
    self.threads = threads
    centres = Self.beginning(of: features, count: count, seed: seed, threads: threads)
    for _ in 0..<10 { move(to: features) }
  }

  /// The number of the nearest centre of each row, the first of several.
  func nearest(to features: Features) -> [Int] {
    nearestCentres(features, threads: threads).map { Int($0.index) }
  }

  /// How many rows are nearest to each centre.
  func sizes(of features: Features) -> [Int] {
    nearest(to: features).reduce(into: Array(repeating: 0, count: centres.count)) { $0[$1] += 1 }
  }

  private mutating func move(to features: Features) {
    let (d, clusters) = (features.dimension, centres.count)
    var sums = [Double](repeating: 0, count: clusters * d)
    var counts = [Int](repeating: 0, count: clusters)
    for (row, cluster) in nearest(to: features).enumerated() {
      counts[cluster] += 1
      for index in 0..<d { sums[cluster * d + index] += Double(features.values[row * d + index]) }
    }
    for cluster in 0..<clusters where counts[cluster] > 0 {
      for index in 0..<d {
        centres.values[cluster * d + index] = Float(sums[cluster * d + index] / Double(counts[cluster]))
      }
    }
  }

  private func nearestCentres(_ features: Features, threads: Int) -> [(index: Int32, square: Float)] {
    Self.nearest(PackedRows(centres), features, threads: threads)
  }

  private static func nearest(
    _ centres: PackedRows, _ features: Features, threads: Int
  ) -> [(index: Int32, square: Float)] {
    var result = [(index: Int32, square: Float)](repeating: (0, .infinity), count: features.count)
    result.withUnsafeMutableBufferPointer { result in
      nonisolated(unsafe) let result = result
      inThreads(threads, count: features.count) { range in
        centres.forEach(from: features, in: range) { row, first, squares in
          for lane in 0..<16 where squares[lane] < result[row].square {
            result[row] = (Int32(first + lane), squares[lane])
          }
        }
      }
    }
    return result
  }

  /// Rows, each chosen with a probability that grows with the square of its distance to the chosen ones.
  private static func beginning(of features: Features, count: Int, seed: UInt64, threads: Int) -> Features {
    let d = features.dimension
    let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: "scores/clusters"))
    var squares = [Float](repeating: .infinity, count: features.count)
    var chosen = Features(dimension: d, values: [])
    var next = random.integer(below: features.count, 0)
    while true {
      let row = features.rows(next..<next + 1)
      chosen.append(row)
      if chosen.count == count { return chosen }
      for (index, found) in nearest(PackedRows(row), features, threads: threads).enumerated() {
        squares[index] = min(squares[index], found.square)
      }
      let total = squares.reduce(0.0) { $0 + Double($1) }
      var rest = random.uniform(2 * count + chosen.count) * total
      // Where all rows are chosen ones' equals, any is as good.
      next = total > 0 ? squares.lastIndex { $0 > 0 }! : chosen.count
      for (index, square) in squares.enumerated() where square > 0 {
        rest -= Double(square)
        if rest < 0 {
          next = index
          break
        }
      }
    }
  }
}
