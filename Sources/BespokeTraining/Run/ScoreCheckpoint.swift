import BespokeScores
import BespokeTensorFiles
import Foundation

/// What images are compared by.
public enum ScoreFeatures: Equatable, Sendable {
  /// A convolutional network of random weights, for any size and colour.
  case random
  /// The principal components of the training images' pixels.
  case pixels
  /// The logits of a trained classifier: a checkpoint, or the folder of its run.
  case classifier(String)

  /// What `--features` says: `random`, `pixels`, or a path.
  /// - Throws: `UsageError` for what can be no path.
  public init(_ argument: String) throws {
    switch argument {
    case "random": self = .random
    case "pixels": self = .pixels
    default: self = .classifier(try PathOption(argument).path)
    }
  }
}

/// What `bespoke score` was asked for.
public struct ScoreOptions: Sendable {
  /// A checkpoint, or the folder of a run for its newest one.
  public var checkpoint: String
  /// Of the run's folder, the one with the best score.
  public var best = false
  /// Whose generator it is; nil for the one that the checkpoint names.
  public var model: String?
  /// The training images, as `--data` has it; nil for those of the run.
  public var data: String?
  /// Bring images of another size to the model's.
  public var resize = false
  /// The images to score against; nil for those that the run, or the source, holds out.
  public var heldOut: HeldOut?
  /// Generated images; nil for as many as there are to score against, up to 10,000.
  public var count: Int?
  /// What images are compared by.
  public var features = ScoreFeatures.random
  /// Another seed, other images; nil for the run's, with which it was scored during training.
  public var seed: UInt64?
  /// Nil for as many as this process may use.
  public var threads: Int?

  /// Everything else is chosen.
  public init(checkpoint: String) { self.checkpoint = checkpoint }

  /// Images that are compared with each other, and generated where no number is given.
  static let usual = 10_000
}

/// `bespoke score`: how near the images of a checkpoint are to real ones.
/// - Parameters:
///   - options: which checkpoint, which images.
///   - catalogue: the compiled models.
///   - console: for notices.
/// - Throws: `UserError` or `UsageError` saying what is wrong with checkpoint, images or what was asked for.
public func scoreCheckpoint(
  _ options: ScoreOptions, catalogue: CompiledModels, console: Console
) throws -> ScoreReport {
  do {
    return try CheckpointScorer(options, catalogue, console).report()
  } catch let error as ScoreError {
    throw UserError("\(options.checkpoint): \(error)")
  }
}

private struct CheckpointScorer {
  private let options: ScoreOptions
  private let checkpoint: Checkpoint
  private let session: Session
  private let training: ImageSet
  private let real: ImageSet
  private let isHeldOut: Bool
  private let extractor: any FeatureExtractor
  private let count: Int
  private let seed: UInt64
  private var program: CompiledProgram { session.program }

  init(_ options: ScoreOptions, _ catalogue: CompiledModels, _ console: Console) throws {
    try requireCount("--count", options.count, atMost: Limits.scored)
    if let count = options.count, count < 2 { throw UsageError("--count must be at least 2, not \(count)") }
    self.options = options
    let path = options.best ? try bestCheckpoint(options.checkpoint) : options.checkpoint
    checkpoint = try Checkpoint.open(path, console: console)
    let program = try catalogue.generator(for: checkpoint, named: options.model) { console.line($0) }
    guard program.generate != nil else {
      throw UserError("\(program.name) tells classes of images and draws none")
    }
    let threads = try threadCount(options.threads, of: program, console: console)
    session = try Session(program, threads: threads, notice: { console.line($0) })
    for notice in checkpoint.notices { console.line(notice) }
    try checkpoint.restoreGenerator(into: session) { console.line($0) }

    let sets = try Self.sets(options, program, checkpoint.path, console)
    training = sets.images
    isHeldOut = sets.heldOut != nil
    if !isHeldOut {
      console.line(
        "\(training.name) has no held-out images: scores are against those that training sees, which flatters a model that "
          + "remembers them; --held-out DIR names others")
    }
    seed = options.seed ?? checkpoint.header?.seed ?? 1
    let all = sets.heldOut ?? training
    real = all.sample(max(options.count ?? 0, ScoreOptions.usual), seed: 1, stream: "scored")
    count = options.count ?? max(min(real.count, ScoreOptions.usual), 2)
    extractor =
      switch options.features {
      case .random:
        RandomConvolution(
          height: program.height, width: program.width, channels: program.channels, threads: session.threads)
      case .pixels:
        try PrincipalComponents(of: Self.typical(training), threads: session.threads)
      case .classifier(let path):
        try ClassifierFeatures(
          catalogue, checkpoint: path, for: program.imageSize, threads: options.threads, console: console)
      }
  }

  /// As many images as stand for all, and as fit into a quarter of a gigabyte.
  private static func typical(_ images: ImageSet) -> ImageBatch {
    let most = max(min(ScoreOptions.usual, (1 << 28) / (4 * images.size.count)), 2)
    let some = images.sample(most, seed: 1, stream: "typical")
    return some.batch(0..<some.count)
  }

  private static func sets(
    _ options: ScoreOptions, _ program: CompiledProgram, _ path: String, _ console: Console
  ) throws -> TrainingSets {
    let run = try RunConfiguration.near(path, of: program)
    guard let data = options.data ?? run?.stretch.data else {
      throw UserError("\(path) does not say which images its model was trained on: name them with --data")
    }
    let isOfRun = options.data == nil
    let own = isOfRun ? try run?.stretch.heldOut.map { try HeldOut($0) } : nil
    if case .share? = options.heldOut, options.heldOut != own {
      throw UsageError(
        "--held-out takes a folder here: training has seen all images that its run did not hold out")
    }
    let resize = options.resize || isOfRun && run?.stretch.resize ?? false
    let images = try loadImages(for: program, data: data, resize: resize, console: console)
    var sets: TrainingSets
    if case .share(let share)? = own {
      let (training, held) = try images.split(share, seed: run?.seed ?? 1)
      sets = TrainingSets(images: training, heldOut: held)
      if case .images? = options.heldOut {
        sets.heldOut = try loadHeldOut(
          options.heldOut, besides: training, data: data, for: program, resize: resize, console: console)
      }
    } else {
      let held = try loadHeldOut(
        options.heldOut ?? own, besides: images, data: data, for: program, resize: resize, console: console)
      sets = TrainingSets(images: images, heldOut: held)
    }
    if isOfRun, let digest = run?.stretch.imagesDigest, digest != sets.images.digest() {
      console.line("the images of \(sets.images.name) are no longer those that the run was trained on")
    }
    return sets
  }

  func report() throws -> ScoreReport {
    let judge = try ScoreJudge(
      real: real, training: isHeldOut ? training : nil, by: extractor, threads: session.threads)
    let labels = real.labels(fitting: program)
    let (scores, asAsked) = try draw(ScoredImages(count: count, seed: seed, labels: labels), judge)
    return ScoreReport(
      model: program.name, step: checkpoint.header?.step, checkpoint: checkpoint.path,
      against: .init(name: real.name, count: real.count, isHeldOut: isHeldOut), features: extractor.name,
      featuresHash: extractor.hash, scores: scores,
      floor: isHeldOut ? try judge.floor(training, count: count, seed: seed) : nil,
      shareAsAsked: asAsked, shareOfReal: asAsked == nil ? nil : shareOfReal(), classes: try classes(labels))
  }

  /// Scores generated images, and with a classifier counts those that are of the class asked for.
  private func draw(_ images: ScoredImages, _ judge: ScoreJudge) throws -> (Scores, Double?) {
    let classifier = program.classes > 0 ? extractor as? ClassifierFeatures : nil
    var right = 0
    let scores = try judge.scores { scorer in
      session.draw(images) { batch in
        scorer.add(batch)
        right += classifier?.countAsLabelled(batch) ?? 0
      }
    }
    return (scores, classifier.map { _ in Double(right) / Double(images.count) })
  }

  private func shareOfReal() -> Double? {
    guard let classifier = extractor as? ClassifierFeatures, real.labels != nil else { return nil }
    var right = 0
    real.forEachBatch { right += classifier.countAsLabelled($0) }
    return Double(right) / Double(real.count)
  }

  private func classes(_ labels: [UInt8]) throws -> [ScoreReport.OfClass] {
    guard !labels.isEmpty else { return [] }
    let (real, training) = (Dictionary(grouping: real.labels!.indices) { labels[$0] }, byClass(training))
    return try (0..<program.classes).compactMap { label in
      guard let own = real[UInt8(label)], own.count >= ScoreJudge.leastImages else { return nil }
      let judge = try ScoreJudge(real: self.real.part(own), by: extractor, threads: session.threads)
      let images = ScoredImages(count: own.count, seed: seed, labels: [UInt8(label)])
      let (scores, asAsked) = try draw(images, judge)
      let others = training[UInt8(label)] ?? []
      return ScoreReport.OfClass(
        label: label, name: self.training.classNames.flatMap { $0.indices.contains(label) ? $0[label] : nil },
        scores: scores,
        floor: isHeldOut && others.count >= 2
          ? try judge.floor(self.training.part(others), count: own.count, seed: seed) : nil,
        shareAsAsked: asAsked)
    }
  }

  private func byClass(_ images: ImageSet) -> [UInt8: [Int]] {
    guard let labels = images.labels else { return [:] }
    return Dictionary(grouping: labels.indices) { labels[$0] }
  }
}

extension ImageSet {
  /// Its labels where a program has all of these classes, else none.
  func labels(fitting program: CompiledProgram) -> [UInt8] {
    guard let labels, program.classes > 0, labels.allSatisfy({ Int($0) < program.classes }) else { return [] }
    return labels
  }
}

extension RunConfiguration {
  /// Of the run that a checkpoint lies in the folder of; nil where there is none, or one of another model.
  static func near(_ checkpoint: String, of program: CompiledProgram) throws -> RunConfiguration? {
    var folder = absolute(checkpoint)
    for _ in 0..<3 {
      let path = RunFolder(folder).configuration
      if FileManager.default.fileExists(atPath: path) {
        let run = try read(from: path)
        return run.model == program.name ? run : nil
      }
      folder = (folder as NSString).deletingLastPathComponent
    }
    return nil
  }
}
