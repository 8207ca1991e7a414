import ArgumentParser
import BespokeTraining
import Foundation

struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trains a model.",
    discussion: """
      Writes config.json, metrics.jsonl, samples/, checkpoints/, training.gif and report.html, which shows all of it, \
      into the run's folder, with scores.csv, floor.json and best.safetensors where there are images to score pictures \
      against, and a GAN's verdict.json. Ctrl-C finishes \
      the step and writes a checkpoint, as SIGQUIT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2 and SIGXCPU do; --resume goes on \
      from it, to the same bytes as if nothing had happened.
      """)

  @Argument(help: "The model; 'models' lists them. (default: \(Trainer.models.defaultModel ?? "none"))")
  var model: String?

  @Option(
    help: ArgumentHelp(
      "auto, garments, fashion-mnist, or a folder with IDX, PNG or JPEG files. (default: \(TrainingDefaults.data))",
      valueName: "auto|garments|fashion-mnist|folder"), transform: PathOption.parseData)
  var data: PathOption?

  @OptionGroup var resizeOption: ResizeOption

  @Option(
    parsing: .unconditional,
    help: "Train for this many passes over the data, counted from the run's beginning.")
  var epochs: Int?

  @Option(
    parsing: .unconditional,
    help: "Train for this many steps, counted from the run's beginning. (default: \(TrainingDefaults.steps))")
  var steps: Int?

  @Option(
    parsing: .unconditional, help: "What all randomness comes from. (default: \(TrainingDefaults.seed))")
  var seed: UInt64?

  @OptionGroup var threadOptions: ThreadOptions

  @Option(
    help: "The run's folder. (default: runs/MODEL, or the next runs/MODEL-2, …)", transform: PathOption.parse)
  var out: PathOption?

  @Flag(help: "Go on with the run in --out. With --data its images may lie elsewhere now.")
  var resume = false

  @Flag(help: "With --resume: go on although the model's training is another now, such as its learning rate.")
  var changed = false

  @Flag(help: "With --resume: go on although the images are others now.")
  var dataChanged = false

  @Option(
    help:
      "Begin a new run with the weights of a checkpoint, or of a run's folder, as far as they fit by name and shape.",
    transform: PathOption.parse)
  var from: PathOption?

  @Option(
    parsing: .unconditional, help: "Images in each sample picture. (default: \(TrainingDefaults.samples))")
  var samples: Int?

  @Option(
    parsing: .unconditional,
    help: "Steps between two checkpoints. (default: \(TrainingDefaults.checkpointEvery))")
  var checkpointEvery: Int?

  @OptionGroup var scoreOptions: ScoringOptions

  @Flag(help: "Also write event files for TensorBoard, into tensorboard/ of the run's folder.")
  var tensorboard = false

  @Flag(help: "Show the newest samples on the terminal.")
  var preview = false

  @Flag(help: "Print nothing but errors and the last words.")
  var quiet = false

  @Flag(help: "Print what happens as JSON, an object a line, and nothing else.")
  var json = false

  @Flag(
    help:
      "End with exit code \(failedExitCode) and a checkpoint when training diverges or the generator collapses."
  )
  var failOnCollapse = false

  /// Of a run that `--fail-on-collapse` has ended.
  private static let failedExitCode: Int32 = 3

  func run() throws {
    guard epochs == nil || steps == nil else { throw UsageError("give --epochs or --steps, not both") }
    for (isGiven, name) in [
      (preview && quiet, "--preview or --quiet"), (preview && json, "--preview or --json"),
      (quiet && json, "--quiet or --json"),
    ] where isGiven { throw UsageError("give \(name), not both") }
    var options = TrainingOptions()
    options.model = model
    options.data = data?.path
    options.resize = resizeOption.resize
    options.length = epochs.map(TrainingLength.epochs) ?? steps.map(TrainingLength.steps)
    options.seed = seed
    options.threads = threadOptions.threads
    options.out = out?.path
    options.from = from?.path
    options.changed = changed
    options.dataChanged = dataChanged
    options.resume = resume
    options.samples = samples
    options.checkpointEvery = checkpointEvery
    options.heldOut = scoreOptions.heldOut
    options.scoreEvery = scoreOptions.scoreEvery
    options.stopWhenFlat = scoreOptions.stopWhenFlat
    options.failOnCollapse = failOnCollapse
    options.tensorBoard = tensorboard
    options.preview = preview
    let console = Console.standard(json ? .json : quiet ? .quiet : .words)
    switch try train(options, catalogue: Trainer.models, console: console) {
    case .finished, .flat: break
    case .interrupted(let signal): throw ExitCode(128 + signal)
    case .collapsed: throw ExitCode(Self.failedExitCode)
    }
  }
}
