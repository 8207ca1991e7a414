import BespokeScores
import Foundation

/// The verdict on a run, beside its metrics in `verdict.json`.
struct RunVerdict {
  private var monitor: VerdictMonitor
  private let path: String
  /// What the file says.
  private var written: VerdictFinding?

  var finding: VerdictFinding { monitor.finding }

  /// Takes up what the metrics say of a run that has made `step` steps. Nil where the program tells nothing of its health.
  ///
  /// A stretch has a beginning of its own, with which its later steps are compared.
  init?(
    of program: CompiledProgram, in folder: RunFolder, stretch: RunStretch, scoring: RunScoring?, step: Int
  ) throws {
    guard program.tellsOfHealth else { return nil }
    monitor = VerdictMonitor(classes: program.classes, after: stretch.fromStep)
    path = folder.verdict
    try replay(folder.metrics, scoring, steps: stretch.fromStep + 1..<step + 1)
    if step > 0 { try write() }
  }

  private mutating func replay(_ metrics: String, _ scoring: RunScoring?, steps: Range<Int>) throws {
    guard let text = try? readFile(Path(metrics)) else {
      throw UserError("cannot read \(metrics)")
    }
    var scores = (scoring?.scores ?? []).drop { $0.step < steps.lowerBound }
    // Line by line, the first is that of step 1.
    for (step, line) in zip(1..., text.split(separator: UInt8(ascii: "\n"))) where steps.contains(step) {
      let signals = HealthSignals(metrics: line)
      // Lines of a version that did not tell.
      if signals.isTelling { monitor.note(signals, step: step) }
      if scores.first?.step == step {
        monitor.note(scores.removeFirst().values, floor: scoring?.floor, step: step)
      }
    }
  }

  /// Takes note of a step. What has changed is returned, for the console, and written.
  mutating func note(_ result: StepResult, step: Int) throws -> String? {
    try change { $0.note(HealthSignals(result), step: step) }
  }

  /// The same of a score.
  mutating func note(_ score: RunScore, floor: Scores?) throws -> String? {
    try change { $0.note(score.values, floor: floor, step: score.step) }
  }

  private mutating func change(_ body: (inout VerdictMonitor) -> Void) throws -> String? {
    let before = finding
    body(&monitor)
    guard finding != before else { return nil }
    try write()
    return before.verdict == .undecided && finding.verdict == .healthy ? nil : finding.line
  }

  /// Writes what there is to say, if the file does not say it yet.
  mutating func write() throws {
    guard finding != written else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try writeAtomically(encoder.encode(finding) + Data("\n".utf8), to: path)
    written = finding
  }
}

extension CompiledProgram {
  /// Whether its steps have the signals that a verdict goes by.
  var tellsOfHealth: Bool { step.outputs.contains { $0.name == Signal.diversity.rawValue } }

  /// Refuses to wait for a collapse that would never be seen.
  func requireHealth(for options: TrainingOptions) throws {
    guard options.failOnCollapse, !tellsOfHealth else { return }
    throw UsageError(
      classify == nil
        ? "\(name) was compiled by a version that tells nothing of a training's health: build it anew, or leave out "
          + "--fail-on-collapse"
        : "\(name) is a classifier, which does not collapse; leave out --fail-on-collapse")
  }
}
