import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// Where the command looks for Fashion-MNIST, in a home of its own.
@Suite(.serialized) struct CommandDataTests {
  private let fixture: RunFixture
  private let images = "train-images-idx3-ubyte"

  init() throws { fixture = try RunFixture() }

  private func preview(_ data: String, cache: String? = nil) throws -> CommandResult {
    try fixture.run(
      "BESPOKE data preview \(data) --out p.png",
      environment: ["HOME": fixture.file("home"), "XDG_CACHE_HOME": cache.map(fixture.file) ?? ""])
  }

  /// One image of one shade, so that pictures tell where it came from.
  private func put(_ shade: UInt8, into file: String) throws {
    let data = idx(magic: 0x803, extents: [1, 2, 2], content: Array(repeating: shade, count: 4))
    try fixture.write(file.hasSuffix(".gz") ? gzipped(data) : data, to: file)
  }

  /// The shade of the first image in the picture.
  private func shade() throws -> UInt8 {
    let picture = try readPNG(fixture.file("p.png"))
    return picture.pixels[2 * picture.width + 2]
  }

  @Test func ourCacheComesBeforeKerassAndPlainFilesBeforeCompressedOnes() throws {
    let drawn =
      "training on drawn garments; for real images run: \(try BespokeCommand.path()) data fetch fashion-mnist\n"
    #expect(
      try preview("auto").output == drawn
        + "garments: p.png, columns: 0 T-shirt/top, 1 Trouser, 2 Pullover, 3 Dress, 4 Coat, 5 Sandal, 6 Shirt, "
        + "7 Sneaker, 8 Bag, 9 Ankle boot\n")

    try put(10, into: "home/.keras/datasets/fashion-mnist/\(images).gz")
    for data in ["auto", "fashion-mnist"] {
      #expect(try preview(data).code == 0)
      #expect(try shade() == 10)
    }
    #expect(
      try preview("auto").output.hasPrefix(
        "training on Fashion-MNIST in \(fixture.file("home"))/.keras/datasets/fashion-mnist\n"))

    #if os(macOS)
      let cache = "home/Library/Caches"
    #else
      let cache = "home/.cache"
    #endif
    try put(20, into: "\(cache)/bespoke/fashion-mnist/\(images).gz")
    #expect(try preview("auto").code == 0)
    #expect(try shade() == 20)

    try put(30, into: "\(cache)/bespoke/fashion-mnist/\(images)")
    #expect(try preview("fashion-mnist").code == 0)
    #expect(try shade() == 30)
  }

  #if !os(macOS)
    @Test func theCacheMayBeElsewhere() throws {
      try put(10, into: "home/.cache/bespoke/fashion-mnist/\(images)")
      try put(20, into: "elsewhere/bespoke/fashion-mnist/\(images)")
      #expect(try preview("auto", cache: "elsewhere").code == 0)
      #expect(try shade() == 20)
    }
  #endif

  /// Swift's arguments are repaired where they are not UTF-8; the folder is found all the same.
  @Test func theFoldersNameNeedNotBeUTF8() throws {
    try put(40, into: "data/\(images)")
    _ = try fixture.run(#"mv data "$(printf 'caf\351')""#)
    let result = try fixture.run(#"BESPOKE data preview "$(printf 'caf\351')" --out p.png"#)
    #expect(result == CommandResult(code: 0, output: "caf\\xE9: p.png\n", errors: ""))
    #expect(try shade() == 40)
  }

  /// A run keeps the name repaired, and finds its images all the same, unless there are two that look alike.
  @Test func aRunFindsAFolderThatIsNotUTF8Again() throws {
    let model = try CompiledModel.smallest()
    try writeImages(to: fixture.file("data"), side: model.height, count: model.batch)
    _ = try fixture.run(#"mv data "$(printf 'caf\351')""#)
    let train = "--steps 1 --samples 1 --threads 1 --out"
    let first = try fixture.run(#"BESPOKE train \#(model.name) --data "$(printf 'caf\351')" \#(train) a"#)
    #expect(first.code == 0, "\(first.errors)")
    let second = try fixture.run(
      #"cd "$(printf 'caf\351')" && BESPOKE train \#(model.name) --data . \#(train) ../b"#)
    #expect(second.code == 0, "\(second.errors)")
    for run in ["a", "b"] {
      let resumed = try fixture.run("BESPOKE train --out \(run) --resume --steps 2")
      #expect(resumed.code == 0, "\(resumed.errors)")
      #expect(resumed.output.contains("caf\\xE9, batch"))
    }
    #expect(try fixture.metrics("a") == fixture.metrics("b"))
    _ = try fixture.run(#"mkdir "$(printf 'caf\350')""#)
    let unclear = try fixture.run("BESPOKE train --out a --resume --steps 3")
    #expect(unclear.code == 1)
    #expect(unclear.errors.hasSuffix("; say where they are now with --data\n"))
    let said = try fixture.run(#"BESPOKE train --out a --resume --steps 3 --data="$(printf 'caf\351')""#)
    #expect(said.code == 0, "\(said.errors)")
  }

  #if !os(macOS)
    @Test func aCacheThatCannotBeMadeIsNamed() throws {
      let result = try fixture.run(
        "BESPOKE data fetch fashion-mnist --from file:///nonexistent",
        environment: ["XDG_CACHE_HOME": "/dev/null"])
      let words = "bespoke: error: cannot create /dev/null/bespoke/fashion-mnist: Not a directory\n"
      #expect(result == CommandResult(code: 1, output: "", errors: words))
    }
  #endif

  @Test func longReadingIsReported() throws {
    let progress = LoadingProgress(fixture.console, patience: .zero)
    for done in [1, 2, 3] { progress.update(.read, done, 3) }
    #expect(fixture.printed == ["read 1 of 3 images\n"])
    LoadingProgress(fixture.console).update(.read, 1, 3)
    #expect(fixture.printed.count == 1)
  }

  /// Every stage that handles images one by one says how far it is, and ends with all of them.
  @Test func eachStageOfLoadingTellsItsProgress() throws {
    func stages(_ data: String, heldOut: Bool = false) throws -> [String] {
      var last: [(stage: LoadingStage, words: String)] = []
      func note(_ stage: LoadingStage, _ done: Int, _ total: Int) {
        if last.last?.stage == stage { last.removeLast() }
        last.append((stage, "\(stage.rawValue) \(done) of \(total)"))
      }
      let (source, size) = (try DataSource(data), ImageSize(height: 2, width: 2, channels: 1))
      if heldOut {
        _ = try loadHeldOutImages(
          source, size: size, resize: true, garmentsSeed: 1, count: 1, progress: note)
      } else {
        _ = try loadImages(
          source, size: size, resize: true, garmentsSeed: 1, count: 1, notice: { _ in }, progress: note)
      }
      return last.map(\.words)
    }
    let plain = try fixture.data()
    #expect(try stages(plain) == ["resized 14 of 14"])
    try FileManager.default.moveItem(atPath: plain + "/train-images-idx3-ubyte", toPath: fixture.file("x"))
    _ = try fixture.run(
      "gzip -c x > data-4-14/train-images-idx3-ubyte.gz; cp x data-4-14/t10k-images-idx3-ubyte")
    #expect(try stages(plain) == ["read 14 of 14", "resized 14 of 14"])
    #expect(try stages(plain, heldOut: true) == ["resized 14 of 14"])
    for name in ["a", "b", "c"] {
      try fixture.write(PNGBytes(height: 1, width: 1, samples: [1]).data, to: "d/\(name).png")
    }
    #expect(try stages(fixture.file("d")) == ["looked at 3 of 3", "read 3 of 3"])
  }

  /// What follows, an error too, begins in a line of its own.
  @Test func aReportOfLoadingIsTakenAway() {
    var shown = ""
    let terminal = Console(isTerminal: true) { shown += $0 }
    LoadingProgress(terminal, patience: .zero).update(.resized, 1, 3)
    #expect(shown == "\r\u{1B}[Kresized 1 of 3 images\r\u{1B}[K")
  }

  @Test func withoutItNothingIsFetchedUnasked() throws {
    let result = try preview("fashion-mnist")
    #expect(
      result
        == CommandResult(
          code: 1, output: "",
          errors: "bespoke: error: Fashion-MNIST is not on this machine; "
            + "fetch it with: \(try BespokeCommand.path()) data fetch fashion-mnist\n"))
    #expect(try fixture.names(in: ".").isEmpty)
  }

  /// What is found and damaged is an error: to train on something else would not be what was asked for.
  @Test func aDamagedCacheIsNotPassedOver() throws {
    let file = "home/.keras/datasets/fashion-mnist/\(images)"
    try fixture.write(Data([0, 0, 8, 3]), to: file)
    let result = try preview("auto")
    #expect(result.code == 1)
    #expect(
      result.errors
        == "bespoke: error: \(fixture.file(file)) ends at byte 4, within its header of 16 bytes\n")
  }

  @Test func aPreviewThatFailsKeepsTheOldPicture() throws {
    try fixture.write(Data("old".utf8), to: "p.png")
    try fixture.write(Data([1]), to: "data/\(images)")
    #expect(try preview("data").code == 1)
    #expect(try fixture.bytes("p.png") == Data("old".utf8))
  }

  @Test func aFetchFillsTheCacheOnlyWithWhatIsRight() throws {
    try put(10, into: "server/\(images).gz")
    let result = try fixture.run(
      "BESPOKE data fetch fashion-mnist --from file://\(fixture.file("server"))",
      environment: ["HOME": fixture.file("home"), "XDG_CACHE_HOME": fixture.file("cache")])
    #expect(result.code == 1)
    #expect(
      result.errors
        == "bespoke: error: file://\(fixture.file("server"))/\(images).gz has checksum "
        + "\(md5(try fixture.bytes("server/\(images).gz"))), not 8d4fb7e6c68d591d4c3dfef9ec88bf0d; "
        + "the file was removed, please try again\n")
    #expect(try preview("fashion-mnist", cache: "cache").code == 1)
  }
}
