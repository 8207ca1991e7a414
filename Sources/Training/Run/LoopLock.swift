import Foundation

/// Keeps a run's folder for one trainer at a time. The system takes the lock back when the process ends,
/// however that comes about; the file stays.
final class RunLock {
  private let file: Int32

  /// - Throws: `UserError` if another trainer is at work in the folder, or if it cannot be written.
  init(_ folder: RunFolder) throws {
    file = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      throw UserError("cannot write into \(folder.path): \(systemReason()); choose another folder with --out")
    }
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let error =
        errno == EWOULDBLOCK
        ? UserError(
          "\(folder.path) is being trained by another process\(Self.owner(file)); "
            + "wait for its end or choose another folder with --out")
        : UserError("cannot lock \(folder.lock): \(systemReason())")
      close(file)
      throw error
    }
    // For the words of whoever comes second.
    let number = Array("\(getpid())\n".utf8)
    if ftruncate(file, 0) == 0 { _ = pwrite(file, number, number.count, 0) }
  }

  deinit { close(file) }

  /// The number of the process that has the lock, if it has written it yet.
  private static func owner(_ file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(file, &bytes, bytes.count, 0)
    guard let number = Int(String(decoding: bytes.prefix(max(count - 1, 0)), as: UTF8.self)) else {
      return ""
    }
    return " (\(number))"
  }
}
