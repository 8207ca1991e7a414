import BespokePhilox
import BespokeScores
import BespokeTraining
import Testing

/// Scores of images that are known to be good or bad: other garments, and what spoils them more and more.
struct GoodFromBadTests {
  private static let count = 600
  private static let real = garments(seed: 1)
  private static let others = garments(seed: 2)

  private static func garments(seed: UInt64) -> ImageBatch {
    let set = drawGarments(count: count, seed: seed)
    return ImageBatch(
      height: set.height, width: set.width, channels: set.channels,
      pixels: set.pixels.map { Float($0) / 127.5 - 1 }, labels: set.labels?.map(Int.init))
  }

  private static func noisy(_ images: ImageBatch, _ amplitude: Double) -> ImageBatch {
    let random = Philox(seed: 3, step: 0, stream: 0)
    var images = images
    for place in images.pixels.indices {
      images.pixels[place] += Float(amplitude * (2 * random.uniform(place) - 1))
    }
    return images
  }

  /// Each pixel the mean of its row's three neighbours, then of its column's.
  private static func blurred(_ images: ImageBatch, times: Int) -> ImageBatch {
    var images = images
    for _ in 0..<times {
      for step in [1, images.width] {
        let old = images.pixels
        for place in step..<old.count - step {
          images.pixels[place] = (old[place - step] + old[place] + old[place + step]) / 3
        }
      }
    }
    return images
  }

  /// Image i of the result is image `choice(i)`.
  private static func chosen(_ choice: (Int) -> Int) -> ImageBatch {
    let size = others.height * others.width
    var images = others
    images.pixels = (0..<count).flatMap { others.pixels[choice($0) * size..<(choice($0) + 1) * size] }
    return images
  }

  private static func scores(_ extractor: any FeatureExtractor, _ sets: [ImageBatch]) throws -> [Scores] {
    let reference = try Reference(extractor.features(of: real), threads: 2)
    return try sets.map { images in
      var scorer = Scorer(reference: reference, extractor: extractor, realImages: real, threads: 2)
      scorer.add(images)
      return try scorer.scores()
    }
  }

  private static func extractors() throws -> [any FeatureExtractor] {
    [
      RandomConvolution(height: 28, width: 28, channels: 1, threads: 2),
      try PrincipalComponents(of: real, threads: 2),
    ]
  }

  @Test func whatIsSpoiltMoreIsFurtherAway() throws {
    let convolution = RandomConvolution(height: 28, width: 28, channels: 1, threads: 2)
    let others = Self.others
    for spoilt in [
      [others, Self.noisy(others, 0.15), Self.noisy(others, 0.5), Self.noisy(others, 1.5)],
      [
        others, Self.blurred(others, times: 1), Self.blurred(others, times: 3),
        Self.blurred(others, times: 12),
      ],
    ] {
      let found = try Self.scores(convolution, spoilt)
      for (better, worse) in zip(found, found.dropFirst()) {
        #expect(worse.frechet > 1.5 * better.frechet)
        #expect(worse.kid > better.kid + (better.kidStandardError ?? 0))
        #expect(worse.coverage < better.coverage)
      }
      #expect(found[0].precision > 0.9 && found[0].recall > 0.9 && found[0].nearestBins! < 0.2)
      #expect(found[3].precision < 0.5 && found[3].recall < 0.1)
    }
  }

  @Test func whatIsMissingOrCollapsedIsSeen() throws {
    let sets = [
      Self.others,
      // Bags are replaced by sneakers, which there are twice.
      Self.chosen { $0 % 10 == 8 ? $0 - 1 : $0 },
      // Five classes, then one, then twenty images again and again.
      Self.chosen { $0 / 10 * 10 + $0 % 5 }, Self.chosen { $0 / 10 * 10 },
      Self.noisy(Self.chosen { $0 % 20 }, 0.02),
    ]
    for extractor in try Self.extractors() {
      let found = try Self.scores(extractor, sets)
      for (better, worse) in zip(found, found[1...3]) {
        #expect(worse.recall < better.recall - 0.05)
        #expect(worse.coverage < better.coverage - 0.05)
        #expect(worse.nearestBins! > better.nearestBins!)
        #expect(worse.frechet > 1.5 * better.frechet)
        #expect(worse.slicedWasserstein! > better.slicedWasserstein!)
      }
      let repeated = found[4]
      #expect(repeated.precision > 0.6 && repeated.recall < 0.05 && repeated.coverage < 0.2)
      #expect(repeated.nearestBins! > 0.6)
    }
  }
}
