import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// The command itself, in a process of its own, with whichever compiled model is the smallest.
@Suite(.serialized) struct RunCommandTests {
  /// The smallest model, and a folder "data" of images for it.
  private func prepare(_ fixture: RunFixture) throws -> String {
    let model = try CompiledModel.smallest()
    try writeImages(to: fixture.file("data"), side: model.height, count: 600)
    return model.name
  }

  @Test func mistakesOnTheCommandLineEndWithTwo() throws {
    let fixture = try RunFixture()
    let model = try prepare(fixture)
    for (command, words) in [
      ("train \(model) --steps 0", "--steps must be at least 1, not 0"),
      ("train \(model) --threads 0", "--threads must be at least 1, not 0"),
      ("train \(model) --steps 1 --epochs 1", "give --epochs or --steps, not both"),
      ("bench \(model) --threads 0", "--threads must be at least 1, not 0"),
      ("data fetch mnist", "there is no data set 'mnist' to fetch; there is: fashion-mnist"),
      (
        "--steps 3",
        "a command must come before --steps: models, train, generate, export, import, score, report, bench, trace, data, init, help (see bespoke --help)"
      ),
      (
        "trian \(model)",
        "no command trian; there are models, train, generate, export, import, score, report, bench, trace, data, init, help (see bespoke --help)"
      ),
      ("train --frobnicate", "Unknown option '--frobnicate' (see bespoke --help)"),
    ] {
      let expected = CommandResult(code: 2, output: "", errors: "bespoke: error: \(words)\n")
      #expect(try fixture.run("BESPOKE " + command) == expected)
    }
    let unknown = try fixture.run("BESPOKE train nonesuch")
    #expect(unknown.code == 2)
    #expect(
      unknown.errors.hasPrefix("bespoke: error: no model is named 'nonesuch'; the compiled models are: "))
  }

  /// What messages show for pasting is a path from here, where no shell would find the command by its name.
  @Test func printedCommandsWorkWhenPasted() throws {
    let fixture = try RunFixture()
    let model = try prepare(fixture)
    try FileManager.default.createDirectory(
      atPath: fixture.file(".build/deep"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: fixture.file(".build/release"), withDestinationPath: "deep")
    try FileManager.default.createSymbolicLink(
      atPath: fixture.file(".build/deep/bespoke"), withDestinationPath: BespokeCommand.path())
    for (command, shown) in [
      (".build/release/bespoke", ".build/release/bespoke"),
      ("$PWD/.build/deep/bespoke", ".build/release/bespoke"), ("PATH=.build/deep bespoke", "bespoke"),
    ] {
      let out = try fixture.run(command + " train \(model) --data data --steps 1 --out run").output
      let pasted =
        out.split(separator: "More images: ").last.map { $0.trimmingCharacters(in: .newlines) } ?? ""
      #expect(pasted == shown + " generate --checkpoint run --out more.png")
      #expect(try fixture.run("PATH=$PATH:.build/deep; \(pasted)").code == 0)
      _ = try fixture.run("rm -r run more.png")
    }
  }

  @Test(arguments: [
    "", "models", "train", "generate", "score", "bench", "trace", "data", "data fetch", "data preview",
  ])
  func everyCommandHasHelp(command: String) throws {
    let result = try RunFixture().run("BESPOKE \(command) --help")
    #expect(result.code == 0)
    #expect(result.output.contains("USAGE: bespoke"))
    #expect(result.errors.isEmpty)
  }

  @Test func whatGoesWrongEndsWithOne() throws {
    let result = try RunFixture().run("BESPOKE generate --checkpoint none --out x.png")
    #expect(
      result
        == CommandResult(
          code: 1, output: "",
          errors: "bespoke: error: there is no checkpoint at none; "
            + "give a .safetensors file or the folder of a run\n"))
  }

  @Test func controlCEndsWith130AndTheRunGoesOn() throws {
    let fixture = try RunFixture()
    let model = try prepare(fixture)
    let running = try BespokeCommand(
      shell: "exec BESPOKE train \(model) --data data --steps 100000000 --samples 4 --out run",
      in: fixture.path)
    // The first step is made when metrics are there; they are handed over in blocks, so it is the file that counts.
    for _ in 0..<200 where !FileManager.default.fileExists(atPath: fixture.file("run/metrics.jsonl")) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    let process = running.process
    kill(process.processIdentifier, SIGINT)
    // Should the signal be lost, the test fails instead of waiting for ever.
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    let result = try running.result()
    #expect(result.code == 130)
    #expect(result.errors.isEmpty)
    #expect(
      result.output.hasSuffix("Go on with: \(try BespokeCommand.path()) train \(model) --out run --resume\n"))
    let checkpoints = try fixture.names(in: "run/checkpoints")
    #expect(!checkpoints.isEmpty)
    let made = try fixture.metrics("run").count
    let next = try fixture.run("BESPOKE train \(model) --out run --resume --steps \(made + 2)")
    #expect(next.code == 0)
    #expect(try fixture.metrics("run").count == made + 2)
  }
}
