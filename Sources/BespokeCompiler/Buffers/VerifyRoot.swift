import BespokeGraph

extension KernelVerifier {
  /// Legal roots:
  /// - products: the terms of each slab stand behind each other, and no pair of slabs meets twice; both operands are
  ///   whole matrices of whole slabs, without gaps or overlaps, or windows of images, which overlap by whole pixels; the
  ///   work is that of the terms;
  /// - packing reads a whole operand and fills all panels; moving to another layout keeps the number of elements;
  /// - maps know every source that their coefficients name, and fill every slab of the target;
  /// - slices make up the batch, and their maps and products fit each other.
  func verifyRoot() throws(CompilerBug) {
    switch kernel.root {
    case .elementwise: return
    case .products(let products): return try verify(products)
    case .pack(let source, let target, let width): try verifyPack(source, target, width)
    case .relayout(let source, let columns, let target): try verifyRelayout(source, columns, target)
    case .map(let map, let source, let target, let size): try verify(map, source, target, size)
    case .slices(let sliced): try verify(sliced)
    case .slicedGradient(let sliced): try verify(sliced)
    }
    guard kernel.locals.isEmpty, kernel.stores.isEmpty, kernel.rowSums.isEmpty else {
      throw bug("computes something while it moves data")
    }
  }

  // MARK: Products

  private func verify(_ products: [Product]) throws(CompilerBug) {
    guard let first = products.first, products.allSatisfy({ $0.width == first.width }) else {
      throw bug("has products of different panels")
    }
    guard first.rows == nil else { throw bug("begins with some of its rows") }
    for product in products {
      try verifyTerms(product, slabs: space.slabs)
      try verifyOperands(product)
    }
    if products.contains(where: \.accumulates) {
      let stored = kernel.stores.first
      guard products.count == 1, kernel.stores.count == 1, kernel.rowSums.isEmpty,
        let stored, kernel.locals[stored.local].operation == .product, stored.access.strides.column == 1
      else { throw bug("adds to what it does not store") }
    }
    let terms = products.reduce(0) { $0 + $1.terms.count * $1.depth * $1.rows(in: space).count }
    try verifyFlops(terms * space.columns)
  }

  private func verifyFlops(_ products: Int) throws(CompilerBug) {
    guard kernel.performedFlops == 2 * Double(products) else {
      throw bug("counts \(kernel.performedFlops) operations for terms that take others")
    }
  }

  /// - Parameter slabs: that the terms are of.
  private func verifyTerms(_ product: Product, slabs: Int) throws(CompilerBug) {
    let first = product.firstTerm
    guard first.count == slabs + 1, first.first == 0, first.last == product.terms.count,
      zip(first, first.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw bug("the terms do not cover its slabs") }
    guard Set(product.terms).count == product.terms.count else { throw bug("two slabs meet twice") }
  }

  private func verifyOperands(_ product: Product) throws(CompilerBug) {
    let (left, right) = (product.left, product.right)
    guard target.panelWidths.contains(product.width), product.depth > 0 else {
      throw bug("has impossible panels")
    }
    if product.isDot {
      guard product.depth % target.lanes == 0, space.columns % product.width == 0 else {
        throw bug("is no dot product")
      }
    } else if right.across != 1 || product.width == 1 {
      throw bug("the right operand's columns lie apart")
    }
    let rows = product.rows(in: space)
    guard !rows.isEmpty, rows.lowerBound >= 0, rows.upperBound <= space.rows else {
      throw bug("has products of rows that do not exist")
    }
    let panels = (space.columns + product.width - 1) / product.width
    try verify(
      left, slabs: product.terms.map(\.left), "left",
      [(rows.count, left.across), (product.depth, left.depth)])
    try verify(
      right, slabs: product.terms.map(\.right), "right",
      [(product.width, right.across), (product.depth, right.depth), (panels, right.panel)])
  }

  /// The operand's buffer is nothing but slabs of this matrix.
  private func verify(
    _ operand: Product.Operand, slabs: [Int], _ side: String, _ matrix: [(extent: Int, stride: Int)]
  ) throws(CompilerBug) {
    let elements = matrix.reduce(1) { $0 * $1.extent }
    let padding = padding(of: operand.buffer)
    if operand.overlaps {
      guard padding == 0,
        Box(matrix).isWindow(at: slabs, apart: operand.slab, among: try size(operand.buffer))
      else { throw bug("the \(side) operand is not windows of what lies in \(operand.buffer)") }
      return
    }
    let count = try size(operand.buffer) / (elements + padding)
    guard try fills(operand.buffer, Box(matrix + [(count, operand.slab)]), slabs: count, of: elements) else {
      throw bug("the \(side) operand is not the matrices that lie in \(operand.buffer)")
    }
    guard slabs.allSatisfy((0..<count).contains) else {
      throw bug("reads a slab of \(operand.buffer) that does not exist")
    }
  }

  /// The places of the box are the whole of the buffer, so many slabs of so many elements.
  private func fills(_ buffer: Buffer, _ box: Box, slabs: Int, of elements: Int) throws(CompilerBug) -> Bool {
    try isWhole(buffer, slabs: slabs, of: elements)
      && box.isDense(padding: slabs > 1 ? padding(of: buffer) : 0)
  }

  // MARK: What moves data

  private func verifyPack(_ source: Access, _ target: Buffer, _ width: Int) throws(CompilerBug) {
    try verify(source, "packing")
    guard source.gather == nil, source.offset == 0,
      try fills(
        source.buffer, Box(space, source.strides), slabs: space.slabs, of: space.rows * space.columns)
    else { throw bug("does not pack all of \(source.buffer)") }
    let panels = (space.columns + width - 1) / width
    guard self.target.panelWidths.contains(width),
      try size(target) == space.slabs * panels * space.rows * width
    else {
      throw bug("does not fill \(target)")
    }
  }

  private func verifyRelayout(_ source: Buffer, _ columns: Int, _ target: Buffer) throws(CompilerBug) {
    guard space.outerSlabs == 1, columns > 0, (space.slabs * space.columns) % columns == 0,
      try size(source) == space.count, try size(target) == space.count
    else { throw bug("does not move all of \(source)") }
    guard !source.isInput || columns == space.slabs * space.columns else {
      throw bug("takes the outside's row-major \(source) for slabs")
    }
  }

  private func verify(
    _ map: SlabMap, _ source: Root.Slabs, _ target: Root.Slabs, _ size: Int
  ) throws(CompilerBug) {
    try verifyAxes(map)
    guard size == space.rows * space.columns, size % self.target.lanes == 0, map.target.count == space.slabs
    else {
      throw bug("maps other slabs than its own")
    }
    try verify(source, map.source, size)
    try verify(target, map.target, size)
  }

  private func verifyAxes(_ map: SlabMap) throws(CompilerBug) {
    for (axis, from, to) in [
      (map.rows, map.source.row, map.target.row), (map.columns, map.source.column, map.target.column),
    ] {
      guard axis.sources == from.count, axis.rows.count == to.count,
        max(from.count, to.count) <= self.target.mapAxis
      else {
        throw bug("the map has other axes than its slabs")
      }
      for entry in axis.rows.joined() where !from.indices.contains(entry.index) || !entry.coefficient.isFinite
      {
        throw bug("the map uses an element \(entry.index) of \(from.count)")
      }
    }
  }

  /// Each slab of the buffer has its place in the map.
  private func verify(_ slabs: Root.Slabs, _ index: SlabMap.SlabIndex, _ size: Int) throws(CompilerBug) {
    let count = try self.size(slabs.buffer)
    guard slabs.slab == size + padding(of: slabs.buffer), count % slabs.slab == 0 else {
      throw bug("the slabs of \(slabs.buffer) are not of \(size) elements")
    }
    guard index.isWhole(count / slabs.slab) else {
      throw bug("does not go through every slab of \(slabs.buffer)")
    }
  }

  // MARK: Slices

  private func verify(_ sliced: SlicedConvolution) throws(CompilerBug) {
    let (samples, product) = (sliced.samples, sliced.product)
    guard samples > 0, space.outerSlabs == 1, space.rows % samples == 0, sliced.rows % samples == 0,
      sliced.back.target.count == space.slabs
    else { throw bug("is not a whole number of slices") }
    let tiles = sliced.rows / samples
    try verifyAxes(sliced.back)
    try verify(sliced.target, sliced.back.target, space.rows * space.columns)
    try verifySize(samples * space.columns)
    let elements = try verify(
      sliced.image, batch: space.rows, samples: samples, channels: product.depth, tiles: tiles)
    let left = Product.Operand(
      buffer: sliced.image.source.buffer, slab: sliced.rows * product.depth, across: product.depth, depth: 1)
    guard sliced.back.source.isWhole(sliced.points * tiles), product.left == left, !product.accumulates,
      product.terms.allSatisfy({ (0..<elements).contains($0.left) })
    else { throw bug("multiplies other slabs than those of its slices") }
    try verifyTerms(product, slabs: sliced.points)
    try verifyPanels(product)
    try verify(
      product.right, slabs: product.terms.map(\.right), "right",
      [
        (product.width, product.right.across), (product.depth, product.right.depth),
        (space.columns / product.width, product.right.panel),
      ])
    try verifyFlops(product.terms.count * product.depth * tiles * space.rows * space.columns)
  }

  private func verify(_ sliced: SlicedGradient) throws(CompilerBug) {
    let (samples, product) = (sliced.samples, sliced.product)
    guard samples > 0, sliced.slices > 0, product.depth % samples == 0 else {
      throw bug("is not a whole number of slices")
    }
    let (batch, tiles) = (samples * sliced.slices * space.outerSlabs, product.depth / samples)
    let inputs = try verify(
      sliced.input, batch: batch, samples: samples, channels: space.rows, tiles: tiles)
    let outputs = try verify(
      sliced.output, batch: batch, samples: samples, channels: space.columns, tiles: tiles)
    let left = Product.Operand(
      buffer: sliced.input.source.buffer, slab: product.depth * space.rows, across: 1, depth: space.rows)
    let right = Product.Operand(
      buffer: sliced.output.source.buffer, slab: product.depth * space.columns, across: 1,
      depth: space.columns, panel: product.width)
    guard product.left == left, product.right == right, product.accumulates,
      product.terms.allSatisfy({
        (0..<inputs).contains($0.left) && (0..<outputs).contains($0.right)
      }), try isWhole(sliced.sums, slabs: space.slabs, of: space.rows * space.columns)
    else { throw bug("multiplies other slabs than those of its slices") }
    try verifyTerms(product, slabs: space.innerSlabs)
    try verifyPanels(product)
    try verifyFlops(product.terms.count * batch * tiles * space.rows * space.columns)
  }

  /// An image, the slices of which have slabs of so many tiles in scratch.
  /// - Returns: how many elements, or points, a pixel has in the space of the transform.
  private func verify(
    _ image: TransformedImage, batch: Int, samples: Int, channels: Int, tiles: Int
  ) throws(CompilerBug) -> Int {
    try verifyAxes(image.map)
    try verify(image.source, image.map.source, batch * channels)
    try verifySize(samples * channels)
    let elements = image.map.target.count / tiles
    guard image.map.target.isWhole(elements * tiles) else {
      throw bug("transforms to other slabs than its own")
    }
    return elements
  }

  private func verifySize(_ slice: Int) throws(CompilerBug) {
    guard slice % target.lanes == 0 else {
      throw bug("transforms \(slice) elements of a slice, which do not fill vectors")
    }
  }

  private func verifyPanels(_ product: Product) throws(CompilerBug) {
    guard product.width > 1, target.panelWidths.contains(product.width), space.columns % product.width == 0,
      product.right.across == 1, product.depth > 0
    else { throw bug("has impossible panels") }
  }
}

extension SlabMap.SlabIndex {
  /// Every slab of so many, each once.
  fileprivate func isWhole(_ count: Int) -> Bool {
    row.flatMap { row in column.map { row + $0 } }.sorted() == Array(0..<count)
  }
}
