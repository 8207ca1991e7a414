import Foundation

/// Trains with the command, ends its process with SIGKILL at random moments, goes on with `--resume`, and compares
/// every file of the run with those of an undisturbed one.
public struct KillTest {
  /// What was done.
  public struct Report: Sendable {
    public var kills = 0
    /// Runs that were brought to their end.
    public var runs = 0
    /// Kills that left a checkpoint half written.
    public var whileCheckpointing = 0
    /// Kills that left another file half written: configuration, picture or film.
    public var whileWritingOthers = 0
    /// Kills before the run had its configuration, after which it is begun anew.
    public var beforeConfiguration = 0
    /// Kills before the first checkpoint.
    public var beforeCheckpoint = 0

    public var line: String {
      "\(kills) kills in \(runs) runs: \(whileCheckpointing) left a checkpoint half written, "
        + "\(whileWritingOthers) another file; \(beforeConfiguration) came before the configuration, "
        + "\(beforeCheckpoint) before the first checkpoint. Every run ended in the bytes of the undisturbed one."
    }
  }

  /// When a process is killed.
  private enum Moment {
    /// So long after its start.
    case time(seconds: Double)
    /// So long after it began to write the checkpoint of a step.
    case checkpoint(step: Int, seconds: Double)
    /// As soon as it writes something that is no checkpoint.
    case otherFile
  }

  private let folder: String
  private let model: CompiledModel
  private let steps: Int
  private let undisturbed: RunFiles
  /// Of an undisturbed run, and of the writing of one of its checkpoints.
  private let duration, writing: Double
  private var random: SplitMix64

  /// Makes the undisturbed run.
  /// - Parameter folder: an empty one.
  public init(in folder: String, kind: String = "gan", steps: Int, seed: UInt64) throws {
    self.folder = folder
    self.steps = steps
    random = SplitMix64(state: seed)
    model = try CompiledModel.smallest(kind)
    try writeImages(to: folder + "/data", side: model.height, count: 3 * model.batch)
    let start = ContinuousClock.now
    let command = try BespokeCommand(Self.begin(model, steps, out: "undisturbed"), in: folder)
    var (last, written) = (start, Duration.zero)
    while command.process.isRunning {
      let now = ContinuousClock.now
      if Self.halfWritten(folder + "/undisturbed/checkpoints") != nil { written += now - last }
      last = now
      usleep(200)
    }
    duration = (last - start) / .seconds(1)
    writing = written / .seconds(steps)
    let result = try command.result()
    guard result.code == 0 else { throw ProcessFailure("the undisturbed run failed: \(result.errors)") }
    undisturbed = try RunFiles(of: folder + "/undisturbed")
  }

  /// Kills processes and goes on with their runs until there were so many kills.
  /// - Parameter progress: receives a line for each run.
  /// - Throws: `ProcessFailure` where a run does not end as the undisturbed one; its folder then stays.
  public mutating func run(kills: Int, progress: (String) -> Void) throws -> Report {
    var report = Report()
    while report.kills < kills {
      let run = "run-\(report.runs + 1)"
      let planned = min(kills - report.kills, Int.random(in: 1...6, using: &random))
      var done = 0
      var hasEnded = false
      while !hasEnded {
        let moment = done < planned ? pickMoment(in: run) : nil
        hasEnded = try !start(run, killedAt: moment)
        if !hasEnded {
          done += 1
          count(run, in: &report)
        }
      }
      try compare(run)
      report.runs += 1
      progress("run \(report.runs): \(done) kills, \(report.kills) of \(kills) in all")
    }
    return report
  }

  private mutating func pickMoment(in run: String) -> Moment {
    let first = Self.checkpoints(of: folder + "/" + run).last ?? 0
    // A run is young but once.
    if first == 0, Bool.random(using: &random) {
      return .time(seconds: Double.random(in: 0...duration / 8, using: &random))
    }
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5 where first < steps:
      return .checkpoint(
        step: Int.random(in: first + 1...min(first + 8, steps), using: &random),
        seconds: Double.random(in: 0...writing, using: &random))
    case 5: return .otherFile
    // While the process finds its images and its place.
    case 6, 7: return .time(seconds: Double.random(in: 0...duration / 12, using: &random))
    default: return .time(seconds: Double.random(in: 0...duration / 2, using: &random))
    }
  }

  /// Starts the run or goes on with it.
  /// - Returns: whether the process was killed; otherwise it has made the run's last step.
  private mutating func start(_ run: String, killedAt moment: Moment?) throws -> Bool {
    let path = folder + "/" + run
    let before = Self.checkpoints(of: path)
    let isBegun = FileManager.default.fileExists(atPath: path + "/config.json")
    var arguments = isBegun ? ["train", "--out", run, "--resume"] : Self.begin(model, steps, out: run)
    // The number of threads decides nothing.
    arguments += ["--threads", "\(Int.random(in: 1...2, using: &random))"]
    let command = try BespokeCommand(arguments, in: folder)
    if let moment { wait(for: moment, in: path, of: command.process) }
    if moment != nil { command.kill() }
    let result = try command.result()
    guard !result.output.contains("passed over") else {
      throw ProcessFailure("\(path): a kill has damaged a checkpoint: \(result.output)")
    }
    let start =
      before.last.map { "goes on after step \($0) of" }
      ?? (isBegun ? "begins with its first step" : "\(model.name): ")
    switch result.code {
    case -SIGKILL:
      return true
    case 0 where result.output.contains(start):
      return false
    case 0:
      throw ProcessFailure("\(path): it did not start where it should: \(result.output)")
    case 1 where result.errors.contains("has made \(steps) of \(steps) steps already"):
      return false
    default:
      throw ProcessFailure("\(path): exit code \(result.code): \(result.errors)")
    }
  }

  private func wait(for moment: Moment, in path: String, of process: Process) {
    let start = ContinuousClock.now
    func sleep(_ seconds: Double) { usleep(UInt32(seconds * 1e6)) }
    switch moment {
    case .time(let seconds):
      while process.isRunning, (ContinuousClock.now - start) / .seconds(1) < seconds { usleep(200) }
    case .checkpoint(let step, let seconds):
      while process.isRunning {
        if let begun = Self.halfWritten(path + "/checkpoints"), Self.step(of: begun) >= step {
          return sleep(seconds)
        }
        usleep(50)
      }
    case .otherFile:
      while process.isRunning {
        if Self.halfWritten(path) != nil || Self.halfWritten(path + "/samples") != nil { return }
      }
    }
  }

  private func count(_ run: String, in report: inout Report) {
    let path = folder + "/" + run
    report.kills += 1
    if Self.halfWritten(path + "/checkpoints") != nil { report.whileCheckpointing += 1 }
    if Self.halfWritten(path) != nil || Self.halfWritten(path + "/samples") != nil {
      report.whileWritingOthers += 1
    }
    if !FileManager.default.fileExists(atPath: path + "/config.json") {
      report.beforeConfiguration += 1
    } else if Self.checkpoints(of: path).isEmpty {
      report.beforeCheckpoint += 1
    }
  }

  private func compare(_ run: String) throws {
    let path = folder + "/" + run
    let differences = try RunFiles(of: path).differences(from: undisturbed)
    guard differences.isEmpty else {
      throw ProcessFailure(
        "\(path) differs from \(folder)/undisturbed in \(differences.joined(separator: ", "))")
    }
    try FileManager.default.removeItem(atPath: path)
  }

  private static func begin(_ model: CompiledModel, _ steps: Int, out: String) -> [String] {
    [
      "train", model.name, "--data", "data", "--steps", "\(steps)", "--samples", "4", "--checkpoint-every",
      "1", "--score-every", "2", "--out", out,
    ]
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// A file that is being written in a folder, or was when its process was killed.
  private static func halfWritten(_ folder: String) -> String? {
    names(in: folder).filter { $0.hasSuffix(".tmp") }.max()
  }

  private static func step(of checkpoint: String) -> Int {
    Int(checkpoint.dropFirst("step-".count).prefix { $0.isNumber }) ?? 0
  }

  /// The steps whose checkpoints there are.
  private static func checkpoints(of path: String) -> [Int] {
    names(in: path + "/checkpoints").filter { $0.hasSuffix(".safetensors") }.map(step(of:)).sorted()
  }
}

/// Steele, Lea and Flood's generator (2014), so that a seed says which moments were chosen.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  public init(state: UInt64) { self.state = state }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
