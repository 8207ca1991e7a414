/// What a run's scores say about going on: the rule, in the order in which its cases are asked for.
///
/// | finding | when | the sentence says |
/// |---|---|---|
/// | `onlyOne` | there is one score | go on |
/// | `tooFew` | scores are of fewer than `leastImages`, and the last is not the best | look at the pictures |
/// | `atFloor` | the best is at most 1.05 times the floor | stop, keep the best |
/// | `flat` | after `leastSteps`, no score of the last `patience`, and of the last quarter of the steps, was better than the best before | stop, keep the best |
/// | `falling` | the last is the best | go on |
/// | `unsure` | else: a few scores were no better | go on |
///
/// Scores are Frechet distances, of which less is better.
struct ScoreAdvice: Equatable {
  enum Finding: Equatable {
    case onlyOne, tooFew, atFloor, flat, falling, unsure
  }
  let finding: Finding
  /// The lowest, the first of several.
  let best: RunScore
  /// Of the run, with the last at the end.
  private let scores: [RunScore]
  /// Scores since the best.
  let since: Int
  private let floor: Double?
  private let patience: Int

  /// Scores in a row that are no better, after which a run is flat where nobody has said how many.
  static let patience = 3
  /// Before so many steps pictures are still blobs, whose scores go up and down, and no run is flat.
  static let leastSteps = 1000
  /// Of fewer images the spread of a feature is hardly known, and blobs, which have little of it, score better than
  /// pictures: of two runs with 60 images held out, both were best a third of the way.
  static let leastImages = 200
  private static let nearFloor = 1.05

  /// Nil without scores.
  /// - Parameters:
  ///   - scores: in the order of steps.
  ///   - best: the lowest of them whose weights are there.
  ///   - floor: what training images score; nil where that is not known.
  ///   - patience: of `--stop-when-flat`; nil for the usual.
  init?(_ scores: [RunScore], best: RunScore?, floor: Double?, patience: Int? = nil) {
    guard let best = best ?? scores.min(by: Self.isBetter) else { return nil }
    self.scores = scores
    self.best = best
    self.floor = floor
    self.patience = patience ?? Self.patience
    since = Self.count(after: best.step, in: scores)
    let lowest = best.values.frechet
    if scores.count == 1 {
      finding = .onlyOne
    } else if since > 0, best.values.count < Self.leastImages {
      finding = .tooFew
    } else if let floor, lowest <= Self.nearFloor * floor {
      finding = .atFloor
    } else if Self.isFlat(since: best.step, scores, patience: self.patience) {
      finding = .flat
    } else {
      finding = since == 0 ? .falling : .unsure
    }
  }

  /// Whether a score is lower than another: one that is no number is not.
  static func isBetter(_ one: RunScore, _ other: RunScore) -> Bool {
    one.values.frechet < other.values.frechet || (other.values.frechet.isNaN && !one.values.frechet.isNaN)
  }

  /// Whether nothing after a step was better for long: so many scores, and a quarter of all steps. Of a few hundred images
  /// there are scores every few steps, which go up and down by themselves.
  static func isFlat(since step: Int, _ scores: [RunScore], patience: Int) -> Bool {
    guard let last = scores.last?.step else { return false }
    return last >= leastSteps && count(after: step, in: scores) >= patience && 4 * (last - step) >= last
  }

  /// How many scores came after a step.
  static func count(after step: Int, in scores: [RunScore]) -> Int { scores.count { $0.step > step } }

  /// Whether more steps are worth their time.
  var goesOn: Bool {
    switch finding {
    case .onlyOne, .tooFew, .falling, .unsure: true
    case .atFloor, .flat: false
    }
  }

  /// - Parameters:
  ///   - keep: where the best weights are.
  ///   - command: that makes more steps.
  ///   - verdict: on the run. More steps do not mend a collapse, whatever scores say.
  func sentence(keep: String, command: String, verdict: VerdictFinding? = nil) -> String {
    let (lowest, now) = (spelled(score: best.values.frechet), spelled(score: scores.last!.values.frechet))
    let was = "Frechet \(lowest) was best at step \(grouped(best.step))"
    let stop = "stop here and keep \(keep)."
    let go = "go on with: \(command)"
    if goesOn, let verdict, verdict.verdict.isCollapse, let warning = verdict.warning {
      return "\(was), but \(warning): \(stop)"
    }
    switch finding {
    case .onlyOne:
      return "Frechet \(lowest) is the only score so far, too few to see whether it falls: \(go)"
    case .tooFew:
      return
        "\(was), is \(now) now, but \(best.values.count) images are too few to choose by; compare the pictures, or "
        + go
    case .atFloor:
      return "\(was), which training images do not better (\(spelled(score: floor ?? 0))): \(stop)"
    case .flat:
      return "\(was), is \(now) now, and \(since) score\(since == 1 ? " was" : "s were") no better: \(stop)"
    case .falling:
      let few = scores.suffix(3).map { spelled(score: $0.values.frechet) }.joined(separator: ", ")
      return "Frechet is still falling (\(few)): \(go)"
    case .unsure:
      let reason = since < patience ? "too few to tell" : "too early to tell"
      return
        "\(was), and \(since) score\(since == 1 ? " since is" : "s since are") no better, \(reason): \(go)"
    }
  }
}
