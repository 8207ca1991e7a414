import BespokeGraph

extension PlannedProgram {
  /// Legal:
  /// - every buffer in the arena has a place on a cache line, as large as the buffer, inside the arena;
  /// - it has one lifetime, which covers every kernel that reads or writes it;
  /// - states come first and do not overlap, nor do buffers that live at the same time;
  /// - between two kernels that touch the same memory, one of them writing, threads meet.
  public func verify() throws(CompilerBug) {
    try verifyStates()
    try verifyLifetimes()
    try verifyOverlaps()
    try verifyBarriers()
  }

  private func verifyStates() throws(CompilerBug) {
    var end = 0
    let places = buffered.graph.states.map { ($0.name, offsets[.state($0.name)], $0.shape.floats) }
    for (name, place, count) in places.sorted(by: { ($0.1 ?? -1) < ($1.1 ?? -1) }) {
      guard let place else { throw bug("state \(name) has no place") }
      guard place >= end else { throw bug("state \(name) overlaps another one") }
      guard place % buffered.target.alignment == 0 else { throw bug("state \(name) is not on a cache line") }
      end = place + count
    }
    guard end <= arenaFloats else { throw bug("the states do not fit into the arena") }
  }

  private func verifyLifetimes() throws(CompilerBug) {
    var lives: [Buffer: Lifetime] = [:]
    for life in lifetimes {
      guard lives.updateValue(life, forKey: life.buffer) == nil else {
        throw bug("\(life.buffer) lives twice")
      }
      guard let size = buffered.buffers[life.buffer]?.floats else { throw bug("\(life.buffer) has no size") }
      guard offsets[life.buffer] == life.offset else { throw bug("\(life.buffer) lies elsewhere") }
      guard life.size >= size else { throw bug("\(life.buffer) needs \(size) floats, has \(life.size)") }
      guard life.offset % buffered.target.alignment == 0 else {
        throw bug("\(life.buffer) is not on a cache line")
      }
      guard life.offset >= 0, life.range.upperBound <= arenaFloats else {
        throw bug("\(life.buffer) lies outside the arena")
      }
    }
    for (index, kernel) in buffered.kernels.enumerated() {
      for buffer in kernel.reads.union(kernel.writes) {
        switch buffer {
        case .input, .output, .trace: continue
        case .state:
          guard offsets[buffer] != nil else { throw bug("\(buffer) has no place") }
        case .value, .packed, .partial, .transformed:
          guard let life = lives[buffer] else { throw bug("\(buffer) has no place") }
          guard life.kernels.contains(index) else {
            throw bug("\(buffer) is not alive in kernel \(kernel.name)")
          }
        }
      }
    }
  }

  private func verifyOverlaps() throws(CompilerBug) {
    // Of states that only other entries use no more is known than where they begin.
    let places = offsets.compactMap { buffer, offset in
      if case .state = buffer { return offset + (buffered.buffers[buffer]?.floats ?? 1) } else { return nil }
    }
    let states = 0..<(places.max() ?? 0)
    for (index, a) in lifetimes.enumerated() {
      if a.range.overlaps(states) { throw bug("\(a.buffer) overlaps the states") }
      for b in lifetimes[(index + 1)...] where a.kernels.overlaps(b.kernels) && a.range.overlaps(b.range) {
        throw bug("\(a.buffer) and \(b.buffer) overlap")
      }
    }
  }

  /// What a kernel touches: a place in the arena, or something of the caller's.
  private struct Touch {
    var buffer: Buffer
    var place: Range<Int>?
    var isWrite: Bool
    var kernel: String

    func conflicts(with other: Touch) -> Bool {
      guard isWrite || other.isWrite else { return false }
      if let place, let otherPlace = other.place { return place.overlaps(otherPlace) }
      return buffer == other.buffer
    }
  }

  private func verifyBarriers() throws(CompilerBug) {
    func place(_ buffer: Buffer) -> Range<Int>? {
      guard let offset = offsets[buffer], let count = buffered.buffers[buffer]?.floats else { return nil }
      return offset..<offset + count
    }
    var sinceBarrier: [Touch] = []
    for (index, kernel) in buffered.kernels.enumerated() {
      let touches =
        kernel.reads.map { Touch(buffer: $0, place: place($0), isWrite: false, kernel: kernel.name) }
        + kernel.writes.map { Touch(buffer: $0, place: place($0), isWrite: true, kernel: kernel.name) }
      if barriers.contains(index) { sinceBarrier = [] }
      for touch in touches {
        if let earlier = sinceBarrier.first(where: touch.conflicts) {
          throw bug(
            "no barrier between kernels \(earlier.kernel) and \(kernel.name), which share \(earlier.buffer)")
        }
      }
      sinceBarrier += touches
    }
    guard barriers.allSatisfy(buffered.kernels.indices.contains) else {
      throw bug("a barrier before no kernel")
    }
  }

  private func bug(_ message: String) -> CompilerBug { CompilerBug(stage: "memory", message: message) }
}
