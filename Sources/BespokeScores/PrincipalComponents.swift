/// The principal components of images' pixels: where real images differ most from each other.
///
/// They see shape, brightness and colour, and hardly anything of what is fine. Images of more than 1,024 numbers are
/// averaged down to squares of pixels first; of more than 10,000 images, 10,000 that stand evenly among them decide the
/// components. Components are not scaled: a Fréchet distance of all of them is one of pixels.
public struct PrincipalComponents: FeatureExtractor {
  public let name: String
  public let hash: String
  public var dimension: Int { projection.outputs }

  private let projection: PixelProjection
  private let threads: Int

  /// The components of a set of images.
  /// - Parameters:
  ///   - images: real images, at least 2.
  ///   - components: how many, at most the numbers of an image (averaged down) and one less than there are images.
  ///   - threads: among how many work is divided.
  /// - Throws: `ScoreError` if there are too few images, or pixels that are no numbers.
  public init(of images: ImageBatch, components: Int = 64, threads: Int) throws {
    precondition(components > 0, "at least one component")
    guard images.count >= 2 else { throw ScoreError.tooFew("real images", count: images.count, needed: 2) }
    let broken = images.countNotFinite()
    guard broken == 0 else { throw ScoreError.notFinite("real images", count: broken, of: images.count) }
    let means = BlockMeans(
      height: images.height, width: images.width, channels: images.channels, most: 1024)
    let used = min(images.count, 10_000)
    var some = images
    some.labels = nil
    if used < images.count {
      some.pixels = (0..<used).flatMap { index in
        let image = index * images.count / used
        return images.pixels[image * images.imageSize..<(image + 1) * images.imageSize]
      }
    }
    let small = means(some, threads: threads)
    let size = means.count
    let moments = Moments(of: small, threads: threads)
    let count = min(components, size, used - 1)
    let vectors = try eigenvectors(of: moments.covariance, size: size, count: count).vectors
    projection = PixelProjection(
      means: means, offset: moments.mean,
      matrix: (0..<size * count).map { vectors[$0 % count * size + $0 / count] }, outputs: count)
    name = "principal-components-\(count)"
    self.threads = threads
    // Of what decides them, not of themselves: their last bits are LAPACK's.
    var hash = StableHash()
    hash.add("principal components, first design")
    for number in [images.height, images.width, images.channels, count] { hash.add(number) }
    hash.add(small.values)
    self.hash = hash.hexadecimal
  }

  public func features(of images: ImageBatch) -> Features { projection(images, threads: threads) }
}
