import Foundation

/// The pages of a module's catalogue, as far as they arrange its symbols.
struct Catalogue {
  struct Group {
    var title: String
    /// In their order, `Conv2D` or `Objective/hinge`.
    var symbols: [String]
  }
  /// Of the module's own page.
  private(set) var groups: [Group] = []
  /// Of the pages of single types.
  private(set) var groupsOfTypes: [String: [Group]] = [:]

  init(_ folder: String, module: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".md") {
      let page = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      let parts = page.components(separatedBy: "\n## Topics\n")
      guard let title = page.components(separatedBy: "\n").first, title.hasPrefix("# ``"), parts.count == 2
      else {
        continue
      }
      let symbol = title.dropFirst(4).prefix { $0 != "`" }
      if symbol == module {
        groups = Self.groups(parts[1], below: "")
      } else {
        let type = String(symbol.dropFirst(module.count + 1))
        groupsOfTypes[type] = Self.groups(parts[1], below: type + "/")
      }
    }
  }

  var listed: Set<String> {
    Set((groups + groupsOfTypes.values.flatMap(\.self)).flatMap(\.symbols))
  }

  private static func groups(_ text: String, below: String) -> [Group] {
    var groups: [Group] = []
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("### ") {
        groups.append(Group(title: String(line.dropFirst(4)), symbols: []))
      } else if line.hasPrefix("- ``"), !groups.isEmpty {
        let name = line.dropFirst(4).prefix { $0 != "`" }
        groups[groups.count - 1].symbols.append(below + name)
      }
    }
    return groups
  }
}
