import BespokeGraph

extension KernelVerifier {
  /// Legal roots:
  /// - products: the terms of each slab stand behind each other, and no pair of slabs meets twice; both operands are
  ///   whole matrices of whole slabs, without gaps or overlaps, or windows of planes, which overlap by whole pixels; the
  ///   work is that of the terms;
  /// - packing reads a whole operand and fills all panels; moving to another layout keeps the number of elements;
  /// - maps know every source that their coefficients name, and fill every slab of the target.
  func verifyRoot() throws(CompilerBug) {
    switch kernel.root {
    case .elementwise: return
    case .products(let products): return try verify(products)
    case .pack(let source, let target, let width): try verifyPack(source, target, width)
    case .relayout(let source, let columns, let target): try verifyRelayout(source, columns, target)
    case .map(let map, let source, let target, let size): try verify(map, source, target, size)
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
    for product in products {
      try verifyTerms(product)
      try verifyOperands(product)
    }
    if products.contains(where: \.accumulates) {
      let stored = kernel.stores.first
      guard products.count == 1, kernel.stores.count == 1, kernel.rowSums.isEmpty,
        let stored, kernel.locals[stored.local].operation == .product, stored.access.strides.column == 1
      else { throw bug("adds to what it does not store") }
    }
    let terms = products.reduce(0) { $0 + $1.terms.count * $1.depth }
    guard kernel.performedFlops == 2 * Double(terms * space.rows * space.columns) else {
      throw bug("counts \(kernel.performedFlops) operations for terms that take others")
    }
  }

  private func verifyTerms(_ product: Product) throws(CompilerBug) {
    let first = product.firstTerm
    guard first.count == space.slabs + 1, first.first == 0, first.last == product.terms.count,
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
    let panels = (space.columns + product.width - 1) / product.width
    try verify(
      left, slabs: product.terms.map(\.left), "left",
      [(space.rows, left.across), (product.depth, left.depth)])
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
    guard size == space.rows * space.columns, size % self.target.lanes == 0, map.target.count == space.slabs
    else {
      throw bug("maps other slabs than its own")
    }
    for (slabs, index) in [(source, map.source), (target, map.target)] {
      let count = try self.size(slabs.buffer)
      guard slabs.slab == size + padding(of: slabs.buffer), count % slabs.slab == 0 else {
        throw bug("the slabs of \(slabs.buffer) are not of \(size) elements")
      }
      let numbers = index.row.flatMap { row in index.column.map { row + $0 } }
      guard numbers.sorted() == Array(0..<count / slabs.slab) else {
        throw bug("does not go through every slab of \(slabs.buffer)")
      }
    }
  }
}
