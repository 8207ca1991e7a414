import Foundation

/// How a run ended, when nothing went wrong.
public enum TrainingOutcome: Equatable, Sendable {
  case finished
  /// By a signal. The checkpoint is written.
  case interrupted(Int32)
}

/// Steps, and after each what is due: a line of metrics, a picture or an examination, a checkpoint.
///
/// Whether something is due is a function of the step's number alone, so that a resumed run leaves the same files.
final class Trainer {
  private let session: Session
  private let images: ImageSet
  /// What a classifier is examined with.
  private let heldOut: ImageSet?
  private let folder: RunFolder
  private let configuration: RunConfiguration
  private let console: Console
  private let metrics: MetricsLog
  /// Nil of a classifier.
  private let recipe: PictureRecipe?
  private var batches: Batches
  private var progress: ProgressReport
  private var real: RealImages
  /// Steps made.
  private(set) var step: Int

  init(
    session: Session, images: ImageSet, heldOut: ImageSet?, folder: RunFolder,
    configuration: RunConfiguration, step: Int,
    console: Console
  ) throws {
    let program = session.program
    self.session = session
    self.images = images
    self.heldOut = heldOut
    self.folder = folder
    self.configuration = configuration
    self.console = console
    self.step = step
    metrics = try MetricsLog(path: folder.metrics, after: step)
    recipe =
      program.generate == nil
      ? nil
      : try PictureRecipe(
        count: configuration.samples, classNames: images.classNames, seed: configuration.seed,
        stream: "samples", of: program)
    batches = Batches(
      imageCount: images.count, imagesPerStep: program.imagesPerStep, seed: configuration.seed)
    progress = ProgressReport(
      totalSteps: configuration.steps, stepsPerEpoch: batches.stepsPerEpoch,
      imagesPerStep: program.imagesPerStep)
    real = RealImages(for: program)
  }

  /// All steps that are left. A signal to stop ends them after the step at hand, with a checkpoint.
  func run() throws -> TrainingOutcome { try StopSignal.listen(play) }

  private func play() throws -> TrainingOutcome {
    defer { console.endLive() }
    while step < configuration.steps {
      try makeStep()
      if let signal = StopSignal.pending {
        try checkpoint()
        return .interrupted(signal)
      }
    }
    if recipe != nil { try Film.write(folder: folder, configuration: configuration, lastStep: step) }
    return .finished
  }

  private func makeStep() throws {
    let start = ContinuousClock.now
    batches.fill(&real, from: images, step: step)
    let result = session.step(real, seed: configuration.seed, step: UInt64(step))
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    step += 1
    guard result.isFinite else {
      let losses = result.losses.map { name, value in
        name == "loss" ? "\(value)" : "\(name.dropFirst("loss/".count)) \(value)"
      }
      let what = losses.count == 1 ? "loss is" : "losses are"
      throw try diverged("the \(what) no longer finite (\(losses.joined(separator: ", ")))")
    }
    let epoch = (step - 1) / batches.stepsPerEpoch + 1
    let isLast = step == configuration.steps
    let endsEpoch = step % batches.stepsPerEpoch == 0
    let heldOutAccuracy = endsEpoch || isLast ? heldOut.map(session.accuracy(on:)) : nil
    // The last step of a run that is made longer later is a step like the others.
    try metrics.append(
      step: step, epoch: epoch, result: result, heldOutAccuracy: endsEpoch ? heldOutAccuracy : nil,
      milliseconds: seconds * 1000)
    progress.update(step: step, result: result, seconds: seconds, console: console)
    if let heldOut, let heldOutAccuracy {
      let percent = String(format: "%.2f", heldOutAccuracy * 100)
      console.line(
        "epoch \(epoch) | step \(step) | \(percent) % of \(heldOut.count) held-out images are right")
    }
    if let recipe, let path = samplePath(isLast: isLast) {
      try writePNG(session.picture(from: recipe), to: path)
    }
    if isLast || step % configuration.checkpointEvery == 0 { try checkpoint() }
  }

  /// Where the picture that is due after this step goes.
  private func samplePath(isLast: Bool) -> String? {
    let (epoch, rest) = step.quotientAndRemainder(dividingBy: batches.stepsPerEpoch)
    if rest == 0 && (isLast || configuration.samples(epoch: epoch)) {
      return folder.sample(epoch: epoch)
    }
    return isLast ? folder.sample(step: step) : nil
  }

  private func checkpoint() throws {
    // A loss is computed before the update: the weights may be spoilt a step before it shows.
    if let broken = session.firstBrokenState() {
      throw try diverged("\(broken.name) is no longer finite")
    }
    try metrics.sync()
    try Checkpoint.write(
      session: session, seed: configuration.seed, step: step, to: folder.checkpoint(step: step))
    try folder.removeOldCheckpoints(keep: TrainingDefaults.checkpointsKept, step: step)
  }

  private func diverged(_ what: String) throws -> UserError {
    try metrics.flush()
    let last = try folder.checkpointSteps().last
    let kept = last.map { "the last good checkpoint is \(folder.checkpoint(step: $0))" }
    return UserError(
      "step \(step): \(what); training stops, "
        + (kept ?? "no checkpoint had been written yet (--checkpoint-every N writes them more often)"))
  }
}
