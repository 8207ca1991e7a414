import Foundation

/// `config.json`: everything that decides what a run computes. The number of threads is not in it: it decides nothing.
public struct RunConfiguration: Codable, Equatable, Sendable {
  /// Of the format that is written.
  public static let currentVersion = 2

  /// Of the format that it is written in.
  public var formatVersion = Self.currentVersion
  /// The model's name.
  public var model: String
  /// Where the model stands, "BespokeZoo/DCGAN.swift".
  public var source: String
  /// What the run's randomness comes from.
  public var seed: UInt64
  /// After which the run is over, counted from its beginning.
  public var steps: Int
  /// Images in each sample picture.
  public var samples: Int
  /// Steps from one checkpoint to the next.
  public var checkpointEvery: Int
  /// What the classes are called, by label, where the images said so.
  public var classNames: [String]?
  /// Epochs from one score to the next, as was asked for, 0 for none; absent where nothing was.
  public var scoreEvery: Int?
  /// Scores without a better one after which the run ends; 0 and absent for none.
  public var stopWhenFlat: Int?
  /// Of a run that was made longer: scores up to this step are none of those.
  public var flatFrom: Int?
  /// Of a warm start: the checkpoint whose weights the run began with, and their step.
  public var beganFrom: String?
  /// In order; the last one is at work.
  public var stretches: [RunStretch]

  /// The stretch at work.
  package var stretch: RunStretch {
    get { stretches[stretches.count - 1] }
    set { stretches[stretches.count - 1] = newValue }
  }

  /// The epochs with pictures of a run that has made so many steps.
  func picturedEpochs(through last: Int) -> [Int] {
    stretches.indices.flatMap { index -> [Int] in
      let stretch = stretches[index]
      let end = index + 1 < stretches.count ? min(stretches[index + 1].fromStep, last) : last
      guard end > stretch.fromStep else { return [] }
      // Of epochs that end in this stretch.
      let first = stretch.epochsBefore + (stretch.fromStep - stretch.epochsFromStep) / stretch.stepsPerEpoch
      let complete = stretch.epochsBefore + (end - stretch.epochsFromStep) / stretch.stepsPerEpoch
      return (first..<complete).map { $0 + 1 }.filter(stretch.samples(epoch:))
    }
  }

  /// Begins a stretch like the last one after so many steps. One that would have begun there is forgotten: nothing was made
  /// in it.
  mutating func beginStretch(after step: Int, changes: [String], _ change: (inout RunStretch) -> Void) {
    var next = stretch
    if next.fromStep == step { stretches.removeLast() } else { next.changes = [] }
    next.fromStep = step
    next.changes += changes
    change(&next)
    stretches.append(next)
  }

  /// Lets the last stretch begin after a step to which the run has fallen back, and forgets those in between.
  mutating func goBack(to step: Int) {
    var last = stretch
    stretches.removeAll { $0.fromStep >= step }
    let (before, length) = (stretches.last, last.stepsPerEpoch)
    last.programFromStep = last.programFromStep == last.fromStep ? step : before?.programFromStep ?? 0
    last.fromStep = step
    last.stepsPerEpoch = before?.stepsPerEpoch ?? length
    (last.epochsFromStep, last.epochsBefore) = (before?.epochsFromStep ?? 0, before?.epochsBefore ?? 0)
    last.beginEpochs(ofSteps: length, after: step)
    stretches.append(last)
  }

  func write(to path: String) throws { try writeAtomically(text(), to: path) }

  /// The file's content.
  package func text() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var text = try encoder.encode(self)
    text.append(UInt8(ascii: "\n"))
    return text
  }
}

extension RunConfiguration {
  static func read(from path: String) throws -> RunConfiguration {
    let text: Data
    do throws(UserError) {
      text = try readFile(Path(path))
    } catch {
      throw UserError("\(error); --resume goes on with an existing run")
    }
    return try RunConfiguration(text, path: path)
  }

  /// What a file would hold; the path is for errors.
  package init(_ text: Data, path: String) throws {
    do {
      let decoder = JSONDecoder()
      switch try decoder.decode(Version.self, from: text).formatVersion {
      case 1: self = try decoder.decode(FirstVersion.self, from: text).configuration
      case Self.currentVersion: self = try decoder.decode(RunConfiguration.self, from: text)
      case let other:
        throw UserError(
          "\(path) has format version \(other), this program reads 1 to \(Self.currentVersion)")
      }
      try requirePlausible(path)
    } catch let error as UserError {
      throw error
    } catch {
      throw UserError("\(path) is damaged: it is not the configuration of a run")
    }
  }

  /// Refuses numbers that no run has, and that none could compute with.
  private func requirePlausible(_ path: String) throws {
    // So many epochs of so many steps.
    let mostSteps = Limits.steps * Limits.steps
    var numbers = [
      ("steps", steps, 1...mostSteps), ("samples", samples, 1...Limits.images),
      ("checkpointEvery", checkpointEvery, 1...Limits.steps),
      ("stretches", stretches.count, 1...Limits.steps),
      ("scoreEvery", scoreEvery ?? 0, 0...Limits.steps),
      ("stopWhenFlat", stopWhenFlat ?? 0, 0...Limits.steps),
      ("flatFrom", flatFrom ?? 0, 0...mostSteps),
    ]
    for (index, stretch) in stretches.enumerated() {
      let before = index == 0 ? 0 : stretches[index - 1].fromStep
      numbers += [
        ("fromStep", stretch.fromStep, index == 0 ? 0...0 : before + 1...mostSteps),
        ("batch", stretch.batch, 1...Limits.steps), ("realBatches", stretch.realBatches, 1...Limits.steps),
        ("images", stretch.images, 1...Int.max), ("stepsPerEpoch", stretch.stepsPerEpoch, 1...Limits.steps),
        ("epochsBetweenSamples", stretch.epochsBetweenSamples, 1...Limits.steps),
        ("epochsBetweenScores", stretch.epochsBetweenScores ?? 0, 0...Limits.steps),
        ("epochsFromStep", stretch.epochsFromStep, 0...max(stretch.fromStep, 0)),
        ("epochsBefore", stretch.epochsBefore, 0...min(max(stretch.fromStep, 0), Limits.steps)),
        ("programFromStep", stretch.programFromStep, 0...max(stretch.fromStep, 0)),
      ]
      if let text = stretch.heldOut, (try? HeldOut(text)) == nil {
        throw UserError("\(path) is damaged: heldOut cannot be \(text)")
      }
      guard stretch.fromStep <= mostSteps - 1 else { break }
    }
    for (name, value, range) in numbers where !range.contains(value) {
      throw UserError("\(path) is damaged: \(name) cannot be \(value)")
    }
  }

  /// Refuses to go on with other settings than the run began with: the result would be neither run's.
  package func requireAgreement(with options: TrainingOptions, folder: RunFolder) throws {
    func require<Value: Equatable>(_ option: String, _ asked: Value?, _ had: Value) throws {
      guard let asked, asked != had else { return }
      throw UserError("\(folder.path) was begun with \(option) \(had), not \(asked); leave the option out")
    }
    if let asked = options.model, asked != model {
      throw UserError("\(folder.path) is a run of \(model), not of \(asked)")
    }
    try require("--seed", options.seed, seed)
    try require("--samples", options.samples, samples)
    try requireHeldOut(options, folder)
  }
}

private struct Version: Codable { var formatVersion: Int }

/// The configuration as it was before a run could have several stretches.
private struct FirstVersion: Codable {
  var model, source, fingerprint, updateOrder, instructionSet, data, dataName: String
  var batch, realBatches, images, steps, stepsPerEpoch, samples, epochsBetweenSamples, checkpointEvery: Int
  var seed: UInt64
  var resize: Bool?

  var configuration: RunConfiguration {
    RunConfiguration(
      model: model, source: source, seed: seed, steps: steps, samples: samples,
      checkpointEvery: checkpointEvery,
      stretches: [
        RunStretch(
          fingerprint: fingerprint, updateOrder: updateOrder, instructionSet: instructionSet, batch: batch,
          realBatches: realBatches, data: data, resize: resize ?? false, dataName: dataName, images: images,
          stepsPerEpoch: stepsPerEpoch, epochsBetweenSamples: epochsBetweenSamples)
      ])
  }
}
