import Foundation

/// A folder that is there once all of its files are: they are written beside it, in a folder that then takes its name.
/// Nothing that was there is touched. Whoever does not come to `finish` calls `discard`.
package struct NewFolder {
  /// As it was asked for, without a slash at its end.
  package let path: String
  /// What links lead to.
  private let place: URL
  private let beside: URL

  /// - Throws: `UserError` where something is in the way, or the system's reason why nothing can be written here.
  package init(_ path: String) throws {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    try Self.requireFree(path)
    self.path = path
    place = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let (parent, name) = (place.deletingLastPathComponent(), place.lastPathComponent)
    beside = parent.appending(path: TemporaryName(of: name, isHidden: true).name())
    TemporaryName.removeLeftovers(of: [name], isHidden: true, kind: S_IFDIR, in: parent.path)
    discard()
    if let reason = createFolder(beside.path) { throw failure(path, reason) }
  }

  /// Refuses a file, a folder that has something in it, and what a new folder cannot take the place of.
  package static func requireFree(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard !path.isEmpty else { throw UserError("--out needs the name of a folder") }
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil {
        throw UserError("\(path) is a link to nothing; choose a folder with --out")
      }
      return
    }
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).resolvingSymlinksInPath()
    guard URL(fileURLWithPath: path).resolvingSymlinksInPath().path != here.path else {
      throw UserError("\(path) is the folder that you are in; choose a new one with --out")
    }
    guard isFolder.boolValue else { throw UserError("\(path) is a file; choose a folder with --out") }
    guard try contents(ofFolder: path).isEmpty else {
      throw UserError("\(path) is not empty; choose another folder with --out")
    }
  }

  /// Writes a file; its name may have folders before it.
  /// - Parameter syncs: whether to wait for the disk, which may say only then that it is full.
  /// - Throws: `UserError` with the system's reason.
  package func write(_ data: Data, to name: String, syncs: Bool) throws {
    let target = beside.appending(path: name)
    if name.contains("/"), let reason = createFolder(target.deletingLastPathComponent().path) {
      throw failure(path + "/" + name, reason)
    }
    try writeNew(data, to: target.path, named: path + "/" + name, syncs: syncs)
  }

  /// Gives the folder its name: in place of an empty one; of one that somebody has filled meanwhile, never.
  /// - Throws: `UserError` with the system's reason.
  package func finish() throws {
    guard rename(beside.path, place.path) == 0 else { throw failure(path) }
  }

  /// Removes what was written.
  package func discard() { try? FileManager.default.removeItem(at: beside) }

  private func failure(_ what: String, _ reason: String = systemReason()) -> UserError {
    UserError("cannot write \(what): \(reason)")
  }
}

/// Writes a file that is not there yet.
/// - Parameters:
///   - name: what messages call it.
///   - syncs: whether to wait for the disk, which may say only then that it is full.
/// - Throws: `UserError` with the system's reason; then a part of the file may be there.
package func writeNew(_ data: Data, to path: String, named name: String, syncs: Bool) throws {
  func failure(_ code: Int32) -> UserError { UserError("cannot write \(name): \(systemReason(code))") }
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { throw failure(errno) }
  defer { close(descriptor) }
  var rest = data[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { throw failure(count < 0 ? errno : ENOSPC) }
    rest = rest.dropFirst(count)
  }
  guard !syncs || fsync(descriptor) == 0 else { throw failure(errno) }
}
