import BespokeCompiler
import BespokeGraph
import Foundation

/// Turns a function into closures, its names into places of a frame.
struct Translation {
  typealias Step = (Frame) -> Void
  typealias Whole = (Frame) -> Int
  typealias Number = (Frame) -> Float
  typealias Place = (Frame) -> Address

  private let source: Function
  private var integers: [String: Int] = [:]
  private var scalars: [String: Int] = [:]
  private var arrays: [String: Int] = [:]
  private var rows: [String: Place] = [:]
  private var lists: [String: (Frame) -> [Product.Term]] = [:]
  private var used = (integers: 0, scalars: 0, arrays: 0)
  let tables: [String: Table.Contents]
  let maps: [String: AxisMap]
  private let pointers: [String: Pointer]
  /// Of the pointers, in their order.
  let bases: [Pointer.Base]

  init(_ function: Function) {
    source = function
    tables = Dictionary(uniqueKeysWithValues: function.tables.map { ($0.name, $0.contents) })
    maps = Dictionary(uniqueKeysWithValues: function.maps.map { ($0.name, $0) })
    bases = function.pointers.map(\.base)
    pointers = Dictionary(uniqueKeysWithValues: function.pointers.map { ($0.name, $0) })
  }

  /// Runs the items of a range.
  func function() -> (Frame, Range<Int>) -> Void {
    var translation = self
    let prologue = translation.steps(source.prologue)
    let item = translation.newInteger("item")
    let body = translation.steps(source.body)
    return { frame, items in
      prologue(frame)
      for index in items {
        frame.integers[item] = index
        body(frame)
      }
    }
  }

  // MARK: Statements

  private mutating func newInteger(_ name: String) -> Int {
    integers[name] = used.integers
    defer { used.integers += 1 }
    return used.integers
  }

  private mutating func steps(_ statements: [Statement]) -> Step {
    let steps = statements.compactMap { step($0) }
    return { frame in for step in steps { step(frame) } }
  }

  private mutating func step(_ statement: Statement) -> Step? {
    switch statement {
    case .comment: return nil
    case .index(let name, let value):
      let value = whole(value)
      let slot = newInteger(name)
      return { $0.integers[slot] = value($0) }
    case .scalar(let name, let value):
      let (value, slot) = (number(value), used.scalars)
      scalars[name] = slot
      used.scalars += 1
      return { $0.scalars[slot] = value($0) }
    case .array(let name, let count, let zeroed, _):
      let slot = used.arrays
      arrays[name] = slot
      used.arrays += 1
      return { frame in
        let memory = Memory(count: count)
        if zeroed { for index in 0..<count { memory.floats[index] = 0 } }
        frame.arrays[slot] = memory
      }
    case .assign(let target, let value):
      let ((place, index), value) = (element(target), number(value))
      return { place($0).write(index($0), value($0), $0) }
    case .accumulate(let target, let value):
      let ((place, index), value) = (element(target), number(value))
      return { frame in
        let (address, i) = (place(frame), index(frame))
        address.write(i, address.read(i, frame) + value(frame), frame)
      }
    case .loop(let name, let from, let to, let body):
      let (from, to) = (whole(from), whole(to))
      let slot = newInteger(name)
      let body = steps(body)
      return { frame in
        var index = from(frame)
        while index < to(frame) {
          frame.integers[slot] = index
          body(frame)
          index += 1
        }
      }
    case .when(_, let body): return steps(body)
    case .row(let name, let base, let offset, _):
      rows[name] = place(.binary(.add, .name(base), offset))
      return nil
    case .terms(let terms, let table, let slab, _, _):
      guard case .terms(let table)? = tables[table] else { fatalError("\(table) has no terms") }
      let slab = whole(slab)
      lists[terms.list] = { frame in
        if let terms = table.terms(ofSlab: slab(frame)) { return terms }
        frame.strays += 1
        return []
      }
      return nil
    case .call(let call): return self.call(call)
    }
  }

  private func element(_ target: LoopExpression) -> (Place, Whole) {
    guard case .element(let name, let index) = target else { fatalError("\(target) is no element") }
    return (place(.name(name)), whole(index))
  }

  func place(_ elements: Elements) -> Place { place(elements.address) }

  /// A pointer or an array, and what is added to it.
  func place(_ expression: LoopExpression) -> Place {
    if case .binary(.add, let address, let offset) = expression {
      let (address, offset) = (place(address), whole(offset))
      return { frame in
        var result = address(frame)
        result.offset += offset(frame)
        return result
      }
    }
    guard case .name(let name) = expression else { fatalError("\(expression) is no address") }
    if let row = rows[name] { return row }
    if let pointer = pointers[name] {
      return { frame in
        let (memory, offset) = frame.memory(pointer.base)
        let float = ElementType.float32.bytes
        return Address(
          memory: memory, offset: offset * float / pointer.elementType.bytes, type: pointer.elementType)
      }
    }
    guard let slot = arrays[name] else { fatalError("\(name) is not there") }
    return { Address(memory: $0.arrays[slot], offset: 0) }
  }

  func terms(_ list: String) -> (Frame) -> [Product.Term] {
    guard let terms = lists[list] else { fatalError("\(list) is no list of terms") }
    return terms
  }

  // MARK: Numbers

  private func isWhole(_ expression: LoopExpression) -> Bool {
    switch expression {
    case .integer: true
    case .name(let name): integers[name] != nil
    case .element(let name, _): tables[name] != nil
    case .binary(_, let a, let b): isWhole(a) && isWhole(b)
    case .negate(let a): isWhole(a)
    case .select(_, let a, let b): isWhole(a) && isWhole(b)
    case .number, .double, .argument, .passed, .given, .unsigned, .call: false
    }
  }

  func whole(_ expression: LoopExpression) -> Whole {
    switch expression {
    case .integer(let value): return { _ in value }
    case .name(let name):
      guard let slot = integers[name] else { fatalError("\(name) is not there") }
      return { $0.integers[slot] }
    case .element(let name, let index):
      guard case .integers(let values)? = tables[name] else { fatalError("\(name) is no table") }
      let index = whole(index)
      return { frame in
        let i = index(frame)
        if values.indices.contains(i) { return values[i] }
        frame.strays += 1
        return 0
      }
    case .binary(let operation, let a, let b):
      let (a, b) = (whole(a), whole(b))
      switch operation {
      case .add: return { a($0) + b($0) }
      case .subtract: return { a($0) - b($0) }
      case .multiply: return { a($0) * b($0) }
      case .divide: return { a($0) / b($0) }
      case .remainder: return { a($0) % b($0) }
      case .greater, .less, .equal: fatalError("a comparison is no number")
      }
    case .negate(let a):
      let a = whole(a)
      return { -a($0) }
    case .select(let condition, let a, let b):
      let (condition, a, b) = (truth(condition), whole(a), whole(b))
      return { condition($0) ? a($0) : b($0) }
    case .number, .double, .argument, .passed, .given, .unsigned, .call:
      fatalError("\(expression) is no whole number")
    }
  }

  private func truth(_ condition: LoopExpression) -> (Frame) -> Bool {
    guard case .binary(let operation, let a, let b) = condition else {
      fatalError("\(condition) is no condition")
    }
    if isWhole(a) && isWhole(b) {
      let (a, b) = (whole(a), whole(b))
      if operation == .less { return { a($0) < b($0) } }
      if operation == .greater { return { a($0) > b($0) } }
      return { a($0) == b($0) }
    }
    let (x, y) = (number(a), number(b))
    if operation == .less { return { x($0) < y($0) } }
    if operation == .greater { return { x($0) > y($0) } }
    return { x($0) == y($0) }
  }

  func number(_ expression: LoopExpression) -> Number {
    if isWhole(expression) {
      let value = whole(expression)
      return { Float(value($0)) }
    }
    switch expression {
    case .integer(let value): return { _ in Float(value) }
    case .number(let value), .double(let value): return { _ in Float(value) }
    case .argument(let value), .unsigned(let value): return { _ in Float(value) }
    case .given(.step): return { _ in 0 }
    case .given(.call), .passed: fatalError("\(expression) is no number")
    case .name(let name):
      guard let slot = scalars[name] else { fatalError("\(name) is not there") }
      return { $0.scalars[slot] }
    case .element(let name, let index):
      let (place, index) = (place(.name(name)), whole(index))
      return { place($0).read(index($0), $0) }
    case .binary(let operation, let a, let b):
      let (a, b) = (number(a), number(b))
      switch operation {
      case .add: return { a($0) + b($0) }
      case .subtract: return { a($0) - b($0) }
      case .multiply: return { a($0) * b($0) }
      case .divide: return { a($0) / b($0) }
      case .remainder, .greater, .less, .equal: fatalError("\(operation) of numbers")
      }
    case .negate(let a):
      let a = number(a)
      return { -a($0) }
    case .select(let condition, let a, let b):
      let (condition, a, b) = (truth(condition), number(a), number(b))
      return { condition($0) ? a($0) : b($0) }
    case .call(let name, let arguments): return function(name, arguments.map { number($0) })
    }
  }

  private func function(_ function: ScalarFunction, _ x: [Number]) -> Number {
    let a = x[0]
    switch function {
    case .exp: return { exp(a($0)) }
    case .log: return { log(a($0)) }
    case .squareRoot: return { a($0).squareRoot() }
    case .tanh: return { tanh(a($0)) }
    case .sigmoid: return { 1 / (1 + exp(-a($0))) }
    case .slope: return { a($0) > 0 ? 1 : a($0) <= 0 ? x[1]($0) : a($0) }
    case .maximum: return { x[1]($0) > a($0) || x[1]($0).isNaN ? x[1]($0) : a($0) }
    case .oneHot: return { a($0) == x[1]($0) ? 1 : a($0).isNaN ? a($0) : 0 }
    case .softplus: return { max(a($0), 0) + log1p(exp(-abs(a($0)))) }
    case .float: return a
    case .adamStepSize, .schedule:
      // The size of a step: some number that depends on all that it is given.
      return { frame in x.reduce(0.01) { $0 * 0.9 + $1(frame) * 1e-4 } }
    }
  }
}
