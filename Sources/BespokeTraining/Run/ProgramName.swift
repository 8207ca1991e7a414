import Foundation
import Synchronization

private let names = Mutex((name: "bespoke", command: "bespoke"))

/// What the running command is called, in errors and help.
package var programName: String { names.withLock { $0.name } }

/// The running command in lines for pasting: a path, where no shell would find it by its name.
package var programCommand: String { names.withLock { $0.command } }

/// Of a trainer with a name of its own.
/// - Parameters:
///   - name: what it is called.
///   - path: what it was started as, the first of a process's arguments.
package func setProgramName(_ name: String, calledAs path: String) {
  let command = path.contains("/") ? quoted(shortest(path)) : name
  names.withLock { $0 = (name, command) }
}

/// A path from the working folder where that is shorter, by way of SwiftPM's short names for what it builds.
private func shortest(_ path: String) -> String {
  let here = FileManager.default.currentDirectoryPath + "/"
  guard path.hasPrefix(here) else { return path }
  let file = (path as NSString).lastPathComponent
  func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
  let short = [".build/release/", ".build/debug/"].map { $0 + file }.first { real(here + $0) == real(path) }
  return short ?? "./" + path.dropFirst(here.count)
}
