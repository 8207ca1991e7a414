import Foundation

/// The folder of a run and the files in it.
public struct RunFolder: Equatable, Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public var configuration: String { path + "/config.json" }
  public var metrics: String { path + "/metrics.jsonl" }
  /// Held by whoever trains.
  public var lock: String { path + "/.lock" }
  public var film: String { path + "/training.gif" }
  public var samples: String { path + "/samples" }
  public var checkpoints: String { path + "/checkpoints" }

  func sample(epoch: Int) -> String { samples + "/epoch-\(padded(epoch, 4)).png" }
  func sample(step: Int) -> String { samples + "/step-\(padded(step, 8)).png" }
  func checkpoint(step: Int) -> String { checkpoints + "/step-\(padded(step, 8)).safetensors" }

  /// Makes the folder and its subfolders.
  func create() throws {
    for folder in [samples, checkpoints] {
      // Every ancestor that is missing; those that exist are what mkdir refuses to make again.
      let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
      for length in 1...parts.count where !parts[length - 1].isEmpty {
        guard mkdir(parts.prefix(length).joined(separator: "/"), 0o755) != 0, errno != EEXIST else {
          continue
        }
        // An ancestor that cannot be made may exist all the same, on a file system that is only read.
        let reason = systemReason()
        var isFolder: ObjCBool = false
        let ancestor = parts.prefix(length).joined(separator: "/")
        if FileManager.default.fileExists(atPath: ancestor, isDirectory: &isFolder), isFolder.boolValue {
          continue
        }
        throw UserError("cannot create \(folder): \(reason); choose another folder with --out")
      }
    }
    guard access(path, W_OK) == 0 else {
      throw UserError("cannot write into \(path): \(systemReason()); choose another folder with --out")
    }
  }

  /// Refuses a folder that already holds something.
  func requireUnused() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw UserError("\(path) is a file; choose a folder with --out") }
    guard try isUnused else {
      throw UserError("\(path) is not empty; go on with --resume or choose another folder with --out")
    }
  }

  /// Whether nothing is here but what a run leaves that ended before it had its configuration.
  private var isUnused: Bool {
    get throws {
      try contents(of: path).allSatisfy { name in
        switch name {
        case ".lock": true
        case "samples", "checkpoints": (try? contents(of: path + "/" + name))?.isEmpty ?? false
        default: AtomicFile.isLeftover(name, of: "config.json.")
        }
      }
    }
  }

  /// Removes what a process that was killed had begun to write. Only for whoever has the lock.
  func removeLeftovers() throws {
    for (folder, stems) in [
      (path, ["config.json.", "training.gif."]), (samples, ["epoch-", "step-"]), (checkpoints, ["step-"]),
    ] {
      for name in try contents(of: folder) {
        if stems.contains(where: { AtomicFile.isLeftover(name, of: $0) }) { unlink(folder + "/" + name) }
      }
    }
  }

  /// The checkpoints there are, by step.
  func checkpointSteps() throws -> [Int] {
    guard FileManager.default.fileExists(atPath: checkpoints) else { return [] }
    return try contents(of: checkpoints).compactMap { name in
      guard name.hasPrefix("step-"), name.hasSuffix(".safetensors") else { return nil }
      return Int(name.dropFirst("step-".count).dropLast(".safetensors".count))
    }.sorted()
  }

  /// Removes all but the newest checkpoints of a run that has made so many steps. Those of later steps were passed
  /// over as damaged: they do not count, and the run will write them again.
  func removeOldCheckpoints(keep: Int, step: Int) throws {
    for old in try checkpointSteps().filter({ $0 <= step }).dropLast(keep) { unlink(checkpoint(step: old)) }
  }

  /// A folder for a run whose user named none: `runs/dcgan`, or the first free `runs/dcgan-2`, `-3`, …
  static func unused(model: String) throws -> RunFolder {
    for number in 1... {
      let folder = numbered(model, number)
      if try !FileManager.default.fileExists(atPath: folder.path) || folder.isUnused { return folder }
    }
    preconditionFailure("an endless range has ended")
  }

  /// The last of the folders that `unused(model:)` has given out.
  static func newest(model: String) throws -> RunFolder {
    var newest: RunFolder?
    for number in 1... {
      let folder = numbered(model, number)
      guard FileManager.default.fileExists(atPath: folder.configuration) else { break }
      newest = folder
    }
    guard let newest else {
      throw UserError("there is no run of \(model) in 'runs' to resume; name its folder with --out")
    }
    return newest
  }

  private static func numbered(_ model: String, _ number: Int) -> RunFolder {
    RunFolder(number == 1 ? "runs/\(model)" : "runs/\(model)-\(number)")
  }

  private func contents(of folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw UserError("cannot read the folder \(folder)")
    }
  }
}

/// A number with leading zeros, so that names sort as their numbers do.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// The system's words for the error that it reported last.
func systemReason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }

/// A word as a shell takes it back.
func quoted(_ word: String) -> String {
  let plain = word.utf8.allSatisfy { byte in
    byte >= 128 || Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber
      || "/._-+:=,@".utf8.contains(byte)
  }
  return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
