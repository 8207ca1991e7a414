import BespokeGraph

/// The definition of a legal function: names are bound once, before they are used; indices are whole numbers, and what
/// they choose exists: elements of tables, of arrays on the stack, of what a pointer covers, in every turn of every
/// loop. Bounds are found by arithmetic on intervals, exact for the multiples and sums that indices are made of. Arrays
/// are filled before they are read, or zero, and read as they were filled. Elements are taken for what they are stored
/// as.
///
/// Of what functions of the runtime touch: see VerifyCalls.swift. Of what threads write: see `verifyWrites`.
struct FunctionVerifier {
  /// An access to what a pointer covers.
  struct Access {
    var place: AffineForm
    var loops: [Loop]
    var facts: [AffineForm]
  }
  /// A loop variable counts from zero: its index is `from + variable`, below `to`.
  struct Loop {
    var variable: AffineForm.Variable
    var from: AffineForm
    var to: AffineForm
  }
  struct Scope {
    var integers: [String: AffineForm] = [:]
    var floats: Set<String> = []
    var arrays: [String: Int] = [:]
    /// Where rows begin.
    var rows: [String: (base: String, place: AffineForm, isWritten: Bool)] = [:]
    /// What the lists of terms hold, whichever slab they are of.
    var terms: [String: (count: String, all: [Product.Term])] = [:]
    /// Traces that are known to be wanted.
    var wanted: Set<String> = []
    /// Numbers that are not above zero.
    var facts: [AffineForm] = []
    var loops: [Loop] = []
  }

  let function: Function
  let target: Target
  let pointers: [String: Pointer]
  let tables: [String: Table]
  var variables = Variables()
  /// The variable `item`.
  var item = AffineForm(0)
  var reads: [String: [Access]] = [:]
  var writes: [String: [Access]] = [:]
  /// What is read from end to end, each element once.
  var wholeReads: [(name: String, count: Int, access: Access)] = []
  /// The numbers that are drawn, by their indices.
  var draws: [Access] = []
  /// Arrays that have been filled, and how; nil where they are merely zero.
  private var filled: [String: Access?] = [:]
  /// Pointers that are filled as the rows of a table say.
  var isFilled: Set<String> = []
  /// Pointers of which something is read before the function writes there.
  private(set) var reliesOn: Set<String> = []

  /// - Throws: a `CompilerBug` where the function is not legal.
  init(_ function: Function, _ target: Target) throws(CompilerBug) {
    self.function = function
    self.target = target
    func bug(_ message: String) -> CompilerBug {
      CompilerBug(stage: "loops", message: "\(function.name): \(message)")
    }
    var names: Set<String> = []
    for name in function.pointers.map(\.name) + function.tables.map(\.name) + function.maps.map(\.name) {
      guard names.insert(name).inserted else { throw bug("two things are called \(name)") }
    }
    pointers = Dictionary(uniqueKeysWithValues: function.pointers.map { ($0.name, $0) })
    tables = Dictionary(uniqueKeysWithValues: function.tables.map { ($0.name, $0) })
    for map in function.maps { try verify(map) }
    try verifyArrays()
    try verifyShare()
    var scope = Scope()
    for statement in function.prologue { try verify(statement, &scope) }
    item = AffineForm(variables.new(0...(function.share.items - 1)))
    scope.integers["item"] = item
    for statement in function.body { try verify(statement, &scope) }
    for pointer in function.pointers { try verifyWrites(pointer) }
    try verifyReads()
  }

  private func verifyShare() throws(CompilerBug) {
    guard function.share.items > 0 else { throw bug("has no items") }
    guard (1...function.share.items).contains(function.itemsAtOnce) else {
      throw bug("claims \(function.itemsAtOnce) of \(function.share.items) items at a time")
    }
    guard case .byTerms(let table, let slabs, let panels) = function.share else { return }
    guard panels > 0, case .terms(let terms)? = tables[table]?.contents, terms.slabs == slabs else {
      throw bug("is shared by a table of other slabs")
    }
  }

  /// What is on the stack is small, all together too, and no two arrays share scratch.
  private func verifyArrays() throws(CompilerBug) {
    var (onStack, end) = (0, 0)
    for array in (function.prologue + function.body).flatMap(\.arrays) {
      guard array.count > 0 else { throw bug("array \(array.name) has no elements") }
      guard let scratch = array.scratch else {
        onStack += array.count
        guard array.count <= target.stackArray, onStack <= target.stackKernel else {
          throw bug("array \(array.name) of \(array.count) does not fit the stack")
        }
        continue
      }
      guard scratch >= end, scratch % target.alignment == 0 else {
        throw bug("array \(array.name) is in another's place")
      }
      end = scratch + array.count
    }
  }

  // MARK: Statements

  mutating func verify(_ statements: [Statement], in scope: Scope) throws(CompilerBug) {
    var inner = scope
    for statement in statements { try verify(statement, &inner) }
  }

  private mutating func verify(_ statement: Statement, _ scope: inout Scope) throws(CompilerBug) {
    switch statement {
    case .comment: return
    case .index(let name, let value):
      let form = try integer(value, &scope)
      try requireNew(name, scope)
      scope.integers[name] = form
    case .scalar(let name, let value):
      try verify(value, &scope)
      try requireNew(name, scope)
      scope.floats.insert(name)
    case .array(let name, let count, let zeroed, _):
      try requireNew(name, scope)
      filled[name] = zeroed ? .some(nil) : nil
      scope.arrays[name] = count
    case .assign(let target, let value):
      try verify(value, &scope)
      try verifyTarget(target, &scope, isAdded: false)
    case .accumulate(let target, let value):
      try verify(value, &scope)
      try verifyTarget(target, &scope, isAdded: true)
    case .loop(let name, let first, let end, let body):
      let (from, to) = (try integer(first, &scope), try integer(end, &scope))
      try requireNew(name, scope)
      var inner = scope
      let variable = try open(from: from, to: to, &inner, what: name)
      inner.integers[name] = from + AffineForm(variable)
      try verify(body, in: inner)
    case .when(let condition, let body):
      guard case .name(let name) = condition, case .trace? = pointers[name]?.base else {
        throw bug("asks for something else than a trace")
      }
      var inner = scope
      inner.wanted.insert(name)
      try verify(body, in: inner)
    case .row(let name, let base, let offset, let isWritten):
      let place = try integer(offset, &scope)
      try requireNew(name, scope)
      guard let pointer = pointers[base], !pointer.base.mayBeAbsent else { throw bug("\(name) has no base") }
      scope.rows[name] = (base, place, isWritten)
    case .terms(let terms, let table, let slab, let most, _):
      let all = try self.terms(table, slab, most: most, &scope)
      try requireNew(terms.list, scope)
      try requireNew(terms.count, scope)
      guard terms.list != terms.count else { throw bug("\(terms.list) is there already") }
      scope.terms[terms.list] = (terms.count, all)
    case .call(let call): try verify(call, scope)
    }
  }

  /// - Returns: the variable of a loop, which counts from zero.
  mutating func open(
    from: AffineForm, to: AffineForm, _ scope: inout Scope, what: String
  ) throws(CompilerBug) -> AffineForm.Variable {
    let turns = variables.highest(to - from, scope.facts)
    guard turns > 0 else { throw bug("the loop over \(what) never turns") }
    let variable = variables.new(0...(turns - 1))
    if !(to - from).isConstant {
      scope.facts.append(AffineForm(variable) + from - to + AffineForm(1))
    }
    scope.loops.append(Loop(variable: variable, from: from, to: to))
    return variable
  }

  private func requireNew(_ name: String, _ scope: Scope) throws(CompilerBug) {
    guard scope.integers[name] == nil, !scope.floats.contains(name), scope.arrays[name] == nil,
      scope.rows[name] == nil, scope.terms[name] == nil,
      !scope.terms.values.contains(where: { $0.count == name }), pointers[name] == nil, tables[name] == nil,
      name != "item"
    else { throw bug("\(name) is there already") }
  }

  private mutating func verifyTarget(
    _ target: Expression, _ scope: inout Scope, isAdded: Bool
  ) throws(CompilerBug) {
    guard case .element(let name, let index) = target else { throw bug("assigns to no element") }
    let place = try integer(index, &scope)
    if isAdded { try touch(name, place, scope, isWrite: false) }
    try touch(name, place, scope, isWrite: true)
  }

  // MARK: Accesses

  /// One element of an array or of what a pointer covers.
  /// - Parameter isOperand: of matrices or slabs, which may lie otherwise than an array was filled, if that was whole.
  mutating func touch(
    _ name: String, _ place: AffineForm, _ scope: Scope, isWrite: Bool, as type: ElementType = .float32,
    isOperand: Bool = false
  ) throws(CompilerBug) {
    if let row = scope.rows[name] {
      guard row.isWritten || !isWrite else { throw bug("writes \(name), which is only read") }
      return try touch(row.base, row.place + place, scope, isWrite: isWrite, as: type)
    }
    let stored = pointers[name]?.elementType ?? .float32
    guard type == stored else { throw bug("takes \(name) for \(type.name), which is \(stored.name)") }
    let (low, high) = (variables.lowest(place, scope.facts), variables.highest(place, scope.facts))
    func requireInside(_ count: Int) throws(CompilerBug) {
      guard low >= 0, high < count else {
        throw bug("\(isWrite ? "writes" : "reads") \(low)...\(high) of \(name), which has \(count)")
      }
    }
    let access = Access(place: place, loops: scope.loops, facts: scope.facts)
    if let count = scope.arrays[name] {
      try requireInside(count)
      if isWrite {
        filled[name] = access
      } else {
        guard let written = filled[name] else { throw bug("reads \(name) before it is filled") }
        guard written.map({ isAlike($0, access) || isOperand && isWhole($0, count) }) ?? true else {
          throw bug("reads \(name) otherwise than it was filled")
        }
      }
      return
    }
    guard let pointer = pointers[name] else { throw bug("uses \(name), which is not there") }
    try requireInside(pointer.count)
    if case .trace = pointer.base, !scope.wanted.contains(name) {
      throw bug("uses \(name) where nobody may want a trace")
    }
    if isWrite {
      guard pointer.isWritten else { throw bug("writes \(name), which is only read") }
      writes[name, default: []].append(access)
    } else {
      reads[name, default: []].append(access)
      if writes[name] == nil { reliesOn.insert(name) }
    }
  }

  /// Whether something stands already where a pointer or an array leads.
  func isWritten(_ name: String) -> Bool { writes[name] != nil || filled[name] != nil }

  // MARK: Numbers

  /// A whole number; what its making teaches becomes a fact.
  mutating func integer(_ expression: Expression, _ scope: inout Scope) throws(CompilerBug) -> AffineForm {
    guard let form = try integerIfAny(expression, &scope) else {
      throw bug("\(expression) is no whole number")
    }
    return form
  }

  private mutating func integerIfAny(
    _ expression: Expression, _ scope: inout Scope
  ) throws(CompilerBug) -> AffineForm? {
    switch expression {
    case .integer(let value): return AffineForm(value)
    case .name(let name): return scope.integers[name]
    case .element(let name, let index):
      guard case .integers(let values)? = tables[name]?.contents else { return nil }
      let place = try integer(index, &scope)
      let (low, high) = (variables.lowest(place, scope.facts), variables.highest(place, scope.facts))
      guard low >= 0, high < values.count else {
        throw bug("looks up \(low)...\(high) in \(name), which has \(values.count)")
      }
      let possible = values[low...high]
      return AffineForm(variables.new((possible.min() ?? 0)...(possible.max() ?? 0)))
    case .binary(let operation, let x, let y):
      guard let a = try integerIfAny(x, &scope), let b = try integerIfAny(y, &scope) else { return nil }
      switch operation {
      case .add: return a + b
      case .subtract: return a - b
      case .multiply:
        guard a.isConstant || b.isConstant else { throw bug("multiplies two indices") }
        return a.isConstant ? b * a.constant : a * b.constant
      case .divide, .remainder:
        guard b.isConstant, b.constant > 0, variables.lowest(a, scope.facts) >= 0 else {
          throw bug("divides by an index, or a negative one")
        }
        let (quotient, remainder) = variables.divided(a, by: b.constant, scope.facts)
        return operation == .divide ? quotient : remainder
      case .greater, .less, .equal: return nil
      }
    case .negate(let a): return try integerIfAny(a, &scope).map { $0 * -1 }
    case .select(.binary(.less, let x, let y), let first, let second):
      guard let a = try integerIfAny(first, &scope), let b = try integerIfAny(second, &scope) else {
        return nil
      }
      let (left, right) = (try integer(x, &scope), try integer(y, &scope))
      guard variables.resolved(left - right) == variables.resolved(a - b) else {
        throw bug("chooses an index that is not the lesser of two")
      }
      let low = min(variables.lowest(a, scope.facts), variables.lowest(b, scope.facts))
      let high = min(variables.highest(a, scope.facts), variables.highest(b, scope.facts))
      let least = variables.new(low...high)
      scope.facts += [AffineForm(least) - a, AffineForm(least) - b]
      return AffineForm(least)
    case .number, .double, .argument, .passed, .given, .unsigned, .call, .select: return nil
    }
  }

  /// A number, whole or not.
  mutating func verify(_ expression: Expression, _ scope: inout Scope) throws(CompilerBug) {
    if try integerIfAny(expression, &scope) != nil { return }
    switch expression {
    case .integer, .number, .double, .argument, .given(.step): return
    case .passed, .unsigned, .given(.call): throw bug("has \(expression) where a number should be")
    case .name(let name):
      guard scope.floats.contains(name) else { throw bug("uses \(name), which is not there") }
    case .element(let name, let index):
      try touch(name, try integer(index, &scope), scope, isWrite: false)
    case .binary(_, let a, let b):
      try verify(a, &scope)
      try verify(b, &scope)
    case .negate(let a): try verify(a, &scope)
    case .call(let function, let arguments):
      guard function.parameters.count == arguments.count else {
        throw bug("calls \(function.name) with \(arguments.count) numbers")
      }
      for argument in arguments { try verify(argument, &scope) }
    case .select(let condition, let a, let b):
      var (yes, no) = (scope, scope)
      if case .binary(let comparison, let x, let y) = condition,
        let left = try integerIfAny(x, &scope), let right = try integerIfAny(y, &scope)
      {
        let (below, above) = (left - right, right - left)
        switch comparison {
        case .less: (yes.facts, no.facts) = (yes.facts + [below + AffineForm(1)], no.facts + [above])
        case .greater: (yes.facts, no.facts) = (yes.facts + [above + AffineForm(1)], no.facts + [below])
        case .add, .subtract, .multiply, .divide, .remainder, .equal: break
        }
      } else {
        try verify(condition, &scope)
      }
      try verify(a, &yes)
      try verify(b, &no)
    }
  }

  func bug(_ message: String) -> CompilerBug {
    CompilerBug(stage: "loops", message: "\(function.name): \(message)")
  }
}
