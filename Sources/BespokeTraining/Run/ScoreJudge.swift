import BespokeScores

/// Scores images against real ones by the same features.
struct ScoreJudge {
  let extractor: any FeatureExtractor
  /// That has seen no generated images yet, but what there is to know of the real ones.
  private let scorer: Scorer
  /// Bytes of real images that are held for the distance of pixels.
  private static let mostBytes = 1 << 28
  /// Of fewer no score says anything.
  static let leastImages = 10

  /// - Parameters:
  ///   - real: at least `leastImages`.
  ///   - training: among some of which copies are looked for, the same ones for everyone.
  init(real: ImageSet, training: ImageSet? = nil, by extractor: any FeatureExtractor, threads: Int) throws {
    guard real.count >= Self.leastImages else {
      throw UserError("\(real.name) has \(real.count) images; scores want \(Self.leastImages) at least")
    }
    func features(_ images: ImageSet) -> Features {
      var features = Features(dimension: extractor.dimension, values: [])
      images.forEachBatch { features.append(extractor.features(of: $0)) }
      return features
    }
    self.extractor = extractor
    let reference = try Reference(
      features(real),
      training: training.map {
        features($0.sample(TrainingDefaults.scoredImages, seed: 1, stream: "copied"))
      },
      threads: threads)
    let isHeld = real.count * real.size.count * 4 <= Self.mostBytes
    scorer = Scorer(
      reference: reference, extractor: extractor, realImages: isHeld ? real.batch(0..<real.count) : nil,
      threads: threads)
  }

  /// - Parameter feed: adds the images, piece by piece.
  func scores(_ feed: (inout Scorer) throws -> Void) throws -> Scores {
    var scorer = scorer
    try feed(&scorer)
    return try scorer.scores()
  }

  /// What so many other real images score: about the best that generated ones can.
  func floor(_ training: ImageSet, count: Int, seed: UInt64) throws -> Scores {
    let images = training.sample(count, seed: seed, stream: "floor")
    var floor = try scores { scorer in images.forEachBatch { scorer.add($0) } }
    // Training images are no copies of themselves.
    floor.novelty = nil
    return floor
  }
}
