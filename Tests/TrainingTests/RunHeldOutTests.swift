import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// Images that training does not see.
@Suite(.serialized) struct RunHeldOutTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  private func train(
    _ heldOut: HeldOut?, _ model: String = "toy", out: String = "run", steps: Int = 3, resume: Bool = false,
    data: String? = nil, _ change: (inout TrainingOptions) -> Void = { _ in }
  ) -> String {
    fixture.message {
      var options = try fixture.options(model, out: out, steps: steps, resume: resume)
      (options.heldOut, options.scoreEvery) = (heldOut, nil)
      if let data { options.data = data }
      change(&options)
      try fixture.train(options)
    }
  }

  private func stretches(_ run: String = "run") throws -> [RunStretch] {
    try RunConfiguration.read(from: fixture.file(run + "/config.json")).stretches
  }

  @Test func whatIsSaidIsAShareOrAPlace() throws {
    for (argument, heldOut) in [
      ("0.1", .share(0.1)), ("1e-1", .share(0.1)), ("folder", .images("folder")), ("./0.1", .images("./0.1")),
      ("garments", .images("garments")), ("nan", .images("nan")), ("10%", .images("10%")),
    ] as [(String, HeldOut)] {
      #expect(try HeldOut(argument) == heldOut)
      #expect(try HeldOut("\(heldOut)") == heldOut)
    }
    for argument in ["", "0", "1", "-0.1", "2"] {
      #expect(throws: UsageError.self, "\(argument)") { try HeldOut(argument) }
    }
  }

  @Test func aSplitIsOneOfTheSeed() throws {
    let set = ImageSet(
      height: 1, width: 1, channels: 1, count: 40, pixels: (0..<40).map { $0 },
      labels: (0..<40).map { $0 / 4 },
      name: "d")
    let (training, heldOut) = try set.split(0.25, seed: 3)
    #expect(training.count == 30 && heldOut.count == 10)
    #expect(Set(training.pixels).union(heldOut.pixels) == Set(set.pixels))
    #expect(training.pixels == training.pixels.sorted() && heldOut.pixels == heldOut.pixels.sorted())
    for part in [training, heldOut] {
      #expect(part.labels == part.pixels.map { $0 / 4 })
      for index in 0..<part.count { #expect(Array(part.bytes(of: index)) == [part.pixels[index]]) }
    }
    #expect(try set.split(0.25, seed: 3).heldOut.pixels == heldOut.pixels)
    #expect(try set.split(0.25, seed: 4).heldOut.pixels != heldOut.pixels)
    // Parts of parts, and the least that there can be.
    #expect(try Set(training.split(0.5, seed: 1).heldOut.pixels).isSubset(of: training.pixels))
    #expect(try set.split(0.001, seed: 1).heldOut.count == 1)
    #expect(try set.split(0.999, seed: 1).training.count == 1)
    #expect(throws: UserError.self) { try set.part([0]).split(0.5, seed: 1) }
    #expect(set.sample(50, seed: 1, stream: "x").count == 40)
    let some = set.sample(5, seed: 1, stream: "x").pixels
    #expect(some.count == 5 && some != set.sample(5, seed: 2, stream: "x").pixels)
  }

  @Test func drawnImagesAreSplitToo() throws {
    let set = drawGarments(count: 8, seed: 1)
    let (training, heldOut) = try set.split(0.25, seed: 1)
    #expect(training.count == 6 && heldOut.count == 2)
    for part in [training, heldOut] {
      for index in 0..<part.count {
        let image = Array(part.bytes(of: index))
        let place = try #require((0..<8).first { Array(set.bytes(of: $0)) == image })
        #expect(part.labels?[index] == set.labels?[place])
      }
    }
    #expect(training.pixels.count == 6 * 784)
  }

  /// The seed splits, so that a run that goes on holds out the same ones.
  @Test func aShareIsPartOfTheRun() throws {
    let data = try fixture.data(count: 40)
    #expect(train(.share(0.25), data: data) == "no error")
    let stretch = try stretches()[0]
    #expect((stretch.images, stretch.heldOut) == (30, "0.25"))
    #expect(try fixture.scores("run").map(\.values.count) == [10])
    #expect(train(nil, steps: 6, resume: true, data: data) == "no error")
    #expect(train(.share(0.25), steps: 9, resume: true, data: data) == "no error")
    #expect(try stretches().count == 1 && stretches()[0].imagesDigest == stretch.imagesDigest)
    #expect(try fixture.metrics("run").count == 9)
    #expect(
      train(.share(0.5), steps: 12, resume: true, data: data)
        == "run was begun with --held-out 0.25, not 0.5; leave the option out")
    #expect(
      try train(.images(fixture.heldOut()), steps: 12, resume: true, data: data)
        == "run was begun with --held-out 0.25, not \(fixture.heldOut()); leave the option out"
        .replacing(fixture.path + "/", with: ""))
    #expect(train(.share(0.25), out: "other", data: data) { $0.seed = 2 } == "no error")
    #expect(try stretches("other")[0].imagesDigest != stretch.imagesDigest)
    // Training on all of them is another training.
    #expect(train(nil, out: "all", data: data) == "no error")
    #expect(try stretches("all")[0].images == 40)
    #expect(
      train(.share(0.25), out: "all", steps: 6, resume: true, data: data)
        == "all was begun without --held-out, not 0.25; leave the option out")
    #expect(
      train(.share(0.25), out: "all", steps: 6, resume: true, data: data) { $0.dataChanged = true }
        == "no error")
    #expect(try stretches("all").map(\.images) == [40, 30])
  }

  /// A share is taken from training whether or not there are scores.
  @Test func aShareIsHeldOutWithoutScoresToo() throws {
    let data = try fixture.data(count: 40)
    #expect(train(.share(0.25), data: data) { $0.scoreEvery = .off } == "no error")
    #expect(try stretches()[0].images == 30)
  }

  /// A tenth is spoken of where it is enough, and a share that is not is refused before anything is trained.
  @Test func aShareMustBeEnoughToScore() throws {
    let few = try fixture.data(count: 60)
    for share in [0.1, 0.02] {
      #expect(
        train(.share(share), data: few).hasPrefix(
          "--held-out \(share) of the 60 images of data-4-60 are \(share == 0.1 ? 6 : 1); at least 10 must be held out"
        ))
    }
    #expect(try !fixture.names(in: ".").contains("run"))
    #expect(train(.share(0.1), data: few) { $0.scoreEvery = .off } == "no error")
    for (count, isAdvised) in [(99, false), (100, true)] {
      let data = try fixture.data(count: count)
      for name in ["images-idx3", "labels-idx1"] { unlink(data + "/t10k-\(name)-ubyte") }
      #expect(train(nil, out: "run-\(count)", data: data) == "no error")
      #expect(fixture.printed.contains { $0.contains("--held-out 0.1 sets a tenth aside") } == isAdvised)
    }
    #expect(
      train(.images("10%"), out: "percent")
        == "--held-out: 10% does not exist; wanted is auto, garments, fashion-mnist or a folder with IDX, PNG or JPEG "
        + "files, or a share such as 0.1")
  }

  @Test func withoutHeldOutImagesThereAreNoScoresAndOneLine() throws {
    let data = try fixture.data()
    for name in ["images-idx3", "labels-idx1"] { unlink(data + "/t10k-\(name)-ubyte") }
    let notice =
      "\(data) has no held-out images, so that pictures are not scored: --held-out DIR names some\n"
    func count() -> Int { fixture.printed.count { $0 == notice } }
    var options = TrainingOptions()
    (options.model, options.data, options.out) = ("toy", data, fixture.file("run"))
    (options.length, options.threads) = (.steps(3), 1)
    try fixture.train(options)
    #expect(count() == 1)
    #expect(try !fixture.names(in: "run").contains("scores.csv"))
    #expect(fixture.printed.filter { $0.contains("Frechet") } == [])
    // Who wants none is told nothing.
    (options.out, options.scoreEvery) = (fixture.file("off"), .off)
    try fixture.train(options)
    #expect(count() == 1)
    // Who asks for some is told that there cannot be.
    let words =
      "data-4-14 has none; --held-out DIR names some, --held-out 0.1 sets a tenth of these aside"
    (options.out, options.scoreEvery) = (fixture.file("some"), .epochs(2))
    #expect(
      fixture.message { try fixture.train(options) }
        == "--score-every wants images that training does not see, and \(words)")
    (options.scoreEvery, options.stopWhenFlat) = (nil, 3)
    #expect(
      fixture.message { try fixture.train(options) }
        == "--stop-when-flat wants images that training does not see, and \(words)")
  }

  /// The test files of an IDX folder are held out unasked, and so are other garments.
  @Test func whatASourceSetsAsideIsTaken() throws {
    #expect(train(nil) == "no error")
    #expect(try stretches()[0].heldOut == nil)
    #expect(try fixture.scores("run").map(\.values.count) == [RunFixture.images])
    let floor = try JSONDecoder().decode(ScoreFloor.self, from: fixture.bytes("run/floor.json"))
    #expect(try floor.heldOut == fixture.data())
    let sets = try loadSets(
      for: fixture.toy, data: "garments", resize: false, seed: 1, scores: true, console: fixture.console)
    #expect(sets.heldOut?.count == TrainingDefaults.heldOutGarments)
    #expect(sets.heldOut?.digest() != sets.images.digest())
    let named = try loadSets(
      for: fixture.toy, data: fixture.data(), resize: false, heldOut: .images("garments"), seed: 1,
      scores: true,
      console: fixture.console)
    #expect(named.heldOut?.digest() == sets.heldOut?.digest())
  }

  @Test func whatCannotBeHeldOutIsRefused() throws {
    let data = try fixture.data()
    #expect(
      train(.images(data)) == "data-4-14 holds the images that training sees: none of them is held out")
    let large = try fixture.data(side: 6, count: 20)
    #expect(
      train(.images(large))
        == "the held-out images of data-6-20 are 6x6x1, toy is made for 4x4x1; --resize resizes them")
    #expect(train(.images(large), out: "resized") { $0.resize = true } == "no error")
    let few = try fixture.heldOut(count: 5)
    #expect(train(.images(few)) == "held-out-5-90 has 5 images; at least 10 must be held out")
    #expect(
      train(.images(fixture.file("nowhere"))).hasPrefix("--held-out: nowhere does not exist; "))
  }

  @Test func imagesThatTrainingSeesAreCounted() throws {
    func set(_ shades: [UInt8]) -> ImageSet {
      ImageSet(
        height: 1, width: 2, channels: 1, count: shades.count, pixels: shades.flatMap { [$0, 7] },
        labels: nil,
        name: "set")
    }
    let training = set([1, 2, 3, 3])
    #expect(set([3, 4, 2, 3, 9]).countShared(with: training) == 3)
    #expect(set([4, 9]).countShared(with: training) == 0)
    #expect(set([2, 3]).countShared(with: training.part([0, 1])) == 1)

    // Ten images, of which training has two.
    let data = try fixture.data(count: 20)
    let pixels = try loadImages(
      .directory(data), garmentsSeed: 1, count: 1, notice: { _ in }
    ).pixels.prefix(2 * 16)
    let others = (0..<8 * 16).map { UInt8(truncatingIfNeeded: $0 * 29 + 200) }
    try fixture.write(
      idx(magic: 0x803, extents: [10, 4, 4], content: pixels + others), to: "some/train-images-idx3-ubyte")
    #expect(train(.images(fixture.file("some")), data: data) == "no error")
    #expect(
      fixture.printed.contains {
        $0.hasPrefix("2 of the 10 held-out images of ") && $0.contains("are among those that training sees")
      })
  }

  /// Scores against other images are no scores to compare with.
  @Test func otherHeldOutImagesAreRefusedUnlessTheyAreMeant() throws {
    let held = try fixture.heldOut()
    #expect(train(.images(held)) { $0.scoreEvery = .epochs(1) } == "no error")
    try FileManager.default.moveItem(atPath: held, toPath: fixture.file("moved"))
    #expect(
      train(nil, steps: 6, resume: true)
        == "the held-out images of run were in held-out-24-90, which does not exist here; say where they are now "
        + "with --held-out")
    #expect(train(.images(fixture.file("moved")), steps: 6, resume: true) == "no error")
    #expect(try stretches().count == 1 && stretches()[0].heldOut == fixture.file("moved"))
    let others = try fixture.heldOut(shift: 7)
    #expect(
      train(.images(others), steps: 9, resume: true)
        == "run was scored against other images than the 24 of held-out-24-7; give the same images with --held-out, "
        + "or --data-changed if others are meant, or --score-every off")
    #expect(train(.images(others), steps: 9, resume: true) { $0.dataChanged = true } == "no error")
    #expect(try stretches().map(\.fromStep) == [0, 6])
    let configuration = try RunConfiguration.read(from: fixture.file("run/config.json"))
    #expect(configuration.scoresFrom == 6)
    // The first score of the new ones is the best of them, whatever the others were.
    #expect(try fixture.scores("run").map(\.step) == [3, 6, 9])
    #expect(try Checkpoint(at: fixture.file("run/best.safetensors")).header?.step == 9)
  }

  @Test func aClassifierIsExaminedWithThem() throws {
    let held = try fixture.heldOut()
    #expect(train(.images(held), "judge") { $0.samples = nil } == "no error")
    #expect(fixture.printed.contains { $0.hasSuffix("% of 24 held-out images are right\n") })
    #expect(
      train(nil, "judge", out: "b") { ($0.samples, $0.scoreEvery) = (nil, .epochs(1)) }
        == "judge is a classifier, which draws nothing to score; leave out --score-every")
    #expect(
      train(nil, "judge", out: "b") { ($0.samples, $0.stopWhenFlat) = (nil, 2) }
        == "judge is a classifier, which draws nothing to score; leave out --stop-when-flat")
  }

  @Test func optionsThatNoRunCanHaveAreRefused() {
    #expect(train(.share(1)).hasPrefix("--held-out wants a folder, or a share between 0 and 1, not 1.0"))
    #expect(train(.images("")) == "a path cannot be empty; the folder at hand is .")
    #expect(train(nil) { $0.scoreEvery = .epochs(0) } == "--score-every must be at least 1, not 0")
    #expect(train(nil) { $0.stopWhenFlat = -1 } == "--stop-when-flat must be at least 1, not -1")
    #expect(
      train(nil) { ($0.scoreEvery, $0.stopWhenFlat) = (.off, 2) }
        == "--stop-when-flat goes by scores: leave out --score-every off")
  }

  @Test func theCadenceIsAFunctionOfProgramAndDataAlone() throws {
    let toy = try fixture.toy
    func epochs(_ steps: Int, _ heldOut: Int) -> Int {
      TrainingDefaults.epochsBetweenScores(of: toy, stepsPerEpoch: steps, heldOut: heldOut)
    }
    let cost = ScoreCost(of: toy, images: 100)
    #expect(cost.drawing == 100 * 100)
    #expect(cost.total == cost.drawing + cost.features + cost.comparing)
    // At most 4 % of the steps between two of them, and no fewer epochs than that takes.
    let some = epochs(1000, 100)
    #expect(cost.total <= 0.04 * toy.flopsPerStep * 1000 * Double(some))
    #expect(cost.total > 0.04 * toy.flopsPerStep * 1000 * Double(some - 1))
    #expect(epochs(1_000_000_000, 10) == 1)
    #expect(epochs(1000, 2000) == epochs(1000, 60_000) && epochs(1000, 2000) > some)
    #expect(epochs(1, 2000) <= 1_000_000_000)
    // It is recorded, kept by a resume, and the option's where there is one.
    #expect(train(nil) == "no error")
    let recorded = try #require(try stretches()[0].epochsBetweenScores)
    #expect(recorded == epochs(3, RunFixture.images) && recorded > 3)
    #expect(train(nil, steps: 5, resume: true) == "no error")
    #expect(try stretches()[0].epochsBetweenScores == recorded)
    #expect(train(nil, steps: 12, resume: true) { $0.scoreEvery = .epochs(2) } == "no error")
    #expect(try stretches()[0].epochsBetweenScores == 2)
    // The last steps of what ended and was made longer, then every second epoch.
    #expect(try fixture.scores("run").map(\.step) == [3, 5, 6, 12])
    #expect(train(nil, steps: 18, resume: true) { $0.scoreEvery = .off } == "no error")
    #expect(try fixture.scores("run").map(\.step) == [3, 5, 6, 12])
    #expect(train(nil, steps: 19, resume: true) == "no error")
    #expect(try fixture.scores("run").count == 4)
  }

  /// Runs of older versions, which said nothing of scores, get what new ones do.
  @Test func aRunOfAnOlderVersionIsScoredFromNowOn() throws {
    #expect(train(nil) { $0.scoreEvery = .off } == "no error")
    let text = String(decoding: try fixture.bytes("run/config.json"), as: UTF8.self)
    let older = text.replacing(#/ +"(epochsBetweenScores|scoreEvery)" : 0,\n/#, with: "")
    #expect(!older.contains("core"))
    try fixture.write(Data(older.utf8), to: "run/config.json")
    #expect(train(nil, steps: 6, resume: true) == "no error")
    #expect(try stretches()[0].epochsBetweenScores ?? 0 > 0)
    #expect(try fixture.scores("run").map(\.step) == [6])
  }
}
