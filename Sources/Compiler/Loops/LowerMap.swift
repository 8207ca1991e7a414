extension KernelLowering {
  /// Items are runs of the same floats in every plane: long, for there are hundreds of planes to write to at once, and
  /// short enough for the rows' results to stay in the cache.
  mutating func lowerMap(_ map: PlaneMap, _ source: Root.Planes, _ target: Root.Planes, size: Int) {
    let lines = map.target.row.count * map.source.column.count
    let run = self.target.runs.first { lines * $0 * 4 <= self.target.transformCache } ?? self.target.lanes
    function.share = .even(items: (size + run - 1) / run)
    let rows = axisMap(map.rows, "rows")
    let columns = map.columns == map.rows ? rows : axisMap(map.columns, "columns")
    let from = PlaneGrid(
      base: .name(pointer(source.buffer, written: false)), plane: source.plane,
      row: table(.integers(map.source.row), "from row"), rows: map.source.row.count,
      column: table(.integers(map.source.column), "from column"), columns: map.source.column.count)
    let to = PlaneGrid(
      base: .name(pointer(target.buffer, written: true)), plane: target.plane,
      row: table(.integers(map.target.row), "to row"), rows: map.target.row.count,
      column: table(.integers(map.target.column), "to column"), columns: map.target.column.count)
    let begin = Expression.name("item") * run
    let end: Expression =
      size % run == 0
      ? begin + .integer(run)
      : .select(
        .binary(.less, begin + .integer(run), .integer(size)), begin + .integer(run), .integer(size))
    function.body = [
      .array("lines", count: lines * run, zeroed: false),
      .call(
        .mapPlanes(
          MapPlanes(
            from: from, mapRows: rows, mapColumns: columns, to: to, lines: "lines", begin: begin, end: end))),
    ]
  }

  private mutating func axisMap(_ map: LinearMap, _ suffix: String) -> String {
    let name = "\(function.name)_\(suffix)"
    function.maps.append(AxisMap(name: name, map))
    return name
  }
}
