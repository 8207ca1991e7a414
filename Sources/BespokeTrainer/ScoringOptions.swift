import ArgumentParser
import BespokeTraining

/// Of `train`: what scores are measured against, how often, and what they decide.
struct ScoringOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Images that training does not see: a folder, as --data has it, or a share of the training images, chosen by the \
      seed. (default: the t10k files of IDX folders, other garments)
      """, valueName: "folder|share"), transform: HeldOut.parse)
  var heldOut: HeldOut?

  @Option(
    help: ArgumentHelp(
      "Epochs between two scores of the pictures. (default: as many as let scores cost about 4 % of the operations)",
      valueName: "epochs|off"), transform: ScoreCadence.parse)
  var scoreEvery: ScoreCadence?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "End when so many scores in a row, and those of the last quarter of the steps, are no better than the best before, after 1,000 steps at the earliest; 0 for never.",
      valueName: "scores"))
  var stopWhenFlat: Int?
}

/// `--best`, the same in every command that takes a run's weights.
struct BestOption: ParsableArguments {
  @Flag(help: "Of the run's folder the checkpoint with the best score, best.safetensors, not the newest.")
  var best = false
}

extension HeldOut {
  /// For `--held-out`.
  static func parse(_ argument: String) throws -> HeldOut {
    do {
      let heldOut = try HeldOut(argument)
      guard case .images(let place) = heldOut else { return heldOut }
      return .images(try PathOption(place, mayBeBytes: true).path)
    } catch { throw ValidationError("\(error)") }
  }
}

extension ScoreCadence {
  /// For `--score-every`.
  static func parse(_ argument: String) throws -> ScoreCadence {
    do { return try ScoreCadence(argument) } catch { throw ValidationError("\(error)") }
  }
}
