import GraphIR

/// Text with indentation.
struct CodePrinter {
  private(set) var text = ""
  /// The name of the file that is printed, for `#line`.
  let file: String
  private var depth = 0
  private var lines = 0

  init(file: String) { self.file = file }

  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "    ", count: depth) + line }
    text += "\n"
    lines += 1
  }

  /// One line that debuggers and profilers take for a line of the model: where a kernel begins.
  mutating func line(_ line: String, from location: SourceLocation?) {
    guard let location else { return self.line(line) }
    directive("#line \(location.line) \"\(location.id)\"")
    self.line(line)
    directive("#line \(lines + 2) \"\(file)\"")
  }

  private mutating func directive(_ line: String) {
    text += line + "\n"
    lines += 1
  }

  /// `head {`, the body indented, `}`.
  mutating func block(
    _ head: String, _ tail: String = "}", from location: SourceLocation? = nil,
    _ body: (inout CodePrinter) -> Void
  ) {
    line(head.isEmpty ? "{" : head + " {", from: location)
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
