/// `training.gif`: the run's pictures one after the other, the last one longer.
enum Film {
  private static let mostFrames = 100
  private static let delay = 15
  private static let lastFrames = 10

  /// Makes the film of the pictures that the cadence calls for, and of the last one.
  static func write(folder: RunFolder, configuration: RunConfiguration, lastStep: Int) throws {
    var files = configuration.picturedEpochs(through: lastStep).map(folder.sample(epoch:))
    let last =
      configuration.stretch.epoch(endingWith: lastStep).map(folder.sample(epoch:))
      ?? folder.sample(step: lastStep)
    if files.last != last { files.append(last) }
    let apart = max(1, (files.count + mostFrames - 1) / mostFrames)
    let chosen = files.indices.filter { (files.count - 1 - $0) % apart == 0 }.map { files[$0] }
    // A picture that the user has deleted or replaced by something else is left out.
    var frames = chosen.compactMap { try? readPNG($0) }
    guard let end = frames.last else { return }
    frames = frames.filter { ($0.width, $0.height, $0.channels) == (end.width, end.height, end.channels) }
    frames += Array(repeating: end, count: lastFrames)
    try writeGIF(frames: frames, delayHundredths: delay, to: folder.film)
  }
}
