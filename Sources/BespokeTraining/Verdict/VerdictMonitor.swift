import BespokeScores

/// From what each step says to a verdict: a function of the numbers in the metrics, in their order, and of scores.
package struct VerdictMonitor: Sendable {
  /// Steps that medians are taken over.
  static let window = 50
  /// Steps from one look at the medians to the next.
  static let looksEvery = 10
  /// Before so many steps nothing is said.
  static let earliest = 100
  /// Beyond these the separation is on one side: D has won, or cannot tell.
  static let swing = 0.2...0.8
  /// Steps within which swings count.
  static let swingsWithin = 400

  private var window: HealthWindow
  private var states: [VerdictRule.State]
  private let firstStep: Int
  private var healthySince: Int
  /// What is to be said now.
  package private(set) var finding: VerdictFinding

  /// - Parameters:
  ///   - classes: of the labels, 0 without.
  ///   - firstStep: after so many steps of the run the first that is noted is made.
  package init(classes: Int, after firstStep: Int = 0) {
    window = HealthWindow(classes: classes)
    states = VerdictRule.table.map { _ in VerdictRule.State() }
    self.firstStep = firstStep
    healthySince = firstStep + 1
    finding = VerdictFinding(verdict: .undecided, since: firstStep + 1, reasons: [], advice: "")
  }

  /// Takes note of a step, which counts from 1.
  package mutating func note(_ signals: HealthSignals, step: Int) {
    window.note(signals)
    if (step - firstStep).isMultiple(of: Self.looksEvery) { look(after: step) }
  }

  /// Takes note of scores of the images after a step.
  /// - Parameter floor: what training images score.
  package mutating func note(_ scores: Scores, floor: Scores?, step: Int) {
    window.note(scores, floor: floor)
    look(after: step)
  }

  private mutating func look(after step: Int) {
    window.look(after: step)
    let hadFault = states.contains { $0.isOn }
    for (index, rule) in VerdictRule.table.enumerated() {
      states[index].look(rule, window.view, step: step)
    }
    guard step - firstStep >= Self.earliest else { return }
    let index = states.firstIndex(where: \.isOn)
    if index == nil && hadFault { healthySince = step }
    let verdict = index.map { VerdictRule.table[$0].verdict } ?? .healthy
    let since = index.map { states[$0].since } ?? healthySince
    // The numbers that were seen when it was given.
    guard verdict != finding.verdict || since != finding.since else { return }
    let rule = index.map { VerdictRule.table[$0] }
    finding = VerdictFinding(
      verdict: verdict, since: since, reasons: rule.map { [$0.reason.words(for: window.view)] } ?? [],
      advice: rule?.advice.rawValue ?? "")
  }
}
