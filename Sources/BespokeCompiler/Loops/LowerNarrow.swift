import BespokeGraph

/// Images of a few channels have rows too short for vectors. A kernel that sums them, or has functions of them, takes those
/// of a slab in one loop: what does not lie one behind the other is copied before, and what is summed or goes elsewhere
/// is kept, and handed on behind the loop, row by row.
extension KernelLowering {
  /// The loops of an item; nil where it does not pay.
  mutating func narrowLoops() -> [Statement]? {
    guard isNarrow else { return nil }
    let whole = space
    width = whole.columns
    let count = whole.rows * whole.columns
    var before: [Statement] = []
    for (index, local) in kernel.locals.enumerated() {
      guard case .load(let access) = local.operation, access.inOneRow(whole) == nil else { continue }
      let name = names.unique("all " + localName(local.name))
      let loops = copy(access, as: local.name, to: name)
      let isSame = access.gather == nil && access.strides.inner == 0 && access.strides.outer == 0
      if isSame { function.prologue += loops } else { before += loops }
      copied[index] = name
    }
    var merged = kernel
    merged.rowSums = []
    merged.stores = []
    merged = merged.mapAccesses { $0.inOneRow(whole) ?? $0 }
    var kept: [Int: String] = [:]
    for store in kernel.stores {
      guard let access = store.access.inOneRow(whole), !store.access.buffer.isTrace else {
        keep(store.local, &kept)
        continue
      }
      merged.stores.append(Store(local: store.local, access: access))
    }
    for sum in kernel.rowSums { keep(sum.local, &kept) }
    (rows, self.kept) = ([:], kept)
    (space.rows, space.columns, width) = (1, count, count)
    let loop = elementLoops(merged, product: nil)
    (space, width) = (whole, whole.columns)
    self.kept = [:]
    let arrays = kept.sorted { $0.key < $1.key }
      .map { Statement.array($0.value, count: count, zeroed: false) }
    return before + arrays + loop + handOn(kept)
  }

  /// A few columns of many rows, and sums or functions that are worth the copies.
  private var isNarrow: Bool {
    guard space.columns > 1, space.columns < target.lanes, space.rows >= target.lanes else { return false }
    // What is updated in place must not be copied before.
    let isUpdate = kernel.stores.contains {
      if case .state = $0.access.buffer { return true } else { return false }
    }
    if isUpdate { return false }
    var isDear = !kernel.rowSums.isEmpty
    var copies = 0
    for local in kernel.locals {
      switch local.operation {
      case .product, .combine, .sum, .oneHot, .random: return false
      case .unary(let function): isDear = isDear || !Operation.unary(function).row.isCheap
      case .load(let access): copies += access.inOneRow(space) == nil ? 1 : 0
      case .constant, .stepFunction, .binary, .affine: break
      }
    }
    // All of it stays on the stack, and in the nearest cache.
    let arrays = copies + kernel.stores.count + kernel.rowSums.count
    let count = space.rows * space.columns
    return isDear && count <= target.stackArray && arrays * count <= target.stackKernel
  }

  private mutating func keep(_ local: Int, _ kept: inout [Int: String]) {
    if kept[local] == nil { kept[local] = names.unique("kept " + localName(kernel.locals[local].name)) }
  }

  /// The element at hand among those of all rows.
  private var inAll: Expression { .name("row") * space.columns + .name("c") }

  private func overRows(_ beforeColumns: [Statement], _ inner: [Statement]) -> Statement {
    .loop(
      "row", from: .integer(0), to: .integer(space.rows),
      beforeColumns + [.loop("c", from: .integer(0), to: .integer(space.columns), inner)])
  }

  private mutating func copy(_ access: Access, as name: String, to array: String) -> [Statement] {
    // Rows are named within the loop at hand.
    rows = [:]
    let place = place(of: access, as: name)
    let value = place.guarding(.element(place.array, place.index))
    return place.beforeRows + [
      .array(array, count: space.rows * space.columns, zeroed: false),
      overRows(place.beforeColumns, place.inner + [.assign(.element(array, inAll), value)]),
    ]
  }

  /// What was kept, to where it lies in rows, and added up in their order.
  private mutating func handOn(_ kept: [Int: String]) -> [Statement] {
    var result: [Statement] = []
    for store in kernel.stores {
      guard store.access.inOneRow(space) == nil || store.access.buffer.isTrace, let array = kept[store.local]
      else { continue }
      rows = [:]
      let name = pointer(store.access.buffer, written: true)
      let place = row(of: store.access, in: name)
      let element = Expression.element(array, inAll)
      let loop = overRows(place.beforeColumns, [.assign(.element(place.array, place.index), element)])
      let loops = place.beforeRows + [loop]
      result += store.access.buffer.isTrace ? [.when(.name(name), loops)] : loops
    }
    for sum in kernel.rowSums {
      guard let array = kept[sum.local] else { continue }
      let target = pointer(sum.buffer, written: true)
      let total = names.unique("total")
      result += [
        .array(total, count: space.columns, zeroed: true),
        overRows([], [.accumulate(.element(total, .name("c")), .element(array, inAll))]),
        leave(total, in: target),
      ]
    }
    return result
  }
}

extension Access {
  /// The same elements with all rows of a slab as one; nil where they do not lie one behind the other, or are not the
  /// same for all of them.
  fileprivate func inOneRow(_ space: IterationSpace) -> Access? {
    let isDense = strides.column == 1 && strides.row == space.columns
    let isRepeated = strides.column == 0 && strides.row == 0
    guard gather == nil, isDense || isRepeated else { return nil }
    var result = self
    result.strides.row = 0
    return result
  }
}
