import BespokeGraph

/// Which part of the entry each kernel belongs to: that of the earliest value that it leaves behind. What only prepares
/// operands belongs to what comes next.
func parts(of buffered: BufferedProgram) -> [String] {
  let graph = buffered.graph
  let values = { (named: [NamedValue]) in Dictionary(named.map { ($0.name, $0.value) }) { first, _ in first }
  }
  let (outputs, assignments, observations) = (
    values(graph.outputs), values(graph.assignments), values(graph.observations)
  )
  func part(_ kernel: Kernel) -> String? {
    if kernel.isTraceOnly { return "only for a trace" }
    let left = kernel.writes.compactMap { buffer -> ValueID? in
      switch buffer {
      case .value(let value), .partial(let value): value
      case .state(let name): assignments[name]
      case .output(let name): outputs[name]
      case .trace(let name): observations[name]
      case .input, .packed, .transformed: nil
      }
    }
    return left.min().map { graph[$0].part }
  }
  var parts: [String] = []
  var next = ""
  for kernel in buffered.kernels.reversed() {
    next = part(kernel) ?? next
    parts.append(next)
  }
  return parts.reversed()
}
