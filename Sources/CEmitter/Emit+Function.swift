import Compiler

extension CodePrinter {
  /// A kernel: what it computes and from which line of the model, its pointers, its share, its loops.
  mutating func function(_ function: Function, of program: String) {
    let place = function.location.map { ["\($0)"] } ?? []
    comment([function.name] + function.comment.map { "  " + $0 } + place.map { "from " + $0 })
    let tables = function.tables.map { (table: $0, symbol: symbol(of: $0, of: function)) }
    for map in function.maps { axisMap(map) }
    block(
      "static void \(function.name)(const \(program)_task *task)",
      from: function.location
    ) { printer in
      if function.readsCall { printer.line("const bespoke_call *const call = task->call;") }
      for (table, symbol) in tables {
        let type: String
        switch table.contents {
        case .integers: type = "int32_t"
        case .terms: type = "term"
        }
        printer.line("const \(type) *const \(table.name) = \(symbol);")
      }
      for (index, pointer) in function.pointers.enumerated() { printer.pointer(pointer, index) }
      printer.statements(function.prologue)
      switch function.share {
      case .even(let items):
        printer.line("const range items = share_evenly(\(items), task->thread, task->threads);")
      case .byTerms(let table, let planes, let panels):
        printer.line(
          "const range items = share_by_terms(\(table), \(planes), \(panels), task->thread, task->threads);")
      }
      printer.block("for (int item = items.begin; item < items.end; item++)") {
        $0.statements(function.body)
      }
    }
    line()
  }

  /// The name of a table, which is printed. Of large ones the next function that has the same uses it too.
  private mutating func symbol(of table: Table, of function: Function) -> String {
    if let known = largeTables[table.contents] { return known }
    let symbol = function.symbol(of: table)
    switch table.contents {
    case .integers(let values):
      list("static const int32_t \(symbol)[\(values.count)]", values.map(String.init))
      if values.count > 1 << 14 { largeTables[table.contents] = symbol }
    case .terms(let terms):
      list(
        "static const term \(symbol)[\(terms.count + 1)]",
        terms.map { "{\($0.left), \($0.right)}" } + ["{0, 0}"])
      if terms.count > 1 << 14 { largeTables[table.contents] = symbol }
    }
    return symbol
  }

  /// A sparse matrix as straight-line code on vectors.
  private mutating func axisMap(_ map: AxisMap) {
    block("static void \(map.name)(const sixteen *restrict in, sixteen *restrict out)") { printer in
      for line in map.lines {
        var sum = ""
        for term in line.terms {
          let size = abs(term.coefficient)
          let sign = term.coefficient < 0 ? (sum.isEmpty ? "-" : " - ") : (sum.isEmpty ? "" : " + ")
          sum += sign + (size == 1 ? "" : "\(literal(size)) * ") + Self.word(term.place)
        }
        let declared: String
        if case .temporary = line.place { declared = "const sixteen " } else { declared = "" }
        printer.line("\(declared)\(Self.word(line.place)) = \(sum.isEmpty ? "(sixteen){0}" : sum);")
      }
    }
  }

  private static func word(_ place: AxisMap.Place) -> String {
    switch place {
    case .input(let index): return "in[\(index)]"
    case .temporary(let index): return "t\(index)"
    case .output(let index): return "out[\(index)]"
    }
  }

  private mutating func pointer(_ pointer: Pointer, _ index: Int) {
    let type = pointer.isWritten ? "float" : "const float"
    let caption = pointer.caption.isEmpty ? "" : " /* \(commented(pointer.caption)) */"
    line("\(type) *const restrict \(pointer.name) = task->pointers[\(index)];\(caption)")
  }
}
