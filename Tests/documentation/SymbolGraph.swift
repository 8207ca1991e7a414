import Foundation

/// What a module shows to others, as the compiler writes it down.
struct SymbolGraph: Decodable {
  struct Module: Decodable { var name: String }
  struct Identifier: Decodable { var precise: String }
  struct Kind: Decodable { var identifier: String }
  struct Line: Decodable { var text: String }
  struct Comment: Decodable { var lines: [Line] }
  struct Fragment: Decodable { var spelling: String }

  struct Symbol: Decodable {
    var identifier: Identifier
    var kind: Kind
    var pathComponents: [String]
    var docComment: Comment?
    var declarationFragments: [Fragment]?

    /// `Conv2D`, `Objective/hinge`, as links of documentation have it.
    var path: String { pathComponents.joined(separator: "/") }
    var declaration: String { (declarationFragments ?? []).map(\.spelling).joined() }
    /// The docstring's lines, without the list of parameters and what follows it.
    var text: [String] { Array(lines.prefix { !$0.hasPrefix("- ") }) }
    /// What the docstring says of parameters.
    var parameters: [(name: String, text: String)] {
      var found: [(name: String, text: String)] = []
      for line in lines {
        let words = line.trimmingCharacters(in: .whitespaces)
        if words.hasPrefix("- ") {
          let parts = words.dropFirst(2).split(separator: ":", maxSplits: 1).map(String.init)
          guard parts.count == 2 else { continue }
          let name = parts[0].hasPrefix("Parameter ") ? String(parts[0].dropFirst(10)) : parts[0]
          if !["Parameters", "Throws", "Returns"].contains(name) {
            found.append((name, parts[1].trimmingCharacters(in: .whitespaces)))
          }
        } else if !found.isEmpty, line.hasPrefix("    ") {
          found[found.count - 1].text += " " + words
        }
      }
      return found
    }
    private var lines: [String] { docComment?.lines.map(\.text) ?? [] }

    var isDocumented: Bool { lines.contains { !$0.trimmingCharacters(in: .whitespaces).isEmpty } }
    /// What the compiler adds to a type, and what has no place for words: clang leaves macros' comments out.
    var isGiven: Bool { identifier.precise.contains("::SYNTHESIZED::") || kind.identifier == "c.macro" }
  }

  var module: Module
  var symbols: [Symbol]

  init(_ path: String) throws {
    self = try JSONDecoder().decode(SymbolGraph.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
