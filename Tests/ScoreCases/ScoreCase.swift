import BespokeScores

/// Features that any program computes alike: splitmix64 of a counter, the sum of four 24-bit fractions less 2, times a power
/// of two, plus a shift. `Parity/scores.py` has the same.
public struct ScoreCase: Sendable {
  public var name: String
  public var real: Features
  public var fake: Features

  /// - Parameters:
  ///   - scale: of the fakes' spread over that of the reals, a power of two.
  ///   - shift: of the fakes.
  init(_ name: String, dimension: Int, reals: Int, fakes: Int, scale: Double = 1, shift: Double = 0) {
    self.name = name
    real = Self.rows(reals, dimension, seed: 1, scale: 1, shift: 0)
    fake = Self.rows(fakes, dimension, seed: 2, scale: scale, shift: shift)
  }

  public static let all = [
    ScoreCase("equal", dimension: 16, reals: 300, fakes: 300),
    ScoreCase("shifted", dimension: 16, reals: 300, fakes: 250, scale: 0.5, shift: 0.25),
    ScoreCase("collapsed", dimension: 16, reals: 300, fakes: 300, scale: 0.0625),
    ScoreCase("few", dimension: 16, reals: 12, fakes: 9),
    ScoreCase("blocks", dimension: 8, reals: 2500, fakes: 2100, shift: 0.125),
  ]

  public static func rows(
    _ count: Int, _ dimension: Int, seed: UInt64, scale: Double, shift: Double
  ) -> Features {
    Features(
      dimension: dimension,
      values: (0..<count * dimension).map { index in
        let parts = (0..<4).map { uniform(seed, UInt64(4 * index + $0)) }
        return Float((parts[0] + parts[1] + parts[2] + parts[3] - 2) * scale + shift)
      })
  }

  /// In [0, 1), a multiple of 2^-24, by splitmix64 (Steele et al. 2014).
  private static func uniform(_ seed: UInt64, _ index: UInt64) -> Double {
    var z = (seed << 32 | index) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    z ^= z >> 31
    return Double(z >> 40) * 0x1p-24
  }
}

/// Images whose pixels are the features.
public struct PixelsAsFeatures: FeatureExtractor {
  public let name = "pixels"
  public let hash = "0000000000000000"
  public let dimension: Int

  public init(dimension: Int) { self.dimension = dimension }

  public func features(of images: ImageBatch) -> Features {
    Features(dimension: dimension, values: images.pixels)
  }
}

extension Features {
  /// As images for `PixelsAsFeatures`.
  public var images: ImageBatch { ImageBatch(height: 1, width: dimension, channels: 1, pixels: values) }
}
