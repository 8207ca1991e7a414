import Foundation
import Testing
import Tolerances

@testable import BespokeScores

struct KernelDistanceTests {
  /// By hand: of one number a row, `(x y + 1)³`.
  @Test func ofTwoAndTwo() {
    let found = kernelDistance(
      real: Features(dimension: 1, values: [0, 1]), fake: Features(dimension: 1, values: [1, 2]), threads: 1)
    // k(0, 1) = 1; k(1, 2) = 27; k(0, 1) + k(0, 2) + k(1, 1) + k(1, 2) = 1 + 1 + 8 + 27.
    #expect(found == KernelDistance(value: 1 + 27 - 2 * 37.0 / 4, standardError: nil))
  }

  @Test func itIsZeroOnAverageWhereDistributionsAre() {
    let draws = (0..<40).map { draw in
      kernelDistance(
        real: normalRows(60, 4, seed: UInt64(draw)), fake: normalRows(60, 4, seed: UInt64(100 + draw)),
        threads: 2
      ).value
    }
    let mean = draws.reduce(0, +) / 40
    let deviation = (draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 39).squareRoot()
    #expect(abs(mean) < 3 * deviation / 40.0.squareRoot())
    #expect(draws.contains { $0 < 0 })
  }

  /// Blocks have the rows that they should: the mean of what they are by themselves.
  @Test func blocksAreDisjointAndAsEqualAsMayBe() {
    let (real, fake) = (normalRows(2049, 2, seed: 1), normalRows(1001, 2, seed: 2, shift: 0.2))
    func part(_ rows: Features, _ range: Range<Int>) -> Features {
      Features(dimension: 2, values: Array(rows.values[2 * range.lowerBound..<2 * range.upperBound]))
    }
    let blocks = [(0..<683, 0..<333), (683..<1366, 333..<667), (1366..<2049, 667..<1001)].map {
      kernelDistance(real: part(real, $0.0), fake: part(fake, $0.1), threads: 1).value
    }
    let mean = blocks.reduce(0, +) / 3
    let error = (blocks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 2 / 3).squareRoot()
    #expect(
      kernelDistance(real: real, fake: fake, threads: 2) == KernelDistance(value: mean, standardError: error))
  }

  /// A block needs two rows of each side: two fakes are one block.
  @Test func fewFakesAreOneBlock() {
    let found = kernelDistance(
      real: normalRows(3000, 2, seed: 1), fake: normalRows(2, 2, seed: 2), threads: 2)
    #expect(found.value.isFinite && found.standardError == nil)
  }
}
