import BespokeGraph

/// Turns the planned entries of a program into loops over one arena.
public func lower(
  _ program: Program, entries: [PlannedProgram], states: StateTable, target: Target
) throws -> LoopProgram {
  try verifyElementTypes(entries)
  var names = Names()
  let lowered = zip(entries, program.entries).map { planned, entry in
    lowerEntry(entry, planned, program: program.name, states, &names)
  }
  return LoopProgram(
    name: program.name, target: target, source: program.location.id, fingerprint: program.fingerprint,
    updateOrder: program.updateOrder, batch: program.batch, realBatches: program.realBatches,
    latent: program.latent, height: program.height,
    width: program.width, channels: program.channels, classes: program.classes, states: states.entries,
    players: program.players.map(states.place).sorted { $0.offset < $1.offset },
    stateFloats: states.floats,
    arenaFloats: max(entries.map(\.arenaFloats).max() ?? 0, states.floats),
    settings: program.settings,
    scratchFloats: lowered.flatMap(\.functions).map { $0.scratchFloats(target) }.max() ?? 0, entries: lowered)
}

/// The runtime's functions read and write one type.
private func verifyElementTypes(_ entries: [PlannedProgram]) throws(CompilerBug) {
  for fused in entries.map(\.fused) {
    for (buffer, info) in fused.buffers where info.elementType != .float32 {
      throw CompilerBug(
        stage: "loops", message: "no kernel reads or writes \(info.elementType.name): \(buffer), \(info)")
    }
  }
}

/// Where the states lie at the start of the arena, the same for every entry.
public struct StateTable: Sendable {
  public var entries: [TensorEntry] = []
  public var offsets: [String: Int] = [:]
  public var floats = 0

  public init(_ states: [StateDeclaration], target: Target) {
    for state in states {
      let role: Int
      switch state.role {
      case .parameter: role = 0
      case .statistic: role = 1
      case .moment: role = 2
      case .gradient: role = TensorEntry.gradientRole
      }
      entries.append(
        TensorEntry(
          name: state.name, role: role, dimensions: state.shape.dimensions, offset: floats,
          elementType: state.shape.elementType))
      offsets[state.name] = floats
      floats += target.aligned(state.shape.count)
    }
  }
}

extension StateTable {
  /// From its first gradient to the end of its last.
  fileprivate func place(_ player: Player) -> PlayerEntry {
    let gradients = entries.filter { player.gradients.contains($0.name) }
    let begin = gradients.first?.offset ?? 0
    return PlayerEntry(
      name: player.name, offset: begin, floats: (gradients.last.map { $0.offset + $0.count } ?? begin) - begin
    )
  }
}

private func lowerEntry(
  _ entry: Entry, _ planned: PlannedProgram, program: String, _ table: StateTable, _ names: inout Names
) -> EntryProgram {
  let (graph, target) = (planned.fused.graph, planned.fused.target)
  var inputs: [TensorEntry] = []
  for node in graph.nodes {
    if case .input(let name) = node.operation {
      inputs.append(
        TensorEntry(
          name: name, role: 3, dimensions: node.shape.dimensions, offset: 0,
          elementType: node.shape.elementType))
    }
  }
  func entries(_ values: [NamedValue], placed: Bool) -> ([TensorEntry], Int) {
    var offset = 0
    let entries = values.map { value in
      let shape = graph[value.value].shape
      defer { if placed { offset += target.aligned(shape.count) } }
      return TensorEntry(
        name: value.name, role: 3, dimensions: shape.dimensions, offset: offset,
        elementType: shape.elementType)
    }
    return (entries, offset)
  }
  let (outputs, _) = entries(graph.outputs, placed: false)
  let (traced, traceFloats) = entries(graph.observations, placed: true)

  let states = Dictionary(uniqueKeysWithValues: graph.states.map { ($0.name, $0.shape.count) })
  func locate(_ buffer: Buffer) -> (base: Pointer.Base, floats: Int) {
    switch buffer {
    case .input(let name):
      let index = inputs.firstIndex { $0.name == name }!
      return (.input(index), inputs[index].count)
    case .output(let name):
      let index = outputs.firstIndex { $0.name == name }!
      return (.output(index), outputs[index].count)
    case .trace(let name):
      let entry = traced.first { $0.name == name }!
      return (.trace(entry.offset), entry.count)
    case .state(let name): return (.arena(planned.offsets[buffer]!), states[name]!)
    case .value, .packed, .partial, .transformed:
      return (.arena(planned.offsets[buffer]!), planned.fused.buffers[buffer]!.elements)
    }
  }
  let kept = keptValues(planned)
  let parts = parts(of: planned.fused)
  func label(_ buffer: Buffer) -> String {
    if case .value(let value) = buffer { return graph[value].name }
    return planned.fused.buffers[buffer]?.title ?? ""
  }
  let roles = Dictionary(uniqueKeysWithValues: table.entries.map { ($0.name, $0.role) })
  let entryName = lastComponent(graph.name)
  var functions: [Function] = []
  var calls: [EntryProgram.Call] = []
  var next = 0
  while next < planned.fused.kernels.count {
    let index = next
    let kernel = planned.fused.kernels[index]
    let filling = fillingKernels(planned, from: index)
    next += max(filling.count, 1)
    if !filling.isEmpty {
      let name = names.unique("\(entryName) states", in: program)
      var function = FillLowering(locate: locate, buffers: planned.fused.buffers).lower(filling, name: name)
      _ = names.claim(function.tables.map(function.symbol(of:)))
      let bytes = filling.reduce(0) { $0 + $1.bytes }
      function.comment.append(costLine(bytes: bytes, flops: 0, performed: 0))
      calls.append(
        EntryProgram.Call(
          function: functions.count, barrierBefore: planned.barriers.contains(index), isTraceOnly: false,
          part: parts[index],
          cost: KernelCost(flops: 0, performedFlops: 0, bytes: bytes), keeps: []))
      functions.append(function)
      continue
    }
    let stored = kernel.wish(label: label, rank: { roles[$0] ?? 0 })
    let wish = "\(entryName) \(stored.isEmpty ? "values" : stored)"
    var function: Function
    repeat {
      let name = names.unique(wish, in: program)
      var lowering = KernelLowering(
        kernel, name: name, comment: planned.fused.groups.description(of: kernel),
        buffers: planned.fused.buffers, target: target, locate: locate)
      function = lowering.lower()
    } while !names.claim(function.maps.map(\.name) + function.tables.map(function.symbol(of:)))
    function.placeArrays(target)
    function.comment.append(
      costLine(bytes: kernel.bytes, flops: kernel.flops, performed: kernel.performedFlops))
    functions.append(function)
    calls.append(
      EntryProgram.Call(
        function: functions.count - 1, barrierBefore: planned.barriers.contains(index),
        isTraceOnly: kernel.isTraceOnly, part: parts[index],
        cost: KernelCost(
          flops: kernel.flops, performedFlops: kernel.performedFlops, bytes: kernel.bytes),
        keeps: kept.filter { $0.kernel == index }.map(\.keep)))
  }
  let kernels = planned.fused.kernels
  return EntryProgram(
    kind: entry.kind, name: entry.name, batch: entry.batch, interval: entry.interval, move: entry.move,
    fingerprint: entry.graph.fingerprintDigits, functions: functions, calls: calls, inputs: inputs,
    outputs: outputs, traced: traced, traceFloats: traceFloats,
    kept: kept.map(\.entry), keptFloats: kept.last.map { $0.keep.target + target.aligned($0.size) } ?? 0,
    flops: kernels.reduce(0) { $0 + $1.flops }, nominalFlops: kernels.reduce(0) { $0 + $1.nominalFlops })
}

/// The kernels from this one on that only fill states and need no barrier between them: one function does their work.
private func fillingKernels(_ planned: PlannedProgram, from first: Int) -> [Kernel] {
  let kernels = planned.fused.kernels
  var end = first
  while end < kernels.count, kernels[end].fills != nil, end == first || !planned.barriers.contains(end) {
    end += 1
  }
  return Array(kernels[first..<end])
}

private func costLine(bytes: Int, flops: Double, performed: Double) -> String {
  let size = bytes < 1_000_000 ? "\((bytes + 500) / 1000) kB" : "\((bytes + 500_000) / 1_000_000) MB"
  if performed == 0 { return size }
  let mega = { (flops: Double) in Double((flops / 1e5).rounded()) / 10 }
  let instead = performed < flops ? " instead of \(mega(flops))" : ""
  return "\(mega(performed)) MFLOP\(instead), \(size)"
}

extension Kernel {
  /// Bytes of everything read and written once.
  public var bytes: Int {
    var floats = 0
    for local in locals {
      switch local.operation {
      case .load(let access): floats += access.footprint(space)
      case .sum(let access, let distances): floats += access.footprint(space) * distances.count
      case .product, .combine, .constant, .stepFunction, .random, .unary, .binary, .affine, .oneHot: break
      }
    }
    for store in stores where !store.access.buffer.isTrace { floats += store.access.strides.footprint(space) }
    switch root {
    case .elementwise: break
    case .pack, .relayout: floats += 2 * space.count
    case .map(let map, _, _, let size): floats += (map.source.count + map.target.count) * size
    case .products(let products):
      for product in products {
        floats += distinct(product.terms.map { $0.left }) * space.rows * product.depth
        floats += distinct(product.terms.map { $0.right }) * space.columns * product.depth
      }
    }
    return 4 * floats
  }
}

/// How many numbers from 0 there are, each counted once.
private func distinct(_ numbers: [Int]) -> Int {
  var isThere = [Bool](repeating: false, count: (numbers.max() ?? -1) + 1)
  for number in numbers { isThere[number] = true }
  return isThere.count { $0 }
}

extension Access {
  /// Elements that are read: all of the space, where tables say which.
  fileprivate func footprint(_ space: IterationSpace) -> Int {
    gather == nil ? strides.footprint(space) : space.count
  }
}

extension Strides {
  /// Elements that differ from each other.
  func footprint(_ space: IterationSpace) -> Int {
    (outer == 0 ? 1 : space.outerSlabs) * (inner == 0 ? 1 : space.innerSlabs)
      * (row == 0 ? 1 : space.rows) * (column == 0 ? 1 : space.columns)
  }
}
