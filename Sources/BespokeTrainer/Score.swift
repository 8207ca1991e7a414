import ArgumentParser
import BespokeTraining

struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Scores the images of a trained model against images that training did not see.",
    discussion: """
      Each score stands beside the floor: what as many training images score. Models with classes are scored by the class \
      too.
      """)

  @Option(help: "A checkpoint, or the folder of a run for its newest one.", transform: PathOption.parse)
  var checkpoint: PathOption

  @OptionGroup var bestOption: BestOption

  @Option(help: "The model. (default: the one that the checkpoint names, or that its weights fit)")
  var model: String?

  @Option(
    help: ArgumentHelp(
      "The training images. (default: those of the run that the checkpoint is of)",
      valueName: "garments|fashion-mnist|folder"), transform: PathOption.parseData)
  var data: PathOption?

  @OptionGroup var resizeOption: ResizeOption

  @Option(
    help: ArgumentHelp(
      "The images to score against. (default: those that the run held out; where there are none, the training images)",
      valueName: "folder"), transform: HeldOut.parse)
  var heldOut: HeldOut?

  @Option(
    parsing: .unconditional,
    help: "Generated images. (default: as many as there are to score against, at most 10,000)")
  var count: Int?

  @Option(
    help: ArgumentHelp(
      "What images are compared by: a network of random weights, the pixels' principal components, or the logits of a trained classifier.",
      valueName: "random|pixels|checkpoint"))
  var features = "random"

  @Option(parsing: .unconditional, help: "Another seed, other images. (default: the run's)")
  var seed: UInt64?

  @OptionGroup var threadOptions: ThreadOptions

  @Flag(help: "JSON instead of a table.")
  var json = false

  func run() throws {
    var options = ScoreOptions(checkpoint: checkpoint.path)
    options.best = bestOption.best
    options.model = model
    options.data = data?.path
    options.resize = resizeOption.resize
    options.heldOut = heldOut
    options.count = count
    options.features = try ScoreFeatures(features)
    options.seed = seed
    options.threads = threadOptions.threads
    // What is said beside the result is no part of it.
    let report = try scoreCheckpoint(
      options, catalogue: Trainer.models, console: json ? .standardError() : .standard())
    try StandardOutput.result(json ? jsonText(report) : report.table)
  }
}
