import BespokeGraph

/// Kernels that rearrange operands, each once for all products that read it alike.
extension Grouping {
  mutating func rearranged(_ form: OperandForm) -> Product.Operand {
    var buffer = materialise(form.value)
    for step in form.steps {
      switch step {
      case .panels(let strides, let space, let width):
        buffer = packed(Access(buffer: buffer, strides: strides), space, width: width, of: form.value)
      case .planes(let strides, let gather, let space):
        buffer = planes(Access(buffer: buffer, strides: strides, gather: gather), space, of: form.value)
      case .transform(let map, let size):
        buffer = transformed(Root.Slabs(buffer: buffer, slab: size), map, of: form.value)
      }
    }
    return Product.Operand(
      buffer: buffer, slab: form.slab, across: form.across, depth: form.depth, panel: form.panel,
      overlaps: form.overlaps)
  }

  private mutating func packed(_ source: Access, _ space: IterationSpace, width: Int, of value: ValueID)
    -> Buffer
  {
    let key = PackKey(source: source, space: space, width: width)
    if let known = packings[key] { return known }
    let target = newPacked(key)
    let kernel = Kernel(
      name: "pack " + graph[value].name, location: graph[value].location, space: space,
      root: .pack(source: source, target: target, width: width), work: [.packs(value)])
    if case .state = source.buffer {
      prologue.append(kernel)
    } else {
      kernels.append(kernel)
      scopes.append(Scope())
    }
    return target
  }

  private mutating func planes(_ source: Access, _ space: IterationSpace, of value: ValueID) -> Buffer {
    let key = PackKey(source: source, space: space, width: 1)
    if let known = packings[key] { return known }
    let (target, node) = (newPacked(key), graph[value])
    let kernel = open(space: space, root: .elementwise)
    kernels[kernel].name = "planes of " + node.name
    kernels[kernel].location = node.location
    kernels[kernel].work = [.planes(value)]
    let local = append(ScalarOp(operation: .load(source), operands: [], name: node.name), to: kernel)
    let pixel = space.outerSlabs * space.columns
    let strides = Strides(outer: space.columns, inner: pixel, row: space.innerSlabs * pixel, column: 1)
    kernels[kernel].stores = [Store(local: local, access: Access(buffer: target, strides: strides))]
    return target
  }

  private mutating func newPacked(_ key: PackKey) -> Buffer {
    let target = Buffer.packed(packings.count)
    packings[key] = target
    return target
  }

  private mutating func transformed(_ source: Root.Slabs, _ map: SlabMap, of value: ValueID) -> Buffer {
    let key = TransformKey(source: source.buffer, map: map)
    if let known = transforms[key], kernels.count - known.kernel <= target.transformReach {
      return known.slabs.buffer
    }
    let slabs = newTransformed(slab: source.slab)
    let kernel = open(
      space: IterationSpace(innerSlabs: map.target.count, rows: 1, columns: source.slab),
      root: .map(map, source: source, target: slabs, size: source.slab))
    kernels[kernel].name = "transform " + graph[value].name
    kernels[kernel].location = graph[value].location
    kernels[kernel].work = [.transforms(value)]
    transforms[key] = (slabs, kernel)
    return slabs.buffer
  }

  /// Slabs a cache line longer than they need be: a power of two would map them all to the same few lines.
  mutating func newTransformed(slab: Int, areApart: Bool = true) -> Root.Slabs {
    defer { transformedCount += 1 }
    return Root.Slabs(
      buffer: .transformed(transformedCount), slab: slab + (areApart ? target.alignment : 0))
  }
}
