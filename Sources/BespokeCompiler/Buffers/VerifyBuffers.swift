import BespokeGraph

extension BufferedProgram {
  /// Legal:
  /// - kernels are in a legal order;
  /// - buffers are as large as what they hold, and of its type;
  /// - inside each kernel: see `KernelVerifier`.
  public func verify() throws(CompilerBug) {
    try groups.verify()
    try verifyBuffers()
    for kernel in kernels { try KernelVerifier(kernel: kernel, program: self).verify() }
  }

  /// Every buffer is as large as what it holds and of its type; only slabs of transforms lie apart, by a cache line.
  private func verifyBuffers() throws(CompilerBug) {
    for (buffer, info) in buffers {
      guard info.dimensions.allSatisfy({ $0 > 0 }) else { throw bug("\(buffer) is empty: \(info)") }
      if let distance = info.slabDistance {
        guard case .transformed = buffer, distance == info.slab + target.alignment else {
          throw bug("the slabs of \(buffer) lie \(distance) apart")
        }
      }
    }
    for (buffer, shape) in tensors() {
      guard let info = buffers[buffer] else { throw bug("nothing is known of \(buffer)") }
      guard info.elements == shape.count, info.elementType == shape.elementType else {
        throw bug("\(buffer) holds \(info), not \(shape)")
      }
    }
  }

  /// What buffers hold as it is in the graph.
  private func tensors() -> [Buffer: Shape] {
    var result: [Buffer: Shape] = [:]
    for case .value(let value) in buffers.keys where graph.nodes.indices.contains(value.index) {
      result[.value(value)] = graph[value].shape
    }
    for state in graph.states { result[.state(state.name)] = state.shape }
    for node in graph.nodes {
      if case .input(let name) = node.operation { result[.input(name)] = node.shape }
    }
    for root in graph.outputs { result[.output(root.name)] = graph[root.value].shape }
    for root in graph.observations { result[.trace(root.name)] = graph[root.value].shape }
    return result
  }

  private func bug(_ message: String) -> CompilerBug { CompilerBug(stage: "buffers", message: message) }
}
