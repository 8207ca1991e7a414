import ArgumentParser
import BespokeTraining

struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Records everything needed to replay the first training steps elsewhere.",
    discussion:
      "Steps count from 1: init/…, step1/real, step1/label/real, step1/noise, …, step1/after/…, step2/real, …"
  )

  @Argument(help: "The model; 'models' lists them.")
  var model: String

  @Option(parsing: .unconditional, help: "Steps to record.")
  var steps = 1

  @Option(parsing: .unconditional, help: "What all randomness comes from.")
  var seed: UInt64 = TrainingDefaults.seed

  @Option(
    help: ArgumentHelp(
      "auto, garments, fashion-mnist, or a folder with IDX, PNG or JPEG files. (default: \(TrainingDefaults.data))",
      valueName: "auto|garments|fashion-mnist|folder"), transform: PathOption.parseData)
  var data: PathOption?

  @OptionGroup var resizeOption: ResizeOption

  @OptionGroup var threadOptions: ThreadOptions

  @Flag(help: "Also the intermediate values that kernels keep for each other, as step1/value/…")
  var values = false

  @Option(help: "The file to write, in the safetensors format.", transform: PathOption.parse)
  var out: PathOption

  func run() throws {
    try recordTrace(
      of: Trainer.models.program(named: model), data: data?.path ?? TrainingDefaults.data,
      resize: resizeOption.resize, steps: steps,
      seed: seed,
      threads: threadOptions.threads, values: values, to: out.path, console: .standard())
  }
}
