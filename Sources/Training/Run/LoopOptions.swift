/// How long to train. Both count from the run's beginning, so that a resumed run ends where it would have ended.
public enum TrainingLength: Equatable, Sendable {
  case epochs(Int)
  case steps(Int)

  func steps(perEpoch: Int) -> Int {
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
  public var length: TrainingLength?
  public var seed: UInt64?
  public var threads: Int?
  public var out: String?
  public var resume = false
  public var samples: Int?
  public var checkpointEvery: Int?

  public init() {}

  /// Refuses values that no run can have.
  func validate() throws {
    let counts: [(String, Int?)] = [
      ("--threads", threads), ("--samples", samples), ("--checkpoint-every", checkpointEvery),
    ]
    for (option, value) in counts { try requirePositive(option, value) }
    switch length {
    case .epochs(let count): try requirePositive("--epochs", count)
    case .steps(let count): try requirePositive("--steps", count)
    case nil: break
    }
  }
}

/// What `bespoke train` does when it is not told.
public enum TrainingDefaults {
  /// The model that `bespoke train` trains, and for how long, alone: about five minutes on two cores.
  public static let model = "dcgan"
  public static let steps = 3000
  public static let data = "auto"
  public static let seed: UInt64 = 1
  public static let samples = 64
  public static let checkpointEvery = 500
  /// Kept of a run's checkpoints, the newest first.
  public static let checkpointsKept = 3
  /// The size of the built-in set, and its seed: the same clothes in every run.
  public static let garments = 10_000
  public static let garmentsSeed: UInt64 = 1
  /// Pictures are taken at the end of an epoch, but not more often than this.
  static let stepsBetweenSamples = 50

  /// Epochs from one picture to the next: a function of the data alone, the same before and after a resume.
  static func epochsBetweenSamples(stepsPerEpoch: Int) -> Int {
    max(1, (stepsBetweenSamples + stepsPerEpoch - 1) / stepsPerEpoch)
  }
}

/// Refuses zero and less for an option that counts something, in one line that names the option.
public func requirePositive(_ option: String, _ value: Int?) throws {
  guard let value, value < 1 else { return }
  throw UsageError("\(option) must be at least 1, not \(value)")
}
