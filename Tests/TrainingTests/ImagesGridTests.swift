import Foundation
import Testing

@testable import BespokeTraining

@Suite struct ImagesGridTests {
  private func grid(
    _ count: Int, _ side: Int = 48, classes: Int = 1, names: [String]? = nil
  ) -> PictureGrid {
    PictureGrid(
      count: count, size: ImageSize(height: side, width: side, channels: 3), classes: classes, names: names)
  }

  @Test(arguments: [4, 28, 48, 100]) func oneImageIsThePicture(side: Int) {
    let grid = grid(1, side, classes: 3, names: ["a", "b", "c"])
    #expect((grid.width, grid.height, grid.scale) == (side, side, 1))
    #expect(grid.place(of: 0) == (0, 0))
  }

  @Test func imagesWithoutClassesLieInASquare() {
    let square = grid(64)
    #expect((square.width, square.height) == (8 * 50 + 2, 8 * 50 + 2))
    #expect(square.place(of: 9) == (2 + 50, 2 + 50))
    // Small ones are twice as large.
    #expect(grid(9, 28).width == 3 * 58 + 2)
    // Tall images lie beside each other, wide ones over each other.
    let tall = PictureGrid(count: 8, size: ImageSize(height: 80, width: 40, channels: 1))
    #expect((tall.width, tall.height) == (4 * 42 + 2, 2 * 82 + 2))
    let wide = PictureGrid(count: 8, size: ImageSize(height: 40, width: 80, channels: 1))
    #expect((wide.width, wide.height) == (2 * 82 + 2, 4 * 42 + 2))
  }

  @Test func eachClassHasABlock() {
    // 22 images of one class, 21 of the others, in three columns each.
    let icons = grid(64, classes: 3)
    #expect((icons.width, icons.height) == (9 * 50 + 2 * 6 + 2, 8 * 50 + 2))
    #expect(icons.place(of: 0) == (2, 2))
    #expect(icons.place(of: 1) == (2 + 156, 2))
    #expect(icons.place(of: 3) == (52, 2))
    #expect(icons.place(of: 9) == (2, 52))
    #expect(icons.place(of: 63) == (2, 2 + 7 * 50))
    let clothes = grid(64, 28, classes: 10)
    #expect((clothes.width, clothes.height) == (10 * 58 + 2, 7 * 58 + 2))
    // Of a hundred classes there are images for 64: in rows of blocks, not in a strip.
    let many = grid(64, 28, classes: 100)
    #expect((many.width, many.height) == (8 * 58 + 2, 8 * 58 + 2))
  }

  @Test func namesStandOverTheBlocks() {
    let long = "moonlight over the wide sea"
    let named = grid(64, classes: 3, names: ["sun", long])
    let plain = grid(64, classes: 3)
    let band = PixelFont.height + 4
    #expect((named.width, named.height) == (plain.width, plain.height + band))
    let picture = named.empty
    /// What stands over a block, which is 148 pixels wide.
    func strip(_ x: Int) -> [UInt8] {
      (2..<2 + band).flatMap { y -> ArraySlice<UInt8> in
        let first = (y * picture.width + x) * 3
        return picture.pixels[first..<first + 148 * 3]
      }
    }
    // Of a class without a name the number.
    for (label, text) in ["sun", PixelFont.fitted(long, width: 148), "2"].enumerated() {
      let background = [UInt8](repeating: gridBackground, count: 148 * band * 3)
      var expected = PixelImage(width: 148, height: band, channels: 3, pixels: background)
      expected.drawText(text, x: (148 - PixelFont.width(text)) / 2, y: 1)
      let block = named.place(of: label)
      #expect(block.y == 2 + band)
      #expect(strip(block.x) == expected.pixels)
    }
  }

  /// No image lies on another one or beyond the picture, and no side is much longer than it has to be.
  @Test(arguments: [1, 2, 3, 7, 10, 57, 256], [1, 2, 13, 64, 300])
  func placesAreApart(classes: Int, count: Int) throws {
    let grid = grid(count, 20, classes: classes, names: (0..<classes).map { "\($0)" })
    let side = 20 * grid.scale
    var isTaken = [Bool](repeating: false, count: grid.width * grid.height)
    for image in 0..<count {
      let (x, y) = grid.place(of: image)
      let isInside = x >= 0 && y >= 0 && x + side <= grid.width && y + side <= grid.height
      try #require(isInside)
      for row in y..<y + side {
        for column in x..<x + side {
          if isTaken[row * grid.width + column] { Issue.record("image \(image) lies on another") }
          isTaken[row * grid.width + column] = true
        }
      }
    }
    if count >= 13 { #expect(max(grid.width, grid.height) < 2 * min(grid.width, grid.height)) }
  }

  @Test func whatNoPictureHoldsIsRefused() throws {
    func message(_ count: Int, _ height: Int, _ width: Int, classes: Int = 1) -> String {
      do {
        let size = ImageSize(height: height, width: width, channels: 3)
        try PictureGrid(count: count, size: size, classes: classes)
          .requireDrawable(option: "--samples", classes: classes)
        return ""
      } catch { return "\(error)" }
    }
    #expect(message(10_000, 64, 64, classes: 10) == "")
    #expect(message(10_000, 64, 64) == "")
    #expect(
      message(300, 4096, 4096)
        == "--samples 300: the picture would have 73766 times 69668 pixels; at most 12 images of 4096x4096x3 fit"
    )
    #expect(message(12, 4096, 4096) == "")
    #expect(message(1, 70_000, 1).contains("at most 0 images"))
  }
}
