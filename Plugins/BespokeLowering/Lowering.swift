import Foundation
import PackagePlugin

/// What lowers a folder of models: each Swift file of it and of the folders in it, but Zoo.swift, becomes a set of C files
/// of the same stem.
struct Lowering {
  let models: URL
  let out: URL

  /// - Parameter only: the names of the models that are wanted; nil for all.
  func command(
    tool: URL, prefix: String, only wanted: [String]? = nil, options: [String] = []
  ) throws -> Command {
    let sources = try FileManager.default.subpathsOfDirectory(atPath: models.path)
      .filter { $0.hasSuffix(".swift") && $0 != "Zoo.swift" }
    // A model is called by its name in its file.
    let texts = try sources.map { try String(contentsOf: models.appending(path: $0), encoding: .utf8) }
    func holds(_ text: String, _ model: String) -> Bool { text.contains("(\"\(model)\"") }
    for model in wanted ?? [] where !texts.contains(where: { holds($0, model) }) {
      Diagnostics.error("there is no model \(model) in a file of \(models.lastPathComponent)")
    }
    let names = zip(sources, texts)
      .filter { _, text in wanted.map { $0.contains { holds(text, $0) } } ?? true }
      .map { String(URL(fileURLWithPath: $0.0).lastPathComponent.dropLast(".swift".count)) }
      .sorted()
    let files = names.flatMap { emittedNames(stem: fileStem($0)) } + sharedNames
    return .buildCommand(
      displayName: "Lowering \(names.joined(separator: ", ")) to C", executable: tool,
      arguments: ["emit", "--out", out.path, "--prefix", prefix] + options
        + names.flatMap { [wanted == nil ? "--stem" : "--only", $0] },
      // What the compiler reads: a build system may pass on no more than is declared.
      environment: ProcessInfo.processInfo.environment.filter {
        ["BESPOKE_DUMP", "BESPOKE_DUMP_TO", "BESPOKE_OPTIONS"].contains($0.key)
      },
      // The models are linked into the tool, which is an implicit input.
      inputFiles: [],
      outputFiles: files.map { out.appending(path: $0) })
  }
}
