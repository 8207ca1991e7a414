/// `training.gif`: the run's pictures one after the other, the last one longer.
enum Film {
  private static let mostFrames = 100
  private static let hundredths = 15
  private static let lastHundredths = 200

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
    func picture(_ path: String) -> PixelImage? { try? readPNG(path) }
    guard let end = chosen.lazy.reversed().compactMap(picture).first else { return }
    let frames = chosen.lazy.compactMap(picture).filter {
      ($0.width, $0.height, $0.channels) == (end.width, end.height, end.channels)
    }
    try writeGIF(
      frames: frames, delayHundredths: hundredths, lastHundredths: lastHundredths, to: folder.film)
  }
}
