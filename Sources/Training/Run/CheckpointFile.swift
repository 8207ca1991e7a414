import Foundation

/// What a checkpoint says of itself in its metadata.
public struct CheckpointHeader: Equatable, Sendable {
  public static let currentVersion = 1

  public var model: String
  public var fingerprint: String
  public var updateOrder: String
  public var seed: UInt64
  /// Steps made.
  public var step: Int

  var metadata: [String: String] {
    [
      "format": "bespoke-checkpoint", "format_version": "\(Self.currentVersion)", "model": model,
      "fingerprint": fingerprint, "update_order": updateOrder, "seed": "\(seed)", "step": "\(step)",
    ]
  }

  init(program: CompiledProgram, seed: UInt64, step: Int) {
    model = program.name
    fingerprint = program.fingerprint
    updateOrder = program.updateOrder
    self.seed = seed
    self.step = step
  }

  init(metadata: [String: String], path: String) throws {
    guard metadata["format"] == "bespoke-checkpoint" else {
      throw UserError("\(path) is not a checkpoint of Bespoke")
    }
    guard metadata["format_version"] == "\(Self.currentVersion)" else {
      throw UserError(
        "\(path) has format version \(metadata["format_version"] ?? "none"), "
          + "this program reads \(Self.currentVersion)")
    }
    guard let model = metadata["model"], let fingerprint = metadata["fingerprint"],
      let updateOrder = metadata["update_order"], let seed = metadata["seed"].flatMap({ UInt64($0) }),
      let step = metadata["step"].flatMap({ Int($0) }), step >= 0
    else { throw UserError("\(path) is damaged: its metadata is incomplete") }
    self.model = model
    self.fingerprint = fingerprint
    self.updateOrder = updateOrder
    self.seed = seed
    self.step = step
  }
}

/// A checkpoint on disk: every state of a program under its name, the optimisers' moments included.
public struct Checkpoint {
  public let path: String
  public let header: CheckpointHeader
  private let file: SafeTensors

  /// Opens a file, or the newest checkpoint of a run's folder.
  public init(at path: String) throws {
    self.path = try Self.resolve(path)
    file = try SafeTensors(path: self.path)
    header = try CheckpointHeader(metadata: file.metadata, path: self.path)
  }

  /// Refuses a program that is not the one which wrote the checkpoint.
  public func requireMatch(with program: CompiledProgram) throws {
    guard header.model == program.name else {
      throw UserError("\(path) is a checkpoint of \(header.model), not of \(program.name)")
    }
    guard header.fingerprint == program.fingerprint else {
      throw UserError(
        "\(path) was written by another version of \(program.name) (\(header.fingerprint), "
          + "this one is \(program.fingerprint)); train anew, or build the version that wrote it")
    }
  }

  /// Sets every state of the session, each read straight to its place in the arena.
  public func restore(into session: Session) throws {
    try requireMatch(with: session.program)
    for state in session.program.states {
      guard let entry = file.tensors[state.name], entry.shape == state.shape else {
        throw UserError("\(path) is damaged: \(state.name) is missing or has another shape")
      }
      try session.withState(state) { try file.read(state.name, into: $0) }
    }
  }

  /// Writes the session's states, from the arena itself.
  static func write(session: Session, seed: UInt64, step: Int, to path: String) throws {
    let header = CheckpointHeader(program: session.program, seed: seed, step: step)
    let states = session.program.states
    let writer = try SafeTensorsWriter(
      path: path, metadata: header.metadata, tensors: states.map { .init(name: $0.name, shape: $0.shape) })
    for state in states { try session.withState(state) { try writer.append(UnsafeRawBufferPointer($0)) } }
    try writer.finish()
  }

  private static func resolve(_ path: String) throws -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw UserError("there is no checkpoint at \(path); give a .safetensors file or the folder of a run")
    }
    guard isFolder.boolValue else { return path }
    var folder = RunFolder(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
    if !FileManager.default.fileExists(atPath: folder.checkpoints), folder.path.hasSuffix("/checkpoints") {
      folder = RunFolder(String(folder.path.dropLast("/checkpoints".count)))
    }
    guard let step = try folder.checkpointSteps().last else {
      throw UserError(
        "the folder \(path) holds no checkpoint; give a .safetensors file or the folder of a run")
    }
    return folder.checkpoint(step: step)
  }
}
