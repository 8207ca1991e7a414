import Foundation

/// Writes files into a folder: all of them, or none where one cannot be written. Each is written beside its name, and
/// takes it once all are there. A file that has the same bytes already is left alone.
func replaceFiles(_ files: [(name: String, bytes: Data)], in folder: String) throws {
  let manager = FileManager.default
  try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let folder = URL(fileURLWithPath: folder)
  var written: [(beside: URL, target: URL)] = []
  do {
    for (name, bytes) in files {
      let target = folder.appending(path: name)
      if manager.contents(atPath: target.path) == bytes { continue }
      let beside = folder.appending(path: ".\(name).\(ProcessInfo.processInfo.processIdentifier).tmp")
      written.append((beside, target))
      try bytes.write(to: beside)
    }
    for (beside, target) in written {
      guard rename(beside.path, target.path) == 0 else {
        throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: target.path])
      }
    }
  } catch {
    for (beside, _) in written { try? manager.removeItem(at: beside) }
    throw error
  }
}
