import BespokeGraph

/// Kernels that move data and compute nothing.
extension KernelLowering {
  /// A right operand in panels of `packedWidth` columns.
  mutating func lowerPack(_ source: Access, _ target: Buffer, _ packedWidth: Int) {
    width = packedWidth
    function.share = .even(items: space.slabs * panels)
    let (from, to) = (pointer(source.buffer, written: false), pointer(target, written: true))
    if source.strides.row == 1 && source.strides.column > 1 {
      let pack = PackTransposed(
        from: elements(
          source.buffer, .name(from) + address(source.strides, isFirstRow: true, rowOnly: true)),
        fromColumn: source.strides.column,
        to: elements(target, .name(to) + .name("item") * (space.rows * width)), rows: space.rows,
        width: width, columns: columnCount)
      function.body = place() + [.call(.packTransposed(pack))]
      return
    }
    if source.strides.column == 1 && space.columns > width {
      return lowerPackByRows(source, target, from: from, to: to)
    }
    let row = Expression.name("row")
    let c = Expression.name("c")
    let out = Expression.element(to, (.name("item") * space.rows + row) * width + c)
    var copies: [Statement] = [
      .loop(
        "c", from: .integer(0), to: columnCount,
        [.assign(out, .element(from, address(source.strides, isFirstRow: space.rows == 1)))])
    ]
    if space.columns % width != 0 {
      copies.append(.loop("c", from: columnCount, to: .integer(width), [.assign(out, .number(0))]))
    }
    function.body = place() + [.loop("row", from: .integer(0), to: .integer(space.rows), copies)]
  }

  /// An item is a row of all panels, so that the source is read as it lies.
  private mutating func lowerPackByRows(_ source: Access, _ target: Buffer, from: String, to: String) {
    let (panelWidth, panel) = (width, space.rows * width)
    let slabSize = panels * panel
    function.share = .even(items: space.slabs * space.rows)
    width = space.columns
    var origin: Expression = .name(from)
    var first: Expression = .name(to)
    var row: Expression = .name("item")
    if space.slabs > 1 {
      function.body = [.index("slab", .name("item") / space.rows)]
      row = .binary(.remainder, .name("item"), .integer(space.rows))
      origin = origin + address(source.strides, isFirstRow: true, rowOnly: true)
      first = first + .name("slab") * slabSize
    }
    let pack = PackRow(
      from: elements(source.buffer, origin + row * source.strides.row),
      to: elements(target, first + row * panelWidth), panel: panel, width: panelWidth,
      columns: space.columns)
    function.body.append(.call(.packRow(pack)))
  }

  /// Planes of an image whose samples lie apart, each row of theirs as one: samples and the row's elements change
  /// places. False where the kernel is something else.
  mutating func lowerPlanesOfRows() -> Bool {
    guard kernel.locals.count == 1, case .load(let access) = kernel.locals[0].operation,
      kernel.stores.count == 1, kernel.rowSums.isEmpty, let table = access.gather?.slabs,
      let lines = access.gather?.rows, access.gather?.columns == nil, access.gather?.within == nil
    else { return false }
    let store = kernel.stores[0].access
    let (channels, width, batch) = (space.outerSlabs, space.innerSlabs, space.columns)
    let pixel = channels * batch
    guard store.strides == Strides(outer: batch, inner: pixel, row: width * pixel, column: 1),
      access.strides.column > 1, type(of: access.buffer) == .float32
    else { return false }
    // Elements of a row as they lie in the planes: all channels of a pixel, zeros at both ends.
    let row = (0..<width * channels).map { table[$0 % channels * width + $0 / channels] }
    let inside = row.filter { $0 != Gather.nowhere }
    guard inside.count > 1, inside == Array(0..<inside.count) else { return false }
    let (from, to) = (pointer(access.buffer, written: false), pointer(store.buffer, written: true))
    let name = localName(kernel.locals[0].name)
    let rows = self.table(
      .integers(lines), "row of \(name)",
      caption: "Where each row of \(name) begins; -1 where there is none.")
    // Something is read for rows of zeros, too.
    let read = self.table(
      .integers(lines.map { max($0, 0) }), "read row of \(name)",
      caption: "Which row of \(name) is read for each one.")
    let elements = self.table(
      .integers(row), "element of \(name)",
      caption: "Which element of a row of \(name) each one is; -1 where there is none.")
    let (line, readLine) = (names.unique("row from " + name), names.unique("read from " + name))
    let (element, turned) = (names.unique("element from " + name), names.unique("turned"))
    let isNowhere = Expression.binary(.less, .name(line), .integer(0))
    let pack = PackTransposed(
      from: self.elements(
        access.buffer,
        .name(from) + (.name(readLine) + .integer(access.offset))),
      fromColumn: access.strides.column, to: Elements(.name(turned)), rows: inside.count, width: batch,
      columns: .integer(batch))
    let value = Expression.element(turned, .name(element) * batch + .name("c"))
    function.share = .even(items: space.rows)
    function.body = [
      .index(line, .element(rows, .name("item"))),
      .index(readLine, .element(read, .name("item"))),
      .array(turned, count: inside.count * batch, zeroed: false),
      .call(.packTransposed(pack)),
      .loop(
        "i", from: .integer(0), to: .integer(row.count),
        [
          .index(element, .element(elements, .name("i"))),
          .loop(
            "c", from: .integer(0), to: .integer(batch),
            [
              .assign(
                .element(to, .name("item") * (row.count * batch) + .name("i") * batch + .name("c")),
                .select(
                  isNowhere, .number(0),
                  .select(.binary(.less, .name(element), .integer(0)), .number(0), value)))
            ]),
        ]),
    ]
    return true
  }

  mutating func lowerRelayout(_ source: Buffer, _ sourceColumns: Int, _ target: Buffer) {
    width = space.columns
    function.share = .even(items: space.slabs)
    let (from, to) = (pointer(source, written: false), pointer(target, written: true))
    let feature = Expression.name("item") * space.columns + .name("c")
    let index =
      ((.name("feature") / sourceColumns) * space.rows + .name("row")) * sourceColumns
      + .binary(.remainder, .name("feature"), .integer(sourceColumns))
    function.body = [
      .loop(
        "row", from: .integer(0), to: .integer(space.rows),
        [
          .loop(
            "c", from: .integer(0), to: .integer(space.columns),
            [
              .index("feature", feature),
              .assign(
                .element(to, (.name("item") * space.rows + .name("row")) * space.columns + .name("c")),
                .element(from, index)),
            ])
        ])
    ]
  }
}
