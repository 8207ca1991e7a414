import BespokeGraph

/// Products open kernels of their own, once their operands are rearranged as the product's form says.
extension Grouping {
  mutating func placeProduct(_ value: ValueID) {
    guard let form = packed.products[value] else {
      preconditionFailure("bug in Bespoke, stage groups: \(graph[value].name) is no product")
    }
    if let slices = form.slices { return placeSlices(value, form, slices) }
    let (left, right) = operands(form)
    let kernel = open(
      space: form.space,
      root: .products(
        form.termsByRows.map {
          Product(
            left: left, right: right, terms: $0.terms, firstTerm: $0.firstTerm,
            rows: $0.rows == 0..<form.space.rows ? nil : $0.rows, depth: form.depth, width: form.width)
        }), shape: form.takesOthers ? graph[value].shape : nil)
    scopes[kernel].ownStrides = form.strides
    scopes[kernel].isBySample = form.isBySample
    count(form, of: value, in: kernel)
    let local = append(ScalarOp(operation: .product, operands: [], name: graph[value].name), to: kernel)
    describe(kernel, value)
    if let back = form.back {
      placeMap(value, back, of: storeProducts(of: value, local, in: kernel))
    } else if form.parts > 1 {
      placeSum(value, parts: form.parts, of: storeProducts(of: value, local, in: kernel, areApart: false))
    } else if let fold = form.fold {
      placeFold(value, fold, of: local, in: kernel)
    } else {
      scopes[kernel].known[value] = local
      producers[value] = Producer(kernel: kernel, local: local)
    }
  }

  private mutating func operands(_ form: ProductForm) -> (left: Product.Operand, right: Product.Operand) {
    if form.isRightFirst {
      let right = rearranged(form.right)
      return (rearranged(form.left), right)
    }
    let left = rearranged(form.left)
    return (left, rearranged(form.right))
  }

  /// What the kernel's products take.
  mutating func count(_ form: ProductForm, of value: ValueID, in kernel: Int) {
    kernels[kernel].flops = form.flops
    kernels[kernel].performedFlops = form.performedFlops
    kernels[kernel].nominalFlops = nominalFlops(value, tapExact: form.flops)
    kernels[kernel].decisions = [.product(value)]
  }

  /// As frameworks count: every position of the kernel at every pixel, padding included.
  private func nominalFlops(_ value: ValueID, tapExact: Double) -> Double {
    let cost = graph.cost(of: value)
    return cost.flops == 0 ? tapExact : tapExact * Double(cost.nominalFlops) / Double(cost.flops)
  }

  // MARK: Fast convolutions

  /// The products of slabs in the transformed space, as they are to be mapped back.
  /// - Parameter isTurned: columns lie as rows do elsewhere, one behind the other.
  mutating func storeProducts(
    of value: ValueID, _ local: Int, in kernel: Int, areApart: Bool = true, isTurned: Bool = false
  ) -> Root.Slabs {
    let space = kernels[kernel].space
    let sum = newTransformed(
      slab: space.rows * space.columns, areApart: areApart && space.slabs > 1)
    kernels[kernel].stores = [
      Store(
        local: local,
        access: Access(
          buffer: sum.buffer,
          strides: Strides(
            outer: space.outerSlabs > 1 ? space.innerSlabs * sum.slab : 0, inner: sum.slab,
            row: isTurned ? 1 : space.columns, column: isTurned ? space.rows : 1)))
    ]
    kernels[kernel].name = "products of " + graph[value].name
    return sum
  }

  /// The transform back, which yields the value.
  mutating func placeMap(_ value: ValueID, _ map: SlabMap, of sum: Root.Slabs) {
    let products = kernels.count - 1
    let (rows, columns) = (kernels[products].space.rows, kernels[products].space.columns)
    let target = Root.Slabs(buffer: .value(value), slab: rows * columns)
    let kernel = open(
      space: IterationSpace(innerSlabs: map.target.count, rows: rows, columns: columns),
      root: .map(map, source: sum, target: target, size: rows * columns))
    producers[value] = Producer(kernel: kernel, local: nil, buffer: .value(value), products: products)
    describe(kernel, value)
  }

  /// The sums of products that yield the value, in the order of the taps. More can be computed from them.
  /// Samples lie one behind the other for an image of one channel, and so do the products' columns.
  private mutating func placeFold(_ value: ValueID, _ fold: Fold, of local: Int, in producer: Int) {
    let node = graph[value]
    let space = layout.space(of: value, graph)
    let isTurned = space.columns == 1
    let products = storeProducts(of: value, local, in: producer, isTurned: isTurned)
    let from = kernels[producer].space
    let (row, column) = isTurned ? (1, from.rows) : (from.columns, 1)
    // Rows of a few columns, which are all that this kernel can go through at a time, are too short for others.
    let kernel = open(space: space, root: .elementwise, shape: space.columns == 1 ? node.shape : nil)
    var sum: Int?
    for summand in fold.summands {
      var gather = Gather()
      gather.slabs = summand.map { $0.map { $0.slab * products.slab + $0.column * column } ?? Gather.nowhere }
      let access = Access(
        buffer: products.buffer, strides: Strides(inner: 0, row: row, column: 1), gather: gather)
      let term = append(ScalarOp(operation: .load(access), operands: [], name: node.name), to: kernel)
      sum =
        sum.map {
          append(ScalarOp(operation: .binary(.add), operands: [$0, term], name: node.name), to: kernel)
        } ?? term
    }
    scopes[kernel].known[value] = sum
    producers[value] = Producer(kernel: kernel, local: sum)
    describe(kernel, value)
  }

  /// The sum of parts, one behind the other.
  private mutating func placeSum(_ value: ValueID, parts: Int, of products: Root.Slabs) {
    let node = graph[value]
    var space = kernels[kernels.count - 1].space
    space.outerSlabs = 1
    let kernel = open(space: space, root: .elementwise, shape: node.shape)
    let access = Access(
      buffer: products.buffer, strides: Strides(inner: products.slab, row: space.columns, column: 1))
    let step = space.slabs * products.slab
    let local = append(
      ScalarOp(
        operation: .sum(access, distances: .line(count: parts, step: step)), operands: [],
        name: node.name), to: kernel)
    scopes[kernel].known[value] = local
    producers[value] = Producer(kernel: kernel, local: local)
    describe(kernel, value)
  }

  // MARK: Sums of products

  /// The sum of two products that nobody else needs is one kernel with the terms of both.
  mutating func mergeProducts(_ value: ValueID) -> Bool {
    let node = graph[value]
    guard node.operation == .binary(.add), node.operands[0] != node.operands[1] else { return false }
    let producers = node.operands.compactMap { self.producers[$0] }
    guard producers.count == 2, producers[0].kernel != producers[1].kernel,
      node.operands.allSatisfy({ uses[$0.index] == 1 }),
      producers.allSatisfy({ producer in
        guard case .products = kernels[producer.kernel].root else { return false }
        let kernel = kernels[producer.kernel]
        return kernel.locals.count == 1 && kernel.stores.isEmpty && kernel.rowSums.isEmpty
      })
    else { return false }
    let (first, last) = (
      min(producers[0].kernel, producers[1].kernel), max(producers[0].kernel, producers[1].kernel)
    )
    guard case .products(let a) = kernels[first].root, case .products(let b) = kernels[last].root,
      kernels[first].space == kernels[last].space, scopes[first].ownStrides == scopes[last].ownStrides,
      // Each adds to the panels of those before it.
      (a + b).allSatisfy({ $0.width == a[0].width })
    else { return false }
    kernels[last].root = .products(a + b)
    kernels[last].decisions.append(.sumOfProducts)
    kernels[last].flops += kernels[first].flops
    kernels[last].performedFlops += kernels[first].performedFlops
    kernels[last].nominalFlops += kernels[first].nominalFlops
    kernels[last].work = kernels[first].work + kernels[last].work
    kernels[last].name = node.name
    // The emptied kernel computes nothing and is dropped at the end.
    kernels[first].root = .elementwise
    kernels[first].locals = []
    scopes[first].shape = nil
    scopes[last].known[value] = 0
    self.producers[value] = Producer(kernel: last, local: 0)
    return true
  }

  /// The sum of two kernel gradients of the same fast convolution that nobody else needs: the products of the second
  /// are added to those of the first, and mapped back once.
  mutating func mergeFastProducts(_ value: ValueID) -> Bool {
    let node = graph[value]
    guard node.operation == .binary(.add), node.operands[0] != node.operands[1],
      node.operands.allSatisfy({ uses[$0.index] == 1 }),
      let a = producers[node.operands[0]], let b = producers[node.operands[1]],
      let firstProducts = a.products, let lastProducts = b.products
    else { return false }
    let (first, last) = firstProducts < lastProducts ? (a, b) : (b, a)
    let (earlier, later) = (min(firstProducts, lastProducts), max(firstProducts, lastProducts))
    guard kernels[earlier].space == kernels[later].space,
      case .map(let map, let sum, _, _) = kernels[first.kernel].root,
      case .map(map, _, let target, let size) = kernels[last.kernel].root,
      case .products(var products) = kernels[later].root
    else { return false }
    products[0].accumulates = true
    kernels[later].decisions.append(.addsInPlace)
    kernels[later].root = .products(products)
    kernels[later].stores = kernels[earlier].stores
    kernels[last.kernel].work = kernels[first.kernel].work + kernels[last.kernel].work
    // The emptied kernel computes nothing and is dropped at the end.
    kernels[first.kernel].root = .elementwise
    for operand in node.operands { producers[operand]?.buffer = nil }
    kernels[last.kernel].root = .map(
      map, source: sum, target: Root.Slabs(buffer: .value(value), slab: target.slab), size: size)
    kernels[last.kernel].name = node.name
    producers[value] = Producer(kernel: last.kernel, local: nil, buffer: .value(value))
    return true
  }
}
