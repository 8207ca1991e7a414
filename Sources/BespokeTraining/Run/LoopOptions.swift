/// How long to train. Both count from the run's beginning, so that a resumed run ends where it would have ended.
public enum TrainingLength: Equatable, Sendable {
  /// Passes over the images.
  case epochs(Int)
  /// Steps of the program.
  case steps(Int)

  package func steps(perEpoch: Int) -> Int {
    switch self {
    case .epochs(let count): count * perEpoch
    case .steps(let count): count
    }
  }
}

/// What `bespoke train` was asked for. What is nil is chosen by `TrainingDefaults`, or, when a run is resumed, by
/// the run's own configuration.
public struct TrainingOptions: Sendable {
  /// The model's name; nil for the default model.
  public var model: String?
  /// As `--data` has it: `auto`, `garments`, `fashion-mnist` or a folder.
  public var data: String?
  /// Bring images of another size to the model's.
  public var resize = false
  /// How long to train.
  public var length: TrainingLength?
  /// What all randomness comes from.
  public var seed: UInt64?
  /// The number of threads, fixed; nil for as many as there is room for.
  public var threads: Int?
  /// The run's folder; nil for `runs/MODEL`, or the next that is free.
  public var out: String?
  /// Go on with the run in `out`.
  public var resume = false
  /// A checkpoint, or the folder of a run, whose weights a new run begins with.
  public var from: String?
  /// Go on although the model's training has changed.
  public var changed = false
  /// Go on although the images are others.
  public var dataChanged = false
  /// Images in each sample picture.
  public var samples: Int?
  /// Steps from one checkpoint to the next.
  public var checkpointEvery: Int?
  /// Images that training does not see; nil for those that the source itself sets aside.
  public var heldOut: HeldOut?
  /// How often scores are measured; nil for as often as costs little.
  public var scoreEvery: ScoreCadence?
  /// Scores in a row without a better one after which training ends; 0 for never.
  public var stopWhenFlat: Int?
  /// End the run when its verdict is that of a collapse.
  public var failOnCollapse = false

  /// Write event files for TensorBoard into the run's folder.
  public var tensorBoard = false
  /// Show the newest samples on the terminal.
  public var preview = false

  /// The signal that asks to stop, if one does.
  package var pendingSignal: @Sendable () -> Int32? = { StopSignal.pending }
  /// Is told of each step.
  package var observer: (@Sendable (TrainingProgress) -> Void)?

  /// Nothing is asked for: each choice is that of `TrainingDefaults`.
  public init() {}

  /// Refuses values that no run can have.
  package func validate() throws {
    for path in [out, from].compactMap(\.self) { _ = try PathOption(path) }
    try validateScores()
    if let data { _ = try PathOption(data, mayBeBytes: true) }
    for (option, isGiven) in [("--changed", changed), ("--data-changed", dataChanged)]
    where isGiven && !resume {
      throw UsageError("\(option) goes on with a run: give --resume too")
    }
    guard from == nil || !resume else {
      throw UsageError("--from begins a new run; give it or --resume, not both")
    }
    try requireCount("--threads", threads, atMost: Limits.threads)
    try requireCount("--samples", samples, atMost: Limits.images)
    try requireCount("--checkpoint-every", checkpointEvery, atMost: Limits.steps)
    switch length {
    case .epochs(let count): try requireCount("--epochs", count, atMost: Limits.steps)
    case .steps(let count): try requireCount("--steps", count, atMost: Limits.steps)
    case nil: break
    }
  }
}

/// What `bespoke train` does when it is not told.
public enum TrainingDefaults {
  /// Of the zoo's `dcgan` about five minutes on two cores.
  public static let steps = 2000
  /// Fashion-MNIST if it is on this machine and has the model's size, else garments.
  public static let data = "auto"
  /// What all randomness comes from.
  public static let seed: UInt64 = 1
  /// Images in each sample picture.
  public static let samples = 64
  /// Steps from one checkpoint to the next.
  public static let checkpointEvery = 500
  /// Kept of a run's checkpoints, the newest first.
  public static let checkpointsKept = 3
  /// The size of the built-in set.
  public static let garments = 10_000
  /// Of the built-in set: the same clothes in every run.
  public static let garmentsSeed: UInt64 = 1
  /// Of the garments that classifiers are examined with, which are drawn from the next seed.
  public static let heldOutGarments = 2000
  /// Pictures are taken at the end of an epoch, but not more often than this.
  static let stepsBetweenSamples = 50

  /// Epochs from one picture to the next: a function of the data alone, the same before and after a resume.
  /// The first epoch has its picture in any case.
  static func epochsBetweenSamples(stepsPerEpoch: Int) -> Int {
    max(1, (stepsBetweenSamples + stepsPerEpoch - 1) / stepsPerEpoch)
  }
}

/// The largest numbers that options take: beyond them are slips of the hand, not wishes.
enum Limits {
  static let threads = 1024
  static let images = 10_000
  static let scored = 1_000_000
  static let steps = 1_000_000_000
  static let tracedSteps = 1000
}

/// Refuses a count that is zero, negative or absurd, in one line that names the option.
func requireCount(_ option: String, _ value: Int?, atMost limit: Int) throws {
  guard let value else { return }
  guard value >= 1 else { throw UsageError("\(option) must be at least 1, not \(value)") }
  guard value <= limit else { throw UsageError("\(option) must be at most \(limit), not \(value)") }
}
