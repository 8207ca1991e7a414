extension Graph {
  /// Reads what `text` prints. The graph is well formed, not necessarily legal: `verify()` tells.
  public init(parsing text: String) throws(GraphSyntaxError) {
    var parser = try GraphParser(text)
    self = try parser.parse()
  }
}

/// One function a rule of the grammar; `OperationParser.swift` holds those of the operations.
struct GraphParser {
  private var lexer: GraphLexer
  /// The next token, not yet consumed.
  private(set) var token: GraphLexer.Token
  private var graph = Graph(name: "")

  init(_ text: String) throws(GraphSyntaxError) {
    lexer = GraphLexer(text)
    token = try lexer.next()
  }

  /// `graph "name" { statements }`
  mutating func parse() throws(GraphSyntaxError) -> Graph {
    try keyword("graph")
    graph.name = try string()
    try punctuation("{")
    while token.kind != .punctuation("}") { try statement() }
    try punctuation("}")
    guard token.kind == .end else { throw expected("the end of the text") }
    return graph
  }

  private mutating func statement() throws(GraphSyntaxError) {
    switch token.kind {
    case .value: try node()
    case .word("state"): try state()
    case .word("output"): graph.outputs.append(try named())
    case .word("assign"): graph.assignments.append(try named())
    case .word("observe"): graph.observations.append(try named())
    case .word, .string, .punctuation, .end:
      throw expected("a value, 'state', 'output', 'assign', 'observe' or '}'")
    }
  }

  /// `state "name" : f32[2, 3] parameter`
  private mutating func state() throws(GraphSyntaxError) {
    try advance()
    let name = try string()
    try punctuation(":")
    let shape = try shape()
    let start = token
    guard let role = StateDeclaration.Role(rawValue: try word("the role of the state")) else {
      let roles = StateDeclaration.Role.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      throw start.error("expected a role of \(roles), found \(start.kind.description)")
    }
    graph.states.append(StateDeclaration(name: name, shape: shape, role: role))
  }

  /// `output "name" = %3`
  private mutating func named() throws(GraphSyntaxError) -> NamedValue {
    try advance()
    let name = try string()
    try punctuation("=")
    return NamedValue(name, try operand())
  }

  /// `%3 = mnemonic %1, %2 {payload} : f32[2] "name" @ file:line`
  private mutating func node() throws(GraphSyntaxError) {
    let start = token
    guard start.kind == .value(graph.nodes.count) else {
      throw expected("%\(graph.nodes.count), since values are numbered in order")
    }
    try advance()
    try punctuation("=")
    let mnemonic = token
    _ = try word("an operation")
    var operands: [ValueID] = []
    if case .value = token.kind {
      operands.append(try operand())
      while try skip(",") { operands.append(try operand()) }
    }
    let operation = try operation(mnemonic)
    try punctuation(":")
    let shape = try shape()
    var name = ""
    if case .string(let text) = token.kind {
      name = text
      try advance()
    }
    let location = try skip("@") ? try location() : nil
    graph.nodes.append(
      Node(operation: operation, operands: operands, shape: shape, name: name, location: location))
  }

  private mutating func operand() throws(GraphSyntaxError) -> ValueID {
    guard case .value(let index) = token.kind else { throw expected("a value") }
    guard index < graph.nodes.count else { throw token.error("%\(index) is not defined above") }
    try advance()
    return ValueID(index)
  }

  /// `f32[n=128, 28, 28, 1]`
  private mutating func shape() throws(GraphSyntaxError) -> Shape {
    let start = token
    let mnemonic = try word("an element type")
    guard let type = ElementType.allCases.first(where: { $0.mnemonic == mnemonic }) else {
      let types = ElementType.allCases.map { "'\($0.mnemonic)'" }.joined(separator: ", ")
      throw start.error("expected an element type of \(types), found \(start.kind.description)")
    }
    var shape = Shape([], elementType: type)
    try punctuation("[")
    if try skip("]") { return shape }
    if token.kind == .word("n") {
      try advance()
      try punctuation("=")
      shape.isBatched = true
    }
    repeat { shape.dimensions.append(try integer()) } while try skip(",")
    try punctuation("]")
    return shape
  }

  /// `BespokeZoo/DCGAN.swift:41`
  private mutating func location() throws(GraphSyntaxError) -> SourceLocation {
    let file: String
    if case .string(let text) = token.kind {
      file = text
      try advance()
    } else {
      file = try word("a file")
    }
    try punctuation(":")
    return SourceLocation(path: file, id: file, line: try integer())
  }

  // Tokens

  func expected(_ what: String) -> GraphSyntaxError {
    token.error("expected \(what), found \(token.kind.description)")
  }

  mutating func advance() throws(GraphSyntaxError) { token = try lexer.next() }

  mutating func skip(_ scalar: Unicode.Scalar) throws(GraphSyntaxError) -> Bool {
    guard token.kind == .punctuation(scalar) else { return false }
    try advance()
    return true
  }

  mutating func punctuation(_ scalar: Unicode.Scalar) throws(GraphSyntaxError) {
    guard try skip(scalar) else { throw expected("'\(scalar)'") }
  }

  mutating func keyword(_ word: String) throws(GraphSyntaxError) {
    guard token.kind == .word(word) else { throw expected("'\(word)'") }
    try advance()
  }

  mutating func word(_ what: String) throws(GraphSyntaxError) -> String {
    guard case .word(let word) = token.kind else { throw expected(what) }
    try advance()
    return word
  }

  mutating func string() throws(GraphSyntaxError) -> String {
    guard case .string(let string) = token.kind else { throw expected("a name in quotation marks") }
    try advance()
    return string
  }

  mutating func integer() throws(GraphSyntaxError) -> Int {
    guard case .word(let word) = token.kind, let value = Int(word) else {
      throw expected("an integer of at most 64 bits")
    }
    try advance()
    return value
  }
}
