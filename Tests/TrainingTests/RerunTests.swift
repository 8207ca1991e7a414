import Foundation
import ProcessSupport
import Testing

/// The short forms of `make kill-test` and `make reruns`.
@Suite(.serialized) struct RerunTests {
  @Test func aRunThatWasKilledEndsAsIfNothingHadHappened() throws {
    let fixture = try RunFixture()
    var test = try KillTest(in: fixture.path, steps: 10, seed: 1)
    let report = try test.run(kills: 8, progress: { _ in })
    #expect(report.kills == 8)
    #expect(report.runs >= 1)
  }

  @Test func threadsAndInstructionsDoNotChangeABit() throws {
    let fixture = try RunFixture()
    let reruns = try ExactReruns(in: fixture.path, model: CompiledModel.smallest(), steps: 3)
    let sets = try ExactReruns.instructionSets()
    var ways = ExactReruns.threadCounts.map {
      ExactReruns.Way(threads: $0, instructions: sets[sets.count - 1])
    }
    for instructions in sets.dropLast() {
      ways += [1, 3].map { ExactReruns.Way(threads: $0, instructions: instructions) }
    }
    // The first run of those that round alike is what the others are compared with.
    let kinds = Set(sets.map { $0 == "baseline" }).count
    #expect(try reruns.run(ways, progress: { _ in }) == ways.count - kinds)
  }

  /// What makes the comparisons worth something: a bit, a line, a file more is seen, a duration is not.
  @Test func comparisonsSeeWhatDiffers() throws {
    let fixture = try RunFixture()
    func files(metrics: String = "{\"step\":1,\"loss\":0.5,\"ms\":1.25}\n", picture: UInt8 = 1) throws
      -> RunFiles
    {
      try fixture.write(Data(metrics.utf8), to: "run/metrics.jsonl")
      try fixture.write(Data([0, picture]), to: "run/samples/a.png")
      return try RunFiles(of: fixture.file("run"))
    }
    let first = try files()
    #expect(Set(first.files.keys) == ["metrics.jsonl", "samples/a.png"])
    #expect(try files(metrics: "{\"step\":1,\"loss\":0.5,\"ms\":7e-05}\n").differences(from: first) == [])
    #expect(
      try files(metrics: "{\"step\":1,\"loss\":0.6,\"ms\":1.25}\n").differences(from: first)
        == ["metrics.jsonl"])
    #expect(
      try files(metrics: "{\"step\":1,\"loss\":0.5,\"ms\":1.25}").differences(from: first)
        == ["metrics.jsonl"])
    #expect(try files(picture: 2).differences(from: first) == ["samples/a.png"])
    _ = try files()
    try fixture.write(Data(), to: "run/samples/b.png")
    #expect(try RunFiles(of: fixture.file("run")).differences(from: first) == ["samples/b.png"])
    try fixture.write(Data(), to: "run/.lock")
    #expect(
      try RunFiles(of: fixture.file("run"), leavingOut: ["samples/b.png"]).differences(from: first) == [])
  }
}
