import Foundation

// Whether all that users can see has words, and stands in a group of its module's page; and the page of the reference.
// `site.sh` runs it.

let usage = "usage: documentation FOLDER-OF-SYMBOL-GRAPHS SOURCES REFERENCE.md MODULE…\n"
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count > 3 else {
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
}
let (graphs, sources, reference) = (arguments[0], arguments[1], arguments[2])
/// Types whose members are what users choose among.
let choices = ["Objective", "Penalty", "Augmentation", "ClassificationLoss", "Optimiser", "Initialiser"]
let kindsOfChoices = ["swift.type.property", "swift.type.method", "swift.enum.case", "swift.method"]

var problems: [String] = []
for module in arguments.dropFirst(3) {
  let graph = try SymbolGraph("\(graphs)/\(module).symbols.json")
  let catalogue = try Catalogue("\(sources)/\(module)/\(module).docc", module: module)
  let own = graph.symbols.filter { !$0.isGiven }
  for symbol in own where !symbol.isDocumented {
    problems.append("\(module): \(symbol.path) has no docstring: \(symbol.declaration)")
  }
  let shown = graph.symbols.filter { symbol in
    symbol.pathComponents.count == 1
      || symbol.pathComponents.count == 2 && !symbol.isGiven && choices.contains(symbol.pathComponents[0])
        && kindsOfChoices.contains(symbol.kind.identifier)
  }
  for path in Set(shown.map(\.path)).subtracting(catalogue.listed).sorted() {
    problems.append("\(module): \(path) stands in no group of \(module).docc")
  }
  for path in catalogue.listed.subtracting(graph.symbols.map(\.path)).sorted() where !path.contains("-") {
    problems.append("\(module): \(module).docc lists \(path), which is not there")
  }
  print("\(module): \(own.count) symbols, \(catalogue.groups.count) groups")
  guard module == "BespokeDSL" else { continue }
  for title in Reference.titles where !catalogue.groups.contains(where: { $0.title == title }) {
    problems.append("BespokeDSL.docc has no group \"\(title)\", which the reference shows")
  }
  let page = Reference(graph: graph, catalogue: catalogue).text
  if (try? String(contentsOfFile: reference, encoding: .utf8)) != page {
    try Data(page.utf8).write(to: URL(fileURLWithPath: reference))
    print("\(reference) is written anew")
  }
}
for problem in problems { FileHandle.standardError.write(Data((problem + "\n").utf8)) }
exit(problems.isEmpty ? 0 : 1)
