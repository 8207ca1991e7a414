import Foundation

/// The public parameters that Swift sources declare, read off their text as `swift format` leaves it: two blanks for each
/// scope, a declaration at the start of its line.
struct PublicParameters {
  /// `Dense.init units`, `adam beta1` with its type, `Padding.same`.
  private(set) var names: Set<String> = []

  /// Places and closures, which are no numbers.
  private static let unseen: Set = ["path", "id", "line", "column", "layers", "function", "players"]

  init(folder: URL) throws {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      if file.pathExtension == "swift" { read(try String(contentsOf: file, encoding: .utf8)) }
    }
  }

  private mutating func read(_ text: String) {
    var scopes: [(name: String, isEnum: Bool)] = []
    var start = text.startIndex
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { start = text.index(start, offsetBy: line.count + 1, limitedBy: text.endIndex) ?? text.endIndex }
      let words = line.drop { $0 == " " }
      let depth = (line.count - words.count) / 2
      guard depth <= scopes.count else { continue }
      let scope = { scopes.prefix(depth).map(\.name).joined(separator: ".") }
      if let found = words.prefixMatch(
        of: /(?:public )?(?:final )?(struct|enum|class|protocol|extension) ([\w.]+)(?: where Self == (\w+))?/)
      {
        let name = found.3 ?? found.2
        scopes = scopes.prefix(depth) + [(String(name), found.1 == "enum")]
      } else if let found = words.prefixMatch(of: /public (?:static )?(?:func )?(init|\w+)(?:<[^>]*>)?\(/) {
        let name = (depth == 0 ? "" : scope() + ".") + found.1
        let arguments = text[text.index(start, offsetBy: line.count - words.count)...]
        names.formUnion(labels(arguments).map { "\(name) \($0)" })
      } else if depth > 0, scopes[depth - 1].isEnum, scopes.count == depth,
        let found = words.prefixMatch(of: /case ([\w, ]+)/)
      {
        names.formUnion(found.1.split(separator: ", ").map { "\(scope()).\($0)" })
      }
    }
  }

  /// What stands before the colons of the first pair of parentheses, a label or, where there is none, the inner name.
  private func labels(_ declaration: Substring) -> [String] {
    var depth = 0
    var parts = [""]
    scan: for character in declaration.drop(while: { $0 != "(" }) {
      switch character {
      case "(", "[":
        depth += 1
        if depth > 1 { parts[parts.count - 1].append(character) }
      case ")", "]":
        depth -= 1
        if depth == 0 { break scan }
        parts[parts.count - 1].append(character)
      case "," where depth == 1: parts.append("")
      default: parts[parts.count - 1].append(character)
      }
    }
    return parts.compactMap { part in
      guard let colon = part.firstIndex(of: ":") else { return nil }
      let words = part[..<colon].split { " \n".contains($0) }.filter { !$0.hasPrefix("@") }
      let label = words.first == "_" ? words.last : words.first
      return label.map(String.init).flatMap { Self.unseen.contains($0) ? nil : $0 }
    }
  }
}
