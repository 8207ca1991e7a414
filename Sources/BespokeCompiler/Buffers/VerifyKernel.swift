import BespokeGraph

/// The definition of a legal kernel: what it computes for each element of its space.
///
/// - Locals have the operands that their operation takes, all of them earlier ones; the product is known where there is
///   one.
/// - Whatever is read lies inside its buffer, for every element: strides, tables and distances taken together.
/// - Strides that do not repeat tell all elements apart; sums over distances go through the whole buffer, none of it
///   twice; random numbers are those of the graph, each drawn for one element.
/// - What is stored fills its buffer, each place once.
///
/// Of roots: see `verifyRoot`.
struct KernelVerifier {
  let kernel: Kernel
  let program: BufferedProgram

  var space: IterationSpace { kernel.space }
  var target: Target { program.target }

  func verify() throws(CompilerBug) {
    guard space.outerSlabs > 0, space.innerSlabs > 0, space.rows > 0, space.columns > 0 else {
      throw bug("has no elements")
    }
    for index in kernel.locals.indices { try verifyLocal(index) }
    try verifyRoot()
    for store in kernel.stores { try verifyStore(store) }
    for sum in kernel.rowSums {
      guard kernel.locals.indices.contains(sum.local) else { throw bug("sums a local that does not exist") }
      guard try size(sum.buffer) == space.slabs * space.columns else {
        throw bug("leaves \(space.slabs * space.columns) sums in \(sum.buffer)")
      }
    }
  }

  // MARK: Locals

  private func verifyLocal(_ index: Int) throws(CompilerBug) {
    let local = kernel.locals[index]
    guard local.operands.allSatisfy({ (0..<index).contains($0) }) else {
      throw bug("local \(index) refers to a later one")
    }
    let arity: Int
    switch local.operation {
    case .load(let access):
      arity = 0
      try verify(access, "local \(index)")
      guard access.gather != nil || Box(space, access.strides).isInjective else {
        throw bug("local \(index) reads elements of \(access.buffer) in each other's place")
      }
    case .product:
      arity = 0
      guard case .products = kernel.root else {
        throw bug("local \(index) is a product that nothing computes")
      }
    case .combine(let buffer, let count, let stride):
      arity = 0
      guard count > 0, stride == space.columns || (stride == 1 && space.columns == 1),
        try count * space.columns == size(buffer)
      else { throw bug("local \(index) does not add up \(buffer)") }
    case .sum(let access, let distances):
      arity = 0
      try verify(access, "local \(index)", distances: distances)
      let hasZeros =
        access.gather?.within != nil
        || access.gather?.tables.contains { $0.contains(Gather.nowhere) } ?? false
      guard !hasZeros, distances.areDistinct,
        try space.count * distances.count == size(access.buffer)
      else { throw bug("local \(index) does not add up \(access.buffer)") }
    case .oneHot(let classes, let index):
      arity = 1
      guard classes > 0, Box(space, index).reach.lowerBound >= 0 else { throw bug("compares with no class") }
    case .constant: arity = 0
    case .stepFunction(_, let stride, let offset):
      arity = 0
      guard stride > 0, (0..<stride).contains(offset) else { throw bug("local \(index) is of no update") }
    case .random(let distribution, let stream, let order):
      arity = 0
      try verifyRandom(index, .random(distribution, stream: stream), Box(space, order))
    case .unary, .affine: arity = 1
    case .binary: arity = 2
    }
    guard local.operands.count == arity else {
      throw bug("local \(index) has \(local.operands.count) operands")
    }
  }

  private func verifyRandom(
    _ index: Int, _ operation: BespokeGraph.Operation, _ order: Box
  ) throws(CompilerBug) {
    guard program.graph.nodes.contains(where: { $0.operation == operation && $0.shape.count == space.count })
    else { throw bug("local \(index) draws numbers that the graph does not") }
    guard order.isInjective, order.reach == 0...space.count - 1 else {
      throw bug("local \(index) does not draw each number once")
    }
  }

  // MARK: Accesses

  /// Every element of the space, at each of the distances, lies inside the buffer.
  func verify(_ access: Access, _ what: String, distances: Distances = .line(count: 1, step: 0))
    throws(CompilerBug)
  {
    guard let span = distances.reach else { throw bug("\(what) reads nothing") }
    var (low, high) = (access.offset + span.lowerBound, access.offset + span.upperBound)
    var box = space
    if let gather = access.gather {
      try verify(gather, what)
      for table in gather.tables {
        let places = table.filter { $0 != Gather.nowhere }
        low += places.min() ?? 0
        high += places.max() ?? 0
      }
      if let within = gather.within {
        box.columns = within.count
        low += within.lowerBound * access.strides.column
        high += within.lowerBound * access.strides.column
      }
    }
    let reach = Box(box, access.strides).reach
    let size = try size(access.buffer)
    guard low + reach.lowerBound >= 0, high + reach.upperBound < size else {
      throw bug(
        "\(what) reads \(low + reach.lowerBound)...\(high + reach.upperBound) of \(access.buffer), which has \(size)"
      )
    }
  }

  private func verify(_ gather: Gather, _ what: String) throws(CompilerBug) {
    guard gather.slabs?.count ?? space.slabs == space.slabs,
      gather.rows?.count ?? space.rows == space.rows,
      gather.columns?.count ?? space.columns == space.columns
    else { throw bug("\(what) has a table for other elements than its own") }
    guard gather.tables.allSatisfy({ $0.allSatisfy { $0 >= Gather.nowhere } }) else {
      throw bug("\(what) has a negative distance in a table")
    }
    if let within = gather.within, !(0...space.columns).contains(within.upperBound) || within.lowerBound < 0 {
      throw bug("\(what) reads columns \(within) of \(space.columns)")
    }
    if let elements = gather.elements {
      let order = Box(space, elements.order).reach
      guard order.lowerBound >= 0, order.upperBound < elements.distances.count,
        gather.slabs == nil, gather.rows == nil, gather.columns == nil, gather.within == nil
      else { throw bug("\(what) looks beyond its table") }
    }
  }

  private func verifyStore(_ store: Store) throws(CompilerBug) {
    let access = store.access
    guard kernel.locals.indices.contains(store.local) else { throw bug("stores a local that does not exist") }
    try verify(access, "its store")
    let box = Box(space, access.strides)
    guard access.gather == nil, box.isInjective, !box.axes.contains(where: { $0.stride == 0 }) else {
      throw bug("stores several elements in one place of \(access.buffer)")
    }
    guard try isWhole(access.buffer, slabs: space.slabs, of: space.rows * space.columns) else {
      throw bug("leaves places of \(access.buffer) unwritten")
    }
  }

  // MARK: Sizes

  func size(_ buffer: Buffer) throws(CompilerBug) -> Int {
    guard let info = program.buffers[buffer] else { throw bug("uses \(buffer), of which nothing is known") }
    return info.elements
  }

  /// The buffer is so many slabs of so many elements, with nothing between them but what keeps the slabs of a transform
  /// off the same cache lines.
  func isWhole(_ buffer: Buffer, slabs: Int, of elements: Int) throws(CompilerBug) -> Bool {
    try size(buffer) == slabs * (elements + padding(of: buffer))
  }

  /// Between slabs.
  func padding(of buffer: Buffer) -> Int { program.buffers[buffer]?.padding ?? 0 }

  func bug(_ message: String) -> CompilerBug {
    CompilerBug(stage: "buffers", message: "kernel \(kernel.name): \(message)")
  }
}

extension Gather {
  var tables: [[Int]] { [slabs, rows, columns, elements?.distances].compactMap(\.self) }
}
