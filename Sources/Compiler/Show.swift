import GraphIR

extension FusedProgram: StageOutput {
  public func verifyStage() throws { try verify() }
  public var shown: String {
    "\(graph.name): \(kernels.count) kernels\n"
      + kernels.enumerated().map { index, kernel in
        let space = kernel.space
        let stores = kernel.stores.map { "\($0.access.buffer.key)" } + kernel.rowSums.map { $0.buffer.key }
        return "\n\(index). \(kernel.name) [\(space.planes)][\(space.rows)][\(space.columns)]"
          + (kernel.isTraceOnly ? " (only for a trace)" : "") + "\n"
          + kernel.description.map { "    " + $0 + "\n" }.joined()
          + "    keeps " + (stores.isEmpty ? kernel.root.writes.map(\.key) : stores).joined(separator: ", ")
      }.joined(separator: "\n") + "\n"
  }
}

extension PlannedProgram: StageOutput {
  public func verifyStage() throws { try verify() }
  public var shown: String {
    let values = lifetimes.reduce(0) { $0 + $1.size }
    return "\(fused.graph.name): arena \(arenaFloats * 4 / 1024) KiB, "
      + "\(values * 4 / 1024) KiB of values in it, \(barriers.count) barriers\n"
      + lifetimes.map { life in
        "  kernels \(life.kernels.lowerBound)-\(life.kernels.upperBound)  at \(life.offset)  "
          + "\(life.size * 4 / 1024) KiB  \(fused.buffers[life.buffer]?.description ?? life.buffer.key)"
      }.joined(separator: "\n") + "\n"
  }
  /// What each kernel costs, before it runs, and what was decided about it.
  ///
  /// The share is that of a machine on which moving a byte takes as long as the target's `operationsPerByte`.
  public var costSheet: String {
    let perByte = fused.target.operationsPerByte
    func cost(_ kernel: Kernel) -> Double { max(kernel.performedFlops, Double(kernel.bytes) * perByte) }
    let total = max(fused.kernels.reduce(0) { $0 + cost($1) }, 1)
    return "\(fused.graph.name) (a byte costs as much as \(Int(perByte)) operations)\n"
      + "   MFLOP     done       MB  FLOP/byte        %  kernel\n"
      + fused.kernels.map { kernel in
        let bytes = Double(kernel.bytes)
        return column(kernel.flops / 1e6) + column(kernel.performedFlops / 1e6) + column(bytes / 1e6)
          + column(kernel.performedFlops / max(bytes, 1)) + column(cost(kernel) / total * 100)
          + "    " + kernel.name + "\n"
          + kernel.choices.map { String(repeating: " ", count: 51) + $0 + "\n" }.joined()
      }.joined()
  }
}

private func column(_ value: Double) -> String {
  let text = "\(Double(Int(value * 100)) / 100)"
  return String(repeating: " ", count: max(0, 9 - text.count)) + text
}

extension LoopProgram: StageOutput {
  public func verifyStage() throws { try verify() }
  public var shown: String {
    entries.map { entry in
      entry.name + ":\n"
        + entry.calls.map { call in
          let function = entry.functions[call.function]
          return (call.barrierBefore ? "  ---- barrier\n" : "")
            + "  \(function.name): \(function.share.items) items"
        }.joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }
}
