import Foundation

extension Checkpoint {
  /// The step of `best.safetensors`, by its metadata; nil where there is none that could be read.
  static func stepOfBest(in folder: RunFolder) -> Int? {
    guard FileManager.default.fileExists(atPath: folder.best),
      let file = try? SafeTensors(path: folder.best)
    else { return nil }
    return (try? CheckpointHeader(metadata: file.metadata, path: folder.best))?.step
  }

  /// The places of a run's checkpoints, the newest first. The best is one of them, where its step has no other: weights
  /// that were kept between two checkpoints are not to be made again, and no best is ever of a step that is still to come.
  static func places(in folder: RunFolder) throws -> [String] {
    var places = try folder.checkpointSteps().map { (step: $0, path: folder.checkpoint(step: $0)) }
    if let step = stepOfBest(in: folder), !places.contains(where: { $0.step == step }) {
      places.append((step, folder.best))
    }
    return places.sorted { $0.step > $1.step }.map(\.path)
  }

  /// The checkpoint with the best score of a run.
  /// - Parameter path: the run's folder.
  /// - Throws: `UserError` where there is none.
  static func pathOfBest(_ path: String) throws -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      throw UserError("--best is the best of a run: give its folder, not \(path)")
    }
    let best = RunFolder(path).best
    guard FileManager.default.fileExists(atPath: best) else {
      throw UserError("\(path) has no best.safetensors: none of its steps was scored")
    }
    return best
  }
}
