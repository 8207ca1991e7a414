import Testing

@testable import BespokeTraining

@Suite struct ImagesTextTests {
  /// A picture of a line as text: `#` where it is lit.
  private func drawn(_ text: String, scale: Int = 1) -> [String] {
    let width = max(PixelFont.width(text, scale: scale), 1)
    var image = PixelImage(
      width: width, height: 7 * scale, channels: 1, pixels: Array(repeating: 0, count: width * 7 * scale))
    image.drawText(text, x: 0, y: 0, scale: scale)
    return (0..<image.height).map { row in
      String(image.pixels[row * width..<(row + 1) * width].map { $0 == 255 ? "#" : "." })
    }
  }

  @Test func lettersAreDrawn() {
    #expect(
      drawn("Gg 7") == [
        ".###..............#####",
        "#...#..####...........#",
        "#.....#...#..........#.",
        "#.###.#...#.........#..",
        "#...#..####........#...",
        "#...#.....#........#...",
        ".####..###.........#...",
      ])
    #expect(drawn("l", scale: 2)[1] == "..####....")
  }

  /// No two letters look alike, and none but the space is empty.
  @Test func everyLetterIsItsOwn() {
    let all = (32..<127).map { drawn(String(UnicodeScalar(UInt8($0)))) }
    #expect(Set(all).count == 95)
    #expect(all.count { picture in picture.allSatisfy { !$0.contains("#") } } == 1)
  }

  @Test func whatIsNotASCIIStaysReadable() {
    #expect(drawn("café") == drawn("cafe"))
    #expect(drawn("cafe\u{301}") == drawn("cafe"))
    #expect(drawn("Maß") == drawn("Mass"))
    #expect(drawn("лиса") == drawn("lisa"))
    // One frame for what has no letters.
    #expect(drawn("🦊") == drawn("\u{1B}"))
    #expect(drawn("🦊")[3] == "#...#")
  }

  @Test func longNamesAreShortened() {
    #expect(PixelFont.fitted("Sneaker", width: 41) == "Sneaker")
    #expect(PixelFont.fitted("Sneaker", width: 40) == "Snea..")
    #expect(PixelFont.fitted("Sneaker", width: 11) == "Sn")
    #expect(PixelFont.fitted("Sneaker", width: 0) == "")
    #expect(PixelFont.width("") == 0)
  }

  @Test func whatLiesOutsideIsLeftOut() {
    var image = PixelImage(width: 2, height: 2, channels: 4, pixels: Array(repeating: 9, count: 16))
    image.drawText("HHH", x: -6, y: -3, shade: 200)
    #expect(image.pixels == [200, 200, 200, 255, 200, 200, 200, 255] + [200, 200, 200, 255, 9, 9, 9, 9])
  }

  @Test func columnsAreHeaded() {
    let grid = tileGrid(
      Array(repeating: 0, count: 2 * 100), height: 10, width: 10, channels: 1, columns: 2, scale: 1)
    let headed = grid.headed(["I", "ABC"], pitch: 12)
    #expect((headed.width, headed.height) == (grid.width, grid.height + 11))
    #expect(Array(headed.pixels.suffix(grid.pixels.count)) == grid.pixels)
    // The first letter's stem is in the middle of its column; of three letters there is room for one.
    let row = Array(headed.pixels[6 * grid.width..<7 * grid.width])
    #expect(row.indices.filter { row[$0] == 255 } == [6, 16, 17, 18, 19, 20])
  }
}
