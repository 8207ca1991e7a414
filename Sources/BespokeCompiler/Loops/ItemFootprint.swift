/// What one item of a function touches behind its pointers: found by working out its indices, and nothing else of it.
///
/// A loop becomes an axis of a box, as long as all that depends on its variable grows in steps. Where an index is looked
/// up in a table, or divided, the loops that it depends on are gone through turn by turn.
struct ItemFootprint {
  /// `place + Σ i · stride` for all i below the extents, in elements.
  struct Box: Hashable {
    var pointer: Int
    var place: Int
    var axes: [Axis]
    var isWritten: Bool
  }
  struct Axis: Hashable {
    var extent: Int
    var stride: Int
  }

  private let function: Function
  private let pointers: [String: Int]
  private let tables: [String: Table.Contents]
  /// The loops that are gone through turn by turn.
  private var turned: Set<String> = []

  init(_ function: Function) {
    self.function = function
    pointers = Dictionary(
      uniqueKeysWithValues: function.pointers.enumerated().map { ($0.element.name, $0.offset) })
    tables = Dictionary(uniqueKeysWithValues: function.tables.map { ($0.name, $0.contents) })
  }

  /// Those of an item; parts of a kernel that only a trace wants are left out. Boxes may overlap, and may reach beyond
  /// what a pointer covers where an index is used under a condition.
  mutating func boxes(ofItem item: Int) -> [Box] {
    while true {
      do throws(Uneven) {
        var walk = Walk(function: function, pointers: pointers, tables: tables, turned: turned)
        walk.names["item"] = Form(item)
        try walk.walk(function.prologue + function.body)
        return walk.boxes
      } catch {
        turned.formUnion(error.loops)
      }
    }
  }

  /// These loops do not lead through memory in steps.
  private struct Uneven: Error {
    var loops: Set<String>
  }

  /// A whole number: a constant, and so much for each turn of the loops around it, the outermost first.
  private struct Form {
    var constant: Int
    var factors: [Int] = []

    init(_ constant: Int) { self.constant = constant }
    /// The variable of a loop with so many around it.
    init(turnOf depth: Int) {
      constant = 0
      factors = Array(repeating: 0, count: depth) + [1]
    }

    subscript(depth: Int) -> Int { depth < factors.count ? factors[depth] : 0 }
    var isConstant: Bool { factors.allSatisfy { $0 == 0 } }

    static func + (a: Self, b: Self) -> Self {
      var sum = a
      sum.constant += b.constant
      for (depth, factor) in b.factors.enumerated() {
        if depth < sum.factors.count { sum.factors[depth] += factor } else { sum.factors.append(factor) }
      }
      return sum
    }
    static func * (a: Self, factor: Int) -> Self {
      var product = a
      product.constant *= factor
      for depth in product.factors.indices { product.factors[depth] *= factor }
      return product
    }
  }

  private struct Walk {
    let function: Function
    let pointers: [String: Int]
    let tables: [String: Table.Contents]
    let turned: Set<String>
    var names: [String: Form] = [:]
    var rows: [String: (base: String, place: Form)] = [:]
    var terms: [String: [Product.Term]] = [:]
    /// Those that are open, by name and length.
    var loops: [(name: String, extent: Int)] = []
    var boxes: [Box] = []

    // MARK: Statements

    mutating func walk(_ statements: [Statement]) throws(Uneven) {
      for statement in statements { try walk(statement) }
    }

    private mutating func walk(_ statement: Statement) throws(Uneven) {
      switch statement {
      // Of what a condition encloses nothing but a trace is written.
      case .comment, .array, .when: return
      case .index(let name, let value): names[name] = try whole(value)
      case .scalar(_, let value): try read(value)
      case .assign(let target, let value):
        try read(value)
        try write(target)
      case .accumulate(let target, let value):
        try read(value)
        try read(target)
        try write(target)
      case .loop(let name, let first, let end, let body):
        let from = try whole(first)
        let count = try constant(try whole(end) + from * -1)
        if turned.contains(name) {
          for turn in 0..<max(count, 0) {
            names[name] = from + Form(turn)
            try walk(body)
          }
        } else if count > 0 {
          names[name] = from + Form(turnOf: loops.count)
          loops.append((name, count))
          try walk(body)
          loops.removeLast()
        }
      case .row(let name, let base, let offset, _): rows[name] = (base, try whole(offset))
      case .terms(let list, let table, let slab, _, _):
        guard case .terms(let table)? = tables[table] else { return }
        terms[list.list] = table.terms(ofSlab: try constant(try whole(slab))) ?? []
      case .call(let call): try walk(call)
      }
    }

    private mutating func walk(_ call: RuntimeCall) throws(Uneven) {
      switch call {
      case .multiply(let call):
        let columns = try constant(try whole(call.columns))
        for term in terms[call.terms.list] ?? [] {
          try touch(
            call.left.elements, from: term.left * call.left.slab,
            [(call.rows, call.left.across), (call.depth, call.left.depth)])
          try touch(
            call.right.elements, from: term.right * call.right.slab,
            [(call.depth, call.right.depth), (columns, 1)])
        }
        if call.accumulates { try touch(call.out, [(call.rows, call.outRow), (columns, 1)]) }
        try touch(call.out, [(call.rows, call.outRow), (columns, 1)], isWritten: true)
      case .dot(let call):
        for term in terms[call.terms.list] ?? [] {
          try touch(
            call.left.elements, from: term.left * call.left.slab,
            [(call.rows, call.left.across), (call.depth, 1)])
          try touch(
            call.right.elements, from: term.right * call.right.slab,
            [(call.columns, call.right.across), (call.depth, 1)])
        }
        if call.accumulates { try touch(call.out, [(call.rows, call.outRow), (call.columns, 1)]) }
        try touch(call.out, [(call.rows, call.outRow), (call.columns, 1)], isWritten: true)
      case .packTransposed(let call):
        let columns = try constant(try whole(call.columns))
        try touch(call.from, [(columns, call.fromColumn), (call.rows, 1)])
        try touch(call.to, [(call.rows, call.width), (call.width, 1)], isWritten: true)
      case .packRow(let call):
        try touch(call.from, [(call.columns, 1)])
        let panels = (call.columns + call.width - 1) / call.width
        try touch(call.to, [(panels, call.panel), (call.width, 1)], isWritten: true)
      case .mapSlabs(let call):
        let begin = try constant(try whole(call.begin))
        let run = try constant(try whole(call.end)) - begin
        try touch(
          call.from, from: begin, [(call.fromGrid.rows * call.fromGrid.columns, call.fromSlab), (run, 1)])
        try touch(
          call.to, from: begin, [(call.toGrid.rows * call.toGrid.columns, call.toSlab), (run, 1)],
          isWritten: true)
      // Random numbers go to arrays of their own; states at the beginning are filled once.
      case .uniform, .normal, .integer, .dropoutMask, .fill: return
      }
    }

    // MARK: Accesses

    /// Everything along the axes.
    private mutating func touch(
      _ elements: Elements, from first: Int = 0, _ axes: [(extent: Int, stride: Int)], isWritten: Bool = false
    ) throws(Uneven) {
      var (address, place) = (elements.address, Form(first))
      while case .binary(.add, let left, let offset) = address {
        place = place + (try whole(offset))
        address = left
      }
      guard case .name(let name) = address else { return }
      touch(name, place, axes, isWritten: isWritten)
    }

    private mutating func touch(
      _ name: String, _ place: Form, _ axes: [(extent: Int, stride: Int)], isWritten: Bool
    ) {
      if let row = rows[name] { return touch(row.base, row.place + place, axes, isWritten: isWritten) }
      guard let pointer = pointers[name] else { return }
      var box = Box(pointer: pointer, place: place.constant, axes: [], isWritten: isWritten)
      let turns = loops.enumerated().map { (extent: $0.element.extent, stride: place[$0.offset]) }
      for axis in turns + axes where axis.stride != 0 && axis.extent != 1 {
        // From the lowest place up.
        if axis.stride < 0 { box.place += (axis.extent - 1) * axis.stride }
        box.axes.append(Axis(extent: axis.extent, stride: abs(axis.stride)))
      }
      if box.axes.allSatisfy({ $0.extent > 0 }) { boxes.append(box) }
    }

    private mutating func write(_ target: Expression) throws(Uneven) {
      guard case .element(let name, let index) = target else { return }
      touch(name, try whole(index), [], isWritten: true)
    }

    /// All elements that a number is computed from, whatever its conditions say.
    private mutating func read(_ expression: Expression) throws(Uneven) {
      switch expression {
      case .integer, .number, .double, .name, .argument, .passed, .given, .unsigned: return
      case .element(let name, let index):
        if tables[name] == nil { touch(name, try whole(index), [], isWritten: false) }
      case .binary(_, let a, let b):
        try read(a)
        try read(b)
      case .negate(let a): try read(a)
      case .call(_, let arguments): for argument in arguments { try read(argument) }
      case .select(let condition, let a, let b):
        try read(condition)
        try read(a)
        try read(b)
      }
    }

    // MARK: Indices

    private func uneven(_ forms: Form...) -> Uneven {
      Uneven(
        loops: Set(loops.indices.filter { depth in forms.contains { $0[depth] != 0 } }.map { loops[$0].name })
      )
    }

    private func constant(_ form: Form) throws(Uneven) -> Int {
      guard form.isConstant else { throw uneven(form) }
      return form.constant
    }

    private func whole(_ expression: Expression) throws(Uneven) -> Form {
      switch expression {
      case .integer(let value): return Form(value)
      case .name(let name): return names[name] ?? Form(0)
      case .element(let name, let index):
        let place = try constant(try whole(index))
        guard case .integers(let values)? = tables[name], values.indices.contains(place) else {
          return Form(0)
        }
        return Form(values[place])
      case .binary(.add, let a, let b): return try whole(a) + whole(b)
      case .binary(.subtract, let a, let b): return try whole(a) + whole(b) * -1
      case .binary(.multiply, let a, let b):
        let (x, y) = (try whole(a), try whole(b))
        return x.isConstant ? y * x.constant : x * (try constant(y))
      case .binary(.divide, let a, let b): return try divided(whole(a), by: constant(whole(b))).quotient
      case .binary(.remainder, let a, let b): return try divided(whole(a), by: constant(whole(b))).remainder
      case .negate(let a): return try whole(a) * -1
      case .select(.binary(.less, let x, let y), let a, let b):
        return try constant(whole(x)) < constant(whole(y)) ? whole(a) : whole(b)
      case .binary, .number, .double, .argument, .passed, .given, .unsigned, .call, .select: return Form(0)
      }
    }

    /// From zero up.
    private func divided(_ form: Form, by divisor: Int) throws(Uneven) -> (quotient: Form, remainder: Form) {
      if form.isConstant {
        let remainder = (form.constant % divisor + divisor) % divisor
        return (Form((form.constant - remainder) / divisor), Form(remainder))
      }
      let highest = loops.indices.reduce(form.constant) { $0 + max(form[$1], 0) * (loops[$1].extent - 1) }
      if highest < divisor, form.constant >= 0, form.factors.allSatisfy({ $0 >= 0 }) {
        return (Form(0), form)
      }
      guard form.factors.allSatisfy({ $0 % divisor == 0 }), form.constant >= 0 else { throw uneven(form) }
      var quotient = form
      quotient.constant /= divisor
      for depth in quotient.factors.indices { quotient.factors[depth] /= divisor }
      return (quotient, Form(form.constant % divisor))
    }
  }
}
