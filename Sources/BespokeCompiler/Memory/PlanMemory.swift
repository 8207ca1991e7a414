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
///
/// A place that is given away between two barriers makes threads wait once more. So a buffer keeps its place up to the
/// next barrier that the values themselves need, if the arena gets hardly larger by it, and in any case if it is small.
/// A barrier more, for a place of something large, may put off the next one, into the next stretch and no further: where
/// threads would meet for the place of something small by that, everything is held for the stretches beside its own, too.
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
  let stretches = stretches(buffered.kernels)
  let planned = plan(buffered, lives, held: stretches, states: states, stateFloats: stateFloats)
  guard planned.waitsForSmallPlace else { return planned }
  let wider = stretches.map { own in
    let (first, last) = (max(own.lowerBound - 1, 0), min(own.upperBound + 1, stretches.count - 1))
    return stretches[first].lowerBound...stretches[last].upperBound
  }
  return plan(buffered, lives, held: wider, states: states, stateFloats: stateFloats)
}

/// - Parameter stretches: for which a buffer keeps its place, of each kernel.
private func plan(
  _ buffered: BufferedProgram, _ lives: [PlannedProgram.Lifetime], held stretches: [ClosedRange<Int>],
  states: [String: Int], stateFloats: Int
) -> PlannedProgram {
  func held(upTo size: Int) -> [PlannedProgram.Lifetime] {
    lives.map { life in
      var held = life
      if life.size <= size {
        held.kernels =
          stretches[life.kernels.lowerBound].lowerBound...stretches[life.kernels.upperBound].upperBound
      }
      return held
    }
  }
  func placed(_ held: [PlannedProgram.Lifetime]) -> (offsets: [Buffer: Int], end: Int) {
    let placed = best(
      of: [
        held.sorted { $0.size > $1.size },
        held.sorted { $0.size * $0.kernels.count > $1.size * $1.kernels.count },
      ],
      from: stateFloats)
    return (
      Dictionary(uniqueKeysWithValues: placed.map { ($0.buffer, $0.offset) }),
      placed.map(\.range.upperBound).max() ?? stateFloats
    )
  }
  var (places, end) = placed(held(upTo: buffered.target.smallBuffer))
  let (allHeld, limit) = (held(upTo: .max), end + end / 64)
  if stateFloats + mostAlive(allHeld) <= limit {
    let all = placed(allHeld)
    if all.end <= limit { (places, end) = all }
  }
  var planned = PlannedProgram(
    buffered: buffered, offsets: places, arenaFloats: end, barriers: [],
    lifetimes: lives.map { life in
      var life = life
      life.offset = places[life.buffer]!
      return life
    }
    .sorted { ($0.kernels.lowerBound, $0.offset) < ($1.kernels.lowerBound, $1.offset) })
  for (name, offset) in states { planned.offsets[.state(name)] = offset }
  planned.barriers = barriers(buffered.kernels) { buffer in
    guard let offset = planned.offsets[buffer], buffer.isTemporary, let info = buffered.buffers[buffer] else {
      return nil
    }
    return offset..<offset + info.floats
  }
  return planned
}

/// Of each kernel those from one barrier to the next, if each value had a place of its own.
private func stretches(_ kernels: [Kernel]) -> [ClosedRange<Int>] {
  let begins = [0] + barriers(kernels) { _ in nil }.sorted()
  return zip(begins, begins.dropFirst() + [kernels.count]).flatMap { begin, end in
    (begin..<end).map { _ in begin...end - 1 }
  }
}

/// The smallest arena that is found from these orders.
private func best(
  of orders: [[PlannedProgram.Lifetime]], from start: Int, rounds: Int = 100
) -> [PlannedProgram.Lifetime] {
  let enough = start + mostAlive(orders[0]) * 65 / 64
  var best: (lives: [PlannedProgram.Lifetime], end: Int) = ([], .max)
  for order in orders {
    var order = order
    for _ in 0..<rounds where best.end > enough {
      place(&order, from: start)
      let end = order.map(\.range.upperBound).max() ?? start
      if end < best.end { best = (order, end) }
      guard let highest = order.firstIndex(where: { $0.range.upperBound == end }) else { break }
      order.insert(order.remove(at: highest), at: highest / 2)
    }
  }
  return best.lives
}

/// Floats that live at the same time at most.
private func mostAlive(_ lives: [PlannedProgram.Lifetime]) -> Int {
  // What lives from a kernel on counts there, and no more behind its last one.
  var change = [Int](repeating: 0, count: (lives.map(\.kernels.upperBound).max() ?? 0) + 2)
  for life in lives {
    change[life.kernels.lowerBound] += life.size
    change[life.kernels.upperBound + 1] -= life.size
  }
  var (alive, most) = (0, 0)
  for difference in change {
    alive += difference
    most = max(most, alive)
  }
  return most
}

/// A place in the arena, and the kernels for which it is taken.
private struct Placed {
  var begin, end, first, last: Int
}

/// Each at the lowest place that is free during its whole life, in this order.
private func place(_ lives: inout [PlannedProgram.Lifetime], from start: Int) {
  // By where they begin. Indices, not iterators: this is the innermost loop of the compiler, which is not optimised.
  var placed: [Placed] = []
  placed.reserveCapacity(lives.count)
  for index in lives.indices {
    let (first, last, size) = (
      lives[index].kernels.lowerBound, lives[index].kernels.upperBound, lives[index].size
    )
    var offset = start
    var next = 0
    while next < placed.count {
      let other = placed[next]
      if other.first <= last && first <= other.last {
        if offset + size <= other.begin { break }
        if other.end > offset { offset = other.end }
      }
      next += 1
    }
    // Where it breaks off nothing begins before the end of what is placed.
    while next > 0 && placed[next - 1].begin > offset { next -= 1 }
    while next < placed.count && placed[next].begin <= offset { next += 1 }
    placed.insert(Placed(begin: offset, end: offset + size, first: first, last: last), at: next)
    lives[index].offset = offset
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
/// - Parameter place: in the arena; nil for what is told by its name.
private func barriers(_ kernels: [Kernel], place: (Buffer) -> Range<Int>?) -> Set<Int> {
  func ranges(_ buffers: Set<Buffer>) -> (memory: [Range<Int>], names: Set<Buffer>) {
    var memory: [Range<Int>] = []
    var names: Set<Buffer> = []
    for buffer in buffers {
      if let place = place(buffer) { memory.append(place) } else { names.insert(buffer) }
    }
    return (memory, names)
  }
  var result: Set<Int> = []
  var reads: ([Range<Int>], Set<Buffer>) = ([], [])
  var writes: ([Range<Int>], Set<Buffer>) = ([], [])
  func conflict(_ a: ([Range<Int>], Set<Buffer>), _ b: ([Range<Int>], Set<Buffer>)) -> Bool {
    !a.1.isDisjoint(with: b.1) || a.0.contains { x in b.0.contains { $0.overlaps(x) } }
  }
  for (index, kernel) in kernels.enumerated() {
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
