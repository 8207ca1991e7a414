import BespokeTensorFiles
import Foundation

/// A checkpoint on disk: every state of a program under its name, the optimisers' moments included. Its metadata hold
/// a checksum of all tensors, in the order of their names, and of the other metadata, so that whoever only writes them in
/// another order leaves it true.
///
/// Tensors that others have made, such as the mean of several checkpoints, are one too, but no run resumes with them.
public struct Checkpoint {
  /// Of the file.
  public let path: String
  /// Nil of tensors that do not say which run they come from.
  public let header: CheckpointHeader?
  /// Whether every tensor is as a run has left it.
  public var isIntact: Bool { origin == .run }
  private let origin: CheckpointOrigin
  let file: SafeTensors

  /// Opens a file and compares its content with its checksum.
  /// - Throws: `UserError` if it is damaged: if what Bespoke wrote has other content.
  public init(at path: String) throws { try self.init(SafeTensors(path: path)) }

  package init(_ file: SafeTensors) throws {
    let path = file.path
    self.path = path
    self.file = file
    header = try CheckpointHeader(metadata: file.metadata, path: path)
    origin = try CheckpointOrigin(of: file, version: header?.version)
  }

  /// Opens a file, or the newest intact checkpoint of a run's folder.
  public static func open(_ path: String, console: Console) throws -> Checkpoint {
    try openCheckpoint(path, notice: { console.line($0) }, open: { try Checkpoint(at: $0) })
  }

  /// The newest checkpoint that is as its run has left it. Those that are passed over are named. Nil where there is none
  /// at all.
  /// - Throws: `UserError` if there are checkpoints and none of them is intact.
  static func newest(in folder: RunFolder, console: Console) throws -> Checkpoint? {
    func opened(_ path: String) throws -> Checkpoint {
      let checkpoint = try Checkpoint(at: path)
      _ = try checkpoint.intactHeader()
      return checkpoint
    }
    return try RunCheckpoints(in: folder.path).newest(notice: { console.line($0) }, open: opened)
  }

  /// The header of a checkpoint that is as its run has left it.
  func intactHeader() throws -> CheckpointHeader {
    guard let header else {
      throw UserError(
        "\(path) does not say that Bespoke wrote it; its weights serve 'generate' and 'train --from'")
    }
    guard isIntact else {
      throw UserError(
        "\(path) was changed after its run wrote it; its weights serve 'generate' and 'train --from', "
          + "but no run goes on with them")
    }
    return header
  }

  /// What whoever uses the weights should know of them.
  var notices: [String] { origin.notices(of: file) }

  /// Refuses states that are there in a type that is not read.
  func requireReadable(_ states: [ProgramTensor]) throws(UserError) {
    for state in states { try file.requireReadable(state.name) }
  }

  /// Whether there is a tensor for a state.
  func holds(_ state: ProgramTensor) -> Bool { file.tensors[state.name]?.shape == state.shape }

  /// Sets states of the session, each read straight to its place in the arena.
  func read(_ states: [ProgramTensor], into session: Session) throws {
    for state in states {
      guard holds(state) else {
        throw UserError("\(path) is damaged: \(state.name) is missing or has another shape")
      }
      try session.withState(state) { try file.read(state.name, into: $0) }
      try file.requireNumbers(session.values(of: state), of: state.name)
    }
  }

  /// Writes the session's states, from the arena itself.
  package static func write(
    session: Session, seed: UInt64, step: Int, classNames: [String]? = nil, to path: String
  ) throws {
    let header = CheckpointHeader(program: session.program, seed: seed, step: step, classNames: classNames)
    try write(session: session, metadata: header.metadata, to: path)
  }

  /// Writes the session's states under any metadata, to which it adds the checksum.
  static func write(session: Session, metadata: [String: String], to path: String) throws {
    let states = session.program.states
    var checksum = Checksum(of: metadata)
    for state in states.sorted(by: { $0.name < $1.name }) {
      checksum.update(tensor: state.name, state.shape)
      session.withState(state) { checksum.update(UnsafeRawBufferPointer($0)) }
    }
    let metadata = metadata.merging(["crc32": checksum.digits]) { $1 }
    let writer = try SafeTensorsWriter(
      path: path, metadata: metadata, tensors: states.map { .init(name: $0.name, shape: $0.shape) })
    for state in states { try session.withState(state) { try writer.append(UnsafeRawBufferPointer($0)) } }
    try writer.finish()
  }
}
