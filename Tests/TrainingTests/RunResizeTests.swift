import Foundation
import Testing

@testable import BespokeTraining

/// `--resize`, from the command's options to the run's configuration and back.
@Suite(.serialized) struct RunResizeTests {
  private func options(_ fixture: RunFixture, out: String, steps: Int) throws -> TrainingOptions {
    var options = try fixture.options(out: out, steps: steps)
    options.data = try fixture.data(side: 7)
    options.resize = true
    return options
  }

  @Test func aResumedRunResizesItsImagesUnasked() throws {
    let fixture = try RunFixture()
    #expect(try fixture.train(options(fixture, out: "whole", steps: 8)) == .finished)
    #expect(try RunConfiguration.read(from: fixture.file("whole/config.json")).stretch.resize)
    try fixture.train(options(fixture, out: "halves", steps: 3))
    var rest = TrainingOptions()
    rest.length = .steps(8)
    rest.out = fixture.file("halves")
    rest.resume = true
    try fixture.train(rest)
    for name in ["checkpoints/step-00000008.safetensors", "samples/step-00000008.png", "config.json"] {
      #expect(try fixture.bytes("whole/" + name) == fixture.bytes("halves/" + name), "\(name)")
    }
    #expect(try fixture.metrics("whole") == fixture.metrics("halves"))
  }

  /// Images are known by what the model sees of them.
  @Test func resizingImagesThatFitChangesNothing() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 2))
    var again = try fixture.options(out: "run", steps: 4, resume: true)
    again.resize = true
    try fixture.train(again)
    #expect(try fixture.metrics("run").count == 4)
    #expect(try RunConfiguration.read(from: fixture.file("run/config.json")).stretches.count == 1)
  }

  @Test func aTraceIsOfTheResizedImages() throws {
    let fixture = try RunFixture()
    let data = try fixture.data(side: 7)
    #expect(
      fixture.message {
        try recordTrace(
          of: fixture.toy, data: data, steps: 1, seed: 1, threads: 1, to: fixture.file("t"),
          console: fixture.console)
      } == "the images of data-7-14 are 7x7x1, toy is made for 4x4x1; --resize resizes them")
    try recordTrace(
      of: fixture.toy, data: data, resize: true, steps: 1, seed: 1, threads: 1, to: fixture.file("t"),
      console: fixture.console)
    #expect(try fixture.names(in: ".").contains("t"))
  }
}
