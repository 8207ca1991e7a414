import Foundation
import Testing

@testable import BespokeTraining

/// What a run's scores say about going on.
@Suite struct ScoreAdviceTests {
  private func scores(_ distances: [Double], of images: Int = 200) -> [RunScore] {
    distances.enumerated().map { index, distance in
      let beginning = "\(500 * (index + 1)),\(index + 1),\(images),\(distance)"
      return RunScore(line: beginning + ",0.01,0.001,0.5,0.4,0.9,0.8,,0.25,")!
    }
  }

  private func advice(
    _ distances: [Double], floor: Double? = 3, patience: Int? = nil, best: Int? = nil
  ) -> ScoreAdvice? {
    let scores = scores(distances)
    return ScoreAdvice(scores, best: best.map { scores[$0] }, floor: floor, patience: patience)
  }

  @Test func withoutScoresThereIsNone() { #expect(advice([]) == nil) }

  @Test(
    arguments: [
      ([31.0], .onlyOne), ([31, 30.1, 28.9], .falling), ([30, 31, 28.9], .falling),
      ([30, 28.9, 29.5], .unsure), ([30, 28.9, 29.5, 30], .unsure), ([30, 28.9, 29.5, 30, 29], .flat),
      ([28.9, 28.9, 28.9, 28.9], .flat), ([89, 237], .unsure), ([89, .nan], .unsure),
      ([247, 453, 484], .unsure), ([247, 453, 484, 470], .flat), ([89, .nan, .nan, .nan], .flat),
      ([31, 3.1], .atFloor), ([31, 3.2], .falling), ([3.1, 40, 40], .atFloor), ([40, .infinity], .unsure),
    ] as [([Double], ScoreAdvice.Finding)])
  func eachFindingHasItsRule(distances: [Double], finding: ScoreAdvice.Finding) {
    #expect(advice(distances)?.finding == finding, "\(distances)")
  }

  /// Scores that come every few steps go up and down: what is no better for a tenth of a run is not flat yet.
  @Test func aQuarterOfTheStepsPassesBeforeARunIsFlat() {
    let early = [Double](repeating: 30, count: 9) + [28]
    #expect(advice(early + [29, 29, 29])?.finding == .unsure)
    #expect(advice(early + [29, 29, 29, 29])?.finding == .flat)
    #expect(advice(early + [29, 29, 29, 29], patience: 5)?.finding == .unsure)
  }

  /// Early pictures are blobs, one of which may score better than what comes soon after.
  @Test func noRunIsFlatBeforeAThousandSteps() throws {
    func advice(_ steps: Int) -> ScoreAdvice? {
      let scores = [20.0, 40, 41, 42].enumerated().map { index, distance in
        RunScore(line: "\(steps * (index + 1) / 4),1,200,\(distance),0.01,0.001,0.5,0.4,0.9,0.8,,0.25,")!
      }
      return ScoreAdvice(scores, best: nil, floor: 3)
    }
    #expect(advice(1000)?.finding == .flat)
    let early = try #require(advice(996))
    #expect(early.finding == .unsure)
    #expect(
      early.sentence(keep: "BEST", command: "MORE")
        == "Frechet 20.0 was best at step 249, and 3 scores since are no better, too early to tell: go on with: MORE"
    )
  }

  /// Of sixty images blobs scored better than what came after them; where the last is the best nothing speaks against it.
  @Test func ofFewImagesPicturesDecide() throws {
    func advice(_ distances: [Double], of images: Int) throws -> ScoreAdvice {
      try #require(ScoreAdvice(scores(distances, of: images), best: nil, floor: 3))
    }
    let few = try advice([30, 28.9, 29.5, 30, 29], of: 199)
    #expect(few.finding == .tooFew && few.goesOn)
    #expect(
      few.sentence(keep: "BEST", command: "MORE")
        == "Frechet 28.9 was best at step 1,000, is 29.0 now, but 199 images are too few to choose by; compare the "
        + "pictures, or go on with: MORE")
    #expect(try advice([30, 28.9, 29.5, 30, 29], of: 200).finding == .flat)
    #expect(try advice([3.1, 40, 40], of: 60).finding == .tooFew)
    #expect(try advice([31, 30.1, 28.9], of: 60).finding == .falling)
    #expect(try advice([31], of: 60).finding == .onlyOne)
  }

  @Test func patienceIsWhatWasAskedFor() {
    #expect(advice([30, 28.9, 29.5], patience: 1)?.finding == .flat)
    #expect(advice([30, 28.9, 29.5, 30, 29], patience: 4)?.finding == .unsure)
    #expect(advice([3.1, 3.2], floor: nil)?.finding == .unsure)
  }

  /// The lowest may have been of weights that were not worth keeping.
  @Test func theBestIsTheOneWhoseWeightsAreThere() throws {
    let found = try #require(advice([20, 28.9, 29.5, 30, 29.1], best: 1))
    #expect(found.best.step == 1000 && found.since == 3 && found.finding == .flat)
  }

  @Test(
    arguments: [
      ([31.0], "Frechet 31.0 is the only score so far, too few to see whether it falls: go on with: MORE"),
      ([31, 30.1, 28.9], "Frechet is still falling (31.0, 30.1, 28.9): go on with: MORE"),
      (
        [30, 28.9, 29.5],
        "Frechet 28.9 was best at step 1,000, and 1 score since is no better, too few to tell: go on with: MORE"
      ),
      (
        [30, 28.9, 29.5, 30],
        "Frechet 28.9 was best at step 1,000, and 2 scores since are no better, too few to tell: go on with: MORE"
      ),
      (
        [30, 28.9, 29.5, 30, 29],
        "Frechet 28.9 was best at step 1,000, is 29.0 now, and 3 scores were no better: stop here and keep BEST."
      ),
      (
        [247, 453, 484],
        "Frechet 247 was best at step 500, and 2 scores since are no better, too few to tell: go on with: MORE"
      ),
      (
        [31, 3.1],
        "Frechet 3.10 was best at step 1,000, which training images do not better (3.00): stop here and keep BEST."
      ),
    ] as [([Double], String)])
  func eachFindingHasItsSentence(distances: [Double], sentence: String) throws {
    let found = try #require(advice(distances))
    #expect(found.sentence(keep: "BEST", command: "MORE") == sentence)
    #expect(found.goesOn == sentence.hasSuffix("MORE"))
  }

  /// Scores may still fall where a training has come to grief.
  @Test(arguments: Verdict.allCases) func aCollapseIsNotGoneOnWith(verdict: Verdict) throws {
    let finding = VerdictFinding(verdict: verdict, since: 250, reasons: [], advice: "")
    let sentence = try #require(advice([31, 30.1, 28.9]))
      .sentence(keep: "BEST", command: "MORE", verdict: finding)
    #expect(
      sentence
        == (verdict.isCollapse
          ? "Frechet 28.9 was best at step 1,500, but \(verdict.rawValue) since step 250: stop here and keep BEST."
          : "Frechet is still falling (31.0, 30.1, 28.9): go on with: MORE"))
  }

  @Test(
    arguments: [
      (237.4, "237"), (31.23, "31.2"), (3.096, "3.10"), (0.0123, "0.012"), (-0.0004, "-0.000"),
      (.nan, "nan"), (0, "0.000"),
    ] as [(Double, String)])
  func scoresHaveAboutThreeDigits(score: Double, words: String) { #expect(spelled(score: score) == words) }
}
