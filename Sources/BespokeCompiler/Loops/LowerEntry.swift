import BespokeGraph

/// Turns one planned entry into functions and the calls of them.
struct EntryLowering {
  private let entry: Entry
  private let planned: PlannedProgram
  private let program: String
  private let inputs: [TensorEntry]
  private let outputs: [TensorEntry]
  private let traced: [TensorEntry]
  private let kept: [KeptValue]
  /// Of the kernels: see `parts`.
  private let parts: [String]
  private let roles: [String: StateDeclaration.Role]

  private var target: Target { planned.buffered.target }
  private var kernels: [Kernel] { planned.buffered.kernels }

  init(_ entry: Entry, _ planned: PlannedProgram, program: String) {
    let (graph, target) = (planned.buffered.graph, planned.buffered.target)
    (self.entry, self.planned, self.program) = (entry, planned, program)
    inputs = graph.nodes.compactMap { node in
      guard case .input(let name) = node.operation else { return nil }
      return TensorEntry(name, node.shape)
    }
    outputs = graph.outputs.map { TensorEntry($0.name, graph[$0.value].shape) }
    traced = graph.observations.reduce(into: []) { entries, value in
      entries.append(
        TensorEntry(value.name, graph[value.value].shape, at: target.aligned(entries.last?.end ?? 0)))
    }
    kept = keptValues(planned)
    parts = BespokeCompiler.parts(of: planned.buffered)
    roles = Dictionary(graph.states.map { ($0.name, $0.role) }) { first, _ in first }
  }

  func lower(_ names: inout Names) -> EntryProgram {
    var functions: [Function] = []
    var calls: [EntryProgram.Call] = []
    var next = 0
    while next < kernels.count {
      let filling = fillingKernels(from: next)
      if filling.isEmpty {
        functions.append(function(for: kernels[next], &names))
        calls.append(call(of: functions.count - 1, for: kernels[next], at: next))
      } else {
        functions.append(function(filling: filling, &names))
        calls.append(call(of: functions.count - 1, filling: filling, at: next))
      }
      next += max(filling.count, 1)
    }
    return EntryProgram(
      kind: entry.kind, name: entry.name, batch: entry.batch, interval: entry.interval, move: entry.move,
      fingerprint: entry.graph.fingerprintDigits, functions: functions, calls: calls, inputs: inputs,
      outputs: outputs, traced: traced, traceFloats: target.aligned(traced.last?.end ?? 0),
      kept: kept.map(\.entry), keptFloats: target.aligned(kept.last?.entry.end ?? 0),
      flops: kernels.reduce(0) { $0 + $1.flops }, nominalFlops: kernels.reduce(0) { $0 + $1.nominalFlops })
  }

  // MARK: Kernels

  private func function(for kernel: Kernel, _ names: inout Names) -> Function {
    let stored = kernel.wish(label: label, role: { roles[$0] })
    let wish = "\(prefix) \(stored.isEmpty ? "values" : stored)"
    var function: Function
    repeat {
      let name = names.unique(wish, in: program)
      var lowering = KernelLowering(
        kernel, name: name, comment: planned.buffered.groups.description(of: kernel),
        buffers: planned.buffered.buffers, target: target, locate: locate)
      function = lowering.lower()
    } while !names.claim(function.maps.map(\.name) + function.tables.map(function.symbol(of:)))
    function.placeArrays(target)
    let cost = cost(of: kernel)
    function.itemsAtOnce = itemsAtOnce(function, cost)
    function.comment.append(costLine(bytes: cost.bytes, flops: cost.flops, performed: cost.performedFlops))
    return function
  }

  private func cost(of kernel: Kernel) -> KernelCost {
    KernelCost(
      flops: kernel.flops, performedFlops: kernel.performedFlops, bytes: planned.buffered.bytes(of: kernel))
  }

  /// To claim an item costs as much as to copy a few lines of memory: where items are small, several at a time.
  /// - Parameter cost: of all of them.
  private func itemsAtOnce(_ function: Function, _ cost: KernelCost) -> Int {
    let items = Double(function.share.items)
    return max(1, Int(min(target.claimedOperations * items / max(cost.operations(target), 1), items)))
  }

  private func call(of function: Int, for kernel: Kernel, at index: Int) -> EntryProgram.Call {
    EntryProgram.Call(
      function: function, barrierBefore: planned.barriers.contains(index), barrierReason: reason(index),
      isTraceOnly: kernel.isTraceOnly, part: parts[index],
      cost: cost(of: kernel),
      keeps: kept.filter { $0.kernel == index }.map(\.keep))
  }

  /// Of the barrier before a kernel, if there is one.
  private func reason(_ kernel: Int) -> BarrierReason<ArenaValue>? {
    guard planned.barriers.contains(kernel) else { return nil }
    return planned.reason(ofBarrierBefore: kernel)?.map { buffer in
      let info = planned.buffered.buffers[buffer]
      return ArenaValue(
        base: locate(buffer).base, title: info?.title ?? "",
        shape: buffer.isOfCaller ? "" : info?.shapeText ?? "")
    }
  }

  /// The first part of the names of its functions.
  private var prefix: String { String(planned.buffered.graph.name.split(separator: "/").last ?? "") }

  private func label(_ buffer: Buffer) -> String {
    if case .value(let value) = buffer { return planned.buffered.graph[value].name }
    return planned.buffered.buffers[buffer]?.title ?? ""
  }

  // MARK: Kernels that fill states

  /// The kernels from this one on that only fill states and need no barrier between them: one function does their work.
  private func fillingKernels(from first: Int) -> [Kernel] {
    var end = first
    while end < kernels.count, kernels[end].fills != nil, end == first || !planned.barriers.contains(end) {
      end += 1
    }
    return Array(kernels[first..<end])
  }

  private func function(filling kernels: [Kernel], _ names: inout Names) -> Function {
    let name = names.unique("\(prefix) states", in: program)
    var function = FillLowering(locate: locate, buffers: planned.buffered.buffers).lower(kernels, name: name)
    _ = names.claim(function.tables.map(function.symbol(of:)))
    let cost = cost(ofFilling: kernels)
    function.itemsAtOnce = itemsAtOnce(function, cost)
    function.comment.append(costLine(bytes: cost.bytes, flops: 0, performed: 0))
    return function
  }

  private func call(of function: Int, filling kernels: [Kernel], at index: Int) -> EntryProgram.Call {
    EntryProgram.Call(
      function: function, barrierBefore: planned.barriers.contains(index), barrierReason: reason(index),
      isTraceOnly: false, part: parts[index],
      cost: cost(ofFilling: kernels), keeps: [])
  }

  private func cost(ofFilling kernels: [Kernel]) -> KernelCost {
    KernelCost(
      flops: 0, performedFlops: 0, bytes: kernels.reduce(0) { $0 + planned.buffered.bytes(of: $1) })
  }

  // MARK: Buffers

  /// Where a buffer begins, and how many elements it has.
  private func locate(_ buffer: Buffer) -> (base: Pointer.Base, count: Int) {
    let base: Pointer.Base
    switch buffer {
    case .input(let name): base = .input(inputs.firstIndex { $0.name == name }!)
    case .output(let name): base = .output(outputs.firstIndex { $0.name == name }!)
    case .trace(let name): base = .trace(traced.first { $0.name == name }!.offset)
    case .state, .value, .packed, .partial, .transformed: base = .arena(planned.offsets[buffer]!)
    }
    return (base, planned.buffered.buffers[buffer]!.elements)
  }
}

private func costLine(bytes: Int, flops: Double, performed: Double) -> String {
  let size = bytes < 1_000_000 ? "\((bytes + 500) / 1000) kB" : "\((bytes + 500_000) / 1_000_000) MB"
  if performed == 0 { return size }
  let mega = { (flops: Double) in Double((flops / 1e5).rounded()) / 10 }
  let instead = performed < flops ? " instead of \(mega(flops))" : ""
  return "\(mega(performed)) MFLOP\(instead), \(size)"
}
