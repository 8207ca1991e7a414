import CEmitter
import Compiler
import Foundation
import GraphIR
import ModelDSL

/// Compiles all models and writes their C into a folder. A file whose bytes are as before is left alone, so that
/// its C is not compiled again. With `--stems` the files of the models' folder are given, and must hold the models
/// of the zoo; a file whose model is left out of the zoo becomes C files of a comment each, for the build expects them.
/// With `--only` just the models of the given files are written.
func emitFiles(_ zoo: [any Model], _ options: Options) throws {
  let only = options.named["only"]
  guard let out = options.named["out"], let list = only ?? options.named["stems"] else {
    throw UsageError(message: "emit needs --out and --stems or --only")
  }
  let stems = list.split(separator: ",").map(String.init)
  let zoo = only == nil ? zoo : zoo.filter { stems.contains(stem(of: $0)) }
  let found = Dictionary(grouping: zoo) { stem(of: $0) }
  var problems: [Diagnostic] = []
  let leftOut = stems.filter { found[$0] == nil }
  for name in leftOut where only != nil {
    throw UsageError(message: "there is no \(name).swift with a model of the zoo")
  }
  for (name, models) in found.sorted(by: { $0.key < $1.key }) {
    if models.count > 1 {
      problems.append(
        Diagnostic(
          location: models[1].location, message: "\(name).swift has two models; give each its own file"))
    }
    if !stems.contains(name) {
      problems.append(
        Diagnostic(
          location: models[0].location, message: "the model's file is not in the folder of the models"))
    }
  }
  for (name, models) in Dictionary(grouping: zoo, by: \.name) where models.count > 1 {
    problems.append(
      Diagnostic(
        location: models[1].location, message: "a model called \"\(name)\" exists already",
        notes: [.init(location: models[0].location, message: "here")]))
  }

  guard problems.isEmpty else { throw Diagnostics(problems) }
  if !leftOut.isEmpty {
    report("not in the list of Zoo.swift, and not compiled: \(leftOut.joined(separator: ", "))")
  }
  let files =
    try emittedFiles(zoo: zoo, prefix: options.named["prefix"] ?? "bespoke")
    + leftOut.flatMap(emitNothing)
  try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
  for file in files {
    let path = out + "/" + file.name
    let data = Data(file.text.utf8)
    if FileManager.default.contents(atPath: path) == data { continue }
    try data.write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}

/// The C of all models and what they share, sorted by name.
/// - Throws: `Diagnostics` with all that is wrong in any model.
public func emittedFiles(zoo: [any Model], prefix: String) throws -> [EmittedFile] {
  var problems: [Diagnostic] = []
  var programs: [EmittedProgram] = []
  try requireKnown(ProcessInfo.processInfo.environment)
  // Dumps come model after model.
  let isDumping = ProcessInfo.processInfo.environment["BESPOKE_DUMP"] != nil
  let compiled = mapInThreads(zoo, threads: isDumping ? 1 : ProcessInfo.processInfo.activeProcessorCount) {
    model in
    Result {
      var runner = dumpingRunner(model)
      let program = try compile(model, &runner)
      return emit(program, stem: stem(of: model))
    }
  }
  for result in compiled {
    do {
      programs.append(try result.get())
    } catch let error as Diagnostics {
      problems += error.all
    }
  }
  guard problems.isEmpty else { throw Diagnostics(problems) }
  return (programs.flatMap(\.files) + emitShared(programs: programs, prefix: prefix)).sorted {
    $0.name < $1.name
  }
}

/// `DCGAN` for a model declared in Models/DCGAN.swift.
func stem(of model: any Model) -> String {
  String(model.location.id.split(separator: "/").last!.split(separator: ".").first!)
}

/// Prints or writes the stages that `BESPOKE_DUMP` asks for.
private func dumpingRunner(_ model: any Model) -> StageRunner {
  var runner = StageRunner()
  let environment = ProcessInfo.processInfo.environment
  guard let wanted = environment["BESPOKE_DUMP"]?.split(separator: ",").map(String.init) else {
    return runner
  }
  let folder = environment["BESPOKE_DUMP_TO"]
  var count = 0
  runner.observe = { stage, output in
    guard wanted.contains(stage) || wanted.contains("all") else { return }
    count += 1
    if let folder {
      let number = count < 10 ? "0\(count)" : "\(count)"
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try? output.shown.write(
        toFile: "\(folder)/\(model.name)-\(number)-\(stage).txt", atomically: true, encoding: .utf8)
    } else {
      report("==== \(model.name), \(stage)\n\(output.shown)")
    }
  }
  return runner
}
