extension KernelLowering {
  /// Items are runs of the same floats in every plane: long, for there are hundreds of planes to write to at once, and
  /// short enough for the rows' results to stay in the cache.
  mutating func lowerMap(_ map: PlaneMap, _ source: Root.Planes, _ target: Root.Planes, size: Int) {
    let lines = map.target.row.count * map.source.column.count
    let run = self.target.runs.first { lines * $0 * 4 <= self.target.transformCache } ?? self.target.lanes
    function.share = .even(items: (size + run - 1) / run)
    let rows = axisMap(map.rows, "rows")
    let columns = map.columns == map.rows ? rows : axisMap(map.columns, "columns")
    let (from, to) = (pointer(source.buffer, written: false), pointer(target.buffer, written: true))
    let begin = Expression.name("item") * run
    let end: Expression =
      size % run == 0
      ? begin + .integer(run)
      : .select(
        .binary(.less, begin + .integer(run), .integer(size)), begin + .integer(run), .integer(size))
    function.body = [
      .array("lines", count: lines * run, zeroed: false),
      .call(
        "bespoke_map_planes",
        [
          .name(from), .integer(source.plane), .name(table(.integers(map.source.row), "from row")),
          .integer(map.source.row.count), .name(table(.integers(map.source.column), "from column")),
          .integer(map.source.column.count), .name(rows), .name(columns), .name(to), .integer(target.plane),
          .name(table(.integers(map.target.row), "to row")), .integer(map.target.row.count),
          .name(table(.integers(map.target.column), "to column")), .integer(map.target.column.count),
          .name("lines"), begin, end,
        ]),
    ]
  }

  private mutating func axisMap(_ map: LinearMap, _ suffix: String) -> String {
    let name = "\(function.name)_\(suffix)"
    function.maps.append(AxisMap(name: name, map))
    return name
  }
}
