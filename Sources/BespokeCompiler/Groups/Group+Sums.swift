import BespokeGraph

/// Sums: over samples while the elements pass, over pixels sample by sample, otherwise element by element of the result.
extension Grouping {
  mutating func placeSum(_ value: ValueID) {
    guard case .sum(let axes) = graph[value].operation else {
      preconditionFailure("bug in Bespoke, stage groups: \(graph[value].name) is no sum")
    }
    let operand = graph[value].operands[0]
    let shape = graph[operand].shape
    let columns = layout.columns(operand, graph)
    let isByPixel = shape.isBatched && shape.rank > 2 && columns == shape.dimensions.last
    if axes.count == shape.rank || axes == Self.allButLast(shape) && (!shape.isBatched || isByPixel)
      || (shape.isBatched && axes == [0])
    {
      placeSumOfRows(value, axes: axes)
    } else if axes.first == 0 && shape.isBatched {
      // Over samples first: what is left lies in row-major order, whatever the layout.
      let kernel = chooseKernel(for: [operand], shape: shape, slabs: layout.slabs[operand.index])
      let partial = addRowSum(of: operand, to: kernel, for: value)
      let rest = Source(buffer: partial, shape: Shape(shape.sampleDimensions), slabs: 0, kernel: kernel)
      placeSum(value, of: rest, axes: axes.dropFirst().map { $0 - 1 })
    } else if isByPixel, layout.slabs[operand.index] > 1, axes.starts(with: 1..<shape.rank - 1) {
      placeSumOfPixels(value, axes: axes)
    } else {
      let buffer = materialise(operand)
      let slabs = buffer.isInput ? 1 : layout.slabs[operand.index]
      placeSum(
        value, of: Source(buffer: buffer, shape: shape, slabs: slabs, kernel: after(operand) - 1),
        axes: axes)
    }
  }

  private static func allButLast(_ shape: Shape) -> [Int] { Array(0..<max(shape.rank - 1, 0)) }

  /// Sums over the rows of each slab, while the rows pass.
  private mutating func addRowSum(of operand: ValueID, to kernel: Int, for value: ValueID) -> Buffer {
    let local = resolve(operand, in: kernel)
    let partial = Buffer.partial(value)
    kernels[kernel].rowSums.append(RowSum(local: local, buffer: partial))
    describe(kernel, value)
    return partial
  }

  /// Over rows, and over slabs or everything: what the kernel of the operand leaves is combined in the next.
  private mutating func placeSumOfRows(_ value: ValueID, axes: [Int]) {
    let operand = graph[value].operands[0]
    let shape = graph[operand].shape
    let kernel = chooseKernel(
      for: [operand], shape: shape, slabs: layout.slabs[operand.index], isSummed: !shape.isBatched)
    let partial = addRowSum(of: operand, to: kernel, for: value)
    let plan = SumPlan(shape: shape, axes: axes, space: kernels[kernel].space)
    if plan.count == 1 {
      producers[value] = Producer(kernel: kernel, local: nil, buffer: partial)
      return
    }
    let result = graph[value].shape
    let vector = layout.space(of: value, graph)
    let existing = (kernel + 1..<max(kernel + 1, kernels.count)).first {
      scopes[$0].shape == result && kernels[$0].space == vector && kernels[$0].root == .elementwise
    }
    let combining = existing ?? open(space: vector, root: .elementwise, shape: result)
    setProducer(
      of: value, to: .combine(partial, count: plan.count, stride: plan.stride), in: combining)
  }

  /// Over the pixels of each sample, perhaps over its channels too.
  private mutating func placeSumOfPixels(_ value: ValueID, axes: [Int]) {
    let operand = graph[value].operands[0]
    let shape = graph[operand].shape
    let space = layout.space(of: operand, graph).withSlabsAsRows
    let first = availability(operand)
    let existing = (first..<max(first, kernels.count)).first {
      scopes[$0].isBySample && kernels[$0].space == space && kernels[$0].root == .elementwise
    }
    let kernel = existing ?? open(space: space, root: .elementwise, shape: shape)
    scopes[kernel].isBySample = true
    let partial = addRowSum(of: operand, to: kernel, for: value)
    if axes.count == shape.rank - 2 && layout.slabs[value.index] == 1 {
      producers[value] = Producer(kernel: kernel, local: nil, buffer: partial)
      return
    }
    let rest = Source(
      buffer: partial, shape: Shape([shape[0], space.columns], batched: true), slabs: 1, kernel: kernel)
    placeSum(value, of: rest, axes: axes.count == shape.rank - 2 ? [] : [1])
  }

  private mutating func setProducer(of value: ValueID, to operation: ScalarOp.Operation, in kernel: Int) {
    let index = append(ScalarOp(operation: operation, operands: [], name: graph[value].name), to: kernel)
    scopes[kernel].known[value] = index
    producers[value] = Producer(kernel: kernel, local: index)
    describe(kernel, value)
  }

  // MARK: Element by element of the result

  /// What is summed, as it lies in a buffer.
  private struct Source {
    let buffer: Buffer
    let shape: Shape
    /// The kernel that completes it.
    let kernel: Int
    /// From a sample to the next within a slab; 0 where there are none.
    let row: Int
    /// From a slab to the next.
    private let slab: Int

    /// - Parameter slabs: as in `Layout`.
    init(buffer: Buffer, shape: Shape, slabs: Int, kernel: Int) {
      (self.buffer, self.shape, self.kernel) = (buffer, shape, kernel)
      row = shape.isBatched ? shape.sampleCount / slabs : 0
      slab = shape.isBatched ? shape[0] * row : 0
    }

    /// Of the first sample, or of a tensor.
    var places: Places {
      row == 0
        ? Places([shape.count], strides: [1])
        : Places([shape.sampleCount / row, row], strides: [slab, 1])
    }
  }

  /// Each element of the result adds up its own elements of the source; the axes do not include samples.
  private mutating func placeSum(_ value: ValueID, of source: Source, axes: [Int]) {
    let first = source.shape.isBatched ? 1 : 0
    // Neighbouring axes that are both summed, or both kept, are one.
    var extents: [Int] = []
    var isSummed: [Bool] = []
    for axis in first..<source.shape.rank {
      if axes.contains(axis) == isSummed.last {
        extents[extents.count - 1] *= source.shape[axis]
      } else {
        extents.append(source.shape[axis])
        isSummed.append(axes.contains(axis))
      }
    }
    guard var kept = source.places.reshaped(extents) else {
      return placeSum(value, of: relaid(source, of: value), axes: axes)
    }
    var terms = kept
    terms.axes = zip(kept.axes, isSummed).compactMap { $1 ? $0 : nil }
    kept.axes = zip(kept.axes, isSummed).compactMap { $1 ? nil : $0 }
    terms.offset = 0
    let shape = graph[value].shape
    let kernel = chooseKernel(
      for: [], shape: shape, slabs: layout.slabs[value.index], after: source.kernel)
    let access = access(to: source.buffer, kept, sampleStride: source.row, in: kernel)
    setProducer(of: value, to: .sum(access, distances: terms.distances), in: kernel)
  }

  /// The source with each sample's elements in one row.
  private mutating func relaid(_ source: Source, of value: ValueID) -> Source {
    let target = Buffer.transformed(transformedCount)
    transformedCount += 1
    let kernel = open(
      space: IterationSpace(source.shape, slabs: 1),
      root: .relayout(source: source.buffer, sourceColumns: source.row, target: target))
    describe(kernel, value)
    return Source(buffer: target, shape: source.shape, slabs: 1, kernel: kernel)
  }
}

/// How the sums over rows, `[slabs][columns]`, add up to the sum over `axes`.
private struct SumPlan {
  var count: Int
  var stride: Int

  init(shape: Shape, axes: [Int], space: IterationSpace) {
    if axes.count == shape.rank {
      (count, stride) = (space.slabs * space.columns, 1)
    } else if !shape.isBatched {
      // Of a matrix outer slabs are parts of its rows, and inner ones of its columns; of a kernel all are taps.
      (count, stride) =
        shape.rank == 2 ? (space.outerSlabs, space.innerSlabs * space.columns) : (space.slabs, space.columns)
    } else if shape.rank == 2 || axes == [0] {
      // Features of a batch: nothing but rows is summed.
      (count, stride) = (1, 1)
    } else {
      (count, stride) = (space.slabs, space.columns)
    }
  }
}

extension Buffer {
  var isInput: Bool {
    if case .input = self { return true } else { return false }
  }
}

/// Distances of neighbours along each axis.
func rowMajorStrides(_ extents: [Int]) -> [Int] {
  var strides: [Int] = []
  for extent in extents.reversed() { strides.append((strides.last ?? 1) * extent) }
  return ([1] + strides.dropLast()).reversed()
}
