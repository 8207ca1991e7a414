import BespokePixels
import Foundation
import Testing

@testable import BespokeTraining

@Suite struct DataGarmentsTests {
  @Test func theSameSeedDrawsTheSameBytes() {
    let (one, two) = (drawGarments(count: 200, seed: 3), drawGarments(count: 200, seed: 3))
    #expect(one.pixels == two.pixels)
    #expect(one.labels == two.labels)
    #expect(drawGarments(count: 200, seed: 4).pixels != one.pixels)
  }

  /// A resumed run draws its images again: a change of the drawing would change what it goes on with.
  @Test func theDrawingIsPinned() {
    #expect(md5(Data(drawGarments(count: 10, seed: 1).pixels)) == "5077642f82f643a749e387b439c43405")
  }

  @Test func anImageDoesNotDependOnHowManyThereAre() {
    let many = drawGarments(count: 60, seed: 1)
    let few = drawGarments(count: 23, seed: 1)
    #expect(few.pixels == Array(many.pixels.prefix(23 * 784)))
    #expect(few.labels == many.labels.map { Array($0.prefix(23)) })
  }

  @Test func classesAreBalanced() throws {
    let set = drawGarments(count: 500, seed: 1)
    #expect((set.height, set.width, set.channels, set.count) == (28, 28, 1, 500))
    #expect(set.pixels.count == 500 * 784)
    let counts = try #require(set.labels).reduce(into: [UInt8: Int]()) { $0[$1, default: 0] += 1 }
    #expect(counts == Dictionary(uniqueKeysWithValues: (0..<10).map { ($0, 50) }))
  }

  @Test func noTwoGarmentsAreAlike() {
    let pixels = drawGarments(count: 300, seed: 1).pixels
    let images = stride(from: 0, to: pixels.count, by: 784).map { Array(pixels[$0..<$0 + 784]) }
    #expect(Set(images).count == 300)
  }

  /// Something is drawn, gray on black, and it does not touch the corners.
  @Test func everyGarmentIsGrayOnBlack() {
    let set = drawGarments(count: 300, seed: 2)
    for index in 0..<300 {
      let image = Array(set.pixels[index * 784..<(index + 1) * 784])
      let drawn = image.count { $0 > 32 }
      #expect((60..<650).contains(drawn), "image \(index): \(drawn) pixels")
      #expect(image[0] == 0 && image[783] == 0, "image \(index)")
      #expect(Set(image).count > 8, "image \(index)")
    }
  }

  @Test func noneIsAnEmptySet() {
    let set = drawGarments(count: 0, seed: 1)
    #expect(set.pixels.isEmpty)
    #expect(set.labels == [])
  }

  @Test func garmentsInColourArePinned() {
    let set = drawGarments(count: 20, seed: 1, size: ImageSize(height: 64, width: 64, channels: 3))
    #expect(set.size == ImageSize(height: 64, width: 64, channels: 3))
    #expect(set.pixels.count == 20 * 64 * 64 * 3)
    #expect(set.labels == (0..<20).map { UInt8($0 % 10) })
    #expect(md5(Data(set.pixels)) == "6efed7ac346bebffc7542fdcc918a877")
  }

  /// The same cut at any size: what is drawn large and then shrunk is near to what is drawn small.
  @Test(arguments: [(32, 32), (64, 64), (84, 56), (56, 84)]) func theCutDoesNotDependOnTheSize(
    height: Int, width: Int
  ) {
    let large = drawGarments(count: 30, seed: 1, size: ImageSize(height: height, width: width, channels: 3))
    let small = drawGarments(count: 30, seed: 1)
    let side = min(height, width)
    let (top, left) = ((height - side) / 2, (width - side) / 2)
    let resample = Resample(fromHeight: side, width: side, toHeight: 28, width: 28)
    for index in 0..<30 {
      var inside = 0
      let square = (0..<side).flatMap { y in
        (0..<side).map { x -> UInt8 in
          let pixel = ((index * height + top + y) * width + left + x) * 3
          // Something is drawn where its brightest channel is bright; never outside the square's neighbourhood.
          return large.pixels[pixel..<pixel + 3].contains { $0 > 8 } ? 255 : 0
        }
      }
      for (a, b) in zip(resample(square, channels: 1), small.pixels[index * 784..<(index + 1) * 784]) {
        if (a > 127) == (b > 8) { inside += 1 }
      }
      #expect(inside > 700, "image \(index): \(inside) of 784 pixels agree")
    }
  }

  /// Several hues, and gray ones among them; the same dice cut the gray and the coloured garment.
  @Test func garmentsHaveColours() {
    let set = drawGarments(count: 200, seed: 1, size: ImageSize(height: 32, width: 32, channels: 3))
    let strength = (0..<200).map { index -> Int in
      let image = set.pixels[index * 3072..<(index + 1) * 3072]
      return stride(from: image.startIndex, to: image.endIndex, by: 3).map { pixel in
        let three = image[pixel..<pixel + 3]
        return Int(three.max()!) - Int(three.min()!)
      }.max()!
    }
    #expect(strength.count { $0 > 60 } > 100)
    #expect(strength.count { $0 < 40 } > 10)
  }
}
