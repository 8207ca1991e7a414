import BespokePhilox
import BespokePixels
import BespokeTensorFiles
import Foundation

/// What a picture is made of: noise, as a function of the seed, the same in every epoch of a run; and labels where the
/// program takes them.
struct PictureRecipe {
  var noise: [Float]
  var labels: [Float]
  var grid: PictureGrid

  /// Of a program with classes, all images are of one class, or each class has a block of the grid.
  /// - Parameter classNames: to stand over the blocks.
  /// - Throws: `UserError` for a program that draws no images, `UsageError` for a class that it does not have.
  init(
    count: Int, class label: Int? = nil, classNames: [String]? = nil, seed: UInt64, stream: String,
    of program: CompiledProgram
  ) throws {
    guard program.generate != nil else {
      throw UserError("\(program.name) tells classes of images and draws none")
    }
    let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: stream))
    noise = (0..<count * program.latent).map { Float(random.normal($0)) }
    let classes = program.classes
    if let label {
      guard classes > 0 else { throw UsageError("--class: \(program.name) knows no classes") }
      guard (0..<classes).contains(label) else {
        throw UsageError("--class must be from 0 to \(classes - 1) for \(program.name), not \(label)")
      }
    }
    labels = classes == 0 ? [] : (0..<count).map { Float(label ?? $0 % classes) }
    grid = PictureGrid(
      count: count, size: program.imageSize, classes: label == nil ? max(classes, 1) : 1, names: classNames)
  }
}

extension CompiledProgram {
  /// Images that the next call makes when so many are left: few are made one by one sooner than as a batch of which
  /// the rest is thrown away. A batch takes as long as 15 to 28 of them, by the model and the machine.
  func generatedBatch(for images: Int) -> Int { images <= 14 ? 1 : sampleBatch }
}

extension Session {
  /// Makes as many images as the recipe asks for, in [-1, 1], batch by batch. The last batch is filled up with zeros.
  /// - Parameter body: receives the number of a batch's first image, and its images.
  func makeImages(from recipe: PictureRecipe, _ body: (Int, ArraySlice<Float>) throws -> Void) rethrows {
    let latent = program.latent
    let rows = recipe.noise.count / latent
    var first = 0
    while first < rows {
      let batch = program.generatedBatch(for: rows - first)
      let count = min(batch, rows - first)
      func filled(_ values: [Float], _ width: Int) -> [Float] {
        if values.isEmpty { return [] }
        return Array(values[first * width..<(first + count) * width])
          + Array(repeating: 0, count: (batch - count) * width)
      }
      let images = generate(noise: filled(recipe.noise, latent), labels: filled(recipe.labels, 1))
      try body(first, images.prefix(count * program.imageFloats))
      first += count
    }
  }

  /// A grid of generated images.
  /// - Parameter check: looks at the numbers of some before they become bytes.
  func picture(from recipe: PictureRecipe, check: (ArraySlice<Float>) throws -> Void) rethrows -> PixelImage {
    let grid = recipe.grid
    var picture = grid.empty
    try makeImages(from: recipe) { first, images in
      try check(images)
      let pixels = pixelBytes(of: images)
      for image in 0..<pixels.count / grid.size.count {
        let (x, y) = grid.place(of: first + image)
        picture.paste(
          pixels[image * grid.size.count..<(image + 1) * grid.size.count], grid.size, x: x, y: y,
          scale: grid.scale)
      }
    }
    return picture
  }
}

/// `bespoke generate`: new images from a checkpoint, as one picture.
/// - Parameters:
///   - path: a checkpoint, or the folder of a run for its newest one.
///   - best: whether it is the folder of a run, and its best one is meant.
///   - model: whose generator it is; nil for the one that the checkpoint names.
///   - count: of images.
///   - name: the class of all images, by name or number; nil for each class in turn.
///   - seed: another seed, other images.
///   - threads: nil for as many as this process may use.
///   - out: the PNG to write.
///   - catalogue: the compiled models.
///   - console: for notices.
/// - Throws: `UserError` or `UsageError` saying what is wrong with the checkpoint or with what was asked for.
public func generatePicture(
  checkpoint path: String, best: Bool = false, model: String? = nil, count: Int, class name: String? = nil,
  seed: UInt64,
  threads: Int?, out: String, catalogue: CompiledModels, console: Console
) throws {
  try requireCount("--count", count, atMost: Limits.images)
  try requirePNG(out)
  try requireReplaceable(out, "PNG") { $0.starts(with: [0x89, 0x50, 0x4E, 0x47]) }
  let generator = try ImageGenerator(
    catalogue, checkpoint: best ? bestCheckpoint(path) : path, model: model, threads: threads,
    console: console)
  try writePNG(generator.picture(count: count, seed: seed, class: name), to: out)
  let kind = try generator.label(named: name).map { " of \(className($0, generator.classNames))" } ?? ""
  let age = generator.step.map { " after \($0) steps" } ?? ""
  console.line("\(count) image\(count == 1 ? "" : "s")\(kind) of \(generator.model)\(age): \(out)")
}

/// "shoe (class 8)", or "class 8" where it has no name.
func className(_ label: Int, _ names: [String]?) -> String {
  guard let names, names.indices.contains(label) else { return "class \(label)" }
  return "\(names[label]) (class \(label))"
}

extension CompiledProgram {
  /// The number of a class that was asked for by its name, as it is or as messages show it, in any case, or by its
  /// number. A folder's name that is a number is a name.
  /// - Throws: `UsageError` for what is no class, and for what may be several.
  func label(named name: String, _ names: [String]?) throws -> Int {
    guard classes > 0 else { throw UsageError("--class: \(self.name) knows no classes") }
    let names = names?.prefix(classes) ?? []
    let shown = readableArgument(name)
    func matches(_ isSame: (String, String) -> Bool) -> [Int] {
      names.indices.filter { isSame(names[$0], name) || isSame(printable(names[$0]), shown) }
    }
    // To the byte first: letters may be composed in two ways, and folders of both may stand side by side.
    let same = matches { $0.utf8.elementsEqual($1.utf8) }
    let alike = same.isEmpty ? matches { $0.lowercased() == $1.lowercased() } : same
    guard alike.count < 2 else {
      let classes = alike.map { className($0, Array(names)) }.joined(separator: " or ")
      throw UsageError("--class \(name) may be \(classes): give the number")
    }
    let number = Int(name).flatMap { String($0) == name ? $0 : nil }
    if let label = alike.first ?? number, (0..<classes).contains(label) { return label }
    let known = names.isEmpty ? "" : ", or one of: " + names.joined(separator: ", ") + "; it is"
    throw UsageError(
      "--class must be from 0 to \(classes - 1) for \(self.name)\(known.isEmpty ? "," : known) not \(name)")
  }
}
