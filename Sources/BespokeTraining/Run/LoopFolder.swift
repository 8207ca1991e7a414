import BespokeTensorFiles
import Foundation

/// The folder of a run and the files in it.
public struct RunFolder: Equatable, Sendable {
  /// Where runs go whose user names no folder.
  static let runs = "runs"

  /// Of the folder.
  public let path: String

  /// The folder of a path, which need not be there.
  public init(_ path: String) { self.path = trimmed(path) }

  /// The path of `config.json`.
  public var configuration: String { path + "/config.json" }
  /// The path of `metrics.jsonl`.
  public var metrics: String { path + "/metrics.jsonl" }
  /// The path of a file that is held by whoever trains.
  public var lock: String { path + "/.lock" }
  /// The path of `verdict.json`.
  public var verdict: String { path + "/verdict.json" }
  /// The path of `training.gif`.
  public var film: String { path + "/training.gif" }
  /// The path of `scores.csv`.
  public var scores: String { path + "/scores.csv" }
  /// The path of `floor.json`.
  public var floor: String { path + "/floor.json" }
  /// The path of `best.safetensors`, the checkpoint with the best score so far.
  public var best: String { path + "/best.safetensors" }
  /// The path of the folder of sample pictures.
  public var samples: String { path + "/samples" }
  /// The path of the folder of checkpoints.
  public var checkpoints: String { path + "/checkpoints" }

  func sample(epoch: Int) -> String { samples + "/epoch-\(padded(epoch, 4)).png" }
  func sample(step: Int) -> String { samples + "/step-\(padded(step, 8)).png" }
  func checkpoint(step: Int) -> String { checkpoints + "/" + Self.checkpointName(step: step) }
  private static func checkpointName(step: Int) -> String { "step-\(padded(step, 8)).safetensors" }

  /// Makes the folder and its subfolders.
  func create() throws {
    for folder in [samples, checkpoints] {
      if let reason = createFolder(folder) {
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
      throw UserError(
        "\(path) is not empty; choose another folder with --out, or go on with its run: train --resume")
    }
  }

  /// Whether nothing is here but what a run leaves that ended before it had its configuration.
  private var isUnused: Bool {
    get throws {
      try contents(ofFolder: path).allSatisfy { name in
        switch name {
        case ".lock": true
        case "samples": (try? contents(ofFolder: samples))?.isEmpty ?? false
        case "checkpoints":
          // A warm start writes its beginning before its configuration.
          (try? contents(ofFolder: checkpoints))?.allSatisfy {
            $0 == Self.checkpointName(step: 0) || AtomicFile.isLeftover($0, of: "step-")
          } ?? false
        default: AtomicFile.isLeftover(name, of: "config.json.")
        }
      }
    }
  }

  /// Removes what a process that was killed had begun to write. Only for whoever has the lock.
  func removeLeftovers() throws {
    for (folder, stems) in [
      (
        path,
        [
          "config.json.", "training.gif.", "best.safetensors.", "floor.json.", "verdict.json.",
          "report.html.",
        ]
      ),
      (samples, ["epoch-", "step-"]), (checkpoints, ["step-"]),
    ] {
      for name in try contents(ofFolder: folder) {
        if stems.contains(where: { AtomicFile.isLeftover(name, of: $0) }) { unlink(folder + "/" + name) }
      }
    }
  }

  /// The checkpoints there are, by step.
  func checkpointSteps() throws -> [Int] { try RunCheckpoints(in: path).steps.map(\.step) }

  /// Removes all but the newest checkpoints of a run that has made so many steps: of those up to the last calm one, and
  /// of those after it, which must not push out what the run may have to come back to. Those of later steps than the run
  /// has made were passed over as damaged: they do not count, and the run will write them again.
  /// - Parameter calm: the step of the last checkpoint from before losses grew; nil where there is none.
  func removeOldCheckpoints(keep: Int, step: Int, calm: Int?) throws {
    let steps = try checkpointSteps().filter { $0 <= step }
    for group in [steps.filter { $0 <= calm ?? -1 }, steps.filter { $0 > calm ?? -1 }] {
      for old in group.dropLast(keep) { unlink(checkpoint(step: old)) }
    }
  }

  /// Makes this folder, or one for a run whose user named none, and locks it, all before anyone else can.
  /// - Throws: `UserError` if the folder is in use or cannot be made.
  static func claim(_ named: RunFolder?, model: String, in runs: String = runs) throws -> (
    folder: RunFolder, lock: RunLock
  ) {
    if let named {
      try named.requireUnused()
      try named.create()
      let lock = try RunLock(named)
      // Another run may have been here since.
      try named.requireUnused()
      return (named, lock)
    }
    // Behind the last one there is: `runs/dcgan`, `runs/dcgan-2`, …
    let last = try numbers(model, in: runs).last ?? 0
    for number in (last + 1)... {
      let folder = numbered(model, number, in: runs)
      try folder.create()
      // Whoever began at the same time may hold it, or have been here and gone.
      if let lock = try RunLock.unlessHeld(folder), try folder.isUnused { return (folder, lock) }
    }
    preconditionFailure("an endless range has ended")
  }

  /// The last of the folders that `claim` has given out.
  static func newest(model: String, in runs: String = runs) throws -> RunFolder {
    // A model may be called like another's run: `dcgan-2`. What cannot be read is for the caller to complain of.
    let newest = try numbers(model, in: runs).map { numbered(model, $0, in: runs) }.last { folder in
      FileManager.default.fileExists(atPath: folder.configuration)
        && (try? RunConfiguration.read(from: folder.configuration).model == model) ?? true
    }
    guard let newest else {
      throw UserError("there is no run of \(model) in '\(runs)' to resume; name its folder with --out")
    }
    return newest
  }

  /// Numbers of the folders of a model's runs, in order.
  private static func numbers(_ model: String, in runs: String) throws -> [Int] {
    let names = FileManager.default.fileExists(atPath: runs) ? try contents(ofFolder: runs) : []
    let numbers = names.compactMap { name in
      name == model ? 1 : name.hasPrefix(model + "-") ? Int(name.dropFirst(model.count + 1)) : nil
    }
    // What cannot be looked into is no free folder.
    return numbers.filter { number in
      (1..<Limits.steps).contains(number) && (try? numbered(model, number, in: runs).isUnused) != true
    }.sorted()
  }

  private static func numbered(_ model: String, _ number: Int, in runs: String) -> RunFolder {
    RunFolder(number == 1 ? "\(runs)/\(model)" : "\(runs)/\(model)-\(number)")
  }
}

/// A number with leading zeros, so that names sort as their numbers do.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
