import BespokeABI
import BespokeTensorFiles
import Foundation
import Testing

@testable import BespokeTraining

/// Training and generation from Swift, beside the same by the commands.
struct RunFromSwiftTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  /// All files but those that tell the time, of a run's folder.
  private func files(_ folder: String) throws -> [String: Data] {
    try fixture.contents(of: folder).filter {
      !["metrics.jsonl", "config.json", "report.html"].contains($0.key)
    }
  }

  @Test func aRunMakesWhatTheCommandMakes() async throws {
    try fixture.train(fixture.options(out: "command", steps: 7, every: 3))
    let run = TrainingRun(try fixture.options(out: "swift", steps: 7, every: 3), of: try fixture.catalogue)
    var steps: [Int] = []
    for await progress in run.progress {
      steps.append(progress.step)
      #expect(progress.steps == 7 && progress.outputs.values.count == progress.outputs.names.count)
      #expect(progress.seconds >= 0 && progress.epoch >= 1 && progress.folder == fixture.file("swift"))
    }
    #expect(try await run.outcome == .finished)
    #expect(steps == Array(1...7))
    let made = try files("swift")
    #expect(!made.isEmpty)
    #expect(try made == files("command"))
  }

  @Test func aRunStopsWhenItIsAskedTo() async throws {
    let run = TrainingRun(try fixture.options(out: "run", steps: 1_000_000), of: try fixture.catalogue)
    var last = 0
    for await progress in run.progress {
      last = progress.step
      if progress.step >= 3 { run.stop() }
    }
    #expect(try await run.outcome == .interrupted(SIGINT))
    #expect(last < 1_000_000)
    #expect(try !fixture.names(in: "run/checkpoints").isEmpty)
  }

  @Test func cancellingTheTaskStopsTheRun() async throws {
    let run = TrainingRun(try fixture.options(out: "run", steps: 1_000_000), of: try fixture.catalogue)
    let task = Task { try await run.outcome }
    for await progress in run.progress where progress.step >= 2 { break }
    task.cancel()
    #expect(try await task.value == .interrupted(SIGINT))
    #expect(try !fixture.names(in: "run/checkpoints").isEmpty)
  }

  @Test func whatIsWrongIsThrown() async throws {
    var options = try fixture.options(out: "run", steps: 3)
    options.data = fixture.file("nothing")
    let run = TrainingRun(options, of: try fixture.catalogue)
    for await _ in run.progress { Issue.record("a step without images") }
    await #expect(throws: UserError.self) { try await run.outcome }
  }

  @Test func noticesAreThoseOfTheCommand() async throws {
    let lines = Lines()
    let run = TrainingRun(
      try fixture.options(out: "run", steps: 2), of: try fixture.catalogue, notice: { lines.append($0) })
    _ = try await run.outcome
    #expect(lines.text.contains("everything goes to"))
  }

  @Test func imagesAreAFunctionOfTheSeed() throws {
    try fixture.train(fixture.options(out: "run", steps: 3))
    let generator = try ImageGenerator(fixture.catalogue, checkpoint: fixture.file("run"))
    let images = try generator.images(count: 11, seed: 5)
    #expect(images.count == 11 && generator.model == "toy" && generator.step == 3)
    #expect(images.allSatisfy { $0.values.count == $0.height * $0.width * $0.channels && $0.label == nil })
    #expect(try generator.images(count: 11, seed: 5) == images)
    #expect(try generator.images(count: 11, seed: 6) != images)
    // Those of the picture that the command draws.
    try generatePicture(
      checkpoint: fixture.file("run"), count: 11, seed: 5, threads: 1, out: fixture.file("picture.png"),
      catalogue: fixture.catalogue, console: fixture.console)
    try writePNG(generator.picture(count: 11, seed: 5), to: fixture.file("same.png"))
    #expect(try fixture.bytes("picture.png") == fixture.bytes("same.png"))
    #expect(
      images[0].pixels.pixels == images[0].values.map { UInt8(min(max(($0 + 1) * 127.5, 0), 255).rounded()) })
    #expect(throws: UsageError.self) { try generator.images(count: 0, seed: 1) }
    #expect(throws: UsageError.self) { try generator.images(count: 1, seed: 1, class: "shoe") }
  }

  @Test func aModelWithClassesDrawsEachInTurn() throws {
    try fixture.train(fixture.options("labelled", out: "run", steps: 2))
    let generator = try ImageGenerator(fixture.catalogue, checkpoint: fixture.file("run"))
    let classes = try fixture.catalogue.program(named: "labelled").classes
    let labels = try generator.images(count: 2 * classes, seed: 1).map(\.label)
    #expect(labels == (0..<2 * classes).map { $0 % classes })
    #expect(try generator.images(count: 3, seed: 1, class: "1").map(\.label) == [1, 1, 1])
  }

  @Test func theGeneratorIsThatOfTheModelThatIsAskedFor() throws {
    try fixture.train(fixture.options(out: "run", steps: 2))
    let (models, run) = (try fixture.catalogue, fixture.file("run"))
    #expect(try ImageGenerator(models, checkpoint: run, model: "toy").model == "toy")
    #expect(throws: UserError.self) { try ImageGenerator(models, checkpoint: run, model: "labelled") }
    #expect(throws: UsageError.self) { try ImageGenerator(models, checkpoint: run, model: "nobody's") }
  }

  @Test func aGeneratorHasTheThreadsThatItWasGiven() throws {
    try fixture.train(fixture.options(out: "run", steps: 2))
    let generators = try [1, 3].map {
      try ImageGenerator(fixture.catalogue, checkpoint: fixture.file("run"), threads: $0)
    }
    #expect(generators.map(\.threads) == [1, 3])
    #expect(try generators[0].images(count: 5, seed: 2) == generators[1].images(count: 5, seed: 2))
    #expect(throws: UsageError.self) {
      try ImageGenerator(fixture.catalogue, checkpoint: fixture.file("run"), threads: 0)
    }
  }

  @Test func modelsForAnotherProcessorAreRefused() throws {
    let table = bespoke_models(
      programs: nil, lowerings: nil, count: 0, instruction_set: nil, instruction_sets: { _ in nil },
      most_threads: 0)
    #expect {
      try CompiledModels(table)
    } throws: {
      ($0 as? UserError)?.description.contains("instructions that this one lacks") == true
    }
  }

  @Test func theDefaultModelIsTheOnlyOneOrTheOneThatIsGiven() throws {
    let all = try fixture.catalogue
    #expect(throws: UsageError.self) { try all.program(named: nil) }
    let one = CompiledModels(programs: [try fixture.toy], instructionSet: "baseline")
    #expect(try one.program(named: nil).name == "toy")
    let given = CompiledModels(programs: all.programs, instructionSet: "baseline", defaultModel: "other")
    #expect(try given.program(named: nil).name == "other")
  }
}

private final class Lines: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [String] = []
  func append(_ line: String) { lock.withLock { lines.append(line) } }
  var text: String { lock.withLock { lines.joined(separator: "\n") } }
}
