import ArgumentParser
import BespokeTraining
import Foundation

struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the training step of a model, or of all models.",
    discussion: """
      On random images in memory, after a warm-up. GFLOP/s count the step's products by their taps, without padding, \
      however they are computed; the peak is measured before and after, with independent multiply-adds on as many \
      threads. Without --threads steps take fewer while other programs want the processors; where they did, it is said. \
      Without a model all are measured, each in processes of its own, with the memory and the first step of 'train'.

      Of --kernels: ms, of a step; predicted, what the bound would allow: the peak of arithmetic, or of memory; %, of the \
      step; GFLOP/s, by the taps; done/s, what is really multiplied and added, and its % of the peak; GB/s of what is read \
      and written, each element once; FLOP/byte of both.
      """)

  @Argument(help: "The model; 'models' lists them. (default: all)")
  var model: String?

  @Option(parsing: .unconditional, help: "Steps to time.")
  var steps = 30

  @OptionGroup var threadOptions: ThreadOptions

  @Flag(help: "Each kernel by itself: its time, and what the machine's limits would allow.")
  var kernels = false

  @Option(
    parsing: .unconditional, help: "Instead of the step, making this many images with an untrained generator."
  )
  var generate: Int?

  @Flag(help: "JSON instead of a line or a table.")
  var json = false

  func run() throws {
    let catalogue = Trainer.models
    guard let model else {
      guard !kernels else { throw UsageError("--kernels wants a model") }
      guard generate == nil else { throw UsageError("--generate wants a model") }
      return try overview(catalogue)
    }
    let program = try catalogue.program(named: model)
    if kernels {
      let report = try benchKernels(
        program, images: generate, steps: steps, threads: threadOptions.threads)
      return try StandardOutput.result(json ? jsonText(report) : report.table)
    }
    let result = try bench(
      program, images: generate, steps: steps, threads: threadOptions.threads,
      instructionSet: catalogue.instructionSet)
    try StandardOutput.result(json ? jsonText(result) : result.line)
  }

  private func overview(_ catalogue: CompiledModels) throws {
    guard let executable = Bundle.main.executablePath else {
      throw UserError("this program does not know where it lies; name a model instead")
    }
    // One that cannot be measured does not hide the others.
    var (rows, failures) = ([OverviewResult](), [String]())
    for program in catalogue.programs {
      do {
        rows.append(
          try benchOverview(
            executable: executable, program: program, steps: steps, threads: threadOptions.threads))
      } catch let error as UserError {
        failures.append("\(program.name): \(error)")
      }
    }
    try StandardOutput.result(json ? jsonText(rows) : OverviewResult.table(rows))
    guard failures.isEmpty else { throw UserError("not measured: \(failures.joined(separator: "; "))") }
  }
}
