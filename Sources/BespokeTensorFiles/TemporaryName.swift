import Foundation

/// What a file or a folder is called until it is whole: `NAME.PID.tmp` beside its place, with a dot before it where it is
/// not to be seen. The number of the process tells what is being written from what a killed process has left.
package struct TemporaryName {
  private let name: String
  private let isHidden: Bool

  /// - Parameter name: of its place, without folders.
  package init(of name: String, isHidden: Bool) { (self.name, self.isHidden) = (name, isHidden) }

  /// The place's name is as much shorter as file systems want it.
  package func name(of process: Int32 = ProcessInfo.processInfo.processIdentifier) -> String {
    let ending = ".\(process).tmp"
    var stem = (isHidden ? "." : "") + name
    while stem.utf8.count + ending.utf8.count > NAME_MAX, !stem.isEmpty { stem.removeLast() }
    return stem + ending
  }

  /// Removes what processes that are no more had begun to write in a folder.
  /// - Parameters:
  ///   - names: of the places, without folders.
  ///   - kind: `S_IFREG` of files, `S_IFDIR` of folders.
  package static func removeLeftovers(of names: [String], isHidden: Bool, kind: mode_t, in folder: String) {
    // Whoever may not read the folder writes there all the same.
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard let process = process(in: entry), !isAlive(process),
        names.contains(where: { Self(of: $0, isHidden: isHidden).name(of: process) == entry })
      else { continue }
      let path = folder + "/" + entry
      var place = stat()
      guard lstat(path, &place) == 0, place.st_mode & S_IFMT == kind else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// The process that a name ends with.
  private static func process(in entry: String) -> Int32? {
    guard entry.hasSuffix(".tmp") else { return nil }
    return entry.dropLast(".tmp".count).split(separator: ".").last.flatMap { Int32($0) }.flatMap {
      $0 > 0 ? $0 : nil
    }
  }

  private static func isAlive(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno != ESRCH }
}
