import Foundation

/// Reads a whole file.
/// - Throws: `UserError` with the system's reason.
package func readFile(_ path: String) throws -> Data {
  do {
    return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
  } catch {
    throw unreadable(path)
  }
}

/// A file of which only the first bytes are read.
struct FileBeginning {
  private let handle: FileHandle
  private let path: String
  /// Bytes of the file.
  let size: Int

  /// - Throws: `UserError` with the system's reason.
  init(_ path: String) throws(UserError) {
    self.path = path
    // Should it be a pipe, nothing waits for its other end.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw unreadable(path) }
    size = Int(status.st_size)
  }

  /// As many as are asked for, or all.
  /// - Throws: `UserError` with the system's reason.
  func bytes(_ count: Int) throws(UserError) -> Data {
    do {
      try handle.seek(toOffset: 0)
      return try handle.read(upToCount: count) ?? Data()
    } catch {
      throw unreadable(path)
    }
  }
}

private func unreadable(_ path: String) -> UserError {
  UserError("\(path) \(FileManager.default.fileExists(atPath: path) ? "cannot be read" : "does not exist")")
}
