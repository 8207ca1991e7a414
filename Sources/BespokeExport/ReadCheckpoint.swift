import BespokeCompiler
import BespokeDSL
import BespokeGraph
import BespokeTensorFiles
import Foundation

/// A checkpoint, and what its metadata say.
struct TrainedWeights {
  let file: SafeTensors
  /// The folder of its run; nil of a file that lies elsewhere.
  let run: String?
  /// Nil of tensors that do not say which run they come from.
  let metadata: Metadata?
  private let origin: CheckpointOrigin
  /// Whether every tensor is as a run has left it.
  var isIntact: Bool { origin == .run }

  struct Metadata {
    /// Of the format.
    var version: Int
    var model: String
    var fingerprint: String
    /// Of single entries, by their names.
    var entries: [String: String]
    var settings: [String: String]
    var seed: UInt64
    var step: Int
    var classNames: [String]?
  }

  /// Opens a file, or the newest intact checkpoint of a run's folder, or its best.
  /// - Throws: `UserError` for what is no checkpoint, or a damaged one.
  init(_ path: String, best: Bool, notice: (String) -> Void) throws {
    self = try openCheckpoint(best ? bestCheckpoint(path) : path, notice: notice) { try Self(file: $0) }
    for words in origin.notices(of: file) { notice(words) }
  }

  private init(file path: String) throws {
    file = try SafeTensors(path: path)
    metadata = try Metadata(file)
    origin = try CheckpointOrigin(of: file, version: metadata?.version)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    let candidates = [folder, folder.deletingLastPathComponent()]
    run = candidates.map(\.path).first { FileManager.default.fileExists(atPath: $0 + "/config.json") }
  }

  /// The model that the weights are of.
  /// - Throws: `UserError` where it is not among those that are compiled, or is not known.
  func model(named name: String?, in zoo: [any Model]) throws -> any Model {
    let names = zoo.map(\.name).joined(separator: ", ")
    guard let wanted = name ?? metadata?.model else {
      throw UserError(
        "\(file.path) does not say which model its weights are of; say it with --model: \(names)")
    }
    guard let model = zoo.first(where: { $0.name == wanted }) else {
      throw UserError(
        name == nil
          ? "\(file.path) is a checkpoint of \(wanted), which is not compiled into this program; the models are: \(names)"
          : "there is no model \"\(wanted)\"; the models are: \(names)")
    }
    return model
  }

  /// Refuses weights of another version of a model than the one that is compiled.
  func requireVersion(of program: Program, main: Entry.Kind, notice: (String) -> Void) throws {
    guard let metadata, metadata.fingerprint != program.fingerprint else { return }
    let what = main == .generate ? "generator" : "network"
    guard let trained = metadata.entries[main.rawValue] else {
      notice(
        "\(file.path) is of an older format, which does not say whether the \(what) of \(program.name) has changed since"
      )
      return
    }
    guard trained == program.graph(main).fingerprintDigits else {
      throw UserError(
        "the \(what) of \(program.name) computes something else than the one whose weights \(file.path) holds; "
          + "build the version that wrote it")
    }
  }

  /// Whether there is a tensor for each state.
  func hold(_ states: [StateDeclaration]) -> Bool {
    states.allSatisfy { file.tensors[$0.name]?.shape == $0.shape.dimensions }
  }

  /// Numbers of states, by name.
  /// - Throws: `UserError` where one is missing, has another shape, or holds what is no number.
  func values(of states: [StateDeclaration]) throws -> [String: [Float]] {
    var result: [String: [Float]] = [:]
    for state in states {
      try file.requireReadable(state.name)
      guard let entry = file.tensors[state.name], entry.shape == state.shape.dimensions else {
        throw UserError("\(file.path) does not fit: \(state.name) is missing or has another shape")
      }
      let values = try file.floats(state.name)
      try file.requireNumbers(values, of: state.name)
      result[state.name] = values
    }
    return result
  }
}

extension TrainedWeights.Metadata {
  /// Nil of a file that Bespoke did not write and that does not say so.
  /// - Throws: `UserError` for another format.
  fileprivate init?(_ file: SafeTensors) throws {
    let (metadata, path) = (file.metadata, file.path)
    guard let format = metadata["format"], format.hasPrefix("bespoke") else { return nil }
    guard format == "bespoke-checkpoint" else { throw UserError("\(path) is not a checkpoint of Bespoke") }
    guard let version = metadata["format_version"].flatMap({ Int($0) }), (2...3).contains(version) else {
      throw UserError(
        "\(path) has format version \(metadata["format_version"] ?? "none"), this program reads 2 to 3")
    }
    guard let model = metadata["model"], let fingerprint = metadata["fingerprint"],
      let seed = metadata["seed"].flatMap({ UInt64($0) }), let step = metadata["step"].flatMap({ Int($0) })
    else { throw UserError("\(path) is damaged: its metadata is incomplete") }
    self.version = version
    (self.model, self.fingerprint, self.seed, self.step) = (model, fingerprint, seed, step)
    (entries, settings) = ([:], [:])
    for (key, value) in metadata {
      if key.hasPrefix("fingerprint/") { entries[String(key.dropFirst("fingerprint/".count))] = value }
      if key.hasPrefix("setting/") { settings[String(key.dropFirst("setting/".count))] = value }
    }
    classNames = metadata["class_names"].flatMap {
      try? JSONDecoder().decode([String].self, from: Data($0.utf8))
    }
  }
}
