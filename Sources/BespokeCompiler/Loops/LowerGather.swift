import BespokeGraph

/// Where the element at hand lies, and what has to be computed to know it.
struct Place {
  /// Of the buffer, or of a row of it.
  var array: String
  var index: Expression
  /// The element is zero where one of these holds.
  var isZero: [Expression] = []
  /// Before the loops over rows and over columns, and inside both.
  var beforeRows: [Statement] = []
  var beforeColumns: [Statement] = []
  var inner: [Statement] = []

  /// The value, or zero where nothing may be read.
  func guarding(_ value: Expression) -> Expression {
    isZero.reversed().reduce(value) { .select($1, .number(0), $0) }
  }
}

extension KernelLowering {
  func column() -> Expression { panels > 1 ? .name("column") + .name("c") : .name("c") }

  mutating func place(of access: Access, as name: String) -> Place {
    let buffer = pointer(access.buffer, written: false)
    guard let gather = access.gather else { return row(of: access, in: buffer) }
    let name = localName(name)
    if let elements = gather.elements {
      let entries = table(
        .integers(elements.distances), "elements of \(name)",
        caption: "Which element each one of \(name) is; -1 where there is none.")
      let from = names.unique("from " + name)
      return Place(
        array: buffer, index: .name(from) + address(access.strides),
        isZero: [.binary(.less, .name(from), .integer(0))],
        inner: [.index(from, .element(entries, address(elements.order)))])
    }
    var result = Place(array: buffer, index: .integer(0))
    var terms: [Expression] = []
    func look(_ entries: [Int], _ axis: String, _ index: Expression) -> Statement {
      let table = table(
        .integers(entries), "\(axis) of \(name)",
        caption:
          "Where each \(axis) of \(name) begins\(entries.contains(Gather.nowhere) ? "; -1 where there is none" : "")."
      )
      let from = names.unique("\(axis) from \(name)")
      terms.append(.name(from))
      if entries.contains(Gather.nowhere) {
        result.isZero.append(.binary(.less, .name(from), .integer(0)))
      }
      return .index(from, .element(table, index))
    }
    // There is no loop over one.
    if let slabs = gather.slabs {
      result.beforeRows.append(look(slabs, "slab", slabs.count > 1 ? .name("slab") : .integer(0)))
    }
    if let rows = gather.rows {
      result.beforeColumns.append(look(rows, "row", rows.count > 1 ? .name("row") : .integer(0)))
    }
    if let columns = gather.columns { result.inner.append(look(columns, "column", column())) }
    if let within = gather.within {
      if within.lowerBound > 0 {
        result.isZero.append(.binary(.less, column(), .integer(within.lowerBound)))
      }
      if within.upperBound < space.columns {
        result.isZero.append(.binary(.greater, column(), .integer(within.upperBound - 1)))
      }
    }
    result.index = terms.reduce(address(access.strides), +) + .integer(access.offset)
    return result
  }

  /// What does not change along the columns is added once, where it is not a single variable: a loop over columns then
  /// goes over a row from its beginning. Traces may be absent, and nothing is added to NULL.
  mutating func row(of access: Access, in buffer: String) -> Place {
    let strides = access.strides
    let whole = Place(array: buffer, index: address(strides) + .integer(access.offset))
    var start = strides
    start.column = 0
    // The column of the panel is part of where a row begins.
    let panel = panels > 1 ? .name("column") * strides.column : Expression.integer(0)
    let offset = address(start) + panel + .integer(access.offset)
    if strides.column == 0 || offset.isAtom || access.buffer.isTrace { return whole }
    let key = Row(buffer: buffer, offset: offset)
    var result = Place(array: rows[key] ?? "", index: .name("c") * strides.column)
    guard rows[key] == nil else { return result }
    result.array = names.unique(localName(labels[buffer] ?? buffer) + " row")
    rows[key] = result.array
    let isWritten = kernel.stores.contains { $0.access.buffer == access.buffer }
    let statement = Statement.row(result.array, base: buffer, offset: offset, isWritten: isWritten)
    if strides.row != 0 && space.rows > 1 {
      result.beforeColumns = [statement]
    } else {
      result.beforeRows = [statement]
    }
    return result
  }

  /// The sum of the elements at these distances from the place, in their order.
  mutating func sum(
    _ place: Place, _ distances: Distances, name: String, _ before: inout [Statement]
  ) -> Expression {
    let source = place.array
    if distances.count <= target.writtenTerms {
      let terms = distances.list.map { Expression.element(source, place.index + .integer($0)) }
      return terms.dropFirst().reduce(terms[0]) { .binary(.add, $0, $1) }
    }
    let total = names.unique(localName(name))
    let distance: Expression
    switch distances {
    case .line(_, let step): distance = .name("i") * step
    case .table(let list):
      let entries = table(
        .integers(list), "distances of \(localName(name))",
        caption: "How far apart the elements are that \(localName(name)) adds.")
      distance = .element(entries, .name("i"))
    }
    before += [
      .array(total, count: width, zeroed: true),
      .loop(
        "i", from: .integer(0), to: .integer(distances.count),
        [
          .loop(
            "c", from: .integer(0), to: columnCount,
            place.inner + [
              .accumulate(.element(total, .name("c")), .element(source, place.index + distance))
            ])
        ]),
    ]
    return .element(total, .name("c"))
  }

  /// Whether the element's own index within its class vector is the label.
  func oneHot(_ label: Expression, classes: Int, index: Strides) -> Expression {
    let number = Expression.binary(.remainder, address(index), .integer(classes))
    return .call(.oneHot, [label, .call(.float, [number])])
  }
}
