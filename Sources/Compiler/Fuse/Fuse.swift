import GraphIR

/// Groups the nodes of a graph into kernels: each product of matrices opens one, and elementwise work joins the
/// earliest kernel in which all it needs is at hand.
///
/// Kernels run in the order of their indices. A value lives in the arena only if a kernel other than its own reads
/// it and it is not cheaper to compute it again.
/// - Parameter tables: of the program's entries before, and then of this one too.
/// - Throws: what is too large to be listed.
public func fuse(
  _ input: LaidOutGraph, options: CompilerOptions = CompilerOptions(), tables: inout TableSizes
) throws(Diagnostics) -> FusedProgram {
  var fuser = Fuser(input, options)
  for index in input.graph.nodes.indices {
    fuser.place(ValueID(index))
    try tables.count(&fuser)
  }
  fuser.placeRoots()
  try tables.count(&fuser)
  return fuser.finish()
}

/// Where a value comes into being.
struct Home {
  var kernel: Int
  /// The local that holds it; nil where the value is complete only after the kernel (sums).
  var local: Int?
}

struct PackKey: Hashable {
  var source: Access
  var space: Space
  var width: Int
}

struct Fuser {
  let graph: Graph
  let layout: Layout
  let options: CompilerOptions
  /// How often a value is an operand or a root.
  let uses: [Int]

  var kernels: [Kernel] = []
  /// Locals of each kernel by the value they hold.
  var known: [[ValueID: Int]] = []
  /// What each kernel computes, for the comment over it.
  var lines: [[(ValueID, String)]] = []
  var homes: [ValueID: Home] = [:]
  /// Packing of states, of the values that they have before the step.
  var prologue: [Kernel] = []
  /// Kernels whose tables are counted.
  var countedKernels = 0
  var packings: [PackKey: Buffer] = [:]
  var sizes: [Buffer: Int] = [:]
  var captions: [Buffer: String] = [:]
  /// Strides of values in kernels whose space is not that of the values' layout: gradients of parameters plane by plane,
  /// single images row by row.
  var ownStrides: [Int: Strides] = [:]
  /// States that have their store.
  var stored: Set<String> = []
  /// Where sums lie that need no combining.
  var aliases: [ValueID: Buffer] = [:]

  /// Why the convolution at hand goes by its taps.
  var reasonForTaps: String?
  /// Transforms of fast convolutions, and the kernel that makes each.
  var transforms: [TransformKey: (planes: Root.Planes, kernel: Int)] = [:]
  var transformedCount = 0
  /// Values that fast convolutions yield.
  var fastHomes: [ValueID: FastHome] = [:]

  init(_ input: LaidOutGraph, _ options: CompilerOptions) {
    graph = input.graph
    self.options = options
    layout = input.layout
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
    let kernel = chooseKernel(for: node.operands, shape: node.shape, planes: layout.planes[value.index])
    _ = resolve(value, in: kernel, isHome: true)
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
  /// - Parameter after: the last kernel that must be complete, beside those of operands.
  mutating func chooseKernel(for operands: [ValueID], shape: Shape, planes: Int, after: Int = -1) -> Int {
    let first = max(operands.map(availability).max() ?? 0, after + 1)
    // States are read and written fastest from one end to the other. A product goes through them panel by panel.
    let isUpdate = operands.contains { graph[$0].shape.count > 1 && readsOnlyStates($0) }
    var passed: Int?
    for index in first..<max(first, kernels.count) where accepts(index, shape: shape, planes: planes) {
      if isUpdate, case .products(let products) = kernels[index].root,
        kernels[index].space.columns > products[0].width
      {
        passed = index
        continue
      }
      if operands.contains(where: { isAtHand($0, in: index) }) || kernels[index].space.count < 65536 {
        return index
      }
    }
    let kernel = open(space: naturalSpace(shape, planes: planes), root: .elementwise, shape: shape)
    if passed != nil {
      kernels[kernel].choices = [
        "a pass of its own: the product goes through the states in panels, which streams them badly"
      ]
    }
    return kernel
  }

  /// Whether the kernel makes the value, or loads what it is computed from at no cost worth mentioning.
  private func isAtHand(_ value: ValueID, in kernel: Int) -> Bool {
    if homeOf(value)?.kernel == kernel || known[kernel][value] != nil { return true }
    return graph[value].operation.isElementwise && isCheap(value)
      && graph[value].operands.contains { isAtHand($0, in: kernel) }
  }

  /// The first kernel that may read the value: its home if the same element is read there, else the next one.
  func availability(_ value: ValueID) -> Int {
    let node = graph[value]
    switch node.operation.family {
    case .source: return 0
    case .movement:
      if layout.movingReshapes.contains(value) { return after(value) }
      if isFreeReshape(value) { return availability(node.operands[0]) }
      return homes[value]?.kernel ?? after(source(of: value))
    case .elementwise, .comparison, .sum, .product:
      // Computed on the fly.
      guard let home = homes[value] else { return node.operands.map(availability).max() ?? 0 }
      return home.local == nil ? home.kernel + 1 : home.kernel
    }
  }

  func after(_ value: ValueID) -> Int { homeOf(value).map { $0.kernel + 1 } ?? 0 }

  /// The home of a value, seen through reshapes that are free.
  func homeOf(_ value: ValueID) -> Home? {
    if let home = homes[value] { return home }
    guard graph[value].operation == .reshape else { return nil }
    return homeOf(graph[value].operands[0])
  }

  mutating func open(space: Space, root: Root, shape: Shape? = nil) -> Int {
    kernels.append(Kernel(name: "", location: nil, space: space, root: root))
    known.append([:])
    lines.append([])
    shapes.append(shape)
    return kernels.count - 1
  }
  /// The shape of the values that a kernel computes element by element.
  var shapes: [Shape?] = []
  /// Kernels in whose space planes and rows of batched values have changed places: a plane is a sample, a row a pixel.
  var bySample: Set<Int> = []

  /// Whether the kernel's elements are those of a value of this shape and layout.
  func accepts(_ index: Int, shape: Shape, planes: Int) -> Bool {
    switch kernels[index].root {
    case .pack, .relayout, .map: return false
    case .elementwise, .products: break
    }
    guard let own = shapes[index], own.isBatched == shape.isBatched, !bySample.contains(index) else {
      return false
    }
    // Batched values of equal layout have the same elements whatever their shape.
    if shape.isBatched { return kernels[index].space == naturalSpace(shape, planes: planes) }
    return own == shape
  }

  /// Batched: planes of samples by channels. Otherwise one plane of all leading axes by the last.
  func naturalSpace(_ shape: Shape, planes: Int) -> Space {
    if shape.isBatched {
      return Space(innerPlanes: planes, rows: shape[0], columns: shape.sampleCount / planes)
    }
    let columns = shape.dimensions.last ?? 1
    return Space(innerPlanes: 1, rows: shape.count / columns, columns: columns)
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
    if let home = homes[value], let homeLocal = home.local {
      (kernel, local) = (home.kernel, homeLocal)
    } else {
      let shape = graph[value].shape
      kernel = open(
        space: naturalSpace(shape, planes: layout.planes[value.index]), root: .elementwise, shape: shape)
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
    for assignment in graph.assignments where homes[assignment.value]?.local == nil {
      let value = assignment.value
      let shape = graph[value].shape
      let kernel = open(
        space: naturalSpace(shape, planes: layout.planes[value.index]), root: .elementwise, shape: shape)
      let local = resolve(value, in: kernel)
      describe(kernel, value)
      kernels[kernel].name = assignment.name
      if homes[value] == nil { homes[value] = Home(kernel: kernel, local: local) }
      storeState(assignment.name, value, kernel, local)
    }
    let last = kernels.count
    for assignment in graph.assignments where !stored.contains(assignment.name) {
      let (state, value) = (Buffer.state(assignment.name), assignment.value)
      let home = homes[value]!
      if !isRead(state, after: home.kernel), sizes[.value(value)] == nil {
        storeState(assignment.name, value, home.kernel, home.local!)
        continue
      }
      // Loaded, not computed again: the states it came from may have been replaced by now.
      let buffer = materialise(value)
      let shape = graph[value].shape
      let kernel = open(space: naturalSpace(shape, planes: 0), root: .elementwise, shape: shape)
      precondition(kernel >= last)
      let local = append(
        Local(
          operation: .load(Access(buffer: buffer, strides: denseStrides(in: kernel))), operands: [],
          name: graph[value].name), to: kernel)
      known[kernel][value] = local
      describe(kernel, value)
      kernels[kernel].name = assignment.name
      storeState(assignment.name, value, kernel, local)
    }
  }

  private mutating func storeState(_ name: String, _ value: ValueID, _ kernel: Int, _ local: Int) {
    stored.insert(name)
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
