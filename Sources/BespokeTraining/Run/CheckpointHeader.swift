import Foundation

/// What a checkpoint says of itself in its metadata.
public struct CheckpointHeader: Equatable, Sendable {
  /// Of the format that is written.
  public static let currentVersion = 3

  /// Of the format that it is written in.
  public var version = Self.currentVersion
  /// The model's name.
  public var model: String
  /// Of the model's graphs.
  public var fingerprint: String
  /// Of single entries of the program, by their names; empty in checkpoints of older versions.
  public var entries: [String: String] = [:]
  /// What the model's training was asked for; empty in checkpoints of older versions.
  public var settings: [String: String] = [:]
  /// The order of moves, "simultaneous".
  public var updateOrder: String
  /// What the run's randomness comes from.
  public var seed: UInt64
  /// Steps made.
  public var step: Int
  /// By label, where the images said so.
  public var classNames: [String]?

  var metadata: [String: String] {
    var metadata = [
      "format": "bespoke-checkpoint", "format_version": "\(version)", "model": model,
      "fingerprint": fingerprint, "update_order": updateOrder, "seed": "\(seed)", "step": "\(step)",
    ]
    for (name, value) in entries { metadata["fingerprint/" + name] = value }
    for (name, value) in settings { metadata["setting/" + name] = value }
    if let classNames, let text = try? JSONEncoder().encode(classNames) {
      metadata["class_names"] = String(decoding: text, as: UTF8.self)
    }
    return metadata
  }

  init(program: CompiledProgram, seed: UInt64, step: Int, classNames: [String]? = nil) {
    model = program.name
    fingerprint = program.fingerprint
    if let generate = program.generate { entries["generate"] = generate.fingerprint }
    if let classify = program.classify { entries["classify"] = classify.fingerprint }
    for setting in program.settings { settings[setting.name] = setting.value }
    updateOrder = program.updateOrder
    self.seed = seed
    self.step = step
    self.classNames = classNames
  }

  /// Nil of a file that Bespoke did not write and that does not say so.
  package init?(metadata: [String: String], path: String) throws {
    guard let format = metadata["format"], format.hasPrefix("bespoke") else { return nil }
    guard format == "bespoke-checkpoint" else { throw UserError("\(path) is not a checkpoint of Bespoke") }
    guard let version = metadata["format_version"].flatMap({ Int($0) }),
      (2...Self.currentVersion).contains(version)
    else {
      throw UserError(
        "\(path) has format version \(metadata["format_version"] ?? "none"), "
          + "this program reads 2 to \(Self.currentVersion)")
    }
    guard let model = metadata["model"], let fingerprint = metadata["fingerprint"],
      let updateOrder = metadata["update_order"], let seed = metadata["seed"].flatMap({ UInt64($0) }),
      let step = metadata["step"].flatMap({ Int($0) }), step >= 0
    else { throw UserError("\(path) is damaged: its metadata is incomplete") }
    self.version = version
    self.model = model
    self.fingerprint = fingerprint
    self.updateOrder = updateOrder
    self.seed = seed
    self.step = step
    for (key, value) in metadata {
      if key.hasPrefix("fingerprint/") { entries[String(key.dropFirst("fingerprint/".count))] = value }
      if key.hasPrefix("setting/") { settings[String(key.dropFirst("setting/".count))] = value }
    }
    classNames = metadata["class_names"].flatMap {
      try? JSONDecoder().decode([String].self, from: Data($0.utf8))
    }
  }
}

extension CompiledProgram {
  /// In which way this version of a model differs from an earlier one, a phrase each. Never empty for another
  /// fingerprint.
  func changes(fromFingerprint fingerprint: String, settings old: [String: String]) -> [String] {
    guard fingerprint != self.fingerprint else { return [] }
    guard !old.isEmpty else {
      return ["the model (in what, a run of an older version of Bespoke does not say)"]
    }
    let changes = settings.compactMap { setting -> String? in
      let before = old[setting.name] ?? "none"
      guard before != setting.value else { return nil }
      return setting.isNetwork
        ? "the \(setting.name) computes something else"
        : "\(setting.name): \(before) is now \(setting.value)"
    }
    // What a model does without is not among its settings.
    let known = Set(settings.map(\.name))
    let dropped = old.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
    let all = changes + dropped.map { "\($0.key): \($0.value) is now none" }
    return all.isEmpty ? ["the formulas of a step, or how weights begin"] : all
  }
}
