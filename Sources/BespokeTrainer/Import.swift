import ArgumentParser
import BespokeTraining
import Foundation

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begins a run with weights that PyTorch or Keras has trained.",
    discussion: """
      Reads safetensors. Tensors are recognised by their names and shapes and brought into the model's layouts; each \
      renaming is printed, and what is left over or missing is an error. The run has made no step yet: 'generate' draws \
      with it, 'train --resume' goes on.
      """)

  @Option(help: "The model. (default: \(Trainer.models.defaultModel ?? "none"))")
  var model: String?

  @Option(
    help: ArgumentHelp(
      "A file; where its names do not say whose weights they are, generator=FILE. May be given several times.",
      valueName: "network=file"))
  var from: [String]

  @Option(
    help: ArgumentHelp(
      "What a tensor or a layer of the file is here, as main.0=generator/dense1. May be given several times.",
      valueName: "old=new"))
  var map: [String] = []

  @Option(help: "Take the weights of this network alone; the other begins anew.")
  var only: String?

  @Option(
    help: ArgumentHelp(
      "Whose layouts the file has, where its names do not say it.", valueName: "pytorch|keras"))
  var layout: String?

  @Option(
    help: ArgumentHelp(
      "The images that the run will train on. (default: \(TrainingDefaults.data))",
      valueName: "auto|garments|fashion-mnist|folder"), transform: PathOption.parseData)
  var data: PathOption?

  @OptionGroup var resizeOption: ResizeOption

  @Option(
    parsing: .unconditional,
    help: "Train for this many steps once it goes on. (default: \(TrainingDefaults.steps))")
  var steps: Int?

  @Option(
    parsing: .unconditional, help: "What all randomness comes from. (default: \(TrainingDefaults.seed))")
  var seed: UInt64?

  @Option(
    help: "The run's folder. (default: runs/MODEL, or the next runs/MODEL-2, …)", transform: PathOption.parse)
  var out: PathOption?

  func run() throws {
    let program = try Trainer.models.program(named: model)
    let weights = NSTemporaryDirectory() + "bespoke-\(UUID().uuidString).safetensors"
    defer { try? FileManager.default.removeItem(atPath: weights) }
    var arguments = ["import", program.name, "--out=\(weights)"]
    arguments += from.map { "--from=\($0)" } + map.map { "--map=\($0)" }
    if let only { arguments.append("--only=\(only)") }
    if let layout { arguments.append("--layout=\(layout)") }
    try NeighbouringCompiler().run(arguments)
    var options = TrainingOptions()
    options.model = program.name
    options.data = data?.path
    options.resize = resizeOption.resize
    options.length = steps.map(TrainingLength.steps)
    options.seed = seed
    options.out = out?.path
    let origin = from.joined(separator: ", ")
    try importRun(
      weights: weights, origin: origin, options: options, catalogue: Trainer.models, console: .standard())
  }
}
