import BespokeTensorFiles
import Foundation
import Testing

@testable import BespokeTraining

@Suite struct ImagesJPEGTests {
  private func refusal(_ data: Data) -> String {
    do {
      _ = try readJPEG(data, path: "x.jpg")
      return "no error"
    } catch { return "\(error)" }
  }

  private func expectNear(_ one: [UInt8], _ other: [UInt8], within: Int = 6) {
    #expect(one.count == other.count)
    #expect(zip(one, other).allSatisfy { abs(Int($0) - Int($1)) <= within })
  }

  @Test(arguments: [false, true]) func grayAndColourAreRead(isProgressive: Bool) throws {
    var colour = JPEGBytes([200, 100, 50], height: 9, width: 17)
    colour.isProgressive = isProgressive
    let image = try readJPEG(colour.data, path: "x.jpg")
    #expect((image.height, image.width, image.channels) == (9, 17, 3))
    expectNear(image.pixels, colour.pixels)
    var gray = JPEGBytes([90, 90, 90], height: 9, width: 17, isGray: true)
    gray.isProgressive = isProgressive
    let one = try readJPEG(gray.data, path: "x.jpg")
    #expect(one.channels == 1)
    expectNear(one.pixels, Array(repeating: 90, count: 9 * 17))
    let three = try readJPEG(gray.data, path: "x.jpg", channels: 3)
    #expect(three.pixels == one.pixels.flatMap { [$0, $0, $0] })
  }

  @Test(arguments: 1...9 as ClosedRange<UInt8>, [false, true])
  func imagesLieAsEXIFSays(orientation: UInt8, isLittleEndian: Bool) throws {
    var jpeg = JPEGBytes(height: 16, width: 24, pixels: LyingImage.stored)
    jpeg.orientation = orientation
    jpeg.isLittleEndian = isLittleEndian
    let image = try readJPEG(jpeg.data, path: "x.jpg")
    let rows = LyingImage.seen[orientation]!
    #expect((image.height, image.width) == (8 * rows.count, 8 * rows[0].count))
    expectNear(image.pixels, LyingImage.blocks(rows))
  }

  @Test func damagedEXIFTurnsNothing() throws {
    var jpeg = JPEGBytes([9, 9, 9], height: 8, width: 16)
    jpeg.orientation = 6
    let good = jpeg.data
    #expect(try readJPEGHeader(good, path: "x").orientation == 6)
    for place in 6..<40 {
      for value in [0, 0x80, 0xFF] as [UInt8] {
        var bad = good
        bad[place] = value
        let image = try readJPEG(bad, path: "x.jpg")
        #expect(image.height * image.width == 128)
      }
    }
    // A directory that is said to begin beyond the segment, and one that has no end.
    var bad = good
    bad.replaceSubrange(16..<20, with: [0x7F, 0xFF, 0xFF, 0xFF])
    #expect(try readJPEGHeader(bad, path: "x").orientation == 1)
    bad = good
    bad.replaceSubrange(20..<22, with: [0xFF, 0xFF])
    bad[34] = 0
    #expect(try readJPEGHeader(bad, path: "x").orientation == 1)
  }

  @Test func kindsThatAreNotReadAreNamed() throws {
    let advice = ", which is not read: convert it to an ordinary JPEG or a PNG"
    let cmyk = JPEGBytes(height: 8, width: 8, pixels: Array(repeating: 30, count: 256)).data
    #expect(refusal(cmyk) == "x.jpg is a CMYK JPEG" + advice)
    let good = JPEGBytes([1, 2, 3], height: 8, width: 8).data
    let frame = try #require(good.firstRange(of: [0xFF, 0xC0])).lowerBound
    var other = good
    other[frame + 4] = 12
    #expect(refusal(other) == "x.jpg is a JPEG of 12 bits" + advice)
    for process in [0xC3, 0xC9] as [UInt8] {
      other = good
      other[frame + 1] = process
      #expect(refusal(other) == "x.jpg is a JPEG of an uncommon process" + advice)
    }
  }

  @Test(arguments: [false, true]) func cutShortIsRefused(isProgressive: Bool) throws {
    var jpeg = JPEGBytes(
      height: 40, width: 40, pixels: (0..<4800).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) })
    jpeg.isProgressive = isProgressive
    let whole = jpeg.data
    #expect(refusal(whole) == "no error")
    for length in stride(from: 2, to: whole.count - 2, by: 37) {
      #expect(refusal(whole.prefix(length)).hasPrefix("x.jpg is damaged: "), "\(length) of \(whole.count)")
    }
    #expect(refusal(whole.prefix(whole.count - 100)) == "x.jpg is damaged: Premature end of JPEG file")
    #expect(refusal(Data()) == "x.jpg is no readable JPEG")
  }

  /// What cameras and programs write, and all viewers show.
  @Test func harmlessBytesAreHarmless() throws {
    let good = JPEGBytes([1, 2, 3], height: 8, width: 8).data
    let image = try readJPEG(good, path: "x.jpg")
    #expect(try readJPEG(good + Data("after the end".utf8), path: "x.jpg") == image)
    #expect(try readJPEG(good.dropLast(2) + [1, 2, 0xFF, 0xD9], path: "x.jpg") == image)
    let frame = try #require(good.firstRange(of: [0xFF, 0xC0])).lowerBound
    #expect(try readJPEG(good[..<frame] + [0xFF, 0xFF] + good[frame...], path: "x.jpg") == image)
  }

  @Test func promisesBeyondTheFileAreRefused() throws {
    var huge = JPEGBytes([1, 2, 3], height: 8, width: 8).data
    let frame = try #require(huge.firstRange(of: [0xFF, 0xC0])).lowerBound
    huge.replaceSubrange(frame + 5..<frame + 9, with: [0xFF, 0x00, 0xFE, 0x00])
    #expect(
      refusal(huge) == "x.jpg is damaged: its \(huge.count) bytes cannot hold 65024 times 65280 pixels")
    huge.replaceSubrange(frame + 5..<frame + 9, with: [0, 0, 0, 8])
    #expect(refusal(huge) == "x.jpg is damaged: its JPEG header has a size of 0 at byte \(frame + 2)")
  }
}
