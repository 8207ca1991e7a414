import BespokeCompiler

/// Refuses words in `BESPOKE_OPTIONS` and `BESPOKE_DUMP` that mean nothing: a slip would else go unnoticed.
func requireKnown(_ environment: [String: String]) throws {
  func words(_ name: String) -> [String] {
    (environment[name] ?? "").split(separator: ",").map(String.init)
  }
  func require(_ name: String, among known: [String]) throws {
    for word in words(name) where !known.contains(word) {
      throw UsageError(
        message: "\(name) does not know \"\(word)\"; it knows \(known.joined(separator: ", "))")
    }
  }
  try require("BESPOKE_OPTIONS", among: CompilerOptions.words)
  try require("BESPOKE_DUMP", among: stageNames + ["all"])
  if environment["BESPOKE_DUMP_TO"] != nil, words("BESPOKE_DUMP").isEmpty {
    throw UsageError(
      message: "BESPOKE_DUMP_TO says where to write stages; say which with BESPOKE_DUMP=groups,memory")
  }
}
