import Foundation
import Testing

@testable import BespokeTraining

/// Where `bespoke generate` writes to, and what it does not write.
@Suite struct GenerateFilesTests {
  private let fixture: RunFixture

  init() throws {
    fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 2))
  }

  /// What it refuses; "no error" where it draws.
  private func generate(
    _ out: String, from checkpoint: String = "run", _ change: (inout GenerateOptions) -> Void = { _ in }
  ) -> String {
    var options = GenerateOptions(out: fixture.file(out))
    options.count = 3
    change(&options)
    return fixture.message {
      try generateFiles(
        checkpoint: fixture.file(checkpoint), model: "toy", options: options, threads: 1,
        catalogue: fixture.catalogue, console: fixture.console)
    }
  }

  private func write(_ tensors: [(name: String, shape: [Int], values: [Float])], to name: String) throws {
    let writer = try SafeTensorsWriter(
      path: fixture.file(name), metadata: [:], tensors: tensors.map { .init(name: $0.name, shape: $0.shape) })
    for tensor in tensors { try tensor.values.withUnsafeBytes { try writer.append($0) } }
    try writer.finish()
  }

  /// Weights that are numbers, of which infinite ones come that cancel each other; and noise whose last image is one of
  /// those.
  private func writeWeightsBeyondNumbers() throws {
    let file = try SafeTensors(path: fixture.file("run/checkpoints/step-00000002.safetensors"))
    try write(
      file.order.map { name in
        var values = try file.floats(name)
        if name == "generator/dense1/kernel" {
          for index in values.indices { values[index] = index / 16 == 1 ? -3e38 : 3e38 }
        }
        return (name, file.tensors[name]?.shape ?? [], values)
      }, to: "huge")
    try write([("noise", [70, 3], [Float](repeating: 0, count: 207) + [2, 2, 2])], to: "noise")
  }

  @Test(arguments: ["x.png", "x.gif", "x.npy", "x.safetensors", "x"])
  func imagesThatAreNoNumbersAreRefused(_ out: String) throws {
    try writeWeightsBeyondNumbers()
    let before = try fixture.names(in: ".")
    let refusal = "with these weights toy computes what is no number (image): take another checkpoint"
    // The last of many, after batches that are well; and by the seed.
    for count in [70, 69] {
      let text = generate(out, from: "huge") {
        ($0.noise, $0.count) = (fixture.file("noise"), count)
      }
      #expect(text == (count == 70 ? refusal : "no error"))
      if count == 70 { #expect(try fixture.names(in: ".") == before) }
      try? FileManager.default.removeItem(atPath: fixture.file(out))
    }
    #expect(generate(out, from: "huge") { $0.count = 600 } == refusal)
    #expect(try fixture.names(in: ".") == before)
  }

  /// A batch costs as much as some fifteen images made alone, or more: up to there nobody waits for a batch.
  @Test func fewImagesAreMadeOneByOne() throws {
    let program = try RunFixture().toy
    #expect([1, 2, 9, 14].map(program.generatedBatch) == [1, 1, 1, 1])
    #expect([15, 64, 65, 100].map(program.generatedBatch) == Array(repeating: program.sampleBatch, count: 4))
  }

  @Test func theNoiseIsNotLost() throws {
    try write([("noise", [3, 3], [Float](repeating: 0.5, count: 9))], to: "noise.safetensors")
    let before = try fixture.bytes("noise.safetensors")
    try FileManager.default.createSymbolicLink(
      atPath: fixture.file("link.safetensors"), withDestinationPath: fixture.file("noise.safetensors"))
    for out in ["noise.safetensors", "link.safetensors"] {
      #expect(
        generate(out) { $0.noise = fixture.file("noise.safetensors") }.hasSuffix(
          "is the file of --noise: give another name, or the noise is lost"))
    }
    #expect(try fixture.bytes("noise.safetensors") == before)
    #expect(
      generate("x.npy") { ($0.noise, $0.seed) = (fixture.file("noise.safetensors"), 3) }
        == "--seed and --noise exclude each other: the noise is given")
    #expect(
      generate("x.npy") { ($0.interpolate, $0.seed) = ((1, 2), 3) }
        == "--seed and --interpolate exclude each other: the noise is given")
  }

  @Test func imagesThatAreNoNumbersAreThrown() throws {
    try writeWeightsBeyondNumbers()
    let generator = try ImageGenerator(fixture.catalogue, checkpoint: fixture.file("huge"), model: "toy")
    #expect(throws: UserError.self) { _ = try generator.images(count: 600, seed: 1) }
    #expect(throws: UserError.self) { _ = try generator.picture(count: 600, seed: 1) }
  }

  @Test func weightsThatAreNoNumbersAreNamed() throws {
    let file = try SafeTensors(path: fixture.file("run/checkpoints/step-00000002.safetensors"))
    try write(
      file.order.map { name in
        var values = try file.floats(name)
        if name == "generator/dense1/kernel" { values[5] = .nan }
        return (name, file.tensors[name]?.shape ?? [], values)
      }, to: "bad")
    #expect(
      generate("x.png", from: "bad")
        == "bad: generator/dense1/kernel holds numbers that are not finite in float32 (NaN at element 5); "
        + "nothing comes of them")
  }

  /// A name says what is written; what is there may not say something else.
  @Test(arguments: ["e.npy", "e.safetensors", "e.png", "e.gif", "E.PNG"])
  func aFolderWithTheNameOfAFileIsRefused(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: fixture.file(name), withIntermediateDirectories: true)
    #expect(
      generate(name)
        == "--out \(name) is a folder, and its name is a file's: give another name, or \(name)/ for a file an image"
    )
    #expect(try fixture.names(in: name).isEmpty)
    #expect(generate(name + "/") == "no error")
    #expect(try fixture.names(in: name) == ["0000.png", "0001.png", "0002.png"])
  }

  @Test(arguments: ["model.v1", "new", "a.b/", ".hidden"]) func otherNamesAreFolders(_ name: String) throws {
    #expect(generate(name) == "no error")
    #expect(try fixture.names(in: name) == ["0000.png", "0001.png", "0002.png"])
  }

  @Test func aFileIsNoFolder() throws {
    try fixture.write(Data("mine".utf8), to: "model.v1")
    #expect(generate("model.v1") == "model.v1 is a file; choose a folder with --out")
    #expect(try fixture.bytes("model.v1") == Data("mine".utf8))
    // Whoever writes this means a file.
    #expect(generate("x.jpg") == "--out x.jpg: pictures are written as PNG; let the name end in .png")
  }

  @Test(arguments: [
    ("x.npy", ImageFormat.jpeg), ("x.safetensors", .png), ("x.gif", .png), ("x.png", .jpeg),
  ])
  func aFormatIsForFolders(_ name: String, _ format: ImageFormat) throws {
    #expect(
      generate(name) { $0.format = format }
        == "--format \(format.rawValue) is for a folder with a file an image, and --out \(name) is one file: "
        + "leave --format out, or name a folder")
    #expect(!FileManager.default.fileExists(atPath: fixture.file(name)))
    #expect(generate("x.png") { $0.format = .png } == "no error")
    #expect(generate("photos") { $0.format = .jpeg } == "no error")
    #expect(try fixture.names(in: "photos") == ["0000.jpg", "0001.jpg", "0002.jpg"])
  }
}
