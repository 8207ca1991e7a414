extension KernelLowering {
  /// Products go panel by panel into the result, or into a tile on the stack where the result itself is not kept;
  /// what is fused to them follows while the panel is in the cache.
  mutating func lowerProducts(_ products: [Product]) {
    width = products[0].width
    // A direct store of the product needs no tile.
    let direct = kernel.stores.first {
      kernel.locals[$0.local].operation == .product && $0.access.strides.column == 1
        && !$0.access.buffer.isTrace
    }
    let out: Elements
    let tile: Tile
    var body: [Statement] = []
    if let direct {
      let name = pointer(direct.access.buffer, written: true)
      out = elements(
        direct.access.buffer, .name(name) + address(direct.access.strides, isFirstRow: true, rowOnly: true))
      tile = Tile(name: name, strides: direct.access.strides, stored: direct.access.buffer)
    } else {
      body.append(.array("tile", count: space.rows * width, zeroed: false))
      out = Elements(.name("tile"))
      tile = Tile(name: "tile", strides: Strides(inner: 0, row: width, column: 1), stored: nil)
    }
    let rowStride = direct?.access.strides.row ?? width
    let slabIndex: Expression = space.slabs > 1 ? .name("slab") : .integer(0)
    var lists: [String: SlabTerms] = [:]
    var most = -1
    for (index, product) in products.enumerated() {
      let rows = product.rows(in: space)
      let all = TermTable(product.terms, firstTerm: product.firstTerm)
      let grid = all.list == nil ? "\(all.rows.count) x \(all.columns.count)" : "\(all.slabs)"
      let table = table(
        .terms(all), "slab terms",
        caption: "\(product.terms.count) terms of \(grid) slabs"
          + (product.rows.map { ", of rows \($0.lowerBound) to \($0.upperBound - 1) alone." } ?? "."))
      // Products over the same terms share their list.
      let terms = lists[table] ?? SlabTerms(list: names.unique("terms"), count: names.unique("count"))
      if lists.updateValue(terms, forKey: table) == nil {
        body.append(.terms(terms, table: table, slab: slabIndex, most: all.most))
      }
      let a = pointer(product.left.buffer, written: false)
      let b = pointer(product.right.buffer, written: false)
      let panelOffset: Expression =
        panels == 1
        ? .integer(0) : .binary(.remainder, .name("item"), .integer(panels)) * product.right.panel
      // By those that have most of the work.
      if product.terms.count * rows.count > most {
        most = product.terms.count * rows.count
        function.share = .byTerms(table: table, slabs: space.slabs, panels: panels)
      }
      let left = Matrices(elements(product.left.buffer, .name(a)), product.left)
      let right = Matrices(elements(product.right.buffer, .name(b) + panelOffset), product.right)
      let place = RowsOfResult(first: rows.lowerBound, all: space.rows)
      let own = Elements(out.address + .integer(rows.lowerBound * rowStride), of: out.type)
      if product.isDot {
        let dot = Dot(
          rows: rows.count, place: place, columns: width, terms: terms, left: left, right: right,
          depth: product.depth, out: own, outRow: rowStride, accumulates: index > 0)
        body.append(.call(.dot(dot)))
        continue
      }
      let copies = copies(of: product, rows: rows.count, &body)
      let multiply = Multiply(
        rows: rows.count, place: place, width: width, columns: columnCount, terms: terms, left: left,
        right: right, depth: product.depth, out: own, outRow: rowStride,
        accumulates: index > 0 || product.accumulates, copies: copies)
      body.append(.call(.multiply(multiply)))
    }
    let place = place()
    if let turned = turnedStore() {
      function.body = place + body + [turned]
      return
    }
    var finished = kernel
    // The element loops may run along the rows of a single column.
    let turned = turn(kernel)
    var tileStrides = tile.strides
    isTurned = turned.space != kernel.space
    if isTurned {
      tileStrides = Strides(
        outer: tileStrides.outer, inner: tileStrides.inner, row: 0, column: tileStrides.row)
      finished = turned
      space = turned.space
      width = space.columns
    }
    body += elementLoops(
      finished, product: Tile(name: tile.name, strides: tileStrides, stored: tile.stored))
    function.body = place + body
  }

  /// The tile with its columns as rows, where nothing else becomes of it.
  private mutating func turnedStore() -> Statement? {
    guard let store = kernel.stores.first, kernel.stores.count == 1, kernel.rowSums.isEmpty, panels == 1,
      kernel.locals[store.local].operation == .product, space.rows > 1, store.access.strides.row == 1,
      store.access.strides.column == space.rows
    else { return nil }
    let name = pointer(store.access.buffer, written: true)
    let to = elements(
      store.access.buffer, .name(name) + address(store.access.strides, isFirstRow: true, rowOnly: true))
    return .call(
      .packTransposed(
        PackTransposed(
          from: Elements(.name("tile")), fromColumn: width, to: to, rows: space.columns, width: space.rows,
          columns: .integer(space.rows))))
  }

  /// Where the runtime may copy right operands to: it pays where depth lies across many rows, or the right operand's rows
  /// lie apart, in a cache's reach.
  mutating func copies(of product: Product, rows: Int, _ body: inout [Statement]) -> String? {
    let liesAcross = product.left.across == 1 && product.left.depth != 1
    guard liesAcross || product.right.depth > product.width,
      rows >= (liesAcross ? target.leastRowsToCopy : target.leastRowsToCopyMatrix),
      let count = target.copies(depth: product.depth, width: product.width)
    else { return nil }
    let name = names.unique("copies")
    body.append(.array(name, count: count, zeroed: false))
    return name
  }

  mutating func table(_ contents: Table.Contents, _ wish: String, caption: String) -> String {
    if let same = function.tables.first(where: { $0.contents == contents }) { return same.name }
    let name = names.unique(wish)
    function.tables.append(Table(name: name, contents: contents, caption: caption))
    return name
  }
}

extension Matrices {
  init(_ elements: Elements, _ operand: Product.Operand) {
    self.init(
      elements: elements, slab: operand.slab, across: operand.across, depth: operand.depth,
      overlaps: operand.overlaps)
  }
}

extension Buffer {
  var isTrace: Bool {
    if case .trace = self { return true } else { return false }
  }
}
