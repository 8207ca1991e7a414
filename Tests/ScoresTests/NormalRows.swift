import BespokePhilox
import BespokeScores
import ScoreCases

/// Rows of standard normal numbers, a function of the seed.
func normalRows(_ count: Int, _ dimension: Int, seed: UInt64, scale: Double = 1, shift: Double = 0)
  -> Features
{
  let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: "rows"))
  return Features(
    dimension: dimension, values: (0..<count * dimension).map { Float(shift + scale * random.normal($0)) })
}

/// All scores of one set of rows against another.
func scores(real: Features, fake: Features, most: Int = 10_000, threads: Int = 2) throws -> Scores {
  var scorer = Scorer(
    reference: try Reference(real, most: most, threads: threads),
    extractor: PixelsAsFeatures(dimension: real.dimension), realImages: nil, threads: threads)
  scorer.add(fake.images)
  return try scorer.scores()
}
