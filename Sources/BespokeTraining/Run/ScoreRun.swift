import BespokeScores
import BespokeTensorFiles
import Foundation

/// What the generated images of a run are scored by: features of held-out images, and what other training images score.
/// Made with the first score that is due, for a run shows its first step at once.
private struct RunJudge {
  let judge: ScoreJudge
  let floor: ScoreFloor
  let labels: [UInt8]
}

/// `floor.json`: what scores are measured against, and what real images score.
struct ScoreFloor: Codable, Equatable {
  /// What was held out, and how many images of it are used.
  var heldOut: String
  var heldOutImages: Int
  /// Of the features: scores by others are not to be compared.
  var features, featuresHash: String
  /// Of as many training images.
  var floor: Scores
}

/// Scores of a run while it trains. They read weights and change nothing.
final class RunScoring {
  private let images, heldOut: ImageSet
  private let folder: RunFolder
  private let configuration: RunConfiguration
  private let console: Console
  private let log: ScoreLog
  private var judge: RunJudge?
  /// In the order of steps, those that were measured against the same images.
  private(set) var scores: [RunScore]
  /// The score of the weights in `best.safetensors`.
  private(set) var best: RunScore?
  /// The one whose weights are still to be kept.
  private var lacking: RunScore?
  /// That went into scores, of all since the beginning.
  private var (spent, begin) = (Duration.zero, ContinuousClock.now)

  /// Takes up what the run has left behind.
  /// - Parameter step: that the run has made.
  init(
    images: ImageSet, heldOut: ImageSet, folder: RunFolder, configuration: RunConfiguration, step: Int,
    console: Console
  ) throws {
    self.images = images
    self.heldOut = heldOut.sample(
      TrainingDefaults.scoredImages, seed: configuration.seed, stream: "scored")
    self.folder = folder
    self.configuration = configuration
    self.console = console
    log = try ScoreLog(path: folder.scores, after: step)
    (scores, best) = comparable(log.rows, of: configuration, in: folder)
  }

  /// The scores of a run that is to be scored. Of one that is no longer what is there of later steps is cut off.
  static func begin(
    _ sets: TrainingSets, _ folder: RunFolder, _ configuration: RunConfiguration, of program: CompiledProgram,
    step: Int, console: Console
  ) throws -> RunScoring? {
    guard program.generate != nil, configuration.stretch.epochsBetweenScores ?? 0 > 0,
      let heldOut = sets.heldOut
    else {
      if FileManager.default.fileExists(atPath: folder.scores) {
        _ = try ScoreLog(path: folder.scores, after: step)
      }
      return nil
    }
    return try RunScoring(
      images: sets.images, heldOut: heldOut, folder: folder, configuration: configuration, step: step,
      console: console)
  }

  /// Whether a score is due, or was measured, after a step.
  private func isDue(after step: Int, isLast: Bool) -> Bool {
    scores.last?.step ?? 0 < step && (isLast || configuration.stretch.isScored(after: step))
  }

  /// Scores the generator, if that is due.
  /// - Parameter isCalm: whether these are weights to keep.
  /// - Returns: nil where no score is due, or there is none.
  func score(
    _ session: Session, after step: Int, epoch: Int, isLast: Bool, isCalm: @autoclosure () -> Bool
  ) throws -> RunScore? {
    guard isDue(after: step, isLast: isLast) else { return nil }
    let start = ContinuousClock.now
    let values: Scores
    let judge: RunJudge
    do {
      judge = try makeJudge(of: session.program, threads: session.threads)
      let asked = ScoredImages(count: heldOut.count, seed: configuration.seed, labels: judge.labels)
      values = try judge.judge.scores { scorer in session.draw(asked) { scorer.add($0) } }
    } catch let error as ScoreError {
      console.line("epoch \(epoch) | step \(step) | no score: \(error)")
      return nil
    }
    let score = RunScore(step: step, epoch: epoch, values: values).rounded
    try log.append(score)
    scores.append(score)
    if isCalm(), best.map({ ScoreAdvice.isBetter(score, $0) }) ?? score.values.frechet.isFinite {
      (best, lacking) = (score, score)
    }
    let now = ContinuousClock.now
    spent += now - start
    let share = spent / max(now - begin, .nanoseconds(1))
    console.line(
      "epoch \(epoch) | step \(step) | "
        + score.values.words(floor: judge.floor.floor, best: best?.step == step ? nil : best)
        + String(format: " | %.1f s, %.0f %% of the time", (now - start) / .seconds(1), share * 100))
    return score
  }

  private func makeJudge(of program: CompiledProgram, threads: Int) throws -> RunJudge {
    if let judge { return judge }
    let size = heldOut.size
    let made = try ScoreJudge(
      real: heldOut,
      training: images,
      by: RandomConvolution(
        height: size.height, width: size.width, channels: size.channels, threads: threads),
      threads: threads)
    let floor = ScoreFloor(
      heldOut: configuration.nameOfHeldOut, heldOutImages: heldOut.count, features: made.extractor.name,
      featuresHash: made.extractor.hash,
      floor: try made.floor(images, count: heldOut.count, seed: configuration.seed).rounded)
    let text = try jsonText(floor) + "\n"
    if (try? String(contentsOfFile: folder.floor, encoding: .utf8)) != text {
      try writeAtomically(Data(text.utf8), to: folder.floor)
    }
    self.floor = floor.floor
    let judge = RunJudge(judge: made, floor: floor, labels: heldOut.labels(fitting: program))
    self.judge = judge
    return judge
  }

  /// Whether weights are to be kept as the best, which are those of this step.
  func lacksBest(step: Int) -> Bool { lacking?.step == step }

  /// Whether a kill came between the last score and the keeping of its weights, which are those of this step.
  /// - Parameter isCalm: whether these are weights to keep.
  func notice(unkeptBestOf step: Int, isCalm: Bool) {
    guard isCalm, let last = scores.last, last.step == step, last.values.frechet.isFinite,
      best.map({ ScoreAdvice.isBetter(last, $0) }) ?? true
    else { return }
    (best, lacking) = (last, last)
  }

  /// Keeps the session's weights as the best, beside the checkpoint of the same step where there is one.
  func keepBest(_ session: Session) throws {
    guard let score = lacking else { return }
    let checkpoint = folder.checkpoint(step: score.step)
    if !FileManager.default.fileExists(atPath: checkpoint) || !AtomicFile.link(checkpoint, to: folder.best) {
      try Checkpoint.write(
        session: session, seed: configuration.seed, step: score.step, classNames: configuration.classNames,
        to: folder.best)
    }
    lacking = nil
  }

  /// Whether `--stop-when-flat` ends the run.
  var isFlat: Bool {
    guard let patience = configuration.stopWhenFlat, let best else { return false }
    return ScoreAdvice.isFlat(since: max(best.step, configuration.flatFrom ?? 0), scores, patience: patience)
  }

  /// What to do now, in a sentence; nil without scores.
  func advice(command: String, verdict: VerdictFinding?) -> String? {
    let advice = ScoreAdvice(
      scores, best: best, floor: floor?.frechet,
      patience: configuration.stopWhenFlat)
    return advice?.sentence(keep: folder.best, command: command, verdict: verdict)
  }

  /// What training images score, as `floor.json` has it; nil before the first score.
  private(set) lazy var floor: Scores? = {
    guard let text = try? Data(contentsOf: URL(fileURLWithPath: folder.floor)) else { return nil }
    return (try? JSONDecoder().decode(ScoreFloor.self, from: text))?.floor
  }()
}

/// Of a run's scores those that were measured against the images of now, and that of the weights in `best.safetensors`.
func comparable(
  _ rows: [RunScore], of configuration: RunConfiguration, in folder: RunFolder
) -> (scores: [RunScore], best: RunScore?) {
  let from = configuration.scoresFrom
  let scores = rows.filter { $0.step > from }
  let kept = RunCheckpoints(in: folder.path).stepOfBest
  return (scores, scores.first { $0.step == kept })
}

extension Scores {
  /// `Frechet 31.2 (floor 3.1, best 28.9 at step 390), KID 0.012 ± 0.001, precision 0.71, …`
  func words(floor: Scores, best: RunScore?) -> String {
    let beside =
      "floor \(spelled(score: floor.frechet))"
      + (best.map { ", best \(spelled(score: $0.values.frechet)) at step \(grouped($0.step))" } ?? "")
    let isBest = best == nil ? ", the best so far" : ""
    func share(_ value: Double) -> String { String(format: "%.2f", value) }
    return "Frechet \(spelled(score: frechet))\(isBest) (\(beside)), KID \(kidInWords), "
      + "precision \(share(precision)), recall \(share(recall)), "
      + "coverage \(share(coverage))"
  }
}
