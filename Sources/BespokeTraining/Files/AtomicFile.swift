import BespokeTensorFiles
import Foundation

/// A file that comes into being whole or not at all: written beside its place, synced, renamed over it. Whatever
/// goes wrong before the end, a file that stood there stays as it was. A link stays a link: its place is where it leads.
final class AtomicFile {
  let path: String
  private let place: String
  private let temporary: String
  private var descriptor: Int32 = -1
  private var leftover: Int?

  /// Whether a name is that of a file which never came to its place, since its process ended.
  static func isLeftover(_ name: String, of stem: String) -> Bool {
    guard name.hasPrefix(stem), name.hasSuffix(".tmp") else { return false }
    return Int(name.dropLast(".tmp".count).split(separator: ".").last ?? "") != nil
  }

  /// - Throws: `UserError` if the folder cannot be written, or if something else than a file stands in its place: a
  ///   device would be lost.
  init(path: String) throws {
    self.path = path
    var status = stat()
    if stat(path, &status) == 0 {
      guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else {
        throw UserError("cannot write \(path): it is there, and is no file")
      }
    } else if errno == ELOOP {
      throw UserError("cannot write \(path): \(systemReason())")
    }
    place = Self.end(ofLinks: path)
    temporary = Self.name(beside: place)
    let folder = Self.folder(of: place)
    TemporaryName.removeLeftovers(
      of: [String(place.dropFirst(folder.count))], isHidden: false, kind: S_IFREG,
      in: folder.isEmpty ? "." : folder)
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw failure() }
    leftover = Leftovers.add(temporary)
  }

  /// Where a path leads, whether or not there is a file yet.
  private static func end(ofLinks path: String) -> String {
    var path = path
    // As many as systems follow.
    for _ in 0..<40 {
      var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = bytes.withUnsafeMutableBytes {
        readlink(path, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
      }
      guard count > 0, let target = String(validating: bytes.prefix(count), as: UTF8.self) else { break }
      path = target.hasPrefix("/") ? target : folder(of: path) + target
    }
    return path
  }

  /// With its slash; empty for a name alone. Foundation's own way stops the process at a name of one letter.
  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }

  /// Where a file is written before it takes its place.
  private static func name(beside path: String) -> String {
    let folder = folder(of: path)
    return folder + TemporaryName(of: String(path.dropFirst(folder.count)), isHidden: false).name()
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
  /// - Throws: `UserError`, after which the file's place is as before; or, if it was the folder that could not
  ///   be synced, holds the new file, whole, until the machine crashes.
  func finish() throws {
    let isSynced = sync(descriptor)
    let error = failure()
    close(descriptor)
    descriptor = -1
    guard isSynced, rename(temporary, place) == 0 else {
      let problem = isSynced ? failure() : error
      unlink(temporary)
      forget()
      throw problem
    }
    forget()
    try syncFolder()
  }

  /// Lets a second name, in place of what it may have been the name of, lead to a file that never changes.
  /// - Returns: whether it does: not every file system has second names.
  static func link(_ file: String, to path: String) -> Bool {
    let temporary = name(beside: path)
    unlink(temporary)
    guard Foundation.link(file, temporary) == 0 else { return false }
    // Where both names are those of one file already, renaming does nothing.
    defer { unlink(temporary) }
    return rename(temporary, path) == 0 && syncFolder(of: path)
  }

  private func syncFolder() throws {
    guard Self.syncFolder(of: place) else { throw failure() }
  }

  private static func syncFolder(of path: String) -> Bool {
    let name = folder(of: path)
    let folder = open(name.isEmpty ? "." : name, O_RDONLY | O_CLOEXEC)
    // A folder may be open for writing alone; then its system syncs it when it will.
    guard folder >= 0 else { return true }
    defer { close(folder) }
    // Not every file system knows how to sync a folder.
    return sync(folder) || errno == EINVAL || errno == ENOTSUP
  }

  private func discard() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    unlink(temporary)
    forget()
  }

  /// The temporary file is gone, or in its place.
  private func forget() {
    leftover.map(Leftovers.forget)
    leftover = nil
  }

  private func failure() -> UserError {
    UserError("cannot write \(path): \(String(cString: strerror(errno)))")
  }
}

/// Hands what was written to the disk itself.
func sync(_ descriptor: Int32) -> Bool {
  #if os(macOS)
    // There fsync leaves it in the disk's cache; not every volume knows the other request.
    if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
  #endif
  return fsync(descriptor) == 0
}

/// Writes a whole file at once.
func writeAtomically(_ data: Data, to path: String) throws {
  let file = try AtomicFile(path: path)
  try data.withUnsafeBytes { try file.write($0) }
  try file.finish()
}
