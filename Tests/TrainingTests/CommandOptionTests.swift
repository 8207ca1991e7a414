import BespokeTensorFiles
import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// Each option of the commands beside `train`, by what they leave behind.
@Suite(.serialized) struct CommandOptionTests {
  private let fixture: RunFixture
  private let model: CompiledModel

  init() throws {
    fixture = try RunFixture()
    model = try CompiledModel.smallest()
  }

  @discardableResult
  private func run(
    _ command: String, environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let result = try fixture.run("BESPOKE " + command, environment: environment)
    #expect(result.code == 0, "\(command): \(result.errors)", sourceLocation: sourceLocation)
    return result.output
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  /// A folder of as many images of one shade as a batch has.
  private func writeShade(_ shade: UInt8, to folder: String, side: Int) throws {
    let pixels = Array(repeating: shade, count: model.batch * side * side)
    try fixture.write(
      idx(magic: 0x803, extents: [model.batch, side, side], content: pixels),
      to: folder + "/train-images-idx3-ubyte")
  }

  // generate

  @Test func generate() throws {
    try writeShade(100, to: "data", side: model.height)
    try run(
      "train \(model.name) --data data --steps 2 --checkpoint-every 1 --samples 1 --threads 1 --out run")
    func picture(_ options: String, from checkpoint: String = "run") throws -> PixelImage {
      try run("generate --checkpoint \(checkpoint) --out p.png \(options)")
      return try readPNG(fixture.file("p.png"))
    }
    // Four images are a square of two, 64 one of eight, however they are framed.
    let width = Double(try picture("--count 4").width)
    #expect(width >= Double(2 * model.height))
    for (options, side) in [("--count 9", 3.0), ("", 8)] {
      #expect(abs(Double(try picture(options).width) / width - side / 2) < 0.05 * side, "\(options)")
    }
    let four = try picture("--count 4").pixels
    #expect(try picture("--count 4 --seed 1").pixels == four)
    #expect(try picture("--count 4 --seed 2").pixels != four)
    #expect(try picture("--count 4 --threads 2").pixels == four)
    // A run's folder stands for its newest checkpoint.
    let files = try fixture.names(in: "run/checkpoints").map { "run/checkpoints/" + $0 }
    try #require(files.count == 2)
    #expect(try picture("--count 4", from: files[1]).pixels == four)
    #expect(try picture("--count 4", from: files[0]).pixels != four)
  }

  /// The first image without a class is of class 0: classes come in turn.
  @Test func generateOfAClass() throws {
    let listing = try run("models --json").split(separator: "\n").map { try object(String($0)) }
    let smallest = listing.filter { $0["kind"] as? String == "gan" && $0["classes"] as? Int == 10 }
      .min { ($0["parameters"] as? Int ?? 0) < ($1["parameters"] as? Int ?? 0) }
    // None may be compiled.
    guard let name = smallest?["name"] as? String, let side = smallest?["height"] as? Int,
      let batch = smallest?["batch"] as? Int, smallest?["channels"] as? Int == 1
    else { return }
    try writeImages(to: fixture.file("data"), side: side, count: batch)
    try run("train \(name) --data data --steps 1 --samples 1 --out run")
    func picture(_ options: String) throws -> [UInt8] {
      try run("generate --checkpoint run --count 1 --out p.png \(options)")
      return try readPNG(fixture.file("p.png")).pixels
    }
    let first = try picture("")
    #expect(try picture("--class 0") == first)
    #expect(try picture("--class 3") != first)
  }

  // bench

  /// A measurement says of how many steps, threads and images it is; images a second times seconds are the batch.
  @Test func bench() throws {
    func bench(_ options: String, environment: [String: String] = [:]) throws -> [String: Any] {
      try object(run("bench \(model.name) --json \(options)", environment: environment))
    }
    func images(_ result: [String: Any]) throws -> Double {
      let rate = try #require(result["samplesPerSecond"] as? Double)
      return rate * (try #require(result["millisecondsPerStep"] as? Double)) / 1000
    }
    let seven = try bench("--steps 7 --threads 1")
    #expect(seven["model"] as? String == model.name)
    #expect(seven["steps"] as? Int == 7)
    #expect(seven["threads"] as? Int == 1)
    #expect(abs(try images(seven) - Double(model.batch)) < 1e-6 * Double(model.batch))
    let usual = try bench("--threads 2")
    #expect(usual["steps"] as? Int == 30)
    #expect(usual["threads"] as? Int == 2)
    let drawn = try bench("--steps 3 --generate 70 --threads 1")
    #expect(abs(try images(drawn) - 70) < 1e-6 * 70)
    // Of the instruction sets that were compiled the slowest, on every machine.
    let slowest = try #require(ExactReruns.instructionSets().last)
    let slow = try bench("--steps 1 --threads 1", environment: ["BESPOKE_ISA": slowest])
    #expect(slow["instructionSet"] as? String == slowest)
  }

  @Test func benchOfKernels() throws {
    let kernels = try object(run("bench \(model.name) --steps 1 --threads 1 --kernels --json"))["kernels"]
    let drawing = try object(
      run("bench \(model.name) --steps 1 --threads 1 --kernels --generate 1 --json"))["kernels"]
    let (step, generate) = (try #require(kernels as? [Any]).count, try #require(drawing as? [Any]).count)
    #expect(generate > 0 && step > generate)
    let table = try run("bench \(model.name) --steps 1 --threads 1 --kernels")
    #expect((try? object(table)) == nil && table.split(separator: "\n").count > 2)
    #expect(try run("bench \(model.name) --steps 1 --threads 1").split(separator: "\n").count == 1)
  }

  // trace

  private func trace(_ options: String) throws -> SafeTensors {
    try run("trace \(model.name) --threads 1 --out t.safetensors \(options)")
    return try SafeTensors(path: fixture.file("t.safetensors"))
  }

  /// A shade of 51 of 255 is -0.6 between -1 and 1; the images of `--resize` keep it.
  @Test func dataOfATrace() throws {
    try writeShade(51, to: "dark", side: model.height)
    try writeShade(204, to: "light", side: model.height)
    try writeShade(204, to: "small", side: model.height / 2)
    for (options, value) in [
      ("--data dark", -0.6), ("--data light", 0.6), ("--data small --resize", 0.6),
    ] as [(String, Float)] {
      let real = try trace(options).floats("step1/real")
      #expect(real.count == model.batch * model.height * model.height)
      #expect(real.allSatisfy { abs($0 - value) < 1e-6 }, "\(options)")
    }
    let small = try fixture.run("BESPOKE trace \(model.name) --data small --out u.safetensors")
    #expect(small.code == 1)
    // Not said, data are Fashion-MNIST or, without it, garments: no image is of one shade.
    let garments = try trace("").floats("step1/real")
    #expect(Set(garments).count > 10)
  }

  @Test func stepsSeedAndValuesOfATrace() throws {
    try writeShade(51, to: "dark", side: model.height)
    func names(_ options: String) throws -> Set<String> {
      Set(try trace("--data dark \(options)").tensors.keys)
    }
    let (one, two) = (try names(""), try names("--steps 2"))
    #expect(two.subtracting(one).allSatisfy { $0.hasPrefix("step2/") } && two.isSuperset(of: one))
    #expect(two.count { $0.hasPrefix("step2/") } == one.count { $0.hasPrefix("step1/") })
    let values = try names("--values")
    #expect(!values.subtracting(one).isEmpty)
    #expect(values.subtracting(one).allSatisfy { $0.hasPrefix("step1/value/") })

    func noise(_ options: String) throws -> [Float] {
      try trace("--data dark \(options)").floats("step1/noise")
    }
    let first = try noise("")
    #expect(try noise("--seed 1") == first)
    #expect(try noise("--seed 7") != first)
  }

  // models and data

  @Test func models() throws {
    let lines = try run("models --json").split(separator: "\n")
    #expect(try lines.allSatisfy { try object(String($0))["name"] is String })
    let text = try run("models")
    #expect(lines.allSatisfy { !text.contains($0) })
    for line in lines { #expect(text.contains(try #require(try object(String(line))["name"] as? String))) }
  }

  /// A picture of a set grows with the size that its images are drawn at, and has colours where they are asked for.
  @Test func sizeOfAPreview() throws {
    func preview(_ options: String) throws -> PixelImage {
      try run("data preview garments --out p.png \(options)")
      return try readPNG(fixture.file("p.png"))
    }
    let (usual, small, coloured) = (
      try preview(""), try preview("--size 14x14x1"), try preview("--size 14x14x3")
    )
    // Ten rows of 28 and of 14.
    #expect(usual.height >= 280 && small.height >= 140)
    #expect(Double(usual.height) / Double(small.height) > 1.5)
    #expect(small.width == coloured.width)
    #expect((usual.channels, coloured.channels) == (1, 3))
    try writeShade(9, to: "data", side: 20)
    try run("data preview data --out q.png --size 10x10")
    try run("data preview data --out r.png")
    #expect(try readPNG(fixture.file("q.png")).width < readPNG(fixture.file("r.png")).width)
  }

  // init, a command of this program's own

  @Test func initMakesAPackage() throws {
    #expect(try run("--help").contains("init"))
    #expect(try run("init MyGAN").contains("cd MyGAN"))
    #expect(try run("init MyGAN --in 'a folder'").contains("cd 'a folder'"))
    for folder in ["MyGAN", "a folder"] {
      #expect(try fixture.names(in: folder).contains("Package.swift"))
      #expect(try fixture.names(in: folder + "/Sources").contains("MyGANModels"))
    }
    let again = try fixture.run("BESPOKE init MyGAN")
    #expect(again.code == 1 && again.errors.contains("MyGAN"))
  }

  // Models that are not compiled

  @Test func aModelThatIsNotCompiledIsAnsweredWithHowToGetIt() throws {
    let result = try fixture.run("BESPOKE train nobody --data data")
    #expect(result.code == 2 && result.errors.contains("no model is named 'nobody'"))
    #expect(result.errors.contains(model.name) && result.errors.contains("BESPOKE_ZOO"))
  }
}
