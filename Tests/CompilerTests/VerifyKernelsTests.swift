import BespokeGraph
import Testing

@testable import BespokeCompiler

/// Kernels that are wrong in one place: refused, or as good as the right ones.
///
/// Changes that only put one legal value in another's place (an addition for a subtraction, a slab for its neighbour)
/// are no business of a verifier; they are planted in the compiler itself by `make mutants`.
@Suite struct VerifyKernelsTests {
  @Test func everyChangeIsRefusedOrHarmless() throws { try check(Stages.small()) }

  @Test func whatIsReadWasWrittenBefore() throws {
    let healthy = try Stages.small().buffered[Stages.step]
    var tried = 0
    for (index, kernel) in healthy.kernels.enumerated() {
      let readers = healthy.kernels.filter { !$0.reads.isDisjoint(with: kernel.writes) }
      let isRead = kernel.writes.contains { buffer in
        if case .value = buffer { readers.contains { $0.reads.contains(buffer) } } else { false }
      }
      if !isRead { continue }
      var changed = healthy
      changed.kernels.append(changed.kernels.remove(at: index))
      #expect(throws: CompilerBug.self, "\(kernel.name) at the end") { try changed.verify() }
      tried += 1
    }
    #expect(tried > 10)
  }

  @Test func everyChangeOfATransformIsRefused() throws {
    try checkRoots(Stages.fast()) { if case .map = $0 { true } else { false } }
  }

  @Test func everyChangeOfASliceIsRefused() throws {
    try checkRoots(Stages.sliced()) { if case .slices = $0 { true } else { false } }
    try checkRoots(Stages.sliced()) { if case .slicedGradient = $0 { true } else { false } }
  }

  private func checkRoots(_ stages: Stages, _ isMeant: (Root) -> Bool) throws {
    let healthy = stages.buffered[Stages.step]
    var tried = 0
    for index in healthy.kernels.indices where isMeant(healthy.kernels[index].root) {
      var changes = Changes<BufferedProgram>()
      addRoot(healthy.kernels[index]) { what, make in
        changes.add("kernel \(index): \(what)") { make(&$0.kernels[index]) }
      }
      for change in changes.tried {
        var changed = healthy
        change.make(&changed)
        #expect(throws: CompilerBug.self, "\(change.name)") { try changed.verify() }
        tried += 1
      }
    }
    #expect(tried > 40)
  }

  private func check(_ stages: Stages) throws {
    let healthy = stages.buffered[Stages.step]
    var changes = Changes<BufferedProgram>()
    for index in healthy.kernels.indices { add(to: &changes, index, healthy) }
    for buffer in healthy.buffers.keys.sorted(by: { $0.key < $1.key }) {
      changes.add("\(buffer) larger") { $0.buffers[buffer]?.dimensions.append(2) }
      changes.add("\(buffer) empty") { $0.buffers[buffer]?.dimensions.append(0) }
      changes.add("slabs of \(buffer) apart") {
        $0.buffers[buffer]?.slabDistance = Target.default.alignment
      }
      changes.add("\(buffer) of numbers half as long") { $0.buffers[buffer]?.elementType = .bfloat16 }
      changes.add("\(buffer) unknown") { $0.buffers[buffer] = nil }
      let dimensions = healthy.buffers[buffer]?.dimensions ?? []
      for axis in dimensions.indices {
        changes.add("\(buffer) longer along axis \(axis)") { $0.buffers[buffer]?.dimensions[axis] += 1 }
        changes.add("\(buffer) shorter along axis \(axis)") { $0.buffers[buffer]?.dimensions[axis] -= 1 }
      }
    }
    var refused = 0
    for change in changes.tried {
      var changed = healthy
      change.make(&changed)
      if changed.kernels == healthy.kernels && changed.buffers == healthy.buffers { continue }
      if stages.isRefused(change.name, { try stages.loops(from: changed) }) { refused += 1 }
    }
    #expect(refused > 40)
  }

  private func add(to changes: inout Changes<BufferedProgram>, _ index: Int, _ program: BufferedProgram) {
    let kernel = program.kernels[index]
    func named(_ what: String) -> String { "kernel \(index) \(kernel.name): \(what)" }
    func add(_ what: String, _ make: @escaping (inout Kernel) -> Void) {
      changes.add(named(what)) { make(&$0.kernels[index]) }
    }
    let own: WritableKeyPath<BufferedProgram, Kernel> = \.kernels[index]
    func nudge(_ what: String, _ path: WritableKeyPath<Kernel, Int>) {
      changes.nudge(named(what), own.appending(path: path))
    }
    changes.add(named("dropped")) { $0.kernels.remove(at: index) }
    changes.add(named("twice")) { $0.kernels.insert($0.kernels[index], at: index) }
    if index > 0 { changes.add(named("earlier")) { $0.kernels.swapAt(index - 1, index) } }
    changes.add(named("first")) { $0.kernels.insert($0.kernels.remove(at: index), at: 0) }
    changes.add(named("last")) { $0.kernels.append($0.kernels.remove(at: index)) }
    add("only for a trace, or always") { $0.isTraceOnly.toggle() }
    nudge("space.outerSlabs", \.space.outerSlabs)
    nudge("space.innerSlabs", \.space.innerSlabs)
    // Sums of fewer rows are legal sums.
    if kernel.stores.isEmpty {
      add("space.rows + 1") { $0.space.rows += 1 }
    } else {
      nudge("space.rows", \.space.rows)
    }
    nudge("space.columns", \.space.columns)
    for local in kernel.locals.indices { addLocal(local, kernel, buffers: program.buffers, add) }
    for store in kernel.stores.indices {
      add("store \(store) dropped") { $0.stores.remove(at: store) }
      add("store \(store) twice") { $0.stores.append($0.stores[store]) }
      add("store \(store) of no local") { $0.stores[store].local = $0.locals.count }
      nudge("store \(store) offset", \.stores[store].access.offset)
      let placed: WritableKeyPath<Kernel, Strides> = \.stores[store].access.strides
      for (axis, path) in strides { nudge("store \(store) \(axis)", placed.appending(path: path)) }
    }
    for sum in kernel.rowSums.indices {
      add("sum \(sum) dropped") { $0.rowSums.remove(at: sum) }
      add("sum \(sum) of no local") { $0.rowSums[sum].local = $0.locals.count }
      add("sum \(sum) elsewhere") { $0.rowSums[sum].buffer = .partial(ValueID(0)) }
    }
    addRoot(kernel, add)
  }

  private let strides: [(String, WritableKeyPath<Strides, Int>)] = [
    ("outer", \.outer), ("inner", \.inner), ("row", \.row), ("column", \.column),
  ]

  private func addLocal(
    _ index: Int, _ kernel: Kernel, buffers: [Buffer: BufferInfo],
    _ add: (String, @escaping (inout Kernel) -> Void) -> Void
  ) {
    /// Whether the kernel reads every element of the buffer, so that no other is left to read.
    func readsAll(_ access: Access) -> Bool {
      let box = Box(kernel.space, access.strides)
      return access.gather == nil && access.offset == 0 && box.isDense()
        && buffers[access.buffer].map { $0.elements == box.reach.count } ?? true
    }
    let local = kernel.locals[index]
    for operand in local.operands.indices {
      add("local \(index) uses itself") { $0.locals[index].operands[operand] = index }
    }
    add("local \(index) has an operand more") { $0.locals[index].operands.append(0) }
    func replace(_ what: String, _ operation: ScalarOp.Operation) {
      add("local \(index) \(what)") { $0.locals[index].operation = operation }
    }
    switch local.operation {
    case .load(let access):
      for (what, changed) in changed(access, readsAll(access)) { replace(what, .load(changed)) }
    case .sum(let access, let distances):
      for (what, changed) in changed(access, false) { replace(what, .sum(changed, distances: distances)) }
      let list = distances.list
      let others = [
        ("without its last distance", list.dropLast()), ("one distance twice", list.dropLast() + [list[0]]),
        ("farther", list.dropLast() + [(list.last ?? 0) + 100_000]),
      ]
      for (what, changed) in others { replace(what, .sum(access, distances: Distances(Array(changed)))) }
    case .combine(let buffer, let count, let stride):
      for step in [-1, 1] {
        replace("count \(step)", .combine(buffer, count: count + step, stride: stride))
        replace("stride \(step)", .combine(buffer, count: count, stride: stride + step))
      }
    case .random(let distribution, let stream, let order):
      replace("of another stream", .random(distribution, stream: stream &+ 1, index: order))
      for (axis, path) in strides {
        for step in [-1, 1] {
          var changed = order
          changed[keyPath: path] += step
          replace("\(axis) \(step)", .random(distribution, stream: stream, index: changed))
        }
      }
    case .product, .oneHot, .constant, .stepFunction, .unary, .binary, .affine: break
    }
  }

  private func changed(_ access: Access, _ readsAll: Bool) -> [(String, Access)] {
    var result: [(String, Access)] = []
    func add(_ what: String, _ change: (inout Access) -> Void) {
      var changed = access
      change(&changed)
      result.append((what, changed))
    }
    for step in [-1, 1] {
      // Where everything is read, a step aside leaves the buffer; elements between others are legal to read.
      add("offset \(step * 100_000)") { $0.offset += step * 100_000 }
      if readsAll {
        // A stride of zero repeats an element, which is legal too.
        for (axis, path) in strides where ![0, -step].contains(access.strides[keyPath: path]) {
          add("\(axis) \(step)") { $0.strides[keyPath: path] += step }
        }
      }
    }
    add("from nowhere") { $0.buffer = .packed(1000) }
    add("from an output") { $0.buffer = .output("loss/generator") }
    for path in [\Gather.slabs, \Gather.rows, \Gather.columns] where access.gather?[keyPath: path] != nil {
      add("a table shorter") { $0.gather?[keyPath: path]?.removeLast() }
      add("a table too far") { $0.gather?[keyPath: path]?[0] = 100_000 }
      add("a table below zero") { $0.gather?[keyPath: path]?[0] = -2 }
    }
    if access.gather?.elements != nil {
      add("a table shorter") { $0.gather?.elements?.distances.removeLast() }
      add("a table too far") { $0.gather?.elements?.distances[0] = 100_000 }
    }
    if let within = access.gather?.within {
      add("more columns") { $0.gather?.within = within.lowerBound..<within.upperBound + 100_000 }
    }
    return result
  }

  private func addRoot(_ kernel: Kernel, _ add: (String, @escaping (inout Kernel) -> Void) -> Void) {
    switch kernel.root {
    case .elementwise: return
    case .products(let products):
      for number in products.indices {
        for (what, changed) in changed(products[number]) {
          var all = products
          all[number] = changed
          add("product \(number) \(what)") { $0.root = .products(all) }
        }
      }
    case .pack(let source, let target, let width):
      add("half as wide") { $0.root = .pack(source: source, target: target, width: width == 16 ? 32 : 16) }
      add("packs elsewhere") { $0.root = .pack(source: source, target: .packed(1000), width: width) }
      for (axis, path) in strides {
        for step in [-1, 1] where source.strides[keyPath: path] + step != 0 {
          var changed = source
          changed.strides[keyPath: path] += step
          add("packs \(axis) \(step)") { $0.root = .pack(source: changed, target: target, width: width) }
        }
      }
    case .relayout(let source, let columns, let target):
      add("one column more") {
        $0.root = .relayout(source: source, sourceColumns: columns + 1, target: target)
      }
      add("elsewhere") { $0.root = .relayout(source: source, sourceColumns: columns, target: .packed(1000)) }
    case .map(let map, let source, let target, let size):
      func replace(
        _ what: String, _ map: SlabMap, _ source: Root.Slabs, _ target: Root.Slabs, _ size: Int
      ) {
        add(what) { $0.root = .map(map, source: source, target: target, size: size) }
      }
      replace("fewer floats", map, source, target, size - 16)
      replace("more floats", map, source, target, size + 16)
      for step in [-16, -1, 1, 16] {
        replace(
          "source slabs \(step)", map, .init(buffer: source.buffer, slab: source.slab + step), target, size
        )
        replace(
          "target slabs \(step)", map, source, .init(buffer: target.buffer, slab: target.slab + step), size
        )
      }
      var changed = map
      changed.rows.rows[0].append(.init(index: map.rows.sources, coefficient: 1))
      replace("an element too far", changed, source, target, size)
      changed = map
      changed.target.row[0] += 1
      replace("a slab twice", changed, source, target, size)
      changed = map
      changed.source.column[0] += 1
      replace("a source twice", changed, source, target, size)
      changed = map
      changed.columns.rows.removeLast()
      replace("a row less", changed, source, target, size)
    case .slices(let sliced):
      func change(_ what: String, _ make: (inout SlicedConvolution) -> Void) {
        var changed = sliced
        make(&changed)
        if changed != sliced { add(what) { $0.root = .slices(changed) } }
      }
      let numbers: [(String, WritableKeyPath<SlicedConvolution, Int>)] = [
        ("samples", \.samples), ("rows", \.rows), ("source slab", \.image.source.slab),
        ("target slab", \.target.slab), ("a slab to", \.image.map.target.row[0]),
        ("a slab from", \.image.map.source.column[0]), ("a slab back from", \.back.source.row[0]),
        ("a slab back to", \.back.target.column[0]),
      ]
      for (what, path) in numbers {
        for step in [-1, 1] { change("\(what) \(step)") { $0[keyPath: path] += step } }
      }
      for (what, product) in changed(sliced.product) {
        // A distance of what there is only one of does not count.
        if kernel.space.columns == sliced.product.width && what.hasPrefix("right panel") { continue }
        change(what) { $0.product = product }
      }
      change("a row of the map less") { $0.image.map.rows.rows.removeLast() }
      change("a column back less") { $0.back.columns.rows.removeLast() }
      change("adds to its products") { $0.product.accumulates = true }
      change("of another image") { $0.image.source.buffer = .packed(1000) }
    case .slicedGradient(let sliced):
      func change(_ what: String, _ make: (inout SlicedGradient) -> Void) {
        var changed = sliced
        make(&changed)
        if changed != sliced { add(what) { $0.root = .slicedGradient(changed) } }
      }
      let numbers: [(String, WritableKeyPath<SlicedGradient, Int>)] = [
        ("samples", \.samples), ("slices", \.slices), ("input's slab", \.input.source.slab),
        ("output's slab", \.output.source.slab), ("a slab to", \.input.map.target.row[0]),
        ("a slab from", \.output.map.source.column[0]),
      ]
      for (what, path) in numbers {
        for step in [-1, 1] { change("\(what) \(step)") { $0[keyPath: path] += step } }
      }
      for (what, product) in changed(sliced.product) { change(what) { $0.product = product } }
      change("a row of the map less") { $0.output.map.rows.rows.removeLast() }
      change("sums that are not added to") { $0.product.accumulates = false }
      change("images in each other's place") { ($0.input, $0.output) = ($0.output, $0.input) }
      change("sums elsewhere") { $0.sums = .packed(1000) }
    }
  }

  private func changed(_ product: Product) -> [(String, Product)] {
    var result: [(String, Product)] = []
    func add(_ what: String, _ change: (inout Product) -> Void) {
      var changed = product
      change(&changed)
      result.append((what, changed))
    }
    let numbers: [(String, WritableKeyPath<Product, Int>)] = [
      ("left slab", \.left.slab), ("left across", \.left.across), ("left depth", \.left.depth),
      ("right slab", \.right.slab), ("right across", \.right.across), ("right depth", \.right.depth),
      ("right panel", \.right.panel), ("depth", \.depth),
    ]
    let slabs = (Set(product.terms.map(\.left)).count, Set(product.terms.map(\.right)).count)
    for (what, path) in numbers {
      // Distances of what there is only one of do not count.
      if (what == "left slab" && slabs.0 == 1) || (what == "right slab" && slabs.1 == 1) { continue }
      for step in [-1, 1] where product[keyPath: path] + step != 0 {
        add("\(what) \(step)") { $0[keyPath: path] += step }
      }
    }
    for width in [1, 16, 32] { add("width \(width)") { $0.width = width } }
    add("accumulates") { $0.accumulates.toggle() }
    add("without its last term") { product in
      product.terms.removeLast()
      let count = product.terms.count
      product.firstTerm = product.firstTerm.map { min($0, count) }
    }
    add("a term twice") { product in
      product.terms.append(product.terms[0])
      product.firstTerm[product.firstTerm.count - 1] += 1
    }
    add("terms beyond the last") { $0.firstTerm[$0.firstTerm.count - 1] += 1 }
    add("terms from the second") { $0.firstTerm[0] = 1 }
    for term in Set([0, product.terms.count / 2, product.terms.count - 1]) {
      add("left of term \(term) too far") { $0.terms[term].left += 100_000 }
      add("right of term \(term) too far") { $0.terms[term].right += 100_000 }
      add("left of term \(term) below zero") { $0.terms[term].left = -1 }
      if product.terms.count > 1 {
        add("term \(term) as its neighbour") { $0.terms[term] = $0.terms[term == 0 ? 1 : term - 1] }
      }
    }
    return result
  }
}
