import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// What the program `gzip` makes of bytes.
func gzipped(_ data: Data) throws -> Data {
  let process = Process()
  let (input, output) = (Pipe(), Pipe())
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["gzip", "-n", "-c"]
  process.standardInput = input
  process.standardOutput = output
  try process.run()
  DispatchQueue.global().async {
    try? input.fileHandleForWriting.write(contentsOf: data)
    try? input.fileHandleForWriting.close()
  }
  let result = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0)
  return result
}

@Suite struct DataIDXTests {
  private let pixels = (0..<5 * 2 * 3).map { UInt8(truncatingIfNeeded: $0 * 41) }
  private var images: Data { idx(magic: 0x803, extents: [5, 2, 3], content: pixels) }
  private var labels: Data { idx(magic: 0x801, extents: [5], content: [3, 1, 4, 1, 5]) }

  private func load(_ files: [String: Data], in fixture: RunFixture) throws -> ImageSet {
    let folder = fixture.file("data")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, content) in files { try fixture.write(content, to: "data/" + name) }
    return try loadImages(.directory(folder), garmentsSeed: 1, count: 1, notice: { _ in })
  }

  private func refusal(_ files: [String: Data]) throws -> String {
    let fixture = try RunFixture()
    return fixture.message { _ = try load(files, in: fixture) }
  }

  private func refusal(images: Data) throws -> String {
    try refusal(["train-images-idx3-ubyte": images]).replacing(
      "data/train-images-idx3-ubyte", with: "IMAGES")
  }

  @Test(arguments: [false, true]) func imagesAndLabelsAreRead(compressed: Bool) throws {
    let ending = compressed ? ".gz" : ""
    let files = ["train-images-idx3-ubyte": images, "train-labels-idx1-ubyte": labels]
    let stored = try Dictionary(
      uniqueKeysWithValues: files.map { ($0 + ending, compressed ? try gzipped($1) : $1) })
    let set = try load(stored, in: RunFixture())
    #expect((set.count, set.height, set.width, set.channels) == (5, 2, 3, 1))
    #expect(set.pixels == pixels)
    #expect(set.labels == [3, 1, 4, 1, 5])
  }

  /// What memory cannot hold is refused by the header's promise, before any of it is read.
  @Test(arguments: [false, true]) func theHeadersPromiseIsAskedAbout(compressed: Bool) throws {
    let fixture = try RunFixture()
    let shades = [UInt8](repeating: 7, count: 5 * 2 * 3)
    var content = idx(magic: 0x803, extents: [5, 2, 3], content: shades)
    content = compressed ? try gzipped(content) : content
    // Damaged at its end, so that reading it is another error.
    try fixture.write(compressed ? content.dropLast(4) : content, to: "x")
    let message = fixture.message {
      _ = try IDX.readImages(
        Path(fixture.file("x")), admit: { throw UserError("\($0) of \($1)") },
        progress: { _, _ in Issue.record("read") })
    }
    #expect(message == "5 of 2x3x1")
    // What the file cannot hold is no matter of memory.
    let short = idx(magic: 0x803, extents: [1 << 20, 2, 3], content: shades)
    try fixture.write(compressed ? gzipped(short) : short, to: "y")
    #expect(
      fixture.message {
        _ = try IDX.readImages(Path(fixture.file("y")), admit: { _, _ in throw UserError("asked") })
      }.hasPrefix("y is cut short: its header promises 6291456 bytes of data"))
  }

  @Test func contentCountsAndNotTheNamesEnding() throws {
    let set = try load(["train-images-idx3-ubyte": gzipped(images)], in: RunFixture())
    #expect(set.pixels == pixels)
    #expect(set.labels == nil)
  }

  @Test func aFileBesideItsCompressedFormIsTakenFirst() throws {
    let files = try [
      "train-images-idx3-ubyte": images,
      "train-images-idx3-ubyte.gz": gzipped(idx(magic: 0x803, extents: [1, 1, 1], content: [9])),
    ]
    #expect(try load(files, in: RunFixture()).count == 5)
  }

  @Test func aFileCutShortIsRefused() throws {
    #expect(try refusal(images: Data()) == "IMAGES ends at byte 0, within its header of 16 bytes")
    #expect(
      try refusal(images: images.prefix(15)) == "IMAGES ends at byte 15, within its header of 16 bytes")
    for length in [16, 17, 45] {
      #expect(
        try refusal(images: images.prefix(length))
          == "IMAGES is cut short: its header promises 30 bytes of data, byte \(length) is the end")
    }
    #expect(
      try refusal(images: images + [0])
        == "IMAGES has more data than the 30 bytes that its header promises")
  }

  /// Cut within the header, the data, and the checksum at the end.
  @Test func compressedDataCutShortAreRefused() throws {
    let whole = try gzipped(images)
    for length in 2..<whole.count {
      #expect(
        try refusal(images: whole.prefix(length))
          == "IMAGES is cut short: its gzip data end at byte \(length)", "\(length) of \(whole.count)")
    }
  }

  @Test func damagedCompressedDataAreRefused() throws {
    var damaged = try gzipped(images)
    damaged[damaged.count - 6] ^= 1
    #expect(
      try refusal(images: damaged)
        == "IMAGES is damaged: its gzip data are corrupt at byte \(damaged.count - 4)")
    damaged[3] = 0xFF
    #expect(try refusal(images: damaged).hasPrefix("IMAGES is damaged: its gzip data are corrupt at byte "))
    #expect(
      try refusal(images: gzipped(images.prefix(20)))
        == "IMAGES is cut short: its header promises 30 bytes of data, byte 20 is the end")
    #expect(
      try refusal(images: gzipped(images + [0]))
        == "IMAGES has more data than the 30 bytes that its header promises")
  }

  /// As `zcat` has them: members of any length, empty ones, zeros after them.
  @Test func allMembersOfAFileAreRead() throws {
    func members(_ length: Int) throws -> Data {
      try Data(
        stride(from: 0, to: images.count, by: length).map { try gzipped(images.dropFirst($0).prefix(length)) }
          .joined())
    }
    let empty = try gzipped(Data())
    let files = try [
      members(1), members(16), members(45), members(7) + Data(count: 512),
      empty + members(20) + empty + empty,
    ]
    for file in files {
      #expect(try load(["train-images-idx3-ubyte.gz": file], in: RunFixture()).pixels == pixels)
    }
  }

  @Test func whatFollowsTheMembersIsNotLostInSilence() throws {
    let whole = try gzipped(images)
    for junk in ["trailing rubbish", "\0\0x", "\u{1F}"] {
      #expect(
        try refusal(images: whole + Data(junk.utf8))
          == "IMAGES has other data after its gzip data, from byte \(whole.count) on: is it whole?")
    }
    #expect(
      try refusal(images: whole + gzipped(Data([1])))
        == "IMAGES has more data than the 30 bytes that its header promises")
    let cut = try whole + gzipped(Data()).prefix(9)
    #expect(try refusal(images: cut) == "IMAGES is cut short: its gzip data end at byte \(cut.count)")
    var damaged = try gzipped(images.prefix(20)) + gzipped(images.dropFirst(20))
    damaged[damaged.count - 7] ^= 1
    #expect(
      try refusal(images: damaged).hasPrefix("IMAGES is damaged: its gzip data are corrupt at byte "))
  }

  @Test func mislabelledFilesAreTold() throws {
    #expect(
      try refusal(images: idx(magic: 0x801, extents: [20], content: 0..<20))
        == "IMAGES holds labels; images were expected")
    let swapped = try refusal(["train-images-idx3-ubyte": images, "train-labels-idx1-ubyte": images])
    #expect(swapped == "data/train-labels-idx1-ubyte holds images; labels were expected")
    #expect(
      try refusal(images: Data("xPNG, not an IDX file".utf8))
        == "IMAGES is no IDX file of images: its first four bytes are 0x78504e47, not 0x803")
    #expect(
      try refusal(images: idx(magic: 0xD03, extents: [5, 2, 3], content: pixels))
        == "IMAGES is no IDX file of images: its first four bytes are 0xd03, not 0x803")
  }

  @Test func everyImageHasItsLabel() throws {
    let four = idx(magic: 0x801, extents: [4], content: [3, 1, 4, 1])
    #expect(
      try refusal(["train-images-idx3-ubyte": images, "train-labels-idx1-ubyte": four])
        == "data/train-labels-idx1-ubyte has 4 labels for the 5 images of data/train-images-idx3-ubyte")
  }

  /// That nothing is allocated for them, a test of the command in little memory shows.
  @Test func promisesBeyondTheFileAreRefused() throws {
    let promise = [1 << 31, 1, 1]
    let plain = idx(magic: 0x803, extents: promise, content: pixels)
    #expect(
      try refusal(images: plain)
        == "IMAGES is cut short: its header promises 2147483648 bytes of data, byte 46 is the end")
    #expect(
      try refusal(images: gzipped(plain))
        == "IMAGES is cut short: its header promises 2147483648 bytes of data, byte 46 is the end")
    #expect(
      try refusal(images: idx(magic: 0x803, extents: [1 << 31, 28, 28], content: pixels))
        == "IMAGES promises 2147483648 x 28 x 28 bytes at byte 4; at most 4 GiB are read of one file: take fewer images, "
        + "or a folder of PNG or JPEG files")
    #expect(
      try refusal(images: idx(magic: 0x803, extents: [-1, -1, -1], content: pixels))
        == "IMAGES promises impossible extents at byte 4: [4294967295, 4294967295, 4294967295]")
    #expect(
      try refusal(images: idx(magic: 0x803, extents: [0, 28, 28], content: []))
        == "IMAGES promises impossible extents at byte 4: [0, 28, 28]")
  }

  @Test func aFolderWithoutImagesSaysWhatIsMissing() throws {
    let fixture = try RunFixture()
    #expect(
      try refusal([:])
        == "data has neither train-images-idx3-ubyte, train-images-idx3-ubyte.gz nor PNG or JPEG files")
    #expect(
      fixture.message {
        _ = try loadImages(.directory(fixture.file("none")), garmentsSeed: 1, count: 1, notice: { _ in })
      }
        == "none does not exist; wanted is auto, garments, fashion-mnist or a folder with IDX, PNG or JPEG files"
    )
    try Data().write(to: URL(fileURLWithPath: fixture.file("file")))
    #expect(
      fixture.message {
        _ = try loadImages(.directory(fixture.file("file")), garmentsSeed: 1, count: 1, notice: { _ in })
      }
        == "file is no folder; wanted is auto, garments, fashion-mnist or a folder with IDX, PNG or JPEG files"
    )
  }

  @Test func sourcesAreReadFromTheCommandLine() throws {
    #expect(try DataSource("auto") == .auto)
    #expect(try DataSource("garments") == .garments)
    #expect(try DataSource("fashion-mnist") == .fashionMNIST)
    #expect(try DataSource("./garments") == .directory("./garments"))
    #expect(
      try RunFixture().message { _ = try DataSource("") }
        == "--data wants auto, garments, fashion-mnist or a folder")
  }

  /// A file that another program is writing anew may become shorter while it is read.
  @Test func aFileMayBecomeShorter() throws {
    let fixture = try RunFixture()
    try fixture.write(Data((0..<100).map { UInt8($0) }), to: "f")
    let file = try OpenFile(Path(fixture.file("f")))
    #expect(truncate(fixture.file("f"), 10) == 0)
    #expect(try file.bytes(at: 5, count: 90) == [5, 6, 7, 8, 9])
    #expect(try file.bytes(at: 50, count: 10).isEmpty && file.size == 100)
  }
}
