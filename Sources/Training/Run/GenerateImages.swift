import Foundation
import Philox

/// What a picture is made of: noise, as a function of the seed, the same in every epoch of a run; and labels where the
/// program takes them.
struct PictureRecipe {
  var noise: [Float]
  var labels: [Float]
  /// Of the grid.
  var columns: Int

  /// Of a program with classes, all images are of one class, or the grid has one class a column.
  /// - Throws: `UserError` for a program that draws no images, `UsageError` for a class that it does not have.
  init(count: Int, class label: Int? = nil, seed: UInt64, stream: String, of program: CompiledProgram) throws
  {
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
    columns =
      classes == 0 || label != nil ? Int(Double(count).squareRoot().rounded(.up)) : min(classes, count)
  }
}

extension CompiledProgram {
  /// Images that the next call makes when so many are left: few are made one by one sooner than as a batch of which
  /// the rest is thrown away.
  func generatedBatch(for images: Int) -> Int { images <= 8 ? 1 : sampleBatch }
}

extension Session {
  /// As many images as the recipe asks for, in [-1, 1]. The last batch is filled up with zeros.
  func images(from recipe: PictureRecipe) -> [Float] {
    let latent = program.latent
    let rows = recipe.noise.count / latent
    var images: [Float] = []
    images.reserveCapacity(rows * program.imageFloats)
    var first = 0
    while first < rows {
      let batch = program.generatedBatch(for: rows - first)
      let count = min(batch, rows - first)
      func filled(_ values: [Float], _ width: Int) -> [Float] {
        if values.isEmpty { return [] }
        return Array(values[first * width..<(first + count) * width])
          + Array(repeating: 0, count: (batch - count) * width)
      }
      images += generate(noise: filled(recipe.noise, latent), labels: filled(recipe.labels, 1))
        .prefix(count * program.imageFloats)
      first += count
    }
    return images
  }

  /// A grid of generated images.
  func picture(from recipe: PictureRecipe) -> PixelImage {
    let pixels = images(from: recipe).map { value in
      // NaN would trap the conversion; it becomes black.
      UInt8(min(max(((value.isNaN ? -1 : value) + 1) * 127.5, 0), 255).rounded())
    }
    return tileGrid(
      pixels, height: program.height, width: program.width, channels: program.channels,
      columns: recipe.columns)
  }
}

/// `bespoke generate`: new images from a checkpoint, as one picture.
/// - Parameters:
///   - model: whose generator it is; nil for the one that the checkpoint names.
///   - name: the class of all images, by name or number; nil for each class in turn.
public func generatePicture(
  checkpoint path: String, model: String? = nil, count: Int, class name: String? = nil, seed: UInt64,
  threads: Int?, out: String, catalogue: ProgramCatalogue, console: Console
) throws {
  try requireCount("--count", count, atMost: Limits.images)
  try requireCount("--threads", threads, atMost: Limits.threads)
  let checkpoint = try Checkpoint.open(path, console: console)
  let program = try catalogue.generator(for: checkpoint, named: model) { console.line($0) }
  let names = checkpoint.header?.classNames
  let label = try name.map { try program.label(named: $0, names) }
  let recipe = try PictureRecipe(count: count, class: label, seed: seed, stream: "generate", of: program)
  let session = try Session(program, threads: threads ?? availableProcessors())
  for notice in checkpoint.notices { console.line(notice) }
  try checkpoint.restoreGenerator(into: session) { console.line($0) }
  try writePNG(session.picture(from: recipe), to: out)
  let kind = label.map { " of \(className($0, names))" } ?? ""
  let age = checkpoint.header.map { " after \($0.step) steps" } ?? ""
  console.line("\(count) image\(count == 1 ? "" : "s")\(kind) of \(program.name)\(age): \(out)")
}

/// "shoe (class 8)", or "class 8" where it has no name.
func className(_ label: Int, _ names: [String]?) -> String {
  guard let names, names.indices.contains(label) else { return "class \(label)" }
  return "\(names[label]) (class \(label))"
}

extension CompiledProgram {
  /// The number of a class that was asked for by its name, in any case, or by its number. A folder's name that is a
  /// number is a name.
  fileprivate func label(named name: String, _ names: [String]?) throws -> Int {
    guard classes > 0 else { throw UsageError("--class: \(self.name) knows no classes") }
    let names = names?.prefix(classes) ?? []
    let alike = names.indices.filter { names[$0].lowercased() == name.lowercased() }
    let label = names.firstIndex(of: name) ?? (alike.count == 1 ? alike[0] : Int(name))
    if let label, (0..<classes).contains(label) { return label }
    let known = names.isEmpty ? "" : ", or one of: " + names.joined(separator: ", ") + "; it is"
    throw UsageError(
      "--class must be from 0 to \(classes - 1) for \(self.name)\(known.isEmpty ? "," : known) not \(name)")
  }
}
