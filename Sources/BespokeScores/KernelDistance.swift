import CBespokeScores

/// The kernel distance of Bińkowski et al. (2018, "Demystifying MMD GANs"): the unbiased estimate of the squared maximum
/// mean discrepancy under `(x · y / d + 1)³`.
package struct KernelDistance: Sendable, Equatable {
  /// May be negative: of equal distributions it is 0 on average.
  package var value: Double
  /// Standard deviation over blocks divided by the root of their number; nil where there is one block, whose error nobody
  /// knows.
  package var standardError: Double?
}

/// In disjoint blocks of rows, in their order, as TF-GAN divides them: as few as may be of at most 1,024 rows each, as
/// equal as may be, the smaller ones first. Where one side has so few rows that a block would have one of it, blocks are
/// fewer and larger.
/// - Parameter realMeans: what the real rows of each block say of each other, by the number of blocks.
/// - Precondition: at least two rows on both sides.
package func kernelDistance(
  real: Features, fake: Features, threads: Int, realMeans: Memo<Int, [Double]> = Memo()
) -> KernelDistance {
  let blocks = min((max(real.count, fake.count) + 1023) / 1024, min(real.count, fake.count) / 2)
  func bounds(_ count: Int) -> [Range<Int>] {
    let (size, larger) = (count / blocks, count % blocks)
    return (0..<blocks).map { block in
      let start = block * size + max(0, block - (blocks - larger))
      return start..<start + size + (block >= blocks - larger ? 1 : 0)
    }
  }
  let reals = bounds(real.count).map(real.rows)
  let fakes = bounds(fake.count).map(fake.rows)
  let ofReal = realMeans[blocks] { reals.map { kernelMean($0, $0, isSame: true, threads: threads) } }
  let estimates = (0..<blocks).map { block in
    ofReal[block] + kernelMean(fakes[block], fakes[block], isSame: true, threads: threads)
      - 2 * kernelMean(reals[block], fakes[block], isSame: false, threads: threads)
  }
  let mean = estimates.reduce(0, +) / Double(blocks)
  let squares = estimates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  let error = blocks < 2 ? nil : (squares / Double(blocks - 1) / Double(blocks)).squareRoot()
  return KernelDistance(value: mean, standardError: error)
}

/// The mean of the kernel over all pairs.
private func kernelMean(_ x: Features, _ y: Features, isSame: Bool, threads: Int) -> Double {
  let sums = kernelSums(x, y, isSame: isSame, threads: threads)
  return sums.reduce(0, +) / Double(x.count * (isSame ? y.count - 1 : y.count))
}

/// For each x the sum of the kernel over all y, itself left out where they are the same; sixteen y at once.
private func kernelSums(_ x: Features, _ y: Features, isSame: Bool, threads: Int) -> [Double] {
  typealias Lanes = SIMD16<Double>
  let (d, count, panels) = (x.dimension, y.count, (y.count + 15) / 16)
  var columns = [Lanes](repeating: Lanes(), count: panels * d)
  for row in 0..<count {
    for index in 0..<d { columns[row / 16 * d + index][row % 16] = Double(y.values[row * d + index]) }
  }
  var result = [Double](repeating: 0, count: x.count)
  columns.withUnsafeBytes { columns in
    x.values.withUnsafeBufferPointer { rows in
      result.withUnsafeMutableBufferPointer { result in
        nonisolated(unsafe) let (rows, result) = (rows.baseAddress!, result)
        nonisolated(unsafe) let columns = columns.assumingMemoryBound(to: Double.self).baseAddress!
        inThreads(threads, count: x.count) { range in
          withUnsafeTemporaryAllocation(of: Lanes.self, capacity: 2) { cubes in
            let both = UnsafeMutableRawPointer(cubes.baseAddress!).assumingMemoryBound(to: Double.self)
            for panel in 0..<panels {
              // Two rows at a time; the last one stands beside itself.
              for first in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
                let second = min(first + 1, range.upperBound - 1)
                lanes_cubes(
                  columns + 16 * panel * d, rows + first * d, rows + second * d, both, Int64(d))
                for row in first...second {
                  for lane in 0..<min(16, count - 16 * panel) where !(isSame && 16 * panel + lane == row) {
                    result[row] += cubes[row - first][lane]
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return result
}
