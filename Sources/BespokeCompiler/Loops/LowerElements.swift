import BespokeGraph

/// The loops over rows and columns of one item, and what is computed for each element.
extension KernelLowering {
  /// Where the root's result is found: an array and the strides of its rows and columns in it.
  struct Tile {
    var name: String
    var strides: Strides
    /// It is the buffer of a store, which needs no copy.
    var stored: Buffer?
  }

  /// What is said before, inside and behind the loops over the rows and columns of an item.
  struct ElementLoops {
    var before: [Statement] = []
    var beforeRows: [Statement] = []
    var beforeColumns: [Statement] = []
    var inner: [Statement] = []
    var after: [Statement] = []

    /// What has to be computed to know a place.
    mutating func find(_ place: Place) {
      beforeRows += place.beforeRows
      beforeColumns += place.beforeColumns
      inner += place.inner
    }
  }

  /// A local as an expression.
  private struct Element {
    var expression: Expression
    var isNamed: Naming

    /// Whether it gets a variable.
    enum Naming { case ifUsedOften, always, never }

    init(_ expression: Expression, isNamed: Naming = .ifUsedOften) {
      (self.expression, self.isNamed) = (expression, isNamed)
    }
  }

  mutating func elementLoops(_ kernel: Kernel, product: Tile?) -> [Statement] {
    let stores = kernel.stores.filter { product == nil || $0.access.buffer != product?.stored }
    if stores.isEmpty && kernel.rowSums.isEmpty && kept.isEmpty { return [] }
    let uses = useCounts(kernel)
    var loops = ElementLoops()
    var elements: [Expression] = []
    for (index, local) in kernel.locals.enumerated() {
      var element = element(index, of: kernel, product, elements, &loops)
      let isNamed = element.isNamed == .always || element.isNamed == .ifUsedOften && uses[index] > 1
      if isNamed && !element.expression.isAtom || isReplacedBeforeUse(index, kernel, uses) {
        let name = names.unique(localName(local.name))
        loops.inner.append(.scalar(name, element.expression))
        element.expression = .name(name)
      }
      elements.append(element.expression)
    }
    for store in stores { self.store(elements[store.local], store, &loops) }
    for sum in kernel.rowSums { add(elements[sum.local], to: sum, &loops) }
    for (local, array) in kept.sorted(by: { $0.key < $1.key }) {
      loops.inner.append(.assign(.element(array, .name("c")), elements[local]))
    }
    let columns = loops.beforeColumns + [.loop("c", from: .integer(0), to: columnCount, loops.inner)]
    let rows =
      space.rows == 1
      ? columns : [.loop("row", from: .integer(0), to: .integer(space.rows), columns)]
    return loops.before + loops.beforeRows + rows + loops.after
  }

  /// Whether a load, read where it is wanted, would find what a store has put in its place.
  private func isReplacedBeforeUse(_ index: Int, _ kernel: Kernel, _ uses: [Int]) -> Bool {
    guard case .load(let access) = kernel.locals[index].operation, access.strides != .uniform,
      kernel.stores.contains(where: { $0.access.buffer == access.buffer })
    else { return false }
    // It is safe within the value that takes its place, and in what is named before anything is stored.
    var value = index
    while uses[value] == 1 {
      if let store = kernel.stores.first(where: { $0.local == value }) {
        return store.access.buffer != access.buffer
      }
      guard let user = kernel.locals.firstIndex(where: { $0.operands.contains(value) }) else { return true }
      value = user
    }
    if case .unary(.stopGradient) = kernel.locals[value].operation { return true }
    return value == index
  }

  /// - Parameter elements: of the locals before it.
  private mutating func element(
    _ index: Int, of kernel: Kernel, _ product: Tile?, _ elements: [Expression], _ loops: inout ElementLoops
  ) -> Element {
    let local = kernel.locals[index]
    if let array = copied[index] { return Element(.element(array, .name("c"))) }
    let operands = local.operands.map { elements[$0] }
    switch local.operation {
    case .load(let access): return load(access, as: local.name, in: kernel, &loops)
    case .product:
      guard let product else {
        preconditionFailure("bug in Bespoke, stage loops: \(kernel.name) has no product")
      }
      return Element(result(product, index, of: kernel, &loops))
    case .combine(let buffer, let count, let stride):
      return Element(combine(buffer, count: count, stride: stride, name: local.name, &loops.beforeColumns))
    case .sum(let access, let distances):
      var place = place(of: access, as: local.name)
      // A loop over many terms has what finds each of them inside.
      let each = place
      if distances.count > target.writtenTerms { place.inner = [] }
      loops.find(place)
      return Element(sum(each, distances, name: local.name, &loops.beforeColumns))
    case .constant(let number): return Element(.number(number), isNamed: .never)
    case .stepFunction(let step, let stride, let offset):
      let name = names.unique(step.row.word)
      function.prologue.append(.scalar(name, step.call([.integer(stride), .argument(UInt32(offset))])))
      return Element(.name(name), isNamed: .never)
    case .random(let distribution, let stream, let index):
      let name = names.unique(drawnName(distribution, local.name))
      loops.beforeColumns.append(.array(name, count: width, zeroed: false))
      loops.beforeColumns.append(random(distribution, stream: stream, index: index, into: name))
      return Element(.element(name, .name("c")))
    case .oneHot(let classes, let index): return Element(oneHot(operands[0], classes: classes, index: index))
    case .unary(let function): return Element(function.expression(operands[0]))
    case .binary(let function): return Element(function.expression(operands[0], operands[1]))
    case .affine(let scale, let offset):
      return Element(operands[0].affine(scale: scale, offset: offset))
    }
  }

  /// An element of a buffer; a number that all elements share is read once.
  private mutating func load(
    _ access: Access, as name: String, in kernel: Kernel, _ loops: inout ElementLoops
  ) -> Element {
    if access.strides == .uniform && access.gather == nil {
      let array = pointer(access.buffer, written: false)
      let scalar = names.unique(localName(name) + " value")
      function.prologue.append(.scalar(scalar, .element(array, .integer(access.offset))))
      return Element(.name(scalar), isNamed: .never)
    }
    let place = place(of: access, as: name)
    loops.find(place)
    // A state that is replaced below must be read before.
    let isReplaced = kernel.stores.contains { $0.access.buffer == access.buffer }
    return Element(
      place.guarding(.element(place.array, place.index)), isNamed: isReplaced ? .always : .ifUsedOften)
  }

  /// The root's result, in its tile or where it was stored.
  private mutating func result(
    _ product: Tile, _ index: Int, of kernel: Kernel, _ loops: inout ElementLoops
  ) -> Expression {
    guard let stored = product.stored else {
      let row = space.rows > 1 ? .name("row") * product.strides.row : Expression.integer(0)
      return .element(product.name, row + .name("c") * product.strides.column)
    }
    // Nothing but the store may want it, and that is done.
    let isRead =
      kernel.locals.contains { $0.operands.contains(index) }
      || kernel.stores.contains { $0.local == index && $0.access.buffer != stored }
      || kernel.rowSums.contains { $0.local == index }
    guard isRead else { return .number(0) }
    let place = row(of: Access(buffer: stored, strides: product.strides), in: product.name)
    loops.find(place)
    return .element(place.array, place.index)
  }

  private mutating func store(_ element: Expression, _ store: Store, _ loops: inout ElementLoops) {
    let name = pointer(store.access.buffer, written: true)
    let place = row(of: store.access, in: name)
    loops.beforeRows += place.beforeRows
    loops.beforeColumns += place.beforeColumns
    let assignment = Statement.assign(.element(place.array, place.index), element)
    loops.inner.append(store.access.buffer.isTrace ? .when(.name(name), [assignment]) : assignment)
  }

  /// Sums over the rows of the item's slab.
  private mutating func add(_ element: Expression, to sum: RowSum, _ loops: inout ElementLoops) {
    let target = pointer(sum.buffer, written: true)
    let total = names.unique("total")
    if isTurned { return add(element, to: target, total: total, &loops) }
    loops.before.append(.array(total, count: width, zeroed: true))
    loops.inner.append(.accumulate(.element(total, .name("c")), element))
    loops.after.append(leave(total, in: target))
  }

  /// The sums of the item's columns, where those of all slabs lie.
  func leave(_ total: String, in target: String) -> Statement {
    let strides = Strides(outer: space.innerSlabs * space.columns, inner: space.columns, row: 0, column: 1)
    let place = Expression.element(target, address(strides, isFirstRow: true))
    return .loop("c", from: .integer(0), to: columnCount, [.assign(place, .element(total, .name("c")))])
  }

  /// Of the rows of a single column, which are the columns of the loop: kept, so that the loop fills vectors, and added
  /// up one after the other behind it.
  private mutating func add(
    _ element: Expression, to target: String, total: String, _ loops: inout ElementLoops
  ) {
    let values = names.unique("values")
    loops.before.append(.array(values, count: width, zeroed: false))
    loops.inner.append(.assign(.element(values, .name("c")), element))
    let strides = Strides(outer: space.innerSlabs, inner: 1, row: 0, column: 0)
    let sum = Expression.element(total, .integer(0))
    loops.after += [
      .array(total, count: 1, zeroed: true),
      .loop(
        "c", from: .integer(0), to: columnCount, [.accumulate(sum, .element(values, .name("c")))]),
      .assign(.element(target, address(strides, isFirstRow: true)), sum),
    ]
  }

  private func useCounts(_ kernel: Kernel) -> [Int] {
    var uses = [Int](repeating: 0, count: kernel.locals.count)
    for local in kernel.locals {
      for operand in local.operands {
        uses[operand] += 1
        // A square multiplies its operand with itself.
        if case .unary(.square) = local.operation { uses[operand] += 1 }
        if case .unary(.leakyReLU) = local.operation { uses[operand] += 1 }
      }
    }
    for store in kernel.stores { uses[store.local] += 1 }
    for local in kept.keys { uses[local] += 1 }
    for sum in kernel.rowSums { uses[sum.local] += 1 }
    return uses
  }

  /// Sums of partial sums, a row at a time and always in the same order.
  private mutating func combine(
    _ buffer: Buffer, count: Int, stride: Int, name: String, _ before: inout [Statement]
  ) -> Expression {
    let partial = pointer(buffer, written: false)
    let total = names.unique(localName(name))
    before.append(.array(total, count: width, zeroed: true))
    let element = Expression.name("i") * stride + (panels > 1 ? .name("column") : .integer(0)) + .name("c")
    before.append(
      .loop(
        "i", from: .integer(0), to: .integer(count),
        [
          .loop(
            "c", from: .integer(0), to: columnCount,
            [.accumulate(.element(total, .name("c")), .element(partial, element))])
        ]))
    return .element(total, .name("c"))
  }

  /// A mask is a layer's; other numbers may have a place in the arena, which is called by their name.
  private func drawnName(_ distribution: RandomDistribution, _ name: String) -> String {
    switch distribution {
    case .dropoutMask: localName(name)
    case .uniform, .normal, .integer: "random " + localName(name)
    }
  }

  private func random(
    _ distribution: RandomDistribution, stream: UInt32, index: Strides, into name: String
  ) -> Statement {
    let first = address(index, rowOnly: true)
    let draw = Draw(out: name, count: columnCount, stream: .argument(stream), index: first)
    switch distribution {
    case .uniform(let low, let high):
      return .call(.uniform(DrawUniform(draw: draw, low: low, width: high - low)))
    case .normal(let deviation):
      return .call(.normal(DrawNormal(draw: draw, deviation: deviation)))
    case .dropoutMask(let rate):
      let threshold = UInt32(min((rate * 0x1p32).rounded(), 0x1p32 - 1))
      return .call(.dropoutMask(DrawMask(draw: draw, threshold: threshold, kept: 1 / (1 - rate))))
    case .integer(let limit):
      return .call(.integer(DrawInteger(draw: draw, limit: UInt32(limit))))
    }
  }
}
