import BespokeCommand
import BespokeTraining
import Foundation

extension FuzzTarget {
  /// The words of `bespokec`, a line each.
  static let compilerArguments = FuzzTarget(
    "compiler-arguments",
    seeds: lines("show dcgan --stage groups", "check trace.safetensors", "emit --out C --stem A --prefix p")
  ) { data in
    let words = words(of: data)
    guard let options = refusing({ try Options(words.dropFirst()) }) else { return }
    precondition(options.positional.count + 2 * options.named.count <= words.count)
  }

  /// What `bespoke train` is asked for, once its words have their types: the options' limits, the source of the data,
  /// and whether a run can go on with them.
  static let trainerArguments = FuzzTarget(
    "trainer-arguments",
    seeds: lines(
      "toy --steps 10 --data garments --seed 7 --threads 2",
      "--epochs 3 --samples 64 --checkpoint-every 500 --from ~/run",
      "toy --data folder --out runs/toy",
      "toy --held-out 0.1 --score-every 2 --stop-when-flat 3", "--held-out folder --score-every off")
  ) { data in
    guard let options = refusing({ try Options(words(of: data)) }) else { return }
    func number(_ name: String) -> Int? { options.named[name].flatMap { Int($0) } }
    var asked = TrainingOptions()
    asked.model = options.positional.first
    asked.data = options.named["data"]
    asked.length = number("epochs").map(TrainingLength.epochs) ?? number("steps").map(TrainingLength.steps)
    asked.seed = options.named["seed"].flatMap { UInt64($0) }
    asked.threads = number("threads")
    asked.out = options.named["out"]
    asked.from = options.named["from"]
    if let out = asked.out { _ = refusing { try PathOption(out) } }
    asked.samples = number("samples")
    asked.checkpointEvery = number("checkpoint-every")
    asked.stopWhenFlat = number("stop-when-flat")
    asked.scoreEvery = options.named["score-every"].flatMap { text in refusing { try ScoreCadence(text) } }
    asked.heldOut = options.named["held-out"].flatMap { text in refusing { try HeldOut(text) } }
    if let data = asked.data { _ = refusing { try DataSource(data) } }
    guard refusing({ try asked.validate() }) != nil else { return }
    if let length = asked.length { precondition(length.steps(perEpoch: 1_000_000_000) > 0) }
    guard let begun else { preconditionFailure("the seed is no configuration") }
    _ = refusing { try begun.requireAgreement(with: asked, folder: RunFolder(asked.out ?? "runs/toy")) }
  }
}

/// The run that is gone on with.
private let begun = try? RunConfiguration(configurationSeed(), path: "seed")

private func words(of data: Data) -> ArraySlice<String> {
  String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
    String.init)[...]
}

private func lines(_ commands: String...) -> [Data] {
  commands.map { Data($0.replacing(" ", with: "\n").utf8) }
}
