/// When training has lost its course, and when it is still near enough to where it began for its weights to be worth
/// keeping.
///
/// The rule: a loss must be finite and at most `growth` times as large as the largest loss of the first step, or as 1 where
/// that is less; a weight must be finite and at most `largestWeight`. Losses of a critic without a bound wander by a few
/// powers of ten, those of adversaries that chase each other for ever grow by a factor in each step.
struct DivergenceRule: Sendable {
  static let growth: Float = 1e8
  static let largestWeight: Float = 1e6
  /// Weights are kept while losses have grown less.
  static let calmGrowth: Float = 1e4

  /// The largest loss of the first step, at least 1; nil before it.
  private(set) var scale: Float?

  /// - Parameter first: losses of the first step, where that was made before.
  init(first: [Float] = []) { note(first) }

  private mutating func note(_ losses: [Float]) {
    let finite = losses.map(abs).filter(\.isFinite)
    if scale == nil, let largest = finite.max() { scale = max(largest, 1) }
  }

  enum Finding: Equatable {
    case fine
    /// Still allowed, but no state to come back to.
    case restless
    case notFinite
    case grown
  }

  /// Looks at the losses of the next step.
  mutating func look(at losses: [Float]) -> Finding {
    guard losses.allSatisfy(\.isFinite) else { return .notFinite }
    note(losses)
    let (largest, scale) = (losses.map(abs).max() ?? 0, scale ?? 1)
    if largest > Self.growth * scale { return .grown }
    return largest > Self.calmGrowth * scale ? .restless : .fine
  }

  /// Whether the states are looked at after a step, and kept if all is well: after the first steps often, then
  /// ever more seldom, so that it costs nothing that could be measured.
  static func looksAtStates(after step: Int) -> Bool { step & (step - 1) == 0 || step.isMultiple(of: 2048) }
}

extension Session {
  /// What is wrong with the states, in words.
  func problemOfStates() -> String? {
    for state in program.states {
      let largest = largestMagnitude(of: state)
      guard largest.isFinite else { return "\(state.name) is no longer finite" }
      if state.role == .parameter, largest > DivergenceRule.largestWeight {
        return "\(state.name) has grown to \(largest)"
      }
    }
    return nil
  }
}
