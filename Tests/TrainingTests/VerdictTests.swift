import BespokeScores
import Testing

@testable import BespokeTraining

/// The rules on numbers that are made up.
@Suite struct VerdictTests {
  private static let well: [Signal: Float] = [
    .lossOfDiscriminator: 1, .lossOfGenerator: 1, .sign: 0.5, .spread: 1, .separation: 0.5, .diversity: 0.9,
    .gradientOfGenerator: 1, .gradientOfDiscriminator: 1, .movementOfGenerator: 2e-4,
    .movementOfDiscriminator: 2e-4,
  ]

  private func signals(_ other: [Signal: Float] = [:]) -> HealthSignals {
    var signals = HealthSignals()
    for (signal, value) in Self.well.merging(other, uniquingKeysWith: { $1 }) { signals[signal] = value }
    return signals
  }

  private func scores(precision: Double = 0.9, coverage: Double = 0.9, novelty: Double = 1) throws
    -> Scores
  {
    try #require(
      RunScore(line: "1,1,50,9,0,0,\(precision),0.5,1,\(coverage),,0.1,\(novelty)")
    ).values
  }

  /// - Parameter ill: of steps 101 to 300.
  private func verdicts(_ ill: [Signal: Float]) -> [Verdict] {
    var monitor = VerdictMonitor(classes: 0)
    var verdicts: [Verdict] = []
    for step in 1...1000 {
      monitor.note((101...300).contains(step) ? signals(ill) : signals(), step: step)
      if verdicts.last != monitor.finding.verdict { verdicts.append(monitor.finding.verdict) }
    }
    return verdicts
  }

  @Test(
    arguments: [
      ([.spread: 1000], .diverging), ([.lossOfDiscriminator: 20], .diverging),
      ([.diversity: 1000], .memorising),
      ([.separation: 0.95, .lossOfDiscriminator: 0.01], .saturated), ([.lossOfGenerator: 40], .saturated),
      ([.gradientOfGenerator: 100], .saturated), ([.movementOfGenerator: 1e-12], .standingStill),
      ([.separation: 0.85, .movementOfDiscriminator: 8e-3], .saturated),
    ] as [([Signal: Float], Verdict)])
  func aFaultIsNamedAndTakenBack(ill: [Signal: Float], verdict: Verdict) {
    #expect(verdicts(ill) == [.undecided, .healthy, verdict, .healthy])
  }

  /// The verdict on few modes needs more looks to be taken back.
  @Test func aCollapseIsTakenBackByWayOfFewModes() {
    #expect(verdicts([.diversity: 0.001]) == [.undecided, .healthy, .collapsed, .fewModes, .healthy])
  }

  @Test func whatIsHalfAsBadIsHealthy() {
    #expect(
      verdicts([
        .spread: 20, .lossOfGenerator: 5, .diversity: 0.5, .separation: 0.75, .movementOfGenerator: 1e-9,
      ]) == [
        .undecided, .healthy,
      ])
  }

  /// Between two limits a verdict stays what it was.
  @Test func hysteresis() {
    #expect(verdicts([.diversity: 0.02]).contains(.collapsed) == false)
    var monitor = VerdictMonitor(classes: 0)
    for step in 1...600 {
      monitor.note(signals([.diversity: step > 100 ? step > 300 ? 0.02 : 0.001 : 0.9]), step: step)
    }
    #expect(monitor.finding.verdict == .collapsed)
  }

  @Test func copiesAreSeenByScores() throws {
    var monitor = VerdictMonitor(classes: 0)
    for step in 1...400 {
      monitor.note(signals(), step: step)
      if step.isMultiple(of: 100) {
        try monitor.note(scores(novelty: 0.05), floor: scores(), step: step)
      }
    }
    #expect(monitor.finding.verdict == .memorising)
    #expect(
      monitor.finding.reasons == [
        "generated images are 0.05 times as far from the nearest training image as new images are"
      ])
    #expect(!monitor.finding.verdict.isCollapse)
  }

  /// Of all but one class there are no training images.
  @Test(arguments: [(0.1, Verdict.fewModes), (0.55, .fewModes), (0.65, .healthy), (0.9, .healthy)])
  func missingKindsAreSeenByTheFloor(coverage: Double, verdict: Verdict) throws {
    var monitor = VerdictMonitor(classes: 0)
    for step in 1...200 { monitor.note(signals(), step: step) }
    try monitor.note(scores(), floor: scores(coverage: coverage), step: 200)
    #expect(monitor.finding.verdict == verdict)
  }

  /// Fewer training images than held-out ones, of all kinds: as near to them as they can be.
  @Test(arguments: [(5, 0.37), (8, 0.5), (50, 0.96)]) func fewImagesAreNoMissingKinds(
    count: Int, coverage: Double
  )
    throws
  {
    var monitor = VerdictMonitor(classes: 0)
    for step in 1...200 { monitor.note(signals(), step: step) }
    var floor = try scores(coverage: coverage)
    floor.count = count
    try monitor.note(scores(), floor: floor, step: 200)
    #expect(monitor.finding.verdict == .healthy)
  }

  @Test func everyRuleCanBeTakenBack() {
    for rule in VerdictRule.table {
      #expect(!rule.advice.rawValue.isEmpty && rule.patience > 0)
      for condition in rule.conditions {
        switch condition.side {
        case .above: #expect(condition.limit >= condition.release)
        case .below: #expect(condition.limit <= condition.release)
        }
      }
    }
  }
}
