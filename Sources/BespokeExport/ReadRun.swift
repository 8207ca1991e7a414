import Foundation

extension RunFacts {
  /// What a checkpoint and the folder of its run say. What cannot be read there is left out: weights can be had without.
  init(of weights: TrainedWeights, fingerprint: String) {
    self.init(
      checkpoint: URL(fileURLWithPath: weights.file.path).lastPathComponent, fingerprint: fingerprint)
    guard let metadata = weights.metadata else { return }
    (step, seed, settings) = (metadata.step, metadata.seed, metadata.settings)
    isChanged = !weights.isIntact
    guard let run = weights.run else { return }
    let configuration = Self.configuration(run + "/config.json")
    beganFrom = (configuration["beganFrom"] as? String).map { URL(fileURLWithPath: $0).lastPathComponent }
    // Until the step, those of one that is longer now too.
    let stretches = (configuration["stretches"] as? [[String: Any]] ?? []).enumerated()
      .filter { $0.offset == 0 || ($0.element["fromStep"] as? Int ?? 0) < metadata.step }.map(\.element)
    if let stretch = stretches.last {
      dataName = stretch["dataName"] as? String
      images = stretch["images"] as? Int
      dataDigest = stretch["imagesDigest"] as? String
      batch = stretch["batch"] as? Int
      resize = stretch["resize"] as? Bool ?? false
      heldOut = stretch["heldOut"] as? String
      for other in stretches where other["imagesDigest"] as? String != dataDigest {
        guard let name = other["dataName"] as? String else { continue }
        let words = name + ((other["images"] as? Int).map { ", \($0) images" } ?? "")
        if !earlierData.contains(words) { earlierData.append(words) }
      }
    }
    scores = Self.scores(of: metadata.step, in: run + "/scores.csv")
  }

  private static func configuration(_ path: String) -> [String: Any] {
    FileManager.default.contents(atPath: path).flatMap {
      try? JSONSerialization.jsonObject(with: $0) as? [String: Any]
    } ?? [:]
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
