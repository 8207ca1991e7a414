import BespokeTensorFiles
import Foundation

/// Opens a log to add to, and cuts off what is not kept.
/// - Parameter length: of what is there, the bytes from the beginning that stay.
/// - Returns: the file, at its end; whoever asks closes it.
func openLog(_ path: String, keeping length: (Data) -> Int) throws -> Int32 {
  let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
  guard file >= 0 else { throw UserError("cannot write \(path): \(systemReason())") }
  do {
    guard let text = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else {
      throw UserError("cannot read \(path)")
    }
    guard ftruncate(file, off_t(length(text))) == 0, lseek(file, 0, SEEK_END) >= 0 else {
      throw UserError("cannot write \(path): \(systemReason())")
    }
  } catch {
    close(file)
    throw error
  }
  return file
}
