import ArgumentParser
import BespokeTraining

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the report of a run anew, or one that shows several side by side.",
    discussion: """
      A report is one HTML file that works without a network: curves, samples, scores, what the run was made from. \
      'train' writes that of its run while it goes on.
      """)

  @Argument(help: "Folders of runs.", transform: PathOption.parse)
  var runs: [PathOption]

  @Option(
    help:
      "The page to write. (default: report.html in the run's folder; of several runs comparison.html here)",
    transform: PathOption.parse)
  var out: PathOption?

  func run() throws {
    try writeReport(of: runs.map(\.path), out: out?.path, models: Trainer.models, console: .standard())
  }
}
