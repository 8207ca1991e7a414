import BespokeScores
import Foundation
import ScoreCases
import Testing

struct ScorerTests {
  private func scorer(
    real: Features, most: Int = 10_000, images: Bool = false, threads: Int = 2
  ) throws -> Scorer {
    Scorer(
      reference: try Reference(real, most: most, threads: threads),
      extractor: PixelsAsFeatures(dimension: real.dimension), realImages: images ? real.images : nil,
      threads: threads)
  }

  /// More than the sample holds, so that it is one.
  @Test func piecesAndThreadsDoNotMatter() throws {
    let (real, fake) = (normalRows(250, 12, seed: 1), normalRows(330, 12, seed: 2, shift: 0.2))
    var whole = try scorer(real: real, most: 200, images: true, threads: 1)
    whole.add(fake.images)
    var pieces = try scorer(real: real, most: 200, images: true, threads: 3)
    for (from, to) in [(0, 1), (1, 1), (1, 199), (199, 330)] {
      pieces.add(Features(dimension: 12, values: Array(fake.values[12 * from..<12 * to])).images)
    }
    let found = try whole.scores()
    #expect(try pieces.scores() == found)
    #expect(found.count == 330 && found.slicedWasserstein != nil)
    #expect(found.frechet > 0.3)
  }

  /// Moments are of all images, the rest of a sample.
  @Test func aSampleStandsForAll() throws {
    let (real, fake) = (normalRows(900, 6, seed: 1), normalRows(900, 6, seed: 2, scale: 0.7))
    var all = try scorer(real: real)
    var some = try scorer(real: real, most: 300)
    for start in stride(from: 0, to: 900, by: 100) {
      let piece = Features(dimension: 6, values: Array(fake.values[6 * start..<6 * (start + 100)])).images
      all.add(piece)
      some.add(piece)
    }
    let (ofAll, ofSome) = (try all.scores(), try some.scores())
    #expect(ofSome.frechet == ofAll.frechet && ofSome.count == 900)
    #expect(ofSome.recall != ofAll.recall && abs(ofSome.recall - ofAll.recall) < 0.1)
    #expect(abs(ofSome.precision - ofAll.precision) < 0.1)
  }

  /// Rows that come class by class are as good as mixed ones: of equal distributions the kernel distance is nothing.
  @Test func theOrderOfTheRowsDoesNotMatter() throws {
    func rows(_ seed: UInt64, sorted: Bool) -> Features {
      var rows = normalRows(2100, 4, seed: seed)
      for row in 0..<2100 { rows.values[4 * row] += Float(sorted ? row / 700 : row % 3) * 4 }
      return rows
    }
    let found = try scores(real: rows(1, sorted: true), fake: rows(2, sorted: false))
    #expect(abs(found.kid) < 4 * (try #require(found.kidStandardError)))
  }

  @Test(arguments: [(2, 2), (2, 40), (40, 2), (5, 7), (7, 100)])
  func fewImagesHaveScores(reals: Int, fakes: Int) throws {
    let found = try scores(real: normalRows(reals, 16, seed: 1), fake: normalRows(fakes, 16, seed: 2))
    for value in [found.frechet, found.kid, found.density] { #expect(value.isFinite) }
    #expect(found.kidStandardError == nil && found.nearestBins == nil)
    for share in [found.precision, found.recall, found.coverage] { #expect((0...1).contains(share)) }
  }

  @Test func imagesThatAreAllTheSameHaveScores() throws {
    let same = Features(dimension: 4, values: Array(repeating: 0.5, count: 200))
    let alike = try scores(real: same, fake: same)
    #expect(alike.frechet == 0 && alike.kid.magnitude < 1e-12)
    let collapsed = try scores(real: normalRows(50, 4, seed: 1), fake: same)
    #expect(collapsed.recall == 0 && collapsed.frechet > 1)
  }

  @Test func whatCannotBeScoredIsSaid() throws {
    #expect(throws: ScoreError.tooFew("real images", count: 1, needed: 2)) {
      try Reference(normalRows(1, 4, seed: 1), threads: 1)
    }
    var broken = normalRows(9, 4, seed: 1)
    broken.values[5] = .infinity
    #expect(throws: ScoreError.notFinite("real images' features", count: 1, of: 9)) {
      try Reference(broken, threads: 1)
    }
    var few = try scorer(real: normalRows(9, 4, seed: 1))
    few.add(normalRows(1, 4, seed: 2).images)
    #expect(throws: ScoreError.tooFew("generated images", count: 1, needed: 2)) { try few.scores() }
    few.add(broken.images)
    #expect(throws: ScoreError.notFinite("generated images", count: 1, of: 10)) { try few.scores() }
    var other = Scorer(
      reference: try Reference(normalRows(9, 5, seed: 1), threads: 1),
      extractor: PixelsAsFeatures(dimension: 4),
      realImages: nil, threads: 1)
    other.add(normalRows(9, 4, seed: 2).images)
    #expect(throws: ScoreError.otherDimension(4, reference: 5)) { try other.scores() }
    var withoutReal = try scorer(real: normalRows(9, 4, seed: 1))
    withoutReal = Scorer(
      reference: try Reference(normalRows(9, 4, seed: 1), threads: 1),
      extractor: PixelsAsFeatures(dimension: 4),
      realImages: broken.images, threads: 1)
    withoutReal.add(normalRows(9, 4, seed: 2).images)
    #expect(throws: ScoreError.notFinite("real images", count: 1, of: 9)) { try withoutReal.scores() }
    for error in [ScoreError.tooFew("real images", count: 1, needed: 2), .noEigenvalues(3)] {
      #expect(!"\(error)".contains("ScoreError"))
    }
  }

  @Test func scoresAreWrittenAndRead() throws {
    let found = try scores(real: normalRows(30, 4, seed: 1), fake: normalRows(30, 4, seed: 2))
    let read = try JSONDecoder().decode(Scores.self, from: try JSONEncoder().encode(found))
    #expect(read == found)
  }
}
