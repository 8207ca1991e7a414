import BespokeGraph

extension Grouping {
  /// Drops what nobody reads, and puts the packing of states where it belongs.
  func finish() -> GroupedProgram {
    let alive = kernels.indices.compactMap { withoutDeadLocals(kernels[$0], known: scopes[$0].known) }
    return GroupedProgram(
      graph: graph, layout: layout, target: target, reasons: packed.chosen.reasons,
      kernels: withPrologue(alive))
  }

  /// States are packed as late as the barriers allow, for panels take memory from then on: one kernel before their first
  /// reader, so that both kernels lie between the same barriers, and before the state is replaced.
  private func withPrologue(_ kernels: [Kernel]) -> [Kernel] {
    var packs: [Int: [Kernel]] = [:]
    for pack in prologue {
      let reader = kernels.firstIndex { !$0.reads.isDisjoint(with: pack.writes) } ?? kernels.count
      let replacement = kernels.firstIndex { !$0.writes.isDisjoint(with: pack.reads) } ?? kernels.count
      packs[max(min(reader - 1, replacement), 0), default: []].append(pack)
    }
    return kernels.indices.flatMap { (packs[$0] ?? []) + [kernels[$0]] }
  }

  private func withoutDeadLocals(_ kernel: Kernel, known: [ValueID: Int]) -> Kernel? {
    switch kernel.root {
    case .pack, .relayout, .map, .slices, .slicedGradient: return kernel
    case .elementwise, .products: break
    }
    guard !kernel.stores.isEmpty || !kernel.rowSums.isEmpty else { return nil }
    var isNeeded = [Bool](repeating: false, count: kernel.locals.count)
    for local in kernel.stores.map(\.local) + kernel.rowSums.map(\.local) { isNeeded[local] = true }
    for index in kernel.locals.indices.reversed() where isNeeded[index] {
      for operand in kernel.locals[index].operands { isNeeded[operand] = true }
    }
    var result = kernel
    result.work = kernel.work.filter { known[$0.value].map { isNeeded[$0] } ?? true }
    var renumbered = [Int](repeating: -1, count: kernel.locals.count)
    result.locals = []
    for (index, local) in kernel.locals.enumerated() where isNeeded[index] {
      renumbered[index] = result.locals.count
      var copy = local
      copy.operands = local.operands.map { renumbered[$0] }
      result.locals.append(copy)
    }
    result.stores = kernel.stores.map { Store(local: renumbered[$0.local], access: $0.access) }
    result.rowSums = kernel.rowSums.map { RowSum(local: renumbered[$0.local], buffer: $0.buffer) }
    return result
  }
}

extension Root {
  var reads: Set<Buffer> {
    switch self {
    case .elementwise: return []
    case .products(let products): return Set(products.flatMap { [$0.left.buffer, $0.right.buffer] })
    case .pack(let source, _, _): return [source.buffer]
    case .relayout(let source, _, _): return [source]
    case .map(_, let source, _, _): return [source.buffer]
    case .slices(let sliced): return [sliced.image.source.buffer, sliced.product.right.buffer]
    case .slicedGradient(let sliced): return [sliced.input.source.buffer, sliced.output.source.buffer]
    }
  }

  var writes: Set<Buffer> {
    switch self {
    case .elementwise, .products: return []
    case .pack(_, let target, _), .relayout(_, _, let target): return [target]
    case .map(_, _, let target, _): return [target.buffer]
    case .slices(let sliced): return [sliced.target.buffer]
    case .slicedGradient(let sliced): return [sliced.sums]
    }
  }
}

extension Kernel {
  public var reads: Set<Buffer> {
    var buffers = root.reads.union(accumulates)
    for local in locals {
      switch local.operation {
      case .load(let access), .sum(let access, _): buffers.insert(access.buffer)
      case .combine(let buffer, _, _): buffers.insert(buffer)
      case .product, .constant, .stepFunction, .random, .unary, .binary, .affine, .oneHot: break
      }
    }
    return buffers
  }

  /// What the kernel adds to.
  public var accumulates: Set<Buffer> {
    guard case .products(let products) = root, products[0].accumulates else { return [] }
    return Set(stores.map(\.access.buffer))
  }

  public var writes: Set<Buffer> {
    root.writes.union(stores.map(\.access.buffer)).union(rowSums.map(\.buffer))
  }
}
