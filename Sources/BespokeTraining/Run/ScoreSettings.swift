extension TrainingOptions {
  /// Refuses what no run can have of held-out images and scores.
  func validateScores() throws {
    switch heldOut {
    case .images(let place): _ = try PathOption(place, mayBeBytes: true)
    // As it stands on the command line.
    case .share(let share): _ = try HeldOut("\(share)")
    case nil: break
    }
    if case .epochs(let count)? = scoreEvery {
      try requireCount("--score-every", count, atMost: Limits.steps)
    }
    if let stopWhenFlat, stopWhenFlat != 0 {
      try requireCount("--stop-when-flat", stopWhenFlat, atMost: Limits.steps)
      if scoreEvery == .off {
        throw UsageError("--stop-when-flat goes by scores: leave out --score-every off")
      }
    }
  }

  /// Refuses what a classifier does not do.
  func requireScores(of program: CompiledProgram) throws {
    guard program.generate == nil else { return }
    for (option, isGiven) in [
      ("--score-every", scoreEvery != nil), ("--stop-when-flat", stopWhenFlat != nil),
    ]
    where isGiven {
      throw UsageError("\(program.name) is a classifier, which draws nothing to score; leave out \(option)")
    }
  }
}

extension RunConfiguration {
  /// Takes what was asked for of scores; what was not stays.
  mutating func takeScores(_ options: TrainingOptions) {
    if let cadence = options.scoreEvery { scoreEvery = cadence.epochs }
    if let count = options.stopWhenFlat { stopWhenFlat = count == 0 ? nil : count }
  }

  /// Whether there are to be scores, where there are images to measure them against.
  var wantsScores: Bool { scoreEvery != 0 }

  /// Chooses the cadence of the last stretch where it has none, or is told one.
  /// - Parameter heldOut: images to score against; nil where there are none.
  /// - Throws: `UserError` where scores were asked for and cannot be.
  mutating func chooseScores(of program: CompiledProgram, heldOut: ImageSet?, isNewStretch: Bool) throws {
    guard program.generate != nil, wantsScores, let heldOut else {
      let asked = [("--score-every", scoreEvery ?? 0 > 0), ("--stop-when-flat", stopWhenFlat != nil)]
      if program.generate != nil, let option = asked.first(where: \.1)?.0 {
        throw UserError(
          wantsScores
            ? "\(option) wants images that training does not see, and \(stretch.dataName) has none; --held-out DIR names "
              + "some, --held-out 0.1 sets a tenth of these aside"
            : "\(option) goes by scores, which are off")
      }
      stretch.epochsBetweenScores = 0
      return
    }
    let isKept = !isNewStretch && stretch.epochsBetweenScores ?? 0 > 0
    stretch.epochsBetweenScores =
      scoreEvery ?? (isKept ? stretch.epochsBetweenScores : nil)
      ?? TrainingDefaults.epochsBetweenScores(
        of: program, stepsPerEpoch: stretch.stepsPerEpoch, heldOut: heldOut.count)
    stretch.heldOutDigest = heldOut.digest()
  }

  /// Steps up to which scores were measured against other images, and are not to be compared with.
  var scoresFrom: Int {
    stretches.reversed().prefix { $0.heldOutDigest == stretch.heldOutDigest }.last?.fromStep ?? 0
  }

  /// What held-out images are called, the same before and after a resume, which finds them by another path.
  var nameOfHeldOut: String {
    guard let text = stretch.heldOut, let heldOut = try? HeldOut(text) else {
      return stretch.dataName
    }
    return switch heldOut {
    case .share: "\(text) of \(stretch.dataName)"
    case .images: text
    }
  }

  /// Refuses another share of the images than the run began with: it would be trained on what was held out. Where other
  /// images are meant, they may be split anew.
  func requireHeldOut(_ options: TrainingOptions, _ folder: RunFolder) throws {
    guard let asked = options.heldOut, !options.dataChanged else { return }
    let had = try stretch.heldOut.map { try HeldOut($0) }
    switch (asked, had) {
    case (.images, .images), (.images, nil): return
    case _ where asked == had: return
    default:
      throw UserError(
        "\(folder.path) was begun with\(had.map { " --held-out \($0)" } ?? "out --held-out"), not \(asked); "
          + "leave the option out")
    }
  }

  /// In what way held-out images are others than those that the run was scored against, in words; nil where they are the
  /// same, or none are needed.
  func changeOfHeldOut(_ sets: TrainingSets, of program: CompiledProgram) -> String? {
    guard program.generate != nil, wantsScores, let had = stretch.heldOutDigest,
      sets.heldOut?.digest() != had
    else { return nil }
    return sets.heldOut.map { "other images than the \($0.count) of \($0.name)" }
      ?? "images that are not there now"
  }
}
