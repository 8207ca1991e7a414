import BespokeTensorFiles
import Foundation

/// Keeps a run's folder for one trainer at a time. The system takes the lock back when the process ends,
/// however that comes about; the file stays.
final class RunLock: Sendable {
  private let file: Int32

  /// - Throws: `UserError` if another trainer is at work in the folder, or if it cannot be written.
  convenience init(_ folder: RunFolder) throws {
    let file = try Self.open(folder)
    guard try Self.lock(file, folder) else {
      let owner = Self.owner(file)
      close(file)
      throw UserError(
        "\(folder.path) is being trained by another process\(owner); "
          + "wait for its end or choose another folder with --out")
    }
    self.init(held: file)
  }

  /// Nil if another trainer is at work in the folder.
  static func unlessHeld(_ folder: RunFolder) throws -> RunLock? {
    let file = try open(folder)
    if try lock(file, folder) { return RunLock(held: file) }
    close(file)
    return nil
  }

  private init(held file: Int32) {
    self.file = file
    // For the words of whoever comes second.
    let number = Array("\(getpid())\n".utf8)
    if ftruncate(file, 0) == 0 { _ = pwrite(file, number, number.count, 0) }
  }

  private static func open(_ folder: RunFolder) throws -> Int32 {
    let file = Foundation.open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      throw UserError("cannot write into \(folder.path): \(systemReason()); choose another folder with --out")
    }
    return file
  }

  /// Whether the lock was free.
  private static func lock(_ file: Int32, _ folder: RunFolder) throws -> Bool {
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      if errno == EWOULDBLOCK { return false }
      let error = UserError("cannot lock \(folder.lock): \(systemReason())")
      close(file)
      throw error
    }
    return true
  }

  /// Refuses to write into a folder that is no longer the one that was locked: another run may have its name by now.
  /// - Throws: `UserError` if it was moved or removed.
  func requireInPlace(_ folder: RunFolder) throws {
    guard isInPlace(folder) else {
      throw UserError(
        "\(folder.path) was moved or removed while it was trained, so that nothing more is written; its last "
          + "checkpoint is where it is now: go on from there with --resume --out")
    }
  }

  func isInPlace(_ folder: RunFolder) -> Bool {
    var (own, there) = (stat(), stat())
    return fstat(file, &own) == 0 && stat(folder.lock, &there) == 0 && own.st_dev == there.st_dev
      && own.st_ino == there.st_ino
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
