import BespokeCompiler
import BespokeDSL
import BespokeEmitter
import BespokeGraph
import Foundation

/// Prints what one stage made of a model.
func show(_ zoo: [any Model], _ options: Options) throws {
  guard let name = options.positional.first else { throw UsageError(message: "show which model?") }
  guard let model = try models(named: name, in: zoo).first else {
    throw UsageError(message: "show which model?")
  }
  let stage = options.named["stage"] ?? stageNames[0]
  guard views.contains(stage) else {
    throw UsageError(message: "no stage \"\(stage)\"; there are \(views.joined(separator: ", "))")
  }
  let threads = try threads(options, stage: stage)
  try requireKnown(ProcessInfo.processInfo.environment)
  var runner = StageRunner()
  var seen: [String: [any StageOutput]] = [:]
  runner.observe = { stage, output in seen[stage, default: []].append(output) }
  let program = try compile(model, &runner, entries: entries(options))
  for warning in model.warnings { report("\(warning)") }
  switch stage {
  case "cost":
    for output in seen["memory"] ?? [] {
      if let planned = output as? PlannedProgram { try say(planned.costSheet) }
    }
    if let threads {
      for entry in program.entries { try say(entry.scalingSheet(threads: threads, target: program.target)) }
      for entry in program.entries where threads <= CoherenceTraffic.mostThreads {
        try say(entry.coherenceSheet(threads: threads, arenaFloats: program.arenaFloats))
      }
    }
  case "c":
    for file in backend().files(of: program, stem: stem(of: model)).files {
      try say("/* ==== \(file.name) ==== */\n\(file.text)")
    }
  case "timing":
    for timing in runner.timings { try say("\(timing.stage)  \(Int(timing.seconds * 1e6)) µs") }
  default:
    for output in seen[stage] ?? [] { try say(output.shown) }
  }
}

/// What `--threads` says, nil where it is not there.
private func threads(_ options: Options, stage: String) throws -> Int? {
  guard let text = options.named["threads"] else { return nil }
  guard stage == "cost" else { throw UsageError(message: "--threads is for --stage cost") }
  guard let count = Int(text), (1...1024).contains(count) else {
    throw UsageError(message: "--threads takes a number from 1 to 1024, not \"\(text)\"")
  }
  return count
}
