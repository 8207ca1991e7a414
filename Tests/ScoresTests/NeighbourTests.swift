import BespokeScores
import Foundation
import Testing

struct NeighbourTests {
  /// As the papers have it, in double precision and the slowest way.
  private func plain(real: Features, fake: Features, k: Int) -> (
    precision: Double, recall: Double, density: Double, coverage: Double
  ) {
    func distance(_ a: Features, _ i: Int, _ b: Features, _ j: Int) -> Double {
      (0..<a.dimension).reduce(0) {
        $0 + pow(Double(a.values[i * a.dimension + $1]) - Double(b.values[j * b.dimension + $1]), 2)
      }
    }
    func radii(_ a: Features) -> [Double] {
      (0..<a.count).map { i in
        (0..<a.count).filter { $0 != i }.map { distance(a, i, a, $0) }.sorted()[k - 1]
      }
    }
    let (ofReal, ofFake) = (radii(real), radii(fake))
    var (precise, recalled, inside, covered) = (Set<Int>(), Set<Int>(), 0, Set<Int>())
    for i in 0..<real.count {
      for j in 0..<fake.count {
        let apart = distance(real, i, fake, j)
        if apart < ofReal[i] {
          precise.insert(j)
          covered.insert(i)
          inside += 1
        }
        if apart < ofFake[j] { recalled.insert(i) }
      }
    }
    let (n, m) = (Double(real.count), Double(fake.count))
    return (
      Double(precise.count) / m, Double(recalled.count) / n, Double(inside) / (Double(k) * m),
      Double(covered.count) / n
    )
  }

  /// Of numbers of rows that sixteen does not divide, too.
  @Test(arguments: [(200, 200, 5), (173, 65, 5), (40, 3, 2), (2, 30, 1)])
  func neighbourhoodsAreThoseOfTheDefinition(reals: Int, fakes: Int, k: Int) throws {
    let real = normalRows(reals, 6, seed: 1)
    let fake = normalRows(fakes, 6, seed: 2, scale: 0.8, shift: 0.3)
    let expected = plain(real: real, fake: fake, k: k)
    let found = try scores(real: real, fake: fake, threads: 3)
    #expect(found.precision == expected.precision)
    #expect(found.recall == expected.recall)
    #expect(found.density == expected.density)
    #expect(found.coverage == expected.coverage)
  }

  /// Where distributions are equal, whatever they are, E density = 1 and
  /// E coverage = 1 - Π_{i<k} (N-1-i) / (N+M-1-i) (Naeem et al. 2020).
  @Test func expectationsOfEqualDistributions() throws {
    let (n, m, k) = (1000, 800, 5)
    var (density, coverage) = (0.0, 0.0)
    let draws = 6
    for draw in 0..<UInt64(draws) {
      let found = try scores(
        real: normalRows(n, 8, seed: 10 + draw), fake: normalRows(m, 8, seed: 50 + draw))
      density += found.density / Double(draws)
      coverage += found.coverage / Double(draws)
    }
    let missed = (0..<k).reduce(1.0) { $0 * Double(n - 1 - $1) / Double(n + m - 1 - $1) }
    // Standard errors of six draws are about 0.01 and 0.004.
    #expect(abs(density - 1) < 0.04)
    #expect(abs(coverage - (1 - missed)) < 0.015)
  }

  @Test func aCollapseIsPreciseAndLacksMost() throws {
    let found = try scores(
      real: normalRows(200, 16, seed: 1, scale: 3), fake: normalRows(200, 16, seed: 2, scale: 0.1))
    #expect(found.precision > 0.8)
    #expect(found.recall < 0.3)
    #expect(try #require(found.nearestBins) > 0.8)
  }
}
