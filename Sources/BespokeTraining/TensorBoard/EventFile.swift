import BespokeTensorFiles
import Foundation

/// A new file of events, which grows. TensorBoard reads it while it does; a record that a crash has cut short is passed
/// over.
final class EventFile {
  let path: String
  private let file: Int32
  private var pending: [UInt8] = []

  /// - Parameter folder: is made where it is missing.
  /// - Throws: `UserError` if no file can be begun there.
  init(in folder: String, at time: Double) throws {
    if let reason = createFolder(folder) { throw UserError("cannot create \(folder): \(reason)") }
    // TensorBoard takes files in the order of their names.
    var (file, path, second) = (Int32(-1), "", Int(time))
    repeat {
      path = "\(folder)/events.out.tfevents.\(padded(second, 10)).bespoke"
      file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      second += 1
    } while file < 0 && errno == EEXIST
    (self.file, self.path) = (file, path)
    guard file >= 0 else { throw UserError("cannot write \(path): \(systemReason())") }
  }

  deinit { close(file) }

  func append(_ event: TensorBoardEvent) throws {
    pending += event.record
    if pending.count > 1 << 16 { try flush() }
  }

  /// Hands what there is to the system.
  func flush() throws {
    var written = 0
    while written < pending.count {
      let count = pending.withUnsafeBytes { write(file, $0.baseAddress! + written, $0.count - written) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw UserError("cannot write \(path): \(systemReason())") }
      written += count
    }
    pending.removeAll(keepingCapacity: true)
  }
}
