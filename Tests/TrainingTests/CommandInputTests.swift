import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// Bad input, as the command meets it: exit code 1, one line on stderr, and what there was stays as it was.
@Suite(.serialized) struct CommandInputTests {
  private func expect(
    _ command: String, in fixture: RunFixture, fails message: String, code: Int32 = 1,
    environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try fixture.run(command, environment: environment)
    #expect(result.code == code, "\(command)", sourceLocation: sourceLocation)
    #expect(result.errors == "bespoke: error: \(message)\n", "\(command)", sourceLocation: sourceLocation)
  }

  /// What precedes a command that is to meet the permissions of files, which do not bind the superuser.
  private let asAnyone = geteuid() == 0 ? "setpriv --bounding-set=-all --inh-caps=-all " : ""

  private func prepare(_ fixture: RunFixture, side: Int? = nil) throws -> String {
    let model = try CompiledModel.smallest()
    try writeImages(to: fixture.file("data"), side: side ?? model.height, count: 40)
    return model.name
  }

  @Test func badImagesAreNamedByEveryCommandThatReadsThem() throws {
    let fixture = try RunFixture()
    let model = try prepare(fixture)
    let good = try fixture.bytes("data/train-images-idx3-ubyte")
    let labels = try fixture.bytes("data/train-labels-idx1-ubyte")
    let images = "data/train-images-idx3-ubyte"
    for (content, message) in [
      (
        nil,
        "data has neither train-images-idx3-ubyte, train-images-idx3-ubyte.gz nor PNG or JPEG files: "
          + "3 files are IDX or gzip, but not under the name of training images "
          + "(t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte, train-labels-idx1-ubyte)"
      ),
      (good.prefix(7), "\(images) ends at byte 7, within its header of 16 bytes"),
      (
        good.dropLast(),
        "\(images) is cut short: its header promises \(good.count - 16) bytes of data, "
          + "byte \(good.count - 1) is the end"
      ),
      (
        try gzipped(good).prefix(60), "\(images) is cut short: its gzip data end at byte 60"
      ),
      (labels, "\(images) holds labels; images were expected"),
      (
        Data("not images".utf8) + Data(count: 99),
        "\(images) is no IDX file of images: its first four bytes are 0x6e6f7420, not 0x803"
      ),
      (
        idx(magic: 0x803, extents: [1, 28, 28], content: good.suffix(784)),
        "data/train-labels-idx1-ubyte has 40 labels for the 1 images of \(images)"
      ),
    ] as [(Data?, String)] {
      try? FileManager.default.removeItem(atPath: fixture.file(images))
      if let content { try fixture.write(content, to: images) }
      try expect("BESPOKE train \(model) --data data --out run", in: fixture, fails: message)
      try expect("BESPOKE trace \(model) --data data --out t", in: fixture, fails: message)
      try expect("BESPOKE data preview data --out p.png", in: fixture, fails: message)
    }
    #expect(try fixture.names(in: ".") == ["data"])
  }

  @Test func imagesOfAnotherSizeAreRefused() throws {
    let fixture = try RunFixture()
    let model = try prepare(fixture, side: 5)
    try expect(
      "BESPOKE train \(model) --data data --out run", in: fixture,
      fails: "the images of data are 5x5x1, \(model) is made for 28x28x1; --resize resizes them")
    #expect(try fixture.names(in: ".") == ["data"])
  }

  @Test func dataThatAreNotThereAreNamed() throws {
    let fixture = try RunFixture()
    let model = try prepare(fixture)
    let wants = "wanted is auto, garments, fashion-mnist or a folder with IDX, PNG or JPEG files"
    try expect(
      "BESPOKE train \(model) --data garmets --out run", in: fixture,
      fails: "garmets does not exist; \(wants)")
    try expect(
      "BESPOKE train \(model) --data data/train-images-idx3-ubyte --out run", in: fixture,
      fails: "data/train-images-idx3-ubyte is no folder; \(wants)")
    try expect(
      "BESPOKE train \(model) --data '' --out run", in: fixture,
      fails: "The value '' is invalid for '--data <auto|garments|fashion-mnist|folder>': "
        + "a path cannot be empty; the folder at hand is . (see bespoke --help)", code: 2)
  }

  /// 2^31 images in a file of a few bytes: refused in a process that may not have half of that memory.
  @Test(.enabled(if: limitsMemory, "this system does not limit address space"))
  func promisesOfAHeaderTakeNoMemory() throws {
    let fixture = try RunFixture()
    let small = idx(magic: 0x803, extents: [1 << 31, 1, 1], content: Array(repeating: 0, count: 100))
    for (content, name) in [(small, ""), (try gzipped(small), ".gz")] {
      let file = "data\(name)/train-images-idx3-ubyte\(name)"
      try fixture.write(content, to: file)
      try expect(
        "ulimit -v 1000000; exec BESPOKE data preview data\(name) --out p.png", in: fixture,
        fails: "\(file) is cut short: its header promises 2147483648 bytes of data, byte 116 is the end")
    }
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() throws {
    let fixture = try RunFixture()
    let model = try prepare(fixture)
    try fixture.write(Data("mine".utf8), to: "closed/file")
    chmod(fixture.file("closed"), 0o555)
    defer { chmod(fixture.file("closed"), 0o755) }
    let train = "\(asAnyone)BESPOKE train \(model) --data data --steps 1"
    try expect(
      "\(train) --out closed/run", in: fixture,
      fails: "cannot create closed/run/samples: Permission denied; choose another folder with --out")
    try expect(
      "\(train) --out closed/file", in: fixture, fails: "closed/file is a file; choose a folder with --out")
    try expect(
      "\(train) --out closed", in: fixture,
      fails: "closed is not empty; choose another folder with --out, or go on with its run: train --resume")
    try expect(
      "\(asAnyone)BESPOKE data preview data --out closed/p.png", in: fixture,
      fails: "cannot write closed/p.png: Permission denied")
    try expect(
      "\(asAnyone)BESPOKE trace \(model) --data data --out closed/t", in: fixture,
      fails: "cannot write closed/t: Permission denied")
    try expect(
      "BESPOKE data preview data --out closed", in: fixture, fails: "cannot write closed: Is a directory")
    #expect(try fixture.contents(of: "closed") == ["file": Data("mine".utf8)])
  }

  @Test func anEmptyFolderThatIsClosedIsNamed() throws {
    let fixture = try RunFixture()
    let model = try prepare(fixture)
    mkdir(fixture.file("closed"), 0o555)
    try expect(
      "\(asAnyone)BESPOKE train \(model) --data data --steps 1 --out closed", in: fixture,
      fails: "cannot create closed/samples: Permission denied; choose another folder with --out")
  }

  @Test func anUnknownModelIsAnsweredWithThoseThereAre() throws {
    let fixture = try RunFixture()
    let names = try CompiledModel.all().map(\.name).joined(separator: ", ")
    let others = "a build with BESPOKE_ZOO=NAME,… in the environment, or all, compiles others of the zoo"
    for command in ["train dcgam", "bench dcgam", "trace dcgam --out t"] {
      try expect(
        "BESPOKE " + command, in: fixture,
        fails: "no model is named 'dcgam'; the compiled models are: \(names); \(others)", code: 2)
    }
  }

  @Test func aCommandLineThatIsNotUnderstoodEndsWithTwo() throws {
    let fixture = try RunFixture()
    for (command, message) in [
      (
        "frobnicate",
        "no command frobnicate; there are models, train, generate, export, import, score, report, bench, trace, data, init, help"
      ),
      ("train mlp extra", "Unexpected argument 'extra'"),
      ("train mlp --steps three", "The value 'three' is invalid for '--steps <steps>'"),
      ("train mlp --steps", "Missing value for '--steps <steps>'"),
      ("generate --out p.png", "Missing expected argument '--checkpoint <checkpoint>'"),
      ("trace --out t", "Missing expected argument '<model>'"),
      ("data preview data", "Missing expected argument '--out <out>'"),
    ] {
      try expect(
        "BESPOKE " + command, in: fixture, fails: message + " (see bespoke --help)", code: 2)
    }
    try expect("BESPOKE bench --kernels", in: fixture, fails: "--kernels wants a model", code: 2)
    try expect(
      "BESPOKE trace mlp --out t.npy", in: fixture,
      fails: "a trace is a safetensors file: give --out a name that ends in .safetensors, not in .npy")
    for (option, command) in [
      ("--steps", "train mlp"), ("--epochs", "train mlp"), ("--threads", "train mlp"),
      ("--samples", "train mlp"), ("--checkpoint-every", "train mlp"), ("--steps", "bench mlp"),
      ("--steps", "trace mlp --out t"), ("--count", "generate --checkpoint c --out p.png"),
    ] {
      // A number below 0 is a value, not the next option.
      for number in [0, -1] {
        try expect(
          "BESPOKE \(command) \(option) \(number)", in: fixture,
          fails: "\(option) must be at least 1, not \(number)", code: 2)
      }
    }
    #expect(try fixture.names(in: ".").isEmpty)
  }

  @Test func withoutCurlNothingIsFetched() throws {
    try expect(
      "BESPOKE data fetch fashion-mnist", in: RunFixture(),
      fails: "curl, which fetches files, is not installed",
      environment: ["PATH": "/nonexistent", "XDG_CACHE_HOME": NSTemporaryDirectory() + UUID().uuidString])
  }
}

/// Whether `ulimit -v` has an effect.
#if os(Linux)
  private let limitsMemory = true
#else
  private let limitsMemory = false
#endif
