import BespokePixels
import Foundation

/// The images of a source, if the model can be trained on them.
/// - Parameter resize: whether images of another height and width are brought to the model's.
func loadImages(
  for program: CompiledProgram, data: String, resize: Bool = false, console: Console
) throws -> ImageSet {
  let source = try DataSource(data)
  noteNamesake(of: source, data, console)
  guard source != .auto || program.takesClothes else {
    let classes = program.classes == 0 ? "" : " in \(program.classes) classes"
    throw UserError(
      "\(program.name) is made for \(program.imageSize) images\(classes), which clothes in "
        + "\(clothesClasses.count) classes, all that there is without --data, are not; give images of your own with "
        + "--data FOLDER" + (program.classes == 0 ? "" : ", which has a subfolder for each class"))
  }
  let images = try BespokeTraining.loadImages(
    source, size: program.imageSize, resize: resize,
    garmentsSeed: TrainingDefaults.garmentsSeed, count: TrainingDefaults.garments,
    notice: { console.line($0) }, progress: LoadingProgress(console).update)
  try images.requireFit(program)
  if let missing = images.missingClasses(of: program) { console.line(missing) }
  return images
}

/// Says so where a built-in set is taken and a folder has its name.
func noteNamesake(of source: DataSource, _ data: String, _ console: Console) {
  guard source.isBuiltIn, FileManager.default.fileExists(atPath: data) else { return }
  console.line("\(data) is the built-in set; for the folder of that name write ./\(data)")
}

/// Says how far the loading of images is, where it takes longer than a second (`patience`).
final class LoadingProgress {
  private let console: Console
  private let patience: Duration
  private var last = ContinuousClock.now
  private var isSlow = false

  init(_ console: Console, patience: Duration = .seconds(1)) {
    self.console = console
    self.patience = patience
  }

  deinit { if isSlow { console.clearLive() } }

  func update(_ stage: LoadingStage, _ done: Int, _ total: Int) {
    let now = ContinuousClock.now
    guard now - last >= (isSlow ? console.interval : patience) else { return }
    (last, isSlow) = (now, true)
    console.live("\(stage.rawValue) \(done) of \(total) \(stage == .lookedAt ? "files" : "images")")
  }
}

extension CompiledProgram {
  /// Whether it can be trained on garments, which are drawn in any size.
  var takesClothes: Bool {
    (channels == 1 || channels == 3) && (classes == 0 || classes >= clothesClasses.count)
  }

  var imageSize: ImageSize { ImageSize(height: height, width: width, channels: channels) }
}

extension ImageSet {
  /// - Throws: `UserError` where a program cannot work on these images.
  func requireFit(_ program: CompiledProgram) throws {
    let wanted = program.imageSize
    guard size == wanted else {
      throw UserError(
        "the images of \(name) are \(size), \(program.name) is made for \(wanted)"
          + (channels == wanted.channels ? "; --resize resizes them" : ""))
    }
    guard count > 0 else { throw UserError("\(name) holds no images") }
    guard program.classes > 0 else { return }
    guard let labels else {
      throw UserError(
        "\(program.name) needs labels, \(name) has none; an IDX folder holds them in train-labels-idx1-ubyte, "
          + "PNG and JPEG files lie in a subfolder for each class")
    }
    guard let highest = labels.max(), max(Int(highest) + 1, classCount) > program.classes else { return }
    guard let index = labels.firstIndex(where: { Int($0) >= program.classes }) else {
      throw UserError(
        "\(name) has \(classCount) classes, \(program.name) is made for \(program.classes), 0 to "
          + "\(program.classes - 1): \(nameOfClass(program.classes)) has no images, and no place")
    }
    let has = classNames.map { "\($0.count) classes" } ?? "labels up to \(highest)"
    throw UserError(
      "\(name) has \(has), \(program.name) is made for \(program.classes), 0 to \(program.classes - 1): "
        + "image \(index) is \(classNames == nil ? "of " : "")\(nameOfClass(Int(labels[index])))"
        + (labels.min() == 1
          ? "; these labels begin at 1, as those of EMNIST's letters: a model for them has \(highest + 1) classes, of "
            + "which class 0 has no images" : ""))
  }

  /// One line about the classes that have no images, of those that a model and the data know; nil if there is none.
  func missingClasses(of program: CompiledProgram? = nil) -> String? {
    guard let labels else { return nil }
    let total = max(program?.classes ?? 0, classNames?.count ?? 0)
    var counts = [Int](repeating: 0, count: max(total, 256))
    for label in labels { counts[Int(label)] += 1 }
    let missing = (0..<total).filter { counts[$0] == 0 }
    guard !missing.isEmpty else { return nil }
    // Those without names by their numbers, neighbours together.
    var words: [String] = []
    for label in missing where classNames?.indices.contains(label) ?? false {
      words.append(nameOfClass(label))
    }
    for run in RangeSet(missing.map { $0..<$0 + 1 }).ranges {
      let numbers = run.clamped(to: (classNames?.count ?? 0)..<max(total, classNames?.count ?? 0))
      guard let first = numbers.first, let last = numbers.last else { continue }
      words.append(first == last ? "class \(first)" : "classes \(first) to \(last)")
    }
    let most = 8
    let names =
      words.prefix(most).joined(separator: ", ")
      + (words.count > most ? " and \(words.count - most) more" : "")
    guard let program, program.classes > 0 else { return "\(name) has no images of \(names)" }
    return
      "\(name) has images of \(total - missing.count) of the \(program.classes) classes of \(program.name), "
      + "none of \(names)"
  }
}

extension Session {
  /// The share of images whose label has the largest logit, and no other as large.
  func accuracy(on images: ImageSet) -> Double {
    guard let labels = images.labels, !labels.isEmpty else { return 0 }
    let (batch, classes) = (program.batch, program.classes)
    var right = 0
    var pixels = [Float](repeating: 0, count: batch * program.imageFloats)
    for first in stride(from: 0, to: images.count, by: batch) {
      // The last batch is filled up with what the one before left there.
      let count = min(batch, images.count - first)
      images.prepare(Array(first..<first + count))
      for slot in 0..<count {
        copyPixels(images.bytes(of: first + slot), to: &pixels, at: slot * program.imageFloats)
      }
      let logits = classify(pixels)
      for slot in 0..<count {
        let row = logits[slot * classes..<(slot + 1) * classes]
        let own = row[row.startIndex + Int(labels[first + slot])]
        if row.count(where: { $0 >= own }) == 1 { right += 1 }
      }
    }
    return Double(right) / Double(labels.count)
  }
}
