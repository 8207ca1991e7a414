import Foundation

/// Makes a folder, and every ancestor that is missing; where that fails, those that it has made are gone again.
/// - Returns: the system's reason why it cannot; nil where the folder is there.
package func createFolder(_ folder: String) -> String? {
  let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
  var made: [String] = []
  for length in 1...parts.count where !parts[length - 1].isEmpty {
    let ancestor = parts.prefix(length).joined(separator: "/")
    // Those that exist are what mkdir refuses to make again.
    guard mkdir(ancestor, 0o755) != 0 else {
      made.append(ancestor)
      continue
    }
    guard errno != EEXIST else { continue }
    // One that cannot be made may exist all the same, on a file system that is only read.
    let reason = systemReason()
    guard isFolder(ancestor) else {
      for folder in made.reversed() { rmdir(folder) }
      return reason
    }
  }
  return isFolder(folder) ? nil : systemReason(ENOTDIR)
}

private func isFolder(_ path: String) -> Bool {
  var place = stat()
  return stat(path, &place) == 0 && place.st_mode & S_IFMT == S_IFDIR
}

/// What a folder holds.
/// - Throws: `UserError` where it cannot be read.
package func contents(ofFolder folder: String) throws -> [String] {
  // Foundation does not say why it cannot.
  guard let stream = opendir(folder) else {
    throw UserError("cannot read the folder \(folder): \(systemReason())")
  }
  closedir(stream)
  do { return try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
    throw UserError("cannot read the folder \(folder)")
  }
}

/// The system's words for the error that it reported last.
package func systemReason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }
