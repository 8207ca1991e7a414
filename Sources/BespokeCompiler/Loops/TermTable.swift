/// The terms of a product's slabs.
///
/// Slabs stand in rows and columns, and so do the terms of each: slab (i, j) has `rows[i].count` rows of
/// `columns[j].count` terms, and each term is the sum of what its row and what its column give. That is how taps of a
/// convolution lie, those that read padding left out, and points of a transform. Whatever does not is a list.
public struct TermTable: Hashable, Sendable {
  /// `first`, `first + step`, …: so many.
  public struct Span: Hashable, Sendable {
    public var first: Product.Term
    public var step: Product.Term
    public var count: Int
  }
  public var rows: [Span]
  public var columns: [Span]
  /// Of all terms, for slabs that are no grid: each is a row then, and its `first.left` says where in the list it begins.
  public var list: [Product.Term]?

  public var slabs: Int { rows.count * columns.count }

  /// Terms of the slab that has most of them.
  public var most: Int { (rows.map(\.count).max() ?? 0) * (columns.map(\.count).max() ?? 0) }
  public var count: Int { rows.reduce(0) { $0 + $1.count } * columns.reduce(0) { $0 + $1.count } }

  /// In their order; nil where the table says nothing.
  public func terms(ofSlab slab: Int) -> [Product.Term]? {
    guard (0..<slabs).contains(slab) else { return nil }
    let (row, column) = (rows[slab / columns.count], columns[slab % columns.count])
    guard row.count >= 0, column.count >= 0 else { return nil }
    if let list {
      let (begin, end) = (row.first.left, row.first.left + row.count)
      return begin >= 0 && end <= list.count ? Array(list[begin..<end]) : nil
    }
    return (0..<row.count).flatMap { i in (0..<column.count).map { j in row[i] + column[j] } }
  }
}

extension TermTable {
  /// - Parameter firstTerm: terms of slab p are `terms[firstTerm[p]..<firstTerm[p + 1]]`.
  init(_ terms: [Product.Term], firstTerm: [Int]) {
    let slabs = zip(firstTerm, firstTerm.dropFirst()).map { terms[$0..<$1] }
    let widths = slabs.indices.map { $0 + 1 }.filter { slabs.count % $0 == 0 }
    // The fewest spans say most.
    for width in widths.sorted(by: { ($0 + slabs.count / $0, $1) < ($1 + slabs.count / $1, $0) }) {
      if let grid = Self.grid(slabs, width: width) {
        self = grid
        return
      }
    }
    self = Self.list(slabs)
  }

  /// The same terms without rows and columns.
  public var listed: TermTable { Self.list((0..<slabs).map { (terms(ofSlab: $0) ?? [])[...] }) }

  private static func list(_ slabs: [ArraySlice<Product.Term>]) -> TermTable {
    let none = Product.Term(left: 0, right: 0)
    var first = 0
    let rows = slabs.map { terms in
      defer { first += terms.count }
      return Span(first: Product.Term(left: first, right: 0), step: none, count: terms.count)
    }
    return TermTable(
      rows: rows, columns: [Span(first: none, step: none, count: 1)], list: slabs.flatMap { $0 })
  }

  private static func grid(_ slabs: [ArraySlice<Product.Term>], width: Int) -> TermTable? {
    guard slabs.allSatisfy({ !$0.isEmpty }), let first = slabs.first else { return nil }
    let down = stride(from: 0, to: slabs.count, by: width).map { slabs[$0] }
    for across in (1...first.count).reversed() where first.count % across == 0 {
      let height = first.count / across
      guard down.allSatisfy({ $0.count % across == 0 }),
        slabs[..<width].allSatisfy({ $0.count % height == 0 })
      else { continue }
      let rows = down.map { Span($0, count: $0.count / across, distance: across) }
      var columns = slabs[..<width].map { Span($0, count: $0.count / height, distance: 1) }
      for index in columns.indices { columns[index].first = columns[index].first - first[first.startIndex] }
      let grid = TermTable(rows: rows, columns: columns, list: nil)
      if slabs.indices.allSatisfy({ grid.terms(ofSlab: $0).map { $0[...] } == slabs[$0] }) { return grid }
    }
    return nil
  }
}

extension TermTable.Span {
  fileprivate init(_ terms: ArraySlice<Product.Term>, count: Int, distance: Int) {
    first = terms[terms.startIndex]
    step =
      count > 1 ? terms[terms.startIndex + distance] - first : Product.Term(left: 0, right: 0)
    self.count = count
  }

  fileprivate subscript(index: Int) -> Product.Term {
    Product.Term(left: first.left + index * step.left, right: first.right + index * step.right)
  }
}

extension Product.Term {
  fileprivate static func + (a: Self, b: Self) -> Self {
    Self(left: a.left + b.left, right: a.right + b.right)
  }
  fileprivate static func - (a: Self, b: Self) -> Self {
    Self(left: a.left - b.left, right: a.right - b.right)
  }
}
