import Compiler
import GraphIR

/// Text with indentation.
struct CodePrinter {
  private(set) var text = ""
  /// The name of the file that is printed, for `#line`.
  let file: String
  private var depth = 0
  private var lines = 0
  /// Large tables of functions before, by their contents.
  var largeTables: [Table.Contents: String] = [:]

  init(file: String) { self.file = file }

  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "    ", count: depth) + line }
    text += "\n"
    lines += 1
  }

  /// One line that debuggers and profilers take for a line of the model: where a kernel begins.
  mutating func line(_ line: String, from location: SourceLocation?) {
    guard let location else { return self.line(line) }
    directive("#line \(location.line) \(quoted(location.id))")
    self.line(line)
    directive("#line \(lines + 2) \(quoted(file))")
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
      if current.utf8.count + item.utf8.count > 100 {
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
      line((index == 0 ? "/* " : " * ") + commented(text) + (index == lines.count - 1 ? " */" : ""))
    }
  }
}

/// Text of any kind within a comment: it stays on its line, and neither ends the comment nor begins another. Trigraphs are
/// taken apart, for one of them is a backslash.
func commented(_ text: String) -> String {
  let line = String(text.map { $0.isNewline || $0.unicodeScalars.allSatisfy { $0.value < 32 } ? " " : $0 })
  let apart = line.replacing("??", with: "? ?").replacing("*/", with: "* /").replacing("/*", with: "/ *")
  return apart.hasSuffix("\\") || apart.hasSuffix("*") ? apart + " " : apart
}

/// Any text as a string literal of C.
func quoted(_ text: String) -> String {
  var result = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "?"):
      // A question mark could begin a trigraph.
      result += "\\" + String(UnicodeScalar(byte))
    case 32..<127: result += String(UnicodeScalar(byte))
    default:
      // Three octal digits, so that what follows is no part of it.
      let digits = String(byte, radix: 8)
      result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }
  }
  return "\"\(result)\""
}
