import Foundation

/// `config.json`: everything that decides what a run computes. The number of threads is not in it: it decides nothing.
public struct RunConfiguration: Codable, Equatable, Sendable {
  public static let currentVersion = 1

  public var formatVersion = Self.currentVersion
  public var model: String
  public var source: String
  public var fingerprint: String
  public var updateOrder: String
  public var instructionSet: String
  public var batch: Int
  public var realBatches: Int
  /// As on the command line, and what it stood for.
  public var data: String
  /// Whether images of another size were resized; absent from runs begun before that was possible.
  public var resize: Bool?
  public var dataName: String
  public var images: Int
  public var seed: UInt64
  public var steps: Int
  public var stepsPerEpoch: Int
  public var samples: Int
  public var epochsBetweenSamples: Int
  public var checkpointEvery: Int

  /// Whether the end of an epoch, which counts from 1, is worth a picture.
  package func samples(epoch: Int) -> Bool { epoch == 1 || epoch % epochsBetweenSamples == 0 }

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
    guard let text = FileManager.default.contents(atPath: path) else {
      throw UserError("cannot read \(path): \(systemReason()); --resume goes on with an existing run")
    }
    return try RunConfiguration(text, path: path)
  }

  /// What a file would hold; the path is for errors.
  package init(_ text: Data, path: String) throws {
    do {
      let configuration = try JSONDecoder().decode(RunConfiguration.self, from: text)
      guard configuration.formatVersion == Self.currentVersion else {
        throw UserError(
          "\(path) has format version \(configuration.formatVersion), this program reads \(Self.currentVersion)"
        )
      }
      try configuration.requirePlausible(path)
      self = configuration
    } catch let error as UserError {
      throw error
    } catch {
      throw UserError("\(path) is damaged: it is not the configuration of a run")
    }
  }

  /// Refuses numbers that no run has, and that none could compute with.
  private func requirePlausible(_ path: String) throws {
    for (name, value, limit) in [
      ("batch", batch, Limits.steps), ("realBatches", realBatches, Limits.steps), ("images", images, .max),
      // So many epochs of so many steps.
      ("steps", steps, Limits.steps * Limits.steps), ("stepsPerEpoch", stepsPerEpoch, Limits.steps),
      ("samples", samples, Limits.images), ("epochsBetweenSamples", epochsBetweenSamples, Limits.steps),
      ("checkpointEvery", checkpointEvery, Limits.steps),
    ] where !(1...limit).contains(value) {
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
    try require("--data", options.data, data)
    if options.resize, resize != true {
      throw UserError("\(folder.path) was begun without --resize; leave the option out")
    }
    try require("--seed", options.seed, seed)
    try require("--samples", options.samples, samples)
  }
}
