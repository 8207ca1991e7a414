import Foundation

/// The images of a source, if the model can be trained on them.
/// - Parameter resize: whether images of another height and width are brought to the model's.
func loadImages(
  for program: CompiledProgram, data: String, resize: Bool = false, console: Console
) throws -> ImageSet {
  let source = try DataSource(data)
  if source.isBuiltIn, FileManager.default.fileExists(atPath: data) {
    console.line("--data \(data) is the built-in set; for the folder of that name write ./\(data)")
  }
  let images = try Training.loadImages(
    source, size: program.imageSize, resize: resize,
    garmentsSeed: TrainingDefaults.garmentsSeed, count: TrainingDefaults.garments,
    notice: { console.line($0) })
  try images.requireFit(program)
  return images
}

/// The images of a source, and for a classifier those of it that training leaves out, if there are any.
func loadSets(
  for program: CompiledProgram, data: String, resize: Bool, console: Console
) throws -> (images: ImageSet, heldOut: ImageSet?) {
  let images = try loadImages(for: program, data: data, resize: resize, console: console)
  guard program.classify != nil else { return (images, nil) }
  let heldOut = try loadHeldOutImages(
    try DataSource(data), size: program.imageSize, resize: resize,
    garmentsSeed: TrainingDefaults.garmentsSeed, count: TrainingDefaults.heldOutGarments)
  guard let heldOut, heldOut.count > 0, heldOut.labels != nil else {
    console.line(
      "\(images.name) has no held-out images: how well \(program.name) does on others is not measured")
    return (images, nil)
  }
  try heldOut.requireFit(program)
  return (images, heldOut)
}

extension CompiledProgram {
  fileprivate var imageSize: ImageSize { ImageSize(height: height, width: width, channels: channels) }
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
          + "PNG files lie in a subfolder for each class")
    }
    if let index = labels.firstIndex(where: { Int($0) >= program.classes }) {
      throw UserError(
        "image \(index) of \(name) is of class \(labels[index]), "
          + "\(program.name) knows the classes 0 to \(program.classes - 1)")
    }
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
      for slot in 0..<count { images.copy(first + slot, to: &pixels, at: slot * program.imageFloats) }
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
