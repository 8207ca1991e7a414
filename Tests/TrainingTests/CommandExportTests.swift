import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// `bespoke export` and `bespoke generate` with files, on a run that was trained here.
@Suite(.serialized) struct CommandExportTests {
  private let fixture: RunFixture
  private let run: String

  init() throws {
    fixture = try RunFixture()
    run = fixture.file("run")
    let model = try CompiledModel.smallest().name
    let result = try bespoke(["train", model, "--steps", "2", "--data", "garments", "--out", run])
    try #require(result.code == 0, "\(result.errors)")
  }

  private func bespoke(_ arguments: [String]) throws -> CommandResult {
    try BespokeCommand(arguments, in: fixture.path).result()
  }

  private func floats(_ data: Data) -> [Float] {
    data.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 4).map { bytes.loadUnaligned(fromByteOffset: $0, as: Float.self) }
    }
  }

  /// The compiler that was built with the trainer writes C whose test passes, and whose images are the trainer's.
  @Test func exportHandsOverToTheCompiler() throws {
    let export = [
      "export", "--checkpoint", run, "--format", "c", "--out", fixture.file("c"), "--licence", "CC0",
    ]
    let result = try bespoke(export)
    #expect(result.code == 0, "\(result.errors)")
    let program = try BespokeCommand(
      shell: "cd c && gcc -O1 *.c -lm && ./a.out", in: fixture.path
    ).result()
    #expect(program.code == 0 && program.output.contains("right"), "\(program.errors)")
    let card = String(decoding: try fixture.bytes("c/MODEL_CARD.md"), as: UTF8.self)
    for words in [
      "| steps | 2 |", "| seed | 1 |", "garments, 10000 images", "| licence | CC0 |", "--data garments",
    ] {
      #expect(card.contains(words), "\(words)")
    }
    let usage = try BespokeCommand(shell: "cd c && ./a.out 7", in: fixture.path).result()
    #expect(usage.code == 2 && usage.output.hasPrefix("usage: ./a.out [SEED "))
    // A folder with something in it stays as it is.
    let again = try bespoke(export)
    #expect(again.code == 1 && again.errors.contains("not empty"))

    // What the C is compared with are the images of `generate`.
    let made = try bespoke(["generate", "--checkpoint", run, "--count", "2", "--out", "x.npy"])
    #expect(made.code == 0, "\(made.errors)")
    let golden = String(decoding: try fixture.bytes("c/generator_golden.c"), as: UTF8.self)
    let start = try #require(golden.range(of: "generate_image[")).upperBound
    let text = golden[start...].prefix { $0 != "}" }.drop { $0 != "{" }
    let wanted = text.split { " ,\n{f()".contains($0) }.compactMap { Float($0) }
    let images = floats(try fixture.bytes("x.npy").dropFirst(128))
    #expect(images.count == wanted.count)
    #expect(zip(images, wanted).allSatisfy { abs($0 - $1) < 1e-5 })
  }

  #if os(Linux)
    /// Elsewhere, and where WASI's own package is, a compiler is found without the path.
    @Test(.enabled(if: !FileManager.default.fileExists(atPath: "/opt/wasi-sdk")))
    func pagesNeedACompiler() throws {
      let arguments = ["export", "--checkpoint", run, "--format", "web", "--out", "page"]
      let result = try BespokeCommand(arguments, in: fixture.path, environment: ["PATH": "/nowhere"]).result()
      #expect(result.code == 1 && result.errors.contains("apt-get install clang lld wasi-libc"))
      #expect(result.errors.split(separator: "\n").count == 1)
      #expect(!FileManager.default.fileExists(atPath: fixture.file("page")))
    }
  #endif

  /// The best of a run is another checkpoint than its newest.
  @Test func theBestIsExported() throws {
    #expect(try bespoke(["train", "--resume", "--steps", "3", "--out", run]).code == 0)
    let best = "run/checkpoints/step-00000002.safetensors"
    // The run's own may be a second name of the newest.
    try FileManager.default.removeItem(atPath: run + "/best.safetensors")
    try fixture.write(try fixture.bytes(best), to: "run/best.safetensors")
    for (flags, step) in [([], 3), (["--best"], 2)] as [([String], Int)] {
      let out = "step\(step)"
      let result = try bespoke(["export", "--checkpoint", run, "--format", "c", "--out", out] + flags)
      #expect(result.code == 0, "\(result.errors)")
      let card = String(decoding: try fixture.bytes("\(out)/MODEL_CARD.md"), as: UTF8.self)
      #expect(card.contains("| steps | \(step) |"))
    }
  }

  /// Who wants to make a model again needs what it began with, and no command makes what was changed by hand.
  @Test func theCardPromisesNothingThatIsNotSo() throws {
    func card(of checkpoint: String, in out: String) throws -> String {
      let result = try bespoke(["export", "--checkpoint", checkpoint, "--format", "c", "--out", out])
      #expect(result.code == 0, "\(result.errors)")
      return String(decoding: try fixture.bytes(out + "/MODEL_CARD.md"), as: UTF8.self)
    }
    let start = [
      "--from", run, "--steps", "1", "--data", "garments", "--score-every", "off", "--out", "next",
    ]
    #expect(try bespoke(["train", CompiledModel.smallest().name] + start).code == 0)
    let began = try card(of: "next", in: "began")
    #expect(began.contains("from the weights of `step-00000002.safetensors, step 2` as START"))
    #expect(began.contains("--steps 1 --seed 1 --from START --out RUN"))
    #expect(!began.contains("before these"))
    // Images that were others before are named.
    let others = try fixture.data(side: 28, count: 20)
    let resumed = try bespoke([
      "train", "--resume", "--data", others, "--data-changed", "--steps", "2", "--out", "next",
    ])
    #expect(resumed.code == 0, "\(resumed.errors)")
    #expect(try card(of: "next", in: "went-on").contains("| before these | garments, 10000 images |"))

    let file = try SafeTensors(path: run + "/checkpoints/step-00000002.safetensors")
    let writer = try SafeTensorsWriter(
      path: fixture.file("changed.safetensors"), metadata: file.metadata.filter { $0.key != "crc32" },
      tensors: file.order.reversed().map { .init(name: $0, shape: file.tensors[$0]?.shape ?? []) })
    for name in file.order.reversed() {
      try file.floats(name).map { $0 / 2 }.withUnsafeBytes { try writer.append($0) }
    }
    try writer.finish()
    let changed = try card(of: "changed.safetensors", in: "halved")
    #expect(changed.contains("no run makes them again") && !changed.contains("bespoke train"))
  }

  /// Weights that do not say whose they are need a word of the user's.
  @Test func theModelIsSaidWhereWeightsDoNot() throws {
    let file = try SafeTensors(path: run + "/checkpoints/step-00000002.safetensors")
    let names = file.order.filter { $0.hasPrefix("generator/") }
    let writer = try SafeTensorsWriter(
      path: fixture.file("bare.safetensors"), metadata: [:],
      tensors: names.map { .init(name: $0, shape: file.tensors[$0]?.shape ?? []) })
    for name in names { try file.floats(name).withUnsafeBytes { try writer.append($0) } }
    try writer.finish()
    let export = ["export", "--checkpoint", "bare.safetensors", "--format", "c", "--out", "c"]
    let unsaid = try bespoke(export)
    #expect(unsaid.code == 1 && unsaid.errors.contains("say it with --model"))
    let unknown = try bespoke(export + ["--model", "nonesuch"])
    #expect(unknown.code == 1 && unknown.errors.contains("there is no model \"nonesuch\""))
    let result = try bespoke(export + ["--model", CompiledModel.smallest().name])
    #expect(result.code == 0, "\(result.errors)")
    #expect(FileManager.default.fileExists(atPath: fixture.file("c/generator.c")))
  }

  /// A model without classes says so to whoever asks for one.
  @Test(arguments: [["--class", "0"], ["--labels", "0,0"]]) func classesOfNoneAreRefused(_ asked: [String])
    throws
  {
    let result = try bespoke(["generate", "--checkpoint", run, "--out", "x.npy"] + asked)
    #expect(result.code != 0 && result.errors.contains("\(asked[0]): "), "\(result.errors)")
    #expect(result.errors.contains("knows no classes"))
  }

  /// Files may be no longer than a few kilobytes, as on a disk that fills: one line, and nothing of it is there.
  @Test(arguments: [
    "export --format c --out out", "export --format swift --out out", "export --format pytorch --out out",
    "generate --count 64 --out out.npy", "generate --count 64 --out out.safetensors",
    "generate --out out.png",
  ]) func nothingIsHalfWrittenOnAFullDisk(_ words: String) throws {
    let before = try fixture.names(in: ".")
    let result = try BespokeCommand(
      shell: "ulimit -f 8; exec BESPOKE \(words) --checkpoint run", in: fixture.path
    ).result()
    #expect(result.code == 1, "\(result.errors)")
    // Whichever program does it, the one that was called speaks.
    #expect(
      result.errors.hasPrefix("bespoke: error: cannot write out") && result.errors.contains("File too large"),
      "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    #expect(try fixture.names(in: ".") == before)
  }

  /// Of a checkpoint without its checksum, with a wrong one, and of one that another program has written, all commands
  /// think alike.
  @Test func commandsAgreeOnCheckpoints() throws {
    let file = try SafeTensors(path: run + "/checkpoints/step-00000002.safetensors")
    func write(_ name: String, _ order: [String], _ checksum: String?) throws {
      var metadata = file.metadata
      metadata["crc32"] = checksum
      let writer = try SafeTensorsWriter(
        path: fixture.file(name), metadata: metadata,
        tensors: order.map { .init(name: $0, shape: file.tensors[$0]?.shape ?? []) })
      for name in order { try file.floats(name).withUnsafeBytes { try writer.append($0) } }
      try writer.finish()
    }
    try write("none.safetensors", file.order, nil)
    try write("sorted.safetensors", file.order.sorted(), nil)
    try write("wrong.safetensors", file.order, "01234567")
    for (name, code, words) in [
      ("none", 0, "none.safetensors was changed after its run wrote it: its tensors are taken as they are"),
      ("sorted", 0, "sorted.safetensors was changed after its run wrote it"),
      ("wrong", 1, "wrong.safetensors is damaged: its content has checksum"),
    ] as [(String, Int32, String)] {
      for command in [["generate", "--out", "\(name).png"], ["export", "--format", "c", "--out", name]] {
        let result = try bespoke(command + ["--checkpoint", "\(name).safetensors"])
        #expect(result.code == code && (result.output + result.errors).contains(words), "\(result)")
      }
    }
  }

  @Test func changedAndDamagedCheckpointsAreRefused() throws {
    let path = run + "/checkpoints/step-00000002.safetensors"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[bytes.count - 1] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    let result = try bespoke(["export", "--checkpoint", path, "--format", "c", "--out", "c"])
    #expect(result.code == 1 && result.errors.contains("is damaged"))
    #expect(!FileManager.default.fileExists(atPath: fixture.file("c")))
  }

  /// The same noise makes the same floats, from whichever file it comes.
  @Test func noiseOfAFileMakesTheSameImages() throws {
    let generate = ["generate", "--checkpoint", run]
    #expect(try bespoke(generate + ["--count", "70", "--out", "a.safetensors"]).code == 0)
    #expect(try bespoke(generate + ["--noise", "a.safetensors", "--out", "b.safetensors"]).code == 0)
    #expect(try fixture.bytes("a.safetensors") == fixture.bytes("b.safetensors"))
    // A checkpoint is not written over.
    #expect(try bespoke(generate + ["--out", run + "/checkpoints/step-00000002.safetensors"]).code == 1)
    let wrong = try bespoke(generate + ["--count", "71", "--noise", "a.safetensors", "--out", "c.npy"])
    #expect(wrong.code == 2 && wrong.errors.contains("the noise is of 70 images"))
  }

  @Test func foldersFilmsAndStripsAreWritten() throws {
    let generate = ["generate", "--checkpoint", run]
    #expect(try bespoke(generate + ["--count", "9", "--out", "images"]).code == 0)
    #expect(try fixture.names(in: "images") == (0..<9).map { "000\($0).png" })
    #expect(try bespoke(generate + ["--count", "2", "--out", "photos", "--format", "jpeg"]).code == 0)
    #expect(try fixture.bytes("photos/0001.jpg").starts(with: [0xFF, 0xD8]))
    #expect(try bespoke(generate + ["--count", "9", "--out", "images"]).code == 1)
    #expect(try bespoke(generate + ["--interpolate", "1:5", "--count", "4", "--out", "strip.png"]).code == 0)
    #expect(try bespoke(generate + ["--walk", "2", "--out", "walk.gif"]).code == 0)
    #expect(try fixture.bytes("walk.gif").starts(with: Data("GIF89a".utf8)))
    #expect(try bespoke(generate + ["--interpolate", "1:5", "--walk", "2", "--out", "x.gif"]).code == 2)
    #expect(try fixture.names(in: ".").allSatisfy { !$0.hasSuffix(".tmp") })
  }
}
