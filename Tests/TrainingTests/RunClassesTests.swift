import Foundation
import ProcessSupport
import ProgramDouble
import Testing

@testable import BespokeTraining

/// Labels on their way from the data to the program, pictures of classes, and classifiers.
@Suite(.serialized) struct RunClassesTests {
  private func labelled(_ fixture: RunFixture) throws -> CompiledProgram {
    try fixture.catalogue.program(named: "labelled")
  }

  @Test func labelsComeWithTheirImages() throws {
    let fixture = try RunFixture()
    let program = try labelled(fixture)
    let images = try loadImages(for: program, data: fixture.data(), console: fixture.console)
    var batches = Batches(imageCount: images.count, imagesPerStep: 4, seed: 3)
    var real = RealImages(for: program)
    batches.fill(&real, from: images, step: 1)
    let indices = batches.indices(step: 1)
    #expect(real.labels == indices.map { Float($0 % 10) })
    #expect(Set(real.labels).count > 1)
    let session = try Session(program, threads: 1)
    session.initialise(seed: 1)
    let result = session.step(real, seed: 1, step: 0)
    #expect(result["loss/discriminator"] == real.labels.reduce(0, +))
    #expect(result["loss/generator"] == real.labels[0])
  }

  @Test func aTraceShowsLabels() throws {
    let fixture = try RunFixture()
    let path = fixture.file("t.safetensors")
    try recordTrace(
      of: labelled(fixture), data: fixture.data(), steps: 2, seed: 3, threads: 1, to: path,
      console: fixture.console)
    let file = try SafeTensors(path: path)
    var batches = Batches(imageCount: RunFixture.images, imagesPerStep: 4, seed: 3)
    let labels = batches.indices(step: 1).map { Float($0 % 10) }
    #expect(try file.floats("step2/label/real") == labels)
    #expect(try file.floats("step2/loss/discriminator") == [labels.reduce(0, +)])
    #expect(file.tensors["step1/label/real"]?.shape == [4])
  }

  private func images(_ labels: [UInt8], classNames: [String]? = nil) -> ImageSet {
    ImageSet(
      height: 4, width: 4, channels: 1, count: labels.count,
      pixels: Array(repeating: 0, count: 16 * labels.count), labels: labels, classNames: classNames, name: "d"
    )
  }

  @Test func classesBeyondTheModelsAreNamed() throws {
    let program = try RunFixture().catalogue.program(named: "labelled")
    func refusal(_ set: ImageSet) throws -> String {
      try RunFixture().message { try set.requireFit(program) }
    }
    let names = (0..<12).map { "c\($0)" }
    #expect(
      try refusal(images((0..<12).map { $0 }, classNames: names))
        == "d has 12 classes, labelled is made for 10, 0 to 9: image 10 is c10 (class 10)")
    #expect(
      try refusal(images((0..<10).map { $0 }, classNames: names))
        == "d has 12 classes, labelled is made for 10, 0 to 9: c10 (class 10) has no images, and no place")
    #expect(
      try refusal(images((1...26).map { $0 }))
        == "d has labels up to 26, labelled is made for 10, 0 to 9: image 9 is of class 10; these labels begin at 1, "
        + "as those of EMNIST's letters: a model for them has 27 classes, of which class 0 has no images")
  }

  @Test func classesWithoutImagesAreNoticed() throws {
    let program = try RunFixture().catalogue.program(named: "labelled")
    func notice(_ labels: [UInt8], _ names: [String]? = nil) -> String? {
      images(labels, classNames: names).missingClasses(of: program)
    }
    #expect(notice((0..<10).map { $0 }) == nil)
    #expect(notice((1..<10).map { $0 }) == "d has images of 9 of the 10 classes of labelled, none of class 0")
    #expect(
      notice([0, 2, 3], ["bag", "coat", "dress", "shoe"])
        == "d has images of 3 of the 10 classes of labelled, none of coat (class 1), classes 4 to 9")
    #expect(
      notice([1, 4, 6])
        == "d has images of 3 of the 10 classes of labelled, none of class 0, classes 2 to 3, class 5, "
        + "classes 7 to 9")
    let named = images([0, 2], classNames: ["bag", "coat", "dress"])
    #expect(named.missingClasses() == "d has no images of coat (class 1)")
    #expect(named.missingClasses(of: try RunFixture().toy) == "d has no images of coat (class 1)")
  }

  @Test func dataWithoutFittingLabelsIsRefused() throws {
    let fixture = try RunFixture()
    let folder = try fixture.data()
    let labels = folder + "/train-labels-idx1-ubyte"
    var options = try fixture.options("labelled", out: "run", steps: 2)
    var classes = (0..<RunFixture.images).map { UInt8($0 % 10) }
    classes[7] = 10
    try idx(magic: 0x801, extents: [classes.count], content: classes).write(to: URL(fileURLWithPath: labels))
    #expect(
      fixture.message { try fixture.train(options) }
        == "data-4-14 has labels up to 10, labelled is made for 10, 0 to 9: image 7 is of class 10")
    try FileManager.default.removeItem(atPath: labels)
    for model in ["labelled", "judge"] {
      (options.model, options.samples, options.scoreEvery) = (model, nil, nil)
      #expect(
        fixture.message { try fixture.train(options) }
          == "\(model) needs labels, data-4-14 has none; an IDX folder holds them in train-labels-idx1-ubyte, "
          + "PNG and JPEG files lie in a subfolder for each class")
    }
    // Who needs no labels does not miss them.
    options.model = "toy"
    #expect(try fixture.train(options) == .finished)
  }

  @Test func picturesHaveABlockForEachClass() throws {
    let fixture = try RunFixture()
    let program = try labelled(fixture)
    let session = try Session(program, threads: 1)
    session.initialise(seed: 1)
    func labels(_ recipe: PictureRecipe) -> [Int] {
      var images: [Float] = []
      session.makeImages(from: recipe) { images += $1 }
      return stride(from: 0, to: images.count, by: 16).map { Int((images[$0] * 10).rounded()) }
    }
    let each = try PictureRecipe(count: 25, seed: 1, stream: "generate", of: program)
    // Ten blocks of three, of which the last five lack one.
    #expect(each.grid == PictureGrid(count: 25, size: program.imageSize, classes: 10))
    #expect(labels(each) == (0..<25).map { $0 % 10 })
    let one = try PictureRecipe(count: 5, class: 3, seed: 1, stream: "generate", of: program)
    #expect(one.grid == PictureGrid(count: 5, size: program.imageSize))
    #expect(labels(one) == [3, 3, 3, 3, 3])
    #expect(one.noise == Array(each.noise.prefix(15)))
  }

  @Test func generateTakesAClass() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options("labelled", out: "run", steps: 2))
    func generate(_ label: String?, from run: String = "run") -> String {
      fixture.message {
        try generatePicture(
          checkpoint: fixture.file(run), count: 4, class: label, seed: 1, threads: 1,
          out: fixture.file("x.png"), catalogue: fixture.catalogue, console: fixture.console)
      }
    }
    #expect(generate("3") == "no error")
    #expect(fixture.printed.last?.hasPrefix("4 images of class 3 of labelled after 2 steps: ") == true)
    let image = try readPNG(fixture.file("x.png"))
    #expect(image.pixels.max() == 166)
    #expect(generate("10") == "--class must be from 0 to 9 for labelled, not 10")
    #expect(generate("-1") == "--class must be from 0 to 9 for labelled, not -1")
    try fixture.train(fixture.options(out: "toy", steps: 2))
    #expect(generate("0", from: "toy") == "--class: toy knows no classes")
    try fixture.train(fixture.options("judge", out: "judge", steps: 2))
    #expect(generate(nil, from: "judge") == "judge tells classes of images and draws none")
  }

  /// In turn, as they are given, or one for all.
  @Test func filesHaveTheClassesThatAreAskedFor() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options("labelled", out: "run", steps: 2))
    func classes(_ change: (inout GenerateOptions) -> Void) throws -> [Float] {
      var options = GenerateOptions(out: fixture.file("x.safetensors"))
      options.count = 5
      change(&options)
      try generateFiles(
        checkpoint: fixture.file("run"), options: options, threads: 1, catalogue: fixture.catalogue,
        console: fixture.console)
      let file = try SafeTensors(path: options.out)
      let images = try file.floats("images")
      let drawn = stride(from: 0, to: images.count, by: 16).map { (images[$0] * 10).rounded() }
      #expect(try file.floats("labels") == drawn)
      return drawn
    }
    #expect(try classes { _ in } == [0, 1, 2, 3, 4])
    #expect(try classes { $0.labels = [7, 2] } == [7, 2, 7, 2, 7])
    #expect(try classes { $0.className = "3" } == [3, 3, 3, 3, 3])
    #expect(try classes { $0.interpolate = (1, 2) } == [0, 0, 0, 0, 0])
    let refusal = fixture.message { _ = try classes { $0.labels = [7, 10] } }
    #expect(refusal == "--labels are from 0 to 9 for labelled, not 10")
  }

  /// A class that has no image counts: its number has no place in the model.
  @Test func aClassTooManyWithoutImagesIsRefused() throws {
    let fixture = try RunFixture()
    for label in 0...9 {
      let image = PNGBytes(height: 4, width: 4, samples: Array(repeating: label, count: 16))
      try fixture.write(image.data, to: "data/c\(label)/a.png")
    }
    try FileManager.default.createDirectory(
      atPath: fixture.file("data/zzz"), withIntermediateDirectories: true)
    var options = try fixture.options("labelled", out: "run", steps: 1)
    options.data = fixture.file("data")
    #expect(
      fixture.message { try fixture.train(options) }
        .hasSuffix(
          "has 11 classes, labelled is made for 10, 0 to 9: zzz (class 10) has no images, and no place"))
  }

  @Test func aRunKnowsItsClassesByName() throws {
    let fixture = try RunFixture()
    let names = ["10", "2", "Shoe", "shirt", "SHIRT", "bag"]
    for (label, name) in names.enumerated() {
      let image = PNGBytes(height: 4, width: 4, samples: Array(repeating: 40 * label, count: 16))
      try fixture.write(image.data, to: "data/\(name)/a.png")
    }
    var options = try fixture.options("labelled", out: "run", steps: 2)
    options.data = fixture.file("data")
    try fixture.train(options)
    let configuration = try RunConfiguration.read(from: fixture.file("run/config.json"))
    let sorted = try #require(configuration.classNames)
    #expect(Set(sorted) == Set(names))
    func generate(_ name: String) -> String {
      let error = fixture.message {
        try generatePicture(
          checkpoint: fixture.file("run"), count: 4, class: name, seed: 1, threads: 1,
          out: fixture.file("x.png"), catalogue: fixture.catalogue, console: fixture.console)
      }
      return error == "no error" ? String(fixture.printed.last?.prefix { $0 != ")" } ?? "") : error
    }
    for (asked, name) in [
      ("10", "10"), ("shoe", "Shoe"), ("shirt", "shirt"), ("SHIRT", "SHIRT"), ("BAG", "bag"),
    ] {
      let label = try #require(sorted.firstIndex(of: name))
      #expect(generate(asked) == "4 images of \(name) (class \(label)")
    }
    #expect(generate("4") == "4 images of \(sorted[4]) (class 4")
    #expect(generate("7") == "4 images of class 7 of labelled after 2 steps: \(fixture.file("x.png"))\n")
    #expect(
      generate("boot")
        == "--class must be from 0 to 9 for labelled, or one of: \(sorted.joined(separator: ", ")); it is not boot"
    )
  }

  /// By its own name, and as messages show it; what may be two classes is neither.
  @Test func namesWithControlCharactersCanBeAskedFor() throws {
    let program = try labelled(RunFixture())
    let fixture = try RunFixture()
    let names = ["a\\nb", "a\nb", "c\u{1B}", "caf\\xE9", "x", "X"]
    func label(_ name: String) -> String {
      fixture.message { throw UserError("\(try program.label(named: name, names))") }
    }
    #expect(label("a\nb") == "1")
    #expect(label("a\\nb") == "--class a\\nb may be a\\nb (class 0) or a\\nb (class 1): give the number")
    #expect(label("1") == "1")
    for name in ["c\u{1B}", "c\\x1B", "C\\x1b"] { #expect(label(name) == "2") }
    #expect(label("caf\\xE9") == "3")
    #expect(label("x") == "4")
    let alike = try CompiledModels(programs: [program], instructionSet: "baseline").program(named: "labelled")
    #expect(
      fixture.message { _ = try alike.label(named: "bag", ["Bag", "BAG"]) }
        == "--class bag may be Bag (class 0) or BAG (class 1): give the number")
    // The names that older versions kept are no others.
    #expect(renamedClasses(["a\\nb"], ["a\nb"]) == nil)
  }

  /// A folder with images of 4x4 for each class.
  private func writeClasses(_ names: [String], to folder: String, _ fixture: RunFixture) throws -> String {
    for (label, name) in names.enumerated() {
      let image = PNGBytes(height: 4, width: 4, samples: Array(repeating: 20 * label, count: 16))
      try fixture.write(image.data, to: "\(folder)/\(name)/a.png")
    }
    return fixture.file(folder)
  }

  /// The run goes by the names that its classes have now, and says which are others.
  @Test func renamedClassesAreNoticedAndTaken() throws {
    let fixture = try RunFixture()
    var options = try fixture.options("labelled", out: "run", steps: 2)
    options.data = try writeClasses(["bag", "coat", "shoe"], to: "data", fixture)
    try fixture.train(options)
    func resume(_ steps: Int, data: String? = nil, dataChanged: Bool = false) throws -> (
      notices: [String], names: [String]?, kept: [String]?
    ) {
      let before = fixture.printed.count
      var options = TrainingOptions()
      (options.out, options.resume, options.threads) = (fixture.file("run"), true, 1)
      (options.length, options.data, options.dataChanged) = (.steps(steps), data, dataChanged)
      try fixture.train(options)
      return (
        fixture.printed[before...].filter { $0.contains("class names") },
        try RunConfiguration.read(from: fixture.file("run/config.json")).classNames,
        try Checkpoint.open(fixture.file("run"), console: fixture.console).header?.classNames
      )
    }
    #expect(try resume(3).notices == [])
    for (old, new) in [("coat", "jacket"), ("shoe", "sneaker")] {
      try FileManager.default.moveItem(
        atPath: fixture.file("data/" + old), toPath: fixture.file("data/" + new))
    }
    let renamed = try resume(4)
    #expect(
      renamed.notices == [
        "class names have changed, and the run goes by the new ones: coat (class 1) is now called jacket, "
          + "shoe (class 2) is now called sneaker\n"
      ])
    #expect(renamed.names == ["bag", "jacket", "sneaker"])
    #expect(renamed.kept == renamed.names)
    #expect(try resume(5).notices == [])
    #expect(try RunConfiguration.read(from: fixture.file("run/config.json")).stretches.count == 1)
    // The same images and labels without names take none away; the film's pictures stay of one size.
    let pixels = [0, 20, 40].flatMap { [UInt8](repeating: $0, count: 16) }
    try fixture.write(
      idx(magic: 0x803, extents: [3, 4, 4], content: pixels), to: "idx/train-images-idx3-ubyte")
    try fixture.write(idx(magic: 0x801, extents: [3], content: [0, 1, 2]), to: "idx/train-labels-idx1-ubyte")
    let bare = try resume(6, data: fixture.file("idx"))
    #expect(bare.notices == [])
    #expect(bare.names == renamed.names)
    func size(_ step: Int) throws -> [Int] {
      let picture = try readPNG(fixture.file("run/samples/epoch-\(padded(step, 4)).png"))
      return [picture.width, picture.height]
    }
    #expect(try size(6) == size(1))
    // Of other images the old names say nothing.
    try fixture.write(
      idx(magic: 0x801, extents: [3], content: [0, 2, 1]), to: "idx/train-labels-idx1-ubyte")
    let others = try resume(7, data: fixture.file("idx"), dataChanged: true)
    #expect(others.names == nil)
    #expect(
      others.notices.first?.contains("bag (class 0) is no longer named, jacket (class 1) is no") == true)
  }

  @Test func namesThatComeAndGoAreToldInOneLine() {
    #expect(renamedClasses(["a", "b"], ["a", "b"]) == nil)
    let begin = "class names have changed, and the run goes by the new ones: "
    #expect(renamedClasses(nil, ["a"]) == begin + "class 0 is now called a")
    #expect(
      renamedClasses(["a", "b"], ["a"]) == begin + "b (class 1) is no longer named")
    #expect(
      renamedClasses([], (0..<10).map { "c\($0)" })?.hasSuffix("class 7 is now called c7 and 2 more") == true)
  }

  /// Over the columns of `generate`'s picture stand the names, and below them nothing is another.
  @Test func generatedPicturesHaveTheClassesNames() throws {
    let fixture = try RunFixture()
    var options = try fixture.options("labelled", out: "named", steps: 2)
    // There is room for a letter.
    let names = "abcdefghij".map { String($0) }
    options.data = try writeClasses(names, to: "data", fixture)
    try fixture.train(options)
    try fixture.train(fixture.options("labelled", out: "bare", steps: 2))
    func picture(_ run: String, class label: String? = nil) throws -> PixelImage {
      try generatePicture(
        checkpoint: fixture.file(run), count: 80, class: label, seed: 1, threads: 1,
        out: fixture.file("x.png"),
        catalogue: fixture.catalogue, console: fixture.console)
      return try readPNG(fixture.file("x.png"))
    }
    let program = try labelled(fixture)
    let size = program.imageSize
    let (named, bare) = (try picture("named"), try picture("bare"))
    let withNames = PictureGrid(count: 80, size: size, classes: 10, names: names)
    let without = PictureGrid(count: 80, size: size, classes: 10)
    #expect((named.width, named.height) == (withNames.width, withNames.height))
    #expect((bare.width, bare.height) == (without.width, without.height))
    #expect(withNames != without)
    func pixels(_ image: PixelImage, _ x: Range<Int>, _ y: Range<Int>) -> [UInt8] {
      y.flatMap { y in x.map { image.pixels[y * image.width + $0] } }
    }
    // The same images in other places, and letters over the first of each block.
    let side = 2 * size.height
    var headings: Set<[UInt8]> = []
    for index in 0..<80 {
      let (one, other) = (withNames.place(of: index), without.place(of: index))
      #expect(
        pixels(named, one.x..<one.x + side, one.y..<one.y + side)
          == pixels(bare, other.x..<other.x + side, other.y..<other.y + side))
      guard index < 10 else { continue }
      let row = stride(from: index, to: 80, by: 10).map(withNames.place(of:)).filter { $0.y == one.y }
      let right = (row.map(\.x).max() ?? 0) + side
      headings.insert(pixels(named, one.x..<right, one.y - PixelFont.height - 3..<one.y - 3))
    }
    #expect(headings.count == 10)
    #expect(headings.allSatisfy { $0.contains(255) })
    // Of one class there is nothing to tell apart.
    #expect(try picture("named", class: "b") == picture("bare", class: "1"))
  }

  @Test func sampleGridsHaveABlockForEachClass() throws {
    let fixture = try RunFixture()
    var options = try fixture.options("labelled", out: "run", steps: 3)
    options.samples = 20
    try fixture.train(options)
    let grid = try readPNG(fixture.file("run/samples/epoch-0001.png"))
    // Two rows of five classes, two images of each, of 4 pixels, twice as large, 2 pixels apart.
    #expect((grid.width, grid.height) == (5 * 10 + 2, 4 * 10 + 2))
  }

  /// Every image of class k has the first pixel `25.6 k + 12`.
  private func writeJudged(_ fixture: RunFixture, held: Bool = true) throws -> String {
    let folder = fixture.file("judged")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (set, count) in [("train", 14), ("t10k", 30)] where held || set == "train" {
      let labels = (0..<count).map { UInt8($0 % 10) }
      let pixels = labels.flatMap { [UInt8(25.6 * Double($0) + 12)] + [UInt8](repeating: 0, count: 15) }
      try idx(magic: 0x803, extents: [count, 4, 4], content: pixels)
        .write(to: URL(fileURLWithPath: folder + "/\(set)-images-idx3-ubyte"))
      try idx(magic: 0x801, extents: [count], content: labels)
        .write(to: URL(fileURLWithPath: folder + "/\(set)-labels-idx1-ubyte"))
    }
    return folder
  }

  @Test func classifiersAreExaminedAtTheEndOfEachEpoch() throws {
    let fixture = try RunFixture()
    var options = try fixture.options("judge", out: "run", steps: 7)
    options.data = try writeJudged(fixture)
    #expect(try fixture.train(options) == .finished)
    // After n steps it knows 10 - n classes, of which each has three of the 30 images.
    let metrics = try fixture.metrics("run")
    #expect(metrics[0] == #"{"step":1,"epoch":1,"loss":1.0,"accuracy":0.5"#)
    #expect(metrics[2] == #"{"step":3,"epoch":1,"loss":0.33333334,"accuracy":0.5,"accuracy_held_out":0.7"#)
    #expect(metrics[5].hasSuffix(#""accuracy_held_out":0.4"#))
    #expect(metrics.count { $0.contains("held_out") } == 2)
    #expect(fixture.printed.contains("epoch 1 | step 3 | 70.00 % of 30 held-out images are right\n"))
    #expect(fixture.printed.contains("epoch 3 | step 7 | 30.00 % of 30 held-out images are right\n"))
    #expect(fixture.printed.last?.contains("Checkpoint: ") == true)
    #expect(
      try fixture.names(in: "run")
        == [".lock", "checkpoints", "config.json", "metrics.jsonl", "report.html", "samples"])
    #expect(try fixture.names(in: "run/samples") == [])
  }

  @Test func withoutHeldOutImagesTheUserIsTold() throws {
    let fixture = try RunFixture()
    var options = try fixture.options("judge", out: "run", steps: 3)
    options.data = try writeJudged(fixture, held: false)
    try fixture.train(options)
    #expect(
      fixture.printed.first
        == "\(fixture.file("judged")) has no held-out images: how well judge does on others is not measured\n"
    )
    #expect(try !fixture.metrics("run").contains { $0.contains("held_out") })
  }

  @Test(arguments: [1, 3, 5]) func aResumedClassifierEndsInTheSameBytes(first: Int) throws {
    let fixture = try RunFixture()
    func train(_ out: String, _ steps: Int, resume: Bool = false) throws {
      var options = try fixture.options("judge", out: out, steps: steps, resume: resume)
      options.data = try writeJudged(fixture)
      try fixture.train(options)
    }
    try train("whole", 8)
    try train("halves", first)
    try train("halves", 8, resume: true)
    #expect(try fixture.metrics("whole") == fixture.metrics("halves"))
    #expect(
      try fixture.bytes("whole/checkpoints/step-00000008.safetensors")
        == fixture.bytes("halves/checkpoints/step-00000008.safetensors"))
    let again = fixture.message { try train("halves", 8, resume: true) }
    #expect(again == "halves has made 8 of 8 steps already; ask for more with --steps or --epochs")
  }

  @Test func aClassifiersLossThatIsNotANumberStopsTheRun() throws {
    let fixture = try RunFixture()
    let options = try fixture.options("judge", out: "run", steps: 9, seed: 13, every: 2)
    #expect(
      fixture.message { try fixture.train(options) }
        == "step 5: the loss is no longer finite (nan); training stops, "
        + "the last good checkpoint is run/checkpoints/step-00000004.safetensors; try a smaller learning rate, "
        + "another loss or a penalty, or gradients clipped to a norm, and go on with it: --resume --changed")
  }

  @Test func aClassifierMakesNoPictures() throws {
    let fixture = try RunFixture()
    var options = try fixture.options("judge", out: "run", steps: 2)
    options.samples = 6
    #expect(
      fixture.message { try fixture.train(options) }
        == "judge is a classifier, which makes no pictures; leave out --samples")
  }

  @Test func garmentsAreHeldOutByAnotherSeed() throws {
    let images = try #require(try loadHeldOutImages(.garments, garmentsSeed: 1, count: 20))
    let training = drawGarments(count: 20, seed: 1)
    #expect(images.labels == training.labels)
    #expect(images.pixels != training.pixels)
  }

  @Test func modelsAreDescribedByKind() throws {
    let fixture = try RunFixture()
    let judge = try fixture.catalogue.program(named: "judge")
    #expect(
      judge.description.hasPrefix(
        "judge  (BespokeZoo/Judge.swift, classifier)\n    images      4x4x1, batch 4\n")
    )
    #expect(judge.description.contains("\n    classes     10\n    parameters  80\n"))
    #expect(!judge.description.contains("latent"))
    #expect(try judge.jsonDescription.contains(#""kind":"classifier""#))
    let program = try labelled(fixture)
    #expect(program.description.hasPrefix("labelled  (BespokeZoo/Labelled.swift, GAN, simultaneous)\n"))
    #expect(program.description.contains("\n    classes     10\n    latent      3\n"))
    #expect(try !fixture.toy.description.contains("classes"))
    #expect(throws: UserError.self) { try bench(judge, images: 4, steps: 1, threads: 1, instructionSet: "x") }
  }
}
