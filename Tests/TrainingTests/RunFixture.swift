import Foundation
import ProcessSupport
import ProgramDouble
import Testing

@testable import BespokeTraining

/// A folder that goes when the test does, a set of small images in it, and programs written by hand.
final class RunFixture {
  let path: String
  private(set) var printed: [String] = []

  init() throws {
    path = NSTemporaryDirectory() + "bespoke-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static let images = 14

  var catalogue: CompiledModels {
    get throws {
      CompiledModels(
        programs: [
          try CompiledProgram(bespoke_double_other()), try CompiledProgram(bespoke_double()),
          try CompiledProgram(bespoke_double_labelled()), try CompiledProgram(bespoke_double_judge()),
          try CompiledProgram(bespoke_double_ailing()),
        ],
        instructionSet: "baseline")
    }
  }

  var toy: CompiledProgram { get throws { try catalogue.program(named: "toy") } }

  lazy var console = Console(isTerminal: false) { [unowned self] in printed.append($0) }

  func file(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file(name))) }

  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file(folder)).sorted()
  }

  /// A folder of IDX files with square images.
  func data(side: Int = 4, count: Int = images) throws -> String {
    let folder = file("data-\(side)-\(count)")
    try writeImages(to: folder, side: side, count: count)
    return folder
  }

  func options(
    _ model: String = "toy", out: String, steps: Int, seed: UInt64? = nil, resume: Bool = false,
    every: Int? = nil
  ) throws -> TrainingOptions {
    var options = TrainingOptions()
    options.model = model
    options.data = try data()
    options.length = .steps(steps)
    options.seed = seed
    options.out = file(out)
    options.resume = resume
    options.checkpointEvery = every
    // The classifier makes no pictures.
    options.samples = model == "judge" ? nil : 6
    options.threads = 1
    // What these runs leave is counted file by file; scores have tests of their own.
    if model != "judge" { options.scoreEvery = .off }
    return options
  }

  /// A run that is scored after every epoch, which is three steps, against 24 images that it does not see.
  func scored(
    _ model: String = "toy", out: String, steps: Int, seed: UInt64? = nil, resume: Bool = false,
    every: Int? = nil
  ) throws -> TrainingOptions {
    var options = try options(model, out: out, steps: steps, seed: seed, resume: resume, every: every)
    options.scoreEvery = .epochs(1)
    options.heldOut = .images(try heldOut())
    return options
  }

  /// A folder of other images than those of `data`, with labels.
  func heldOut(count: Int = 24, shift: Int = 90) throws -> String {
    let folder = "held-out-\(count)-\(shift)"
    if !FileManager.default.fileExists(atPath: file(folder)) {
      let pixels = (0..<count * 16).map { UInt8(truncatingIfNeeded: $0 * 53 + $0 / 16 + shift) }
      try write(
        idx(magic: 0x803, extents: [count, 4, 4], content: pixels), to: folder + "/train-images-idx3-ubyte")
      try write(
        idx(magic: 0x801, extents: [count], content: (0..<count).map { UInt8($0 % 2) }),
        to: folder + "/train-labels-idx1-ubyte")
    }
    return file(folder)
  }

  /// The lines of `scores.csv` below the heads.
  func scores(_ run: String) throws -> [RunScore] {
    ScoreLog.rows(of: try bytes(run + "/scores.csv"), upTo: .max).rows
  }

  /// - Parameter version: a later version of "toy" in its place.
  @discardableResult
  func train(
    _ options: TrainingOptions, as version: bespoke_double_kind? = nil, instructionSet: String = "baseline"
  ) throws -> TrainingOutcome {
    try BespokeTraining.train(
      options, catalogue: catalogue(version, instructionSet: instructionSet), console: console)
  }

  func catalogue(
    _ version: bespoke_double_kind?, instructionSet: String = "baseline", instructionSets: [String]? = nil
  ) throws -> CompiledModels {
    let toy = try version.map { try CompiledProgram(bespoke_double_version($0)) }
    return CompiledModels(
      programs: try catalogue.programs.map { $0.name == "toy" ? toy ?? $0 : $0 },
      instructionSet: instructionSet, instructionSets: instructionSets)
  }

  /// The text of the error that the body throws, without the fixture's own folder.
  func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch {
      return "\(error)".replacing(path + "/", with: "")
    }
  }

  /// What a line of shell does in the fixture's folder; BESPOKE stands for the command.
  func run(_ shell: String, environment: [String: String] = [:]) throws -> CommandResult {
    try BespokeCommand(shell: shell, in: path, environment: environment).result()
  }

  func write(_ data: Data, to name: String) throws {
    let folder = (file(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: file(name)))
  }

  /// Every file below a folder.
  func contents(of folder: String) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: file(folder))
    return Dictionary(uniqueKeysWithValues: names.map { ($0, (try? bytes(folder + "/" + $0)) ?? Data()) })
  }

  /// Metrics without the durations.
  func metrics(_ run: String) throws -> [Substring] {
    String(decoding: try bytes(run + "/metrics.jsonl"), as: UTF8.self).split(separator: "\n")
      .map { $0.prefix(upTo: $0.firstRange(of: ",\"ms\"")?.lowerBound ?? $0.endIndex) }
  }
}
