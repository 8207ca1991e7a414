import BespokePixels
import Testing

@testable import BespokeTraining

@Suite struct ImagesResampleTests {
  private func resample(
    _ pixels: [UInt8], _ from: (height: Int, width: Int), to: (height: Int, width: Int), channels: Int = 1
  ) -> [UInt8] {
    Resample(fromHeight: from.height, width: from.width, toHeight: to.height, width: to.width)(
      pixels, channels: channels)
  }

  @Test func theSameSizeIsTheSameImage() {
    let pixels = (0..<60).map { UInt8($0 * 4) }
    #expect(resample(pixels, (4, 5), to: (4, 5), channels: 3) == pixels)
  }

  @Test func shrinkingTakesMeans() {
    #expect(resample([0, 100, 200, 40], (2, 2), to: (1, 1)) == [85])
    #expect(resample([0, 10, 20, 30], (1, 4), to: (1, 2)) == [5, 25])
    // Two thirds of the second pixel's neighbours: [0, 30, 90] in two halves is (0 + 15) / 1.5 and (15 + 90) / 1.5.
    #expect(resample([0, 30, 90], (1, 3), to: (1, 2)) == [10, 70])
  }

  @Test func enlargingInterpolates() {
    #expect(resample([0, 100], (1, 2), to: (1, 4)) == [0, 25, 75, 100])
    #expect(resample([0, 100], (2, 1), to: (4, 1)) == [0, 25, 75, 100])
    #expect(resample([7], (1, 1), to: (3, 2)) == [UInt8](repeating: 7, count: 6))
  }

  @Test func oneAxisMayShrinkWhileTheOtherGrows() {
    #expect(resample([0, 100, 50, 150], (2, 2), to: (1, 4)) == [25, 50, 100, 125])
  }

  @Test func channelsDoNotMix() {
    let pixels: [UInt8] = [10, 200, 30, 20, 100, 40]
    #expect(resample(pixels, (1, 2), to: (1, 1), channels: 3) == [15, 150, 35])
  }

  @Test(arguments: [(28, 32), (28, 64), (97, 32), (5, 3), (3, 200), (640, 64)])
  func oneShadeStaysOneShade(from: Int, to: Int) {
    let white = resample(Array(repeating: 255, count: from * 3), (from, 3), to: (to, 3))
    #expect(Set(white) == [255])
  }

  @Test func thePlainMeanIsKept() {
    let pixels = (0..<48 * 36).map { UInt8(truncatingIfNeeded: $0 * 131 >> 3) }
    let small = resample(pixels, (48, 36), to: (16, 9))
    func mean(_ values: [UInt8]) -> Double { values.reduce(0) { $0 + Double($1) } / Double(values.count) }
    #expect(abs(mean(pixels) - mean(small)) < 0.5)
  }
}
