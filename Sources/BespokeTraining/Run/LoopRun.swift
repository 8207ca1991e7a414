import Foundation

/// `bespoke train`: from options to a folder with samples, metrics and checkpoints.
public func train(
  _ options: TrainingOptions, catalogue: CompiledModels, console: Console
) throws -> TrainingOutcome {
  try options.validate()
  return options.resume
    ? try resumeRun(options, catalogue, console) : try beginRun(options, catalogue, console)
}

private func beginRun(
  _ options: TrainingOptions, _ catalogue: CompiledModels, _ console: Console
) throws -> TrainingOutcome {
  try prepareRun(options, catalogue, console) { session, sets, folder, lock, configuration in
    try play(session, sets, folder, lock, configuration, fromStep: 0, options, catalogue, console)
  }
}

/// Makes the folder of a new run, which `body` gets with the session before its first step.
/// - Parameter imported: the weights that it begins with, in place of those of `--from`.
func prepareRun<Result>(
  _ options: TrainingOptions, _ catalogue: CompiledModels, _ console: Console,
  imported: Checkpoint? = nil,
  _ body: (Session, TrainingSets, RunFolder, RunLock, RunConfiguration) throws -> Result
) throws -> Result {
  let program = try catalogue.program(named: options.model)
  guard program.classify == nil || options.samples == nil else {
    throw UsageError("\(program.name) is a classifier, which makes no pictures; leave out --samples")
  }
  try options.requireScores(of: program)
  try program.requireHealth(for: options)
  let named = options.out.map { RunFolder($0) }
  // Before the images are read: that may take long.
  try named?.requireUnused()
  let data = options.data ?? TrainingDefaults.data
  try requireOutside(data, named?.path ?? RunFolder.runs)
  let seed = options.seed ?? TrainingDefaults.seed
  let sets = try loadSets(
    for: program, data: data, resize: options.resize, heldOut: options.heldOut, seed: seed,
    scores: options.scoreEvery != .off, console: console)
  let images = sets.images
  let batches = Batches(imageCount: images.count, imagesPerStep: program.imagesPerStep, seed: seed)
  let length = options.length ?? .steps(TrainingDefaults.steps)
  let session = try Session(
    program, threads: threadCount(options.threads, of: program, console: console),
    notice: { console.line($0) })
  session.initialise(seed: seed)
  let begin = try imported ?? options.from.map { try Checkpoint.open($0, console: console) }
  if let begin {
    for notice in imported == nil ? begin.notices : [] { console.line(notice) }
    console.line(try begin.warm(session))
  }
  var configuration = RunConfiguration(
    model: program.name, source: program.source, seed: seed,
    steps: length.steps(perEpoch: batches.stepsPerEpoch),
    samples: try sampleCount(options.samples, program),
    checkpointEvery: options.checkpointEvery ?? TrainingDefaults.checkpointEvery,
    classNames: images.classNames,
    beganFrom: begin.map { absolute($0.path) + ($0.header.map { ", step \($0.step)" } ?? "") },
    stretches: [
      RunStretch(
        fingerprint: program.fingerprint, updateOrder: program.updateOrder, settings: program.settingsByName,
        instructionSet: catalogue.instructionSet, batch: program.batch, realBatches: program.realBatches,
        data: try recorded(data, images), resize: options.resize, dataName: images.name,
        images: images.count, imagesDigest: images.digest(), stepsPerEpoch: batches.stepsPerEpoch,
        epochsBetweenSamples: TrainingDefaults.epochsBetweenSamples(stepsPerEpoch: batches.stepsPerEpoch),
        heldOut: try options.heldOut.map(recorded))
    ])
  configuration.takeScores(options)
  try configuration.chooseScores(of: program, heldOut: sets.heldOut, isNewStretch: true)
  let (folder, lock) = try RunFolder.claim(named, model: program.name)
  return try withExtendedLifetime(lock) {
    try folder.removeLeftovers()
    unlink(folder.checkpoint(step: 0))
    if begin != nil {
      // With it the run knows its beginning even where the other checkpoint is gone.
      try Checkpoint.write(
        session: session, seed: seed, step: 0, classNames: configuration.classNames,
        to: folder.checkpoint(step: 0))
    }
    try configuration.write(to: folder.configuration)
    return try body(session, sets, folder, lock, configuration)
  }
}

/// Refuses a run's folder among the pictures that it is trained on: they would be others from then on.
private func requireOutside(_ data: String, _ out: String) throws {
  guard case .directory(let argument) = try DataSource(data) else { return }
  let folder = Path(argument: argument)
  guard folder.problemAsFolder == nil, let images = FileIdentity(of: folder), try IDXFolder(folder) == nil
  else { return }
  var place = absolute(trimmed(out))
  while place != "/" {
    place = (place as NSString).deletingLastPathComponent
    guard FileIdentity(of: Path(place)) == images else { continue }
    throw UserError(
      "\(out) would lie among the images of \(folder), where it would be taken for a class; "
        + "choose a folder elsewhere with --out")
  }
}

/// The images of each picture. What is asked for must fit into a film; what is not asked for does.
private func sampleCount(_ asked: Int?, _ program: CompiledProgram) throws -> Int {
  let classes = max(program.classes, 1)
  if let asked {
    try PictureGrid(count: asked, size: program.imageSize, classes: classes)
      .requireDrawable(option: "--samples", classes: classes)
    return asked
  }
  let most = PictureGrid.most(upTo: TrainingDefaults.samples, size: program.imageSize, classes: classes)
  return max(most, 1)
}

/// Trains to the run's end, or to a signal.
func play(
  _ session: Session, _ sets: TrainingSets, _ folder: RunFolder, _ lock: RunLock,
  _ configuration: RunConfiguration, fromStep step: Int, _ options: TrainingOptions,
  _ catalogue: CompiledModels, _ console: Console
) throws -> TrainingOutcome {
  let (program, images) = (session.program, sets.images)
  console.line(
    "\(program.name): \(images.count) images of \(images.name), batch \(program.batch), "
      + "\(configuration.steps) steps, seed \(configuration.seed), \(session.threads) "
      + "thread\(session.threads == 1 ? "" : "s") (\(catalogue.instructionSet)); everything goes to \(folder.path)"
  )
  if images.count < program.imagesPerStep {
    console.line(
      "a step takes \(program.imagesPerStep) images, there are \(images.count): they repeat within a step")
  }
  let start = ContinuousClock.now
  let scoring = try RunScoring.begin(sets, folder, configuration, of: program, step: step, console: console)
  let reporter = RunReporter(
    folder, lock, configuration, of: session, step: step, options: options, console: console)
  let trainer = try Trainer(
    session: session, images: images, heldOut: program.classify == nil ? nil : sets.heldOut, folder: folder,
    lock: lock, configuration: configuration, scoring: scoring, step: step, reporter: reporter,
    console: console)
  let outcome = try reporter.accompany {
    try trainer.run(
      until: options.pendingSignal, failOnCollapse: options.failOnCollapse, telling: options.observer)
  }
  let verdict = trainer.verdict?.finding
  if let verdict { console.line(verdict.line) }
  switch outcome {
  case .finished, .flat:
    let more =
      "\(programCommand) train \(program.name) \(option("--out", folder.path)) --resume --steps "
      + "\(trainer.step + max(trainer.step / 2, 1))"
    if let advice = scoring?.advice(command: more, verdict: verdict) { console.line(advice) }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let checkpoint = folder.checkpoint(step: trainer.step)
    console.lastWords(
      "Done in \(spelled(seconds: seconds)). "
        + (program.generate == nil
          ? "Checkpoint: \(checkpoint), report: \(folder.report)"
          : "Samples: \(folder.samples), film: \(folder.film), checkpoint: \(checkpoint), report: "
            + "\(folder.report). More images: "
            + "\(programCommand) generate \(option("--checkpoint", folder.path)) --out more.png"))
  case .interrupted, .collapsed:
    console.lastWords(
      "Stopped after step \(trainer.step); the checkpoint is \(folder.checkpoint(step: trainer.step)). Go on with: "
        + "\(programCommand) train \(program.name) \(option("--out", folder.path)) --resume")
  }
  return outcome
}

/// What the configuration calls a source: what a built-in one stood for, or a path that holds in every folder.
func recorded(_ data: String, _ images: ImageSet) throws -> String {
  switch try DataSource(data) {
  case .auto: images.name
  case .garments, .fashionMNIST: data
  case .directory(let path): absolute(trimmed(path))
  }
}

extension CompiledProgram {
  var settingsByName: [String: String] {
    Dictionary(settings.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
