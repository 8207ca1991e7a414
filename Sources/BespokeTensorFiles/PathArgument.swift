import Foundation

/// A path that a command line names, as the system is given it: never empty, and with home for a `~` that the shell has
/// left standing, as it does in `--out=~/run`.
/// - Parameter mayBeBytes: whether the reader finds a path that is not UTF-8, as that of images does.
/// - Throws: `UserError` saying why there can be no such path.
package func path(ofArgument argument: String, mayBeBytes: Bool = false) throws(UserError) -> String {
  guard !argument.isEmpty else { throw UserError("a path cannot be empty; the folder at hand is .") }
  guard mayBeBytes || !argument.unicodeScalars.contains("\u{FFFD}") else {
    throw UserError("a path must be UTF-8, and '\(argument)' is not")
  }
  guard argument.hasPrefix("~") else { return argument }
  guard argument == "~" || argument.hasPrefix("~/") else {
    throw UserError(
      "'\(argument)': only ~ and ~/… mean a home, your own; a folder of this name is ./\(argument)")
  }
  return (ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()) + argument.dropFirst()
}
