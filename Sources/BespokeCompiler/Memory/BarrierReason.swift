/// Why threads meet before a kernel.
public enum BarrierReason<Value> {
  /// It reads what others have written.
  case awaits(Value)
  /// It writes anew what others have read or written.
  case replaces(Value)
  /// It writes where something else was that others have read or written.
  case takesPlace(Value, of: Value)

  func map<Other>(_ transform: (Value) -> Other) -> BarrierReason<Other> {
    switch self {
    case .awaits(let value): .awaits(transform(value))
    case .replaces(let value): .replaces(transform(value))
    case .takesPlace(let value, let other): .takesPlace(transform(value), of: transform(other))
    }
  }
}

extension BarrierReason: Equatable where Value: Equatable {}
extension BarrierReason: Hashable where Value: Hashable {}
extension BarrierReason: Sendable where Value: Sendable {}

extension PlannedProgram {
  /// What the barrier before a kernel is for; nil for one that is for nothing.
  func reason(ofBarrierBefore kernel: Int) -> BarrierReason<Buffer>? {
    let kernels = buffered.kernels
    let last = barriers.filter { $0 < kernel }.max() ?? 0
    let (reads, writes) = (ordered(kernels[kernel].reads), ordered(kernels[kernel].writes))
    let others = kernels[last..<kernel]
    let written = others.reduce(into: Set<Buffer>()) { $0.formUnion($1.writes) }
    let touched = others.reduce(into: written) { $0.formUnion($1.reads) }
    if let value = reads.first(where: written.contains) { return .awaits(value) }
    if let value = writes.first(where: touched.contains) { return .replaces(value) }
    for value in writes {
      guard let place = place(of: value) else { continue }
      let other = ordered(touched).first { other in self.place(of: other).map(place.overlaps) == true }
      if let other { return .takesPlace(value, of: other) }
    }
    return nil
  }

  /// Whether threads meet for a place of something small.
  var waitsForSmallPlace: Bool {
    barriers.contains { barrier in
      guard case .takesPlace(let value, let other)? = reason(ofBarrierBefore: barrier) else { return false }
      return [value, other].contains {
        buffered.buffers[$0].map { $0.floats <= buffered.target.smallBuffer } == true
      }
    }
  }

  private func ordered(_ buffers: Set<Buffer>) -> [Buffer] { buffers.sorted { $0.key < $1.key } }

  /// In the arena, of what lies there for a while.
  private func place(of buffer: Buffer) -> Range<Int>? {
    guard buffer.isTemporary, let offset = offsets[buffer], let info = buffered.buffers[buffer] else {
      return nil
    }
    return offset..<offset + info.floats
  }
}
