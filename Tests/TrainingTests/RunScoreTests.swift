import BespokeTensorFiles
import Foundation
import Testing

@testable import BespokeTraining

/// Scores of a run while it trains, the weights that are kept by them, and what a kill leaves of both.
@Suite(.serialized) struct RunScoreTests {
  private let fixture: RunFixture
  private static let files = ["best.safetensors", "floor.json", "scores.csv"]

  init() throws { fixture = try RunFixture() }

  private func said(_ words: String) -> [String] {
    fixture.printed.filter { $0.contains(words) }.map { $0.replacing(fixture.path + "/", with: "") }
  }

  private func stepOfBest(_ run: String) throws -> Int? {
    try Checkpoint(at: fixture.file(run + "/best.safetensors")).header?.step
  }

  /// Ends a run that begins after so many steps, with a checkpoint.
  private func stop(_ options: TrainingOptions, after step: Int) throws {
    var options = options
    options.pendingSignal = { [steps = StepCount()] in steps.next() == step ? SIGINT : nil }
    #expect(try fixture.train(options) == .interrupted(SIGINT))
  }

  private func expectTheSame(_ run: String, _ whole: String, _ names: [String]) throws {
    for name in names {
      #expect(try fixture.bytes("\(run)/\(name)") == fixture.bytes("\(whole)/\(name)"), "\(name)")
    }
    #expect(try fixture.metrics(run) == fixture.metrics(whole))
  }

  @Test func aScoredRunLeavesItsFiles() throws {
    let run = try fixture.scored(out: "run", steps: 10, every: 4)
    #expect(try fixture.train(run) == .finished)
    #expect(try Set(fixture.names(in: "run")).isSuperset(of: Self.files))
    let text = String(decoding: try fixture.bytes("run/scores.csv"), as: UTF8.self)
    #expect(
      text.hasPrefix(
        "step,epoch,count,frechet,kid,kid_standard_error,precision,recall,density,coverage,sliced_wasserstein,"
          + "nearest_bins,novelty\n3,1,24,"))
    // At the end of each epoch, and after the last step.
    let scores = try fixture.scores("run")
    #expect(scores.map(\.step) == [3, 6, 9, 10] && scores.map(\.epoch) == [1, 2, 3, 4])
    for values in scores.map(\.values) {
      #expect(values.frechet > 0 && values.slicedWasserstein ?? 0 > 0)
      #expect([values.precision, values.recall, values.coverage].allSatisfy { (0...1).contains($0) })
    }
    let lowest = try #require(scores.min { $0.values.frechet < $1.values.frechet })
    #expect(try stepOfBest("run") == lowest.step)
    let floor = try JSONDecoder().decode(ScoreFloor.self, from: fixture.bytes("run/floor.json"))
    #expect(floor.heldOutImages == 24 && floor.features == "random-convolution-1")
    // All there are.
    #expect(floor.floor.count == RunFixture.images)
    let lines = said("| Frechet ")
    #expect(lines.count == 4)
    let form =
      /epoch 1 \| step 3 \| Frechet [0-9.]+, the best so far \(floor [0-9.]+\), KID -?[0-9.]+, precision [01]\.[0-9]{2}, recall [01]\.[0-9]{2}, coverage [01]\.[0-9]{2} \| [0-9.]+ s, [0-9]+ % of the time\n/
    #expect(lines[0].wholeMatch(of: form) != nil, "\(lines[0])")
    #expect(said(", best ").count + said(", the best so far (").count == 4)
  }

  @Test func scoresTouchNoTraining() throws {
    try fixture.train(fixture.scored(out: "scored", steps: 20, every: 4))
    var options = try fixture.scored(out: "bare", steps: 20, every: 4)
    options.scoreEvery = .off
    try fixture.train(options)
    var (scored, bare) = (try fixture.contents(of: "scored"), try fixture.contents(of: "bare"))
    for name in Self.files {
      #expect(scored.removeValue(forKey: name) != nil)
      #expect(bare[name] == nil)
    }
    for name in ["config.json", "metrics.jsonl", "report.html"] {
      scored[name] = nil
      bare[name] = nil
    }
    #expect(scored == bare && scored.count > 8)
    #expect(try fixture.metrics("scored") == fixture.metrics("bare"))
    let configuration = try RunConfiguration.read(from: fixture.file("bare/config.json"))
    #expect(configuration.stretch.epochsBetweenScores == 0 && configuration.scoreEvery == 0)
    #expect(said("Frechet").filter { $0.contains("bare") }.isEmpty)
  }

  @Test func aRunIsAsItIsForAnyNumberOfThreads() throws {
    for threads in [1, 3] {
      var options = try fixture.scored("labelled", out: "run\(threads)", steps: 9)
      options.threads = threads
      try fixture.train(options)
    }
    try expectTheSame("run1", "run3", Self.files)
  }

  @Test(arguments: [1, 3, 7, 9, 16]) func aResumedRunEndsInTheSameBytes(first: Int) throws {
    try fixture.train(fixture.scored(out: "whole", steps: 20, every: 4))
    try stop(fixture.scored(out: "halves", steps: 20, every: 4), after: first)
    try fixture.train(fixture.scored(out: "halves", steps: 20, resume: true, every: 4))
    try expectTheSame("halves", "whole", Self.files + ["config.json", "training.gif"])
  }

  /// Whatever a kill leaves: lines whose steps have no checkpoint, a checkpoint whose score is not kept yet, a best that
  /// is newer than all checkpoints, half a file.
  @Test func aKillBetweenTwoWritesLosesNothing() throws {
    try fixture.train(fixture.scored(out: "whole", steps: 20, every: 100))
    let best = try #require(try stepOfBest("whole"))
    let scores = try fixture.scores("whole")
    let improving = scores.indices.filter { index in
      scores[..<index].allSatisfy { scores[index].values.frechet < $0.values.frechet }
    }.map { scores[$0].step }
    try #require(improving.count >= 2 && improving.last == best)
    func resume(_ run: String) throws {
      try fixture.train(fixture.scored(out: run, steps: 20, resume: true, every: 100))
      try expectTheSame(run, "whole", Self.files + ["config.json", "training.gif"])
    }
    // The scores of a later step are there, its checkpoint is not.
    try stop(fixture.scored(out: "late", steps: 20, every: 100), after: 4)
    try fixture.write(fixture.bytes("whole/scores.csv"), to: "late/scores.csv")
    try resume("late")
    // The checkpoint of the best is there, its second name is not.
    try stop(fixture.scored(out: "unkept", steps: 20, every: 100), after: improving[1])
    #expect(try stepOfBest("unkept") == improving[1])
    let first = try fixture.run("cp -r unkept single; cp -r unkept older")
    try #require(first.code == 0)
    unlink(fixture.file("single/best.safetensors"))
    try resume("single")
    try stop(fixture.scored(out: "before", steps: 20, every: 100), after: improving[0])
    try fixture.write(fixture.bytes("before/best.safetensors"), to: "older/best.safetensors")
    #expect(try stepOfBest("older") == improving[0])
    unlink(fixture.file("older/floor.json"))
    try resume("older")
    // The best is the newest checkpoint that there is: its weights are not made again.
    try stop(fixture.scored(out: "newest", steps: 20, every: 100), after: improving[1] + 1)
    for name in try fixture.names(in: "newest/checkpoints") {
      unlink(fixture.file("newest/checkpoints/\(name)"))
    }
    try fixture.write(Data("x".utf8), to: "newest/best.safetensors.77.tmp")
    try fixture.write(Data("x".utf8), to: "newest/floor.json.78.tmp")
    let before = fixture.printed.count
    try resume("newest")
    #expect(fixture.printed[before...].contains("toy goes on after step \(improving[1]) of 20\n"))
    #expect(try !fixture.names(in: "newest").contains { $0.hasSuffix(".tmp") })
  }

  @Test func theBestIsTheCheckpointOfItsStepAndOutlivesIt() throws {
    try fixture.train(fixture.scored(out: "run", steps: 60, every: 3))
    let best = try #require(try stepOfBest("run"))
    let kept = try fixture.names(in: "run/checkpoints")
    #expect(kept.count == 3)
    try fixture.train(fixture.options(out: "short", steps: best, every: 3))
    let own = "checkpoints/step-\(padded(best, 8)).safetensors"
    #expect(try fixture.bytes("run/best.safetensors") == fixture.bytes("short/" + own))
    // One file with two names, where there is a checkpoint.
    try fixture.train(fixture.scored(out: "one", steps: 3, every: 3))
    func number(_ name: String) throws -> UInt64? {
      try FileManager.default.attributesOfItem(atPath: fixture.file(name))[.systemFileNumber] as? UInt64
    }
    #expect(
      try number("one/best.safetensors") == number("one/checkpoints/step-00000003.safetensors"))
  }

  /// Where a file system has no second names, it is a copy.
  @Test func aLinkComesIntoBeingWholeOrNotAtAll() throws {
    try fixture.write(Data("new".utf8), to: "new")
    try fixture.write(Data("old".utf8), to: "old")
    #expect(AtomicFile.link(fixture.file("new"), to: fixture.file("old")))
    #expect(AtomicFile.link(fixture.file("new"), to: fixture.file("old")))
    #expect(try fixture.bytes("old") == Data("new".utf8))
    #expect(!AtomicFile.link(fixture.file("nothing"), to: fixture.file("old")))
    #expect(try fixture.names(in: ".") == ["new", "old"])
  }

  @Test func aFlatRunEndsAsIfItWereItsEnd() throws {
    func options(_ out: String, _ steps: Int?, resume: Bool = false, flat: Int? = nil) throws
      -> TrainingOptions
    {
      var options = try fixture.scored(out: out, steps: steps ?? 1, resume: resume, every: 7)
      if steps == nil { options.length = nil }
      options.stopWhenFlat = flat
      return options
    }
    #expect(try fixture.train(options("run", 9000, flat: 2)) == .flat)
    let scores = try fixture.scores("run")
    let last = try #require(scores.last?.step)
    let best = try #require(try stepOfBest("run"))
    let since = scores.count { $0.step > best }
    #expect(last >= ScoreAdvice.leastSteps && last < 9000 && since >= 2)
    #expect(try fixture.metrics("run").count == last)
    #expect(try fixture.names(in: "run").contains("training.gif"))
    #expect(try fixture.names(in: "run/checkpoints").last == "step-\(padded(last, 8)).safetensors")
    #expect(try fixture.names(in: "run/samples").contains("epoch-\(padded(last / 3, 4)).png"))
    let advice = try #require(said(" images are too few to choose by").last)
    #expect(advice.contains("was best at step \(grouped(best)), "))
    #expect(fixture.printed.last?.hasPrefix("Done in ") == true)
    // The run is one of so many steps, as if that had been asked for.
    #expect(
      fixture.message { try fixture.train(options("run", nil, resume: true)) }
        == "run has made \(last) of \(last) steps already; ask for more with --steps or --epochs")
    try fixture.train(options("whole", last, flat: 2))
    try expectTheSame("run", "whole", Self.files + ["training.gif", "config.json"])
    // A kill before the film, and one before the last checkpoint.
    unlink(fixture.file("whole/training.gif"))
    unlink(fixture.file("whole/checkpoints/step-\(padded(last, 8)).safetensors"))
    try fixture.train(options("whole", nil, resume: true))
    try expectTheSame("whole", "run", Self.files + ["training.gif", "config.json"])
    // Who asks for more gets two more scores at least.
    #expect(try fixture.train(options("whole", 9000, resume: true)) == .flat)
    #expect(try fixture.scores("whole").count >= scores.count + 2)
    // And as many as there are steps for, if that is said.
    #expect(try fixture.train(options("run", last + 30, resume: true, flat: 0)) == .finished)
    #expect(try fixture.metrics("run").count == last + 30)
  }

  @Test func withoutPatienceARunGoesOn() throws {
    #expect(try fixture.train(fixture.scored(out: "run", steps: 90)) == .finished)
    #expect(try fixture.scores("run").count == 30)
    let advice = said("go on with: ") + said("stop here and keep ")
    #expect(advice.count == 1)
    // The page says it too, with the command below it.
    let page = String(decoding: try fixture.bytes("run/report.html"), as: UTF8.self)
    let beginning = try #require(advice.first?.prefix { $0 != ":" })
    #expect(page.contains("<p>\(beginning): "))
  }

  @Test func progressCarriesTheScores() async throws {
    let run = TrainingRun(try fixture.scored(out: "run", steps: 7), of: try fixture.catalogue)
    var (scores, best) = ([RunScore](), [Int: RunScore]())
    for await progress in run.progress {
      if let score = progress.score { scores.append(score) }
      best[progress.step] = progress.best
    }
    #expect(try await run.outcome == .finished)
    #expect(scores == (try fixture.scores("run")) && scores.map(\.step) == [3, 6, 7])
    #expect(best[2] == nil && best[4] == scores[0])
    #expect(best[7]?.step == (try stepOfBest("run")))
  }

  /// A weight becomes infinite in step 3, which is looked for after step 4; pictures are pictures all the same.
  @Test func spoiltWeightsAreNotKept() throws {
    let options = try fixture.scored(out: "run", steps: 20, seed: 14, every: 10)
    #expect(fixture.message { try fixture.train(options) }.contains("is no longer finite"))
    #expect(try fixture.scores("run").map(\.step) == [3])
    #expect(try !fixture.names(in: "run").contains("best.safetensors"))
  }

  @Test func imagesThatAreNoNumbersAreSaidAndScoreNothing() throws {
    try fixture.train(fixture.scored(out: "run", steps: 3))
    let folder = RunFolder(fixture.file("run"))
    let session = try Session(fixture.toy, threads: 1)
    session.withState(session.program.states[0]) { $0.bindMemory(to: Float.self).update(repeating: .nan) }
    let sets = try loadSets(
      for: fixture.toy, data: fixture.data(), resize: false, heldOut: .images(fixture.heldOut()), seed: 1,
      scores: true, console: fixture.console)
    let begun = try RunScoring.begin(
      sets, folder, RunConfiguration.read(from: folder.configuration), of: session.program, step: 3,
      console: fixture.console)
    let scoring = try #require(begun)
    #expect(try scoring.score(session, after: 6, epoch: 2, isLast: false, isCalm: true) == nil)
    #expect(said("epoch 2 | step 6 | no score: 24 of 24 generated images have values that are").count == 1)
    #expect(scoring.scores.count == 1 && !scoring.lacksBest(step: 6))
  }

  /// Scores may be better while losses have grown beyond hope; those weights are none to go on from.
  @Test func weightsOfARunThatLosesItsCourseAreNotKept() throws {
    let options = try fixture.scored(out: "run", steps: 40, seed: 15, every: 100)
    let message = fixture.message { try fixture.train(options) }
    #expect(message.contains("growing without end"))
    let best = try #require(try stepOfBest("run"))
    // A factor of ten a step from step 3 on: at 10^4 they are kept no longer.
    #expect(best == 3 || best == 6)
    let good = try #require(RunCheckpoints(in: fixture.file("run")).places.first)
    #expect(message.contains("the last good checkpoint is \(good.replacing(fixture.path + "/", with: ""));"))
  }
}

/// Counts the steps of one run.
private final class StepCount: @unchecked Sendable {
  private var steps = 0
  func next() -> Int {
    steps += 1
    return steps
  }
}
