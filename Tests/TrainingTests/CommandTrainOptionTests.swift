import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// Each option of `bespoke train`, by what the command leaves behind: it is read, and it does what its help says.
@Suite(.serialized) struct CommandTrainOptionTests {
  private let fixture: RunFixture
  private let model: CompiledModel

  /// Two batches of images and a rest.
  init() throws {
    fixture = try RunFixture()
    model = try CompiledModel.smallest()
    try writeImages(to: fixture.file("data"), side: model.height, count: 2 * model.batch + 5)
  }

  private func train(_ options: String, data: String = "data") throws {
    let result = try fixture.run("BESPOKE train \(model.name) --data \(data) --threads 1 \(options)")
    #expect(result.code == 0, "\(options): \(result.errors)")
  }

  private func configuration(_ run: String) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: try fixture.bytes(run + "/config.json")) as? [String: Any])
  }

  /// A step is a line of the metrics; an epoch has two, for the rest of the images makes no batch.
  @Test func stepsAndEpochs() throws {
    try train("--steps 3 --samples 1 --out a")
    #expect(try fixture.metrics("a").count == 3)
    try train("--epochs 2 --samples 1 --out b")
    #expect(try fixture.metrics("b").count == 4)
    try train("--epochs 1 --samples 1 --out c")
    #expect(try fixture.metrics("c").count == 2)
  }

  @Test func checkpointEvery() throws {
    func steps(_ run: String) throws -> [Int] {
      try fixture.names(in: run + "/checkpoints").compactMap { Int($0.filter(\.isNumber)) }
    }
    try train("--steps 5 --samples 1 --checkpoint-every 2 --out a")
    #expect(try steps("a") == [2, 4, 5])
    try train("--steps 5 --samples 1 --checkpoint-every 3 --out b")
    #expect(try steps("b") == [3, 5])
  }

  /// Four images are a square of two, nine one of three, however they are framed.
  @Test func samples() throws {
    func extents(_ count: Int) throws -> [Int] {
      try train("--epochs 1 --samples \(count) --out run\(count)")
      let names = try fixture.names(in: "run\(count)/samples")
      let picture = try readPNG(fixture.file("run\(count)/samples/" + (try #require(names.first))))
      return [picture.height, picture.width]
    }
    for (four, nine) in zip(try extents(4), try extents(9)) {
      #expect(four >= 2 * model.height && abs(Double(nine) / Double(four) - 1.5) < 0.1)
    }
  }

  @Test func resume() throws {
    try train("--steps 2 --samples 1 --out run")
    let again = try fixture.run("BESPOKE train \(model.name) --data data --steps 4 --out run")
    #expect(again.code == 1)
    #expect(try fixture.metrics("run").count == 2)
    let begun = try fixture.metrics("run")
    try train("--steps 4 --out run --resume")
    #expect(try fixture.metrics("run").prefix(2) == begun[...])
    #expect(try fixture.metrics("run").count == 4)
  }

  /// The seed decides everything; the one that is not said is 1.
  @Test func seed() throws {
    for (run, options) in [("a", ""), ("b", "--seed 1"), ("c", "--seed 2"), ("d", "--seed 2")] {
      try train("--steps 2 --samples 1 --out \(run) \(options)")
    }
    let metrics = try ["a", "b", "c", "d"].map(fixture.metrics)
    #expect(metrics[0] == metrics[1] && metrics[2] == metrics[3] && metrics[0] != metrics[2])
  }

  @Test func outAndItsDefault() throws {
    try train("--steps 1 --samples 1 --out here/there")
    #expect(try fixture.names(in: "here/there").contains("config.json"))
    for name in [model.name, model.name + "-2"] {
      try train("--steps 1 --samples 1")
      #expect(try fixture.names(in: "runs/\(name)").contains("config.json"))
    }
    #expect(try fixture.names(in: "runs") == [model.name, model.name + "-2"])
  }

  /// Images of half the height are another size, unless they are enlarged.
  @Test func dataAndResize() throws {
    try writeImages(to: fixture.file("small"), side: model.height / 2, count: model.batch)
    let refused = try fixture.run("BESPOKE train \(model.name) --data small --steps 1 --out run")
    #expect(refused.code == 1)
    try train("--steps 1 --samples 1 --out run --resize", data: "small")
    #expect(try fixture.metrics("run").count == 1)
    try train("--steps 1 --samples 1 --out other")
    #expect(try fixture.metrics("other") != fixture.metrics("run"))
  }

  /// What a run is without options, by README and help: 64 samples, a checkpoint every 500 of 2000 steps, seed 1, and
  /// where Fashion-MNIST is not at hand, 10,000 drawn garments.
  @Test func defaults() throws {
    let running = try BespokeCommand(
      ["train", model.name, "--out", "run"], in: fixture.path,
      environment: ["HOME": fixture.file("home"), "XDG_CACHE_HOME": ""])
    for _ in 0..<600 where !FileManager.default.fileExists(atPath: fixture.file("run/config.json")) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    running.kill()
    _ = try running.result()
    let run = try configuration("run")
    for (name, value) in [("samples", 64), ("checkpointEvery", 500), ("steps", 2000), ("seed", 1)] {
      #expect(run[name] as? Int == value, "\(name)")
    }
    #expect(run["model"] as? String == model.name)
    let stretch = try #require((run["stretches"] as? [[String: Any]])?.first)
    #expect(stretch["images"] as? Int == 10_000 && stretch["data"] as? String == "garments")
  }

  /// The model that is not said is `dcgan`, where that is compiled.
  @Test func defaultModel() throws {
    let isCompiled = try CompiledModel.all().contains { $0.name == "dcgan" }
    try writeImages(to: fixture.file("images"), side: 28, count: 128)
    let result = try fixture.run("BESPOKE train --data images --steps 1 --samples 1 --out run")
    #expect(result.code == (isCompiled ? 0 : 2))
    if isCompiled { #expect(try configuration("run")["model"] as? String == "dcgan") }
  }

  #if os(Linux)
    /// As many threads as said: beside those that a process has anyway, one for each but the first.
    @Test func threads() throws {
      func threads(_ wanted: Int) throws -> Int {
        let running = try BespokeCommand(
          [
            "train", model.name, "--data", "data", "--steps", "1000000", "--threads", "\(wanted)", "--out",
            "run\(wanted)",
          ], in: fixture.path)
        defer { running.kill() }
        // Metrics are handed over in blocks, after the first step is made.
        for _ in 0..<600
        where !FileManager.default.fileExists(atPath: fixture.file("run\(wanted)/metrics.jsonl")) {
          Thread.sleep(forTimeInterval: 0.05)
        }
        let tasks = "/proc/\(running.process.processIdentifier)/task"
        return try FileManager.default.contentsOfDirectory(atPath: tasks).count
      }
      let one = try threads(1)
      #expect(try threads(2) == one + 1)
      #expect(try threads(4) == one + 3)
    }
  #endif
}
