import BespokeCompiler
import BespokeDSL
import BespokeGraph
import BespokeTensorFiles

/// Takes a trained model out of Bespoke: reads a checkpoint and writes a folder in some format, with a model card.
/// - Parameters:
///   - format: what it becomes.
///   - checkpoint: a file, or the folder of a run for its newest one.
///   - best: whether the folder's best is meant.
///   - name: the model; nil for the one that the checkpoint names.
///   - zoo: the models there are.
///   - folder: where to: a new one, or an empty one.
///   - options: what else was asked for.
///   - notice: is told what a user should know.
/// - Returns: the names of the files.
/// - Throws: `UserError` saying what is wrong; nothing is written then.
public func exportModel(
  _ format: ExportFormat, checkpoint: String, best: Bool = false, model name: String? = nil,
  zoo: [any Model], to folder: String, options: ExportOptions = ExportOptions(), notice: (String) -> Void
) throws -> [String] {
  try NewFolder.requireFree(folder)
  let weights = try TrainedWeights(checkpoint, best: best, notice: notice)
  let input = try ExportInput(
    weights, of: weights.model(named: name, in: zoo), options: options, notice: notice)
  let files = try format.files(input) + [ExportedFile("MODEL_CARD.md", modelCard(input, format: format))]
  try write(files, to: NewFolder(folder))
  return files.map(\.name)
}

/// Writes all of the files, or none.
func write(_ files: [ExportedFile], to folder: NewFolder) throws {
  do {
    for file in files { try folder.write(file.bytes, to: file.name, syncs: true) }
    try folder.finish()
  } catch {
    folder.discard()
    throw error
  }
}

extension ExportInput {
  init(
    _ weights: TrainedWeights, of model: any Model, options: ExportOptions, notice: (String) -> Void
  ) throws {
    let program = try buildProgram(model)
    var entries = try inferenceEntries(of: model, batch: 1)
    let main: Entry.Kind = entries.contains { $0.kind == .generate } ? .generate : .classify
    try weights.requireVersion(of: program, main: main, notice: notice)
    for kind in options.entries where !entries.contains(where: { $0.kind == kind }) {
      throw UserError("\(model.name) has no entry \(kind.rawValue)")
    }
    // Weights of a generator alone are enough for its own entry.
    entries.removeAll {
      $0.kind != main && !options.entries.contains($0.kind) && !weights.hold($0.graph.states)
    }
    var known: Set<String> = []
    let needed = entries.flatMap(\.graph.states).filter { known.insert($0.name).inserted }
    self.init(
      model: model, program: program, entries: entries, states: try weights.values(of: needed),
      classNames: weights.metadata?.classNames,
      facts: RunFacts(of: weights, fingerprint: program.fingerprint), options: options)
  }
}
