import BespokeDSL
import BespokeGraph
import TestModels
import TestSupport
import Testing

@testable import BespokeCompiler

/// Penalties with an interval, against models that say the same without one: in the steps 0, n, 2n, … the penalty counts
/// n-fold, in the others there is none.
@Suite struct LazyPenaltyTests {
  private func game(_ order: UpdateOrder, _ penalties: [any Penalty]) throws -> Program {
    var gan = seldom
    gan.training.order = order
    gan.training.penalties = penalties
    return try buildProgram(gan)
  }

  @Test(arguments: [
    UpdateOrder.simultaneous, .alternating(), .alternating(discriminatorSteps: 3), .generatorFirst,
  ]) func everyStepIsThatOfItsNumber(_ order: UpdateOrder) throws {
    let lazily = try game(
      order, [.r1(weight: 2, every: 3), .dragan(weight: 1), SlopeBetween(weight: 0.5, interval: 3)])
    let due = try game(order, [.dragan(weight: 1), .r1(weight: 6), SlopeBetween(weight: 1.5, interval: 1)])
    let other = try game(order, [.dragan(weight: 1)])
    for number in 0..<7 as Range<UInt64> {
      let expected = number == 0 || number == 3 || number == 6 ? due.graph(.step) : other.graph(.step)
      let step = try StepAtPoint(lazily, at: number)
      var same = step
      same.graph = expected
      let (values, others) = (try step.run(), try same.run())
      for list in [\Graph.outputs, \.observations, \.assignments] {
        let (ours, theirs) = (step.graph[keyPath: list], expected[keyPath: list])
        #expect(ours.map(\.name) == theirs.map(\.name), "step \(number)")
        for (our, their) in zip(ours, theirs) {
          expectClose(
            values[our.value.index].elements, others[their.value.index].elements, .doublePrecision,
            "step \(number) \(our.name)")
        }
      }
    }
    // Nothing is left of a penalty where it is not due.
    #expect(lazily.graph(.step).fingerprint == other.graph(.step).fingerprint)
    #expect(lazily.graph(.step).nodes.count < lazily.step(at: 0).nodes.count)
  }

  @Test func formulasByHand() throws {
    // D(x) = 3 x + 0.5, so that R1 with weight 2 is 9: sixteenfold in the first step and in the seventeenth.
    for number in [0, 1, 2, 8, 15, 16, 17, 31, 32, 4800] as [UInt64] {
      let loss = try lossesOfTwoPixels(two(.wasserstein, [.r1(weight: 2, every: 16)]), at: number)[0]
      expectClose(
        [loss], [[0, 16, 32, 4800].contains(number) ? 144 : 0], .centralDifference, "step \(number)")
    }
  }

  /// Checkpoints must not be taken for those of a game that is played otherwise.
  @Test func theFingerprintCoversEveryStep() throws {
    let games: [[any Penalty]] = [
      [], [.r1(weight: 2)], [.r1(weight: 2, every: 2)], [.r1(weight: 2, every: 3)],
      [.r1(weight: 4, every: 2)],
      [.r2(weight: 2, every: 2)],
    ]
    let prints = try games.map { try game(.simultaneous, $0).fingerprint }
    #expect(Set(prints).count == games.count)
    #expect(
      try buildProgram(seldom).entries.map(\.kind.rawValue).prefix(3) == [
        "initialise", "step", "penalised_step",
      ])
  }

  @Test func intervalsThatCannotBeAreRefused() throws {
    func problem(_ penalties: [any Penalty]) -> String? {
      let problems = #expect(throws: Diagnostics.self) { try game(.simultaneous, penalties) }
      #expect(problems?.all.map(\.location) == [seldom.training.location])
      return problems?.all.first?.message
    }
    #expect(problem([.r1(every: 0)]) == "a penalty's interval must be at least 1, is 0")
    #expect(
      problem([SlopeBetween(weight: 1, interval: -2)]) == "a penalty's interval must be at least 1, is -2")
    #expect(
      problem([.r1(every: 8), .r2(every: 4), .dragan()])
        == "penalties that are not applied in every step must have the same interval, not 4 and 8")
    #expect(throws: Never.self) { try game(.simultaneous, [.r1(every: 8), .r2(every: 8), .dragan()]) }
  }
}
