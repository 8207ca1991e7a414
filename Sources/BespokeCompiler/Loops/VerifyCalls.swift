import BespokeGraph

/// What the runtime's functions touch, by their operands (RuntimeText in BespokeEmitter).
extension FunctionVerifier {
  mutating func verify(_ call: RuntimeCall, _ scope: Scope) throws(CompilerBug) {
    var scope = scope
    guard call.function.isThere(target) else {
      throw bug("calls \(call.function.name), which the runtime does not have")
    }
    switch call {
    case .multiply(let call): try verify(call, &scope)
    case .dot(let call): try verify(call, &scope)
    case .packTransposed(let call): try verify(call, &scope)
    case .packRow(let call): try verify(call, &scope)
    case .mapSlabs(let call): try verify(call, &scope)
    case .uniform(let call): try verify(call.draw, &scope)
    case .normal(let call): try verify(call.draw, &scope)
    case .integer(let call): try verify(call.draw, &scope)
    case .dropoutMask(let call): try verify(call.draw, &scope)
    case .fill(let call): try verify(call, scope)
    }
  }

  private typealias Axis = (extent: AffineForm, stride: Int)
  private typealias Matrix = [(extent: Int, stride: Int)]

  private func highest(_ form: AffineForm, _ scope: Scope) -> Int { variables.highest(form, scope.facts) }

  private func requireSizes(_ sizes: Int...) throws(CompilerBug) {
    guard sizes.allSatisfy({ $0 >= 0 }) else { throw bug("has a negative size or distance") }
  }

  /// A pointer or an array, and what is added to it.
  private mutating func address(
    _ elements: Elements, _ scope: inout Scope
  ) throws(CompilerBug) -> (name: String, place: AffineForm) {
    var (address, place) = (elements.address, AffineForm(0))
    while case .binary(.add, let left, let offset) = address {
      place = place + (try integer(offset, &scope))
      address = left
    }
    guard case .name(let name) = address else { throw bug("\(elements.address) is no address") }
    return (name, place)
  }

  /// Everything along the axes.
  /// - Parameter isWhole: of what is read, all: what the items read together, or the loops of an array.
  private mutating func touch(
    _ elements: Elements, _ axes: [Axis], from first: AffineForm = AffineForm(0), _ scope: inout Scope,
    isWrite: Bool, isWhole: Bool = false
  ) throws(CompilerBug) {
    var (name, place) = try address(elements, &scope)
    place = place + first
    var scope = scope
    for axis in axes {
      let variable = try open(from: AffineForm(0), to: axis.extent, &scope, what: name)
      place = place + AffineForm(variable, times: axis.stride)
    }
    try touch(name, place, scope, isWrite: isWrite, as: elements.type, isOperand: true)
    if isWhole {
      let count = pointers[name]?.count ?? scope.arrays[name] ?? 0
      wholeReads.append((name, count, Access(place: place, loops: scope.loops, facts: scope.facts)))
    }
  }

  // MARK: Products

  /// The terms of all slabs.
  mutating func terms(
    _ table: String, _ slab: Expression, most: Int, _ scope: inout Scope
  ) throws(CompilerBug) -> [Product.Term] {
    guard case .terms(let table)? = tables[table]?.contents else { throw bug("has no terms of a slab") }
    let slab = try integer(slab, &scope)
    guard variables.lowest(slab, scope.facts) >= 0, highest(slab, scope) == table.slabs - 1 else {
      throw bug("has terms of other slabs than its own")
    }
    var terms: [Product.Term] = []
    for slab in 0..<table.slabs {
      guard let own = table.terms(ofSlab: slab) else { throw bug("has no terms of slab \(slab)") }
      guard own.count <= most else { throw bug("has room for \(most) terms of \(own.count)") }
      terms += own
    }
    guard table.list.map({ $0 == terms }) ?? true else {
      throw bug("the terms do not stand behind each other")
    }
    return terms
  }

  private func terms(_ list: SlabTerms, _ scope: Scope) throws(CompilerBug) -> [Product.Term] {
    guard let terms = scope.terms[list.list], terms.count == list.count else {
      throw bug("has no list of terms \(list.list)")
    }
    return terms.all
  }

  private mutating func verify(_ call: Multiply, _ scope: inout Scope) throws(CompilerBug) {
    let (left, right) = (call.left, call.right)
    try requireSizes(
      call.rows, call.depth, left.slab, left.across, left.depth, right.slab, right.depth, call.outRow)
    let columns = try integer(call.columns, &scope)
    guard call.width != 1, target.panelWidths.contains(call.width),
      call.width <= target.widePanel || call.rows == 1, right.across == 1,
      highest(columns, scope) <= call.width
    else {
      throw bug("has impossible panels")
    }
    let terms = try terms(call.terms, scope)
    try verifyOperand(
      left, [(call.rows, left.across), (call.depth, left.depth)], slabs: terms.map(\.left), &scope)
    try verifyOperand(
      right, [(call.depth, right.depth), (call.width, 1)], slabs: terms.map(\.right), &scope)
    try verifyResult(
      call.out, rows: call.rows, call.place, apart: call.outRow, columns, accumulates: call.accumulates,
      &scope)
    guard let copies = call.copies else { return }
    guard let room = scope.arrays[copies], let needed = target.copies(depth: call.depth, width: call.width),
      room >= needed
    else { throw bug("has no room for copies of its right operand") }
  }

  private mutating func verify(_ call: Dot, _ scope: inout Scope) throws(CompilerBug) {
    let (left, right) = (call.left, call.right)
    try requireSizes(call.rows, call.columns, left.slab, left.across, right.slab, right.across, call.outRow)
    guard call.depth >= 0, call.depth % target.lanes == 0, left.depth == 1, right.depth == 1 else {
      throw bug("has a dot product over \(call.depth)")
    }
    guard call.columns == 1 || call.columns % target.lanes == 0 && call.columns <= target.widePanel else {
      throw bug("has dot products of \(call.columns) columns")
    }
    let terms = try terms(call.terms, scope)
    try verifyOperand(left, [(call.rows, left.across), (call.depth, 1)], slabs: terms.map(\.left), &scope)
    try verifyOperand(
      right, [(call.columns, right.across), (call.depth, 1)], slabs: terms.map(\.right), &scope)
    try verifyResult(
      call.out, rows: call.rows, call.place, apart: call.outRow, AffineForm(call.columns),
      accumulates: call.accumulates, &scope)
  }

  /// Nothing but slabs of this matrix, or windows, perhaps in several panels: then the address says which.
  private mutating func verifyOperand(
    _ operand: Matrices, _ matrix: Matrix, slabs: [Int], _ scope: inout Scope
  ) throws(CompilerBug) {
    let slab = operand.slab
    let (name, place) = try address(operand.elements, &scope)
    let panels: Matrix = variables.resolved(place).terms.map { variable, stride in
      (variables.highest(AffineForm(variable), scope.facts) + 1, stride)
    }
    let axes = matrix + panels
    let elements = axes.reduce(1) { $0 * $1.extent }
    let isTransform = pointers[name]?.isTransform ?? false
    guard let count = pointers[name]?.count ?? scope.arrays[name], place.constant == 0, elements > 0 else {
      throw bug("\(name) is no operand")
    }
    if operand.overlaps {
      guard panels.isEmpty, !isTransform, Box(matrix).isWindow(at: slabs, apart: slab, among: count)
      else { throw bug("\(name) has no such windows") }
      return try touchSlabs(operand, matrix, slabs, &scope)
    }
    let isPadded = isTransform && slab == elements + target.alignment
    let padding = isPadded && count % slab == 0 ? target.alignment : 0
    let number = count / (elements + padding)
    guard axes.allSatisfy({ $0.extent == 1 || $0.stride != 0 }), number * (elements + padding) == count,
      slabs.allSatisfy((0..<number).contains),
      Box(axes + [(number, slab)]).isDense(padding: number > 1 ? padding : 0)
    else { throw bug("\(name) is not the slabs of this matrix") }
    try touchSlabs(operand, matrix, slabs, &scope)
  }

  private mutating func touchSlabs(
    _ operand: Matrices, _ matrix: Matrix, _ slabs: [Int], _ scope: inout Scope
  ) throws(CompilerBug) {
    guard let low = slabs.min(), let high = slabs.max() else { return }
    let form = AffineForm(variables.new(low...high)) * operand.slab
    try touch(
      operand.elements, matrix.map { (AffineForm($0.extent), $0.stride) }, from: form, &scope,
      isWrite: false)
  }

  /// What is added to some rows counts as added to all, zeros to the others: those have been written.
  private mutating func verifyResult(
    _ out: Elements, rows: Int, _ place: RowsOfResult, apart row: Int, _ columns: AffineForm,
    accumulates: Bool, _ scope: inout Scope
  ) throws(CompilerBug) {
    guard place.first >= 0, rows > 0, place.first + rows <= place.all, rows == place.all || accumulates else {
      throw bug("has other rows than its result")
    }
    let (axes, first): ([Axis], _) = (
      [(AffineForm(place.all), row), (columns, 1)], AffineForm(-place.first * row)
    )
    let name = try address(out, &scope).name
    if accumulates {
      try touch(out, axes, from: first, &scope, isWrite: false)
    } else if isWritten(name) {
      throw bug("overwrites what it has computed in \(name)")
    }
    try touch(out, axes, from: first, &scope, isWrite: true)
  }

  // MARK: Packing

  private mutating func verify(_ call: PackTransposed, _ scope: inout Scope) throws(CompilerBug) {
    try requireSizes(call.rows, call.fromColumn, call.width)
    let (rows, columns) = (AffineForm(call.rows), try integer(call.columns, &scope))
    guard highest(columns, scope) <= call.width else { throw bug("packs more columns than a panel has") }
    // Of a tile what was computed in it, and to an array a part.
    let (from, to) = (try address(call.from, &scope).name, try address(call.to, &scope).name)
    let isInside = scope.arrays[from] != nil || scope.arrays[to] != nil
    try touch(
      call.from, [(columns, call.fromColumn), (rows, 1)], &scope, isWrite: false, isWhole: !isInside)
    // Zeros behind the columns.
    try touch(call.to, [(rows, call.width), (AffineForm(call.width), 1)], &scope, isWrite: true)
  }

  private mutating func verify(_ call: PackRow, _ scope: inout Scope) throws(CompilerBug) {
    try requireSizes(call.panel, call.columns)
    guard call.width > 0 else { throw bug("has impossible panels") }
    try touch(call.from, [(AffineForm(call.columns), 1)], &scope, isWrite: false, isWhole: true)
    let panels = AffineForm((call.columns + call.width - 1) / call.width)
    try touch(call.to, [(panels, call.panel), (AffineForm(call.width), 1)], &scope, isWrite: true)
  }

  // MARK: Maps

  private mutating func verify(_ call: MapSlabs, _ scope: inout Scope) throws(CompilerBug) {
    let (from, to) = (call.fromGrid, call.toGrid)
    for (name, inputs, outputs) in [
      (call.mapRows, from.rows, to.rows), (call.mapColumns, from.columns, to.columns),
    ] {
      guard let map = function.maps.first(where: { $0.name == name }),
        map.fits(inputs: inputs, outputs: outputs)
      else { throw bug("has no map of an axis of \(inputs) to one of \(outputs)") }
    }
    let (begin, end) = (try integer(call.begin, &scope), try integer(call.end, &scope))
    for (elements, distance, grid, isWrite) in [
      (call.from, call.fromSlab, from, false), (call.to, call.toSlab, to, true),
    ] {
      let slabs = try slabs(grid)
      let name = try address(elements, &scope).name
      guard let count = pointers[name]?.count ?? scope.arrays[name],
        slabs.sorted() == Array(slabs.indices), count == slabs.count * distance
      else { throw bug("does not map all slabs of \(name), each once") }
      try touch(
        elements, [(AffineForm(slabs.count), distance), (end - begin, 1)], from: begin, &scope,
        isWrite: isWrite, isWhole: !isWrite)
    }
    let target = try address(call.to, &scope)
    let isOwn = if case .arena = pointers[target.name]?.base { true } else { false }
    guard
      call.isStreamed
        == (isOwn && self.target.isStreamed(slabs: to.rows * to.columns, distance: call.toSlab)),
      !call.isStreamed || (target.place + begin).isMultiple(of: self.target.alignment)
    else { throw bug("stores \(target.name) past the caches, or does not") }
    let lines = to.rows * from.columns * highest(end - begin, scope)
    try touch(Elements(.name(call.lines)), [(AffineForm(lines), 1)], &scope, isWrite: true)
  }

  /// The numbers of a grid's slabs.
  private func slabs(_ grid: SlabGrid) throws(CompilerBug) -> [Int] {
    guard (1...target.mapAxis).contains(grid.rows), (1...target.mapAxis).contains(grid.columns),
      grid.rowPhases > 0,
      grid.columnPhases > 0, grid.rows % grid.rowPhases == 0, grid.columns % grid.columnPhases == 0
    else { throw bug("has no slabs along an axis") }
    return (0..<grid.rows).flatMap { row in (0..<grid.columns).map { grid.slab(row, $0) } }
  }

  func verify(_ map: AxisMap) throws(CompilerBug) {
    var known: Set<AxisMap.Place> = []
    for line in map.lines {
      for term in line.terms {
        if case .input = term.place { continue }
        guard known.contains(term.place) else { throw bug("\(map.name) uses what it has not computed") }
      }
      guard known.insert(line.place).inserted else { throw bug("\(map.name) computes an element twice") }
    }
  }

  // MARK: States at the beginning

  /// Each row is the whole of a pointer, and there is an item for each of its parts.
  private mutating func verify(_ call: FillStates, _ scope: Scope) throws(CompilerBug) {
    guard case .fills(let fills)? = tables[call.rows]?.contents, function.pointers.count == fills.count,
      function.share == .even(items: fills.reduce(0) { $0 + $1.items }), scope.loops.isEmpty,
      call.item == .name("item"), scope.integers["item"] == item
    else { throw bug("does not fill its states") }
    for (pointer, fill) in zip(function.pointers, fills) {
      guard pointer.isWritten, !pointer.base.mayBeAbsent, pointer.count == fill.count,
        pointer.elementType == .float32,
        isFilled.insert(pointer.name).inserted
      else { throw bug("does not fill \(pointer.name)") }
    }
  }

  // MARK: Random numbers

  private mutating func verify(_ draw: Draw, _ scope: inout Scope) throws(CompilerBug) {
    let (count, first) = (try integer(draw.count, &scope), try integer(draw.index, &scope))
    guard let length = scope.arrays[draw.out], highest(count, scope) <= length, case .argument = draw.stream
    else { throw bug("draws numbers into no array of theirs") }
    var scope = scope
    let variable = try open(from: AffineForm(0), to: count, &scope, what: draw.out)
    draws.append(Access(place: first + AffineForm(variable), loops: scope.loops, facts: scope.facts))
    try touch(draw.out, AffineForm(variable), scope, isWrite: true)
  }
}

extension AxisMap {
  /// All elements of a result of that size, and none but elements of such an operand.
  fileprivate func fits(inputs: Int, outputs: Int) -> Bool {
    var made: Set<Int> = []
    for line in lines {
      if case .output(let index) = line.place { made.insert(index) }
      for case .input(let index) in line.terms.map(\.place) where !(0..<inputs).contains(index) {
        return false
      }
    }
    return made == Set(0..<outputs)
  }
}
