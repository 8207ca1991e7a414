import BespokeGraph

/// A value that kernels keep for each other, as a trace of intermediate values shows it.
public struct KeptValue: Sendable {
  /// A value of the planned program's graph.
  public var value: ValueID
  /// The kernel after which it is complete.
  var kernel: Int
  var keep: EntryProgram.Keep
  public var entry: TensorEntry
}

/// The values that pass from kernel to kernel through the arena, in the order in which they come into being; each with
/// a name of its own. Those of more axes than the interface's tensors have, four, are left out.
public func keptValues(_ planned: PlannedProgram) -> [KeptValue] {
  let (buffered, graph) = (planned.buffered, planned.buffered.graph)
  var completed: [ValueID: Int] = [:]
  for (index, kernel) in buffered.kernels.enumerated() {
    for case .value(let value) in kernel.writes where graph[value].shape.rank <= 4 {
      completed[value] = index
    }
  }
  var kept: [KeptValue] = []
  var counts: [String: Int] = [:]
  var floats = 0
  for (value, kernel) in completed.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
    let node = graph[value]
    let shape = node.shape
    let name = node.name.isEmpty ? node.operation.row.mnemonic : node.name
    counts[name, default: 0] += 1
    let unique = counts[name] == 1 ? name : "\(name)#\(counts[name] ?? 1)"
    let slabs = shape.isBatched ? buffered.layout.slabs[value.index] : 1
    let rows = shape.isBatched ? shape[0] : 1
    let keep = EntryProgram.Keep(
      source: planned.offsets[.value(value)] ?? 0, target: floats, slabs: slabs, rows: rows,
      columns: shape.count / (slabs * rows))
    kept.append(
      KeptValue(
        value: value, kernel: kernel, keep: keep,
        entry: TensorEntry(unique, shape, at: floats)))
    floats += buffered.target.aligned(shape.floats)
  }
  return kept
}
