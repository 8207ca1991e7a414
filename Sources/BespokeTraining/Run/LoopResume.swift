import BespokeTensorFiles
import Foundation

/// `bespoke train --resume`: to the same bytes as if the run had never stopped, or, where that is asked for, on with
/// another training or other images in a new stretch.
func resumeRun(
  _ options: TrainingOptions, _ catalogue: CompiledModels, _ console: Console
) throws -> TrainingOutcome {
  let folder =
    try options.out.map { RunFolder($0) }
    ?? RunFolder.newest(model: options.model ?? catalogue.defaultProgram().name)
  // What is no run gets no lock; what is one may have changed until it has.
  _ = try RunConfiguration.read(from: folder.configuration)
  let lock = try RunLock(folder)
  return try withExtendedLifetime(lock) {
    var configuration = try RunConfiguration.read(from: folder.configuration)
    try configuration.requireAgreement(with: options, folder: folder)
    configuration.takeScores(options)
    let program = try catalogue.program(named: configuration.model)
    try program.requireHealth(for: options)
    let checkpoint = try Checkpoint.newest(in: folder, console: console)
    let step = checkpoint?.header?.step ?? 0
    guard checkpoint != nil || configuration.beganFrom == nil else {
      throw UserError("\(folder.path) began with the weights of a checkpoint and has none left; train anew")
    }
    // What has no checkpoint left is made again, in the stretch that it belongs to now.
    let atBeginning = step <= configuration.stretch.fromStep
    if step < configuration.stretch.fromStep { configuration.goBack(to: step) }

    let session = try Session(
      program, threads: threadCount(options.threads, of: program, console: console),
      notice: { console.line($0) })
    var changes: [String] = []
    var beginsOptimisersAnew = false
    if let checkpoint, let header = checkpoint.header {
      guard header.seed == configuration.seed else {
        throw UserError(
          "\(checkpoint.path) is of another run, with seed \(header.seed) (that of \(folder.path) is "
            + "\(configuration.seed)): move it away, or begin a new run with its weights, with --from")
      }
      let isOurs = header.fingerprint == program.fingerprint
      // A stretch that has begun needs not be asked for again.
      let isBegun = atBeginning && configuration.stretch.fingerprint == program.fingerprint
      if isOurs || !(options.changed || isBegun) {
        try checkpoint.restore(into: session)
      } else {
        guard header.model == program.name else {
          throw UserError("\(checkpoint.path) is a checkpoint of \(header.model), not of \(program.name)")
        }
        beginsOptimisersAnew = try checkpoint.restoreChanged(into: session)
      }
    } else {
      session.initialise(seed: configuration.seed)
    }
    if configuration.stretch.fingerprint != program.fingerprint {
      changes = program.changes(
        fromFingerprint: configuration.stretch.fingerprint, settings: configuration.stretch.settings)
      guard options.changed else {
        throw UserError(
          "\(folder.path) was begun with another version of \(program.name): \(changes.joined(separator: "; ")); "
            + "go on with the change with --resume --changed, or build the version that began it")
      }
    }
    let data = options.data ?? configuration.stretch.data
    try requireFolder(data, options, folder)
    let resize = options.resize || configuration.stretch.resize
    let heldOut = try options.heldOut ?? configuration.stretch.heldOut.map { try HeldOut($0) }
    try requireFolder(heldOut, options, folder)
    let sets = try loadSets(
      for: program, data: data, resize: resize, heldOut: heldOut, seed: configuration.seed,
      scores: configuration.wantsScores, console: console)
    let images = sets.images
    let digest = images.digest()
    let place = try recorded(data, images)
    let difference = configuration.stretch.difference(from: images, digest, in: place)
    if let words = difference {
      guard options.dataChanged else {
        throw UserError(
          "\(folder.path) was trained on \(words); give the folder of the same images with --data, "
            + "or --data-changed if other images are meant")
      }
      changes.append("images: \(words)")
    }
    if let words = configuration.changeOfHeldOut(sets, of: program) {
      guard options.dataChanged else {
        throw UserError(
          "\(folder.path) was scored against \(words); give the same images with --held-out, "
            + "or --data-changed if others are meant, or --score-every off")
      }
      changes.append("held-out images: \(words)")
    }
    let had = configuration.stretch.instructionSet
    if !roundAlike(had, catalogue.instructionSet) {
      changes.append("instruction set: \(had) is now \(catalogue.instructionSet), which rounds otherwise")
    }

    let imagesPerStep = program.imagesPerStep
    let stepsPerEpoch = Batches(imageCount: images.count, imagesPerStep: imagesPerStep, seed: 0).stepsPerEpoch
    func describe(_ stretch: inout RunStretch) {
      // By the same name as before where they lie in the same place.
      if place != stretch.data { (stretch.data, stretch.dataName) = (place, images.name) }
      stretch.resize = resize
      (stretch.images, stretch.imagesDigest) = (images.count, digest)
    }
    if !changes.isEmpty {
      configuration.beginStretch(after: step, changes: changes) { stretch in
        stretch.fingerprint = program.fingerprint
        stretch.settings = program.settingsByName
        stretch.updateOrder = program.updateOrder
        (stretch.batch, stretch.realBatches) = (program.batch, program.realBatches)
        stretch.instructionSet = catalogue.instructionSet
        stretch.beginEpochs(ofSteps: stepsPerEpoch, after: step)
        if beginsOptimisersAnew { stretch.programFromStep = step }
      }
    }
    describe(&configuration.stretch)
    if let heldOut { configuration.stretch.heldOut = try recorded(heldOut) }
    try configuration.chooseScores(of: program, heldOut: sets.heldOut, isNewStretch: !changes.isEmpty)
    // A run goes by the names that its classes have now. The same images without names, as IDX files are, take none away.
    let names = images.classNames ?? (difference == nil ? configuration.classNames : nil)
    if let words = renamedClasses(configuration.classNames, names) { console.line(words) }
    configuration.classNames = names
    configuration.source = program.source
    let stepsBefore = configuration.steps
    switch options.length {
    case .steps(let count): configuration.steps = count
    case .epochs(let count): configuration.steps = configuration.stretch.steps(epochs: count)
    case nil: break
    }
    if configuration.stopWhenFlat != nil, configuration.steps > stepsBefore, step == stepsBefore {
      configuration.flatFrom = step
    }
    if let every = options.checkpointEvery { configuration.checkpointEvery = every }
    // A run that was killed between its last checkpoint and its film still has that to do, and one that is to end sooner
    // than was asked for gets another.
    let lacksFilm =
      program.generate != nil && step == configuration.steps
      && (configuration.steps != stepsBefore || !FileManager.default.fileExists(atPath: folder.film))
    guard step < configuration.steps || lacksFilm else {
      RunReporter.mend(folder, configuration, of: program)
      throw UserError(
        "\(folder.path) has made \(step) of \(configuration.steps) steps already; "
          + "ask for more with --steps or --epochs")
    }
    for change in changes { console.line("from step \(step + 1) on: \(change)") }
    if beginsOptimisersAnew {
      console.line(
        "the optimisers begin anew, and with them what goes by their count of steps, since one has changed")
    }
    console.line(
      checkpoint == nil
        ? "\(folder.path) has no checkpoint yet; \(program.name) begins with its first step"
        : "\(program.name) goes on after step \(step) of \(configuration.steps)")
    try folder.create()
    try folder.removeLeftovers()
    if lacksFilm { unlink(folder.film) }
    try configuration.write(to: folder.configuration)
    return try play(session, sets, folder, lock, configuration, fromStep: step, options, catalogue, console)
  }
}

/// Says what to do where a run's images are no longer where they were.
private func requireFolder(_ data: String, _ options: TrainingOptions, _ folder: RunFolder) throws {
  guard options.data == nil, case .directory(let path) = try DataSource(data),
    !Path(argument: path).isThere
  else { return }
  throw UserError(
    "the images of \(folder.path) were in \(path), which does not exist here; say where they are now with --data"
  )
}

/// The same of images that were held out.
private func requireFolder(_ heldOut: HeldOut?, _ options: TrainingOptions, _ folder: RunFolder) throws {
  guard options.heldOut == nil, case .images(let place)? = heldOut,
    case .directory(let path) = try DataSource(place), !Path(argument: path).isThere
  else { return }
  throw UserError(
    "the held-out images of \(folder.path) were in \(path), which does not exist here; say where they are now with "
      + "--held-out")
}

/// What classes are called now that had other names or none; nil where all are called as before.
func renamedClasses(_ before: [String]?, _ now: [String]?) -> String? {
  let words = (0..<max(before?.count ?? 0, now?.count ?? 0)).compactMap { label -> String? in
    let (old, new) = (before?.dropFirst(label).first, now?.dropFirst(label).first)
    // Older versions kept names as they are shown.
    if old.map(printable) == new.map(printable) { return nil }
    return className(label, before) + (new.map { " is now called \($0)" } ?? " is no longer named")
  }
  guard !words.isEmpty else { return nil }
  let most = 8
  return "class names have changed, and the run goes by the new ones: "
    + words.prefix(most).joined(separator: ", ")
    + (words.count > most ? " and \(words.count - most) more" : "")
}

extension RunStretch {
  /// In what way images are others than the run's, in words; nil where they are the same.
  fileprivate func difference(from images: ImageSet, _ digest: String, in place: String) -> String? {
    // Older versions knew images by their name and number.
    let isSame = imagesDigest.map { $0 == digest } ?? (self.images == images.count)
    if isSame { return nil }
    let before = "\(self.images) images of \(dataName)"
    return self.images == images.count && data == place
      ? "\(before), which has other images now"
      : "\(before), and \(images.name) has \(images.count == self.images ? "as many others" : "\(images.count)")"
  }
}
