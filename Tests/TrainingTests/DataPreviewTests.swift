import Testing

@testable import BespokeTraining

@Suite struct DataPreviewTests {
  private func images(_ labels: [UInt8]?, count: Int, classNames: [String]? = nil) -> ImageSet {
    ImageSet(
      height: 30, width: 30, channels: 1, count: count,
      pixels: (0..<count).flatMap { [UInt8](repeating: UInt8(truncatingIfNeeded: 100 + $0), count: 900) },
      labels: labels,
      classNames: classNames, name: "d")
  }

  @Test func imagesWithoutLabelsLieRowByRow() {
    let preview = Preview(images(nil, count: 14))
    #expect(preview.indices == (0..<14).map { $0 } + Array(repeating: nil, count: 10))
    #expect(preview.caption == "")
    #expect((preview.picture.width, preview.picture.height) == (12 * 62 + 2, 2 * 62 + 2))
    #expect(Preview(images(nil, count: 500)).indices.count == 120)
  }

  @Test func eachClassIsAColumnUnderItsName() {
    let set = images([2, 0, 2], count: 3, classNames: ["bag", "dress", "shoe"])
    let preview = Preview(set)
    #expect(preview.indices == [1, nil, 0, nil, nil, 2])
    #expect(preview.caption == ", columns: 0 bag, 1 dress, 2 shoe")
    let picture = preview.picture
    #expect((picture.width, picture.height) == (3 * 62 + 2, 2 * 62 + 2 + 11))
    func shade(_ row: Int, _ column: Int) -> UInt8 {
      picture.pixels[(11 + 2 + row * 62) * picture.width + 2 + column * 62]
    }
    #expect((0..<3).map { shade(0, $0) } == [101, 0, 100])
    #expect((0..<3).map { shade(1, $0) } == [0, 0, 102])
    var name = PixelImage(width: 60, height: 11, channels: 1, pixels: Array(repeating: 32, count: 660))
    name.drawText("dress", x: 15, y: 3)
    let strip = (0..<11).flatMap { picture.pixels[$0 * picture.width + 64..<$0 * picture.width + 124] }
    #expect(strip == name.pixels)
  }

  @Test func classesWithoutNamesHaveNumbers() {
    #expect(Preview(images([1, 3], count: 2)).caption == ", columns: 0, 1, 2, 3")
    #expect(Preview(images([1, 34], count: 2)).caption.hasSuffix(", 30, 31 and 3 classes more"))
  }
}
