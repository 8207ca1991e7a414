/// What the runtime's functions touch, by their arguments (RuntimeText in CEmitter).
extension FunctionVerifier {
  mutating func verifyCall(
    _ name: String, _ arguments: [Expression], _ scope: Scope
  ) throws(CompilerBug) {
    guard arguments.count == Self.arity[name] else {
      throw bug("calls \(name) with \(arguments.count) arguments")
    }
    var call = Call(arguments: arguments, scope: scope)
    switch name {
    case "bespoke_multiply": try verifyMultiply(&call)
    case "bespoke_dot": try verifyDot(&call)
    case "bespoke_pack_transposed": try verifyPackTransposed(&call)
    case "bespoke_pack_row": try verifyPackRow(&call)
    case "bespoke_map_planes": try verifyMapPlanes(&call)
    default: try verifyRandom(&call)
    }
  }

  private static let arity = [
    "bespoke_multiply": 17, "bespoke_dot": 14, "bespoke_pack_transposed": 6, "bespoke_pack_row": 5,
    "bespoke_map_planes": 17, "bespoke_uniform": 7, "bespoke_normal": 6, "bespoke_integer": 6,
    "bespoke_dropout_mask": 7,
  ]

  private struct Call {
    var arguments: [Expression]
    var scope: Scope
  }
  private typealias Axis = (extent: AffineForm, stride: Int)
  private typealias Matrix = [(extent: Int, stride: Int)]

  private mutating func number(_ index: Int, _ call: inout Call) throws(CompilerBug) -> AffineForm {
    try integer(call.arguments[index], &call.scope)
  }

  private mutating func constant(_ index: Int, _ call: inout Call) throws(CompilerBug) -> Int {
    let form = try number(index, &call)
    guard form.isConstant, form.constant >= 0 else { throw bug("needs a constant for argument \(index)") }
    return form.constant
  }

  private func highest(_ form: AffineForm, _ call: Call) -> Int {
    variables.highest(form, call.scope.facts)
  }

  /// A pointer or an array, and what is added to it.
  private mutating func address(
    _ base: Expression, _ call: inout Call
  ) throws(CompilerBug) -> (name: String, place: AffineForm) {
    var (address, place) = (base, AffineForm(0))
    while case .binary(.add, let left, let offset) = address {
      place = place + (try integer(offset, &call.scope))
      address = left
    }
    guard case .name(let name) = address else { throw bug("\(base) is no address") }
    return (name, place)
  }

  /// Everything at `base` along the axes.
  private mutating func touch(
    _ base: Expression, _ axes: [Axis], from first: AffineForm = AffineForm(0), _ call: inout Call,
    isWrite: Bool, isWhole: Bool = false
  ) throws(CompilerBug) {
    var (name, place) = try address(base, &call)
    place = place + first
    var scope = call.scope
    for axis in axes {
      let variable = try open(from: AffineForm(0), to: axis.extent, &scope, what: name)
      place = place + AffineForm(variable, times: axis.stride)
    }
    try touch(name, place, scope, isWrite: isWrite)
    if isWhole { wholeReads.append((name, Access(place: place, loops: scope.loops, facts: scope.facts))) }
  }

  // MARK: Products

  /// The terms of one plane: `terms + first[plane]`, `first[plane + 1] - first[plane]` of them.
  private mutating func terms(
    _ pointer: Expression, _ count: Expression, _ call: inout Call
  ) throws(CompilerBug) -> [Product.Term] {
    guard case .binary(.add, .name(let name), .element(let table, let plane)) = pointer,
      case .binary(.subtract, .element(table, let next), .element(table, plane)) = count,
      case .terms(let terms)? = tables[name]?.contents, case .integers(let first)? = tables[table]?.contents
    else { throw bug("has no terms of a plane") }
    let (begin, end) = (try integer(plane, &call.scope), try integer(next, &call.scope))
    guard end == begin + AffineForm(1), variables.lowest(begin, call.scope.facts) >= 0,
      highest(begin, call) == first.count - 2
    else { throw bug("has terms of other planes than its own") }
    guard first.first == 0, first.last == terms.count, zip(first, first.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw bug("the terms do not stand behind each other") }
    return terms
  }

  private mutating func verifyMultiply(_ call: inout Call) throws(CompilerBug) {
    let (rows, width, depth) = (try constant(0, &call), try constant(1, &call), try constant(12, &call))
    let columns = try number(2, &call)
    guard width != 1, target.panelWidths.contains(width), highest(columns, call) <= width else {
      throw bug("has impossible panels")
    }
    let terms = try terms(call.arguments[3], call.arguments[4], &call)
    let left: Matrix = [(rows, try constant(7, &call)), (depth, try constant(8, &call))]
    let right: Matrix = [(depth, try constant(11, &call)), (width, 1)]
    try verifyOperand(call.arguments[5], left, planes: terms.map(\.left), try constant(6, &call), &call)
    try verifyOperand(call.arguments[9], right, planes: terms.map(\.right), try constant(10, &call), &call)
    let out: [Axis] = [(AffineForm(rows), try constant(14, &call)), (columns, 1)]
    try verifyResult(call.arguments[13], out, accumulates: try constant(15, &call) != 0, &call)
    if call.arguments[16] == .name("NULL") { return }
    guard case .name(let copies) = call.arguments[16], let room = call.scope.arrays[copies],
      let needed = target.copies(depth: depth, width: width), room >= needed
    else { throw bug("has no room for copies of its right operand") }
  }

  private mutating func verifyDot(_ call: inout Call) throws(CompilerBug) {
    let (rows, columns, depth) = (try constant(0, &call), try constant(1, &call), try constant(10, &call))
    guard depth % target.lanes == 0 else { throw bug("has a dot product over \(depth)") }
    let terms = try terms(call.arguments[2], call.arguments[3], &call)
    let left: Matrix = [(rows, try constant(6, &call)), (depth, 1)]
    let right: Matrix = [(columns, try constant(9, &call)), (depth, 1)]
    try verifyOperand(call.arguments[4], left, planes: terms.map(\.left), try constant(5, &call), &call)
    try verifyOperand(call.arguments[7], right, planes: terms.map(\.right), try constant(8, &call), &call)
    let out: [Axis] = [(AffineForm(rows), try constant(12, &call)), (AffineForm(columns), 1)]
    try verifyResult(call.arguments[11], out, accumulates: try constant(13, &call) != 0, &call)
  }

  /// Nothing but planes of this matrix, perhaps in several panels: then the address says which.
  private mutating func verifyOperand(
    _ base: Expression, _ matrix: Matrix, planes: [Int], _ plane: Int, _ call: inout Call
  ) throws(CompilerBug) {
    let (name, place) = try address(base, &call)
    let panels: Matrix = variables.resolved(place).terms.map { variable, stride in
      (variables.highest(AffineForm(variable), call.scope.facts) + 1, stride)
    }
    let axes = matrix + panels
    let floats = axes.reduce(1) { $0 * $1.extent }
    guard let pointer = pointers[name], place.constant == 0 else { throw bug("\(name) is no operand") }
    let count = pointer.count
    let isPadded = pointer.isTransform && plane == floats + target.alignment
    let padding = isPadded && count % plane == 0 ? target.alignment : 0
    let number = count / (floats + padding)
    guard number * (floats + padding) == count, planes.allSatisfy((0..<number).contains),
      Box(axes + [(number, plane)]).isDense(padding: number > 1 ? padding : 0)
    else { throw bug("\(name) is not the planes of this matrix") }
    if let low = planes.min(), let high = planes.max() {
      let form = AffineForm(variables.new(low...high)) * plane
      try touch(base, matrix.map { (AffineForm($0.extent), $0.stride) }, from: form, &call, isWrite: false)
    }
  }

  private mutating func verifyResult(
    _ base: Expression, _ axes: [Axis], accumulates: Bool, _ call: inout Call
  ) throws(CompilerBug) {
    let name = try address(base, &call).name
    if accumulates {
      try touch(base, axes, &call, isWrite: false)
    } else if isWritten(name) {
      throw bug("overwrites what it has computed in \(name)")
    }
    try touch(base, axes, &call, isWrite: true)
  }

  // MARK: Packing

  private mutating func verifyPackTransposed(_ call: inout Call) throws(CompilerBug) {
    let (rows, width) = (try number(3, &call), try constant(4, &call))
    let columns = try number(5, &call)
    guard highest(columns, call) <= width else { throw bug("packs more columns than a panel has") }
    try touch(
      call.arguments[0], [(columns, try constant(1, &call)), (rows, 1)], &call, isWrite: false, isWhole: true)
    // Zeros behind the columns.
    try touch(call.arguments[2], [(rows, width), (AffineForm(width), 1)], &call, isWrite: true)
  }

  private mutating func verifyPackRow(_ call: inout Call) throws(CompilerBug) {
    let (panel, width) = (try constant(2, &call), try constant(3, &call))
    let columns = try constant(4, &call)
    guard width > 0 else { throw bug("has impossible panels") }
    try touch(call.arguments[0], [(AffineForm(columns), 1)], &call, isWrite: false, isWhole: true)
    let panels = (columns + width - 1) / width
    try touch(
      call.arguments[1], [(AffineForm(panels), panel), (AffineForm(width), 1)], &call, isWrite: true)
  }

  // MARK: Maps

  private mutating func verifyMapPlanes(_ call: inout Call) throws(CompilerBug) {
    func values(_ index: Int, _ count: Int) throws(CompilerBug) -> [Int] {
      guard case .name(let name) = call.arguments[index],
        case .integers(let values)? = tables[name]?.contents,
        values.count == count, (1...target.mapAxis).contains(count)
      else { throw bug("has no table of planes of an axis") }
      return values
    }
    var counts: [Int] = []
    for index in [3, 5, 11, 13] { counts.append(try constant(index, &call)) }
    let (fromRows, fromColumns) = (try values(2, counts[0]), try values(4, counts[1]))
    let (toRows, toColumns) = (try values(10, counts[2]), try values(12, counts[3]))
    for (index, inputs, outputs) in [(6, counts[0], counts[2]), (7, counts[1], counts[3])] {
      guard case .name(let name) = call.arguments[index],
        let map = function.maps.first(where: { $0.name == name }), map.fits(inputs: inputs, outputs: outputs)
      else { throw bug("has no map of an axis of \(inputs) to one of \(outputs)") }
    }
    let (begin, end) = (try number(15, &call), try number(16, &call))
    for (pointer, plane, rows, columns, isWrite) in [
      (0, 1, fromRows, fromColumns, false), (8, 9, toRows, toColumns, true),
    ] {
      let planes = rows.flatMap { row in columns.map { row + $0 } }
      let (distance, size) = (try constant(plane, &call), highest(end, call))
      let name = try address(call.arguments[pointer], &call).name
      guard let count = pointers[name]?.count else { throw bug("maps \(name), which is no pointer") }
      guard planes.sorted() == Array(planes.indices), count == planes.count * distance,
        distance == size || distance == size + target.alignment
      else { throw bug("does not map all planes, each once") }
      try touch(
        call.arguments[pointer], [(AffineForm(planes.count), distance), (end - begin, 1)], from: begin, &call,
        isWrite: isWrite)
    }
    let lines = counts[2] * counts[1] * highest(end - begin, call)
    try touch(call.arguments[14], [(AffineForm(lines), 1)], &call, isWrite: true)
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

  // MARK: Random numbers

  private mutating func verifyRandom(_ call: inout Call) throws(CompilerBug) {
    let (count, first) = (try number(1, &call), try number(4, &call))
    guard case .name(let name) = call.arguments[0], let length = call.scope.arrays[name],
      highest(count, call) <= length, call.arguments[2] == .given(.call),
      call.arguments[3].isArgument, call.arguments[5...].allSatisfy(\.isConstant)
    else { throw bug("draws numbers into no array of theirs") }
    var scope = call.scope
    let variable = try open(from: AffineForm(0), to: count, &scope, what: name)
    draws.append(Access(place: first + AffineForm(variable), loops: scope.loops, facts: scope.facts))
    try touch(name, AffineForm(variable), scope, isWrite: true)
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

extension Expression {
  fileprivate var isArgument: Bool { if case .argument = self { true } else { false } }

  fileprivate var isConstant: Bool {
    switch self {
    case .number, .unsigned: true
    case .integer, .double, .name, .argument, .passed, .given, .element, .binary, .negate, .call, .select:
      false
    }
  }
}
