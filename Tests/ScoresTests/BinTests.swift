import BespokeScores
import Testing

struct BinTests {
  /// 100 of 1,000 against 130 of 1,000 is z = 2.10; against 125, z = 1.76.
  @Test func aBinDiffersFromTheLevelOn() {
    #expect(shareOfDifferingBins([100, 900], [130, 870]) == 1)
    #expect(shareOfDifferingBins([100, 900], [125, 875]) == 0)
    #expect(shareOfDifferingBins([100, 450, 450], [130, 420, 450]) == 1.0 / 3)
    // Of a bin that nobody is in nothing is known.
    #expect(shareOfDifferingBins([0, 50], [0, 50]) == 0)
  }

  /// 700 bins at a level of 0.05: the standard error is about 0.008.
  @Test func ofEqualDistributionsFewDiffer() throws {
    let draws = try (0..<14).map { draw in
      try #require(
        nearestBins(
          real: normalRows(1000, 16, seed: UInt64(draw)),
          fake: normalRows(1000, 16, seed: UInt64(100 + draw)),
          seed: 1, threads: 2))
    }
    let mean = draws.reduce(0, +) / Double(draws.count)
    #expect(mean > 0.025 && mean < 0.075)
  }

  /// Ten classes far from each other, of which the fakes lack two; fifty bins, ten of which are of those two.
  @Test func whatIsMissingIsSeen() throws {
    func rows(_ classes: Int, seed: UInt64) -> Features {
      var rows = normalRows(1000, 16, seed: seed)
      for row in 0..<1000 { rows.values[16 * row + row % classes] += 10 }
      return rows
    }
    let real = rows(10, seed: 1)
    let all = try #require(nearestBins(real: real, fake: rows(10, seed: 2), seed: 1, threads: 2))
    let lacking = try #require(nearestBins(real: real, fake: rows(8, seed: 2), seed: 1, threads: 2))
    #expect(all < 0.15)
    #expect(lacking >= 0.2 && lacking > all + 0.1)
  }

  @Test func binsAreTheSameForAnyNumberOfThreads() throws {
    let (real, fake) = (normalRows(400, 5, seed: 1), normalRows(300, 5, seed: 2, shift: 0.5))
    let found = try #require(nearestBins(real: real, fake: fake, seed: 7, threads: 1))
    #expect(found > 0)
    #expect(nearestBins(real: real, fake: fake, seed: 7, threads: 4) == found)
  }

  /// Fewer than two bins say nothing.
  @Test func ofFewImagesNothingIsKnown() {
    for (reals, fakes, isKnown) in [(39, 100, false), (40, 20, true), (100, 19, false)] {
      let found = nearestBins(
        real: normalRows(reals, 3, seed: 1), fake: normalRows(fakes, 3, seed: 2), seed: 1, threads: 1)
      #expect((found != nil) == isKnown, "\(reals) and \(fakes)")
    }
  }

  @Test func rowsThatAreAllTheSame() {
    let same = Features(dimension: 3, values: Array(repeating: 1, count: 300))
    #expect(nearestBins(real: same, fake: same, seed: 1, threads: 2) == 0)
  }
}
