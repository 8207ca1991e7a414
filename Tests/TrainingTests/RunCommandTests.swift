import Foundation
import Testing

@testable import Training

/// The command itself, in a process of its own, with whichever compiled model is the smallest.
@Suite(.serialized) struct RunCommandTests {
  struct Result: Equatable {
    var code: Int32
    var output: String
    var errors: String
  }

  private static var bespoke: String {
    get throws {
      let tests = try #require(Bundle.main.executableURL).resolvingSymlinksInPath()
      // The command stands beside the test bundle, or beside the folder that the bundle is.
      var folder = tests.deletingLastPathComponent()
      while !FileManager.default.isExecutableFile(atPath: folder.path + "/bespoke"), folder.path != "/" {
        folder = folder.deletingLastPathComponent()
      }
      try #require(folder.path != "/", "build the product 'bespoke' first")
      return folder.path + "/bespoke"
    }
  }

  private func start(_ shell: String, in fixture: RunFixture) throws -> (Process, Pipe, Pipe) {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", shell.replacing("BESPOKE", with: quoted(try Self.bespoke))]
    process.currentDirectoryURL = URL(fileURLWithPath: fixture.path)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return (process, output, errors)
  }

  private func finish(_ running: (Process, Pipe, Pipe)) throws -> Result {
    let (process, output, errors) = running
    func text(_ pipe: Pipe) throws -> String {
      String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
    let (said, complained) = (try text(output), try text(errors))
    process.waitUntilExit()
    return Result(code: process.terminationStatus, output: said, errors: complained)
  }

  private func run(_ shell: String, in fixture: RunFixture) throws -> Result {
    try finish(start(shell, in: fixture))
  }

  private struct Model: Decodable {
    var name: String
    var height, parameters: Int
  }

  /// The smallest model, and a folder "data" of images for it.
  private func prepare(_ fixture: RunFixture) throws -> String {
    let listing = try run("BESPOKE models --json", in: fixture)
    let models = try listing.output.split(separator: "\n").map {
      try JSONDecoder().decode(Model.self, from: Data($0.utf8))
    }
    let smallest = try #require(models.min { ($0.parameters, $1.name) < ($1.parameters, $0.name) })
    try writeIDX(to: fixture.file("data"), side: smallest.height, count: 600)
    return smallest.name
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
      ("--frobnicate", "Unknown option '--frobnicate' (see bespoke --help)"),
    ] {
      let expected = Result(code: 2, output: "", errors: "bespoke: error: \(words)\n")
      #expect(try run("BESPOKE " + command, in: fixture) == expected)
    }
    let unknown = try run("BESPOKE train nonesuch", in: fixture)
    #expect(unknown.code == 2)
    #expect(
      unknown.errors.hasPrefix("bespoke: error: no model is named 'nonesuch'; the compiled models are: "))
  }

  @Test(arguments: [
    "", "models", "train", "generate", "bench", "trace", "data", "data fetch", "data preview",
  ])
  func everyCommandHasHelp(command: String) throws {
    let result = try run("BESPOKE \(command) --help", in: RunFixture())
    #expect(result.code == 0)
    #expect(result.output.contains("USAGE: bespoke"))
    #expect(result.errors.isEmpty)
  }

  @Test func whatGoesWrongEndsWithOne() throws {
    let result = try run("BESPOKE generate --checkpoint none --out x.png", in: RunFixture())
    #expect(
      result
        == Result(
          code: 1, output: "",
          errors: "bespoke: error: there is no checkpoint at none; "
            + "give a .safetensors file or the folder of a run\n"))
  }

  @Test func controlCEndsWith130AndTheRunGoesOn() throws {
    let fixture = try RunFixture()
    let model = try prepare(fixture)
    let running = try start(
      "exec BESPOKE train \(model) --data data --steps 100000000 --samples 4 --out run", in: fixture)
    // The first step is made when metrics are there; they are handed over in blocks, so it is the file that counts.
    for _ in 0..<200 where !FileManager.default.fileExists(atPath: fixture.file("run/metrics.jsonl")) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    kill(running.0.processIdentifier, SIGINT)
    // Should the signal be lost, the test fails instead of waiting for ever.
    let process = running.0
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    let result = try finish(running)
    #expect(result.code == 130)
    #expect(result.errors.isEmpty)
    #expect(result.output.hasSuffix("Go on with: bespoke train \(model) --out run --resume\n"))
    let checkpoints = try fixture.names(in: "run/checkpoints")
    #expect(!checkpoints.isEmpty)
    let made = try fixture.metrics("run").count
    let next = try run(
      "BESPOKE train \(model) --out run --resume --steps \(made + 2)", in: fixture)
    #expect(next.code == 0)
    #expect(try fixture.metrics("run").count == made + 2)
  }

  /// A limit on the size of files stands for a full disk: writing fails in the middle of a checkpoint.
  @Test func aFullDiskKeepsWhatThereIs() throws {
    let fixture = try RunFixture()
    let model = try prepare(fixture)
    let full = try run(
      "ulimit -f 1; exec BESPOKE train \(model) --data data --steps 3 --samples 4 --out run", in: fixture)
    // A checkpoint of a small test program fits into any limit; real models' do not.
    guard full.code != 0 else { return }
    #expect(full.code == 1)
    #expect(full.errors.hasPrefix("bespoke: error: "))
    #expect(full.errors.split(separator: "\n").count == 1)
    #expect(try fixture.names(in: "run/checkpoints").isEmpty)
  }
}
