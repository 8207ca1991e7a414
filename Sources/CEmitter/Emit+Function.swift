import Compiler

extension CodePrinter {
  /// A kernel: what it computes and from which line of the model, its pointers, its share, its loops.
  mutating func function(_ function: Function) {
    let place = function.location.map { ["\($0)"] } ?? []
    comment([function.name] + function.comment.map { "  " + $0 } + place.map { "from " + $0 })
    for table in function.tables {
      switch table.contents {
      case .integers(let values):
        list("static const int32_t \(function.name)_\(table.name)[\(values.count)]", values.map(String.init))
      case .terms(let terms):
        list(
          "static const term \(function.name)_\(table.name)[\(terms.count + 1)]",
          terms.map { "{\($0.left), \($0.right)}" } + ["{0, 0}"])
      }
    }
    for map in function.maps { axisMap(map) }
    block(
      "static void \(function.name)(const bespoke_call *call, int thread, int threads)",
      from: function.location
    ) { printer in
      for table in function.tables {
        let type: String
        switch table.contents {
        case .integers: type = "int32_t"
        case .terms: type = "term"
        }
        printer.line("const \(type) *const \(table.name) = \(function.name)_\(table.name);")
      }
      for pointer in function.pointers { printer.pointer(pointer) }
      printer.statements(function.prologue)
      switch function.share {
      case .even(let items):
        printer.line("const range items = share_evenly(\(items), thread, threads);")
      case .byTerms(let table, let planes, let panels):
        printer.line(
          "const range items = share_by_terms(\(table), \(planes), \(panels), thread, threads);")
      }
      printer.block("for (int item = items.begin; item < items.end; item++)") {
        $0.statements(function.body)
      }
    }
    line()
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

  private mutating func pointer(_ pointer: Pointer) {
    let type = pointer.isWritten ? "float" : "const float"
    let caption = pointer.caption.isEmpty ? "" : " /* \(pointer.caption) */"
    let value: String
    switch pointer.base {
    case .arena(let offset): value = "call->arena + \(offset)"
    case .input(let index): value = "call->inputs[\(index)]"
    case .output(let index): value = "call->outputs[\(index)]"
    case .trace(let offset): value = "call->trace ? call->trace + \(offset) : NULL"
    }
    line("\(type) *const restrict \(pointer.name) = \(value);\(caption)")
  }
}
