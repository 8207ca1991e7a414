import Foundation

/// A file that comes into being whole or not at all: written beside its place, synced, renamed over it. Whatever
/// goes wrong before the end, a file that stood there stays as it was.
final class AtomicFile {
  let path: String
  private let temporary: String
  private var descriptor: Int32

  /// - Throws: `UserError` if the folder cannot be written.
  init(path: String) throws {
    self.path = path
    temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).tmp"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw failure() }
  }

  deinit { discard() }

  /// - Throws: `UserError`, after which the file is gone and its place as before.
  func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Foundation.write(descriptor, part.baseAddress, part.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        let error = failure()
        discard()
        throw error
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Syncs, renames, and syncs the folder.
  /// - Throws: `UserError`, after which the file's place is as before.
  func finish() throws {
    let isSynced = fsync(descriptor) == 0
    let error = failure()
    close(descriptor)
    descriptor = -1
    guard isSynced, rename(temporary, path) == 0 else {
      let problem = isSynced ? failure() : error
      unlink(temporary)
      throw problem
    }
    let folder = open(
      (path as NSString).deletingLastPathComponent.isEmpty
        ? "." : (path as NSString).deletingLastPathComponent, O_RDONLY)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    unlink(temporary)
  }

  private func failure() -> UserError {
    UserError("cannot write \(path): \(String(cString: strerror(errno)))")
  }
}

/// Writes a whole file at once.
func writeAtomically(_ data: Data, to path: String) throws {
  let file = try AtomicFile(path: path)
  try data.withUnsafeBytes { try file.write($0) }
  try file.finish()
}

/// Reads a whole file.
/// - Throws: `UserError` with the system's reason.
func readFile(_ path: String) throws -> Data {
  do {
    return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
  } catch {
    let reason = FileManager.default.fileExists(atPath: path) ? "cannot be read" : "does not exist"
    throw UserError("\(path) \(reason)")
  }
}
