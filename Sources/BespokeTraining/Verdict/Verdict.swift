/// What is to be said of a training: does it come to something?
public enum Verdict: String, CaseIterable, Codable, Sendable {
  /// Too few steps to say.
  case undecided
  /// Nothing speaks against it.
  case healthy
  /// Logits or gradients grow from one power of ten to the next.
  case diverging
  /// The generator's parameters do not move: it learns nothing.
  case standingStill = "generator stands still"
  /// All generated images are almost the same.
  case collapsed = "generator collapsed"
  /// Generated images are far less different than the training images: some kinds are missing.
  case fewModes = "generator collapsed onto few modes"
  /// The discriminator tells all images apart, and the generator learns nothing from it.
  case saturated = "discriminator saturated"
  /// Generated images are copies of training images.
  case memorising
  /// The players take turns at winning.
  case oscillating
  /// Labels and images have nothing to do with each other.
  case labelsIgnored = "labels ignored"

  /// Whether `--fail-on-collapse` ends a run for it.
  public var isCollapse: Bool {
    switch self {
    case .diverging, .collapsed, .fewModes: true
    case .undecided, .healthy, .standingStill, .saturated, .memorising, .oscillating, .labelsIgnored: false
    }
  }
}

/// A verdict, since when it holds, and why.
public struct VerdictFinding: Codable, Equatable, Sendable {
  /// What is to be said.
  public var verdict: Verdict
  /// The step, from 1, from which on it holds.
  public var since: Int
  /// Sentences with the numbers that speak for it; none where nothing speaks against the training.
  public var reasons: [String]
  /// What to try.
  public var advice: String

  /// "generator collapsed since step 340"; nil where there is nothing to worry about.
  package var warning: String? {
    switch verdict {
    case .undecided, .healthy: nil
    case .diverging, .standingStill, .collapsed, .fewModes, .saturated, .memorising, .oscillating,
      .labelsIgnored:
      "\(verdict.rawValue) since step \(since)"
    }
  }

  /// A line for the console.
  package var line: String {
    let words =
      switch verdict {
      case .undecided: "undecided: too few steps"
      case .healthy where since == 1: "healthy"
      case .healthy, .diverging, .standingStill, .collapsed, .fewModes, .saturated, .memorising, .oscillating,
        .labelsIgnored:
        "\(verdict.rawValue) since step \(since)"
      }
    let reason = reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; ")
    return "verdict: \(words)\(reason)" + (advice.isEmpty ? "" : "; try: \(advice)")
  }
}
