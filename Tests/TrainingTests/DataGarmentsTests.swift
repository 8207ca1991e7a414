import Foundation
import Testing

@testable import Training

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
}
