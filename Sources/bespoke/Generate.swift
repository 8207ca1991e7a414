import ArgumentParser
import Training

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Draws new images with a trained model.")

  @Option(help: "A checkpoint, or the folder of a run for its newest one.")
  var checkpoint: String

  @Option(help: "Images.")
  var count = 64

  @Option(
    name: .customLong("class"),
    help: "The class of all images. (default: each in turn, in a block of its own)")
  var label: Int?

  @Option(help: "Another seed, other images.")
  var seed: UInt64 = 1

  @OptionGroup var threadOptions: ThreadOptions

  @Option(help: "The picture to write, a PNG.")
  var out: String

  func run() throws {
    try generatePicture(
      checkpoint: checkpoint, count: count, class: label, seed: seed, threads: threadOptions.threads,
      out: out,
      catalogue: compiledPrograms(), console: .standard())
  }
}
