/// Text with indentation.
struct CodePrinter {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "    ", count: depth) + line }
    text += "\n"
  }

  /// `head {`, the body indented, `}`.
  mutating func block(_ head: String, _ tail: String = "}", _ body: (inout CodePrinter) -> Void) {
    line(head + " {")
    depth += 1
    body(&self)
    depth -= 1
    line(tail)
  }

  /// Numbers or initialisers in braces, as many a line as fit.
  mutating func list(_ head: String, _ items: [String]) {
    line(head + " = {")
    depth += 1
    var current = ""
    for item in items {
      if current.count + item.count > 100 {
        line(current)
        current = ""
      }
      current += (current.isEmpty ? "" : " ") + item + ","
    }
    if !current.isEmpty { line(current) }
    depth -= 1
    line("};")
  }

  mutating func comment(_ lines: [String]) {
    for (index, text) in lines.enumerated() {
      line((index == 0 ? "/* " : " * ") + text + (index == lines.count - 1 ? " */" : ""))
    }
  }
}
