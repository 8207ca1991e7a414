import BespokeGraph

/// Says of every buffer of an entry what it holds: of those between kernels as the kernel that fills it knows it, of
/// states and of what the caller has as the graph says.
public func giveBuffers(_ groups: GroupedProgram) -> BufferedProgram {
  var buffers = outside(groups.graph)
  for kernel in groups.kernels {
    for (buffer, info) in Filling(kernel: kernel, groups: groups).buffers where buffers[buffer] == nil {
      buffers[buffer] = info
    }
  }
  return BufferedProgram(groups: groups, buffers: buffers)
}

/// What states are kept in, and the caller's own.
private func outside(_ graph: Graph) -> [Buffer: BufferInfo] {
  var result: [Buffer: BufferInfo] = [:]
  for state in graph.states { result[.state(state.name)] = BufferInfo(state.name, state.shape) }
  for node in graph.nodes {
    if case .input(let name) = node.operation { result[.input(name)] = BufferInfo(name, node.shape) }
  }
  for root in graph.outputs { result[.output(root.name)] = BufferInfo(root.name, graph[root.value].shape) }
  for root in graph.observations {
    result[.trace(root.name)] = BufferInfo(root.name, graph[root.value].shape)
  }
  return result
}

/// What one kernel leaves for others.
private struct Filling {
  let kernel: Kernel
  let groups: GroupedProgram
  private var space: IterationSpace { kernel.space }
  /// The value that it rearranges, or the last one that it computes.
  private var value: Node? { kernel.work.last.map { groups.graph[$0.value] } }

  var buffers: [(Buffer, BufferInfo)] {
    kernel.stores.compactMap(stored) + kernel.rowSums.compactMap(summed) + [moved].compactMap(\.self)
  }

  private func stored(_ store: Store) -> (Buffer, BufferInfo)? {
    let buffer = store.access.buffer
    switch buffer {
    case .value(let id): return (buffer, info(id))
    case .packed:
      return (
        buffer, info(.planes, [space.rows, space.innerSlabs, space.outerSlabs, space.columns])
      )
    case .transformed:
      let (slab, distance) = (space.rows * space.columns, store.access.strides.inner)
      return (
        buffer,
        info(
          .products, [space.slabs, space.rows, space.columns], apart: distance == slab ? nil : distance)
      )
    case .partial, .state, .input, .output, .trace: return nil
    }
  }

  private func summed(_ sum: RowSum) -> (Buffer, BufferInfo)? {
    guard case .partial(let id) = sum.buffer else { return nil }
    return (
      sum.buffer,
      BufferInfo(groups.graph[id].name, kind: .sums, dimensions: [space.slabs, space.columns])
    )
  }

  private var moved: (Buffer, BufferInfo)? {
    switch kernel.root {
    case .elementwise, .products: return nil
    case .pack(_, let target, let width):
      let panels = (space.columns + width - 1) / width
      return (target, info(.panels, [space.slabs, panels, space.rows, width]))
    case .relayout(_, _, .value(let id)): return (.value(id), info(id))
    case .relayout(_, _, let target):
      // For a sum, of its operand.
      let operand = value.flatMap { $0.operands.first }
      let name = operand.map { groups.graph[$0].name } ?? ""
      return (target, BufferInfo(name, kind: .rows, dimensions: [space.rows, space.columns]))
    case .map(let map, _, let target, let size):
      if case .value(let id) = target.buffer { return (target.buffer, info(id)) }
      return (target.buffer, info(.transformed, [map.target.count, size], apart: target.slab))
    case .slices(let sliced):
      guard case .value(let id) = sliced.target.buffer else { return nil }
      return (sliced.target.buffer, info(id))
    case .slicedGradient(let sliced):
      return (sliced.sums, info(.products, [space.slabs, space.rows, space.columns]))
    }
  }

  private func info(_ kind: BufferInfo.Kind, _ dimensions: [Int], apart: Int? = nil) -> BufferInfo {
    BufferInfo(value?.name ?? "", kind: kind, dimensions: dimensions, slabDistance: apart)
  }

  /// A tensor as its layout has it.
  private func info(_ id: ValueID) -> BufferInfo {
    let node = groups.graph[id]
    let space = groups.layout.space(of: id, groups.graph)
    return BufferInfo(
      node.name,
      dimensions: node.shape.isBatched ? [space.slabs, space.rows, space.columns] : node.shape.dimensions,
      elementType: node.shape.elementType)
  }
}
