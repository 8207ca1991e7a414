/// How near generated images are to real ones, by several measures: what each means, and how to read it, is in
/// `Documentation/Scores.md`. They can be compared where the count and the features are the same: most of them depend on
/// how many images there are.
public struct Scores: Codable, Sendable, Equatable {
  /// Generated images.
  public var count: Int
  /// The Fréchet distance of features (Heusel et al. 2017), 0 where moments are the same. In the square of the features'
  /// units, and the larger the fewer images there are.
  public var frechet: Double
  /// The kernel distance (Bińkowski et al. 2018), unbiased: 0 on average where distributions are the same, and sometimes
  /// negative.
  public var kid: Double
  /// Over disjoint blocks of at most 1,024 images. Nil where there is but one: its error is not known.
  public var kidStandardError: Double?
  /// The share of generated images that lie among real ones (Kynkäänniemi et al. 2019): are they good?
  public var precision: Double
  /// The share of real images that lie among generated ones: are all kinds made?
  public var recall: Double
  /// In how many real neighbourhoods a generated image lies, over how many there would be (Naeem et al. 2020): 1 on average
  /// where distributions are the same.
  public var density: Double
  /// The share of real images with a generated one in their neighbourhood: nearly 1 where distributions are the same.
  public var coverage: Double
  /// The share of bins in which there are significantly more or fewer generated images than real ones (NDB, Richardson and
  /// Weiss 2018): about 0.05 where distributions are the same. Nil with fewer than 40 real or 20 generated images.
  public var nearestBins: Double?
  /// The sliced Wasserstein distance of pixels, averaged down to at most 1,024 numbers: of images that differ by a in every
  /// pixel about a. Nil where the scorer had no real images.
  public var slicedWasserstein: Double?
  /// The distance of a generated image to the nearest training image over the same of a held-out one, medians: about 1
  /// where images are new, near 0 where they are copies. Nil where the reference had no training images, or the held-out
  /// ones are among them.
  public var novelty: Double?

  /// Scores that are known.
  public init(
    count: Int, frechet: Double, kid: Double, kidStandardError: Double? = nil,
    precision: Double, recall: Double, density: Double, coverage: Double, nearestBins: Double? = nil,
    slicedWasserstein: Double? = nil, novelty: Double? = nil
  ) {
    self.count = count
    self.frechet = frechet
    self.kid = kid
    self.kidStandardError = kidStandardError
    self.precision = precision
    self.recall = recall
    self.density = density
    self.coverage = coverage
    self.nearestBins = nearestBins
    self.slicedWasserstein = slicedWasserstein
    self.novelty = novelty
  }
}
