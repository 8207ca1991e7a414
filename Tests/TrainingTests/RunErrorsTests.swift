import Foundation
import Testing

@testable import BespokeTraining

@Suite struct RunErrorsTests {
  private func message(
    steps: Int = 3, out: String = "run", _ change: (inout TrainingOptions) throws -> Void
  ) throws -> String {
    let fixture = try RunFixture()
    var options = try fixture.options(out: out, steps: steps)
    try change(&options)
    return fixture.message { try fixture.train(options) }
  }

  @Test func countsMustBePositive() throws {
    #expect(try message { $0.length = .steps(0) } == "--steps must be at least 1, not 0")
    #expect(try message { $0.length = .epochs(-2) } == "--epochs must be at least 1, not -2")
    #expect(try message { $0.threads = 0 } == "--threads must be at least 1, not 0")
    #expect(try message { $0.threads = 1 << 40 } == "--threads must be at most 1024, not 1099511627776")
    #expect(try message { $0.samples = 0 } == "--samples must be at least 1, not 0")
    #expect(try message { $0.checkpointEvery = 0 } == "--checkpoint-every must be at least 1, not 0")
  }

  @Test func anUnknownModelIsAnsweredWithThoseThereAre() throws {
    #expect(
      try message { $0.model = "dcgam" }
        == "no model is named 'dcgam'; the compiled models are: other, toy, labelled, judge, ailing")
  }

  @Test func imagesMustHaveTheModelsSize() throws {
    let text = try message { $0.model = "other" }
    #expect(text.hasPrefix("the images of "))
    #expect(text.hasSuffix(" are 4x4x1, other is made for 6x6x1; --resize resizes them"))
  }

  @Test func aFolderInUseIsLeftAlone() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 3))
    let before = try fixture.bytes("run/metrics.jsonl")
    let text = fixture.message { try fixture.train(fixture.options(out: "run", steps: 3)) }
    #expect(
      text.hasSuffix(
        "run is not empty; choose another folder with --out, or go on with its run: train --resume"))
    #expect(try fixture.bytes("run/metrics.jsonl") == before)
  }

  @Test func aFileIsNoFolder() throws {
    let fixture = try RunFixture()
    try Data("mine".utf8).write(to: URL(fileURLWithPath: fixture.file("run")))
    let text = fixture.message { try fixture.train(fixture.options(out: "run", steps: 3)) }
    #expect(text == "run is a file; choose a folder with --out")
    let below = fixture.message { try fixture.train(fixture.options(out: "run/below", steps: 3)) }
    #expect(
      below == "cannot create run/below/samples: Not a directory; choose another folder with --out")
    #expect(try fixture.bytes("run") == Data("mine".utf8))
  }

  @Test func aResumeAsksForTheSameRun() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 3))
    func resume(_ change: (inout TrainingOptions) -> Void) throws -> String {
      var options = try fixture.options(out: "run", steps: 6, resume: true)
      change(&options)
      return fixture.message { try fixture.train(options) }
    }
    #expect(try resume { $0.seed = 2 } == "run was begun with --seed 1, not 2; leave the option out")
    #expect(try resume { $0.model = "other" } == "run is a run of toy, not of other")
    #expect(
      try resume { $0.length = .steps(3) }
        == "run has made 3 of 3 steps already; ask for more with --steps or --epochs")
    #expect(
      try resume { $0.out = fixture.file("none") }
        == "none/config.json does not exist; --resume goes on with an existing run")
    try FileManager.default.createDirectory(
      atPath: fixture.file("folder/config.json"), withIntermediateDirectories: true)
    #expect(
      try resume { $0.out = fixture.file("folder") }
        == "folder/config.json is no file; --resume goes on with an existing run")
  }

  @Test func aDamagedConfigurationIsNamed() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 3))
    try Data("{".utf8).write(to: URL(fileURLWithPath: fixture.file("run/config.json")))
    let text = fixture.message { try fixture.train(fixture.options(out: "run", steps: 6, resume: true)) }
    #expect(text == "run/config.json is damaged: it is not the configuration of a run")
  }

  /// With some of these the run would divide by zero or overflow.
  @Test(arguments: [
    ("epochsBetweenSamples", "0"), ("checkpointEvery", "0"), ("stepsPerEpoch", "9223372036854775807"),
    ("fromStep", "1"), ("epochsBefore", "7"), ("programFromStep", "1"),
    ("steps", "-1"), ("samples", "10001"), ("images", "0"),
  ])
  func impossibleNumbersInTheConfigurationAreNamed(_ name: String, _ value: String) throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 3))
    let path = fixture.file("run/config.json")
    let text = String(decoding: try fixture.bytes("run/config.json"), as: UTF8.self)
    let changed = text.replacing(try Regex("\"\(name)\" : [0-9]+"), with: "\"\(name)\" : \(value)")
    #expect(changed != text)
    try Data(changed.utf8).write(to: URL(fileURLWithPath: path))
    #expect(
      fixture.message { try fixture.train(fixture.options(out: "run", steps: 4, resume: true)) }
        == "run/config.json is damaged: \(name) cannot be \(value)")
  }

  @Test func aRunWithoutCheckpointsShowsNoPictures() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 3))
    try FileManager.default.removeItem(atPath: fixture.file("run/checkpoints/step-00000003.safetensors"))
    let text = fixture.message {
      try generatePicture(
        checkpoint: fixture.file("run"), count: 1, seed: 1, threads: 1, out: fixture.file("p.png"),
        catalogue: fixture.catalogue, console: fixture.console)
    }
    #expect(
      text == "the folder run holds no checkpoint; give a .safetensors file or the folder of a run")
  }
}
