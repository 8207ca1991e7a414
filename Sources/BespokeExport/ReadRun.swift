import Foundation

extension RunFacts {
  /// What a checkpoint and the folder of its run say. What cannot be read there is left out: weights can be had without.
  init(of weights: TrainedWeights, fingerprint: String) {
    self.init(
      checkpoint: URL(fileURLWithPath: weights.file.path).lastPathComponent, fingerprint: fingerprint)
    guard let metadata = weights.metadata else { return }
    (step, seed, settings) = (metadata.step, metadata.seed, metadata.settings)
    guard let run = weights.run else { return }
    if let stretch = Self.stretch(of: metadata.step, in: run + "/config.json") {
      dataName = stretch["dataName"] as? String
      images = stretch["images"] as? Int
      dataDigest = stretch["imagesDigest"] as? String
      batch = stretch["batch"] as? Int
      resize = stretch["resize"] as? Bool ?? false
      heldOut = stretch["heldOut"] as? String
    }
    scores = Self.scores(of: metadata.step, in: run + "/scores.csv")
  }

  /// The part of a run that a step was made in.
  private static func stretch(of step: Int, in path: String) -> [String: Any]? {
    guard let text = FileManager.default.contents(atPath: path),
      let fields = try? JSONSerialization.jsonObject(with: text) as? [String: Any],
      let stretches = fields["stretches"] as? [[String: Any]]
    else { return nil }
    return stretches.last { ($0["fromStep"] as? Int ?? 0) < step } ?? stretches.first
  }

  /// The line of a step.
  private static func scores(of step: Int, in path: String) -> [Score] {
    guard let text = FileManager.default.contents(atPath: path) else { return [] }
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    guard let names = lines.first, let line = lines.dropFirst().last(where: { $0.first == "\(step)" }),
      line.count == names.count
    else { return [] }
    return zip(names, line).map { Score(name: $0, value: $1) }.filter { !$0.value.isEmpty }
  }
}
