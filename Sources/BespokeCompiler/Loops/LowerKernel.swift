import BespokeGraph

/// Turns one kernel into loops: items are panels of columns of slabs; inside an item go rows, then columns.
struct KernelLowering {
  let kernel: Kernel
  let locate: (Buffer) -> (base: Pointer.Base, count: Int)
  let buffers: [Buffer: BufferInfo]
  let target: Target

  var function: Function
  var names = Names()
  /// What pointers to the kernel's buffers are called.
  var bufferNames: [Buffer: String] = [:]
  /// Those that there are.
  var pointers: Set<Buffer> = []
  /// What the pointers are called before they are identifiers.
  var labels: [String: String] = [:]
  /// The rows that have names.
  var rows: [Row: String] = [:]
  var space: IterationSpace
  /// Columns of one item.
  var width: Int
  /// Rows and columns have changed places (see `turn`).
  var isTurned = false
  /// Of a narrow kernel (see `narrowLoops`): arrays that loads were copied to, and in which locals are kept.
  var copied: [Int: String] = [:]
  var kept: [Int: String] = [:]

  struct Row: Hashable {
    var buffer: String
    var offset: Expression
  }

  init(
    _ kernel: Kernel, name: String, comment: [String], buffers: [Buffer: BufferInfo], target: Target,
    locate: @escaping (Buffer) -> (base: Pointer.Base, count: Int)
  ) {
    self.kernel = kernel
    self.locate = locate
    self.buffers = buffers
    self.target = target
    space = kernel.space
    width = 1
    function = Function(name: name, comment: comment, share: .even(items: 1))
    function.location = kernel.location
  }

  mutating func lower() -> Function {
    nameBuffers()
    switch kernel.root {
    case .elementwise: lowerElementwise()
    case .products(let products): lowerProducts(products)
    case .pack(let source, let target, let packedWidth): lowerPack(source, target, packedWidth)
    case .relayout(let source, let sourceColumns, let target):
      lowerRelayout(source, sourceColumns, target)
    case .map(let map, let source, let target, let size): lowerMap(map, source, target, size: size)
    case .slices(let sliced): lowerSlices(sliced)
    case .slicedGradient(let sliced): lowerSlicedGradient(sliced)
    }
    return function
  }

  var panels: Int { (space.columns + width - 1) / width }

  // MARK: Elementwise

  private mutating func lowerElementwise() {
    if lowerPlanesOfRows() { return }
    if !isFlat, let loops = narrowLoops() {
      function.share = .even(items: space.slabs)
      function.body = place() + loops
      return
    }
    let turned = turn(isFlat ? flat() : kernel)
    isTurned = !isFlat && turned.space != kernel.space
    space = turned.space
    let isSummed = !kernel.rowSums.isEmpty
    if isFlat && space.slabs == 1 {
      width = itemWidth(target.longRuns)
    } else if !isSummed && space.slabs * space.columns <= target.longRuns[0] {
      width = itemWidth(target.runs)
    } else if isTurned && isSummed {
      width = space.columns
    } else {
      let (longest, shortest) = (target.runs[0], target.runs[target.runs.count - 1])
      let isShared = items(longest) >= target.threads || (space.columns <= longest && !isSummed)
      width = min(space.columns, isShared ? longest : shortest)
    }
    function.share = .even(items: space.slabs * panels)
    function.body = place() + elementLoops(turned, product: nil)
  }

  /// The widest of these that leaves work for a few threads, and no wider than there are columns.
  private func itemWidth(_ choices: [Int]) -> Int {
    let fitting = choices.first { items($0) >= target.threads }
    return min(space.columns, fitting ?? choices.last!)
  }

  private func items(_ width: Int) -> Int { space.slabs * ((space.columns + width - 1) / width) }

  /// The index of the item as slab and panel, and how many columns the panel has.
  func place() -> [Statement] {
    var result: [Statement] = []
    if space.slabs > 1 { result.append(.index("slab", .name("item") / panels)) }
    if panels > 1 {
      result.append(.index("column", .binary(.remainder, .name("item"), .integer(panels)) * width))
      if space.columns % width != 0 {
        result.append(
          .index(
            "columns",
            .select(
              .binary(.less, .name("column") + .integer(width), .integer(space.columns)), .integer(width),
              .integer(space.columns) - .name("column"))))
      }
    }
    return result
  }

  var columnCount: Expression {
    if panels == 1 { return .integer(space.columns) }
    return space.columns % width == 0 ? .integer(width) : .name("columns")
  }

  /// All operands lie as one row, or repeat one number: then the elements are one row too.
  private var isFlat: Bool {
    guard kernel.rowSums.isEmpty, kernel.space.outerSlabs == 1 else { return false }
    let dense = Strides(
      inner: kernel.space.rows * kernel.space.columns, row: kernel.space.columns, column: 1)
    let isStrided = accesses(kernel).allSatisfy { $0.gather == nil && $0.offset == 0 }
    return isStrided
      && accesses(kernel).map(\.strides).allSatisfy { strides in
        var strides = strides
        if kernel.space.slabs == 1 && strides != .uniform { strides.inner = dense.inner }
        return strides == dense || strides == .uniform
      }
      && !kernel.locals.contains {
        switch $0.operation {
        case .combine, .oneHot: return true
        case .load, .sum, .product, .constant, .stepFunction, .random, .unary, .binary, .affine: return false
        }
      }
  }

  private func flat() -> Kernel {
    var result = kernel
    result.space = IterationSpace(innerSlabs: 1, rows: 1, columns: kernel.space.count)
    return result.mapAccesses {
      $0.strides == .uniform
        ? $0 : Access(buffer: $0.buffer, strides: Strides(inner: 0, row: 0, column: 1))
    }
  }

  /// A single column of many rows becomes a single row of many columns, which fills vectors.
  func turn(_ kernel: Kernel) -> Kernel {
    guard kernel.space.columns == 1, kernel.space.rows > 1,
      !kernel.locals.contains(where: {
        switch $0.operation {
        case .random(_, _, let index): return index.row != 1
        case .combine: return true
        case .load, .sum, .product, .constant, .stepFunction, .unary, .binary, .affine, .oneHot: return false
        }
      })
    else { return kernel }
    var result = kernel
    result.space.rows = 1
    result.space.columns = kernel.space.rows
    return result.mapAccesses(\.withRowsAsColumns)
  }

  private func accesses(_ kernel: Kernel) -> [Access] {
    kernel.locals.compactMap {
      switch $0.operation {
      case .load(let access), .sum(let access, _): return access
      case .random(_, _, let index): return Access(buffer: .packed(0), strides: index)
      case .product, .combine, .constant, .stepFunction, .unary, .binary, .affine, .oneHot: return nil
      }
    } + kernel.stores.map(\.access)
  }

  // MARK: Addresses

  /// Pointers have their names before there are other variables: those are about what lies there, too.
  private mutating func nameBuffers() {
    for buffer in kernel.root.operands + kernel.ofElements where bufferNames[buffer] == nil {
      let wish = title(of: buffer)
      let name = names.unique(wish)
      bufferNames[buffer] = name
      labels[name] = wish
    }
  }

  private func title(of buffer: Buffer) -> String {
    switch buffer {
    case .state(let state): state
    case .input(let input): "input " + input
    case .output(let output): "output " + output
    case .trace(let value): "trace " + value
    case .value, .packed, .partial, .transformed: buffers[buffer]?.title ?? "value"
    }
  }

  mutating func pointer(_ buffer: Buffer, written: Bool) -> String {
    guard let name = bufferNames[buffer] else {
      preconditionFailure("bug in Bespoke, stage loops: \(kernel.name) has no \(buffer)")
    }
    if !pointers.insert(buffer).inserted {
      if written, let index = function.pointers.firstIndex(where: { $0.name == name }) {
        function.pointers[index].isWritten = true
      }
      return name
    }
    let info = buffers[buffer]
    let (base, count) = locate(buffer)
    function.pointers.append(
      Pointer(
        name: name, title: info?.title ?? title(of: buffer), base: base, count: count,
        elementType: type(of: buffer), isTransform: info?.slabDistance != nil, isWritten: written,
        caption: buffer.isOfCaller ? "" : info?.shapeText ?? ""))
    return name
  }

  func type(of buffer: Buffer) -> ElementType { buffers[buffer]?.elementType ?? .float32 }

  /// What a function of the runtime finds at an address inside the buffer.
  func elements(_ buffer: Buffer, _ address: Expression) -> Elements {
    Elements(address, of: type(of: buffer))
  }

  /// The address of the element at hand.
  func address(_ strides: Strides, isFirstRow: Bool = false, rowOnly: Bool = false) -> Expression {
    var sum: [Expression] = []
    if space.slabs > 1 {
      if space.outerSlabs > 1 {
        sum.append((.name("slab") / space.innerSlabs) * strides.outer)
        if space.innerSlabs > 1 {
          sum.append(.binary(.remainder, .name("slab"), .integer(space.innerSlabs)) * strides.inner)
        }
      } else {
        sum.append(.name("slab") * strides.inner)
      }
    }
    if space.rows > 1 && !isFirstRow { sum.append(.name("row") * strides.row) }
    if panels > 1 { sum.append(.name("column") * strides.column) }
    if !rowOnly { sum.append(.name("c") * strides.column) }
    return sum.reduce(.integer(0), +)
  }
}

extension Root {
  /// In the order in which they are spoken of.
  fileprivate var operands: [Buffer] {
    switch self {
    case .elementwise: []
    case .products(let products): products.flatMap { [$0.left.buffer, $0.right.buffer] }
    case .pack(let source, let target, _): [source.buffer, target]
    case .relayout(let source, _, let target): [source, target]
    case .map(_, let source, let target, _): [source.buffer, target.buffer]
    case .slices(let sliced):
      [sliced.image.source.buffer, sliced.product.right.buffer, sliced.target.buffer]
    case .slicedGradient(let sliced):
      [sliced.input.source.buffer, sliced.output.source.buffer, sliced.sums]
    }
  }
}

extension Kernel {
  /// What is read and written element by element, in the same order.
  fileprivate var ofElements: [Buffer] {
    locals.compactMap {
      switch $0.operation {
      case .load(let access), .sum(let access, _): access.buffer
      case .combine(let buffer, _, _): buffer
      case .product, .constant, .stepFunction, .random, .unary, .binary, .affine, .oneHot: nil
      }
    } + stores.map(\.access.buffer) + rowSums.map(\.buffer)
  }

  /// The kernel with other accesses to the same elements; those of random numbers and classes are to no buffer.
  func mapAccesses(_ transform: (Access) -> Access) -> Kernel {
    func order(_ strides: Strides) -> Strides {
      transform(Access(buffer: .packed(0), strides: strides)).strides
    }
    var result = self
    result.locals = locals.map { local in
      var copy = local
      switch local.operation {
      case .load(let access): copy.operation = .load(transform(access))
      case .sum(let access, let distances): copy.operation = .sum(transform(access), distances: distances)
      case .random(let distribution, let stream, let index):
        copy.operation = .random(distribution, stream: stream, index: order(index))
      case .oneHot(let classes, let index): copy.operation = .oneHot(classes: classes, index: order(index))
      case .product, .combine, .constant, .stepFunction, .unary, .binary, .affine: break
      }
      return copy
    }
    result.stores = stores.map { Store(local: $0.local, access: transform($0.access)) }
    return result
  }
}

// Sums and products of indices, without what adds or multiplies nothing.
func + (a: Expression, b: Expression) -> Expression {
  if a == .integer(0) { return b }
  if b == .integer(0) { return a }
  if case .integer(let x) = a, case .integer(let y) = b { return .integer(x + y) }
  return .binary(.add, a, b)
}
func - (a: Expression, b: Expression) -> Expression { .binary(.subtract, a, b) }
func * (a: Expression, b: Int) -> Expression {
  if b == 0 { return .integer(0) }
  if b == 1 { return a }
  if case .integer(let x) = a { return .integer(x * b) }
  return .binary(.multiply, a, .integer(b))
}
func / (a: Expression, b: Int) -> Expression { b == 1 ? a : .binary(.divide, a, .integer(b)) }
