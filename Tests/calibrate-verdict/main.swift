import ArgumentParser
import BespokeTraining
import Foundation

/// Trains small models with planted faults, and healthy ones, and counts what the verdict says of them.
struct CalibrateVerdict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate-verdict",
    abstract:
      "Trains small models with planted faults, and healthy ones, and counts what the verdict says of them.")

  @Option(help: "Images of 28x28 with ten classes: garments, or a folder of IDX files.") var data = "garments"
  @Option(help: "The first seed; the others follow.") var seed: UInt64 = 1
  @Option(help: "Seeds of each trial.") var count = 4
  @Option(help: "Steps of a healthy run.") var steps = 1000
  @Option(help: "Of the trials, those whose names contain one of these.") var only: [String] = []
  @Option(help: "Where signals are written, a file a run.") var out: String?
  @Flag(help: "Print each run.") var each = false

  func run() throws {
    let pictures = Pictures(
      try loadImages(DataSource(data), garmentsSeed: 1, count: 2600, notice: { print($0) }))
    let folder = NSTemporaryDirectory() + "calibrate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var programs: [String: CompiledProgram] = [:]
    func program(_ family: Family, _ fault: Fault) throws -> CompiledProgram {
      let model = family.model(fault)
      if let known = programs[model.name] { return known }
      let made = try build(model, in: folder)
      programs[model.name] = made
      return made
    }
    var tally = Tally()
    for trial in Trial.all where only.isEmpty || only.contains(where: trial.name.contains) {
      let healthy = try program(trial.family, .none)
      let faulty = try program(trial.family, trial.fault)
      for seed in seed..<seed + UInt64(count) {
        var run = try TrialRun(trial, pictures, healthy: healthy, faulty: faulty, seed: seed)
        let steps = trial.isHealthy ? steps : trial.plantedAfter + Trial.patience
        try run.train(steps: steps)
        tally.note(trial, run)
        if each { print(trial.name, "seed \(seed):", run.summary) }
        if let out { try run.write(to: "\(out)/\(trial.name.replacing(" ", with: "_"))-\(seed).jsonl") }
      }
    }
    tally.print()
  }
}

CalibrateVerdict.main()
