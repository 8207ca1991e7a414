import BespokeScores

/// A trained classifier as a judge of images: its logits are their features.
///
/// Not for several threads at once, as no session is: one call uses all that were asked for.
final class ClassifierFeatures: FeatureExtractor {
  let name: String
  let hash: String
  var dimension: Int { classes }
  private let classes: Int
  // Calls come one after the other.
  private nonisolated(unsafe) let session: Session

  /// The classifier of a checkpoint, for images of one size.
  /// - Parameters:
  ///   - path: a file, or the folder of a run for its newest one.
  ///   - size: of the images that are to be told apart.
  init(
    _ models: CompiledModels, checkpoint path: String, for size: ImageSize, threads: Int?, console: Console
  ) throws {
    let checkpoint = try Checkpoint.open(path, console: console)
    guard let header = checkpoint.header else {
      throw UserError("\(path) does not say that Bespoke wrote it: whose classifier it is, is not known")
    }
    let program = try models.program(named: header.model)
    guard let classify = program.classify else {
      throw UserError(
        "--features \(path): \(program.name) draws images and tells no classes; give a run of a classifier")
    }
    guard program.imageSize == size else {
      throw UserError(
        "--features \(path): \(program.name) is made for \(program.imageSize) images, these are \(size)")
    }
    guard header.entries["classify"] == classify.fingerprint || header.fingerprint == program.fingerprint
    else {
      throw UserError(
        "\(program.name) computes something else than the classifier whose weights \(path) holds; build the version "
          + "that wrote it, or train anew")
    }
    session = try Session(
      program, threads: threadCount(threads, of: program, console: console), notice: { console.line($0) })
    for notice in checkpoint.notices { console.line(notice) }
    let states = program.states.filter { $0.role != .moment }
    try checkpoint.requireReadable(states)
    try checkpoint.read(states, into: session)
    classes = program.classes
    name = "logits-of-\(program.name)-after-\(header.step)"
    var digest = Digest.sha256()
    digest.update("\(program.name) \(classify.fingerprint)\n")
    for state in states { session.withState(state) { digest.update(UnsafeRawBufferPointer($0)) } }
    hash = String(digest.digits().prefix(16))
  }

  func features(of images: ImageBatch) -> Features {
    let (batch, size) = (session.program.batch, session.program.imageFloats)
    var values: [Float] = []
    values.reserveCapacity(images.count * classes)
    for first in stride(from: 0, to: images.count, by: batch) {
      let count = min(batch, images.count - first)
      let pixels =
        Array(images.pixels[first * size..<(first + count) * size])
        + [Float](repeating: 0, count: (batch - count) * size)
      values += session.classify(pixels).prefix(count * classes)
    }
    return Features(dimension: classes, values: values)
  }

  /// How many images have the largest logit, and no other as large, at their own label.
  func countAsLabelled(_ images: ImageBatch) -> Int {
    guard let labels = images.labels else { return 0 }
    let logits = features(of: images).values
    return labels.indices.count { image in
      let row = logits[image * classes..<(image + 1) * classes]
      guard row.indices.contains(row.startIndex + labels[image]) else { return false }
      let own = row[row.startIndex + labels[image]]
      return row.count { $0 >= own } == 1
    }
  }
}
