import BespokeGraph

extension KernelLowering {
  /// Items are slices of the batch. Their transforms and products lie in the thread's scratch, slab behind slab.
  mutating func lowerSlices(_ sliced: SlicedConvolution) {
    let (samples, product, back) = (sliced.samples, sliced.product, sliced.back)
    let columns = space.columns
    let image = Slice(sliced.image.map, elements: samples * product.depth, target)
    let result = Slice(back, elements: samples * columns, target)
    function.share = .even(items: space.rows / samples)
    let from = pointer(sliced.image.source.buffer, written: false)
    let right = pointer(product.right.buffer, written: false)
    let to = pointer(sliced.target.buffer, written: true)
    let terms = SlabTerms(list: names.unique("terms"), count: names.unique("count"))
    let multiply = multiply(
      product, terms, rows: sliced.rows, left: Elements(.name("transformed")), right: .name(right),
      out: .name("products"), slab: sliced.rows * columns, copies: nil)
    function.body = [
      .comment("\(counted(samples)) of the batch: the transform, its products, the transform back."),
      .array("lines", count: max(image.lines, result.lines), zeroed: false),
      .array("transformed", count: image.floats, zeroed: false),
      .array("products", count: back.source.count * result.elements, zeroed: false),
      map(
        image, "image", from: Slabs(sliced.image.source, at: .name(from) + .name("item") * image.elements),
        to: Slabs(.name("transformed"), slab: image.elements)),
      .loop("point", from: .integer(0), to: .integer(sliced.points), [pointTerms(product, terms)] + multiply),
      map(
        result, "back", from: Slabs(.name("products"), slab: result.elements),
        to: Slabs(sliced.target, at: .name(to) + .name("item") * result.elements)),
    ]
  }

  /// Items are groups of slices, each with sums of its own, to which slice by slice is added.
  mutating func lowerSlicedGradient(_ sliced: SlicedGradient) {
    let (samples, product) = (sliced.samples, sliced.product)
    let input = Slice(sliced.input.map, elements: samples * space.rows, target)
    let output = Slice(sliced.output.map, elements: samples * space.columns, target)
    function.share = .even(items: space.outerSlabs)
    let images = [sliced.input, sliced.output].map { pointer($0.source.buffer, written: false) }
    let sums = pointer(sliced.sums, written: true)
    var body: [Statement] = [
      .comment(
        "\(counted(samples * sliced.slices)) of the batch, \(samples) at a time: both transforms, and their products, "
          + "which are added up."),
      .array("lines", count: max(input.lines, output.lines), zeroed: false),
      .array("transformed", count: input.floats, zeroed: false),
      .array("gradients", count: output.floats, zeroed: false),
    ]
    let copies = copies(of: product, rows: space.rows, &body)
    let points = space.innerSlabs
    let slab = space.rows * space.columns
    let group = Expression.name(sums) + .name("item") * (points * slab)
    let number: Expression =
      sliced.slices == 1 ? .name("item") : .name("item") * sliced.slices + .name("slice")
    let terms = SlabTerms(list: names.unique("terms"), count: names.unique("count"))
    let multiply = multiply(
      product, terms, rows: space.rows, left: Elements(.name("transformed")), right: .name("gradients"),
      out: group,
      slab: slab, copies: copies)
    let panel = offset(product) + .name("row") * space.columns + .name("c")
    let zero = Statement.assign(
      .element(sums, .name("item") * (points * slab) + .name("point") * slab + panel), .number(0))
    let zeros = overPanels(
      product,
      [
        .loop(
          "row", from: .integer(0), to: .integer(space.rows),
          [.loop("c", from: .integer(0), to: .integer(product.width), [zero])])
      ])
    body.append(.loop("point", from: .integer(0), to: .integer(points), zeros))
    body += times(
      "slice", sliced.slices,
      [
        map(
          input, "input",
          from: Slabs(sliced.input.source, at: .name(images[0]) + number * input.elements),
          to: Slabs(.name("transformed"), slab: input.elements)),
        map(
          output, "output",
          from: Slabs(sliced.output.source, at: .name(images[1]) + number * output.elements),
          to: Slabs(.name("gradients"), slab: output.elements)),
        .loop("point", from: .integer(0), to: .integer(points), [pointTerms(product, terms)] + multiply),
      ])
    function.body = body
  }

  private func counted(_ samples: Int) -> String { samples == 1 ? "1 sample" : "\(samples) samples" }

  // MARK: Transforms

  /// A map of so many elements of each slab.
  private struct Slice {
    var map: SlabMap
    var elements: Int
    /// Elements that are mapped at a time, and the floats that they leave between rows and columns.
    var run: Int
    var lines: Int

    /// Of the target.
    var floats: Int { map.target.count * elements }

    init(_ map: SlabMap, elements: Int, _ target: Target) {
      (self.map, self.elements) = (map, elements)
      let count = map.target.row.count * map.source.column.count
      run =
        target.runs.first {
          elements % $0 == 0 && count * $0 * ElementType.float32.bytes <= target.transformCache
        } ?? target.lanes
      lines = count * run
    }
  }

  /// Where slabs lie, or a slice of each of them.
  private struct Slabs {
    var elements: Elements
    var slab: Int
    var isInArena = false

    init(_ address: Expression, slab: Int) { (elements, self.slab) = (Elements(address), slab) }
    init(_ slabs: Root.Slabs, at address: Expression) {
      self.init(address, slab: slabs.slab)
      isInArena = !slabs.buffer.isOfCaller
    }
  }

  private mutating func map(_ slice: Slice, _ name: String, from: Slabs, to: Slabs) -> Statement {
    let map = slice.map
    let rows = axisMap(map.rows, "\(name)_rows")
    let columns = map.columns == map.rows ? rows : axisMap(map.columns, "\(name)_columns")
    let parts = slice.elements / slice.run
    let begin: Expression = parts == 1 ? .integer(0) : .name("part") * slice.run
    let call = MapSlabs(
      from: from.elements, fromSlab: from.slab, fromGrid: SlabGrid(map.source), mapRows: rows,
      mapColumns: columns, to: to.elements, toSlab: to.slab, toGrid: SlabGrid(map.target), lines: "lines",
      begin: begin, end: begin + .integer(slice.run),
      isStreamed: to.isInArena && target.isStreamed(slabs: map.target.count, distance: to.slab))
    return times("part", parts, [.call(.mapSlabs(call))])[0]
  }

  // MARK: Products

  /// Those of the point at hand.
  private mutating func pointTerms(_ product: Product, _ terms: SlabTerms) -> Statement {
    let all = TermTable(product.terms, firstTerm: product.firstTerm)
    let table = table(
      .terms(all), "point terms", caption: "\(product.terms.count) terms of \(all.slabs) points.")
    return .terms(terms, table: table, slab: .name("point"), most: all.most)
  }

  /// The products of the point at hand, a panel of columns after the other.
  private func multiply(
    _ product: Product, _ terms: SlabTerms, rows: Int, left: Elements, right: Expression, out: Expression,
    slab: Int, copies: String?
  ) -> [Statement] {
    let panel: Expression = panelCount(product) == 1 ? .integer(0) : .name("panel")
    let multiply = Multiply(
      rows: rows, place: RowsOfResult(first: 0, all: rows), width: product.width,
      columns: .integer(product.width), terms: terms, left: Matrices(left, product.left),
      right: Matrices(
        elements(product.right.buffer, right + panel * product.right.panel), product.right),
      depth: product.depth, out: Elements(out + (.name("point") * slab + offset(product))),
      outRow: space.columns, accumulates: product.accumulates, copies: copies)
    return overPanels(product, [.call(.multiply(multiply))])
  }

  private func panelCount(_ product: Product) -> Int { space.columns / product.width }

  /// Of the panel at hand from the first one.
  private func offset(_ product: Product) -> Expression {
    panelCount(product) == 1 ? .integer(0) : .name("panel") * product.width
  }

  private func overPanels(_ product: Product, _ body: [Statement]) -> [Statement] {
    times("panel", panelCount(product), body)
  }

  private func times(_ variable: String, _ count: Int, _ body: [Statement]) -> [Statement] {
    count == 1 ? body : [.loop(variable, from: .integer(0), to: .integer(count), body)]
  }
}
