/// A page with every layer, loss, penalty, augmentation, optimiser, schedule and initialiser, their arguments and defaults,
/// and what formulas of one's own are written with, in the order of the catalogue.
struct Reference {
  var graph: SymbolGraph
  var catalogue: Catalogue
  /// The groups of the catalogue that the page has.
  static let titles = [
    "Layers with weights", "Activations", "Normalisation and noise", "Sizes of images",
    "Shapes, labels, several tensors", "Layers of one's own", "The game", "Losses", "Penalties",
    "Augmentations", "Losses of classifiers",
    "Optimisers and schedules", "Initialisers", "Formulas",
  ]

  var text: String {
    var lines = [
      "# Reference", "",
      "Every layer, loss, penalty, augmentation, optimiser, schedule and initialiser, with its arguments and their",
      "defaults, and what layers, losses and penalties of one's own are written with: contexts and formulas. `make docs`",
      "writes this page from the docstrings in `Sources/BespokeDSL`.",
    ]
    for group in catalogue.groups where Self.titles.contains(group.title) {
      lines += ["", "## \(group.title)"]
      for symbol in group.symbols {
        if symbol.contains("(") {
          lines += ["", "### \(symbol)"] + entry(symbol)
          continue
        }
        lines += ["", "### \(symbol)", ""] + words(symbol)
        let own = catalogue.groupsOfTypes[symbol]?.flatMap(\.symbols) ?? members(of: symbol)
        for member in own { lines += entry(member) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How it is made: initialisers, and the cases of an enumeration, its own and those of its arguments. What nobody makes
  /// is asked: then its properties and functions.
  private func members(of symbol: String) -> [String] {
    func own(_ kinds: Set<String>, within depth: ClosedRange<Int>) -> [String] {
      graph.symbols.filter {
        depth.contains($0.pathComponents.count) && $0.pathComponents[0] == symbol && !$0.isGiven
          && kinds.contains($0.kind.identifier) && $0.pathComponents.last != "init(rawValue:)"
      }.map(\.path)
    }
    let made = own(["swift.init"], within: 2...2) + own(["swift.enum.case"], within: 2...3)
    let asked: Set = [
      "swift.property", "swift.method", "swift.type.method", "swift.func.op", "swift.subscript",
    ]
    return made.isEmpty ? Set(own(asked, within: 2...2)).sorted() : made
  }

  private func find(_ path: String) -> SymbolGraph.Symbol? {
    if let symbol = graph.symbols.first(where: { $0.path == path }) { return symbol }
    // `rule-swift.property` is told from the type Rule.
    let plain = path.split(separator: "-").first.map(String.init) ?? path
    return graph.symbols.first { $0.path == plain }
  }

  private func words(_ path: String) -> [String] {
    var text = find(path)?.text ?? []
    while text.last?.isEmpty == true { text.removeLast() }
    return text
  }

  private func entry(_ path: String) -> [String] {
    guard let symbol = find(path) else { return [] }
    let type = symbol.pathComponents[0]
    var declaration = symbol.declaration
    if symbol.kind.identifier == "swift.init" {
      declaration.replace("init(", with: type + "(", maxReplacements: 1)
    }
    var lines = ["", "```swift"] + Self.broken(declaration) + ["```", ""] + words(path)
    let parameters = symbol.parameters.filter { !["path", "id", "line", "column", "name"].contains($0.name) }
    if !parameters.isEmpty { lines.append("") }
    for parameter in parameters { lines += Self.wrapped("- `\(parameter.name)`: \(parameter.text)") }
    return lines
  }

  /// A declaration in lines of at most 110 columns.
  private static func broken(_ declaration: String) -> [String] {
    var declaration = declaration
    // Where it stands is for the compiler to fill in.
    declaration.replace(
      ", path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column", with: "")
    if declaration.count <= 110 { return [declaration] }
    guard let open = declaration.firstIndex(of: "("), let close = declaration.lastIndex(of: ")") else {
      return [declaration]
    }
    var lines = [String(declaration[...open])]
    var line = " "
    for argument in declaration[declaration.index(after: open)..<close].components(separatedBy: ", ") {
      if line.count + argument.count > 106 {
        lines.append(line)
        line = " "
      }
      line += " " + argument + ","
    }
    lines.append(String(line.dropLast()))
    return lines + [String(declaration[close...])]
  }

  private static func wrapped(_ text: String) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if !last.isEmpty, last.count + word.count + 1 > 118 {
        lines.append("  " + word)
      } else {
        lines[lines.count - 1] += (last.isEmpty ? "" : " ") + word
      }
    }
    return lines
  }
}
