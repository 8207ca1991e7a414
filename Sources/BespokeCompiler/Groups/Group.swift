import BespokeGraph

/// Groups the nodes of a graph into kernels: each product of matrices opens one, and elementwise work joins the
/// earliest kernel in which all it needs is at hand.
///
/// Kernels run in the order of their indices. A value lives in the arena only if a kernel other than its own reads
/// it and it is not cheaper to compute it again.
public func group(_ packed: PackedGraph) -> GroupedProgram {
  var grouping = Grouping(packed)
  for index in grouping.graph.nodes.indices { grouping.place(ValueID(index)) }
  grouping.placeRoots()
  return grouping.finish()
}

/// Where a value comes into being.
struct Producer {
  var kernel: Int
  /// The local that holds it; nil where the value is complete only after the kernel (sums, transforms).
  var local: Int?
  /// Where it lies as a whole, if it does: a buffer of its own, or sums that need no combining.
  var buffer: Buffer?
  /// The kernel of the products that a fast convolution maps back to the value.
  var products: Int?
}

struct PackKey: Hashable {
  var source: Access
  var space: IterationSpace
  var width: Int
}

struct TransformKey: Hashable {
  var source: Buffer
  var map: SlabMap
}

/// What grouping knows of a kernel that it is still adding to.
struct Scope {
  /// The shape of the values that it computes element by element; nil where nothing may join it.
  var shape: Shape?
  /// Locals by the value they hold.
  var known: [ValueID: Int] = [:]
  /// Of values in a space that is not that of their layout: gradients of parameters slab by slab, single images row by
  /// row.
  var ownStrides: Strides?
  /// Slabs and rows of batched values have changed places: a slab is a sample, a row a pixel.
  var isBySample = false
}

struct Grouping {
  let packed: PackedGraph
  let graph: Graph
  let layout: Layout
  let target: Target
  /// How often a value is an operand or a root.
  let uses: [Int]

  var kernels: [Kernel] = []
  /// One for each kernel.
  var scopes: [Scope] = []
  var producers: [ValueID: Producer] = [:]
  /// Packing of states, of the values that they have before the step.
  var prologue: [Kernel] = []
  var packings: [PackKey: Buffer] = [:]
  /// Transforms of fast convolutions, and the kernel that makes each.
  var transforms: [TransformKey: (slabs: Root.Slabs, kernel: Int)] = [:]
  var transformedCount = 0

  init(_ input: PackedGraph) {
    packed = input
    (graph, layout, target) = (input.chosen.graph, input.chosen.layout, input.chosen.target)
    var uses = [Int](repeating: 0, count: graph.nodes.count)
    for node in graph.nodes { for operand in node.operands { uses[operand.index] += 1 } }
    for root in graph.roots { uses[root.index] += 1 }
    self.uses = uses
  }

  // MARK: Placement

  mutating func place(_ value: ValueID) {
    switch graph[value].operation.family {
    case .source: break  // Read or computed where they are needed.
    case .movement: placeMovement(value)
    case .elementwise: placeElementwise(value)
    case .comparison: placeComparison(value)
    case .sum: placeSum(value)
    case .product: placeProduct(value)
    }
  }

  mutating func placeElementwise(_ value: ValueID) {
    if mergeProducts(value) || mergeFastProducts(value) { return }
    // What comes from states alone, such as a decayed moment, is computed where it is needed, so that it does not
    // keep its user from joining the kernel of its other operands.
    if readsOnlyStates(value) && isCheap(value) { return }
    let node = graph[value]
    let kernel = chooseKernel(for: node.operands, shape: node.shape, slabs: layout.slabs[value.index])
    _ = resolve(value, in: kernel, isProducer: true)
  }

  private func readsOnlyStates(_ value: ValueID) -> Bool {
    let node = graph[value]
    switch node.operation.family {
    case .source:
      if case .state = node.operation { return true }
      return node.operation.isInline
    case .elementwise: return node.operands.allSatisfy(readsOnlyStates)
    case .movement:
      guard case .broadcast = node.operation else { return false }
      return graph[node.operands[0]].operation.isInline
    case .comparison, .sum, .product: return false
    }
  }

  /// The first kernel in which every operand is at hand and whose elements are those of `shape`; a new one if there
  /// is none.
  /// - Parameters:
  ///   - after: the last kernel that must be complete, beside those of operands.
  ///   - isSummed: whether the elements are for a sum over rows.
  mutating func chooseKernel(
    for operands: [ValueID], shape: Shape, slabs: Int, after: Int = -1, isSummed: Bool = false
  ) -> Int {
    let first = max(operands.map(availability).max() ?? 0, after + 1)
    // States are read and written fastest from one end to the other. A product goes through them panel by panel.
    let isUpdate = operands.contains { graph[$0].shape.count > 1 && readsOnlyStates($0) }
    var isPassedBy = false
    for index in first..<max(first, kernels.count) where accepts(index, shape: shape, slabs: slabs) {
      if isUpdate, case .products(let products) = kernels[index].root,
        kernels[index].space.columns > products[0].width
      {
        isPassedBy = true
        continue
      }
      if isSummed && streamsStates(index) { continue }
      if operands.contains(where: { isAtHand($0, in: index) })
        || kernels[index].space.count < target.smallKernel
        || isUpdate && updatesSiblings(of: operands, index)
      {
        return index
      }
    }
    let kernel = open(space: IterationSpace(shape, slabs: slabs), root: .elementwise, shape: shape)
    if isPassedBy { kernels[kernel].decisions = [.passOfItsOwn] }
    return kernel
  }

  /// Whether the kernel goes through large states from one end to the other. To sum rows it would have to go panel by
  /// panel.
  private func streamsStates(_ index: Int) -> Bool {
    let kernel = kernels[index]
    guard kernel.root == .elementwise, kernel.rowSums.isEmpty, kernel.space.count >= target.smallKernel else {
      return false
    }
    return kernel.locals.contains { local in
      guard case .load(let access) = local.operation, case .state = access.buffer else { return false }
      return access.strides == denseStrides(in: index)
    }
  }

  /// Whether the kernel goes through states with what the same kernel as an operand made: another moment of the same
  /// gradient, as a parameter's update needs them both.
  private func updatesSiblings(of operands: [ValueID], _ index: Int) -> Bool {
    guard streamsStates(index) else { return false }
    let makers = Set(operands.compactMap { producerOf($0)?.kernel })
    return kernels[index].locals.contains { local in
      guard case .load(let access) = local.operation, case .value(let value) = access.buffer else {
        return false
      }
      return producers[value].map { makers.contains($0.kernel) } ?? false
    }
  }

  /// Whether the kernel makes the value, or loads what it is computed from at no cost worth mentioning.
  private func isAtHand(_ value: ValueID, in kernel: Int) -> Bool {
    if producerOf(value)?.kernel == kernel || scopes[kernel].known[value] != nil { return true }
    return graph[value].operation.isElementwise && isCheap(value)
      && graph[value].operands.contains { isAtHand($0, in: kernel) }
  }

  /// The first kernel that may read the value: its producer if the same element is read there, else the next one.
  func availability(_ value: ValueID) -> Int {
    let node = graph[value]
    switch node.operation.family {
    case .source: return 0
    case .movement:
      if layout.movingReshapes.contains(value) { return after(value) }
      if isFreeReshape(value) { return availability(node.operands[0]) }
      return producers[value]?.kernel ?? after(source(of: value))
    case .elementwise, .comparison, .sum, .product:
      // Computed on the fly.
      guard let producer = producers[value] else { return node.operands.map(availability).max() ?? 0 }
      return producer.local == nil ? producer.kernel + 1 : producer.kernel
    }
  }

  func after(_ value: ValueID) -> Int { producerOf(value).map { $0.kernel + 1 } ?? 0 }

  /// The producer of a value, seen through reshapes that are free.
  func producerOf(_ value: ValueID) -> Producer? {
    if let producer = producers[value] { return producer }
    guard graph[value].operation == .reshape else { return nil }
    return producerOf(graph[value].operands[0])
  }

  mutating func open(space: IterationSpace, root: Root, shape: Shape? = nil) -> Int {
    kernels.append(Kernel(name: "", location: nil, space: space, root: root))
    scopes.append(Scope(shape: shape))
    return kernels.count - 1
  }

  /// Whether the kernel's elements are those of a value of this shape and layout.
  func accepts(_ index: Int, shape: Shape, slabs: Int) -> Bool {
    switch kernels[index].root {
    case .pack, .relayout, .map, .slices, .slicedGradient: return false
    case .elementwise, .products: break
    }
    guard let own = scopes[index].shape, own.isBatched == shape.isBatched, !scopes[index].isBySample else {
      return false
    }
    // Batched values of equal layout have the same elements whatever their shape.
    if shape.isBatched { return kernels[index].space == IterationSpace(shape, slabs: slabs) }
    return own == shape
  }

  // MARK: Roots

  /// Outputs, traced values and new states get their stores.
  mutating func placeRoots() {
    for root in graph.outputs { storeRoot(root.value, to: .output(root.name), isTrace: false) }
    for root in graph.observations { storeRoot(root.value, to: .trace(root.name), isTrace: true) }
    assignStates()
  }

  mutating func storeRoot(_ value: ValueID, to buffer: Buffer, isTrace: Bool) {
    let kernel: Int
    let local: Int
    if let producer = producers[value], let producerLocal = producer.local {
      (kernel, local) = (producer.kernel, producerLocal)
    } else {
      let shape = graph[value].shape
      kernel = open(
        space: IterationSpace(shape, slabs: layout.slabs[value.index]), root: .elementwise, shape: shape)
      local = resolve(value, in: kernel)
      kernels[kernel].isTraceOnly = isTrace
      describe(kernel, value)
    }
    kernels[kernel].stores.append(
      Store(local: local, access: Access(buffer: buffer, strides: rowMajor(value, in: kernel))))
  }

  /// New states, once every other kernel stands: a value goes straight into its state if nobody reads the old one
  /// afterwards; otherwise it is kept elsewhere and copied at the end.
  mutating func assignStates() {
    var stored: Set<String> = []
    for assignment in graph.assignments where producers[assignment.value]?.local == nil {
      let value = assignment.value
      let shape = graph[value].shape
      let kernel = open(
        space: IterationSpace(shape, slabs: layout.slabs[value.index]), root: .elementwise, shape: shape)
      let local = resolve(value, in: kernel)
      describe(kernel, value)
      kernels[kernel].name = assignment.name
      if producers[value] == nil { producers[value] = Producer(kernel: kernel, local: local) }
      storeState(assignment.name, kernel, local)
      stored.insert(assignment.name)
    }
    let last = kernels.count
    for assignment in graph.assignments where !stored.contains(assignment.name) {
      let (state, value) = (Buffer.state(assignment.name), assignment.value)
      let producer = producers[value]!
      if !isRead(state, after: producer.kernel), producer.buffer == nil {
        storeState(assignment.name, producer.kernel, producer.local!)
        continue
      }
      // Loaded, not computed again: the states it came from may have been replaced by now.
      let buffer = materialise(value)
      let shape = graph[value].shape
      let kernel = open(space: IterationSpace(shape, slabs: 0), root: .elementwise, shape: shape)
      precondition(kernel >= last)
      let local = append(
        ScalarOp(
          operation: .load(Access(buffer: buffer, strides: denseStrides(in: kernel))), operands: [],
          name: graph[value].name), to: kernel)
      scopes[kernel].known[value] = local
      describe(kernel, value)
      kernels[kernel].name = assignment.name
      storeState(assignment.name, kernel, local)
    }
  }

  private mutating func storeState(_ name: String, _ kernel: Int, _ local: Int) {
    kernels[kernel].stores.append(
      Store(local: local, access: Access(buffer: .state(name), strides: denseStrides(in: kernel))))
  }

  /// Whether a kernel behind `index`, or `index` itself at other elements than the one it computes, reads a buffer.
  private func isRead(_ buffer: Buffer, after index: Int) -> Bool {
    if kernels[(index + 1)...].contains(where: { $0.reads.contains(buffer) }) { return true }
    let kernel = kernels[index]
    if kernel.root.reads.contains(buffer) { return true }
    return kernel.locals.contains {
      switch $0.operation {
      case .load(let access):
        return access.buffer == buffer && access != Access(buffer: buffer, strides: denseStrides(in: index))
      case .sum(let access, _): return access.buffer == buffer
      case .product, .combine, .constant, .stepFunction, .random, .unary, .binary, .affine, .oneHot:
        return false
      }
    }
  }
}

extension Operation {
  /// A scalar that costs nothing to have in every kernel.
  var isInline: Bool {
    if case .constant = self { return true }
    if case .stepFunction = self { return true }
    return false
  }
}
