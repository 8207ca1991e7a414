import BespokeTensorFiles
import Foundation

/// Opens a log to add to, and cuts off what is not kept.
/// - Parameter length: of what is there, the bytes from the beginning that stay.
/// - Returns: the file, at its end; whoever asks closes it.
func openLog(_ path: String, keeping length: (Data) throws -> Int) throws -> Int32 {
  let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
  guard file >= 0 else { throw UserError("cannot write \(path): \(systemReason())") }
  do {
    let text = try readFile(Path(path))
    guard ftruncate(file, off_t(try length(text))) == 0, lseek(file, 0, SEEK_END) >= 0 else {
      throw UserError("cannot write \(path): \(systemReason())")
    }
  } catch {
    close(file)
    throw error
  }
  return file
}

/// Refuses to cut off a log what is no trace of later steps: whoever changed the file may want it back.
/// - Parameters:
///   - kept: bytes that stay.
///   - isComplete: whether they reach to the last step, so that nothing behind them can be missed.
///   - isLater: whether a line is of a later step.
/// - Throws: `UserError` naming the line.
func requireCut(
  _ text: Data, at kept: Int, isComplete: Bool, _ path: String, isLater: (Data) -> Bool
) throws {
  let rest = text.dropFirst(kept)
  // What a crash has cut short has no end.
  guard !isComplete, let end = rest.firstIndex(of: UInt8(ascii: "\n")), !isLater(rest[..<end]) else { return }
  let line = text.prefix(kept).count { $0 == UInt8(ascii: "\n") } + 1
  throw UserError(
    "line \(line) of \(path) is not as training writes it, and nothing was changed; mend the line, or move the file "
      + "away for a log that begins anew")
}
