import BespokePhilox
import BespokeScores
import ScoreCases
import Testing
import Tolerances

struct WassersteinTests {
  @Test func quantilesOfListsOfOtherLengths() {
    #expect(squaredWasserstein([0, 1], [0, 1]) == 0)
    #expect(squaredWasserstein([0, 1], [3, 4]) == 9)
    // The lower two thirds of [0, 0, 3] and the lower half of [0, 6]: of sixths 3, 1 and 2.
    #expect(squaredWasserstein([0, 0, 3], [0, 6]) == 9)
    #expect(squaredWasserstein([0, 6], [0, 0, 3]) == 9)
  }

  /// The sliced distance of real images and of images that are brighter by 0.25 in every pixel: a shift by 0.25 (1, …, 1)
  /// is one of 0.25 on the average of directions, on whose draw it depends a little.
  @Test func ofAShiftOfAllPixels() throws {
    let images = ImageBatch(
      height: 6, width: 7, channels: 3, pixels: normalRows(50, 126, seed: 1, scale: 0.2).values)
    var brighter = images
    brighter.pixels = images.pixels.map { $0 + 0.25 }
    func distance(_ fakes: ImageBatch) throws -> Double? {
      let extractor = RandomConvolution(height: 6, width: 7, channels: 3, threads: 2)
      var scorer = Scorer(
        reference: try Reference(extractor.features(of: images), threads: 2), extractor: extractor,
        realImages: images, threads: 2)
      scorer.add(fakes)
      return try scorer.scores().slicedWasserstein
    }
    #expect(try distance(images) == 0)
    let found = try #require(try distance(brighter))
    #expect(abs(found - 0.25) < 0.05)
  }
}
