import BespokeTesting
import BespokeTraining
import TestKernels
import TestModels
import Testing

/// What the test of a package of models calls.
struct RequireAgreementTests {
  private func agreement(steps: Int, seed: UInt64) throws -> String {
    try requireAgreement(
      of: "squares", in: zoo, compiled: bespoke_test_models(), steps: steps, seed: seed)
  }

  private func count(_ text: String) throws -> Int {
    let match = try #require(text.firstMatch(of: /all ([0-9]+) values of/))
    return try #require(Int(match.1))
  }

  @Test func eachStepIsCompared() throws {
    let (one, two, three) = try (
      count(agreement(steps: 1, seed: 1)), count(agreement(steps: 2, seed: 1)),
      count(agreement(steps: 3, seed: 1))
    )
    // The initial weights once, and each step's values.
    #expect(one > 0 && two > one && three - two == two - one)
    #expect(throws: UsageError.self) { try agreement(steps: 0, seed: 1) }
  }

  @Test func theSeedChoosesWeightsAndImages() throws {
    let first = try agreement(steps: 1, seed: 1)
    #expect(try agreement(steps: 1, seed: 1) == first)
    let second = try agreement(steps: 1, seed: 2)
    #expect(try count(second) == count(first) && second != first)
  }

  @Test func anotherModelIsNotTakenForIt() throws {
    let others = zoo.filter { $0.name != "squares" }
    #expect(throws: UserError.self) {
      try requireAgreement(of: "squares", in: others, compiled: bespoke_test_models())
    }
  }
}
