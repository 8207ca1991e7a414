import ArgumentParser
import Training

struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures a model's training step.",
    discussion: """
      On random images in memory, after a warm-up. GFLOP/s count the step's products without padding; the peak is \
      measured first, with independent multiply-adds on as many threads.
      """)

  @Argument(help: "The model; 'bespoke models' lists them.")
  var model: String

  @Option(help: "Steps to time.")
  var steps = 30

  @OptionGroup var threadOptions: ThreadOptions

  @Flag(help: "One JSON object.")
  var json = false

  func run() throws {
    let catalogue = try compiledPrograms()
    let result = try bench(
      catalogue.program(named: model), steps: steps, threads: threadOptions.threads,
      instructionSet: catalogue.instructionSet)
    print(try json ? result.json : result.line)
  }
}
