/// What scores are measured against: the moments of all real images' features, and a sample of at most 10,000 rows for
/// what compares image with image.
public struct Reference: Sendable {
  /// Real images.
  public let count: Int
  /// Numbers of a row.
  public let dimension: Int
  let mean: [Double]
  let frechet: FrechetReference
  /// In an order that has nothing to do with that in which they came.
  let rows: Features
  /// Squared distances to the nearest other rows, ascending, `[rows, nearestCount]`.
  let nearest: [Float]
  let nearestCount: Int
  /// Rows at most, of real and of generated images.
  let most: Int
  /// Of images that a generator learned from, where copies are looked for.
  private(set) var training: TrainingRows?
  /// What real images say of each other, for as long as they are compared with.
  let kernelMeans = Memo<Int, [Double]>()
  let bins = Memo<RealBins.Key, RealBins>()

  /// - Parameters:
  ///   - real: features of real images, at least 2.
  ///   - training: features of images that the generator learned from, of which the real ones are none; with them
  ///     scores have a `novelty`.
  ///   - threads: among how many work is divided.
  /// - Throws: `ScoreError` if they are too few or no numbers, or of another dimension.
  public init(_ real: Features, training: Features? = nil, threads: Int) throws {
    try self.init(real, most: 10_000, threads: threads)
    guard let training else { return }
    guard training.count > 0 else { throw ScoreError.tooFew("training images", count: 0, needed: 1) }
    guard training.dimension == dimension else {
      throw ScoreError.otherDimension(training.dimension, reference: dimension)
    }
    self.training = TrainingRows(training, heldOut: rows, threads: threads)
  }

  package init(_ real: Features, most: Int, threads: Int) throws {
    guard real.count >= 2 else { throw ScoreError.tooFew("real images", count: real.count, needed: 2) }
    let broken = real.countNotFinite()
    guard broken == 0 else {
      throw ScoreError.notFinite("real images' features", count: broken, of: real.count)
    }
    count = real.count
    dimension = real.dimension
    self.most = most
    let moments = Moments(of: real, threads: threads)
    mean = moments.mean
    frechet = try FrechetReference(mean: mean, covariance: moments.covariance, threads: threads)
    var sample = RowSample(dimension: real.dimension, most: most, seed: 0)
    sample.add(real)
    rows = sample.shuffled
    nearestCount = min(usualNeighbours, rows.count - 1)
    nearest = nearestOthers(of: rows, packed: PackedRows(rows), neighbours: nearestCount, threads: threads)
  }
}
