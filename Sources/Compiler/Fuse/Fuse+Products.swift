import GraphIR

/// Products: which planes of which operands meet. Padding is not in these lists, nor are zeros between strides.
extension Fuser {
  mutating func placeProduct(_ value: ValueID) {
    let node = graph[value]
    let (left, right) = (node.operands[0], node.operands[1])
    switch node.operation {
    case .convolution(let g):
      if placeImage(value, g, transposed: false) || placeFast(value, g) { return }
      placeConvolution(
        value, left, right, pairs: g.taps.map { ($0.output, $0.input, $0.kernel) }, transposed: false)
    case .convolutionInputGradient(let g):
      if placeImage(value, g, transposed: true) || placeFast(value, g) { return }
      placeConvolution(
        value, left, right, pairs: g.taps.map { ($0.input, $0.output, $0.kernel) }, transposed: true)
    case .convolutionKernelGradient(let g):
      if placeFast(value, g) { return }
      placeGradient(value, left, right, pairs: g.taps.map { ($0.kernel, $0.input, $0.output) }, outer: 1)
    case .matmul(let transposeLeft, let transposeRight):
      if graph[value].shape.rank == 3 {
        placeBySample(value, left, right, transposeLeft: transposeLeft, transposeRight: transposeRight)
      } else if graph[left].shape.isBatched && graph[right].shape.isBatched {
        let (a, b) = (layout.planes[left.index], layout.planes[right.index])
        let pairs = (0..<a * b).map { ($0, $0 / b, $0 % b) }
        placeGradient(value, left, right, pairs: pairs, outer: a)
      } else if graph[left].shape.isBatched {
        placeDense(value, left, right, transposeRight: transposeRight)
      } else {
        placePlain(value, left, right, transposeLeft: transposeLeft, transposeRight: transposeRight)
      }
    case .input, .state, .constant, .random, .stepFunction, .unary, .binary, .affine, .reshape, .broadcast,
      .sum,
      .slice, .pad, .transpose, .oneHot:
      preconditionFailure("bug in Bespoke, stage fuse: \(node.name) is no product")
    }
  }

  /// Images times a kernel, forward or adjoint: rows are samples, the depth the operand's channels.
  private mutating func placeConvolution(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, pairs: [(out: Int, left: Int, right: Int)],
    transposed: Bool
  ) {
    open(
      value, space: naturalSpace(graph[value].shape, planes: layout.planes[value.index]), left: samples(left),
      right: packKernel(right, transposed: transposed), pairs: pairs,
      depth: graph[right].shape[transposed ? 3 : 2])
  }

  /// The taps of a kernel in panels, channels of the input by channels of the output or the other way round.
  mutating func packKernel(_ kernel: ValueID, transposed: Bool) -> Product.Operand {
    let shape = graph[kernel].shape
    let (channelsIn, channelsOut) = (shape[2], shape[3])
    return pack(
      Access(
        buffer: materialise(kernel),
        strides: Strides(
          inner: channelsIn * channelsOut, row: transposed ? 1 : channelsOut,
          column: transposed ? channelsOut : 1)),
      space: Space(
        innerPlanes: shape[0] * shape[1], rows: transposed ? channelsOut : channelsIn,
        columns: transposed ? channelsIn : channelsOut), of: kernel, isContiguous: true)
  }

  /// A batch of features times a matrix. Features may lie in several planes on either side.
  private mutating func placeDense(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, transposeRight: Bool
  ) {
    let space = naturalSpace(graph[value].shape, planes: layout.planes[value.index])
    let (planes, depth) = (layout.planes[left.index], layout.columns(left, graph))
    let width = graph[right].shape[1]
    let pairs = (0..<space.planes).flatMap { out in
      (0..<planes).map { (out, $0, $0 * space.planes + out) }
    }
    let strides =
      transposeRight
      ? Strides(outer: depth, inner: space.columns * width, row: 1, column: width)
      : Strides(outer: depth * width, inner: space.columns, row: width, column: 1)
    let panel = target.panelWidth(columns: space.columns, depth: depth, isContiguous: true)
    let fillsPanels = space.columns % panel == 0 && (panel > 1 || width == 1)
    if space.rows == 1 && planes == 1 && !transposeRight && fillsPanels {
      open(
        value, space: space, left: samples(left),
        right: asItLies(right, plane: space.columns, row: width, columns: space.columns), pairs: pairs,
        depth: depth)
      return
    }
    let packed = pack(
      Access(buffer: materialise(right), strides: strides),
      space: Space(outerPlanes: planes, innerPlanes: space.planes, rows: depth, columns: space.columns),
      of: right, isContiguous: true)
    open(value, space: space, left: samples(left), right: packed, pairs: pairs, depth: depth)
  }

  /// A right operand that so few rows read that packing would cost more than it brings.
  mutating func asItLies(_ value: ValueID, plane: Int, row: Int, columns: Int) -> Product.Operand {
    Product.Operand(
      buffer: materialise(value), plane: plane, across: 1, depth: row,
      panel: target.panelWidth(columns: columns, depth: 1, isContiguous: false))
  }

  /// The gradient of a kernel: rows are the left operand's channels, the depth the samples; nothing is packed unless
  /// the right operand's channels do not fill a panel.
  private mutating func placeGradient(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, pairs: [(out: Int, left: Int, right: Int)],
    outer: Int
  ) {
    let shape = graph[value].shape
    let batch = graph[left].shape[0]
    let (rows, columns) = (layout.columns(left, graph), layout.columns(right, graph))
    let inner = shape.count / (outer * rows * columns)
    let kernel = open(
      value, space: Space(outerPlanes: outer, innerPlanes: inner, rows: rows, columns: columns),
      left: samples(left).turned,
      right: rightOfGradient(
        samples(right), planes: layout.planes[right.index], batch: batch, columns: columns, of: right),
      pairs: pairs, depth: batch, isContiguous: false)
    if shape.rank == 2 {
      let width = shape[1]
      ownStrides[kernel] = Strides(outer: rows * width, inner: columns, row: width, column: 1)
    }
  }

  /// Samples as the right operand of a gradient, as they lie if their channels fill panels.
  mutating func rightOfGradient(
    _ samples: Product.Operand, planes: Int, batch: Int, columns: Int, of value: ValueID
  ) -> Product.Operand {
    let width = target.panelWidth(columns: columns, depth: batch, isContiguous: false)
    if columns % width == 0 {
      var right = samples.turned
      right.panel = width
      return right
    }
    return pack(
      Access(buffer: samples.buffer, strides: Strides(inner: samples.plane, row: samples.across, column: 1)),
      space: Space(innerPlanes: planes, rows: batch, columns: columns), of: value, isContiguous: false)
  }

  /// Two matrices without samples.
  private mutating func placePlain(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, transposeLeft: Bool, transposeRight: Bool
  ) {
    let space = naturalSpace(graph[value].shape, planes: 0)
    let (a, b) = (graph[left].shape, graph[right].shape)
    let depth = transposeLeft ? a[0] : a[1]
    let packed = pack(
      Access(
        buffer: materialise(right),
        strides: transposeRight
          ? Strides(inner: 0, row: 1, column: b[1]) : Strides(inner: 0, row: b[1], column: 1)),
      space: Space(innerPlanes: 1, rows: depth, columns: space.columns), of: right,
      isContiguous: !transposeLeft)
    open(
      value, space: space,
      left: Product.Operand(
        buffer: materialise(left), plane: 0, across: transposeLeft ? 1 : a[1],
        depth: transposeLeft ? a[1] : 1),
      right: packed, pairs: [(0, 0, 0)], depth: depth, isContiguous: !transposeLeft)
  }

  /// A product for each sample: planes are samples, rows those of the left operand.
  private mutating func placeBySample(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, transposeLeft: Bool, transposeRight: Bool
  ) {
    let (a, b) = (matrices(left), matrices(right))
    let depth = graph[left].shape[transposeLeft ? 1 : 2]
    let space = naturalSpace(graph[value].shape, planes: layout.planes[value.index]).withPlanesAsRows
    let operand = Product.Operand(
      buffer: a.buffer, plane: a.strides.inner, across: transposeLeft ? 1 : a.strides.row,
      depth: transposeLeft ? a.strides.row : 1)
    let packed = pack(
      Access(
        buffer: b.buffer,
        strides: Strides(
          inner: b.strides.inner, row: transposeRight ? 1 : b.strides.row,
          column: transposeRight ? b.strides.row : 1)),
      space: Space(innerPlanes: space.innerPlanes, rows: depth, columns: space.columns), of: right,
      isContiguous: operand.depth == 1)
    let kernel = open(
      value, space: space, left: operand, right: packed, pairs: (0..<space.planes).map { ($0, $0, $0) },
      depth: depth, isContiguous: operand.depth == 1)
    bySample.insert(kernel)
  }

  /// A matrix for each sample: distances of samples as planes, and of rows.
  private mutating func matrices(_ value: ValueID) -> Access {
    let (buffer, shape) = (materialise(value), graph[value].shape)
    let (rows, columns) = (shape[1], shape[2])
    return Access(
      buffer: buffer,
      strides: buffer.isInput
        ? Strides(inner: rows * columns, row: columns, column: 1)
        : Strides(inner: columns, row: shape[0] * columns, column: 1))
  }

  /// A batch as a left operand: planes, then samples, then features.
  mutating func samples(_ value: ValueID) -> Product.Operand {
    let buffer = materialise(value)
    let (planes, columns) = (layout.planes[value.index], layout.columns(value, graph))
    if case .input = buffer {
      return Product.Operand(buffer: buffer, plane: columns, across: planes * columns, depth: 1)
    }
    return Product.Operand(
      buffer: buffer, plane: graph[value].shape[0] * columns, across: columns, depth: 1)
  }

  @discardableResult
  private mutating func open(
    _ value: ValueID, space: Space, left: Product.Operand, right: Product.Operand,
    pairs: [(out: Int, left: Int, right: Int)], depth: Int, isContiguous: Bool = true
  ) -> Int {
    let kernel = openProduct(
      space: space, left: left, right: right, pairs: pairs, depth: depth, isContiguous: isContiguous)
    if let reason = reasonForTaps { kernels[kernel].choices.insert(reason, at: 0) }
    reasonForTaps = nil
    shapes[kernel] = graph[value].shape
    settle(value, in: kernel)
    return kernel
  }

  /// The value is what the kernel's products yield.
  mutating func settle(_ value: ValueID, in kernel: Int) {
    kernels[kernel].nominalFlops = nominalFlops(value, tapExact: kernels[kernel].flops)
    let local = append(
      Local(operation: .product, operands: [], name: graph[value].name), to: kernel)
    known[kernel][value] = local
    homes[value] = Home(kernel: kernel, local: local)
    describe(kernel, value)
  }

  /// - Parameter isContiguous: as the right operand was packed.
  mutating func openProduct(
    space: Space, left: Product.Operand, right: Product.Operand,
    pairs: [(out: Int, left: Int, right: Int)], depth: Int, isContiguous: Bool
  ) -> Int {
    var lists = [[Product.Term]](repeating: [], count: space.planes)
    for pair in pairs { lists[pair.out].append(Product.Term(left: pair.left, right: pair.right)) }
    var firstTerm = [0]
    for list in lists { firstTerm.append(firstTerm.last! + list.count) }
    let product = Product(
      left: left, right: right, terms: lists.flatMap { $0 }, firstTerm: firstTerm, depth: depth,
      width: target.panelWidth(columns: space.columns, depth: depth, isContiguous: isContiguous))
    let kernel = open(space: space, root: .products([product]))
    kernels[kernel].flops = 2 * Double(pairs.count * space.rows * space.columns * depth)
    kernels[kernel].performedFlops = kernels[kernel].flops
    kernels[kernel].choices.append(choice(of: product, space))
    return kernel
  }

  private func choice(of product: Product, _ space: Space) -> String {
    if product.isDot {
      let reason = space.columns == 1 ? "there is a single column" : "it is contiguous on both sides"
      return "dot products with the depth of \(product.depth) in vectors: \(reason)"
    }
    let panels = (space.columns + product.width - 1) / product.width
    let items = "\(space.planes * panels) items, a panel of \(product.width) columns of a plane each"
    let right: String
    if case .packed = product.right.buffer {
      right = "right operand packed in panels"
    } else {
      right = "right operand as it lies: its columns fill panels"
    }
    return "\(items), shared by their terms; \(right)"
  }

  /// As frameworks count: every position of the kernel at every pixel, padding included.
  func nominalFlops(_ value: ValueID, tapExact: Double) -> Double {
    let cost = graph.cost(of: value)
    return cost.flops == 0 ? tapExact : tapExact * Double(cost.nominalFlops) / Double(cost.flops)
  }

  // MARK: Packing

  /// Rearranges a right operand in panels, once for all kernels that read it alike.
  private mutating func pack(
    _ source: Access, space: Space, of value: ValueID, isContiguous: Bool
  ) -> Product.Operand {
    let width = target.panelWidth(columns: space.columns, depth: space.rows, isContiguous: isContiguous)
    let panels = (space.columns + width - 1) / width
    let plane = panels * space.rows * width
    let (target, isNew) = rearranged(
      PackKey(source: source, space: space, width: width),
      BufferInfo(
        graph[value].name, kind: .panels, dimensions: [space.planes, panels, space.rows, width]))
    if isNew {
      var kernel = Kernel(
        name: "pack " + graph[value].name, location: graph[value].location, space: space,
        root: .pack(source: source, target: target, width: width))
      kernel.description = ["pack \(graph[value].name) \(graph[value].shape)"]
      kernel.choices = ["packed once a step for all kernels that read it alike"]
      if case .state = source.buffer {
        prologue.append(kernel)
      } else {
        kernels.append(kernel)
        known.append([:])
        lines.append([])
        shapes.append(nil)
      }
    }
    return Product.Operand(
      buffer: target, plane: plane, across: 1, depth: width, panel: space.rows * width)
  }

  /// The buffer of what `key` describes. It is new the first time, and then to be filled.
  mutating func rearranged(_ key: PackKey, _ info: BufferInfo) -> (target: Buffer, isNew: Bool) {
    if let known = packings[key] { return (known, false) }
    let target = Buffer.packed(packings.count)
    packings[key] = target
    buffers[target] = info
    return (target, true)
  }

  // MARK: Sums of products

  /// The sum of two products that nobody else needs is one kernel with the terms of both.
  mutating func mergeProducts(_ value: ValueID) -> Bool {
    let node = graph[value]
    guard node.operation == .binary(.add), node.operands[0] != node.operands[1] else { return false }
    let homes = node.operands.compactMap { self.homes[$0] }
    guard homes.count == 2, homes[0].kernel != homes[1].kernel,
      node.operands.allSatisfy({ uses[$0.index] == 1 }),
      homes.allSatisfy({ home in
        guard case .products = kernels[home.kernel].root else { return false }
        let kernel = kernels[home.kernel]
        return kernel.locals.count == 1 && kernel.stores.isEmpty && kernel.rowSums.isEmpty
      })
    else { return false }
    let (first, last) = (min(homes[0].kernel, homes[1].kernel), max(homes[0].kernel, homes[1].kernel))
    guard case .products(let a) = kernels[first].root, case .products(let b) = kernels[last].root,
      kernels[first].space == kernels[last].space, ownStrides[first] == ownStrides[last],
      // A dot product has no panels that another could add to.
      (a + b).allSatisfy({ $0.width == a[0].width })
    else { return false }
    kernels[last].root = .products(a + b)
    kernels[last].choices.append("the sum of two products that nobody else needs is one kernel")
    kernels[last].flops += kernels[first].flops
    kernels[last].performedFlops += kernels[first].performedFlops
    kernels[last].nominalFlops += kernels[first].nominalFlops
    lines[last] = lines[first] + lines[last]
    kernels[last].name = node.name
    // The emptied kernel computes nothing and is dropped at the end.
    kernels[first].root = .elementwise
    kernels[first].locals = []
    shapes[first] = nil
    known[last][value] = 0
    self.homes[value] = Home(kernel: last, local: 0)
    return true
  }
}
