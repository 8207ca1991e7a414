import BespokeGraph

/// Products of matrices, by what their rows are: samples, features of a batch, a sample's own rows, or none of these.
extension Packing {
  func matmul(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, transposeLeft: Bool, transposeRight: Bool
  ) -> ProductForm {
    if graph[value].shape.rank == 3 {
      return bySample(value, left, right, transposeLeft: transposeLeft, transposeRight: transposeRight)
    }
    if graph[left].shape.isBatched && graph[right].shape.isBatched {
      let (a, b) = (layout.slabs[left.index], layout.slabs[right.index])
      let cuts = a == 1 && b == 1 ? target.cuts(rows: layout.columns(left, graph)) : 1
      let pairs = (0..<a * cuts * b).map { ($0, $0 / b, $0 % b) }
      return gradient(value, left, right, pairs: pairs, outer: a, cuts: cuts)
    }
    if graph[left].shape.isBatched { return dense(value, left, right, transposeRight: transposeRight) }
    return plain(value, left, right, transposeLeft: transposeLeft, transposeRight: transposeRight)
  }

  /// A batch of features times a matrix. Features may lie in several slabs on either side.
  private func dense(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, transposeRight: Bool
  ) -> ProductForm {
    let space = space(of: value)
    let (slabs, depth) = (layout.slabs[left.index], layout.columns(left, graph))
    let width = graph[right].shape[1]
    let pairs = (0..<space.slabs).flatMap { out in
      (0..<slabs).map { (out, $0, $0 * space.slabs + out) }
    }
    let usual = target.panelWidth(columns: space.columns, depth: depth, isContiguous: true)
    // As it lies, a matrix has nothing to fill the last panel with.
    var panel = usual > 1 && space.columns % usual != 0 ? target.narrowPanel : usual
    let isPlain = slabs == 1 && !transposeRight
    let isRow = isPlain && space.rows == 1
    if isRow && space.columns % target.rowPanel == 0 { panel = target.rowPanel }
    let staysAsItLies = isRow || isPlain && target.copies(depth: depth, width: panel) != nil
    let fillsPanels = space.columns % panel == 0 && (panel > 1 || width == 1)
    let operand: OperandForm
    // The depth of a few rows is contiguous on both sides.
    let isDot =
      transposeRight && space.rows <= target.mostRowsOfDots && depth <= target.mostDepthOfDots
      && depth % target.lanes == 0 && (slabs == 1 || space.slabs == 1)
    if isDot && panel > 1 && space.columns % panel == 0 {
      let slab = slabs == 1 ? space.columns * width : depth
      operand = OperandForm(value: right, slab: slab, across: width, depth: 1, panel: panel * width)
    } else if staysAsItLies && fillsPanels {
      operand = asItLies(right, slab: space.columns, row: width, width: panel)
    } else {
      panel = usual
      operand = packed(
        right,
        transposeRight
          ? Strides(outer: depth, inner: space.columns * width, row: 1, column: width)
          : Strides(outer: depth * width, inner: space.columns, row: width, column: 1),
        IterationSpace(outerSlabs: slabs, innerSlabs: space.slabs, rows: depth, columns: space.columns),
        isContiguous: true)
    }
    var form = ProductForm(
      space: space, left: samples(left), right: operand, pairs: pairs, depth: depth, target: target)
    form.width = panel
    form.isRightFirst = !operand.steps.isEmpty
    return form
  }

  /// Two matrices without samples.
  private func plain(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, transposeLeft: Bool, transposeRight: Bool
  ) -> ProductForm {
    let space = space(of: value)
    let (a, b) = (graph[left].shape, graph[right].shape)
    let depth = transposeLeft ? a[0] : a[1]
    var form = ProductForm(
      space: space,
      left: OperandForm(
        value: left, slab: 0, across: transposeLeft ? 1 : a[1], depth: transposeLeft ? a[1] : 1),
      right: packed(
        right,
        transposeRight
          ? Strides(inner: 0, row: 1, column: b[1]) : Strides(inner: 0, row: b[1], column: 1),
        IterationSpace(innerSlabs: 1, rows: depth, columns: space.columns), isContiguous: !transposeLeft),
      pairs: [(0, 0, 0)], depth: depth, isContiguous: !transposeLeft, target: target)
    form.isRightFirst = true
    return form
  }

  /// A product for each sample: slabs are samples, rows those of the left operand.
  private func bySample(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, transposeLeft: Bool, transposeRight: Bool
  ) -> ProductForm {
    let (a, b) = (matrices(left), matrices(right))
    let depth = graph[left].shape[transposeLeft ? 1 : 2]
    let space = space(of: value).withSlabsAsRows
    var form = ProductForm(
      space: space,
      left: OperandForm(
        value: left, slab: a.inner, across: transposeLeft ? 1 : a.row, depth: transposeLeft ? a.row : 1),
      right: packed(
        right,
        Strides(inner: b.inner, row: transposeRight ? 1 : b.row, column: transposeRight ? b.row : 1),
        IterationSpace(innerSlabs: space.innerSlabs, rows: depth, columns: space.columns),
        isContiguous: !transposeLeft || a.row == 1),
      pairs: (0..<space.slabs).map { ($0, $0, $0) }, depth: depth,
      isContiguous: !transposeLeft || a.row == 1, target: target)
    form.isBySample = true
    return form
  }

  /// A matrix for each sample: distances of samples as slabs, and of rows.
  private func matrices(_ value: ValueID) -> Strides {
    let shape = graph[value].shape
    let (rows, columns) = (shape[1], shape[2])
    return laidOut.isOutside(value)
      ? Strides(inner: rows * columns, row: columns, column: 1)
      : Strides(inner: columns, row: shape[0] * columns, column: 1)
  }
}
