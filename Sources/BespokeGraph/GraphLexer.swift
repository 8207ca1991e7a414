/// Where the text of a graph is not as it should be; lines and columns count from one.
public struct GraphSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  public var line: Int
  public var column: Int
  public var message: String

  public var description: String { "\(line):\(column): \(message)" }
}

/// Cuts the text of a graph into words, strings, values and punctuation.
struct GraphLexer {
  enum Kind: Hashable {
    /// A keyword, a number, an extent such as `28x28`, or the file of a location.
    case word(String)
    case string(String)
    /// `%12`
    case value(Int)
    case punctuation(Unicode.Scalar)
    case end

    var description: String {
      switch self {
      case .word(let word): "'\(word)'"
      case .string(let string): quoted(string)
      case .value(let index): "%\(index)"
      case .punctuation(let scalar): "'\(scalar)'"
      case .end: "the end of the text"
      }
    }
  }

  struct Token: Hashable {
    var kind: Kind
    var line: Int
    var column: Int

    func error(_ message: String) -> GraphSyntaxError {
      GraphSyntaxError(line: line, column: column, message: message)
    }
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var line = 1
  private var column = 1

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func advance() {
    if scalars[position] == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    position += 1
  }

  mutating func next() throws(GraphSyntaxError) -> Token {
    while let scalar = current, scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
      advance()
    }
    var token = Token(kind: .end, line: line, column: column)
    guard let first = current else { return token }
    switch first {
    case "\"": token.kind = .string(try string(from: token))
    case "%": token.kind = .value(try value(from: token))
    case "{", "}", "[", "]", ":", ",", "=", "@":
      advance()
      token.kind = .punctuation(first)
    default:
      guard isWordScalar(first) else { throw token.error("unexpected character \(quoted(String(first)))") }
      token.kind = .word(word())
    }
    return token
  }

  private mutating func word() -> String {
    let start = position
    while let scalar = current, isWordScalar(scalar) { advance() }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[start..<position])
    return String(word)
  }

  private mutating func value(from token: Token) throws(GraphSyntaxError) -> Int {
    advance()
    let digits = word()
    guard digits.first?.isNumber == true, let index = Int(digits) else {
      throw token.error("expected the number of a value after '%', found '\(digits)'")
    }
    return index
  }

  private mutating func string(from token: Token) throws(GraphSyntaxError) -> String {
    advance()
    var string = String.UnicodeScalarView()
    while let scalar = current, scalar != "\n" {
      let escape = Token(kind: .end, line: line, column: column)
      advance()
      if scalar == "\"" { return String(string) }
      string.append(scalar == "\\" ? try escaped(from: escape) : scalar)
    }
    throw token.error("the string has no closing quotation mark on its line")
  }

  /// The scalar that an escape stands for, its backslash being read.
  private mutating func escaped(from token: Token) throws(GraphSyntaxError) -> Unicode.Scalar {
    guard let letter = current else { throw token.error("the text ends within an escape") }
    advance()
    switch letter {
    case "\"", "\\": return letter
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      guard current == "{" else { throw token.error("expected '{' after '\\u'") }
      advance()
      let digits = word()
      guard current == "}", let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else {
        throw token.error("'\\u{\(digits)' is no Unicode scalar in hexadecimal digits and '}'")
      }
      advance()
      return scalar
    default: throw token.error("unknown escape '\\' before \(quoted(String(letter)))")
    }
  }
}
