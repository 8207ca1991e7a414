import Foundation
import Testing

@testable import BespokeTraining

@Suite struct RunTrainingTests {
  @Test func aRunLeavesItsFiles() throws {
    let fixture = try RunFixture()
    #expect(try fixture.train(fixture.options(out: "run", steps: 9, every: 2)) == .finished)
    #expect(
      try fixture.names(in: "run")
        == [
          ".lock", "checkpoints", "config.json", "metrics.jsonl", "report.html", "samples", "training.gif",
        ])
    #expect(try fixture.names(in: "run/samples") == ["epoch-0001.png", "epoch-0003.png"])
    let kept = [6, 8, 9].map { "step-0000000\($0).safetensors" }
    #expect(try fixture.names(in: "run/checkpoints") == kept)
    #expect(try fixture.metrics("run").count == 9)
    #expect(fixture.printed.last?.contains("bespoke generate --checkpoint") == true)
  }

  @Test func theConfigurationHoldsWhatDecidesTheResult() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 4, seed: 5))
    let configuration = try RunConfiguration.read(from: fixture.file("run/config.json"))
    #expect(configuration.model == "toy")
    #expect(configuration.stretches.count == 1)
    #expect(configuration.stretch.fingerprint == "0123456789abcdef")
    #expect(configuration.stretch.settings["optimiser/generator"] == "adam(0.1)")
    #expect(configuration.stretch.updateOrder == "simultaneous")
    #expect(configuration.seed == 5)
    #expect(configuration.steps == 4)
    #expect(configuration.stretch.stepsPerEpoch == 3)
    #expect(configuration.stretch.images == 14)
    #expect(configuration.stretch.data == (try fixture.data()))
    #expect(configuration.stretch.imagesDigest?.count == 64)
    let text = String(decoding: try fixture.bytes("run/config.json"), as: UTF8.self)
    #expect(!text.contains("threads"))
  }

  @Test(arguments: [10, 9, 1]) func aResumedRunEndsInTheSameBytes(first: Int) throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "whole", steps: 20))
    try fixture.train(fixture.options(out: "halves", steps: first))
    try fixture.train(fixture.options(out: "halves", steps: 20, resume: true))
    for name in [
      "checkpoints/step-00000020.safetensors", "samples/step-00000020.png", "config.json", "training.gif",
    ] {
      #expect(try fixture.bytes("whole/" + name) == fixture.bytes("halves/" + name), "\(name)")
    }
    #expect(try fixture.metrics("whole") == fixture.metrics("halves"))
  }

  /// Between its last checkpoint and its film a run may be killed, one that was made longer too.
  @Test func theFilmOfALongerRunIsMadeAfterAll() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 9))
    let short = try fixture.bytes("run/training.gif")
    try FileManager.default.copyItem(atPath: fixture.file("run"), toPath: fixture.file("whole"))
    try fixture.train(fixture.options(out: "whole", steps: 12, resume: true))
    var options = try fixture.options(out: "run", steps: 12, resume: true)
    options.pendingSignal = { [path = fixture.file("run/checkpoints/step-00000012.safetensors")] in
      FileManager.default.fileExists(atPath: path) ? SIGKILL : nil
    }
    #expect(try fixture.train(options) == .interrupted(SIGKILL))
    options = try fixture.options(out: "run", steps: 12, resume: true)
    options.length = nil
    #expect(try fixture.train(options) == .finished)
    #expect(try fixture.bytes("run/training.gif") == fixture.bytes("whole/training.gif"))
    #expect(try fixture.bytes("run/training.gif") != short)
    #expect(
      fixture.message { try fixture.train(options) }
        == "run has made 12 of 12 steps already; ask for more with --steps or --epochs")
  }

  /// It has the picture and the film of a run that was never to be longer.
  @Test func aRunMayEndSoonerThanItWasToEnd() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 4))
    var options = try fixture.options(out: "run", steps: 20, resume: true, every: 5)
    options.pendingSignal = { [path = fixture.file("run/checkpoints/step-00000010.safetensors")] in
      FileManager.default.fileExists(atPath: path) ? SIGINT : nil
    }
    #expect(try fixture.train(options) == .interrupted(SIGINT))
    #expect(try fixture.train(fixture.options(out: "run", steps: 10, resume: true)) == .finished)
    try fixture.train(fixture.options(out: "whole", steps: 10))
    for name in ["samples/step-00000010.png", "metrics.jsonl"] {
      #expect(FileManager.default.fileExists(atPath: fixture.file("run/" + name)))
    }
    let film = try fixture.bytes("whole/training.gif")
    #expect(try fixture.bytes("run/training.gif") == film)
    #expect(
      try fixture.bytes("run/samples/step-00000010.png") == fixture.bytes("whole/samples/step-00000010.png"))
    #expect(try fixture.metrics("run") == fixture.metrics("whole"))
  }

  @Test func aResumeForgetsTheLinesAfterItsCheckpoint() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "whole", steps: 20, every: 5))
    try fixture.train(fixture.options(out: "torn", steps: 10, every: 5))
    try FileManager.default.removeItem(atPath: fixture.file("torn/checkpoints/step-00000010.safetensors"))
    try fixture.train(fixture.options(out: "torn", steps: 20, resume: true, every: 5))
    #expect(try fixture.metrics("whole") == fixture.metrics("torn"))
    #expect(
      try fixture.bytes("whole/checkpoints/step-00000020.safetensors")
        == fixture.bytes("torn/checkpoints/step-00000020.safetensors"))
  }

  @Test func seedsDiffer() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "one", steps: 3, seed: 1))
    try fixture.train(fixture.options(out: "two", steps: 3, seed: 2))
    #expect(try fixture.metrics("one") != fixture.metrics("two"))
  }

  @Test func aLossThatIsNotANumberStopsTheRun() throws {
    let fixture = try RunFixture()
    let options = try fixture.options(out: "run", steps: 20, seed: 13, every: 2)
    let text = fixture.message { try fixture.train(options) }
    #expect(text.hasPrefix("step 5: the losses are no longer finite (discriminator nan, generator 0."))
    #expect(
      text.hasSuffix(
        "); training stops, the last good checkpoint is run/checkpoints/step-00000004.safetensors" + advice))
    #expect(try fixture.names(in: "run/checkpoints").last == "step-00000004.safetensors")
    #expect(try fixture.metrics("run").count == 4)
  }

  @Test func spoiltWeightsAreNotSaved() throws {
    let fixture = try RunFixture()
    let options = try fixture.options(out: "run", steps: 20, seed: 14, every: 1)
    #expect(
      fixture.message { try fixture.train(options) }
        == "step 3: generator/dense1/bias is no longer finite; training stops, "
        + "the last good checkpoint is run/checkpoints/step-00000002.safetensors" + advice)
  }

  private let advice =
    "; try a smaller learning rate, another loss or a penalty, or gradients clipped to a norm, and go on with it: "
    + "--resume --changed"

  @Test func aSignalEndsTheRunAfterAStep() throws {
    let fixture = try RunFixture()
    var stopped = try fixture.options(out: "run", steps: 20)
    // One of the process would stop the runs of other tests too.
    stopped.pendingSignal = { SIGINT }
    #expect(try fixture.train(stopped) == .interrupted(SIGINT))
    #expect(try fixture.names(in: "run/checkpoints") == ["step-00000001.safetensors"])
    #expect(
      fixture.printed.last?.hasSuffix("bespoke train toy --out \(fixture.file("run")) --resume\n") == true)
    // Without a length the run's own is taken.
    var options = try fixture.options(out: "run", steps: 20, resume: true)
    options.length = nil
    #expect(try fixture.train(options) == .finished)
    try fixture.train(fixture.options(out: "whole", steps: 20))
    #expect(try fixture.metrics("run") == fixture.metrics("whole"))
  }

  @Test func aSmallSetIsRepeatedAndTheUserIsTold() throws {
    let fixture = try RunFixture()
    var options = try fixture.options(out: "run", steps: 2)
    options.data = try fixture.data(count: 3)
    try fixture.train(options)
    #expect(fixture.printed.contains("a step takes 4 images, there are 3: they repeat within a step\n"))
  }

  @Test func epochsAreCountedOverTheWholeRun() throws {
    let fixture = try RunFixture()
    var options = try fixture.options(out: "run", steps: 1)
    options.length = .epochs(2)
    try fixture.train(options)
    #expect(try fixture.metrics("run").count == 6)
    #expect(try fixture.names(in: "run/samples") == ["epoch-0001.png", "epoch-0002.png"])
  }
}
