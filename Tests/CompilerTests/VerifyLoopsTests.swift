import BespokeGraph
import LoopMachine
import Testing

@testable import BespokeCompiler
@testable import TestModels

/// Loops that are wrong in one place: refused, or as good as the right ones.
///
/// Left out, since all of it is legal and only the numbers are others: how many terms a sum has, which legal element of
/// a table or of a buffer is read, and what is compared with what.
@Suite struct VerifyLoopsTests {
  @Test(arguments: ["alternating", "margin", "odd-sizes"])
  func noOrderOfThreadsChangesAnything(_ name: String) throws {
    let model = try #require(TestModels.zoo.first { $0.name == name })
    var runner = StageRunner()
    let machine = LoopMachine(try compile(model, &runner))
    let one = machine.run(threads: [0])
    #expect(one.strays == 0)
    #expect(machine.run(threads: [0, 1, 2]) == one)
    #expect(machine.run(threads: [3, 1, 0, 2]) == one)
  }

  @Test func everyChangeIsRefusedOrHarmless() throws { try check(Stages.small()) }

  /// A state that is filled too far, in part, twice, or not at all.
  @Test func everyChangeOfWhatStatesBeginWithIsRefused() throws {
    let loops = try Stages.small().loops
    let function = try #require(loops.entries[0].functions.first)
    guard case .fills(let fills)? = function.tables.first?.contents else {
      Issue.record("\(function.name) fills no states")
      return
    }
    var changes = Changes<Function>()
    for index in fills.indices {
      for step in [-1, 1, Fill.part] {
        changes.add("row \(index) longer by \(step)") {
          var changed = fills
          changed[index].count += step
          $0.tables[0].contents = .fills(changed)
        }
      }
      changes.add("pointer \(index) dropped") { $0.pointers.remove(at: index) }
      changes.add("pointer \(index) only read") { $0.pointers[index].isWritten = false }
      changes.add("pointer \(index) elsewhere") { $0.pointers[index].move(8) }
      changes.add("pointer \(index) longer") { $0.pointers[index].count += 16 }
    }
    changes.add("a row less") { $0.tables[0].contents = .fills(fills.dropLast()) }
    changes.add("no table") { $0.tables = [] }
    changes.add("nothing") { $0.body = [] }
    changes.add("twice") { $0.body += $0.body }
    changes.add("another item") {
      $0.body = [.call(.fill(FillStates(rows: $0.tables[0].name, item: .name("item") + .integer(1))))]
    }
    for step in [-1, 1] { changes.add("items \(step)") { $0.share = .even(items: $0.share.items + step) } }
    for change in changes.tried {
      var changed = loops
      change.make(&changed.entries[0].functions[0])
      #expect(throws: CompilerBug.self, "\(change.name)") { try changed.verify() }
    }
    #expect(changes.tried.count > 50)
  }

  private func check(_ stages: Stages) throws {
    var changes = Changes<LoopProgram>()
    let step = Stages.step
    let entry = stages.loops.entries[step]
    changes.nudge("state floats", by: 16, \.stateFloats)
    changes.add("less arena") { $0.arenaFloats -= 16 }
    for state in stages.loops.states.indices.prefix(4) {
      changes.nudge("place of state \(state)", by: 16, \.states[state].offset)
      changes.add("state \(state) larger") { $0.states[state].dimensions.append(2) }
    }
    for traced in entry.traced.indices.prefix(4) {
      changes.nudge("place of trace \(traced)", by: 16, \.entries[step].traced[traced].offset)
    }
    changes.add("an output more") { $0.entries[step].outputs.append($0.entries[step].outputs[0]) }
    changes.add("less trace") { $0.entries[step].traceFloats -= 16 }
    changes.add("less to keep") { $0.entries[step].keptFloats -= 16 }
    for call in entry.calls.indices { addCall(to: &changes, call, entry) }
    for function in entry.functions.indices { addFunction(to: &changes, function, entry.functions[function]) }
    var refused = 0
    for change in changes.tried {
      var changed = stages.loops
      change.make(&changed)
      if changed == stages.loops { continue }
      if stages.isRefused(change.name, { try stages.loops(from: changed) }) { refused += 1 }
    }
    #expect(refused > 40)
  }

  private func addCall(to changes: inout Changes<LoopProgram>, _ index: Int, _ entry: EntryProgram) {
    let call = entry.calls[index]
    let name = "call of \(entry.functions[call.function].name)"
    func add(_ what: String, _ make: @escaping (inout [EntryProgram.Call]) -> Void) {
      changes.add("\(name) \(what)") { make(&$0.entries[Stages.step].calls) }
    }
    add("with a barrier or without") { $0[index].barrierBefore.toggle() }
    add("only for a trace or always") { $0[index].isTraceOnly.toggle() }
    add("dropped") { $0.remove(at: index) }
    add("twice") { $0.insert(call, at: index) }
    add("of a function that is not there") { $0[index].function = entry.functions.count }
    if index > 0 {
      add("earlier") { $0.swapAt(index - 1, index) }
      add("first") { $0.insert($0.remove(at: index), at: 0) }
    }
    for keep in call.keeps.indices {
      add("keeps something else") { $0[index].keeps[keep].source += 16 }
      add("keeps it elsewhere") { $0[index].keeps[keep].target += 16 }
      add("keeps a slab more") { $0[index].keeps[keep].slabs += 1 }
      add("keeps nothing") { $0[index].keeps.remove(at: keep) }
    }
  }

  private func addFunction(to changes: inout Changes<LoopProgram>, _ index: Int, _ function: Function) {
    func add(_ what: String, _ make: @escaping (inout Function) -> Void) {
      changes.add("\(function.name): \(what)") { make(&$0.entries[Stages.step].functions[index]) }
    }
    add("called like another") { $0.name = $0.name + "_" }
    add("claims nothing at a time") { $0.itemsAtOnce = 0 }
    add("claims more than there is") { $0.itemsAtOnce = $0.share.items + 1 }
    switch function.share {
    case .even(let items):
      for step in [-1, 1] { add("items \(step)") { $0.share = .even(items: items + step) } }
    case .byTerms(let table, let slabs, let panels):
      for step in [-1, 1] {
        add("slabs \(step)") { $0.share = .byTerms(table: table, slabs: slabs + step, panels: panels) }
        add("panels \(step)") { $0.share = .byTerms(table: table, slabs: slabs, panels: panels + step) }
      }
      add("shared by no table") { $0.share = .byTerms(table: "nothing", slabs: slabs, panels: panels) }
    }
    for pointer in function.pointers.indices {
      let what = "pointer \(function.pointers[pointer].name)"
      add("\(what) dropped") { $0.pointers.remove(at: pointer) }
      add("\(what) of another name") { $0.pointers[pointer].name += "_x" }
      add("\(what) longer") { $0.pointers[pointer].count += 1 }
      add("\(what) shorter") { $0.pointers[pointer].count -= 1 }
      add("\(what) of another type") { $0.pointers[pointer].elementType = .float16 }
      add("\(what) written, or not") { $0.pointers[pointer].isWritten.toggle() }
      for step in [-8, 8] { add("\(what) moved by \(step)") { $0.pointers[pointer].move(step) } }
      for other in function.pointers.indices
      where other > pointer && function.pointers[other].count != function.pointers[pointer].count {
        add("\(what) in the place of another") {
          ($0.pointers[pointer].base, $0.pointers[other].base) = (
            $0.pointers[other].base, $0.pointers[pointer].base
          )
        }
      }
    }
    for table in function.tables.indices { addTable(table, function, add) }
    for map in function.maps.indices {
      for line in function.maps[map].lines.indices {
        add("line \(line) of map \(map) dropped") { $0.maps[map].lines.remove(at: line) }
        add("line \(line) of map \(map) twice") {
          $0.maps[map].lines.insert($0.maps[map].lines[line], at: line)
        }
        add("line \(line) of map \(map) uses more") {
          $0.maps[map].lines[line].terms.append(.init(coefficient: 1, place: .input(64)))
        }
      }
    }
    for (what, changed) in variants(of: function.prologue) {
      add("prologue \(what)") { $0.prologue = changed }
    }
    for (what, changed) in variants(of: function.body) { add("body \(what)") { $0.body = changed } }
  }

  private func addTable(
    _ index: Int, _ function: Function, _ add: (String, @escaping (inout Function) -> Void) -> Void
  ) {
    let table = function.tables[index]
    add("table \(table.name) dropped") { $0.tables.remove(at: index) }
    add("table \(table.name) of another name") { $0.tables[index].name += "_x" }
    switch table.contents {
    case .integers(let values):
      add("table \(table.name) shorter") { $0.tables[index].contents = .integers(values.dropLast()) }
      for place in Set([0, values.count / 2, values.count - 1]) {
        var changed = values
        changed[place] += 100_000
        let far = changed
        add("table \(table.name) too far at \(place)") { $0.tables[index].contents = .integers(far) }
      }
    case .terms(let terms):
      func change(_ what: String, _ make: (inout TermTable) -> Void) {
        var changed = terms
        make(&changed)
        let contents = Table.Contents.terms(changed)
        add("table \(table.name) \(what)") { $0.tables[index].contents = contents }
      }
      for axis in [\TermTable.rows, \TermTable.columns] {
        change("shorter") { $0[keyPath: axis].removeLast() }
        let count = terms[keyPath: axis].count
        for place in Set([0, count / 2, count - 1]) {
          for (path, name) in [(\Product.Term.left, "left"), (\Product.Term.right, "right")] {
            for step in [-100_000, 100_000] {
              change("\(name) too far at \(place)") { $0[keyPath: axis][place].first[keyPath: path] += step }
            }
          }
          change("many at \(place)") { $0[keyPath: axis][place].count += 100_000 }
          change("fewer than none at \(place)") { $0[keyPath: axis][place].count = -1 }
        }
      }
      let list = terms.listed.list ?? []
      for (what, changed) in [("too short", Array(list.dropLast())), ("too long", list + list)] {
        change("\(what) as a list") { table in
          table = terms.listed
          table.list = changed
        }
      }
    // Of the first entry: see `everyChangeOfWhatStatesBeginWithIsRefused`.
    case .fills: break
    }
  }
}

extension Pointer {
  fileprivate mutating func move(_ step: Int) {
    switch base {
    case .arena(let offset): base = .arena(offset + step)
    case .input(let index): base = .input(index + step)
    case .output(let index): base = .output(index + step)
    case .trace(let offset): base = .trace(offset + step)
    }
  }
}

// MARK: Statements

/// The statements with one thing changed in one of them.
private func variants(of statements: [Statement]) -> [(String, [Statement])] {
  var result: [(String, [Statement])] = []
  for (index, statement) in statements.enumerated() {
    func replaced(_ new: [Statement]) -> [Statement] {
      statements[..<index] + new + statements[(index + 1)...]
    }
    if case .comment = statement { continue }
    // Terms of a sum, and elements that a product is added to, are numbers' business.
    if !statement.onlyAdds { result.append(("without \(statement.short)", replaced([]))) }
    result += variants(of: statement).map { ($0, replaced([$1])) }
  }
  return result
}

private func variants(of statement: Statement) -> [(String, Statement)] {
  switch statement {
  case .comment: return []
  case .index(let name, let value):
    return [("\(name) renamed", .index(name + "_x", value))]
      + value.variants.map { ("\(name) = \($0)", .index(name, $0)) }
  case .scalar(let name, let value):
    return [("\(name) renamed", .scalar(name + "_x", value))]
      + value.farVariants.map { ("\(name) = \($0)", .scalar(name, $0)) }
  case .array(let name, let count, let zeroed, let scratch):
    return [
      ("\(name) renamed", .array(name + "_x", count: count, zeroed: zeroed, scratch: scratch)),
      ("\(name) shorter", .array(name, count: count - 1, zeroed: zeroed, scratch: scratch)),
      ("\(name) longer", .array(name, count: count + 1, zeroed: zeroed, scratch: scratch)),
      ("\(name) of nothing", .array(name, count: 0, zeroed: zeroed, scratch: scratch)),
      ("\(name) elsewhere", .array(name, count: count, zeroed: zeroed, scratch: scratch.map { $0 + 8 })),
      ("\(name) not zeroed", .array(name, count: count, zeroed: false, scratch: scratch)),
    ]
  case .assign(let target, let value):
    return target.variants.map { ("assigns \($0)", .assign($0, value)) }
      + value.farVariants.map { ("assigns \($0)", .assign(target, $0)) }
  case .accumulate(let target, let value):
    return target.variants.map { ("adds to \($0)", .accumulate($0, value)) }
      + value.farVariants.map { ("adds \($0)", .accumulate(target, $0)) }
  case .loop(let name, let from, let to, let body):
    var result = variants(of: body).map { ("\(name): " + $0, Statement.loop(name, from: from, to: to, $1)) }
    result.append(("\(name) renamed", .loop(name + "_x", from: from, to: to, body)))
    if body.contains(where: \.storesElements) {
      result.append(("\(name) from the second", .loop(name, from: from + .integer(1), to: to, body)))
      result.append(("\(name) too far", .loop(name, from: from, to: to + .integer(1), body)))
      result.append(("\(name) without the last", .loop(name, from: from, to: to - .integer(1), body)))
    }
    return result
  case .when(let condition, let body):
    return variants(of: body).map { ($0, .when(condition, $1)) } + [
      ("when nothing", .when(.name("item"), body))
    ]
  case .row(let name, let base, let offset, let isWritten):
    return [
      ("\(name) renamed", .row(name + "_x", base: base, offset: offset, isWritten: isWritten)),
      ("\(name) of another base", .row(name, base: base + "_y", offset: offset, isWritten: isWritten)),
      ("\(name) written, or not", .row(name, base: base, offset: offset, isWritten: !isWritten)),
    ]
      // Which legal element is read is a number's business.
      + (isWritten ? offset.variants : offset.farVariants).map {
        ("\(name) from \($0)", .row(name, base: base, offset: $0, isWritten: isWritten))
      }
  case .terms(let terms, let table, let slab, let most, let scratch):
    let named = [
      SlabTerms(list: terms.list + "_x", count: terms.count),
      SlabTerms(list: terms.list, count: terms.count + "_x"),
    ]
    func other(
      _ names: SlabTerms? = nil, table other: String? = nil, slab another: Expression? = nil,
      most least: Int? = nil
    ) -> Statement {
      .terms(
        names ?? terms, table: other ?? table, slab: another ?? slab, most: least ?? most, scratch: scratch)
    }
    let renamed = named.map { ("terms renamed", other($0)) }
    let moved = slab.variants.map { ("terms of \($0)", other(slab: $0)) }
    return renamed + moved + [
      ("terms of another table", other(table: table + "_y")), ("room for a term less", other(most: most - 1)),
    ]
  case .call(let call): return call.variants.map { ($0, .call($1)) }
  }
}

extension RuntimeCall {
  /// With one operand changed.
  fileprivate var variants: [(String, RuntimeCall)] {
    switch self {
    case .multiply(let call): call.variants { .multiply($0) }
    case .dot(let call): call.variants { .dot($0) }
    case .packTransposed(let call): call.variants { .packTransposed($0) }
    case .packRow(let call): call.variants { .packRow($0) }
    case .mapSlabs(let call): call.variants { .mapSlabs($0) }
    case .uniform(let call): call.variants { .uniform($0) }
    case .normal(let call): call.variants { .normal($0) }
    case .integer(let call): call.variants { .integer($0) }
    case .dropoutMask(let call): call.variants { .dropoutMask($0) }
    case .fill(let call): call.variants { .fill($0) }
    }
  }
}

extension RuntimeFunction {
  fileprivate func variants(_ whole: (Self) -> RuntimeCall) -> [(String, RuntimeCall)] {
    var result: [(String, RuntimeCall)] = []
    for parameter in Self.parameters {
      func add<Value>(_ path: WritableKeyPath<Self, Value>, _ values: [Value]) {
        for value in values {
          var changed = self
          changed[keyPath: path] = value
          result.append(("\(Self.name) \(parameter.name) = \(value)", whole(changed)))
        }
      }
      switch parameter.operand {
      // What is drawn is numbers' business.
      case .call, .pointers, .unsigned, .number: break
      case .constant(let path): add(path, [self[keyPath: path] - 1, self[keyPath: path] + 1])
      case .flag(let path): add(path, [!self[keyPath: path]])
      case .expression(let path): add(path, self[keyPath: path].variants)
      case .elements(let path):
        add(path.appending(path: \.address), self[keyPath: path].address.variants)
        add(path.appending(path: \.type), [.bfloat16])
      case .name(let path): add(path, [self[keyPath: path] + "_y"])
      case .optionalName(let path):
        if let name = self[keyPath: path] { add(path, [name + "_y"]) }
      case .grid(let path):
        for size in [\SlabGrid.rows, \.columns, \.rowPhases, \.columnPhases] {
          let value = self[keyPath: path][keyPath: size]
          add(path.appending(path: size), [value - 1, value + 1, 2 * value])
        }
      }
    }
    return result
  }
}

extension Statement {
  /// Not merely adds to sums.
  fileprivate var storesElements: Bool {
    switch self {
    case .assign, .call: true
    case .loop(_, _, _, let body), .when(_, let body): body.contains(where: \.storesElements)
    case .comment, .index, .scalar, .array, .accumulate, .row, .terms: false
    }
  }

  /// Terms of a sum.
  fileprivate var onlyAdds: Bool {
    switch self {
    case .accumulate: true
    case .call(.multiply(let call)): call.accumulates
    case .call(.dot(let call)): call.accumulates
    case .loop(_, _, _, let body): body.allSatisfy { $0.onlyAdds || $0.onlyNames }
    case .comment, .index, .scalar, .array, .assign, .when, .row, .terms, .call: false
    }
  }

  private var onlyNames: Bool {
    switch self {
    case .comment, .index, .scalar, .row, .terms: true
    case .array, .assign, .accumulate, .loop, .when, .call: false
    }
  }

  fileprivate var short: String { String("\(self)".prefix(60)) }
}

extension Expression {
  /// With one whole number, one more or one less, in what it computes as an index.
  fileprivate var variants: [Expression] { variants([-1, 1], withConditions: true) }
  /// The same by so much that it leaves whatever it was in.
  fileprivate var farVariants: [Expression] { variants([100_000], withConditions: false) }

  private func variants(_ steps: [Int], withConditions: Bool) -> [Expression] {
    func changed(_ part: Expression) -> [Expression] { part.variants(steps, withConditions: withConditions) }
    switch self {
    case .integer(let value): return steps.map { .integer(value + $0) }
    case .number, .double, .argument, .passed, .given, .unsigned: return []
    case .name(let name): return name == "item" ? [] : [.name(name + "_y")]
    case .element(let name, let index):
      return changed(index).map { .element(name, $0) } + [.element(name + "_y", index)]
    case .binary(let operation, let a, let b):
      return changed(a).map { .binary(operation, $0, b) }
        + changed(b).map { .binary(operation, a, $0) }
    case .negate(let a): return changed(a).map { .negate($0) }
    // Arguments of functions of numbers are numbers.
    case .call: return []
    case .select(let condition, let a, let b):
      var result =
        changed(a).map { Expression.select(condition, $0, b) }
        + changed(b).map { .select(condition, a, $0) }
      if withConditions, case .binary(.less, .binary, _) = condition {
        result += changed(condition).map { .select($0, a, b) }
      }
      return result
    }
  }
}
