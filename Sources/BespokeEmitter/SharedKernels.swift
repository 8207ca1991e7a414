import BespokeCompiler
import BespokeGraph

/// The functions of a program without repetition. What differs between the passes of a step, or between a step and
/// `generate`, is often no more than where operands lie and which random numbers are drawn: such kernels are one
/// function, which is told by its caller.
struct SharedKernels {
  /// One run of a function.
  struct Use {
    /// Its place in `functions`.
    var function: Int
    var pointers: [Pointer.Base]
    /// The values of the function's `.argument`s, in the order in which they stand in it.
    var numbers: [UInt32]
  }

  /// In the order in which they are first run; their arguments are elements of `task->numbers`.
  private(set) var functions: [Function] = []
  /// For each entry, for each of its functions.
  private(set) var uses: [[Use]] = []

  init(_ program: LoopProgram) {
    var known: [Function: Int] = [:]
    var symbols = Symbols()
    // What each function was before it was shared.
    var origins: [[SharedNames.Origin]] = []
    for entry in program.entries {
      uses.append(
        entry.functions.map { function in
          let canonical = Canonical(function)
          let key = canonical.key
          let place = known[key] ?? functions.count
          if place == functions.count {
            known[key] = place
            functions.append(symbols.shared(canonical.function))
            origins.append([])
          }
          origins[place].append((entry.name, function))
          return Use(function: place, pointers: function.pointers.map(\.base), numbers: canonical.numbers)
        })
    }
    var names = SharedNames(program)
    functions = names.named(functions, origins)
  }
}

/// Tables and maps of one axis are printed once, by the name that the first kernel has for them, whoever else uses them.
private struct Symbols {
  private var tables: [Table.Contents: String] = [:]
  private var maps: [[AxisMap.Line]: String] = [:]

  /// The function with those tables and maps alone that no function before it has, and with the names of all in C.
  mutating func shared(_ function: Function) -> Function {
    var names: [String: String] = [:]
    var result = function
    result.tables = []
    for var table in function.tables {
      let known = tables[table.contents]
      names[table.name] = known ?? function.symbol(of: table)
      if known != nil { continue }
      table.name = function.symbol(of: table)
      tables[table.contents] = table.name
      result.tables.append(table)
    }
    result.maps = []
    for map in function.maps {
      if let known = maps[map.lines] {
        names[map.name] = known
      } else {
        maps[map.lines] = map.name
        result.maps.append(map)
      }
    }
    return result.renamed { names[$0] ?? $0 }
  }
}

/// A function with its arguments replaced, and what it has in common with its like.
private struct Canonical {
  private(set) var function: Function
  private(set) var numbers: [UInt32] = []

  init(_ function: Function) {
    self.function = function
    self.function.prologue = lifted(function.prologue)
    self.function.body = lifted(function.body)
  }

  /// The function without what may differ: names are numbered in the order in which they are declared, pointers have no
  /// place. The model's line stays, so that a debugger shows the right one.
  var key: Function {
    var names: [String: String] = [:]
    for name in function.declared where names[name] == nil { names[name] = "\(names.count)" }

    var key = Function(name: "", comment: [], share: function.share)
    key.location = function.location
    key.itemsAtOnce = function.itemsAtOnce
    key.tables = function.tables
    for index in key.tables.indices { key.tables[index].caption = "" }
    key.pointers = function.pointers.map {
      var pointer = $0
      pointer.caption = $0.base.mayBeAbsent ? "may be absent" : ""
      pointer.base = .arena(0)
      pointer.title = ""
      // What is known of its memory is for the verifier.
      (pointer.count, pointer.isTransform) = (0, false)
      return pointer
    }
    (key.maps, key.prologue, key.body) = (function.maps, function.prologue, function.body)
    return key.renamed { names[$0] ?? $0 }
  }

  private mutating func lifted(_ statements: [Statement]) -> [Statement] {
    var numbers = self.numbers
    let result = statements.map { statement in
      statement.mapExpressions { expression in
        guard case .argument(let value) = expression else { return expression }
        numbers.append(value)
        return .passed(numbers.count - 1)
      }
    }
    self.numbers = numbers
    return result
  }
}

extension Function {
  /// What it calls its pointers, maps and variables, in the order in which they are declared.
  var declared: [String] { pointers.map(\.name) + maps.map(\.name) + (prologue + body).flatMap(\.declared) }

  /// With other names of pointers, tables, maps and variables.
  func renamed(_ rename: (String) -> String) -> Function {
    var result = self
    for index in pointers.indices { result.pointers[index].name = rename(pointers[index].name) }
    for index in tables.indices { result.tables[index].name = rename(tables[index].name) }
    for index in maps.indices { result.maps[index].name = rename(maps[index].name) }
    if case .byTerms(let table, let slabs, let panels) = share {
      result.share = .byTerms(table: rename(table), slabs: slabs, panels: panels)
    }
    result.prologue = prologue.map { $0.renamed(rename) }
    result.body = body.map { $0.renamed(rename) }
    return result
  }

  /// Whether the call itself is looked at, for its seed or its step.
  var readsCall: Bool {
    var found = false
    for statement in prologue + body {
      _ = statement.mapExpressions { expression in
        if case .given = expression { found = true }
        return expression
      }
    }
    return found
  }
}

extension Statement {
  fileprivate var declared: [String] {
    switch self {
    case .index(let name, _), .scalar(let name, _), .array(let name, _, _, _), .row(let name, _, _, _): [name]
    case .loop(let name, _, _, let body): [name] + body.flatMap(\.declared)
    case .when(_, let body): body.flatMap(\.declared)
    case .terms(let terms, _, _, _, _): [terms.list, terms.count]
    case .comment, .assign, .accumulate, .call: []
    }
  }

  /// Replaces every expression, the outer ones after those inside them, in the order in which they stand.
  fileprivate func mapExpressions(_ transform: (Expression) -> Expression) -> Statement {
    func map(_ x: Expression) -> Expression { x.map(transform) }
    switch self {
    case .comment, .array: return self
    case .index(let name, let x): return .index(name, map(x))
    case .scalar(let name, let x): return .scalar(name, map(x))
    case .assign(let target, let x): return .assign(map(target), map(x))
    case .accumulate(let target, let x): return .accumulate(map(target), map(x))
    case .loop(let name, let from, let to, let body):
      return .loop(name, from: map(from), to: map(to), body.map { $0.mapExpressions(transform) })
    case .when(let condition, let body):
      return .when(map(condition), body.map { $0.mapExpressions(transform) })
    case .row(let name, let base, let offset, let isWritten):
      return .row(name, base: base, offset: map(offset), isWritten: isWritten)
    case .terms(let terms, let table, let slab, let most, let scratch):
      return .terms(terms, table: table, slab: map(slab), most: most, scratch: scratch)
    case .call(let call): return .call(call.mapOperands(map))
    }
  }

  fileprivate func renamed(_ rename: (String) -> String) -> Statement {
    let result = mapExpressions { expression in
      switch expression {
      case .name(let name): return .name(rename(name))
      case .element(let name, let index): return .element(rename(name), index)
      case .integer, .number, .double, .argument, .passed, .given, .unsigned, .binary, .negate, .call,
        .select:
        return expression
      }
    }
    switch result {
    case .index(let name, let x): return .index(rename(name), x)
    case .scalar(let name, let x): return .scalar(rename(name), x)
    case .array(let name, let count, let zeroed, let scratch):
      return .array(rename(name), count: count, zeroed: zeroed, scratch: scratch)
    case .loop(let name, let from, let to, let body):
      return .loop(rename(name), from: from, to: to, body.map { $0.renamed(rename) })
    case .when(let condition, let body): return .when(condition, body.map { $0.renamed(rename) })
    case .row(let name, let base, let offset, let isWritten):
      return .row(rename(name), base: rename(base), offset: offset, isWritten: isWritten)
    case .terms(let terms, let table, let slab, let most, let scratch):
      var list = terms
      (list.list, list.count) = (rename(terms.list), rename(terms.count))
      return .terms(list, table: rename(table), slab: slab, most: most, scratch: scratch)
    case .comment, .assign, .accumulate, .call: return result
    }
  }
}

extension Expression {
  fileprivate func map(_ transform: (Expression) -> Expression) -> Expression {
    switch self {
    case .integer, .number, .double, .name, .argument, .passed, .given, .unsigned: return transform(self)
    case .element(let name, let index): return transform(.element(name, index.map(transform)))
    case .binary(let op, let a, let b): return transform(.binary(op, a.map(transform), b.map(transform)))
    case .negate(let x): return transform(.negate(x.map(transform)))
    case .call(let function, let arguments):
      return transform(.call(function, arguments.map { $0.map(transform) }))
    case .select(let condition, let a, let b):
      return transform(.select(condition.map(transform), a.map(transform), b.map(transform)))
    }
  }
}
