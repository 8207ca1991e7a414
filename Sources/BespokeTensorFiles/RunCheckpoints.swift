import Foundation

/// The checkpoints in a run's folder.
package struct RunCheckpoints {
  /// Of the run, without a slash at its end.
  package let folder: String

  package init(in folder: String) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
  }

  /// The one with the best score.
  package var best: String { folder + "/best.safetensors" }

  /// The step of the best, by its metadata; nil where there is none that could be read.
  package var stepOfBest: Int? {
    guard FileManager.default.fileExists(atPath: best),
      let metadata = try? SafeTensorsIndex(path: best).metadata,
      metadata["format"] == "bespoke-checkpoint"
    else { return nil }
    return metadata["step"].flatMap { Int($0) }
  }

  /// By step, each with its path.
  /// - Throws: `UserError` of a folder that cannot be read.
  package var steps: [(step: Int, path: String)] {
    get throws {
      let checkpoints = folder + "/checkpoints"
      guard FileManager.default.fileExists(atPath: checkpoints) else { return [] }
      return try contents(ofFolder: checkpoints).compactMap { name in
        guard name.hasPrefix("step-"), name.hasSuffix(".safetensors") else { return nil }
        return Int(name.dropFirst("step-".count).dropLast(".safetensors".count))
          .map { ($0, checkpoints + "/" + name) }
      }.sorted { $0.step < $1.step }
    }
  }

  /// The newest first. The best is one of them, where its step has no other: weights that were kept between two
  /// checkpoints are not to be made again, and no best is ever of a step that is still to come.
  package var places: [String] {
    get throws {
      var places = try steps
      if let step = stepOfBest, !places.contains(where: { $0.step == step }) { places.append((step, best)) }
      return places.sorted { $0.step > $1.step }.map(\.path)
    }
  }

  /// The newest that can be opened. Those that are passed over are named. Nil where there is none at all.
  /// - Throws: `UserError` if there are checkpoints and none of them can be opened.
  package func newest<Opened>(notice: (String) -> Void, open: (String) throws -> Opened) throws -> Opened? {
    var first: UserError?
    for path in try places {
      do { return try open(path) } catch let error as UserError {
        notice("passed over: \(error)")
        first = first ?? error
      }
    }
    if let first { throw UserError("no checkpoint of \(folder) is intact; of the newest: \(first)") }
    return nil
  }
}

/// Opens a file, or the newest of a run's folder that can be opened.
/// - Throws: `UserError` where there is none.
package func openCheckpoint<Opened>(
  _ path: String, notice: (String) -> Void, open: (String) throws -> Opened
) throws -> Opened {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw UserError("there is no checkpoint at \(path); give a .safetensors file or the folder of a run")
  }
  guard isFolder.boolValue else { return try open(path) }
  var checkpoints = RunCheckpoints(in: path)
  if !FileManager.default.fileExists(atPath: checkpoints.folder + "/checkpoints"),
    checkpoints.folder.hasSuffix("/checkpoints")
  {
    checkpoints = RunCheckpoints(in: String(checkpoints.folder.dropLast("/checkpoints".count)))
  }
  guard let newest = try checkpoints.newest(notice: notice, open: open) else {
    throw UserError(
      "the folder \(path) holds no checkpoint; give a .safetensors file or the folder of a run")
  }
  return newest
}

/// The checkpoint with the best score of a run.
/// - Parameter path: the run's folder.
/// - Throws: `UserError` where there is none.
package func bestCheckpoint(_ path: String) throws -> String {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
    throw UserError("--best is the best of a run: give its folder, not \(path)")
  }
  let best = RunCheckpoints(in: path).best
  guard FileManager.default.fileExists(atPath: best) else {
    throw UserError(
      "\(path) has no best.safetensors: none of its steps was scored, or the file is gone; without --best the newest "
        + "checkpoint is taken")
  }
  return best
}
