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
        .mapPlanes(
          MapPlanes(
            from: .name(from), fromPlane: source.plane, fromGrid: PlaneGrid(map.source), mapRows: rows,
            mapColumns: columns, to: .name(to), toPlane: target.plane, toGrid: PlaneGrid(map.target),
            lines: "lines", begin: begin, end: end))),
    ]
  }

  private mutating func axisMap(_ map: LinearMap, _ suffix: String) -> String {
    let name = "\(function.name)_\(suffix)"
    function.maps.append(AxisMap(name: name, map))
    return name
  }
}

extension PlaneGrid {
  /// The phases are few: as many as a convolution's stride.
  fileprivate init(_ planes: PlaneMap.PlaneIndex) {
    let (rows, columns) = (planes.row.count, planes.column.count)
    for rowPhases in 1...rows where rows % rowPhases == 0 {
      for columnPhases in 1...columns where columns % columnPhases == 0 {
        self.init(rows: rows, columns: columns, rowPhases: rowPhases, columnPhases: columnPhases)
        let isRight = planes.row.indices.allSatisfy { row in
          planes.column.indices.allSatisfy { plane(row, $0) == planes.row[row] + planes.column[$0] }
        }
        if isRight { return }
      }
    }
    preconditionFailure("bug in Bespoke, stage loops: planes in no order of phases")
  }
}
