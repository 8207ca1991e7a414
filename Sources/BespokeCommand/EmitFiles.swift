import BespokeCompiler
import BespokeDSL
import BespokeEmitter
import BespokeGraph
import BespokeTensorFiles
import Foundation

/// What programs become.
func backend(prefix: String? = nil) -> any Backend { CBackend(prefix: prefix) }

/// `bespokec emit`: compiles models and writes their C into a folder, all of it or, where something is wrong, nothing. A
/// file whose bytes are as before is left alone, so that its C is not compiled again; none is removed.
///
/// - With `--stem FILE`, once for each, the files of the models' folder are given, and must hold the models of the zoo; a
///   file whose model is left out of the zoo becomes C files of a comment each, for the build expects them.
/// - With `--only MODEL`, by the model's name or its file's, just those are written.
/// - With `--renew`, those whose C is in the folder, and those of `--only`; what is there of others stays.
/// - With `--entries`, programs have those entries alone; without it what a trainer runs.
func emitFiles(_ zoo: [any Model], _ options: Options) throws {
  let only = try options.all("only").flatMap { try models(named: $0, in: zoo) }
  let isWhole = options.named["stem"] != nil
  let renews = options.flags.contains("renew")
  guard let out = try options.path("out"), isWhole || renews || !only.isEmpty else {
    throw UsageError(message: "emit needs --out, and --stem, --only or --renew")
  }
  var problems = [Diagnostic]()
  var zoo = zoo
  var leftOut: [String] = []
  if isWhole {
    let files = Set(options.all("stem"))
    leftOut = files.subtracting(zoo.map(file(of:))).sorted()
    problems += zoo.filter { !files.contains(file(of: $0)) }.map(strayProblem)
  } else {
    let present = renews ? stemsOfModels(in: out) : []
    zoo = zoo.filter { model in
      present.contains(stem(of: model)) || only.contains { $0.name == model.name }
    }
    leftOut = present.subtracting(zoo.map(stem(of:))).sorted()
    guard !zoo.isEmpty else { throw UserError("\(out) has no C of a model in the list of Zoo.swift") }
  }
  problems += problemsOfSharedPlaces(zoo, without: isWhole ? leftOut : [])
  guard problems.isEmpty else { throw Diagnostics(problems) }

  let prefix = options.named["prefix"] ?? "bespoke_zoo"
  guard prefix != "bespoke", prefix.contains(/^[A-Za-z_][A-Za-z0-9_]*$/) else {
    throw UsageError(message: "--prefix is the beginning of a function's name in C; '\(prefix)' cannot be")
  }
  for warning in zoo.flatMap(\.warnings) { report("\(warning)") }
  if isWhole { for warning in forgotten(leftOut, beside: zoo) { report(warning) } }
  var files = try emittedFiles(
    zoo: zoo, entries: entries(options), prefix: prefix)
  if isWhole {
    files += leftOut.flatMap(backend().files(insteadOf:))
  } else if !leftOut.isEmpty {
    // It names all models whose C is there.
    files.removeAll { $0.name == registryName }
  }
  if !isWhole && !renews { try requireOwn(files.map(\.name), in: out) }
  try replaceFiles(files.map { ($0.name, Data($0.text.utf8)) }, in: out)
  // Files of layers and losses are no models, and need no place in the list.
  let named = isWhole ? leftOut.filter { seemsToHoldModel($0, beside: zoo) } : leftOut
  if named.isEmpty { return }
  let names = named.joined(separator: ", ")
  report(
    isWhole
      ? "not in the list of Zoo.swift, and not compiled: \(names)"
      : "left as they are, for no model of Zoo.swift is theirs: the C of \(names), and \(registryName)")
}

/// Models by their names or their files'; several may be given at once, with commas.
func models(named text: String, in zoo: [any Model]) throws -> [any Model] {
  func find(_ name: String) -> [any Model] {
    zoo.filter { $0.name == name || file(of: $0) == name || file(of: $0) + ".swift" == name }
  }
  let whole = find(text)
  if !whole.isEmpty { return whole }
  return try text.split(separator: ",").map(String.init).flatMap { name in
    let found = find(name)
    if found.isEmpty {
      let known = zoo.map { "\($0.name) (\(file(of: $0)).swift)" }.joined(separator: ", ")
      throw UsageError(
        message: "the zoo has no model \"\(name)\", by its name or its file's; it has \(known)")
    }
    return found
  }
}

/// Refuses to write over a file that a person has made.
private func requireOwn(_ names: [String], in folder: String) throws {
  // What files begin with, or did in earlier versions.
  let marks = ["made by bespokec", "what the kernels of all models share", "is not in the zoo"]
  for name in names {
    let path = "\(folder)/\(name)"
    guard let text = FileManager.default.contents(atPath: path), !text.isEmpty else { continue }
    let beginning = String(decoding: text.prefix(1 << 10), as: UTF8.self).lowercased()
    if marks.contains(where: beginning.contains) { continue }
    throw UserError("\(path) is not of bespokec's making: move it away, or choose another folder with --out")
  }
}

/// Stems of the models whose C is there.
private func stemsOfModels(in folder: String) -> Set<String> {
  let ending = "_program.h"
  let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return Set(present.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
}

private func seemsToHoldModel(_ stem: String, beside zoo: [any Model]) -> Bool {
  guard let model = zoo.first else { return true }
  let file = URL(fileURLWithPath: model.location.path).deletingLastPathComponent().appending(
    path: stem + ".swift")
  guard let text = try? String(contentsOf: file, encoding: .utf8) else { return true }
  return text.contains(/\b(GAN|Classifier)\(/)
}

/// Warnings for files that seem to hold a model, and none of the list.
func forgotten(_ stems: [String], beside zoo: [any Model]) -> [String] {
  guard let folder = zoo.first.map({ URL(fileURLWithPath: $0.location.path).deletingLastPathComponent() })
  else { return [] }
  return stems.compactMap { stem in
    let file = folder.appending(path: stem + ".swift")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let line = lines?.firstIndex(where: { $0.contains(/^public let .*\b(GAN|Classifier)\(/) }) else {
      return nil
    }
    return "\(file.path):\(line + 1):1: warning: this model is not in the list of Zoo.swift, and not compiled"
  }
}

private func strayProblem(_ model: any Model) -> Diagnostic {
  Diagnostic(
    location: model.location,
    message:
      "the model \"\(model.name)\" stands in \(file(of: model)).swift, which is not in the folder of the models"
  )
}

/// Models of one file, or of one name.
/// - Parameter without: files that hold no model of the zoo, as it seems.
private func problemsOfSharedPlaces(_ zoo: [any Model], without: [String]) -> [Diagnostic] {
  let candidates =
    without.isEmpty ? "" : " (perhaps \(without.map { $0 + ".swift" }.joined(separator: ", ")))"
  var problems: [Diagnostic] = []
  for (file, models) in Dictionary(grouping: zoo, by: file(of:)).sorted(by: { $0.key < $1.key })
  where models.count > 1 {
    let (first, second) = (models[0], models[1])
    let isCopy = first.location == second.location
    if isCopy && first.name == second.name {
      problems.append(
        Diagnostic(
          location: first.location,
          message: "\"\(first.name)\" is in the list of Zoo.swift \(models.count) times: once is enough"))
      continue
    }
    problems.append(
      Diagnostic(
        location: second.location,
        message: isCopy
          ? "\"\(first.name)\" and \"\(second.name)\" say that they stand in the same line: a copy in a file of its "
            + "own\(candidates) is made with MODEL.named(\"\(second.name)\"), which notes where that is written"
          : "\(file).swift has two models, \"\(first.name)\" and \"\(second.name)\": give each its own file",
        notes: isCopy ? [] : [.init(location: first.location, message: "the other one stands here")]))
  }
  for (name, models) in Dictionary(grouping: zoo, by: \.name).sorted(by: { $0.key < $1.key })
  where models.count > 1 && models[0].location != models[1].location {
    problems.append(
      Diagnostic(
        location: models[1].location, message: "a model called \"\(name)\" exists already",
        notes: [.init(location: models[0].location, message: "here")]))
  }
  return problems
}

/// The kinds of entries that `--entries` names.
func entries(_ options: Options) throws -> Set<Entry.Kind> {
  guard let text = options.named["entries"] else { return Entry.Kind.trained }
  if text == "all" { return Set(Entry.Kind.allCases) }
  return try Set(
    text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      guard let kind = Entry.Kind(rawValue: String(word)) else {
        let known = Entry.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError(message: "no entry is called \"\(word)\"; there are \(known), and all of them: all")
      }
      return kind
    })
}

/// The C of all models and what they share, sorted by name.
/// - Parameters:
///   - zoo: the models.
///   - entries: of the entries, those that are compiled.
///   - prefix: what the function begins with that lists the programs: `mygan` for `mygan_models`.
/// - Throws: `Diagnostics` with all that is wrong in any model.
public func emittedFiles(
  zoo: [any Model], entries: Set<Entry.Kind> = Entry.Kind.trained, prefix: String
) throws -> [EmittedFile] {
  var problems: [Diagnostic] = []
  var programs: [EmittedProgram] = []
  try requireKnown(ProcessInfo.processInfo.environment)
  let backend = backend(prefix: prefix)
  // Dumps come model after model.
  let isDumping = ProcessInfo.processInfo.environment["BESPOKE_DUMP"] != nil
  let compiled = mapInThreads(zoo, threads: isDumping ? 1 : ProcessInfo.processInfo.activeProcessorCount) {
    model in
    Result {
      var runner = dumpingRunner(model)
      let program = try compile(model, &runner, entries: entries)
      return backend.files(of: program, stem: stem(of: model))
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
  return (programs.flatMap(\.files) + backend.files(sharedBy: programs)).sorted {
    $0.name < $1.name
  }
}

/// `DCGAN` for a model declared in BespokeZoo/DCGAN.swift.
func file(of model: any Model) -> String {
  let name = URL(fileURLWithPath: model.location.id).lastPathComponent
  return name.hasSuffix(".swift") ? String(name.dropLast(".swift".count)) : name
}

/// What the names of its C files begin with.
func stem(of model: any Model) -> String { fileStem(file(of: model)) }

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
      let name = "\(model.name)-\(number)-\(stage).txt"
      do { try replaceFiles([(name, Data(output.shown.utf8))], in: folder) } catch {
        report("\(calledAs): error: cannot write \(folder)/\(name): \(error.localizedDescription)")
      }
    } else {
      report("==== \(model.name), \(stage)\n\(output.shown)")
    }
  }
  return runner
}
