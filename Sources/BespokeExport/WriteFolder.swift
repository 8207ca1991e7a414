import BespokeTensorFiles
import Foundation

/// Writes files into a new folder, or one that is empty: all of them or none. They are written beside it, in a folder
/// that then takes its name.
/// - Throws: `UserError` saying what is in the way or what the system said. Nothing that was there is touched.
func writeFolder(_ files: [ExportedFile], to path: String) throws {
  let manager = FileManager.default
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  try requireFree(path)
  let place = URL(fileURLWithPath: path)
  let beside = place.deletingLastPathComponent()
    .appending(
      path: ".\(place.lastPathComponent.prefix(200)).\(ProcessInfo.processInfo.processIdentifier).tmp")
  func failure(_ what: String, _ code: Int32) -> UserError {
    UserError("cannot write \(what): \(String(cString: strerror(code)))")
  }
  do {
    try? manager.removeItem(at: beside)
    for file in files {
      let target = beside.appending(path: file.name)
      do {
        try manager.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      } catch { throw failure(path, errno) }
      let descriptor = open(target.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw failure("\(path)/\(file.name)", errno) }
      defer { close(descriptor) }
      var rest = file.bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { throw failure("\(path)/\(file.name)", count < 0 ? errno : ENOSPC) }
        rest = rest.dropFirst(count)
      }
      // A full disk may say so only now.
      guard fsync(descriptor) == 0 else { throw failure("\(path)/\(file.name)", errno) }
    }
    // Takes the place of an empty folder; of one that somebody has filled meanwhile, never.
    guard rename(beside.path, path) == 0 else { throw failure(path, errno) }
  } catch {
    try? manager.removeItem(at: beside)
    throw error
  }
}

/// Refuses a file, or a folder that has something in it.
func requireFree(_ path: String) throws {
  var isFolder: ObjCBool = false
  guard !path.isEmpty else { throw UserError("--out needs the name of a folder") }
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
  guard isFolder.boolValue else { throw UserError("\(path) is a file; choose a folder with --out") }
  guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
    throw UserError("cannot read the folder \(path)")
  }
  guard names.isEmpty else {
    throw UserError("\(path) is not empty; choose another folder with --out")
  }
}
