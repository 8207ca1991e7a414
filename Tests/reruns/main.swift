import ArgumentParser
import Foundation
import ProcessSupport

/// What the tests do in short, at length: `make kill-test`, `make reruns`.
struct Reruns: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reruns", abstract: "Makes runs of bespoke again and compares their bytes.",
    subcommands: [Kill.self, Exact.self])
}

/// A new folder in that for temporary files; it stays where a comparison fails.
private func withFolder(_ body: (String) throws -> Void) throws {
  let folder = NSTemporaryDirectory() + "reruns-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  do { try body(folder) } catch let failure as ProcessFailure {
    say("FAILED: \(failure)")
    throw ExitCode.failure
  }
  try FileManager.default.removeItem(atPath: folder)
}

/// A line at once, also where the output is no terminal.
private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

struct Kill: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kills a trainer at random moments, resumes it, and compares the end with an undisturbed run.")

  @Option(help: "Kills.") var count = 200
  @Option(help: "Of the moments.") var seed: UInt64 = 1
  @Option(help: "Steps of a run, each with a checkpoint.") var steps = 24

  func run() throws {
    try withFolder { folder in
      var test = try KillTest(in: folder, steps: steps, seed: seed)
      say(try test.run(kills: count, progress: say).line)
    }
  }
}

struct Exact: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the same run with other threads, instructions and builds, and compares the bytes.")

  @Option(help: "Models, with commas between them. (default: all)") var models: String?
  @Option(help: "Steps of a run.") var steps = 3
  @Option(help: "Another build of bespoke; may be given several times.") var also: [String] = []

  func run() throws {
    let asked = models?.split(separator: ",").map(String.init)
    let all = try CompiledModel.all()
    if let unknown = asked?.first(where: { name in !all.contains { $0.name == name } }) {
      throw ValidationError("no model is named '\(unknown)'")
    }
    var compared = 0
    for model in all where asked?.contains(model.name) ?? true {
      var ways: [ExactReruns.Way] = []
      for instructions in try ExactReruns.instructionSets() {
        ways += ExactReruns.threadCounts.map { .init(threads: $0, instructions: instructions) }
        ways += also.map { .init(threads: 2, instructions: instructions, command: absolute($0)) }
      }
      try withFolder { folder in
        let reruns = try ExactReruns(in: folder, model: model, steps: steps)
        compared += try reruns.run(ways, progress: say)
      }
    }
    say("\(compared) runs ended in the same bytes as the first of their kind")
  }

  private func absolute(_ path: String) -> String { URL(fileURLWithPath: path).path }
}

Reruns.main()
