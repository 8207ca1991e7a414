import Foundation

/// What a checkpoint says of itself in its metadata.
public struct CheckpointHeader: Equatable, Sendable {
  public static let currentVersion = 2

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

  package init(metadata: [String: String], path: String) throws {
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

/// A checkpoint on disk: every state of a program under its name, the optimisers' moments included. Its
/// metadata hold a checksum of all tensors and of the other metadata.
public struct Checkpoint {
  public let path: String
  public let header: CheckpointHeader
  private let file: SafeTensors

  /// Opens a file and compares its content with its checksum.
  public init(at path: String) throws { try self.init(SafeTensors(path: path)) }

  package init(_ file: SafeTensors) throws {
    let path = file.path
    self.path = path
    self.file = file
    header = try CheckpointHeader(metadata: file.metadata, path: path)
    var checksum = Self.checksum(of: file.metadata)
    file.withPayload { checksum.update($0) }
    guard let stored = file.metadata["crc32"], stored == checksum.digits else {
      throw UserError(
        "\(path) is damaged: its content has checksum \(checksum.digits), "
          + "its metadata say \(file.metadata["crc32"] ?? "none")")
    }
  }

  /// Opens a file, or the newest intact checkpoint of a run's folder.
  public static func open(_ path: String, console: Console) throws -> Checkpoint {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw UserError("there is no checkpoint at \(path); give a .safetensors file or the folder of a run")
    }
    guard isFolder.boolValue else { return try Checkpoint(at: path) }
    var folder = RunFolder(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
    if !FileManager.default.fileExists(atPath: folder.checkpoints), folder.path.hasSuffix("/checkpoints") {
      folder = RunFolder(String(folder.path.dropLast("/checkpoints".count)))
    }
    guard let newest = try newest(in: folder, console: console) else {
      throw UserError(
        "the folder \(path) holds no checkpoint; give a .safetensors file or the folder of a run")
    }
    return newest
  }

  /// The newest checkpoint that is intact. Those that are passed over are named. Nil where there is none at all.
  /// - Throws: `UserError` if there are checkpoints and none of them is intact.
  static func newest(in folder: RunFolder, console: Console) throws -> Checkpoint? {
    var first: UserError?
    for step in try folder.checkpointSteps().reversed() {
      do {
        return try Checkpoint(at: folder.checkpoint(step: step))
      } catch let error as UserError {
        console.line("passed over: \(error)")
        first = first ?? error
      }
    }
    if let first { throw UserError("no checkpoint of \(folder.path) is intact; of the newest: \(first)") }
    return nil
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
  package static func write(session: Session, seed: UInt64, step: Int, to path: String) throws {
    let header = CheckpointHeader(program: session.program, seed: seed, step: step)
    try write(session: session, metadata: header.metadata, to: path)
  }

  /// Writes the session's states under any metadata, to which it adds the checksum.
  static func write(session: Session, metadata: [String: String], to path: String) throws {
    let states = session.program.states
    var checksum = Self.checksum(of: metadata)
    for state in states { session.withState(state) { checksum.update(UnsafeRawBufferPointer($0)) } }
    let metadata = metadata.merging(["crc32": checksum.digits]) { $1 }
    let writer = try SafeTensorsWriter(
      path: path, metadata: metadata, tensors: states.map { .init(name: $0.name, shape: $0.shape) })
    for state in states { try session.withState(state) { try writer.append(UnsafeRawBufferPointer($0)) } }
    try writer.finish()
  }

  /// Of all metadata but itself; the tensors are to follow.
  private static func checksum(of metadata: [String: String]) -> Checksum {
    var checksum = Checksum()
    for (key, value) in metadata.sorted(by: { $0.key < $1.key }) where key != "crc32" {
      checksum.update("\(key)=\(value)\n")
    }
    return checksum
  }
}
