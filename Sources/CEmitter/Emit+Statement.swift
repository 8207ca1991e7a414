import Compiler

extension CodePrinter {
  mutating func statements(_ statements: [Statement]) {
    for statement in statements { self.statement(statement) }
  }

  mutating func statement(_ statement: Statement) {
    switch statement {
    case .comment(let text): line("/* \(commented(text)) */")
    case .index(let name, let value): line("const int \(name) = \(value.c);")
    case .scalar(let name, let value): line("const float \(name) = \(value.c);")
    case .array(let name, let count, let zeroed, scratch: nil):
      line("float \(name)[\(count)]\(zeroed ? " = {0}" : "");")
    case .array(let name, let count, let zeroed, let scratch?):
      let place = scratch == 0 ? "" : " + \(scratch)"
      line("float *const restrict \(name) = task->scratch\(place); /* [\(count)] */")
      if zeroed { line("memset(\(name), 0, \(count) * sizeof(float));") }
    case .assign(let target, let value): line("\(target.c) = \(value.c);")
    case .accumulate(let target, let value): line("\(target.c) += \(value.c);")
    case .loop(let variable, let from, let to, let body):
      // A panel's columns, where the last panel has fewer: the only length that is not known here.
      let hint = if case .name = to { "BY_SIXTEEN " } else { "" }
      block("\(hint)for (int \(variable) = \(from.c); \(variable) < \(to.c); \(variable)++)") {
        $0.statements(body)
      }
    case .when(let condition, let body):
      block("if (\(condition.c))") { $0.statements(body) }
    case .call(let call):
      let function = call.function
      self.call(type(of: function).name, function.arguments.map(\.c))
    }
  }

  /// A call, its arguments on as many lines as they need.
  mutating func call(_ function: String, _ arguments: [String]) {
    let whole = "\(function)(\(arguments.joined(separator: ", ")));"
    if whole.count <= 100 { return line(whole) }
    var current = function + "("
    let indent = String(repeating: " ", count: current.count)
    for (index, argument) in arguments.enumerated() {
      let piece = argument + (index == arguments.count - 1 ? ");" : ", ")
      if current.count + piece.count > 104 {
        line(String(current.reversed().drop { $0 == " " }.reversed()))
        current = indent
      }
      current += piece
    }
    line(current)
  }
}
