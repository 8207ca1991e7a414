import BespokeCompiler

extension CodePrinter {
  mutating func statements(_ statements: [Statement]) {
    for statement in statements { self.statement(statement) }
  }

  mutating func statement(_ statement: Statement) {
    switch statement {
    case .comment(let text): line("/* \(commented(text)) */")
    case .index(let name, let value):
      // As wide as an address where a table has it: -1 without its sign is far from all memory, which makes loads slow
      // even where nothing is loaded.
      if case .element = value {
        line("const ptrdiff_t \(name) = \(value.c);")
      } else {
        line("const int \(name) = \(value.c);")
      }
    case .scalar(let name, let value): line("const float \(name) = \(value.c);")
    case .array(let name, let count, let zeroed, scratch: nil):
      line("float \(name)[\(count)]\(zeroed ? " = {0}" : "");")
    case .array(let name, let count, let zeroed, let scratch?):
      line("float *const restrict \(name) = \(inScratch(scratch)); /* [\(count)] */")
      if zeroed { line("memset(\(name), 0, \(count) * sizeof(float));") }
    case .assign(let target, let value): line("\(target.c) = \(value.c);")
    case .accumulate(let target, let value): line("\(target.c) += \(value.c);")
    case .loop(let variable, let from, let to, let body):
      block("\(hint(to, body))for (int \(variable) = \(from.c); \(variable) < \(to.c); \(variable)++)") {
        $0.statements(body)
      }
    case .when(let condition, let body):
      block("if (\(condition.c))") { $0.statements(body) }
    case .row(let name, let base, let offset, let isWritten):
      line("\(isWritten ? "" : "const ")float *const \(name) = \(base) + \(offset.c);")
    case .terms(let terms, let table, let slab, let most, let scratch):
      if let scratch {
        line("term *const \(terms.list) = (term *)(\(inScratch(scratch))); /* [\(most + 1)] */")
      } else {
        line("term \(terms.list)[\(most + 1)];")
      }
      line("const int \(terms.count) = terms_of_slab(&\(table), \(slab.c), \(terms.list));")
    case .call(let call):
      let function = call.function
      self.call(function.name, function.arguments.map(\.c))
    }
  }

  /// How a loop becomes vectors, where the C compiler would not choose that itself.
  private func hint(_ to: Expression, _ body: [Statement]) -> String {
    // A panel's columns, where the last panel has fewer: the only length that is not known here.
    if case .name = to { return "BY_SIXTEEN " }
    // In a single turn, so that the sums of a row of columns stay in registers from row to row.
    // Not the sum of the row itself, whose order vectors would change.
    let isSum = body.contains { statement in
      guard case .accumulate(let target, _) = statement else { return false }
      if case .element(_, .integer) = target { return false }
      return true
    }
    // So do those of a few columns, if there is nothing else to be made of vectors.
    let isOnlySum = body.allSatisfy { if case .accumulate = $0 { true } else { false } }
    switch to {
    case .integer(2..<16) where isSum && isOnlySum: return "UNROLL "
    case .integer(16) where isSum: return "BY_SIXTEEN "
    case .integer(32) where isSum: return "BY_THIRTY_TWO "
    default: return ""
    }
  }

  private func inScratch(_ place: Int) -> String { place == 0 ? "task->scratch" : "task->scratch + \(place)" }

  /// A call, its arguments on as many lines as they need.
  mutating func call(_ function: String, _ arguments: [String]) {
    var current = function + "("
    let indent = String(repeating: " ", count: current.count)
    for (index, argument) in arguments.enumerated() {
      let piece = argument + (index == arguments.count - 1 ? ");" : ",")
      if current.count + 1 + piece.count > room {
        line(current)
        current = indent + piece
      } else {
        current += (index == 0 ? "" : " ") + piece
      }
    }
    line(current)
  }
}

extension RuntimeArgument {
  fileprivate var c: String {
    switch self {
    case .expression(let expression): expression.c
    case .pointers: "task->pointers"
    case .grid(let grid):
      "(grid_of_slabs){\(grid.rows), \(grid.columns), \(grid.rowPhases), \(grid.columnPhases)}"
    }
  }
}
