import BespokeTensorFiles
import Foundation

/// The states as they were after a step: in a file that has no name and so goes with its process, where the disk has much
/// room, since what may never be read should take no memory; else in memory.
final class KeptStates {
  /// After which they were so.
  private(set) var step = 0
  private let folder: String
  private var descriptor: Int32 = -1
  private var copy: [Float] = []
  /// The file takes no more than this part of the room that there is: pictures and checkpoints must not lack it.
  private static let mostOfDisk = 16

  /// - Parameter folder: where the file would be.
  init(of session: Session, step: Int, in folder: String) {
    self.folder = folder
    keep(session, step: step)
  }

  deinit { close() }

  /// Takes the states of now in place of the others.
  func keep(_ session: Session, step: Int) {
    self.step = step
    if session.withStates({ writes($0) }) {
      copy = []
    } else {
      close()
      copy = session.copyOfStates()
    }
  }

  /// Whether they are in the file now.
  var isOnDisk: Bool { descriptor >= 0 }

  /// Sets the session's states to these.
  /// - Returns: whether all of them were still there; where not, some of the states are others.
  func restore(to session: Session) -> Bool {
    guard isOnDisk else {
      session.setStates(copy)
      return true
    }
    return session.withStates { move($0) { pread(descriptor, $0.baseAddress, $0.count, $1) } }
  }

  private func writes(_ states: UnsafeMutableRawBufferPointer) -> Bool {
    var disk = statvfs()
    guard statvfs(folder, &disk) == 0 else { return false }
    let room = UInt64(disk.f_bavail) * UInt64(disk.f_frsize)
    guard UInt64(states.count) * UInt64(Self.mostOfDisk) <= room else { return false }
    if !isOnDisk { open() }
    return isOnDisk && move(states) { pwrite(descriptor, $0.baseAddress, $0.count, $1) }
  }

  private func open() {
    TemporaryName.removeLeftovers(of: ["kept"], isHidden: true, kind: S_IFREG, in: folder)
    let path = folder + "/" + TemporaryName(of: "kept", isHidden: true).name()
    descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    if isOnDisk { unlink(path) }
  }

  private func close() {
    if isOnDisk { _ = Foundation.close(descriptor) }
    descriptor = -1
  }

  /// Whether all bytes have gone to the file's beginning, or come from there.
  private func move(
    _ bytes: UnsafeMutableRawBufferPointer, by transfer: (UnsafeMutableRawBufferPointer, off_t) -> Int
  ) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = transfer(UnsafeMutableRawBufferPointer(rebasing: bytes[done...]), off_t(done))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
