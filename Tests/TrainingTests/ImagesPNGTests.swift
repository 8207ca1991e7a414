import BespokePixels
import Foundation
import Testing

@testable import BespokeTraining

/// PNG files of all kinds, as images of 1 to 4 channels, and those that are none.
@Suite struct ImagesPNGTests {
  private func read(_ png: PNGBytes, channels: Int? = nil) throws -> PixelImage {
    let fixture = try RunFixture()
    try fixture.write(png.data, to: "i.png")
    let header = try readPNGHeader(png.data, path: "i.png")
    let image = try readPNG(fixture.file("i.png"), channels: channels)
    #expect((header.height, header.width) == (png.height, png.width))
    #expect(header.isColour == (png.colourType & 2 != 0))
    #expect((image.height, image.width) == (png.height, png.width))
    return image
  }

  @Test(arguments: [1, 2, 4, 8]) func fewBitsBecomeEight(depth: Int) throws {
    let most = 1 << depth - 1
    let samples = (0..<35).map { $0 * 7 % (most + 1) }
    let image = try read(PNGBytes(height: 5, width: 7, depth: depth, samples: samples))
    #expect(image.channels == 1)
    #expect(image.pixels == samples.map { UInt8($0 * 255 / most) })
  }

  @Test(arguments: [UInt8(0), 2]) func ofSixteenBitsEightAreKept(colourType: UInt8) throws {
    let samples = (0..<(colourType == 0 ? 16 : 48)).map { ($0 * 5 + 3) * 257 }
    let image = try read(
      PNGBytes(height: 4, width: 4, depth: 16, colourType: colourType, samples: samples))
    #expect(zip(image.pixels, samples).allSatisfy { abs(Int($0) - $1 / 257) <= 1 })
    #expect(image.channels == (colourType == 0 ? 1 : 3))
  }

  @Test(arguments: [0, 2, 4, 6] as [UInt8], [(1, 1), (9, 5), (3, 17)])
  func interlacedRowsAreInOrder(colourType: UInt8, size: (height: Int, width: Int)) throws {
    let parts = samplesOf[colourType]!
    let samples = (0..<size.height * size.width * parts).map { $0 * 31 % 256 }
    let image = try read(
      PNGBytes(
        height: size.height, width: size.width, colourType: colourType, isInterlaced: true, samples: samples),
      channels: parts)
    #expect(image.pixels == samples.map(UInt8.init))
  }

  @Test(arguments: [2, 4, 8]) func palettesAreLookedUp(depth: Int) throws {
    let palette: [UInt8] = [255, 0, 0, 0, 200, 0, 1, 2, 3, 90, 90, 90]
    let samples = (0..<15).map { $0 % 4 }
    var png = PNGBytes(height: 3, width: 5, depth: depth, colourType: 3, palette: palette, samples: samples)
    let colours = samples.map { Array(palette[3 * $0..<3 * $0 + 3]) }
    #expect(try read(png).pixels == colours.flatMap { $0 })
    // The second entry cannot be seen; it lies on black, or has an alpha of zero.
    png.transparency = [255, 0]
    let seen = zip(samples, colours).map { $0 == 1 ? [0, 0, 0] : $1 }
    #expect(try read(png).pixels == Array(seen.joined()))
    let alphas = try read(png, channels: 4).pixels.enumerated().filter { $0.offset % 4 == 3 }.map(\.element)
    #expect(alphas == samples.map { $0 == 1 ? 0 : 255 })
  }

  @Test func whatIsTransparentLiesOnBlack() throws {
    let gray = try read(
      PNGBytes(height: 1, width: 3, colourType: 4, samples: [200, 255, 200, 0, 255, 128]))
    #expect(gray.channels == 1)
    // As viewers mix them: the values are weighted, not the light.
    #expect(gray.pixels == [200, 0, 128])
    let colour = try read(
      PNGBytes(height: 1, width: 2, colourType: 6, samples: [10, 20, 30, 255, 10, 20, 30, 0]))
    #expect(colour == PixelImage(width: 2, height: 1, channels: 3, pixels: [10, 20, 30, 0, 0, 0]))
    let half = try read(
      PNGBytes(height: 1, width: 2, colourType: 6, samples: [255, 0, 101, 128, 100, 200, 50, 64]))
    #expect(half.pixels == [128, 0, 51, 25, 50, 13])
    // One gray level may be declared to be transparent.
    let keyed = try read(
      PNGBytes(height: 1, width: 2, transparency: [0, 77], samples: [77, 78]))
    #expect(keyed.pixels == [0, 78])
  }

  @Test func palettesMayBeHalfTransparent() throws {
    let image = try read(
      PNGBytes(
        height: 1, width: 3, colourType: 3, palette: [100, 200, 50, 255, 255, 255],
        transparency: [64, 128], samples: [0, 1, 0]))
    #expect(image.pixels == [25, 50, 13, 128, 128, 128, 25, 50, 13])
  }

  /// The values are weighted, of sixteen bits too.
  @Test(arguments: [false, true]) func sixteenBitsMayBeHalfTransparent(isInterlaced: Bool) throws {
    let gray = try read(
      PNGBytes(
        height: 1, width: 3, depth: 16, colourType: 4, isInterlaced: isInterlaced,
        samples: [200 * 257, 65535, 200 * 257, 0, 255 * 257, 128 * 257]))
    #expect(gray.pixels == [200, 0, 128])
    let colour = try read(
      PNGBytes(
        height: 1, width: 2, depth: 16, colourType: 6, isInterlaced: isInterlaced,
        samples: [255, 0, 101, 128, 100, 200, 50, 64].map { $0 * 257 }))
    #expect(colour.pixels == [128, 0, 51, 25, 50, 13])
  }

  @Test(arguments: 1...9 as ClosedRange<UInt8>, [false, true])
  func imagesLieAsEXIFSays(orientation: UInt8, isLittleEndian: Bool) throws {
    for (isEXIFLast, isInterlaced) in [(false, false), (true, false), (false, true)] {
      let png = PNGBytes(
        height: 16, width: 24, colourType: 2, isInterlaced: isInterlaced,
        exif: exifBytes(orientation, isLittleEndian: isLittleEndian), isEXIFLast: isEXIFLast,
        samples: LyingImage.stored.map(Int.init))
      let image = try readPNG(png.data, path: "x.png", channels: nil)
      let rows = LyingImage.seen[orientation]!
      #expect((image.height, image.width) == (8 * rows.count, 8 * rows[0].count))
      #expect(image.pixels == LyingImage.blocks(rows))
    }
  }

  @Test func damagedEXIFTurnsNothing() throws {
    var png = PNGBytes(height: 1, width: 2, exif: exifBytes(6), samples: [7, 9])
    #expect(try readPNGHeader(png.data, path: "x").orientation == 6)
    // Before it stand the signature, 25 bytes of the header's chunk, its own length and name.
    for place in 8 + 25 + 8..<8 + 25 + 8 + png.exif.count + 4 {
      var bad = png.data
      bad[place] ^= 0x10
      #expect(try readPNGHeader(bad, path: "x").orientation == 1)
      #expect(try readPNG(bad, path: "x", channels: nil).pixels == [7, 9])
    }
    for length in 1..<png.exif.count - 4 {
      png.exif = Array(exifBytes(6).prefix(length))
      #expect(try readPNGHeader(png.data, path: "x").orientation == (length >= 32 ? 6 : 1), "\(length)")
    }
  }

  @Test func grayBecomesColour() throws {
    let image = try read(PNGBytes(height: 1, width: 3, samples: [0, 130, 255]), channels: 3)
    #expect(image.pixels == [0, 0, 0, 130, 130, 130, 255, 255, 255])
  }

  @Test(arguments: 1...4) func whatIsWrittenIsRead(channels: Int) throws {
    let fixture = try RunFixture()
    let image = PixelImage(
      width: 3, height: 5, channels: channels,
      pixels: (0..<15 * channels).map { UInt8(truncatingIfNeeded: 251 - 3 * $0) })
    try writePNG(image, to: fixture.file("i.png"))
    #expect(try readPNG(fixture.file("i.png"), channels: channels) == image)
  }

  /// Each damage is an error that names the file; none reaches for memory that the header promises.
  @Test func whatIsDamagedIsNamed() throws {
    let fixture = try RunFixture()
    let good = PNGBytes(height: 40, width: 30, samples: (0..<1200).map { $0 * 77 % 251 }).data
    func refusal(_ data: Data) throws -> String {
      try fixture.write(data, to: "x.png")
      return fixture.message { _ = try readPNG(fixture.file("x.png")) }
    }
    for length in [0, 1, 7, 8, 20, 32, 33, 45, 60, good.count / 2, good.count - 30] {
      let message = try refusal(good.prefix(length))
      #expect(message.hasPrefix("x.png is "), "\(length) bytes: \(message)")
    }
    #expect(fixture.message { _ = try readPNG(fixture.file("none")) } == "none does not exist")
    #expect(try refusal(Data()) == "x.png is no readable PNG: it is empty")
    #expect(try refusal(Data("GIF89a............".utf8)).hasPrefix("x.png is no readable PNG: "))
    var wrong = good
    wrong[60] ^= 4
    #expect(try refusal(wrong).hasPrefix("x.png is damaged: "))
    wrong = good
    wrong[18] ^= 1  // the width, and with it the header's checksum
    #expect(try refusal(wrong).hasPrefix("x.png is no readable PNG: "))
    for (height, width) in [(0, 3), (3, 0), (1 << 31 - 1, 1 << 31 - 1), (1 << 31, 1), (900_000, 900_000)] {
      let message = try refusal(PNGBytes(height: height, width: width, samples: []).headerOnly)
      #expect(
        message.hasPrefix("x.png is no readable PNG: ") || message.hasPrefix("x.png is too large: "),
        "\(height) x \(width): \(message)")
    }
    let empty = PNGBytes(height: 8000, width: 9000, samples: []).headerOnly
    #expect(
      try refusal(empty)
        == "x.png is damaged: its \(empty.count) bytes cannot hold 9000 times 8000 pixels")
    var palette = PNGBytes(height: 1, width: 2, colourType: 3, palette: [1, 2, 3], samples: [0, 200])
    #expect(["no error", "x.png is damaged: palette index out of range"].contains(try refusal(palette.data)))
    palette.palette = []
    #expect(try refusal(palette.data).hasPrefix("x.png is "))
  }

  /// A bit here, a byte there: an image or an error, never the end of the process.
  @Test func randomDamageIsSurvived() throws {
    let fixture = try RunFixture()
    var dice = GarmentDice(seed: 1, garment: 0, stream: "damage")
    for kind in [0, 2, 3, 6] as [UInt8] {
      let parts = samplesOf[kind]!
      let good = PNGBytes(
        height: 9, width: 8, colourType: kind, isInterlaced: kind == 2,
        palette: kind == 3 ? (0..<48).map { UInt8($0 * 5) } : [],
        samples: (0..<72 * parts).map { $0 % 16 }
      ).data
      for _ in 0..<40 {
        var data = good
        for _ in 0...dice.choice(3) { data[8 + dice.choice(data.count - 8)] = UInt8(dice.choice(256)) }
        try fixture.write(data, to: "x.png")
        let message = fixture.message {
          let image = try readPNG(fixture.file("x.png"))
          #expect(image.pixels.count == image.width * image.height * image.channels)
        }
        #expect(message == "no error" || message.hasPrefix("x.png is "), "\(message): \(Array(data))")
      }
    }
  }
}
