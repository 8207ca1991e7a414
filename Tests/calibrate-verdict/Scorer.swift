import BespokeScores
import BespokeTraining

/// Scores generated images as a run does.
struct TrialScorer {
  private let extractor = RandomConvolution(height: 28, width: 28, channels: 1, threads: 1)
  private let reference: Reference
  private let count: Int
  /// What training images score; nil of too few.
  private(set) var floor: Scores?

  /// - Parameters:
  ///   - training: that the training sees.
  ///   - heldOut: of what it should make.
  init(training: Pictures, heldOut: Pictures) throws {
    count = heldOut.count
    reference = try Reference(
      extractor.features(of: batch(heldOut.pixels)),
      training: extractor.features(of: batch(training.pixels)), threads: 1)
    var scorer = Scorer(reference: reference, extractor: extractor, realImages: nil, threads: 1)
    scorer.add(batch(Array(training.pixels.prefix(count))))
    floor = try? scorer.scores()
  }

  func scores(of session: Session, seed: UInt64) throws -> Scores {
    var scorer = Scorer(reference: reference, extractor: extractor, realImages: nil, threads: 1)
    session.draw(ScoredImages(count: count, seed: seed, labels: [])) { scorer.add($0) }
    return try scorer.scores()
  }
}

private func batch(_ pixels: [[Float]]) -> ImageBatch {
  ImageBatch(height: 28, width: 28, channels: 1, pixels: pixels.flatMap(\.self))
}
