import BespokeTensorFiles
import Foundation
import Synchronization

/// What a command says could not all be written.
public struct LostOutput: Error, CustomStringConvertible {
  /// The system's number for the reason.
  let code: Int32

  /// Whether nobody reads any more, as after `| head`: that is said by the exit code alone.
  public var isUnread: Bool { code == EPIPE }
  public var description: String { "cannot write to the standard output: \(systemReason(code))" }
}

/// The process's standard output. It may be full, closed, or have a reader that has gone: none of that ends the work, and
/// what was lost is remembered for the exit code.
public enum StandardOutput {
  /// The first reason for which something could not be written.
  private static let failure = Atomic<Int32>(0)
  private static let isWithinLine = Atomic<Bool>(false)

  /// - Returns: whether all of it was written.
  @discardableResult
  static func write(_ text: String) -> Bool {
    let code = BespokeTensorFiles.write(text, to: STDOUT_FILENO)
    if code != 0 { _ = failure.compareExchange(expected: 0, desired: code, ordering: .relaxed) }
    if let last = text.utf8.last { isWithinLine.store(last != UInt8(ascii: "\n"), ordering: .relaxed) }
    return code == 0
  }

  /// Refuses to call a command successful that was to print what could not be printed. A reader that has gone, and an
  /// output that was closed from the start, were not to be told anything.
  public static func requireComplete() throws {
    switch failure.load(ordering: .relaxed) {
    case 0, EPIPE, EBADF: return
    // A terminal that was closed.
    case EIO where isDevice: return
    case let code: throw LostOutput(code: code)
    }
  }

  /// What a command is asked for, when it is text.
  /// - Throws: `LostOutput` if it cannot all be written.
  public static func result(_ text: String) throws {
    write(text.hasSuffix("\n") ? text : text + "\n")
    let code = failure.load(ordering: .relaxed)
    if code != 0 { throw LostOutput(code: code) }
  }

  /// The line that ends a command in which something went wrong, on the standard error.
  public static func complain(_ text: String) {
    // Not behind a line that is still to be rewritten.
    if isWithinLine.load(ordering: .relaxed) { write("\n") }
    _ = BespokeTensorFiles.write("\(programName): error: \(printable(text))\n", to: STDERR_FILENO)
  }

  /// Takes the places of standard files that are closed, so that no file of a run gets one of them.
  public static func occupyClosedPlaces() {
    // What is open only for reading refuses to be written, as a closed file does. Places are given out from 0 on.
    while true {
      let place = open("/dev/null", O_RDONLY)
      guard place > STDERR_FILENO || place < 0 else { continue }
      if place >= 0 { close(place) }
      return
    }
  }

  private static var isDevice: Bool {
    var file = stat()
    return fstat(STDOUT_FILENO, &file) == 0 && file.st_mode & S_IFMT == S_IFCHR
  }
}
