extension GraphParser {
  /// The operation of a mnemonic that is read, and of the payload in braces that follows its operands.
  mutating func operation(_ mnemonic: GraphLexer.Token) throws(GraphSyntaxError) -> Operation {
    guard case .word(let word) = mnemonic.kind else { throw mnemonic.error("expected an operation") }
    if let function = BinaryFunction(rawValue: word) { return .binary(function) }
    if let function = UnaryFunction.all(slope: 0).first(where: { $0.row.mnemonic == word }) {
      return .unary(function.row.slope == nil ? function : try sloped(word))
    }
    switch word {
    case "reshape": return .reshape
    case "matmul": return try matmul()
    default: break
    }
    guard let payload = payloads[word] else { throw mnemonic.error("unknown operation '\(word)'") }
    try punctuation("{")
    let operation = try payload(&self)
    try punctuation("}")
    return operation
  }

  /// `{slope 0.2}`
  private mutating func sloped(_ word: String) throws(GraphSyntaxError) -> UnaryFunction {
    try punctuation("{")
    let slope = try double("slope")
    try punctuation("}")
    guard let function = UnaryFunction.all(slope: slope).first(where: { $0.row.mnemonic == word }) else {
      preconditionFailure("bug in Bespoke: no function \(word)")
    }
    return function
  }

  private mutating func matmul() throws(GraphSyntaxError) -> Operation {
    guard try skip("{") else { return .matmul(transposeLeft: false, transposeRight: false) }
    try keyword("transpose")
    let side = token
    _ = try word("'left', 'right' or 'both'")
    try punctuation("}")
    switch side.kind {
    case .word("left"): return .matmul(transposeLeft: true, transposeRight: false)
    case .word("right"): return .matmul(transposeLeft: false, transposeRight: true)
    case .word("both"): return .matmul(transposeLeft: true, transposeRight: true)
    case .word, .string, .value, .punctuation, .end:
      throw side.error("expected 'left', 'right' or 'both', found \(side.kind.description)")
    }
  }

  fileprivate mutating func named() throws(GraphSyntaxError) -> String {
    try keyword("name")
    return try string()
  }

  fileprivate mutating func random() throws(GraphSyntaxError) -> Operation {
    let distribution: RandomDistribution
    switch token.kind {
    case .word("uniform"):
      try advance()
      distribution = .uniform(low: try double(), high: try double())
    case .word("normal"):
      try advance()
      distribution = .normal(deviation: try double())
    case .word("dropoutMask"):
      try advance()
      distribution = .dropoutMask(rate: try double())
    case .word("integer"):
      try advance()
      distribution = .integer(below: try integer())
    case .word, .string, .value, .punctuation, .end:
      throw expected("'uniform', 'normal', 'dropoutMask' or 'integer'")
    }
    try punctuation(",")
    try keyword("stream")
    let start = token
    guard let stream = UInt32(exactly: try integer()) else {
      throw start.error("expected a stream of 32 bits, found \(start.kind.description)")
    }
    return .random(distribution, stream: stream)
  }

  fileprivate mutating func adamStepSize() throws(GraphSyntaxError) -> Operation {
    let rate = try double("rate")
    try punctuation(",")
    let beta1 = try double("beta1")
    try punctuation(",")
    let beta2 = try double("beta2")
    return try stepFunction(.adamStepSize(rate: rate, beta1: beta1, beta2: beta2))
  }

  /// `linear, from 0.1, to 0.0, steps 100, warmUp 10, stride 1, offset 0`
  fileprivate mutating func schedule() throws(GraphSyntaxError) -> Operation {
    var course: Schedule.Course?
    if case .word(let word) = token.kind { course = Schedule.Course(rawValue: word) }
    guard let course else {
      throw expected(Schedule.Course.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
    }
    try advance()
    try punctuation(",")
    let from = try double("from")
    try punctuation(",")
    let to = try double("to")
    try punctuation(",")
    let steps = try integer("steps")
    try punctuation(",")
    let warmUp = try integer("warmUp")
    return try stepFunction(
      .schedule(Schedule(course, from: from, to: to, steps: steps, warmUp: warmUp)))
  }

  /// `…, stride 2, offset 1`
  private mutating func stepFunction(_ function: StepFunction) throws(GraphSyntaxError) -> Operation {
    try punctuation(",")
    let stride = try integer("stride")
    try punctuation(",")
    return .stepFunction(function, stride: stride, offset: try integer("offset"))
  }

  fileprivate mutating func affine() throws(GraphSyntaxError) -> Operation {
    let scale = try double("scale")
    try punctuation(",")
    return .affine(scale: scale, offset: try double("offset"))
  }

  /// `start [0, 1], stride [1, 2]`
  fileprivate mutating func window() throws(GraphSyntaxError) -> Window {
    let start = try integers("start")
    try punctuation(",")
    return Window(start: start, stride: try integers("stride"))
  }

  /// `axes [0, 2]`
  fileprivate mutating func integers(_ key: String) throws(GraphSyntaxError) -> [Int] {
    try keyword(key)
    try punctuation("[")
    var integers: [Int] = []
    if try skip("]") { return integers }
    repeat { integers.append(try integer()) } while try skip(",")
    try punctuation("]")
    return integers
  }

  /// `input 28x28, kernel 5x5, stride 2, pad 1,1, output 14x14`
  fileprivate mutating func geometry() throws(GraphSyntaxError) -> ConvolutionGeometry {
    let input = try extents("input")
    try punctuation(",")
    let kernel = try extents("kernel")
    try punctuation(",")
    let stride = try integer("stride")
    try punctuation(",")
    let top = try integer("pad")
    try punctuation(",")
    let left = try integer()
    try punctuation(",")
    let output = try extents("output")
    return ConvolutionGeometry(
      inputHeight: input.height, inputWidth: input.width, kernelHeight: kernel.height,
      kernelWidth: kernel.width, stride: stride, padTop: top, padLeft: left, outputHeight: output.height,
      outputWidth: output.width)
  }

  private mutating func extents(_ key: String) throws(GraphSyntaxError) -> (height: Int, width: Int) {
    try keyword(key)
    let start = token
    let parts = try word("extents such as 28x28").split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let height = Int(parts[0]), let width = Int(parts[1]) else {
      throw start.error("expected extents such as 28x28, found \(start.kind.description)")
    }
    return (height, width)
  }

  fileprivate mutating func integer(_ key: String) throws(GraphSyntaxError) -> Int {
    try keyword(key)
    return try integer()
  }

  fileprivate mutating func double(_ key: String) throws(GraphSyntaxError) -> Double {
    try keyword(key)
    return try double()
  }

  private mutating func double() throws(GraphSyntaxError) -> Double {
    guard case .word(let word) = token.kind, let value = Double(word) else { throw expected("a number") }
    guard value.isFinite || ["inf", "-inf", "nan"].contains(word) else {
      throw token.error("'\(word)' is too large for a number of 64 bits")
    }
    try advance()
    return value
  }
}

private typealias PayloadRule = @Sendable (inout GraphParser) throws(GraphSyntaxError) -> Operation

/// What stands in the braces of each operation that has them.
private let payloads: [String: PayloadRule] = [
  "input": { (p) throws(GraphSyntaxError) in .input(try p.named()) },
  "state": { (p) throws(GraphSyntaxError) in .state(try p.named()) },
  "constant": { (p) throws(GraphSyntaxError) in .constant(try p.double("value")) },
  "random": { (p) throws(GraphSyntaxError) in try p.random() },
  "adamStepSize": { (p) throws(GraphSyntaxError) in try p.adamStepSize() },
  "schedule": { (p) throws(GraphSyntaxError) in try p.schedule() },
  "affine": { (p) throws(GraphSyntaxError) in try p.affine() },
  "broadcast": { (p) throws(GraphSyntaxError) in .broadcast(axes: try p.integers("axes")) },
  "sum": { (p) throws(GraphSyntaxError) in .sum(axes: try p.integers("axes")) },
  "slice": { (p) throws(GraphSyntaxError) in .slice(try p.window()) },
  "pad": { (p) throws(GraphSyntaxError) in .pad(try p.window()) },
  "transpose": { (p) throws(GraphSyntaxError) in .transpose(axes: try p.integers("axes")) },
  "oneHot": { (p) throws(GraphSyntaxError) in .oneHot(classes: try p.integer("classes")) },
  "convolution": { (p) throws(GraphSyntaxError) in .convolution(try p.geometry()) },
  "convolutionInputGradient": { (p) throws(GraphSyntaxError) in .convolutionInputGradient(try p.geometry()) },
  "convolutionKernelGradient": { (p) throws(GraphSyntaxError) in
    .convolutionKernelGradient(try p.geometry())
  },
]
