import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// Under which names IDX files are found.
@Suite struct DataIDXFolderTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  private func put(_ files: [(name: String, shade: UInt8)]) throws {
    for (name, shade) in files {
      let data =
        name.contains("labels")
        ? idx(magic: 0x801, extents: [1], content: [shade])
        : idx(magic: 0x803, extents: [1, 1, 1], content: [shade])
      try fixture.write(name.hasSuffix(".gz") ? gzipped(data) : data, to: "d/\(name)")
    }
  }

  private func load() throws -> (set: ImageSet, notices: [String]) {
    var notices: [String] = []
    let set = try loadImages(
      .directory(fixture.file("d")), garmentsSeed: 1, count: 1,
      notice: { notices.append($0.replacing(fixture.path + "/", with: "")) })
    return (set, notices)
  }

  @Test(arguments: ["", ".gz"], ["", ".gz"]) func labelsMayBeSpelledOtherwiseThanImages(
    _ one: String, _ other: String
  ) throws {
    let spellings = [
      ("-images-idx3-ubyte", "-labels-idx1-ubyte"), ("-images.idx3-ubyte", "-labels.idx1-ubyte"),
    ]
    for images in spellings {
      for labels in spellings {
        try? FileManager.default.removeItem(atPath: fixture.file("d"))
        try put([("train\(images.0)\(one)", 7), ("train\(labels.1)\(other)", 3)])
        let (set, notices) = try load()
        #expect(set.pixels == [7])
        #expect(set.labels == [3])
        #expect(notices == [])
      }
    }
  }

  @Test func aSetsNameMayComeFirst() throws {
    let set = "emnist-digits"
    try put([
      ("\(set)-train-images-idx3-ubyte.gz", 7), ("\(set)-train-labels-idx1-ubyte.gz", 1),
      ("\(set)-test-images-idx3-ubyte.gz", 8), ("\(set)-mapping.txt", 1),
    ])
    let found = try load()
    #expect(found.set.pixels == [7])
    #expect(found.set.labels == [1])
    #expect(
      found.notices == ["passed over in d: 1 beside the IDX files is not read (emnist-digits-mapping.txt)"])
    let heldOut = try loadHeldOutImages(.directory(fixture.file("d")), garmentsSeed: 1, count: 1)
    #expect(heldOut?.pixels == [8])
    try put([("emnist-letters-train-images-idx3-ubyte.gz", 9)])
    #expect(
      fixture.message { _ = try load() }
        == "d holds 2 sets of images: d/emnist-digits-train-images-idx3-ubyte.gz, "
        + "d/emnist-letters-train-images-idx3-ubyte.gz; give a folder that holds one")
    // The set without a name is meant.
    try put([("train-images-idx3-ubyte", 5)])
    #expect(try load().set.pixels == [5])
  }

  @Test func theyMayLieDeeper() throws {
    try put([
      ("FashionMNIST/raw/train-images-idx3-ubyte", 7), ("FashionMNIST/raw/train-labels-idx1-ubyte", 2),
    ])
    let (set, notices) = try load()
    #expect(set.pixels == [7])
    #expect(set.labels == [2])
    #expect(notices == ["reading the IDX files in d/FashionMNIST/raw"])
    try put([("MNIST/raw/train-images-idx3-ubyte", 7)])
    #expect(
      fixture.message { _ = try load() }.hasPrefix("d holds 2 sets of images: d/FashionMNIST/raw/train-"))
  }

  @Test func aFileMayLieInAFolderOfItsName() throws {
    try put([
      ("train-images-idx3-ubyte/train-images-idx3-ubyte", 7),
      ("train-labels-idx1-ubyte/train-labels-idx1-ubyte", 2), ("train-images.idx3-ubyte", 7),
    ])
    let (set, notices) = try load()
    #expect(set.pixels == [7])
    #expect(set.labels == [2])
    #expect(notices == ["passed over in d: 1 beside the IDX files is not read (train-images.idx3-ubyte)"])
  }

  @Test func otherNamesAreNearMisses() throws {
    try put([("mine.idx", 7), ("mine.gz", 7)])
    let near = "2 files are IDX or gzip, but not under the name of training images (mine.gz, mine.idx)"
    #expect(fixture.message { _ = try load() }.hasSuffix("nor PNG or JPEG files: \(near)"))
    #expect(mkfifo(fixture.file("d/train-images-idx3-ubyte"), 0o600) == 0)
    #expect(
      fixture.message { _ = try load() }.hasSuffix(
        ": 1 is a pipe, socket or device (train-images-idx3-ubyte); \(near)"))
  }

  @Test func namesAreTakenApart() throws {
    let name = try #require(IDXName(Array("EMNIST-Digits-train-images-idx3-ubyte.GZ".utf8)))
    #expect(
      (name.set, name.part, name.isLabels, name.isCompressed) == ("emnist-digits", "train", false, true))
    #expect(IDXName(Array("t10k_labels.idx1.ubyte".utf8))?.part == "t10k")
    for other in [
      "train-images-idx1-ubyte", "train-labels-idx3-ubyte", "xtrain-images-idx3-ubyte", "images-idx3-ubyte",
      "train-images-idx3-ubyte.gz.part", "",
    ] {
      #expect(IDXName(Array(other.utf8)) == nil, "\(other)")
    }
  }
}
