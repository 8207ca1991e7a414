import BespokeGraph

extension KernelLowering {
  /// Items are runs of the same elements in every slab: long, for there are hundreds of slabs to write to at once, and
  /// short enough for the rows' results to stay in the cache.
  mutating func lowerMap(_ map: SlabMap, _ source: Root.Slabs, _ target: Root.Slabs, size: Int) {
    let lines = map.target.row.count * map.source.column.count
    let run =
      self.target.runs.first { lines * $0 * ElementType.float32.bytes <= self.target.transformCache }
      ?? self.target.lanes
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
        .mapSlabs(
          MapSlabs(
            from: elements(source.buffer, .name(from)), fromSlab: source.slab, fromGrid: SlabGrid(map.source),
            mapRows: rows,
            mapColumns: columns, to: elements(target.buffer, .name(to)), toSlab: target.slab,
            toGrid: SlabGrid(map.target),
            lines: "lines", begin: begin, end: end,
            isStreamed: !target.buffer.isOfCaller
              && self.target.isStreamed(slabs: map.target.count, distance: target.slab)))),
    ]
  }

  mutating func axisMap(_ map: LinearMap, _ suffix: String) -> String {
    let name = "\(function.name)_\(suffix)"
    function.maps.append(AxisMap(name: name, map))
    return name
  }
}

extension SlabGrid {
  /// The phases are few: as many as a convolution's stride.
  init(_ slabs: SlabMap.SlabIndex) {
    let (rows, columns) = (slabs.row.count, slabs.column.count)
    for rowPhases in 1...rows where rows % rowPhases == 0 {
      for columnPhases in 1...columns where columns % columnPhases == 0 {
        self.init(rows: rows, columns: columns, rowPhases: rowPhases, columnPhases: columnPhases)
        let isRight = slabs.row.indices.allSatisfy { row in
          slabs.column.indices.allSatisfy { slab(row, $0) == slabs.row[row] + slabs.column[$0] }
        }
        if isRight { return }
      }
    }
    preconditionFailure("bug in Bespoke, stage loops: slabs in no order of phases")
  }
}
