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
  try requireKnown(ProcessInfo.processInfo.environment)
  var runner = StageRunner()
  var seen: [String: [any StageOutput]] = [:]
  runner.observe = { stage, output in seen[stage, default: []].append(output) }
  let program = try compile(model, &runner, entries: entries(options))
  for warning in model.warnings { report("\(warning)") }
  switch stage {
  case "cost":
    for output in seen["memory"] ?? [] {
      if let planned = output as? PlannedProgram { print(planned.costSheet) }
    }
  case "c":
    for file in backend().files(of: program, stem: stem(of: model)).files {
      print("/* ==== \(file.name) ==== */\n\(file.text)")
    }
  case "timing":
    for timing in runner.timings { print("\(timing.stage)  \(Int(timing.seconds * 1e6)) µs") }
  default:
    for output in seen[stage] ?? [] { print(output.shown) }
  }
}
