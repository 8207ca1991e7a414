import BespokeGraph

/// Kernels with a place in the arena for each of their buffers, and barriers where threads must meet.
public struct PlannedProgram: Sendable {
  public var buffered: BufferedProgram
  /// Floats from the arena's start, of states and of everything between kernels.
  public var offsets: [Buffer: Int]
  public var arenaFloats: Int
  /// Kernels before which all threads must have finished what came earlier.
  public var barriers: Set<Int>
  /// Live ranges, for the memory report and the verifier.
  public var lifetimes: [Lifetime]

  public struct Lifetime: Hashable, Sendable {
    public var buffer: Buffer
    public var size: Int
    /// Kernels from the first that writes it to the last that reads it.
    public var kernels: ClosedRange<Int>
    public var offset: Int
    public var range: Range<Int> { offset..<offset + size }
  }
}

/// Places buffers that are alive at the same time apart, each at the lowest place that is free during its whole life,
/// one after the other (Pisarchyk & Lee 2020, "Efficient Memory Management for Deep Neural Net Inference", section 5).
///
/// The order decides how large the arena gets. Two are tried, the largest first, and those first that are large for
/// long; then what sticks out highest goes halfway to the front, again and again, until the arena is hardly larger than
/// what is alive at once. The smallest arena counts.
public func planMemory(_ buffered: BufferedProgram, states: [String: Int], stateFloats: Int) -> PlannedProgram
{
  var ranges: [Buffer: ClosedRange<Int>] = [:]
  for (index, kernel) in buffered.kernels.enumerated() {
    for buffer in kernel.reads.union(kernel.writes) where buffer.isTemporary {
      ranges[buffer] = (ranges[buffer]?.lowerBound ?? index)...index
    }
  }
  let lives = ranges.map { buffer, kernels in
    let size = buffered.target.aligned(buffered.buffers[buffer]!.floats)
    return PlannedProgram.Lifetime(buffer: buffer, size: size, kernels: kernels, offset: 0)
  }
  .sorted { ($0.kernels.lowerBound, $0.buffer.key) < ($1.kernels.lowerBound, $1.buffer.key) }
  let placed = best(
    of: [
      lives.sorted { $0.size > $1.size },
      lives.sorted { $0.size * $0.kernels.count > $1.size * $1.kernels.count },
    ],
    from: stateFloats)
  var offsets = Dictionary(uniqueKeysWithValues: placed.map { ($0.buffer, $0.offset) })
  for (name, offset) in states { offsets[.state(name)] = offset }
  var planned = PlannedProgram(
    buffered: buffered, offsets: offsets,
    arenaFloats: placed.map(\.range.upperBound).max() ?? stateFloats, barriers: [],
    lifetimes: placed.sorted { ($0.kernels.lowerBound, $0.offset) < ($1.kernels.lowerBound, $1.offset) })
  planned.barriers = barriers(planned)
  return planned
}

/// The smallest arena that is found from these orders.
private func best(
  of orders: [[PlannedProgram.Lifetime]], from start: Int, rounds: Int = 100
) -> [PlannedProgram.Lifetime] {
  let kernels = orders[0].map(\.kernels.upperBound).max() ?? 0
  let alive = (0...kernels).map { kernel in
    orders[0].lazy.filter { $0.kernels.contains(kernel) }.reduce(0) { $0 + $1.size }
  }
  let enough = start + (alive.max() ?? 0) * 65 / 64
  var best: (lives: [PlannedProgram.Lifetime], end: Int) = ([], .max)
  for order in orders {
    var order = order
    for _ in 0..<rounds where best.end > enough {
      let placed = place(order, from: start)
      let end = placed.map(\.range.upperBound).max() ?? start
      if end < best.end { best = (placed, end) }
      guard let highest = placed.firstIndex(where: { $0.range.upperBound == end }) else { break }
      order.insert(order.remove(at: highest), at: highest / 2)
    }
  }
  return best.lives
}

/// Each at the lowest place that is free during its whole life, in this order.
private func place(_ lives: [PlannedProgram.Lifetime], from start: Int) -> [PlannedProgram.Lifetime] {
  // By their places. Plain numbers: this is the innermost loop of the compiler.
  var placed: [(begin: Int, end: Int, first: Int, last: Int)] = []
  return lives.map { life in
    var life = life
    let (first, last, size) = (life.kernels.lowerBound, life.kernels.upperBound, life.size)
    var offset = start
    for other in placed where other.first <= last && first <= other.last {
      if offset + size <= other.begin { break }
      offset = max(offset, other.end)
    }
    placed.insert(
      (offset, offset + size, first, last), at: placed.firstIndex { $0.begin > offset } ?? placed.count)
    life.offset = offset
    return life
  }
}

extension Buffer {
  /// A total order that does not depend on hashing.
  var key: String {
    switch self {
    case .state(let name): return "state " + name
    case .input(let name): return "input " + name
    case .output(let name): return "output " + name
    case .trace(let name): return "trace " + name
    case .value(let value): return "value \(1_000_000 + value.index)"
    case .packed(let index): return "packed \(1_000_000 + index)"
    case .partial(let value): return "partial \(1_000_000 + value.index)"
    case .transformed(let index): return "transformed \(1_000_000 + index)"
    }
  }
}

/// Where threads must wait for each other: before a kernel that touches memory which an earlier one, since the last
/// barrier, writes (or reads, if this one writes it). Memory, not values: a place may have been given to two values.
private func barriers(_ planned: PlannedProgram) -> Set<Int> {
  func ranges(_ buffers: Set<Buffer>) -> (memory: [Range<Int>], names: Set<Buffer>) {
    var memory: [Range<Int>] = []
    var names: Set<Buffer> = []
    for buffer in buffers {
      if let offset = planned.offsets[buffer], buffer.isTemporary, let info = planned.buffered.buffers[buffer]
      {
        memory.append(offset..<offset + info.floats)
      } else {
        names.insert(buffer)
      }
    }
    return (memory, names)
  }
  var result: Set<Int> = []
  var reads: ([Range<Int>], Set<Buffer>) = ([], [])
  var writes: ([Range<Int>], Set<Buffer>) = ([], [])
  func conflict(_ a: ([Range<Int>], Set<Buffer>), _ b: ([Range<Int>], Set<Buffer>)) -> Bool {
    !a.1.isDisjoint(with: b.1) || a.0.contains { x in b.0.contains { $0.overlaps(x) } }
  }
  for (index, kernel) in planned.buffered.kernels.enumerated() {
    let (kernelReads, kernelWrites) = (ranges(kernel.reads), ranges(kernel.writes))
    if conflict(kernelReads, writes) || conflict(kernelWrites, writes) || conflict(kernelWrites, reads) {
      result.insert(index)
      (reads, writes) = (([], []), ([], []))
    }
    reads = (reads.0 + kernelReads.memory, reads.1.union(kernelReads.names))
    writes = (writes.0 + kernelWrites.memory, writes.1.union(kernelWrites.names))
  }
  return result
}
