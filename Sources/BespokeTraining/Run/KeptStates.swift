import BespokeTensorFiles
import Foundation

/// The states as they were after a step, in a file that has no name and so goes with its process: the copy that may never
/// be read takes no memory that the system could not have back.
final class KeptStates {
  /// After which they were so.
  private(set) var step: Int
  private let descriptor: Int32

  /// Nil where the folder takes no such file: its next checkpoint will say why.
  init?(of session: Session, step: Int, in folder: String) {
    let name = TemporaryName(of: "kept", isHidden: true)
    TemporaryName.removeLeftovers(of: ["kept"], isHidden: true, kind: S_IFREG, in: folder)
    let path = folder + "/" + name.name()
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    unlink(path)
    self.step = step
    guard descriptor >= 0, keep(session, step: step) else { return nil }
  }

  deinit { close(descriptor) }

  /// Takes the states of now in place of the others.
  /// - Returns: whether there was room; where not, neither are kept.
  func keep(_ session: Session, step: Int) -> Bool {
    self.step = step
    return session.withStates { move($0) { pwrite(descriptor, $0.baseAddress, $0.count, $1) } }
  }

  /// Sets the session's states to these.
  /// - Returns: whether the disk still had them all; where not, some of the states are others.
  func restore(to session: Session) -> Bool {
    session.withStates { move($0) { pread(descriptor, $0.baseAddress, $0.count, $1) } }
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
