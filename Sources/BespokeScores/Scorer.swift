/// Takes generated images in any number of pieces, in memory that does not grow with them: moments of all, and a seeded
/// sample of at most 10,000 for what compares image with image. Scores are the same bits whatever the pieces are.
public struct Scorer: Sendable {
  private let reference: Reference
  private let extractor: any FeatureExtractor
  private let seed: UInt64
  private let threads: Int
  private let pixels: SlicedPixels?
  /// Where real images lie in the directions of `pixels`.
  private let realProjections: Features?
  private var moments: Moments
  private var rows: RowSample
  private var projections: RowSample?
  /// Images with pixels or features that are no numbers; they are counted, and nothing else.
  private var broken = 0
  private let realImages: (count: Int, broken: Int)?
  private var seen = 0
  private var otherDimension: Int?

  /// - Parameters:
  ///   - reference: of the same extractor's features of real images.
  ///   - extractor: what makes features of generated images.
  ///   - realImages: what the sliced Wasserstein distance compares with, at least 2; without them there is none.
  ///   - seed: of the samples, bins and directions.
  ///   - threads: among how many work is divided.
  public init(
    reference: Reference, extractor: any FeatureExtractor, realImages: ImageBatch?, seed: UInt64 = 1,
    threads: Int
  ) {
    (self.reference, self.extractor, self.seed, self.threads) = (reference, extractor, seed, threads)
    moments = Moments(shift: reference.mean)
    self.realImages = realImages.map { ($0.count, $0.countNotFinite()) }
    rows = RowSample(dimension: reference.dimension, most: reference.most, seed: seed)
    pixels = realImages.map { SlicedPixels(like: $0, seed: seed, threads: threads) }
    func sample() -> RowSample {
      RowSample(dimension: SlicedPixels.directions, most: reference.most, seed: seed)
    }
    if let realImages, let pixels {
      var real = sample()
      real.add(pixels(realImages))
      realProjections = real.shuffled
      projections = sample()
    } else {
      realProjections = nil
    }
  }

  /// Adds generated images, of the size of the real ones.
  public mutating func add(_ fakes: ImageBatch) {
    seen += fakes.count
    let brokenPixels = fakes.countNotFinite()
    guard brokenPixels == 0 else {
      broken += brokenPixels
      return
    }
    let features = extractor.features(of: fakes)
    guard features.dimension == reference.dimension else {
      otherDimension = features.dimension
      return
    }
    let brokenFeatures = features.countNotFinite()
    guard brokenFeatures == 0 else {
      broken += brokenFeatures
      return
    }
    moments.add(features, threads: threads)
    rows.add(features)
    if let pixels { projections?.add(pixels(fakes)) }
  }

  /// The scores of all images that were added.
  /// - Throws: `ScoreError` if they or the scorer's real images are fewer than 2, if some have pixels that are no numbers,
  ///   or if their features are not those of the reference.
  public func scores() throws -> Scores {
    if let realImages {
      guard realImages.broken == 0 else {
        throw ScoreError.notFinite("real images", count: realImages.broken, of: realImages.count)
      }
      guard realImages.count >= 2 else {
        throw ScoreError.tooFew("real images", count: realImages.count, needed: 2)
      }
    }
    if let otherDimension { throw ScoreError.otherDimension(otherDimension, reference: reference.dimension) }
    guard broken == 0 else { throw ScoreError.notFinite("generated images", count: broken, of: seen) }
    guard moments.count >= 2 else {
      throw ScoreError.tooFew("generated images", count: moments.count, needed: 2)
    }
    let fake = rows.shuffled
    let packed = PackedRows(fake)
    let neighbours = min(reference.nearestCount, fake.count - 1)
    let found = neighbourhoods(
      real: reference.rows, fake: fake, packedFake: packed,
      realRadii: radii(reference.nearest, of: reference.nearestCount, neighbours: neighbours),
      fakeRadii: radii(
        nearestOthers(of: fake, packed: packed, neighbours: neighbours, threads: threads), of: neighbours,
        neighbours: neighbours),
      neighbours: neighbours, threads: threads)
    let kernel = kernelDistance(
      real: reference.rows, fake: fake, threads: threads, realMeans: reference.kernelMeans)
    var sliced: Double?
    if let realProjections, let projections {
      sliced = slicedWasserstein(real: realProjections, fake: projections.shuffled, threads: threads)
    }
    return Scores(
      count: moments.count,
      frechet: try reference.frechet.distance(mean: moments.mean, covariance: moments.covariance),
      kid: kernel.value, kidStandardError: kernel.standardError, precision: found.precision,
      recall: found.recall,
      density: found.density, coverage: found.coverage,
      nearestBins: BespokeScores.nearestBins(
        real: reference.rows, fake: fake, seed: seed, threads: threads, realBins: reference.bins),
      slicedWasserstein: sliced,
      novelty: reference.training.flatMap { $0.novelty(of: fake, threads: threads) })
  }
}
