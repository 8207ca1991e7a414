import ArgumentParser
import Foundation
import FuzzSupport

struct FuzzGraphs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz-graphs",
    abstract: "Compiles random models and graphs and compares them with the interpreter in Double.",
    discussion: """
      Even seeds give models of the language, odd ones graphs with first and second derivatives. A program that fails \
      is made smaller and written as FOLDER/seed<N>.graphs, which --file runs again. Programs run in processes of \
      their own, so that one that ends the compiler ends no more.
      """)

  @Option(help: "Of the first program; the others follow.") var seed: UInt64 = 1
  @Option(help: "Programs.") var count: UInt64 = 100
  @Option(help: "Where programs that fail are written.") var out = "."
  @Option(help: "Runs a program that was written before, named …seed<N>.graphs.") var file: String?
  @Flag(help: "Plants a fault into every product, to see that it is found and made small.") var plant = false
  @Flag(help: "Leaves failing programs as they are.") var whole = false
  @Option(help: ArgumentHelp("Runs in this process, and writes the report.", visibility: .hidden)) var report:
    String?
  @Flag(help: "Prints the programs' graphs instead of running them.") var show = false
  @Flag(help: "Has COUNT models traced and checked as 'bespokec check' does, with and without their values.")
  var check = false

  private var workbench: Workbench { Workbench(plant: plant ? plantedFault : nil) }

  func run() throws {
    setenv("OMP_WAIT_POLICY", "passive", 1)
    if let file {
      let item = try FuzzCase(reading: URL(fileURLWithPath: file))
      guard let failure = try workbench.check([item])[0].failure else { return say("\(file) agrees") }
      say("\(file): \(failure)")
      throw ExitCode.failure
    }
    if check { return try checkTraces() }
    if show {
      for seed in seed..<seed + count { say(try Fuzzer.program(seed).text) }
      return
    }
    if let report {
      let result = try Fuzzer(workbench).run(seed..<seed + count)
      return try JSONEncoder().encode(result).write(to: URL(fileURLWithPath: report))
    }
    var total = Fuzzer.Report()
    for first in stride(from: seed, to: seed + count, by: 64) {
      let part = first..<min(first + 64, seed + count)
      total.add(try inProcess(part))
      say("seeds \(part.lowerBound) to \(part.upperBound - 1): \(total.failures.count) failures so far")
    }
    for found in total.failures {
      say("seed \(found.seed) fails: \(found.failure)")
      if found.failure.kind == .crash { continue }
      let program =
        try whole
        ? Fuzzer.program(found.seed) : Fuzzer(workbench).shrink(found.seed, found.failure) { say("  \($0)") }
      let path = "\(out)/seed\(found.seed).graphs"
      try Data(program.text.utf8).write(to: URL(fileURLWithPath: path))
      say("  written to \(path); run it again with --file \(path)")
    }
    say(total.line)
    if !total.failures.isEmpty { throw ExitCode.failure }
  }

  /// Right models must not be accused, planted faults must be found.
  private func checkTraces() throws {
    let trial = TraceTrial(plant: plant ? plantedFault : nil)
    let seeds = (0..<count).map { 2 * (seed + $0) }
    var (accused, total) = (0, 0)
    for first in stride(from: 0, to: seeds.count, by: 8) {
      for verdict in try trial.run(Array(seeds[first..<min(first + 8, seeds.count)])) {
        total += 1
        if verdict.isRight { continue }
        accused += 1
        if !plant {
          say("seed \(verdict.seed), \(verdict.showsValues ? "with" : "without") values: \(verdict.text)")
        }
      }
    }
    say("\(total) traces of \(total / 2) models: \(accused) accused")
    if accused != (plant ? total : 0) { throw ExitCode.failure }
  }

  /// Halves the programs where a process ends before it has reported, until one is to blame.
  private func inProcess(_ seeds: Range<UInt64>) throws -> Fuzzer.Report {
    let file = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments =
      (plant ? ["--plant"] : []) + [
        "--seed", "\(seeds.lowerBound)", "--count", "\(seeds.count)", "--report", file.path,
      ]
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus == 0, let data = try? Data(contentsOf: file) {
      return try JSONDecoder().decode(Fuzzer.Report.self, from: data)
    }
    var report = Fuzzer.Report()
    if seeds.count == 1 {
      let again = "fuzz-graphs --seed \(seeds.lowerBound) --count 1 --report /dev/null"
      let failure = Failure(kind: .crash, message: "the process ends; see '\(again)'")
      report.programs = 1
      report.failures = [.init(seed: seeds.lowerBound, failure: failure)]
    } else {
      let middle = seeds.lowerBound + UInt64(seeds.count / 2)
      report.add(try inProcess(seeds.lowerBound..<middle))
      report.add(try inProcess(middle..<seeds.upperBound))
    }
    return report
  }
}

/// A line at once, also where the output is no terminal.
private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

FuzzGraphs.main()
