import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// The options of scores, by what the command leaves behind and prints.
@Suite(.serialized) struct CommandScoreTests {
  private let fixture: RunFixture
  private let model: CompiledModel

  init() throws {
    fixture = try RunFixture()
    model = try CompiledModel.smallest()
    try writeImages(to: fixture.file("data"), side: model.height, count: 2 * model.batch)
    try writeOthers(20, to: "others")
  }

  private func writeOthers(_ count: Int, to folder: String) throws {
    let size = model.height * model.height
    let pixels = (0..<count * size).map { UInt8(($0 % size + 9 * ($0 / size)) % 256) }
    try fixture.write(
      idx(magic: 0x803, extents: [count, model.height, model.height], content: pixels),
      to: folder + "/train-images-idx3-ubyte")
  }

  @discardableResult
  private func run(_ command: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let result = try fixture.run("BESPOKE " + command)
    #expect(result.code == 0, "\(command): \(result.errors)", sourceLocation: sourceLocation)
    return result.output
  }

  private func train(_ options: String) throws -> String {
    try run("train \(model.name) --data data --threads 1 --samples 1 \(options)")
  }

  private func json(_ options: String) throws -> ScoreReport {
    let text = try run("score --checkpoint run --json \(options)")
    return try JSONDecoder().decode(ScoreReport.self, from: Data(text.utf8))
  }

  /// An epoch is two steps.
  @Test func optionsOfTraining() throws {
    let usual = try train("--steps 4 --out a")
    #expect(usual.contains("% of the time\n") && usual.contains("| Frechet "))
    #expect(try fixture.scores("a").last?.step == 4)
    #expect(try !train("--steps 4 --score-every off --out b").contains("Frechet"))
    #expect(try !fixture.names(in: "b").contains("scores.csv"))
    _ = try train("--steps 9 --score-every 2 --out c")
    #expect(try fixture.scores("c").map(\.step) == [4, 8, 9])
    #expect(try fixture.scores("c").last?.values.count == 2 * model.batch)
    _ = try train("--steps 4 --held-out others --out d")
    #expect(try fixture.scores("d").last?.values.count == 20)
    _ = try train("--steps 4 --held-out 0.25 --out e")
    #expect(try fixture.scores("e").last?.values.count == model.batch / 2)
    // No run is flat before a thousand steps: that it is asked for must do here.
    _ = try train("--steps 4 --held-out others --stop-when-flat 7 --out f")
    #expect(try RunConfiguration.read(from: fixture.file("f/config.json")).stopWhenFlat == 7)
  }

  @Test func optionsOfScores() throws {
    _ = try train("--steps 6 --score-every 1 --checkpoint-every 1 --held-out others --out run")
    let usual = try json("")
    #expect(usual.step == 6 && usual.scores.count == 20 && usual.against.isHeldOut)
    #expect(try json("--seed 1") == usual)
    #expect(try json("--seed 2").scores != usual.scores)
    #expect(try json("--threads 2") == usual)
    #expect(try json("--model \(model.name)") == usual)
    #expect(try json("--count 33").scores.count == 33)
    #expect(try json("--features random") == usual)
    #expect(try json("--features pixels").features.hasPrefix("principal-components"))
    try writeOthers(12, to: "fewer")
    #expect(try json("--held-out fewer").against.count == 12)
    #expect(try json("--data data").against.name == "data (t10k)")
    try writeImages(to: fixture.file("small"), side: model.height / 2, count: 30)
    #expect(try fixture.run("BESPOKE score --checkpoint run --data small").code == 1)
    #expect(try json("--data small --resize").against.count == 30)
    let best = try #require(try fixture.scores("run").min { $0.values.frechet < $1.values.frechet })
    #expect(try json("--best").step == best.step)
    let table = try run("score --checkpoint run")
    #expect(
      table.contains("\nFrechet distance ")
        && table.hasPrefix("\(model.name) after 6 steps: 20 images against"))
    try run("generate --checkpoint run --best --out b.png")
    try run("generate --checkpoint run/best.safetensors --out f.png")
    #expect(try fixture.bytes("b.png") == fixture.bytes("f.png"))
  }

  /// What is said beside a result that a program reads goes elsewhere.
  @Test func noticesAreNoPartOfTheJSON() throws {
    _ = try train("--steps 2 --score-every off --out run")
    for name in ["images-idx3", "labels-idx1"] { unlink(fixture.file("data/t10k-\(name)-ubyte")) }
    let result = try fixture.run("BESPOKE score --checkpoint run --json")
    #expect(result.code == 0 && result.errors.contains("has no held-out images"))
    #expect(throws: Never.self) { try JSONDecoder().decode(ScoreReport.self, from: Data(result.output.utf8)) }
  }

  @Test func whatCannotBeEndsWithTwo() throws {
    for (command, words) in [
      ("train \(model.name) --score-every 0", "--score-every must be at least 1, not 0"),
      ("train \(model.name) --stop-when-flat=-1", "--stop-when-flat must be at least 1, not -1"),
      (
        "train \(model.name) --score-every off --stop-when-flat 2",
        "--stop-when-flat goes by scores: leave out --score-every off"
      ),
      ("score --checkpoint run --count 0", "--count must be at least 1, not 0"),
    ] {
      let expected = CommandResult(code: 2, output: "", errors: "bespoke: error: \(words)\n")
      #expect(try fixture.run("BESPOKE " + command) == expected)
    }
    for (option, words) in [
      ("train --score-every seldom", "--score-every wants a number of epochs, or off, not 'seldom'"),
      ("train --held-out 2", "--held-out wants a folder, or a share between 0 and 1, not 2"),
      ("train --held-out ''", "--held-out wants a folder, or a share such as 0.1"),
      ("score", "Missing expected argument '--checkpoint <checkpoint>'"),
    ] {
      let result = try fixture.run("BESPOKE " + option)
      #expect(result.code == 2 && result.errors.contains(words), "\(result.errors)")
    }
  }
}
