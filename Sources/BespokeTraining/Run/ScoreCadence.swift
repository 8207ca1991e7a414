/// How often a run is scored.
public enum ScoreCadence: Equatable, Sendable {
  /// Never.
  case off
  /// At the end of every so many epochs, and after the last step.
  case epochs(Int)

  /// What `--score-every` says: a number of epochs, or `off`.
  /// - Throws: `UsageError` for anything else.
  public init(_ argument: String) throws {
    if argument == "off" {
      self = .off
    } else if let count = Int(argument) {
      self = .epochs(count)
    } else {
      throw UsageError("--score-every wants a number of epochs, or off, not '\(argument)'")
    }
  }

  /// 0 for never.
  init(epochs: Int) { self = epochs == 0 ? .off : .epochs(epochs) }

  /// 0 for never.
  var epochs: Int {
    switch self {
    case .off: 0
    case .epochs(let count): count
    }
  }
}

extension TrainingDefaults {
  /// Images of a score during training, where as many are held out.
  public static let scoredImages = 2000
  /// Of the multiplications and additions of a run's steps, what its scores may cost.
  static let shareOfScores = 0.04

  /// Epochs from one score to the next: a function of program and data alone, the same before and after a resume.
  /// - Parameter heldOut: images to score against.
  static func epochsBetweenScores(of program: CompiledProgram, stepsPerEpoch: Int, heldOut: Int) -> Int {
    let cost = ScoreCost(of: program, images: min(heldOut, scoredImages)).total
    let allowed = shareOfScores * program.flopsPerStep * Double(stepsPerEpoch)
    guard allowed > 0, cost > allowed else { return 1 }
    return min(Int(min(cost / allowed, Double(Limits.steps)).rounded(.up)), Limits.steps)
  }
}

/// What a score costs, in multiplications and additions as quick as those of a step. An estimate: the time that a score
/// took is said beside it.
struct ScoreCost {
  /// To draw the images.
  var drawing: Double
  /// Their features.
  var features: Double
  /// Comparing those with the features of real images.
  var comparing: Double
  var total: Double { drawing + features + comparing }

  /// The random network's products are not fused, and its sums are short: some twice as slow as a kernel's.
  private static let slownessOfFeatures = 2.0
  /// Sorting and counting, for each pair of images, instead of a product of matrices: in such products.
  private static let slownessOfPairs = 4.0
  private static let dimension = 128.0

  init(of program: CompiledProgram, images: Int) {
    let count = Double(images)
    drawing = program.generate.map { $0.flops / Double(max($0.batch, 1)) * count } ?? 0
    features = Self.slownessOfFeatures * count * Self.features(of: program.imageSize)
    comparing = Self.slownessOfPairs * 2 * 2 * count * count * Self.dimension
  }

  /// Of one image: 3 x 3 taps in levels of 16, 32 and 64 channels, each of half the side, until that is 8.
  private static func features(of size: ImageSize) -> Double {
    var (height, width, inputs, sum) = (size.height, size.width, size.channels, 0.0)
    for level in 0... {
      let outputs = [16, 32, 64][min(level, 2)]
      sum += 2 * 9 * Double(height * width) * Double(inputs * outputs)
      if level >= 2, max(height, width) <= 8 { break }
      (height, width, inputs) = ((height + 1) / 2, (width + 1) / 2, outputs)
    }
    return sum
  }
}

extension RunStretch {
  /// Whether the run is scored after a step: at the end of every so many epochs.
  func isScored(after step: Int) -> Bool {
    guard let epochs = epochsBetweenScores, epochs > 0, let epoch = epoch(endingWith: step) else {
      return false
    }
    return epoch.isMultiple(of: epochs)
  }
}
