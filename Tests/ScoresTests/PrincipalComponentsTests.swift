import BespokePhilox
import BespokeScores
import Testing
import Tolerances

struct PrincipalComponentsTests {
  /// Images that differ along two patterns, along one three times as much as along the other.
  private func planted(_ count: Int) -> ImageBatch {
    let random = Philox(seed: 1, step: 0, stream: 0)
    var pixels: [Float] = []
    for image in 0..<count {
      let (a, b) = (0.3 * random.normal(2 * image), 0.1 * random.normal(2 * image + 1))
      // Orthogonal patterns of length 4: left against right, top against bottom.
      for y in 0..<4 { for x in 0..<4 { pixels.append(Float(0.1 + (x < 2 ? a : -a) + (y < 2 ? b : -b))) } }
    }
    return ImageBatch(height: 4, width: 4, channels: 1, pixels: pixels)
  }

  @Test func theyAreTheDirectionsOfMostVariance() throws {
    let images = planted(500)
    let components = try PrincipalComponents(of: images, components: 2, threads: 2)
    #expect(components.dimension == 2 && components.name == "principal-components-2")
    let features = components.features(of: images)
    let moments = Moments(of: features, threads: 1)
    // Uncorrelated, without mean, and all of the variance is in them: 16 (0.09 + 0.01), as drawn.
    #expect(moments.mean.allSatisfy { abs($0) < 1e-6 })
    #expect(abs(moments.covariance[1]) < 1e-6)
    #expect(abs(moments.covariance[0] - 16 * 0.09) < 0.2 && abs(moments.covariance[3] - 16 * 0.01) < 0.02)
    // A unit along the first pattern is a unit of the first feature, in one direction or the other.
    var moved = images
    for place in moved.pixels.indices { moved.pixels[place] += place % 4 < 2 ? 0.25 : -0.25 }
    let difference = abs(Double(components.features(of: moved).values[0] - features.values[0]))
    #expect(abs(difference - 1) < 1e-3)
  }

  @Test func largeImagesAreAveragedDown() throws {
    let random = Philox(seed: 1, step: 0, stream: 0)
    let images = ImageBatch(
      height: 65, width: 50, channels: 3,
      pixels: (0..<10 * 65 * 50 * 3).map { Float(2 * random.uniform($0) - 1) })
    let found = try [1, 3].map { try PrincipalComponents(of: images, threads: $0) }
    // Ten images differ along nine directions.
    #expect(found[0].dimension == 9 && found[0].name == "principal-components-9")
    let features = found.map { $0.features(of: images).values }
    #expect(features[0] == features[1] && features[0].allSatisfy(\.isFinite))
    #expect(found[0].hash == found[1].hash && found[0].hash.count == 16)
    var other = images
    other.pixels[0] += 0.5
    #expect(try PrincipalComponents(of: other, threads: 1).hash != found[0].hash)
  }

  @Test func imagesThatAreAllTheSame() throws {
    let images = ImageBatch(height: 3, width: 3, channels: 1, pixels: Array(repeating: 0.5, count: 45))
    let features = try PrincipalComponents(of: images, threads: 1).features(of: images)
    #expect(features.values.allSatisfy { $0 == 0 })
  }

  @Test func whatCannotBeIsSaid() {
    let one = ImageBatch(height: 2, width: 2, channels: 1, pixels: [0, 0, 0, 1])
    #expect(throws: ScoreError.tooFew("real images", count: 1, needed: 2)) {
      try PrincipalComponents(of: one, threads: 1)
    }
    let broken = ImageBatch(height: 1, width: 2, channels: 1, pixels: [0, .nan, 0, 1, .infinity, 1])
    #expect(throws: ScoreError.notFinite("real images", count: 2, of: 3)) {
      try PrincipalComponents(of: broken, threads: 1)
    }
  }
}
