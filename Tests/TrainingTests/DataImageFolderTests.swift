import BespokePixels
import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// `--data DIR` with PNG and JPEG files.
@Suite struct DataImageFolderTests {
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
    #expect(notices == ["passed over in d: 1 is hidden or left by a system (.hidden.png)"])
  }

  /// A folder without images keeps its number, and is named.
  @Test func subfoldersAreClassesInTheOrderOfTheirNames() throws {
    try put([30], 1, 1, into: "d/shoe/1.png")
    try put([20], 1, 1, into: "d/bag/2.png")
    try put([10], 1, 1, into: "d/bag/1.png")
    try fixture.write(Data("words".utf8), to: "d/notes/readme.txt")
    let (set, notices) = try load()
    #expect(set.pixels == [10, 20, 30])
    #expect(set.labels == [0, 0, 2])
    #expect(set.classNames == ["bag", "notes", "shoe"])
    #expect(notices == ["passed over in d: 1 file is no image (notes/readme.txt)"])
    #expect(set.nameOfClass(2) == "shoe (class 2)")
    let missing = try #require(set.missingClasses())
    #expect(missing == "\(set.name) has no images of notes (class 1)")
  }

  /// Words that old systems used as well: a class that was left out would move the labels of those behind it.
  @Test func wordsAreClasses() throws {
    let names = ["Network Trash Folder", "RECYCLED", "Recycler", "Temporary Items", "glass", "recycled"]
    for (shade, name) in names.enumerated() { try put([UInt8(shade)], 1, 1, into: "d/\(name)/1.png") }
    let (set, notices) = try load()
    #expect(set.classNames == names)
    #expect(set.labels == [0, 1, 2, 3, 4, 5])
    #expect(set.pixels == [0, 1, 2, 3, 4, 5])
    #expect(notices == [])
  }

  /// They hold nothing that could be lost.
  @Test func emptyFoldersWithinClassesArePassedOver() throws {
    try put([10], 1, 1, into: "d/bag/1.png")
    try put([20], 1, 1, into: "d/shoe/1.png")
    for folder in ["d/bag/empty/below", "d/shoe/notes"] {
      try FileManager.default.createDirectory(
        atPath: fixture.file(folder), withIntermediateDirectories: true)
    }
    try fixture.write(Data("words".utf8), to: "d/shoe/notes/readme.txt")
    // Neither is there an image at the end of a circle.
    #expect(symlink("..", fixture.file("d/bag/empty/below/up")) == 0)
    let (set, notices) = try load()
    #expect(set.labels == [0, 1])
    #expect(
      notices == [
        "passed over in d: 1 link leads back to its folder (bag/empty/below/up); "
          + "2 folders hold no images (bag/empty, shoe/notes); 1 file is no image (shoe/notes/readme.txt)"
      ])
    try put([30], 1, 1, into: "d/bag/empty/below/2.png")
    #expect(
      refusal() == "d/bag/empty is a folder within a class; the images of a class lie in its own folder")
  }

  @Test func imagesDeepBelowLooseOnesAreNotLost() throws {
    try put([1], 1, 1, into: "d/0.png")
    try put([1], 1, 1, into: "d/a/b/1.png")
    #expect(refusal() == "d/0.png lies beside the class folder d/a: which class is it of?")
  }

  /// Messages spell them; a class is asked for by its own name.
  @Test func classNamesAreAsTheSystemHasThem() throws {
    for name in ["a\nb", "a\\nb"] { try put([1], 1, 1, into: "d/\(name)/1.png") }
    #expect(try load().set.classNames == ["a\nb", "a\\nb"])
  }

  @Test func classesThatAreNotClearAreRefused() throws {
    try put([1], 1, 1, into: "d/bag/1.png")
    try put([1], 1, 1, into: "d/0.png")
    #expect(refusal() == "d/0.png lies beside the class folder d/bag: which class is it of?")
    try FileManager.default.removeItem(atPath: fixture.file("d/0.png"))
    try put([1], 1, 1, into: "d/bag/small/1.png")
    #expect(
      refusal() == "d/bag/small is a folder within a class; the images of a class lie in its own folder")
    try FileManager.default.removeItem(atPath: fixture.file("d/bag/1.png"))
    #expect(
      refusal() == "d has neither train-images-idx3-ubyte, train-images-idx3-ubyte.gz nor PNG or JPEG files; "
        + "if d/bag/small is a class, the folder to give is d/bag")
    try FileManager.default.removeItem(atPath: fixture.file("d/bag"))
    for number in 0..<257 { try fixture.write(Data(), to: "d/\(number)/1.png") }
    #expect(refusal() == "d has 257 class folders; there may be 256 classes")
  }

  @Test func aFolderWithoutImagesIsRefusedInWords() throws {
    let none = "d has neither train-images-idx3-ubyte, train-images-idx3-ubyte.gz nor PNG or JPEG files: "
    try fixture.write(Data("RIFF....WEBPVP8 ".utf8), to: "d/a.jpg")
    #expect(
      refusal() == none + "1 file is WebP, which is not read: convert it to PNG or JPEG (a.jpg)")
    for name in ["b", "c", "d"] { try fixture.write(Data("GIF89a".utf8), to: "d/\(name).gif") }
    try fixture.write(Data("GIF89a".utf8), to: "d/e.png")
    try fixture.write(Data("words".utf8), to: "d/f.txt")
    try fixture.write(Data([80, 75, 3, 4, 9]), to: "d/g.zip")
    #expect(
      refusal() == none + "1 file is WebP, which is not read: convert it to PNG or JPEG (a.jpg); "
        + "4 files are GIF, which is not read: convert them to PNG or JPEG (b.gif, c.gif, d.gif and 1 more); "
        + "1 file is no image (f.txt); 1 file is packed as ZIP: unpack it (g.zip)")
  }

  /// Litter at every level, in the words of one line, and no label moves.
  @Test func whatSystemsLeaveBehindIsPassedOver() throws {
    for name in ["bag", "shoe"] { try put([name == "bag" ? 10 : 20], 1, 1, into: "d/\(name)/1.png") }
    let litter = [
      ".DS_Store", ".git/x", "@eaDir/x.png", "Thumbs.db", "__MACOSX/bag/._1.png", "bag/._1.png",
      "bag/.ipynb_checkpoints/1.png", "bag/@eaDir/1.png/S.png", "bag/Desktop.ini", "lost+found/x.png",
    ]
    for name in litter { try fixture.write(Data("x".utf8), to: "d/\(name)") }
    let (set, notices) = try load()
    #expect(set.labels == [0, 1])
    #expect(set.pixels == [10, 20])
    #expect(
      notices == ["passed over in d: 10 are hidden or left by systems (.DS_Store, .git, @eaDir and 7 more)"])
  }

  @Test func pipesLoopsAndBrokenLinksAreSaid() throws {
    try put([10], 1, 1, into: "d/bag/1.png")
    try put([20], 1, 1, into: "d/shoe/1.png")
    #expect(mkfifo(fixture.file("d/bag/a.png"), 0o600) == 0)
    for (name, to) in [
      ("d/back", "."), ("d/bag/up", ".."), ("d/bag/gone.png", "nowhere"), ("d/shoe/self.png", "self.png"),
    ] {
      #expect(symlink(to, fixture.file(name)) == 0)
    }
    // A link to an image is an image.
    #expect(symlink("../bag/1.png", fixture.file("d/shoe/2.png")) == 0)
    let (set, notices) = try load()
    #expect(set.pixels == [10, 20, 10])
    #expect(
      notices == [
        "passed over in d: 2 links lead back to their folders (back, bag/up); "
          + "1 is a pipe, socket or device (bag/a.png); 2 links lead nowhere (bag/gone.png, shoe/self.png)"
      ])
    // It might have been a class, and the others would have other numbers.
    #expect(symlink("nowhere", fixture.file("d/coat")) == 0)
    #expect(refusal() == "d/coat is a link that leads nowhere: is it a class?")
  }

  @Test func namesNeedNotBeUTF8() throws {
    try put([7], 1, 1, into: "d/a.png")
    let bytes = try fixture.bytes("d/a.png")
    func write(_ data: Data, _ folder: String, _ name: [UInt8]) throws {
      try fixture.write(Data(), to: "\(folder)/x")
      let path = Path(fixture.file(folder)).appending(name)
      let file = path.withCString { fopen($0, "w") }
      data.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
      fclose(file)
      try FileManager.default.removeItem(atPath: fixture.file("\(folder)/x"))
    }
    try write(bytes, "d", Array("caf".utf8) + [0xE9] + Array(".png".utf8))
    try write(bytes, "d", Array("a\nb\u{1B}[31m.png".utf8))
    #expect(try load().set.count == 3)
    try write(Data("no".utf8), "d", Array("\n".utf8) + [0xE9] + Array(".png".utf8))
    #expect(refusal() == "d/\\n\\xE9.png is no readable PNG: its content is no image's")
  }

  @Test func classFoldersNeedNotBeUTF8() throws {
    for last in [0xE9, 0xE8] as [UInt8] {
      let folder = Path(fixture.file("d")).appending([0x63, last])
      try fixture.write(Data(), to: "d/x")
      #expect(folder.withCString { mkdir($0, 0o755) } == 0)
      try FileManager.default.removeItem(atPath: fixture.file("d/x"))
      try put([last], 1, 1, into: "a.png")
      #expect(
        folder.appending(Array("1.png".utf8)).withCString { link(fixture.file("a.png"), $0) } == 0)
      try FileManager.default.removeItem(atPath: fixture.file("a.png"))
    }
    let (set, notices) = try load()
    #expect(set.pixels == [0xE8, 0xE9])
    #expect(set.classNames == ["c\\xE8", "c\\xE9"])
    #expect(notices == [])
  }

  /// What a file is, its content says; they may lie side by side.
  @Test func jpegAndPNGAreReadTogether() throws {
    try put([50], 8, 16, into: "d/a.jpg")
    var colour = JPEGBytes([200, 100, 0], height: 16, width: 8)
    colour.orientation = 6
    try fixture.write(colour.data, to: "d/b.png")
    try fixture.write(JPEGBytes([90, 90, 90], height: 8, width: 16, isGray: true).data, to: "d/c")
    let (set, notices) = try load()
    #expect(set.size == ImageSize(height: 8, width: 16, channels: 3))
    let firsts = (0..<3).map { Array(set.bytes(of: $0).prefix(3)) }
    #expect(firsts[0] == [50, 50, 50])
    #expect(zip(firsts[1], [200, 100, 0]).allSatisfy { abs(Int($0) - $1) < 5 })
    #expect(firsts[2].allSatisfy { abs(Int($0) - 90) < 3 })
    #expect(notices == ["gray images, such as d/a.jpg, get three equal channels"])
    #expect(try load(size: "8x16x4").set.bytes(of: 1).last == 255)
    #expect(
      refusal(size: "8x16x1")
        == "d/b.png is in colour, the model is made for gray images; please convert them first")
    try fixture.write(colour.data.dropLast(20), to: "d/b.png")
    #expect(refusal() == "d/b.png is damaged: Premature end of JPEG file")
  }

  /// However large it is, and wherever its EXIF stands.
  @Test(arguments: [false, true]) func aPNGLiesAsItsEXIFSays(isEXIFLast: Bool) throws {
    var dice = GarmentDice(seed: 1, garment: 0, stream: "noise")
    let samples = (0..<300 * 200).map { _ in dice.choice(256) }
    let png = PNGBytes(height: 300, width: 200, exif: exifBytes(8), isEXIFLast: isEXIFLast, samples: samples)
    #expect(png.data.count > 1 << 15)
    try fixture.write(png.data, to: "d/a.png")
    try put([5], 200, 300, into: "d/b.png")
    let (set, _) = try load()
    #expect(set.size == ImageSize(height: 200, width: 300, channels: 1))
    // The first row is the last column.
    let row: [UInt8] = Array(set.bytes(of: 0).prefix(300))
    let column: [UInt8] = (0..<300).map { (y: Int) in UInt8(samples[y * 200 + 199]) }
    #expect(row == column)
  }

  @Test func aCMYKFileIsPassedOverByName() throws {
    try put([50], 8, 8, into: "d/a.png")
    try fixture.write(JPEGBytes([1, 2, 3, 4], height: 8, width: 8).data, to: "d/b.jpg")
    let (set, notices) = try load()
    #expect(set.count == 1)
    #expect(
      notices == [
        "passed over in d: 1 file is CMYK JPEG, which is not read: convert it to PNG or JPEG (b.jpg)"
      ])
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
    #expect(refusal(size: "1x1x5") == "PNG and JPEG files have 1 to 4 channels, not 5")
  }

  @Test func damagedFilesAreNamed() throws {
    for number in 100..<420 { try put([1], 2, 2, into: "d/\(number).png") }
    let whole = try fixture.bytes("d/100.png")
    func damage(_ numbers: some Sequence<Int>) throws {
      for number in numbers { try fixture.write(whole.dropLast(24), to: "d/\(number).png") }
    }
    try damage([390])
    #expect(refusal().hasPrefix("d/390.png is damaged: ") && !refusal().contains("more cannot be read"))
    try damage([250])
    #expect(refusal().hasPrefix("d/250.png is damaged: "))
    #expect(refusal().hasSuffix("; 1 more cannot be read: d/390.png"))
    try damage(300..<310)
    let many = (300..<309).map { "d/\($0).png" }.joined(separator: ", ")
    #expect(refusal().hasSuffix("; 11 more cannot be read: \(many), …"))
    try fixture.write(Data("JFIF".utf8), to: "d/399.png")
    #expect(refusal().hasPrefix("d/399.png is no readable PNG: "))
    try fixture.write(Data("JFIF".utf8), to: "d/101.png")
    #expect(refusal().hasPrefix("d/101.png is no readable PNG: "))
    #expect(refusal().hasSuffix("; 1 more cannot be read: d/399.png"))
  }

  @Test func whatMemoryCannotHoldIsRefusedBeforeItIsDecoded() throws {
    for number in 0..<3 { try put([1], 1, 1, into: "d/\(number).png") }
    let message = fixture.message {
      try requireMemory(for: 1 << 40, of: garmentSize, name: "d", notice: { _ in })
    }
    #expect(
      message.hasPrefix(
        "1099511627776 images of d at 28x28x1 take 802816.0 GiB of memory; this process may use "))
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
          == "--size wants height x width x channels, such as 64x64x3, each at most 4096, not '\(text)'")
    }
  }
}
