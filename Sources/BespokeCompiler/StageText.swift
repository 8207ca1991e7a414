import BespokeGraph

extension ChosenGraph: StageOutput {
  public func verifyStage() throws { try verify() }
  public var shown: String {
    "\(graph.name): \(algorithms.count) products\n"
      + algorithms.keys.sorted().map { value in
        let node = graph[value]
        let reason = reasons[value].map { "\n    \($0)" } ?? ""
        return "%\(value.index) \(node.operation.row.mnemonic) \(node.name) \(node.shape): "
          + "\(algorithms[value]?.word ?? "nothing")\(reason)"
      }.joined(separator: "\n") + "\n"
  }
}

extension Algorithm {
  fileprivate var word: String {
    switch self {
    case .matrices: "matrices"
    case .taps: "taps"
    case .fast: "fast convolution"
    case .image: "single image"
    case .thin: "rows of taps"
    }
  }
}

extension PackedGraph: StageOutput {
  public func verifyStage() throws { try verify() }
  public var shown: String {
    let graph = chosen.graph
    func shown(_ operand: OperandForm) -> String {
      (["\(graph[operand.value].name) \(graph[operand.value].shape)"] + operand.steps.map(\.words))
        .joined(separator: ", ")
    }
    return "\(graph.name): \(products.count) products\n"
      + products.sorted { $0.key < $1.key }.map { value, form in
        let space = form.space
        return "%\(value.index) \(graph[value].name) [\(space.slabs)][\(space.rows)][\(space.columns)]: "
          + "\(form.terms.count) pairs of slabs, depth \(form.depth), \(form.width) columns at a time\n"
          + "    left   \(shown(form.left))\n    right  \(shown(form.right))\n"
          + (form.back.map { "    back   from \($0.source.count) slabs to \($0.target.count)\n" } ?? "")
          + (form.parts > 1 ? "    in \(form.parts) parts\n" : "")
          + (form.fold.map { "    folded, up to \($0.summands.count) products an element\n" } ?? "")
      }.joined()
  }
}

extension Rearrangement {
  fileprivate var words: String {
    switch self {
    case .panels(_, let space, let width):
      "in panels [\(space.slabs)][\((space.columns + width - 1) / width)][\(space.rows)][\(width)]"
    case .planes(_, _, let space):
      "in planes [\(space.rows)][\(space.innerSlabs)][\(space.outerSlabs)][\(space.columns)]"
    case .transform(let map, _): "transformed from \(map.source.count) slabs to \(map.target.count)"
    }
  }
}

extension GroupedProgram: StageOutput {
  public func verifyStage() throws { try verify() }
  public var shown: String {
    "\(graph.name): \(kernels.count) kernels\n"
      + kernels.enumerated().map { index, kernel in
        let space = kernel.space
        let stores = kernel.stores.map { "\($0.access.buffer.key)" } + kernel.rowSums.map { $0.buffer.key }
        return "\n\(index). \(kernel.name) [\(space.slabs)][\(space.rows)][\(space.columns)]"
          + (kernel.isTraceOnly ? " (only for a trace)" : "") + "\n"
          + description(of: kernel).map { "    " + $0 + "\n" }.joined()
          + "    keeps " + (stores.isEmpty ? kernel.root.writes.map(\.key) : stores).joined(separator: ", ")
      }.joined(separator: "\n") + "\n"
  }
}

extension BufferedProgram: StageOutput {
  public func verifyStage() throws { try verify() }
  public var shown: String {
    "\(graph.name): \(buffers.count) buffers\n"
      + buffers.sorted { $0.key.key < $1.key.key }.map { buffer, info in
        "\(buffer.key): \(info)" + (info.slabDistance.map { ", slabs \($0) apart" } ?? "")
      }.joined(separator: "\n") + "\n"
  }
}

extension PlannedProgram: StageOutput {
  public func verifyStage() throws { try verify() }
  public var shown: String {
    let values = lifetimes.reduce(0) { $0 + $1.size }
    return "\(buffered.graph.name): arena \(kibibytes(arenaFloats)) KiB, "
      + "\(kibibytes(values)) KiB of values in it, \(barriers.count) barriers\n"
      + lifetimes.map { life in
        "  kernels \(life.kernels.lowerBound)-\(life.kernels.upperBound)  at \(life.offset)  "
          + "\(kibibytes(life.size)) KiB  \(buffered.buffers[life.buffer]?.description ?? life.buffer.key)"
      }.joined(separator: "\n") + "\n"
  }
  /// What each kernel costs, before it runs, and what was decided about it.
  ///
  /// The share is that of a machine on which moving a byte takes as long as the target's `operationsPerByte`.
  public var costSheet: String {
    let perByte = buffered.target.operationsPerByte
    func cost(_ kernel: Kernel) -> Double {
      max(kernel.performedFlops, Double(buffered.bytes(of: kernel)) * perByte)
    }
    let total = max(buffered.kernels.reduce(0) { $0 + cost($1) }, 1)
    return "\(buffered.graph.name) (a byte costs as much as \(Int(perByte)) operations)\n"
      + "   MFLOP     done       MB  FLOP/byte        %  kernel\n"
      + buffered.kernels.map { kernel in
        let bytes = Double(buffered.bytes(of: kernel))
        return column(kernel.flops / 1e6) + column(kernel.performedFlops / 1e6) + column(bytes / 1e6)
          + column(kernel.performedFlops / max(bytes, 1)) + column(cost(kernel) / total * 100)
          + "    " + kernel.name + "\n"
          + buffered.groups.choices(of: kernel).map { String(repeating: " ", count: 51) + $0 + "\n" }.joined()
      }.joined()
  }
}

private func kibibytes(_ floats: Int) -> Int { floats * ElementType.float32.bytes / 1024 }

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
