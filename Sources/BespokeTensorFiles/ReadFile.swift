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
    do {
      handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      size = Int(clamping: try handle.seekToEnd())
    } catch {
      throw unreadable(path)
    }
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
