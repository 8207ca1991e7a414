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
