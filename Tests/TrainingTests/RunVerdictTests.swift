import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// The verdict on a run: in its folder, on its console, after a resume, and as what ends it.
@Suite(.serialized) struct RunVerdictTests {
  private let fixture: RunFixture
  init() throws { fixture = try RunFixture() }

  private func options(
    out: String, steps: Int, seed: UInt64 = 1, resume: Bool = false, every: Int? = nil
  ) throws -> TrainingOptions {
    try fixture.options("ailing", out: out, steps: steps, seed: seed, resume: resume, every: every)
  }

  private func verdict(_ run: String) throws -> VerdictFinding {
    try JSONDecoder().decode(VerdictFinding.self, from: fixture.bytes(run + "/verdict.json"))
  }

  private func lines(_ start: String) -> [String] { fixture.printed.filter { $0.hasPrefix(start) } }

  @Test func aCollapseIsNamedAndTakenBack() throws {
    try fixture.train(options(out: "run", steps: 390))
    let collapsed = try verdict("run")
    #expect(collapsed.verdict == .collapsed)
    // Half the steps of a median after the images were gone, at the next look.
    #expect((201...240).contains(collapsed.since))
    #expect(collapsed.reasons.count == 1 && !collapsed.advice.isEmpty)
    // Once when it was seen, and at the end.
    #expect(lines("verdict: generator collapsed since step \(collapsed.since): ").count == 2)
    #expect(
      fixture.printed.contains { $0.contains("/390 | generator collapsed since step \(collapsed.since) | ") })

    try fixture.train(options(out: "run", steps: 700, resume: true))
    let healthy = try verdict("run")
    #expect(healthy.verdict == .healthy && healthy.since > 400 && healthy.reasons.isEmpty)
    #expect(lines("verdict: healthy since step \(healthy.since)\n").count == 2)
  }

  @Test func aFileSaysItInAFewWords() throws {
    try fixture.train(options(out: "run", steps: 150))
    #expect(
      String(decoding: try fixture.bytes("run/verdict.json"), as: UTF8.self) == """
        {
          "advice" : "",
          "reasons" : [

          ],
          "since" : 1,
          "verdict" : "healthy"
        }

        """)
    #expect(lines("verdict: healthy\n").count == 1)
  }

  @Test func fewStepsDecideNothing() throws {
    try fixture.train(options(out: "run", steps: 60))
    #expect(try verdict("run").verdict == .undecided)
    #expect(lines("verdict: undecided: too few steps\n").count == 1)
  }

  /// Whatever was forgotten: the metrics have it.
  @Test(arguments: [60, 195, 255, 420]) func aResumedRunSaysTheSame(first: Int) throws {
    try fixture.train(options(out: "whole", steps: 450))
    try fixture.train(options(out: "halves", steps: first, every: 7))
    try fixture.train(options(out: "halves", steps: 450, resume: true))
    #expect(try fixture.bytes("whole/verdict.json") == fixture.bytes("halves/verdict.json"))
    #expect(try fixture.metrics("whole") == fixture.metrics("halves"))
  }

  /// Lines of a version that told nothing stay as they are.
  @Test func aRunFromBeforeGoesOn() throws {
    try fixture.train(options(out: "run", steps: 150))
    let text = String(decoding: try fixture.bytes("run/metrics.jsonl"), as: UTF8.self)
    let old = text.replacing(#/,"signal_[a-z_]*":[^,}]*/#, with: "")
    #expect(old.count < text.count && !old.contains("signal"))
    try fixture.write(Data(old.utf8), to: "run/metrics.jsonl")
    try fixture.train(options(out: "run", steps: 380, resume: true))
    let now = String(decoding: try fixture.bytes("run/metrics.jsonl"), as: UTF8.self)
    #expect(now.hasPrefix(old))
    #expect(now.split(separator: "\n").count == 380)
    #expect(try verdict("run").verdict == .collapsed)
  }

  /// A model that tells nothing has no verdict.
  @Test func noVerdictWithoutSignals() throws {
    try fixture.train(fixture.options(out: "run", steps: 120))
    #expect(try !fixture.names(in: "run").contains("verdict.json"))
    #expect(lines("verdict").isEmpty)
    var options = try fixture.options(out: "no", steps: 10)
    options.failOnCollapse = true
    #expect(
      fixture.message { try fixture.train(options) }
        == "toy was compiled by a version that tells nothing of a training's health: build it anew, or leave out "
        + "--fail-on-collapse")
    options = try fixture.options("judge", out: "judge", steps: 10)
    options.failOnCollapse = true
    #expect(
      fixture.message { try fixture.train(options) }
        == "judge is a classifier, which does not collapse; leave out --fail-on-collapse")
  }

  @Test func aCollapseEndsARunThatAsksForIt() throws {
    var options = try options(out: "run", steps: 700)
    options.failOnCollapse = true
    let outcome = try fixture.train(options)
    guard case .collapsed(let finding) = outcome else {
      Issue.record("the run ended as \(outcome)")
      return
    }
    #expect(finding.verdict == .collapsed)
    #expect(try finding == verdict("run"))
    let step = try fixture.metrics("run").count
    #expect((finding.since...390).contains(step))
    #expect(try fixture.names(in: "run/checkpoints").last == "step-00000\(step).safetensors")
    // What it is resumed with decides: it ends at once, or goes on.
    options = try self.options(out: "run", steps: 700, resume: true)
    options.failOnCollapse = true
    #expect(try fixture.train(options) == outcome)
    #expect(try fixture.metrics("run").count == step + 1)
    #expect(try fixture.train(self.options(out: "run", steps: 700, resume: true)) == .finished)
  }

  @Test func aHealthyRunIsLeftAlone() throws {
    var options = try options(out: "run", steps: 500, seed: 16)
    options.failOnCollapse = true
    #expect(try fixture.train(options) == .finished)
    #expect(try verdict("run").verdict == .healthy)
  }

  /// The command's own word for it.
  @Test func theExitCodeIsThree() throws {
    let model = try CompiledModel.smallest()
    try writeImages(to: fixture.file("data"), side: model.height, count: model.batch)
    let run = "BESPOKE train \(model.name) --data data --threads 1 --samples 1 --out run"
    #expect(try fixture.run("\(run) --steps 200").code == 0)
    let text = String(decoding: try fixture.bytes("run/metrics.jsonl"), as: UTF8.self)
    let gone = text.replacing(#/"signal_diversity":[^,]*/#, with: "\"signal_diversity\":0.001")
    try fixture.write(Data(gone.utf8), to: "run/metrics.jsonl")
    let result = try fixture.run("\(run) --steps 300 --resume --fail-on-collapse")
    #expect(result.code == 3, "\(result.errors)")
    #expect(result.output.contains("verdict: generator collapsed since step "))
    #expect(
      result.output.contains(
        "Stopped after step 201; the checkpoint is run/checkpoints/step-00000201.safetensors"))
  }
}
