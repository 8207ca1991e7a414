import Foundation

/// What a run needs of images.
struct TrainingSets {
  /// That training sees.
  var images: ImageSet
  /// That it does not; nil where there are none, or none are needed.
  var heldOut: ImageSet?
}

/// The images of a source, and those that training leaves out: a classifier is examined with them, a GAN's pictures are
/// scored against them.
/// - Parameters:
///   - heldOut: what `--held-out` says.
///   - seed: of a split.
///   - scores: whether a GAN's pictures are to be scored.
func loadSets(
  for program: CompiledProgram, data: String, resize: Bool, heldOut: HeldOut? = nil, seed: UInt64,
  scores: Bool, console: Console
) throws -> TrainingSets {
  let images = try loadImages(for: program, data: data, resize: resize, console: console)
  if case .share(let share)? = heldOut {
    let (training, held) = try images.split(share, seed: seed)
    guard !scores || program.classify != nil || held.count >= ScoreJudge.leastImages else {
      throw UserError(
        "--held-out \(share) of the \(images.count) images of \(images.name) are \(held.count); at least "
          + "\(ScoreJudge.leastImages) must be held out, or none scored: --score-every off")
    }
    return TrainingSets(images: training, heldOut: held)
  }
  let isClassifier = program.classify != nil
  guard isClassifier || scores else { return TrainingSets(images: images) }
  let held = try loadHeldOut(
    heldOut, besides: images, data: data, for: program, resize: resize, console: console)
  let least = isClassifier ? 1 : ScoreJudge.leastImages
  guard let held, held.count >= least, !isClassifier || held.labels != nil else {
    console.line(
      isClassifier
        ? "\(images.name) has no held-out images: how well \(program.name) does on others is not measured"
        : "\(images.name) has no held-out images, so that pictures are not scored: --held-out DIR names some"
          + (images.count < 10 * ScoreJudge.leastImages ? "" : ", --held-out 0.1 sets a tenth aside"))
    return TrainingSets(images: images)
  }
  return TrainingSets(images: images, heldOut: held)
}

/// Images that training does not see; nil where the source has none.
func loadHeldOut(
  _ heldOut: HeldOut?, besides images: ImageSet, data: String, for program: CompiledProgram, resize: Bool,
  console: Console
) throws -> ImageSet? {
  let isNamed = heldOut != nil
  let source = try DataSource(heldOut.map { "\($0)" } ?? data)
  let size = program.imageSize
  let held: ImageSet?
  if isNamed, !source.isBuiltIn {
    do {
      held = try loadImages(
        source, size: size, resize: resize, garmentsSeed: 0, count: 0, notice: { console.line($0) },
        progress: LoadingProgress(console).update)
    } catch let error as UserError {
      throw UserError("--held-out: \(error)" + (source.isThere ? "" : ", or a share such as 0.1"))
    }
  } else {
    held = try loadHeldOutImages(
      source, size: size, resize: resize, garmentsSeed: TrainingDefaults.garmentsSeed,
      count: TrainingDefaults.heldOutGarments, progress: LoadingProgress(console).update)
  }
  guard let held else {
    if isNamed {
      throw UserError("--held-out \(heldOut!): this set has no images that training does not see")
    }
    return nil
  }
  if program.classify != nil, held.labels != nil {
    try held.requireFit(program)
  } else {
    guard held.size == size else {
      throw UserError(
        "the held-out images of \(held.name) are \(held.size), \(program.name) is made for \(size)"
          + (held.channels == size.channels ? "; --resize resizes them" : ""))
    }
  }
  guard isNamed else { return held }
  guard held.digest() != images.digest() else {
    throw UserError("\(held.name) holds the images that training sees: none of them is held out")
  }
  // Garments of another seed are others, and drawn when they are needed.
  let known = images.isDrawn || held.isDrawn ? 0 : held.countShared(with: images)
  if known > 0 {
    console.line(
      "\(known) of the \(held.count) held-out images of \(held.name) are among those that training sees: scores flatter a "
        + "model that remembers them")
  }
  guard held.count >= ScoreJudge.leastImages else {
    throw UserError(
      "\(held.name) has \(held.count) images; at least \(ScoreJudge.leastImages) must be held out")
  }
  return held
}

/// What the configuration calls `--held-out`: as it says, or a path that holds in every folder.
func recorded(_ heldOut: HeldOut) throws -> String {
  if case .images(let place) = heldOut, case .directory(let path) = try DataSource(place) {
    return absolute(trimmed(path))
  }
  return "\(heldOut)"
}
