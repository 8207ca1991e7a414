/// How long to train. Both count from the run's beginning, so that a resumed run ends where it would have ended.
public enum TrainingLength: Equatable, Sendable {
  case epochs(Int)
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
  public var model: String?
  public var data: String?
  /// Bring images of another size to the model's.
  public var resize = false
  public var length: TrainingLength?
  public var seed: UInt64?
  public var threads: Int?
  public var out: String?
  public var resume = false
  /// A checkpoint, or the folder of a run, whose weights a new run begins with.
  public var from: String?
  /// Go on although the model's training has changed.
  public var changed = false
  /// Go on although the images are others.
  public var dataChanged = false
  public var samples: Int?
  public var checkpointEvery: Int?

  /// The signal that asks to stop, if one does.
  package var pendingSignal: @Sendable () -> Int32? = { StopSignal.pending }
  /// Is told of each step.
  package var observer: (@Sendable (TrainingProgress) -> Void)?

  public init() {}

  /// Refuses values that no run can have.
  package func validate() throws {
    for path in [out, from].compactMap(\.self) { _ = try PathOption(path) }
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
  public static let data = "auto"
  public static let seed: UInt64 = 1
  public static let samples = 64
  public static let checkpointEvery = 500
  /// Kept of a run's checkpoints, the newest first.
  public static let checkpointsKept = 3
  /// The size of the built-in set, and its seed: the same clothes in every run.
  public static let garments = 10_000
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
  static let steps = 1_000_000_000
  static let tracedSteps = 1000
}

/// Refuses a count that is zero, negative or absurd, in one line that names the option.
func requireCount(_ option: String, _ value: Int?, atMost limit: Int) throws {
  guard let value else { return }
  guard value >= 1 else { throw UsageError("\(option) must be at least 1, not \(value)") }
  guard value <= limit else { throw UsageError("\(option) must be at most \(limit), not \(value)") }
}
