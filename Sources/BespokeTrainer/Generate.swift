import ArgumentParser
import BespokeTraining

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Draws new images with a trained model.")

  @Option(help: "A checkpoint, or the folder of a run for its newest one.", transform: PathOption.parse)
  var checkpoint: PathOption

  @OptionGroup var bestOption: BestOption

  @Option(help: "The model. (default: the one that the checkpoint names, or that its weights fit)")
  var model: String?

  @Option(
    parsing: .unconditional,
    help: "Images. (default: 64, as many as --noise has, 16 for each stretch of a path)")
  var count: Int?

  @Option(
    name: .customLong("class"),
    help: "The class of all images, by name or number. (default: each in turn, in a block of its own)")
  var label: String?

  @Option(parsing: .unconditional, help: "Another seed, other images. (default: 1)")
  var seed: UInt64?

  @Option(
    help: """
      A file with the noise, a .npy array [images, latent] or a safetensors file with a tensor noise, such as --out \
      x.safetensors writes: the same images.
      """, transform: PathOption.parse)
  var noise: PathOption?

  @Option(help: "Classes by number, with commas, repeated in turn: 0,0,7.", transform: parseLabels)
  var labels: [Int]?

  @Option(help: "A path from the first image of one seed to that of another: 1:7.", transform: parseSeeds)
  var interpolate: (UInt64, UInt64)?

  @Option(
    parsing: .unconditional,
    help:
      "A closed path through the first so many images of the seed: its last image is the one before the first."
  )
  var walk: Int?

  @Option(help: "How a folder's images are stored: png or jpeg. (default: png)")
  var format: ImageFormat?

  @OptionGroup var threadOptions: ThreadOptions

  @Option(
    help: """
      Where to: NAME.png for one picture, NAME.gif for a film, NAME.npy or NAME.safetensors for the floats, from -1 to \
      1; any other name, and any with a slash at its end, is a folder, for a file an image.
      """, transform: PathOption.parse)
  var out: PathOption

  func run() throws {
    var options = GenerateOptions(out: out.path)
    (options.count, options.className, options.seed) = (count, label, seed)
    (options.noise, options.labels) = (noise?.path, labels)
    (options.interpolate, options.walk, options.format) = (interpolate, walk, format)
    try generateFiles(
      checkpoint: checkpoint.path, best: bestOption.best, model: model, options: options,
      threads: threadOptions.threads, catalogue: Trainer.models, console: .standard())
  }
}

extension ImageFormat: ExpressibleByArgument {}

private func parseLabels(_ argument: String) throws -> [Int] {
  let labels = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
  guard !labels.contains(nil) else {
    throw ValidationError("--labels are numbers with commas, not '\(argument)'")
  }
  return labels.compactMap(\.self)
}

private func parseSeeds(_ argument: String) throws -> (UInt64, UInt64) {
  let seeds = argument.split(separator: ":", omittingEmptySubsequences: false).map { UInt64($0) }
  guard seeds.count == 2, let first = seeds[0], let last = seeds[1] else {
    throw ValidationError("--interpolate takes two seeds, 1:7, not '\(argument)'")
  }
  return (first, last)
}
