import BespokeScores

/// What other libraries compute too, of a case.
public struct ScoreValues: Codable, Sendable {
  public var frechet: Double
  public var kid: Double
  public var kidStandardError: Double?
  public var precision: Double
  public var recall: Double
  public var density: Double
  public var coverage: Double
  /// Of the columns: their squared Wasserstein distances' mean, its root.
  public var wasserstein: Double

  /// Bespoke's.
  public init(of test: ScoreCase, threads: Int) throws {
    var scorer = Scorer(
      reference: try Reference(test.real, threads: threads),
      extractor: PixelsAsFeatures(dimension: test.real.dimension), realImages: nil, threads: threads)
    scorer.add(test.fake.images)
    let scores = try scorer.scores()
    // In the order of the rows, as the other libraries take them.
    let kernel = kernelDistance(real: test.real, fake: test.fake, threads: threads)
    frechet = scores.frechet
    (kid, kidStandardError) = (kernel.value, kernel.standardError)
    (precision, recall) = (scores.precision, scores.recall)
    (density, coverage) = (scores.density, scores.coverage)
    wasserstein = slicedWasserstein(real: test.real, fake: test.fake, threads: threads)
  }
}
