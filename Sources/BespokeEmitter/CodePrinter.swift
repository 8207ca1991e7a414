import BespokeGraph

/// Text with indentation.
struct CodePrinter {
  private(set) var text = ""
  /// The name of the file that is printed, for `#line`.
  let file: String
  private var depth = 0
  private var lines = 0

  init(file: String) { self.file = file }

  /// Columns that a line may have.
  private static let width = 120

  /// What is left of them.
  var room: Int { Self.width - 4 * depth }

  /// A line of C, or several where it is too long.
  mutating func line(_ line: String = "") {
    var rest = line
    var indent = String(repeating: "    ", count: line.isEmpty ? 0 : depth)
    while indent.count + rest.count > Self.width,
      let end = breakPoint(rest, atMost: Self.width - indent.count)
    {
      text += indent + rest.prefix(end) + "\n"
      lines += 1
      rest = String(rest.dropFirst(end + 1))
      indent = String(repeating: "    ", count: depth + 1)
    }
    text += indent + rest + "\n"
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

  /// An array and its elements, as many a line as fit.
  mutating func list(_ head: String, _ items: [String]) { list(head + " =", items, end: ";") }

  /// Numbers or initialisers in braces, as many a line as fit.
  mutating func list(_ head: String, _ items: [String], end: String) {
    let gap = head.hasSuffix("=") ? " " : ""
    let whole = "\(head)\(gap){\(items.joined(separator: ", "))}\(end)"
    if whole.count <= room { return line(whole) }
    line("\(head)\(gap){")
    depth += 1
    var current = ""
    for item in items {
      if current.utf8.count + item.utf8.count + 2 > room {
        line(current)
        current = ""
      }
      current += (current.isEmpty ? "" : " ") + item + ","
    }
    if !current.isEmpty { line(current) }
    depth -= 1
    line("}" + end)
  }

  mutating func comment(_ lines: [String]) {
    for (index, text) in lines.enumerated() {
      let parts = wrapped(commented(text), atMost: room - 6)
      for (number, part) in parts.enumerated() {
        let isLast = index == lines.count - 1 && number == parts.count - 1
        let gap = part.isEmpty && !isLast ? "" : " "
        line((index + number == 0 ? "/*" : " *") + gap + part + (isLast ? " */" : ""))
      }
    }
  }
}

/// The place of a space where a line of C is best broken: inside as few brackets as possible, then as late as possible;
/// none in strings and comments.
private func breakPoint(_ line: String, atMost width: Int) -> Int? {
  if line.hasPrefix("#") || line.hasPrefix("/*") || line.hasPrefix(" *") { return nil }
  var (depth, isQuoted) = (0, false)
  var best: (cost: Int, place: Int)?
  var previous: Character = " "
  for (place, character) in line.enumerated() {
    if place > width { break }
    switch character {
    case "\"": if previous != "\\" { isQuoted.toggle() }
    case "(", "[", "{": if !isQuoted { depth += 1 }
    case ")", "]", "}": if !isQuoted { depth -= 1 }
    case " ":
      let next = line.dropFirst(place + 1).first
      if !isQuoted, place > 0, let cost = cost(between: previous, next),
        4 * depth + cost <= best?.cost ?? .max
      {
        best = (4 * depth + cost, place)
      }
    default: break
    }
    if line.dropFirst(place).hasPrefix("/*") { break }
    previous = character
  }
  return best?.place
}

/// Of a break at a space: behind a comma or before an operator, the weaker the better; nil where none may be.
private func cost(between previous: Character, _ next: Character?) -> Int? {
  if [",", ";"].contains(previous) || ["?", ":"].contains(next) { return 0 }
  if ["+", "-", "&"].contains(next) { return 1 }
  if previous == "=" { return 2 }
  return ["*", "/"].contains(next) ? 3 : nil
}

/// Text on lines of so many characters, broken at spaces; what goes on is set in.
private func wrapped(_ text: String, atMost width: Int) -> [String] {
  let start = text.prefix { $0 == " " }
  var lines = [String(start)]
  for word in text.dropFirst(start.count).split(separator: " ", omittingEmptySubsequences: false) {
    let last = lines[lines.count - 1]
    if last.allSatisfy({ $0 == " " }) {
      lines[lines.count - 1] += word
    } else if last.count + 1 + word.count <= width {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(start + "  " + word)
    }
  }
  // Where a line broke at two blanks, or the text ends in one.
  return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
}

/// Text of any kind within a comment: it stays on its line, and neither ends the comment nor begins another. Trigraphs are
/// taken apart, for one of them is a backslash.
func commented(_ text: String) -> String {
  let line = String(text.map { $0.isNewline || $0.unicodeScalars.allSatisfy { $0.value < 32 } ? " " : $0 })
  return line.replacing("??", with: "? ?").replacing("*/", with: "* /").replacing("/*", with: "/ *")
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
