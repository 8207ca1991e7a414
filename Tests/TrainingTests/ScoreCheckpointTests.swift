import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// `bespoke score`, and `--best` of the commands.
@Suite(.serialized) struct ScoreCheckpointTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  private func score(
    _ checkpoint: String = "run", _ change: (inout ScoreOptions) throws -> Void = { _ in }
  ) throws -> ScoreReport {
    var options = ScoreOptions(checkpoint: fixture.file(checkpoint))
    options.threads = 1
    try change(&options)
    return try scoreCheckpoint(options, catalogue: fixture.catalogue, console: fixture.console)
  }

  private func refusal(
    _ checkpoint: String = "run", _ change: (inout ScoreOptions) throws -> Void = { _ in }
  ) -> String {
    fixture.message { _ = try score(checkpoint, change) }
  }

  /// What the run says of its last step the command says of its newest checkpoint.
  @Test func theCommandAgreesWithTheRun() throws {
    try fixture.train(fixture.scored(out: "run", steps: 9))
    let last = try #require(try fixture.scores("run").last)
    let report = try score()
    #expect(RunScore(step: 9, epoch: 3, values: report.scores).rounded == last)
    let floor = try JSONDecoder().decode(ScoreFloor.self, from: fixture.bytes("run/floor.json"))
    #expect(report.floor?.rounded == floor.floor && report.featuresHash == floor.featuresHash)
    #expect((report.model, report.step, report.features) == ("toy", 9, "random-convolution-1"))
    #expect(report.checkpoint == fixture.file("run/checkpoints/step-00000009.safetensors"))
    #expect(report.against == .init(name: fixture.file("held-out-24-90"), count: 24, isHeldOut: true))
    #expect(report.classes == [] && report.shareAsAsked == nil && report.shareOfReal == nil)
    // A file of the run's folder knows its images too.
    #expect(try score("run/checkpoints/step-00000009.safetensors") == report)
  }

  @Test func eachOptionDoesWhatItSays() throws {
    try fixture.train(fixture.scored(out: "run", steps: 30, every: 3))
    let usual = try score()
    #expect(try score { $0.count = 60 }.scores.count == 60)
    #expect(try score { $0.count = 60 }.floor?.count == RunFixture.images)
    #expect(try score { $0.seed = 1 } == usual)
    #expect(try score { $0.seed = 2 }.scores != usual.scores)
    #expect(try score { $0.threads = 3 } == usual)
    #expect(try score { $0.model = "toy" } == usual)
    #expect(refusal { $0.model = "nobody's" }.contains("no model is named"))
    let pixels = try score { $0.features = .pixels }
    #expect(pixels.features.hasPrefix("principal-components-") && pixels.featuresHash != usual.featuresHash)
    #expect(pixels.scores.frechet != usual.scores.frechet)
    #expect(pixels.scores.slicedWasserstein == usual.scores.slicedWasserstein)
    // Other real images, of the user's or of the source.
    let others = try fixture.heldOut(count: 12, shift: 1)
    let against = try score { $0.heldOut = .images(others) }
    #expect(against.against == .init(name: others, count: 12, isHeldOut: true))
    #expect(against.scores.count == 12)
    let data = try fixture.data()
    #expect(try score { $0.data = data }.against.name == data + " (t10k)")
    #expect(
      refusal { $0.heldOut = .share(0.5) }
        == "--held-out takes a folder here: training has seen all images that its run did not hold out")
    #expect(refusal { $0.count = 1 } == "--count must be at least 2, not 1")
    #expect(refusal { $0.count = 0 } == "--count must be at least 1, not 0")
    let large = try fixture.data(side: 6, count: 20)
    #expect(refusal { $0.data = large }.hasSuffix("--resize resizes them"))
    #expect(try score { ($0.data, $0.resize) = (large, true) }.against.count == 20)
  }

  @Test func theBestIsTakenWhereItIsAskedFor() throws {
    try fixture.train(fixture.scored(out: "run", steps: 60, every: 7))
    let scores = try fixture.scores("run")
    let best = try #require(scores.min { $0.values.frechet < $1.values.frechet })
    try #require(best.step < 60)
    let report = try score { $0.best = true }
    #expect(report.step == best.step)
    #expect(RunScore(step: best.step, epoch: best.epoch, values: report.scores).rounded == best)
    #expect(try score().step == 60)
    #expect(try score("run/best.safetensors").scores == report.scores)
    func picture(_ place: String, best: Bool) throws -> Data {
      try generatePicture(
        checkpoint: fixture.file(place), best: best, count: 4, seed: 1, threads: 1,
        out: fixture.file("p.png"),
        catalogue: fixture.catalogue, console: fixture.console)
      return try fixture.bytes("p.png")
    }
    #expect(try picture("run", best: true) == picture("run/best.safetensors", best: false))
    #expect(try picture("run", best: true) != picture("run", best: false))
    #expect(
      refusal("run/best.safetensors") { $0.best = true }
        == "--best is the best of a run: give its folder, not run/best.safetensors")
    unlink(fixture.file("run/best.safetensors"))
    #expect(
      refusal { $0.best = true }.hasPrefix(
        "run has no best.safetensors: none of its steps was scored, or the file is gone"))
  }

  @Test func withoutHeldOutImagesTrainingOnesAreComparedWith() throws {
    let data = try fixture.data(count: 20)
    for name in ["images-idx3", "labels-idx1"] { unlink(data + "/t10k-\(name)-ubyte") }
    var options = try fixture.options(out: "run", steps: 3)
    options.data = data
    try fixture.train(options)
    let report = try score()
    #expect(report.against == .init(name: data, count: 20, isHeldOut: false) && report.floor == nil)
    #expect(fixture.printed.last?.contains("has no held-out images: scores are against those") == true)
    #expect(report.table.contains("training images of \(data): none are held out"))
    #expect(!report.table.contains("floor\n"))
  }

  @Test func aSplitIsThatOfTheRun() throws {
    var options = try fixture.scored(out: "run", steps: 9, seed: 5)
    (options.data, options.heldOut) = (try fixture.data(count: 60), .share(0.5))
    try fixture.train(options)
    // Unasked it is the run's seed.
    let report = try score()
    #expect(report.against.count == 30 && report.against.isHeldOut)
    let values = RunScore(step: 9, epoch: 1, values: report.scores).rounded.values
    #expect(try values == fixture.scores("run").last?.values)
    #expect(try score { ($0.seed, $0.heldOut) = (5, .share(0.5)) } == report)
    #expect(try score { $0.seed = 1 }.scores != report.scores)
  }

  @Test func aCheckpointOfNoRunWantsItsImages() throws {
    try fixture.train(fixture.scored(out: "run", steps: 3))
    try fixture.write(fixture.bytes("run/best.safetensors"), to: "elsewhere/c.safetensors")
    #expect(
      refusal("elsewhere/c.safetensors")
        == "elsewhere/c.safetensors does not say which images its model was trained on: name them with --data"
    )
    let (data, held) = (try fixture.data(), try fixture.heldOut())
    let report = try score("elsewhere/c.safetensors") { ($0.data, $0.heldOut) = (data, .images(held)) }
    #expect(report.scores == (try score()).scores)
    // Images that have become others are said.
    var bytes = try fixture.bytes("data-4-14/train-images-idx3-ubyte")
    bytes[bytes.count - 1] ^= 1
    try fixture.write(bytes, to: "data-4-14/train-images-idx3-ubyte")
    _ = try score()
    #expect(fixture.printed.last?.contains("are no longer those that the run was trained on") == true)
  }

  @Test func whatDrawsNothingIsNotScored() throws {
    try fixture.train(fixture.options("judge", out: "judge", steps: 2))
    #expect(refusal("judge") == "judge tells classes of images and draws none")
    #expect(refusal("none").hasPrefix("there is no checkpoint at none"))
  }

  // Classes

  /// Images of class k of two, as bright as the labelled program draws class k, and in their first pixel a byte that the
  /// judge takes for it.
  private func writeClasses(_ folder: String, count: Int) throws -> String {
    let labels = (0..<count).map { UInt8($0 % 2) }
    let pixels = labels.enumerated().flatMap { index, label in
      (0..<16).map { UInt8(128 + 13 * Int(label) + (index * 7 + $0 * 3) % 11) }
    }
    try fixture.write(
      idx(magic: 0x803, extents: [count, 4, 4], content: pixels), to: folder + "/train-images-idx3-ubyte")
    try fixture.write(
      idx(magic: 0x801, extents: [count], content: labels), to: folder + "/train-labels-idx1-ubyte")
    return fixture.file(folder)
  }

  private func trainLabelled() throws {
    var options = try fixture.scored("labelled", out: "run", steps: 9)
    options.data = try writeClasses("classes", count: 40)
    options.heldOut = .images(try writeClasses("others", count: 26))
    try fixture.train(options)
  }

  @Test func classesAreScoredOneByOne() throws {
    try trainLabelled()
    let report = try score()
    #expect(report.classes.map(\.label) == [0, 1] && report.classes.map(\.scores.count) == [13, 13])
    #expect(report.classes.allSatisfy { $0.shareAsAsked == nil && $0.floor?.count == 13 })
    // The program draws one shade for each class: 127.5 and 140.25.
    let distances = report.classes.map(\.scores.frechet)
    #expect(distances[0] != distances[1])
    let table = report.table.split(separator: "\n")
    #expect(table.count { $0.hasPrefix("0 ") || $0.hasPrefix("1 ") } == 2)
  }

  /// It is asked for the classes of the real images, in their proportion.
  @Test func imagesAreAskedForInTheClassesOfTheRealOnes() throws {
    let program = try fixture.catalogue.program(named: "labelled")
    let session = try Session(program, threads: 1)
    session.initialise(seed: 1)
    func drawn(_ images: ScoredImages) -> (shades: [Int], labels: [Int]) {
      var (shades, labels) = ([Int](), [Int]())
      session.draw(images) { batch in
        shades += stride(from: 0, to: batch.pixels.count, by: 16).map {
          Int((batch.pixels[$0] * 10).rounded())
        }
        labels += batch.labels ?? []
      }
      return (shades, labels)
    }
    let some = drawn(ScoredImages(count: 7, seed: 1, labels: [3, 3, 5]))
    #expect(some.shades == [3, 3, 5, 3, 3, 5, 3] && some.labels == some.shades)
    #expect(drawn(ScoredImages(count: 12, seed: 1, labels: [])).shades == (0..<12).map { $0 % 10 })
    let labels = ImageSet(
      height: 1, width: 1, channels: 1, count: 2, pixels: [0, 0], labels: [1, 11], name: "d")
    #expect(labels.labels(fitting: program) == [] && labels.part([0]).labels(fitting: program) == [1])
    #expect(try labels.part([0]).labels(fitting: fixture.toy) == [])
  }

  /// The judge takes 127.5 for class 4 and 140.25 for class 5, whatever was asked for.
  @Test func aClassifierSaysWhetherImagesAreOfTheirClass() throws {
    try trainLabelled()
    var options = try fixture.options("judge", out: "judge", steps: 2)
    options.data = try fixture.data(count: 20)
    try fixture.train(options)
    let report = try score { $0.features = .classifier(fixture.file("judge")) }
    #expect(report.features == "logits-of-judge-after-2" && report.featuresHash.count == 16)
    #expect(report.shareAsAsked == 0 && report.shareOfReal == 0)
    #expect(report.classes.map(\.shareAsAsked) == [0, 0])
    #expect(report.table.contains("of the class asked for"))
    // Of classes that it tells all are.
    let classifier = try ClassifierFeatures(
      fixture.catalogue, checkpoint: fixture.file("judge"), for: fixture.toy.imageSize, threads: 1,
      console: fixture.console)
    let shades = (0..<10).map { UInt8(25.6 * Double($0) + 12) }
    let judged = ImageSet(
      height: 4, width: 4, channels: 1, count: 10, pixels: shades.flatMap { Array(repeating: $0, count: 16) },
      labels: (0..<10).map { $0 }, name: "d")
    // After two steps it knows the first eight.
    #expect(classifier.countAsLabelled(judged.batch(0..<10)) == 8)
    #expect(classifier.features(of: judged.batch(0..<10)).values.count == 100)
    #expect(classifier.features(of: judged.batch(3..<4)).values == (0..<10).map { $0 == 3 ? 1 : 0 })
  }

  @Test func whatIsNoClassifierForTheseImagesIsRefused() throws {
    try fixture.train(fixture.scored(out: "run", steps: 3))
    #expect(
      refusal { $0.features = .classifier(fixture.file("run")) }
        == "--features run: toy draws images and tells no classes; give a run of a classifier")
    #expect(
      refusal { $0.features = .classifier(fixture.file("no")) }.hasPrefix("there is no checkpoint at no"))
    try fixture.train(fixture.options("judge", out: "judge", steps: 2))
    #expect(
      fixture.message {
        _ = try ClassifierFeatures(
          fixture.catalogue, checkpoint: fixture.file("judge"),
          for: ImageSize(height: 6, width: 6, channels: 1),
          threads: 1, console: fixture.console)
      } == "--features judge: judge is made for 4x4x1 images, these are 6x6x1")
    #expect(try ScoreFeatures("random") == .random && ScoreFeatures("pixels") == .pixels)
    #expect(try ScoreFeatures("runs/c") == .classifier("runs/c"))
    #expect(throws: UsageError.self) { try ScoreFeatures("") }
  }

  @Test func aReportIsWordsAndJSON() throws {
    try fixture.train(fixture.scored(out: "run", steps: 9))
    let report = try score()
    let lines = report.table.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[0]
        == "toy after 9 steps: 24 images against 24 held-out images of \(fixture.file("held-out-24-90"))")
    #expect(lines[1] == "features: random-convolution-1, hash \(report.featuresHash)")
    #expect(lines[2] == "floor: 14 training images against the same")
    for name in [
      "Frechet distance", "KID", "precision", "recall", "density", "coverage", "sliced Wasserstein distance",
      "bins of another size", "novelty",
    ] {
      #expect(lines.count { $0.hasPrefix(name + " ") } == 1, "\(name)")
    }
    #expect(lines.contains { $0.hasPrefix("Frechet") && $0.hasSuffix(spelled(score: report.floor!.frechet)) })
    let again = try JSONDecoder().decode(ScoreReport.self, from: Data(try jsonText(report).utf8))
    #expect(again == report)
  }
}
