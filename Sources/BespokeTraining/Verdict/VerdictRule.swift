import Foundation

/// A measure on the wrong side of a limit, until it is back beyond another.
struct HealthCondition: Sendable {
  enum Side: Sendable { case above, below }

  let measure: Measure
  let side: Side
  let limit: Double
  let release: Double

  static func above(_ measure: Measure, _ limit: Double, until release: Double) -> HealthCondition {
    HealthCondition(measure: measure, side: .above, limit: limit, release: release)
  }
  static func below(_ measure: Measure, _ limit: Double, until release: Double) -> HealthCondition {
    HealthCondition(measure: measure, side: .below, limit: limit, release: release)
  }

  /// Whether the view is on the wrong side of the limit, or, where the rule holds already, not yet back beyond the other.
  /// What is not measured speaks against nothing.
  func holds(in view: HealthView, asBefore: Bool) -> Bool {
    guard let value = view[measure] else { return false }
    let limit = asBefore ? release : limit
    switch side {
    case .above: return value > limit
    case .below: return value < limit
    }
  }
}

/// When a verdict is given: while all of its conditions hold, for some looks in a row. It is taken back when one of them
/// has been released for as many.
struct VerdictRule: Sendable {
  let verdict: Verdict
  let conditions: [HealthCondition]
  /// Looks in a row.
  let patience: Int
  /// Why, in a sentence.
  let reason: VerdictReason
  let advice: VerdictAdvice

  init(
    _ verdict: Verdict, _ conditions: [HealthCondition], patience: Int, _ reason: VerdictReason,
    _ advice: VerdictAdvice
  ) {
    (self.verdict, self.conditions, self.patience) = (verdict, conditions, patience)
    (self.reason, self.advice) = (reason, advice)
  }

  func holds(in view: HealthView, asBefore: Bool) -> Bool {
    conditions.allSatisfy { $0.holds(in: view, asBefore: asBefore) }
  }

  /// What has become of a rule so far.
  struct State: Sendable {
    private(set) var isOn = false
    /// The first step of the looks in a row at which it has held.
    private(set) var since = 0
    /// Looks in a row that speak for a change.
    private var count = 0

    mutating func look(_ rule: VerdictRule, _ view: HealthView, step: Int) {
      guard rule.holds(in: view, asBefore: isOn) != isOn else {
        count = 0
        return
      }
      if !isOn && count == 0 { since = step }
      count += 1
      if count < rule.patience { return }
      isOn.toggle()
      count = 0
    }
  }
}

/// A sentence with places for what was measured.
struct VerdictReason: ExpressibleByStringInterpolation, Sendable {
  fileprivate enum Part {
    case words(String)
    case number(Measure)
  }
  private var parts: [Part]

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []
    init(literalCapacity: Int, interpolationCount: Int) {}
    mutating func appendLiteral(_ words: String) { parts.append(.words(words)) }
    mutating func appendInterpolation(_ measure: Measure) { parts.append(.number(measure)) }
  }

  init(stringLiteral words: String) { parts = [.words(words)] }
  init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// With the numbers, of three digits that count.
  func words(for view: HealthView) -> String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .number(let measure): String(format: "%.3g", view[measure] ?? .nan)
      }
    }.joined()
  }
}
