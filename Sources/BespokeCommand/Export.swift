import BespokeDSL
import BespokeExport
import BespokeGraph
import BespokeTensorFiles

/// Of the entries those that are exported, one by one.
private let exportable: [Entry.Kind] = [.generate, .discriminate, .classify]

/// `bespokec export`, which `bespoke export` hands over to.
let exportCommand = Command(
  name: "export",
  synopsis:
    "--checkpoint FILE|RUN --format \(words(of: ExportFormat.self)) --out DIR [--best] [--model NAME]",
  text: """
    Takes a trained model elsewhere: writes a folder with what the format is made of, and a model card.
    --checkpoint FILE|RUN  a checkpoint, or the folder of a run for its newest one
    --best                 of a run the checkpoint with the best score
    --model NAME           the model, where the checkpoint does not name one
    --licence TEXT         of the data or the weights, for the model card
    of single formats:
    --entries KIND,…       of \(exportable.map(\.rawValue).joined(separator: ", ")) those that are wanted; the generator, or the classifier
    --exact                nothing folded into the weights: each operation of the model by itself
    --weights incbin|array weights as a file that the assembler includes, or as numbers in C
    --instruction-sets all|plain   code for every set that the machine may have, or one that the compiler is told
    """,
  options: ["checkpoint", "format", "out", "model", "licence", "entries", "weights", "instruction-sets"],
  flags: ["best", "exact"])

private func words<Value: CaseIterable & RawRepresentable>(of type: Value.Type) -> String
where Value.RawValue == String {
  Value.allCases.map(\.rawValue).joined(separator: "|")
}

/// The value of an option whose words are known.
private func choice<Value: CaseIterable & RawRepresentable>(_ name: String, _ options: Options) throws
  -> Value?
where Value.RawValue == String {
  guard let word = options.named[name] else { return nil }
  guard let value = Value(rawValue: word) else {
    throw UsageError(message: "--\(name) is one of \(words(of: Value.self)), not '\(word)'")
  }
  return value
}

func export(_ zoo: [any Model], _ options: Options) throws {
  guard let checkpoint = try options.path("checkpoint"), let out = try options.path("out"),
    let format: ExportFormat = try choice("format", options)
  else { throw UsageError(message: "export needs --checkpoint, --format and --out") }
  for name in ["entries", "exact", "weights", "instruction-sets"]
  where options.named[name] != nil || options.flags.contains(name) {
    guard format.options.contains(name) else {
      throw UsageError(message: "--\(name) means nothing for --format \(format.rawValue)")
    }
  }
  var choices = ExportOptions()
  choices.weights = try choice("weights", options) ?? choices.weights
  choices.instructionSets = try choice("instruction-sets", options) ?? choices.instructionSets
  choices.isExact = options.flags.contains("exact")
  choices.licence = options.named["licence"]
  choices.trainer = trainerName
  if let text = options.named["entries"] {
    choices.entries = try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      guard let kind = Entry.Kind(rawValue: String(word)), exportable.contains(kind) else {
        throw UsageError(
          message: "--entries is of \(exportable.map(\.rawValue).joined(separator: ", ")), not '\(word)'")
      }
      return kind
    }
    // Named twice, it is wanted once.
    choices.entries = exportable.filter(choices.entries.contains)
  }
  let names = try exportModel(
    format, checkpoint: checkpoint, best: options.flags.contains("best"), model: options.named["model"],
    zoo: zoo, to: out, options: choices, notice: { report("\($0)") })
  try say("\(out): \(names.sorted().joined(separator: ", "))")
}
