import BespokeCompiler

extension CodePrinter {
  /// A kernel: what it computes and from which line of the model, its pointers, its share, its loops.
  mutating func function(_ function: Function) {
    let place = function.location.map { ", \($0)" } ?? ""
    comment([function.name + place] + function.comment.map { "  " + $0 })
    for table in function.tables { self.table(table) }
    for map in function.maps { axisMap(map) }
    // No place within it is one where a line may break.
    var head = "\(function.name)(const bespoke_task *task)"
    if "static void \(head) {".count > room { line("static void") } else { head = "static void " + head }
    block(head, from: function.location) { printer in
      if function.readsCall { printer.line("const bespoke_call *const call = task->call;") }
      if !function.fillsStates {
        for (index, pointer) in function.pointers.enumerated() { printer.pointer(pointer, index) }
      }
      let atOnce = function.itemsAtOnce
      switch function.share {
      case .even(let items):
        printer.line("work items = share_evenly(task, \(items), \(atOnce));")
      case .byTerms(let table, _, let panels):
        printer.line("work items = share_by_work(task, &\(table), \(panels), \(atOnce));")
      }
      // What it begins with may be in others' hands again, once there is nothing to do.
      if !function.prologue.isEmpty { printer.line("if (!any_item(&items)) return;") }
      printer.statements(function.prologue)
      printer.block("for (int item; next_item(&items, &item);)") {
        $0.statements(function.body)
      }
    }
    line()
  }

  private mutating func table(_ table: Table) {
    comment([table.caption])
    let name = table.name
    switch table.contents {
    case .integers(let values):
      list("static const int32_t \(name)[\(values.count)]", values.map(String.init))
    case .fills(let fills):
      block("static const fill \(name)[\(fills.count)] =", "};") { printer in
        for fill in fills { printer.line("\(fill.c), /* \(commented(fill.caption)) */") }
      }
    case .terms(let table):
      block("static const term_table \(name) =", "};") { printer in
        printer.line(".row_count = \(table.rows.count), .column_count = \(table.columns.count),")
        printer.list(".rows = (const span[])", table.rows.map(\.c), end: ",")
        printer.list(".columns = (const span[])", table.columns.map(\.c), end: ",")
        if let terms = table.list {
          // C has no empty lists.
          printer.list(".list = (const term[])", terms.isEmpty ? ["{0, 0}"] : terms.map(\.c), end: ",")
        }
      }
    }
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
    let type = (pointer.isWritten ? "" : "const ") + pointer.elementType.c
    let place = (pointer.elementType == .float32 ? "" : "(\(type) *)") + "task->pointers[\(index)]"
    let declaration = "\(type) *const restrict \(pointer.name) = \(place);"
    let caption = pointer.caption.isEmpty ? "" : " /* \(commented(pointer.caption)) */"
    if declaration.count + caption.count <= room { return line(declaration + caption) }
    if !pointer.caption.isEmpty { comment([pointer.caption]) }
    line(declaration)
  }
}

extension Function {
  /// Its pointers are rows of a table, and have no names of their own.
  fileprivate var fillsStates: Bool {
    tables.contains { if case .fills = $0.contents { true } else { false } }
  }
}

extension Fill {
  fileprivate var c: String {
    switch kind {
    case .constant(let value): "{\(count), EVERYWHERE, \(literal(value)), 0.0f, 0u}"
    case .uniform(let low, let width, let stream):
      "{\(count), UNIFORM, \(literal(low)), \(literal(width)), \(stream)u}"
    case .normal(let deviation, let stream): "{\(count), NORMAL, \(literal(deviation)), 0.0f, \(stream)u}"
    }
  }
}

extension TermTable.Span {
  fileprivate var c: String { "{\(first.c), \(step.c), \(count)}" }
}

extension Product.Term {
  fileprivate var c: String { "{\(left), \(right)}" }
}
