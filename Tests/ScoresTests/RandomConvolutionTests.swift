import BespokePhilox
import Foundation
import Testing
import Tolerances

@testable import BespokeScores

struct RandomConvolutionTests {
  private func images(_ count: Int, _ height: Int, _ width: Int, _ channels: Int, seed: UInt64 = 1)
    -> ImageBatch
  {
    let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: "pixels"))
    return ImageBatch(
      height: height, width: width, channels: channels,
      pixels: (0..<count * height * width * channels).map { Float(2 * random.uniform($0) - 1) })
  }

  @Test(arguments: [(4, 4, 1), (5, 9, 3), (28, 28, 1), (33, 17, 2), (64, 64, 3), (256, 256, 3), (1, 4, 1)])
  func imagesOfAnySizeHaveFeatures(height: Int, width: Int, channels: Int) {
    let extractor = RandomConvolution(height: height, width: width, channels: channels, threads: 2)
    let features = extractor.features(of: images(2, height, width, channels))
    #expect(features.count == 2 && features.dimension == 128 && extractor.dimension == 128)
    #expect(features.values.allSatisfy { $0.isFinite && abs($0) < 100 })
    #expect(features.values[..<128] != features.values[128...])
    #expect(extractor.name == "random-convolution-1" && extractor.hash.count == 16)
  }

  @Test func everyThreadComputesTheSame() {
    let pixels = images(7, 13, 11, 3)
    let found = [1, 2, 5, 16].map {
      RandomConvolution(height: 13, width: 11, channels: 3, threads: $0).features(of: pixels).values
    }
    #expect(found.allSatisfy { $0 == found[0] })
    // An image's features do not depend on those beside it.
    let first = ImageBatch(height: 13, width: 11, channels: 3, pixels: Array(pixels.pixels[..<(13 * 11 * 3)]))
    let alone = RandomConvolution(height: 13, width: 11, channels: 3, threads: 2).features(of: first)
    #expect(alone.values[...] == found[0][..<128])
  }

  @Test func theHashIsOfWhatDecidesTheNumbers() {
    func hash(_ height: Int = 12, _ width: Int = 12, _ channels: Int = 1, seed: UInt64 = 1, threads: Int = 1)
      -> String
    {
      RandomConvolution(height: height, width: width, channels: channels, seed: seed, threads: threads).hash
    }
    #expect(hash(threads: 3) == hash())
    #expect(Set([hash(), hash(13), hash(12, 13), hash(12, 12, 3), hash(seed: 2)]).count == 5)
  }

  /// What another design, another order of sums or another machine would change. Recorded on x86-64.
  @Test func theBitsAreThoseThatWereRecorded() {
    let extractor = RandomConvolution(height: 12, width: 12, channels: 1, threads: 2)
    let values = extractor.features(of: images(3, 12, 12, 1)).values
    let hash = values.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1.bitPattern)) &* 0x0000_0100_0000_01B3
    }
    #expect(extractor.hash == "97b33633dcd793ac")
    #expect(String(hash, radix: 16) == "fdd948255fbba028")
  }

  /// The layer by its definition, in double precision: padding, the order of weights, odd extents.
  @Test(arguments: [(5, 7, 3, 16), (4, 4, 16, 32), (1, 1, 2, 16)])
  func aLayerIsAConvolution(height: Int, width: Int, inputs: Int, outputs: Int) {
    let layer = ConvolutionLayer(
      height: height, width: width, inputs: inputs, outputs: outputs, seed: 1, index: 0, centred: true)
    let pixels = images(1, height, width, inputs).pixels
    var padded = [Float](repeating: 0, count: layer.paddedCount)
    for y in 0..<height {
      for x in 0..<width {
        for input in 0..<inputs {
          padded[layer.place(y, x) + input] = pixels[(y * width + x) * inputs + input]
        }
      }
    }
    var found = [SIMD16<Float>](repeating: .init(), count: height * width * outputs / 16)
    layer(padded, &found)
    for y in 0..<height {
      for x in 0..<width {
        for output in 0..<outputs {
          var sum = Double(layer.biases[output / 16][output % 16])
          for (dy, dx) in (0..<9).map({ ($0 / 3 - 1, $0 % 3 - 1) })
          where (0..<height).contains(y + dy) && (0..<width).contains(x + dx) {
            for input in 0..<inputs {
              let tap = (output / 16 * 9 + (dy + 1) * 3 + dx + 1) * inputs + input
              sum +=
                Double(layer.weights[tap][output % 16])
                * Double(pixels[((y + dy) * width + x + dx) * inputs + input])
            }
          }
          let value = Double(found[(y * width + x) * outputs / 16 + output / 16][output % 16])
          #expect(abs(value - (sum < 0 ? 0.2 * sum : sum)) < 4e-6)
        }
      }
    }
    // Every second filter is blind to brightness.
    let means = (0..<outputs).map { output in
      (0..<9 * inputs).reduce(0.0) { $0 + Double(layer.weights[output / 16 * 9 * inputs + $1][output % 16]) }
    }
    #expect(stride(from: 1, to: outputs, by: 2).allSatisfy { abs(means[$0]) < 1e-5 })
    #expect(stride(from: 0, to: outputs, by: 2).contains { abs(means[$0]) > 0.1 })
  }
}
