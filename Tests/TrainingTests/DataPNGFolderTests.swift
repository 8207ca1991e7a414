import Foundation
import ProcessSupport
import Testing

@testable import Training

/// `--data DIR` with PNG files.
@Suite struct DataPNGFolderTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  /// An image of one shade or colour.
  private func put(_ colour: [UInt8], _ height: Int, _ width: Int, into file: String) throws {
    let image = PixelImage(
      width: width, height: height, channels: colour.count,
      pixels: (0..<height * width).flatMap { _ in colour })
    try fixture.write(Data(), to: file)
    try writePNG(image, to: fixture.file(file))
  }

  private func load(
    size: String? = nil, resize: Bool = false
  ) throws -> (set: ImageSet, notices: [String]) {
    var notices: [String] = []
    let set = try loadImages(
      .directory(fixture.file("d")), size: size.map { try ImageSize($0, option: "--size") }, resize: resize,
      garmentsSeed: 1, count: 1, notice: { notices.append($0.replacing(fixture.path + "/", with: "")) })
    return (set, notices)
  }

  private func refusal(size: String? = nil, resize: Bool = false) -> String {
    fixture.message { _ = try load(size: size, resize: resize) }
  }

  @Test func filesAtTheTopHaveNoLabels() throws {
    for (name, shade) in [("b.png", 2), ("a10.PNG", 1), ("c.png", 3), ("B.png", 0)] as [(String, UInt8)] {
      try put([shade], 2, 3, into: "d/\(name)")
    }
    try fixture.write(Data([1]), to: "d/.hidden.png")
    let (set, notices) = try load()
    #expect(set.size == ImageSize(height: 2, width: 3, channels: 1))
    #expect((set.count, set.labels, set.classNames) == (4, nil, nil))
    // Sorted by bytes: capitals first.
    #expect(set.pixels == [0, 1, 2, 3].flatMap { [UInt8](repeating: $0, count: 6) })
    #expect(set.name == fixture.file("d"))
    #expect(notices.isEmpty)
  }

  @Test func subfoldersAreClassesInTheOrderOfTheirNames() throws {
    try put([30], 1, 1, into: "d/shoe/1.png")
    try put([20], 1, 1, into: "d/bag/2.png")
    try put([10], 1, 1, into: "d/bag/1.png")
    try fixture.write(Data("words".utf8), to: "d/notes/readme.txt")
    let (set, notices) = try load()
    #expect(set.pixels == [10, 20, 30])
    #expect(set.labels == [0, 0, 1])
    #expect(set.classNames == ["bag", "shoe"])
    #expect(notices == ["passed over d/notes/readme.txt: it is no PNG"])
  }

  @Test func classesThatAreNotClearAreRefused() throws {
    try put([1], 1, 1, into: "d/bag/1.png")
    try put([1], 1, 1, into: "d/0.png")
    #expect(refusal() == "d/0.png lies beside the class folder d/bag: which class is it of?")
    try FileManager.default.removeItem(atPath: fixture.file("d/0.png"))
    try put([1], 1, 1, into: "d/bag/small/1.png")
    #expect(
      refusal()
        == "d/bag/small is a folder within a class; the PNG files of a class lie in its own folder")
    try FileManager.default.removeItem(atPath: fixture.file("d/bag/small"))
    for number in 0..<256 { try fixture.write(Data(), to: "d/\(number)/1.png") }
    #expect(refusal() == "d has 257 class folders; there may be 256 classes")
  }

  @Test func aFolderWithoutImagesIsRefused() throws {
    try fixture.write(Data(), to: "d/a.jpg")
    #expect(refusal() == "d has neither train-images-idx3-ubyte, train-images-idx3-ubyte.gz nor PNG files")
  }

  @Test func idxFilesComeBeforePNGFiles() throws {
    try put([1], 1, 1, into: "d/a.png")
    try fixture.write(
      idx(magic: 0x803, extents: [1, 1, 1], content: [200]), to: "d/train-images-idx3-ubyte")
    #expect(try load().set.pixels == [200])
  }

  @Test func anotherSizeIsRefusedOrResized() throws {
    try put([10], 2, 2, into: "d/a.png")
    try put([90], 4, 6, into: "d/b.png")
    #expect(refusal(size: "2x2x1") == "d/b.png is 4x6, the model is made for 2x2; --resize resizes it")
    #expect(refusal() == "d/b.png is 4x6, d/a.png is 2x2; --size HEIGHTxWIDTHxCHANNELS resizes them")
    let set = try load(size: "3x1x1", resize: true).set
    #expect(set.size == ImageSize(height: 3, width: 1, channels: 1))
    #expect(set.pixels == [10, 10, 10, 90, 90, 90])
  }

  @Test func grayFilesGetThreeChannelsAndThisIsSaid() throws {
    try put([7], 1, 1, into: "d/a.png")
    try put([1, 2, 3], 1, 1, into: "d/b.png")
    for size in [nil, "1x1x3"] {
      let (set, notices) = try load(size: size)
      #expect(set.pixels == [7, 7, 7, 1, 2, 3])
      #expect(notices == ["gray images, such as d/a.png, get three equal channels"])
    }
  }

  @Test func coloursAreNotLostUnasked() throws {
    // Gray stored as RGB is gray.
    try put([7, 7, 7], 1, 1, into: "d/a.png")
    try put([8, 8, 8, 255], 1, 1, into: "d/b.png")
    #expect(try load(size: "1x1x1").set.pixels == [7, 8])
    try put([1, 2, 3], 1, 1, into: "d/c.png")
    for resize in [false, true] {
      #expect(
        refusal(size: "1x1x1", resize: resize)
          == "d/c.png is in colour, the model is made for gray images; please convert them first")
    }
  }

  @Test func channelsOfAlphaAreForModelsThatHaveThem() throws {
    try put([10, 20, 30, 40], 1, 1, into: "d/a.png")
    try put([5, 255], 1, 1, into: "d/b.png")
    #expect(try load(size: "1x1x4").set.pixels == [10, 20, 30, 40, 5, 5, 5, 255])
    #expect(refusal(size: "1x1x5") == "PNG files have 1 to 4 channels, not 5")
  }

  @Test func theFirstDamagedFileIsNamed() throws {
    for number in 100..<420 { try put([1], 2, 2, into: "d/\(number).png") }
    let whole = try fixture.bytes("d/100.png")
    for number in [250, 390] { try fixture.write(whole.dropLast(24), to: "d/\(number).png") }
    #expect(refusal().hasPrefix("d/250.png is damaged: "))
    try fixture.write(Data("JFIF".utf8), to: "d/399.png")
    #expect(refusal().hasPrefix("d/399.png is no readable PNG: "))
  }

  @Test func whatMemoryCannotHoldIsRefusedBeforeItIsDecoded() throws {
    for number in 0..<3 { try put([1], 1, 1, into: "d/\(number).png") }
    let message = fixture.message { try requireMemory(for: 1 << 40, of: garmentSize, name: "d") }
    #expect(message.hasPrefix("1099511627776 images of d at 28x28x1 take 802816.0 GiB; this machine has "))
    try fixture.write(PNGBytes(height: 9000, width: 9000, samples: []).headerOnly, to: "d/9.png")
    #expect(
      refusal(size: "1x1x1", resize: true) == "d/9.png has 9000x9000 pixels; at most 2^26 are read")
  }

  @Test func idxImagesAreResizedAndColoured() throws {
    try fixture.write(
      idx(magic: 0x803, extents: [2, 1, 2], content: [0, 100, 40, 60]), to: "d/train-images-idx3-ubyte")
    let (set, notices) = try load(size: "1x1x3", resize: true)
    #expect(set.pixels == [50, 50, 50, 50, 50, 50])
    #expect(notices == ["the gray images of d get three equal channels"])
    #expect(try load(size: "1x2x3").set.pixels == [0, 0, 0, 100, 100, 100, 40, 40, 40, 60, 60, 60])
    // What fits not at all is left to the caller, who knows the model's name.
    #expect(try load(size: "2x2x3").set.size == ImageSize(height: 1, width: 2, channels: 1))
  }

  @Test func sizesAreRead() throws {
    #expect(try ImageSize("64x32x3", option: "--size") == ImageSize(height: 64, width: 32, channels: 3))
    #expect(try ImageSize("64x32", option: "--size") == ImageSize(height: 64, width: 32, channels: 1))
    for text in [
      "", "64", "0x2x1", "-1x2x3", "1x2x3x4", "axb", "64x64x", "5000x1x1", "99999999999999999999x1",
    ] {
      #expect(
        fixture.message { _ = try ImageSize(text, option: "--size") }
          == "--size wants height x width x channels, such as 64x64x3, not '\(text)'")
    }
  }
}
