import CBespokeGIF
import Foundation
import Testing

@testable import BespokeTraining

@Suite struct ImagesFilesTests {
  private func image(width: Int, height: Int, channels: Int, shade: Int = 37) -> PixelImage {
    PixelImage(
      width: width, height: height, channels: channels,
      pixels: (0..<width * height * channels).map { UInt8(truncatingIfNeeded: $0 * shade + $0 / 7) })
  }

  @Test(arguments: [(1, 1, 1), (5, 3, 1), (28, 28, 1), (7, 9, 3), (64, 1, 3)])
  func aPNGHoldsTheImage(width: Int, height: Int, channels: Int) throws {
    let fixture = try RunFixture()
    let image = image(width: width, height: height, channels: channels)
    try writePNG(image, to: fixture.file("i.png"))
    #expect(try readPNG(fixture.file("i.png")) == image)
  }

  /// The signature, and a first chunk IHDR of 13 bytes: extents, 8 bits, gray or RGB, no interlacing.
  @Test(arguments: [(1, 0), (3, 2)]) func aPNGHasTheStructureOfOne(channels: Int, colorType: UInt8) throws {
    let fixture = try RunFixture()
    try writePNG(image(width: 300, height: 2, channels: channels), to: fixture.file("i.png"))
    let bytes = try [UInt8](fixture.bytes("i.png"))
    #expect(Array(bytes.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(Array(bytes[8..<16]) == [0, 0, 0, 13] + Array("IHDR".utf8))
    #expect(Array(bytes[16..<29]) == [0, 0, 1, 44, 0, 0, 0, 2, 8, colorType, 0, 0, 0])
    #expect(bytes.suffix(8).prefix(4).elementsEqual("IEND".utf8))
  }

  @Test func picturesThatCannotBeWrittenAreNamed() throws {
    let fixture = try RunFixture()
    let image = image(width: 2, height: 2, channels: 1)
    #expect(
      fixture.message { try writePNG(image, to: fixture.file("none/i.png")) }
        == "cannot write none/i.png: No such file or directory")
    #expect(
      fixture.message {
        try writeGIF(
          frames: [image], delayHundredths: 1, lastHundredths: 1, to: fixture.file("none/i.gif"))
      } == "cannot write none/i.gif: No such file or directory")
  }

  private struct Frame: Equatable {
    var width: Int
    var height: Int
    /// Hundredths of a second.
    var delay: Int
    /// RGB.
    var pixels: [UInt8]
  }

  /// An animation as giflib reads it.
  private func readGIF(_ path: String) throws -> (frames: [Frame], repeats: Bool) {
    var error: Int32 = 0
    let file = try #require(DGifOpenFileName(path, &error))
    defer { DGifCloseFile(file, &error) }
    try #require(DGifSlurp(file) == GIF_OK)
    let colors = try #require(file.pointee.SColorMap).pointee
    var repeats = false
    let frames = try (0..<Int(file.pointee.ImageCount)).map { index in
      let image = file.pointee.SavedImages[index]
      let (width, height) = (Int(image.ImageDesc.Width), Int(image.ImageDesc.Height))
      var control = GraphicsControlBlock()
      try #require(DGifSavedExtensionToGCB(file, Int32(index), &control) == GIF_OK)
      for block in 0..<Int(image.ExtensionBlockCount) where image.ExtensionBlocks[block].Function == 0xFF {
        let name = UnsafeBufferPointer(start: image.ExtensionBlocks[block].Bytes, count: 11)
        repeats = repeats || name.elementsEqual("NETSCAPE2.0".utf8)
      }
      let pixels = (0..<width * height).flatMap { pixel -> [UInt8] in
        let color = colors.Colors[Int(image.RasterBits[pixel])]
        return [color.Red, color.Green, color.Blue]
      }
      return Frame(width: width, height: height, delay: Int(control.DelayTime), pixels: pixels)
    }
    return (frames, repeats)
  }

  @Test func anAnimationHoldsItsFrames() throws {
    let fixture = try RunFixture()
    let frames = [1, 37, 91].map { image(width: 31, height: 17, channels: 1, shade: $0) }
    try writeGIF(frames: frames, delayHundredths: 15, lastHundredths: 45, to: fixture.file("f.gif"))
    let film = try readGIF(fixture.file("f.gif"))
    let delays = [15, 15, 45]
    #expect(
      film.frames
        == zip(frames, delays).map { frame, delay in
          Frame(width: 31, height: 17, delay: delay, pixels: frame.pixels.flatMap { [$0, $0, $0] })
        })
    #expect(film.repeats)
    #expect(try fixture.bytes("f.gif").starts(with: Data("GIF89a".utf8)))
  }

  /// Up to 256 colours are kept but for the three bits that they do not differ in.
  @Test func anAnimationInColourIsNear() throws {
    let fixture = try RunFixture()
    let frame = image(width: 23, height: 11, channels: 3)
    try writeGIF(frames: [frame], delayHundredths: 2, lastHundredths: 6, to: fixture.file("f.gif"))
    let film = try readGIF(fixture.file("f.gif"))
    let read = try #require(film.frames.first)
    #expect((read.width, read.height, read.delay) == (23, 11, 6))
    #expect(zip(read.pixels, frame.pixels).allSatisfy { abs(Int($0) - Int($1)) < 8 })
  }

  /// A smooth image has far more than 256 colours: those that stand for them are near.
  @Test func smoothColoursStaySmooth() throws {
    let fixture = try RunFixture()
    let pixels = (0..<64 * 64).flatMap { pixel -> [UInt8] in
      let (x, y) = (pixel % 64, pixel / 64)
      return [UInt8(4 * x), UInt8(4 * y), UInt8(2 * (x + y))]
    }
    let frame = PixelImage(width: 64, height: 64, channels: 3, pixels: pixels)
    try writeGIF(frames: [frame], delayHundredths: 2, lastHundredths: 6, to: fixture.file("f.gif"))
    let read = try #require(readGIF(fixture.file("f.gif")).frames.first)
    let errors = zip(read.pixels, frame.pixels).map { abs(Int($0) - Int($1)) }
    #expect(errors.max()! <= 24)
    #expect(Double(errors.reduce(0, +)) / Double(errors.count) < 6)
  }

  /// Frames are asked for when they are needed: once, and once more for their colours.
  @Test(arguments: [1, 3]) func framesAreAskedForOneByOne(channels: Int) throws {
    let fixture = try RunFixture()
    var made = 0
    let frames = (0..<20).lazy.map { number in
      made += 1
      return self.image(width: 9, height: 5, channels: channels, shade: number + 1)
    }
    try writeGIF(frames: frames, delayHundredths: 2, lastHundredths: 9, to: fixture.file("f.gif"))
    #expect(made == (channels == 1 ? 20 : 40))
    let film = try readGIF(fixture.file("f.gif"))
    #expect(film.frames.map(\.delay) == Array(repeating: 2, count: 19) + [9])
  }

  @Test func whatNoGIFHoldsIsRefused() throws {
    let fixture = try RunFixture()
    let wide = image(width: 65_536, height: 1, channels: 1)
    #expect(
      fixture.message {
        try writeGIF(frames: [wide], delayHundredths: 1, lastHundredths: 1, to: fixture.file("f.gif"))
      } == "cannot write f.gif: 65536 times 1 pixels are too many for a GIF")
    #expect(try fixture.names(in: ".").isEmpty)
    let fits = image(width: 65_535, height: 1, channels: 1)
    try writeGIF(frames: [fits], delayHundredths: 1, lastHundredths: 1, to: fixture.file("f.gif"))
    #expect(try readGIF(fixture.file("f.gif")).frames.first?.width == 65_535)
  }

  @Test func noFramesNoFile() throws {
    let fixture = try RunFixture()
    try writeGIF(frames: [], delayHundredths: 2, lastHundredths: 2, to: fixture.file("f.gif"))
    #expect(try fixture.names(in: ".").isEmpty)
  }

  @Test func aGridHasItsImagesInRows() {
    // Three images of 1x2 pixels, two in a row, twice as large, a gap of one.
    let grid = tileGrid([1, 2, 3, 4, 5, 6], height: 1, width: 2, channels: 1, columns: 2, scale: 2, gap: 1)
    #expect((grid.width, grid.height) == (11, 7))
    let rows = stride(from: 0, to: 77, by: 11).map { Array(grid.pixels[$0..<$0 + 11]) }
    let gap = [UInt8](repeating: 32, count: 11)
    let first: [UInt8] = [32, 1, 1, 2, 2, 32, 3, 3, 4, 4, 32]
    let second: [UInt8] = [32, 5, 5, 6, 6, 32, 32, 32, 32, 32, 32]
    #expect(rows == [gap, first, first, gap, second, second, gap])
  }
}
