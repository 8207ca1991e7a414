import ArgumentParser
import BespokeTraining

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Draws new images with a trained model.")

  @Option(help: "A checkpoint, or the folder of a run for its newest one.", transform: PathOption.parse)
  var checkpoint: PathOption

  @OptionGroup var bestOption: BestOption

  @Option(help: "The model. (default: the one that the checkpoint names, or that its weights fit)")
  var model: String?

  @Option(help: "Images.")
  var count = 64

  @Option(
    name: .customLong("class"),
    help: "The class of all images, by name or number. (default: each in turn, in a block of its own)")
  var label: String?

  @Option(help: "Another seed, other images.")
  var seed: UInt64 = 1

  @OptionGroup var threadOptions: ThreadOptions

  @Option(help: "The picture to write, a PNG.", transform: PathOption.parse)
  var out: PathOption

  func run() throws {
    try generatePicture(
      checkpoint: checkpoint.path, best: bestOption.best, model: model, count: count, class: label,
      seed: seed,
      threads: threadOptions.threads,
      out: out.path,
      catalogue: Trainer.models, console: .standard())
  }
}
