import GraphIR

/// Where the element at hand lies, and what has to be computed to know it.
struct Place {
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
    guard let gather = access.gather else {
      return Place(index: address(access.strides) + .integer(access.offset))
    }
    let name = lastComponent(name)
    if let elements = gather.elements {
      let entries = table(.integers(elements.distances), "elements of \(name)")
      let from = names.unique("from " + name)
      return Place(
        index: .name(from) + address(access.strides), isZero: [.binary(.less, .name(from), .integer(0))],
        inner: [.index(from, .element(entries, address(elements.order)))])
    }
    var result = Place(index: .integer(0))
    var terms: [Expression] = []
    func look(_ entries: [Int], _ axis: String, _ index: Expression) -> Statement {
      let table = table(.integers(entries), "\(axis) of \(name)")
      let from = names.unique("\(axis) from \(name)")
      terms.append(.name(from))
      if entries.contains(Gather.nowhere) {
        result.isZero.append(.binary(.less, .name(from), .integer(0)))
      }
      return .index(from, .element(table, index))
    }
    if let planes = gather.planes { result.beforeRows.append(look(planes, "plane", .name("plane"))) }
    if let rows = gather.rows { result.beforeColumns.append(look(rows, "row", .name("row"))) }
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

  /// The sum of the elements at these distances from the place, in their order.
  mutating func sum(
    _ buffer: Buffer, _ place: Place, _ distances: Distances, name: String, _ before: inout [Statement]
  ) -> Expression {
    let source = pointer(buffer, written: false)
    if distances.count <= target.writtenTerms {
      let terms = distances.list.map { Expression.element(source, place.index + .integer($0)) }
      return terms.dropFirst().reduce(terms[0]) { .binary(.add, $0, $1) }
    }
    let total = names.unique(lastComponent(name))
    let distance: Expression
    switch distances {
    case .line(_, let step): distance = .name("i") * step
    case .table(let list):
      distance = .element(table(.integers(list), "distances of \(lastComponent(name))"), .name("i"))
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
