import BespokeScores
import Foundation
import Testing
import Tolerances

struct FrechetTests {
  private func diagonal(_ values: [Double]) -> [Double] {
    let d = values.count
    return (0..<d * d).map { $0 % (d + 1) == 0 ? values[$0 / (d + 1)] : 0 }
  }

  private func distance(
    _ mean: [Double], _ covariance: [Double], _ otherMean: [Double], _ other: [Double]
  ) throws -> Double {
    try FrechetReference(mean: mean, covariance: covariance, threads: 2)
      .distance(mean: otherMean, covariance: other)
  }

  @Test(arguments: [1, 2, 64, 128]) func unitsApartByOneAreApartByTheirDimension(dimension: Int) throws {
    let unit = diagonal(Array(repeating: 1, count: dimension))
    let (zero, one) = ([Double](repeating: 0, count: dimension), [Double](repeating: 1, count: dimension))
    #expect(try distance(zero, unit, one, unit) == Double(dimension))
  }

  @Test func ofDiagonalsItIsTheDistanceOfRoots() throws {
    let (a, b) = ([4.0, 9, 0.25, 0], [1.0, 16, 1, 4])
    let expected = zip(a, b).reduce(0) { $0 + pow($1.0.squareRoot() - $1.1.squareRoot(), 2) }
    let zero = [Double](repeating: 0, count: 4)
    let found = try distance(zero, diagonal(a), zero, diagonal(b))
    #expect(Tolerance.eigenvalues.accepts(found, expected))
  }

  /// Of 2 x 2 matrices the root's trace is `sqrt(Tr M + 2 sqrt(det M))`; these two do not commute.
  @Test func ofMatricesThatDoNotCommute() throws {
    let (a, b) = ([2.0, 1, 1, 3], [5.0, -2, -2, 1])
    let trace = a[0] * b[0] + a[1] * b[2] + a[2] * b[1] + a[3] * b[3]
    let determinant = (a[0] * a[3] - a[1] * a[2]) * (b[0] * b[3] - b[1] * b[2])
    let root = (trace + 2 * determinant.squareRoot()).squareRoot()
    let expected = 9 + 16 + (a[0] + a[3] + b[0] + b[3] - 2 * root)
    let there = try distance([0, 0], a, [3, 4], b)
    let back = try distance([3, 4], b, [0, 0], a)
    #expect(Tolerance.eigenvalues.accepts(there, expected))
    #expect(Tolerance.eigenvalues.accepts(back, expected))
  }

  @Test func momentsAreThoseOfTheFormula() {
    // Far from zero, where sums of squares would cancel.
    let rows = normalRows(100, 9, seed: 3, shift: 1000)
    let moments = Moments(of: rows, threads: 2)
    func column(_ i: Int) -> [Double] { (0..<100).map { Double(rows.values[9 * $0 + i]) } }
    for i in 0..<9 {
      let mean = column(i).reduce(0, +) / 100
      #expect(Tolerance.eigenvalues.accepts(moments.mean[i], mean))
      for j in 0..<9 {
        let other = column(j).reduce(0, +) / 100
        let expected = zip(column(i), column(j)).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - other) } / 99
        #expect(abs(moments.covariance[9 * i + j] - expected) < Tolerance.eigenvalues.bound)
      }
    }
  }

  /// Rows of 300 numbers are shared among threads.
  @Test func momentsAreTheSameBitsForAnyPiecesAndThreads() {
    let rows = normalRows(150, 300, seed: 4)
    let whole = Moments(of: rows, threads: 1)
    #expect(Moments(of: rows, threads: 3).covariance == whole.covariance)
    var inPieces = Moments(shift: [Double](repeating: 0.5, count: 300))
    var atOnce = inPieces
    atOnce.add(rows, threads: 2)
    for (from, to) in [(0, 1), (1, 70), (70, 150)] {
      inPieces.add(Features(dimension: 300, values: Array(rows.values[300 * from..<300 * to])), threads: 2)
    }
    #expect(inPieces.covariance == atOnce.covariance)
    #expect(inPieces.mean == atOnce.mean)
  }
}
