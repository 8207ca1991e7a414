import BespokeTensorFiles
import Foundation

/// Writes files into a folder: all of them, or none where one cannot be written. Each is written beside its name, and
/// takes it once all are there and nothing is in the way. A file that has the same bytes already is left alone.
/// - Throws: `UserError` saying what could not be written.
func replaceFiles(_ files: [(name: String, bytes: Data)], in folder: String) throws {
  let manager = FileManager.default
  do {
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
  } catch {
    throw UserError("cannot make the folder \(folder): is there a file in its place, or no permission?")
  }
  let folder = URL(fileURLWithPath: folder)
  TemporaryName.removeLeftovers(of: files.map(\.name), isHidden: true, kind: S_IFREG, in: folder.path)
  var written: [(beside: URL, target: URL)] = []
  do {
    for (name, bytes) in files {
      let target = folder.appending(path: name)
      var isFolder: ObjCBool = false
      if manager.fileExists(atPath: target.path, isDirectory: &isFolder), isFolder.boolValue {
        throw UserError("cannot write \(target.path): a folder is in its place")
      }
      if manager.contents(atPath: target.path) == bytes { continue }
      let beside = folder.appending(path: TemporaryName(of: name, isHidden: true).name())
      written.append((beside, target))
      unlink(beside.path)
      try writeNew(bytes, to: beside.path, named: target.path, syncs: false)
    }
    for (beside, target) in written {
      guard rename(beside.path, target.path) == 0 else {
        throw UserError("cannot write \(target.path): \(String(cString: strerror(errno)))")
      }
    }
  } catch {
    for (beside, _) in written { try? manager.removeItem(at: beside) }
    throw error
  }
}
