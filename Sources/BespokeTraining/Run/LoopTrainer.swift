import Foundation

/// How a run ended, when nothing went wrong.
public enum TrainingOutcome: Equatable, Sendable {
  /// All steps were made.
  case finished
  /// Before that, since scores had not become better for as long as `stopWhenFlat` says.
  case flat
  /// By a signal. The checkpoint is written.
  case interrupted(Int32)
  /// By its verdict, as `failOnCollapse` asks. The checkpoint is written.
  case collapsed(VerdictFinding)
}

/// Steps, and after each what is due: a line of metrics, a picture or an examination, a score, a checkpoint.
///
/// Whether something is due is a function of the step's number alone, so that a resumed run leaves the same files.
final class Trainer {
  private let session: Session
  private let images: ImageSet
  /// What a classifier is examined with.
  private let heldOut: ImageSet?
  private let folder: RunFolder
  private let lock: RunLock
  private var configuration: RunConfiguration
  /// Nil where pictures are not scored.
  private let scoring: RunScoring?
  private let console: Console
  private let reporter: RunReporter
  private let metrics: MetricsLog
  /// Nil of a classifier.
  private let recipe: PictureRecipe?
  private var batches: Batches
  private var progress: ProgressReport
  private var real: RealImages
  private var rule: DivergenceRule
  /// Nil where the program tells nothing of its health.
  private(set) var verdict: RunVerdict?
  private var kept: KeptStates?
  /// Whether the last step's losses were those of a run that holds its course.
  private var isCalm = true
  /// The last checkpoint of such a step; nil where there is none.
  private var calm: Int?
  /// Steps made.
  private(set) var step: Int

  init(
    session: Session, images: ImageSet, heldOut: ImageSet?, folder: RunFolder, lock: RunLock,
    configuration: RunConfiguration, scoring: RunScoring? = nil, step: Int, reporter: RunReporter,
    console: Console
  ) throws {
    let program = session.program
    self.session = session
    self.images = images
    self.heldOut = heldOut
    self.folder = folder
    self.lock = lock
    self.configuration = configuration
    self.scoring = scoring
    self.console = console
    self.reporter = reporter
    self.step = step
    metrics = try MetricsLog(path: folder.metrics, after: step)
    rule = DivergenceRule(first: try metrics.losses(ofStep: configuration.stretch.fromStep + 1))
    verdict = try RunVerdict(
      of: program, in: folder, stretch: configuration.stretch,
      scoring: scoring, step: step)
    recipe =
      program.generate == nil
      ? nil
      : try PictureRecipe(
        count: configuration.samples, classNames: configuration.classNames, seed: configuration.seed,
        stream: "samples", of: program)
    batches = Batches(
      imageCount: images.count, imagesPerStep: program.imagesPerStep, seed: configuration.seed,
      firstStep: configuration.stretch.epochsFromStep, firstEpoch: configuration.stretch.epochsBefore)
    progress = ProgressReport(
      totalSteps: configuration.steps, imagesPerStep: program.imagesPerStep)
    real = RealImages(for: program)
    try lookBack()
  }

  /// Takes up what the run has left behind.
  private func lookBack() throws {
    for step in try folder.checkpointSteps().reversed() where step <= self.step && calm == nil {
      var rule = rule
      // What a stretch began with is as good as it gets.
      let isBeginning = step <= configuration.stretch.fromStep
      if try isBeginning || rule.look(at: metrics.losses(ofStep: step)) == .fine { calm = step }
    }
    isCalm = calm == step
    scoring?.notice(unkeptBestOf: step, isCalm: isCalm)
    try keepBest()
    try folder.removeOldCheckpoints(keep: TrainingDefaults.checkpointsKept, step: step, calm: calm)
  }

  /// All steps that are left. A signal to stop ends them after the step at hand, with a checkpoint.
  /// - Parameters:
  ///   - pendingSignal: asked after each step.
  ///   - failOnCollapse: whether a collapse ends them too.
  ///   - observer: told of each step.
  func run(
    until pendingSignal: () -> Int32?, failOnCollapse: Bool = false,
    telling observer: ((TrainingProgress) -> Void)? = nil
  ) throws -> TrainingOutcome {
    try StopSignal.listen { try play(until: pendingSignal, failOnCollapse, telling: observer) }
  }

  private func play(
    until pendingSignal: () -> Int32?, _ failOnCollapse: Bool, telling observer: ((TrainingProgress) -> Void)?
  ) throws -> TrainingOutcome {
    defer { console.endLive() }
    let steps = configuration.steps
    while step < configuration.steps {
      let report = try makeStep()
      observer?(report)
      if let signal = pendingSignal() {
        try checkpoint()
        return .interrupted(signal)
      }
      if failOnCollapse, let finding = verdict?.finding, finding.verdict.isCollapse {
        try checkpoint()
        return .collapsed(finding)
      }
    }
    try lock.requireInPlace(folder)
    try verdict?.write()
    if let recipe {
      // Where a run ends with the steps that it has made already, its last picture may not have been due.
      if let path = samplePath(isLast: true), !FileManager.default.fileExists(atPath: path) {
        try draw(recipe, to: path)
      }
      // So it is with its last score.
      if try score(epoch: configuration.stretch.epoch(ofStep: step), isLast: true) != nil { try keepBest() }
      try Film.write(folder: folder, configuration: configuration, lastStep: step)
    }
    return configuration.steps < steps ? .flat : .finished
  }

  private func makeStep() throws -> TrainingProgress {
    try lock.requireInPlace(folder)
    let start = ContinuousClock.now
    batches.fill(&real, from: images, step: step)
    let stretch = configuration.stretch
    let result = session.step(
      real, seed: stretch.programSeed(of: configuration.seed), step: stretch.programStep(after: step))
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    step += 1
    let finding = rule.look(at: result.losses.map(\.value))
    switch finding {
    case .fine, .restless: break
    case .notFinite: throw try diverged("\(result.subject) no longer finite (\(result.lossesInWords))")
    case .grown:
      throw try diverged(
        "\(result.subject) growing without end (\(result.lossesInWords); in the first step at most \(rule.scale ?? 1))"
      )
    }
    isCalm = finding == .fine
    if DivergenceRule.looksAtStates(after: step) {
      if let problem = session.problemOfStates() { throw try diverged(problem) }
    }
    let epoch = stretch.epoch(ofStep: step)
    var isLast = step == configuration.steps
    let endsEpoch = stretch.epoch(endingWith: step) != nil
    let heldOutAccuracy = endsEpoch || isLast ? heldOut.map(session.accuracy(on:)) : nil
    // The last step of a run that is made longer later is a step like the others.
    try metrics.append(
      step: step, epoch: epoch, result: result, heldOutAccuracy: endsEpoch ? heldOutAccuracy : nil,
      milliseconds: seconds * 1000)
    reporter.made(
      step: step, epoch: epoch, result: result, heldOutAccuracy: endsEpoch ? heldOutAccuracy : nil,
      seconds: seconds)
    if let change = try verdict?.note(result, step: step) { console.line(change) }
    progress.update(
      step: step, epoch: epoch, result: result, warning: verdict?.finding.warning, seconds: seconds,
      console: console)
    if isCalm, DivergenceRule.looksAtStates(after: step) { keepStates() }
    if let heldOut, let heldOutAccuracy {
      let percent = String(format: "%.2f", heldOutAccuracy * 100)
      console.line(
        "epoch \(epoch) | step \(step) | \(percent) % of \(heldOut.count) held-out images are right")
    }
    let score = try score(epoch: epoch, isLast: isLast)
    isLast = step == configuration.steps
    if let recipe, let path = samplePath(isLast: isLast) { try draw(recipe, to: path) }
    // The film of a shorter run is not that of this one. Without any, a run that is killed now knows what it lacks.
    if isLast { unlink(folder.film) }
    if isLast || step % configuration.checkpointEvery == 0 { try checkpoint() }
    try keepBest()
    reporter.rest()
    return TrainingProgress(
      step: step, steps: configuration.steps, epoch: epoch, outputs: result, seconds: seconds,
      folder: folder.path, score: score, best: scoring?.best)
  }

  /// Scores the pictures, if that is due, and lets this step be the last where scores have been flat for long.
  private func score(epoch: Int, isLast: Bool) throws -> RunScore? {
    let score = try scoring?.score(
      session, after: step, epoch: epoch, isLast: isLast,
      isCalm: isCalm && session.problemOfStates() == nil)
    if let score, let change = try verdict?.note(score, floor: scoring?.floor) { console.line(change) }
    if score != nil, step < configuration.steps, scoring?.isFlat == true {
      // Before the last checkpoint: whoever goes on from one then knows where the run ends.
      configuration.steps = step
      try configuration.write(to: folder.configuration)
    }
    return score
  }

  /// Keeps the weights with the best score, if they are this step's.
  private func keepBest() throws {
    guard let scoring, scoring.lacksBest(step: step) else { return }
    try metrics.sync()
    try scoring.keepBest(session)
  }

  private func draw(_ recipe: PictureRecipe, to path: String) throws {
    // A run that diverges shows it.
    let picture = session.picture(from: recipe) { _ in }
    try writePNG(picture, to: path)
    reporter.drew(picture, recipe.grid, to: path)
  }

  /// Where the picture that is due after this step goes.
  private func samplePath(isLast: Bool) -> String? {
    if let epoch = configuration.stretch.epoch(endingWith: step),
      isLast || configuration.stretch.samples(epoch: epoch)
    {
      return folder.sample(epoch: epoch)
    }
    return isLast ? folder.sample(step: step) : nil
  }

  private func checkpoint() throws {
    // A loss is computed before the update: the weights may be spoilt a step before it shows.
    if let problem = session.problemOfStates() { throw try diverged(problem) }
    // A run that goes on from here must find what this one would have come back to.
    if !isCalm { try writeKept() }
    try writeCheckpoint(step: step, isCalm: isCalm)
  }

  private func writeCheckpoint(step: Int, isCalm: Bool) throws {
    try metrics.sync()
    // Its room on the disk may be wanted.
    if isCalm { kept = nil }
    try Checkpoint.write(
      session: session, seed: configuration.seed, step: step, classNames: configuration.classNames,
      to: folder.checkpoint(step: step))
    reporter.saved(step: step)
    if isCalm { calm = step }
    try folder.removeOldCheckpoints(keep: TrainingDefaults.checkpointsKept, step: self.step, calm: calm)
  }

  /// Writes the states that were kept, where no later calm ones are on disk.
  private func writeKept() throws {
    guard let step = kept?.step, step > calm ?? -1 else { return }
    let states = session.copyOfStates()
    defer { session.setStates(states) }
    guard kept?.restore(to: session) == true else { return }
    try writeCheckpoint(step: step, isCalm: true)
  }

  private func keepStates() {
    if let kept {
      kept.keep(session, step: step)
    } else {
      kept = KeptStates(of: session, step: step, in: folder.checkpoints)
    }
  }

  /// Leaves the last good states behind, so that a resume begins with them, and says what may help.
  private func diverged(_ what: String) throws -> UserError {
    try metrics.flush()
    let kept = self.kept?.step
    do { try writeKept() } catch {
      throw UserError(
        "step \(step): \(what); training stops, and the weights of step \(kept ?? 0) are lost: \(error)")
    }
    // Where the best score is of a later step than the last checkpoint of a calm one, its weights are the last good ones.
    let (calm, best) = (calm ?? -1, scoring?.best?.step ?? -1)
    guard max(calm, best) >= 0 else {
      return UserError(
        "step \(step): \(what); training stops, nothing good came before; "
          + "try a smaller learning rate, another loss or a penalty")
    }
    let later = try folder.checkpointSteps().filter { $0 > calm && $0 < step }
    for step in later { unlink(folder.checkpoint(step: step)) }
    let good = best > calm ? folder.best : folder.checkpoint(step: calm)
    return UserError(
      "step \(step): \(what); training stops, the last good checkpoint is \(good)"
        + (later.isEmpty ? "" : " (later ones, from when losses had grown already, are removed)")
        + "; try a smaller learning rate, another loss or a penalty, or gradients clipped to a norm, and go on "
        + "with it: --resume --changed")
  }
}

extension StepResult {
  /// What a sentence about all losses begins with.
  fileprivate var subject: String { losses.count == 1 ? "the loss is" : "the losses are" }

  /// "discriminator 1.2, generator nan"
  fileprivate var lossesInWords: String {
    losses.map { name, value in name == "loss" ? "\(value)" : "\(name.dropFirst("loss/".count)) \(value)" }
      .joined(separator: ", ")
  }
}
