import BespokeCompiler

extension Expression {
  /// The expression in C, with no more parentheses than precedence asks for.
  var c: String { print(minimum: 0) }

  private var precedence: Int {
    switch self {
    case .select: return 1
    case .binary(let op, _, _): return op.precedence
    case .negate: return 6
    case .integer(let value): return value < 0 ? 6 : 7
    case .number(let value), .double(let value): return value.sign == .minus ? 6 : 7
    case .name, .argument, .passed, .given, .unsigned, .element, .call: return 7
    }
  }

  private func print(minimum: Int) -> String {
    let text: String
    switch self {
    case .integer(let value): text = String(value)
    case .number(let value): text = literal(value)
    case .double(let value): text = "\(value)"
    case .name(let name): text = name
    case .argument(let value), .unsigned(let value): text = "\(value)u"
    case .passed(let index): text = "task->numbers[\(index)]"
    case .given(.call): text = "call"
    case .given(.step): text = "call->step"
    case .element(let array, let index): text = "\(array)[\(index.c)]"
    case .binary(let op, let a, let b):
      // Left-associative: the right side needs more.
      text = "\(a.print(minimum: op.precedence)) \(op.rawValue) \(b.print(minimum: op.precedence + 1))"
    case .negate(let x): text = "-" + x.print(minimum: 7)
    case .call(let function, let arguments):
      text = "\(function.name)(\(arguments.map(\.c).joined(separator: ", ")))"
    case .select(let condition, let a, let b):
      text = "\(condition.print(minimum: 2)) ? \(a.print(minimum: 2)) : \(b.print(minimum: 1))"
    }
    return precedence < minimum ? "(\(text))" : text
  }
}

extension Expression.Operator {
  fileprivate var precedence: Int {
    switch self {
    case .equal: return 2
    case .greater, .less: return 3
    case .add, .subtract: return 4
    case .multiply, .divide, .remainder: return 5
    }
  }
}

/// A float32 constant: of the decimals that read back to the same number the shortest.
func literal(_ value: Double) -> String {
  let single = Float(value)
  if single.isNaN { return "NAN" }
  if single.isInfinite { return single < 0 ? "-INFINITY" : "INFINITY" }
  return "\(single)f"
}
