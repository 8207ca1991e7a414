import Foundation

/// `bespoke train`: from options to a folder with samples, metrics and checkpoints.
public func train(
  _ options: TrainingOptions, catalogue: ProgramCatalogue, console: Console
) throws -> TrainingOutcome {
  try options.validate()
  return options.resume
    ? try resumeRun(options, catalogue, console) : try beginRun(options, catalogue, console)
}

private func beginRun(
  _ options: TrainingOptions, _ catalogue: ProgramCatalogue, _ console: Console
) throws -> TrainingOutcome {
  let program = try catalogue.program(named: options.model ?? TrainingDefaults.model)
  guard program.classify == nil || options.samples == nil else {
    throw UsageError("\(program.name) is a classifier, which makes no pictures; leave out --samples")
  }
  let folder = try options.out.map { RunFolder(trimmed($0)) } ?? RunFolder.unused(model: program.name)
  try folder.requireUnused()
  let data = options.data ?? TrainingDefaults.data
  let (images, heldOut) = try loadSets(for: program, data: data, resize: options.resize, console: console)
  let seed = options.seed ?? TrainingDefaults.seed
  let batches = Batches(imageCount: images.count, imagesPerStep: program.imagesPerStep, seed: seed)
  let length = options.length ?? .steps(TrainingDefaults.steps)
  let configuration = RunConfiguration(
    model: program.name, source: program.source, fingerprint: program.fingerprint,
    updateOrder: program.updateOrder, instructionSet: catalogue.instructionSet, batch: program.batch,
    realBatches: program.realBatches, data: data, resize: options.resize, dataName: images.name,
    images: images.count, seed: seed,
    steps: length.steps(perEpoch: batches.stepsPerEpoch), stepsPerEpoch: batches.stepsPerEpoch,
    samples: try sampleCount(options.samples, program),
    epochsBetweenSamples: TrainingDefaults.epochsBetweenSamples(stepsPerEpoch: batches.stepsPerEpoch),
    checkpointEvery: options.checkpointEvery ?? TrainingDefaults.checkpointEvery)
  try folder.create()
  let lock = try RunLock(folder)
  // Another run may have been here since.
  try folder.requireUnused()
  try folder.removeLeftovers()
  try configuration.write(to: folder.configuration)
  let session = try Session(program, threads: threadCount(options.threads, console: console))
  session.initialise(seed: seed)
  return try withExtendedLifetime(lock) {
    try play(session, images, heldOut, folder, configuration, fromStep: 0, console)
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

private func resumeRun(
  _ options: TrainingOptions, _ catalogue: ProgramCatalogue, _ console: Console
) throws -> TrainingOutcome {
  let folder =
    try options.out.map { RunFolder(trimmed($0)) }
    ?? RunFolder.newest(model: options.model ?? TrainingDefaults.model)
  // What is no run gets no lock; what is one may have changed until it has.
  _ = try RunConfiguration.read(from: folder.configuration)
  let lock = try RunLock(folder)
  var configuration = try RunConfiguration.read(from: folder.configuration)
  try configuration.requireAgreement(with: options, folder: folder)
  let program = try catalogue.program(named: configuration.model)
  let checkpoint = try Checkpoint.newest(in: folder, console: console)
  try checkpoint?.requireMatch(with: program)
  let step = checkpoint?.header.step ?? 0
  if let length = options.length { configuration.steps = length.steps(perEpoch: configuration.stepsPerEpoch) }
  if let every = options.checkpointEvery { configuration.checkpointEvery = every }
  // A run that was killed between its last checkpoint and its film still has that to do.
  let lacksFilm =
    program.generate != nil && step == configuration.steps
    && !FileManager.default.fileExists(atPath: folder.film)
  guard step < configuration.steps || lacksFilm else {
    throw UserError(
      "\(folder.path) has made \(step) of \(configuration.steps) steps already; "
        + "ask for more with --steps or --epochs")
  }
  let (images, heldOut) = try loadSets(
    for: program, data: configuration.data, resize: configuration.resize ?? false, console: console)
  guard images.name == configuration.dataName, images.count == configuration.images else {
    throw UserError(
      "\(folder.path) was begun on \(configuration.images) images of \(configuration.dataName); "
        + "'\(configuration.data)' now stands for \(images.count) images of \(images.name)")
  }
  let session = try Session(program, threads: threadCount(options.threads, console: console))
  if let checkpoint {
    try checkpoint.restore(into: session)
    console.line("\(program.name) goes on after step \(step) of \(configuration.steps)")
  } else {
    session.initialise(seed: configuration.seed)
    console.line("\(folder.path) has no checkpoint yet; \(program.name) begins with its first step")
  }
  try folder.create()
  try folder.removeLeftovers()
  try folder.removeOldCheckpoints(keep: TrainingDefaults.checkpointsKept, step: step)
  try configuration.write(to: folder.configuration)
  return try withExtendedLifetime(lock) {
    try play(session, images, heldOut, folder, configuration, fromStep: step, console)
  }
}

private func play(
  _ session: Session, _ images: ImageSet, _ heldOut: ImageSet?, _ folder: RunFolder,
  _ configuration: RunConfiguration, fromStep step: Int, _ console: Console
) throws -> TrainingOutcome {
  let program = session.program
  console.line(
    "\(program.name): \(images.count) images of \(images.name), batch \(program.batch), "
      + "\(configuration.steps) steps, seed \(configuration.seed), \(session.threads) "
      + "thread\(session.threads == 1 ? "" : "s") (\(configuration.instructionSet)); everything goes to \(folder.path)"
  )
  if images.count < program.imagesPerStep {
    console.line(
      "a step takes \(program.imagesPerStep) images, there are \(images.count): they repeat within a step")
  }
  let start = ContinuousClock.now
  let trainer = try Trainer(
    session: session, images: images, heldOut: heldOut, folder: folder, configuration: configuration,
    step: step, console: console)
  let outcome = try trainer.run()
  switch outcome {
  case .finished:
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let checkpoint = folder.checkpoint(step: trainer.step)
    console.lastWords(
      "Done in \(spelled(seconds: seconds)). "
        + (program.generate == nil
          ? "Checkpoint: \(checkpoint)"
          : "Samples: \(folder.samples), film: \(folder.film), checkpoint: \(checkpoint). More images: "
            + "bespoke generate --checkpoint \(quoted(folder.path)) --out more.png"))
  case .interrupted:
    console.lastWords(
      "Stopped after step \(trainer.step); the checkpoint is \(folder.checkpoint(step: trainer.step)). Go on with: "
        + "bespoke train \(program.name) --out \(quoted(folder.path)) --resume")
  }
  return outcome
}

private func trimmed(_ path: String) -> String {
  path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
}
