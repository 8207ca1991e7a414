import BespokeTensorFiles
import Foundation

/// Prints what a command is asked for.
/// - Throws: `UserError` where it cannot all be written: a command that was to tell something has failed then.
func say(_ text: String) throws(UserError) {
  let code = BespokeTensorFiles.write(text + "\n", to: STDOUT_FILENO)
  guard code == 0 else { throw UserError("cannot write to the standard output: \(systemReason(code))") }
}
