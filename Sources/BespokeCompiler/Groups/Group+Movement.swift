import BespokeGraph

/// Values that are others' elements in other places: read where they are needed, from where the others lie.
extension Grouping {
  /// The element at hand is the operand's element at hand.
  func isFreeReshape(_ value: ValueID) -> Bool {
    graph[value].operation == .reshape && graph[value].shape.isBatched
      && !layout.movingReshapes.contains(value)
  }

  mutating func placeMovement(_ value: ValueID) {
    if layout.movingReshapes.contains(value) { return placeRelayout(value) }
    if isFreeReshape(value) { return }
    // What is computed on the fly elsewhere needs a place now, before its first reader.
    let source = source(of: value)
    let isNeeded = isPadded(value) || !graph[source].operation.isInline
    if isNeeded && producerOf(source) == nil { _ = materialise(source) }
  }

  private mutating func placeRelayout(_ value: ValueID) {
    let source = graph[value].operands[0]
    let buffer = materialise(source)
    let kernel = open(
      space: layout.space(of: value, graph),
      root: .relayout(source: buffer, sourceColumns: columns(of: source, in: buffer), target: .value(value)))
    producers[value] = Producer(kernel: kernel, local: nil, buffer: .value(value))
    describe(kernel, value)
  }

  /// The value is where it is read: not moved, or moved by a kernel of its own.
  private func isSettled(_ value: ValueID) -> Bool {
    graph[value].operation.family != .movement || layout.movingReshapes.contains(value)
      || producers[value]?.buffer != nil
  }

  /// The first value behind this one that has a place of its own.
  func source(of value: ValueID) -> ValueID {
    isSettled(value) ? value : source(of: graph[value].operands[0])
  }

  /// Some of the elements are zeros that lie nowhere.
  private func isPadded(_ value: ValueID) -> Bool {
    if isSettled(value) { return false }
    if case .pad = graph[value].operation { return true }
    return isPadded(graph[value].operands[0])
  }

  /// All elements are the source's, in the same order.
  private func isOwn(_ value: ValueID) -> Bool {
    isSettled(value) || graph[value].operation == .reshape && isOwn(graph[value].operands[0])
  }

  /// Where a value's elements, of one sample where it is batched, lie in its source's buffer; nil where that is no sum
  /// of parts along its axes.
  private func places(of value: ValueID, in buffer: Buffer) -> Places? {
    let node = graph[value]
    if !isSettled(value) {
      let operand = node.operands[0]
      return places(of: operand, in: buffer)?.moved(
        by: node.operation, from: graph[operand].shape, to: node.shape)
    }
    let shape = node.shape
    return lying(value, in: buffer).reshaped(shape.isBatched ? shape.sampleDimensions : shape.dimensions)
  }

  /// The places of a settled value, of a batch by its slabs and their columns, which need not end where its axes do.
  private func lying(_ value: ValueID, in buffer: Buffer) -> Places {
    let shape = graph[value].shape
    if !shape.isBatched { return Places(shape.dimensions, strides: rowMajorStrides(shape.dimensions)) }
    let columns = columns(of: value, in: buffer)
    return Places([shape.sampleCount / columns, columns], strides: [shape[0] * columns, 1])
  }

  /// The same as a list, in row-major order; nil where an element is zero.
  private func elements(of value: ValueID, in buffer: Buffer) -> [Int?] {
    let node = graph[value]
    let extents = node.shape.isBatched ? node.shape.sampleDimensions : node.shape.dimensions
    if let places = places(of: value, in: buffer) { return places.places }
    if isSettled(value) { return lying(value, in: buffer).places }
    let operand = node.operands[0]
    let elements = elements(of: operand, in: buffer)
    if node.operation == .reshape { return elements }
    let shape = graph[operand].shape
    let own = shape.isBatched ? shape.sampleDimensions : shape.dimensions
    let moved = Places(own, strides: rowMajorStrides(own)).moved(
      by: node.operation, from: shape, to: node.shape)
    guard let moved, moved.axes.map(\.count) == extents else {
      preconditionFailure("bug in Bespoke, stage groups: \(node.name) does not move elements")
    }
    return moved.places.map { $0.flatMap { elements[$0] } }
  }

  /// The local that holds the element at hand of a moved value.
  mutating func resolveMovement(_ value: ValueID, in kernel: Int) -> Int {
    if isFreeReshape(value) { return resolve(graph[value].operands[0], in: kernel) }
    let source = source(of: value)
    let isScalar = graph[source].shape.count == 1 && !isPadded(value)
    if isScalar && graph[source].operation.isInline { return resolve(source, in: kernel) }
    let buffer = materialise(source)
    var name = graph[value].name
    if case .broadcast = graph[value].operation { name = graph[graph[value].operands[0]].name }
    if !isScalar && !isOwn(value) { return load(value, of: source, named: name, in: kernel) }
    let access = Access(buffer: buffer, strides: isScalar ? .uniform : stored(value, in: kernel))
    return append(ScalarOp(operation: .load(access), operands: [], name: name), to: kernel)
  }

  /// The local that holds elements of a value, one for each element of a sample of the kernel's, or of its tensor.
  /// - Parameter times: how often each is repeated.
  private mutating func load(
    _ value: ValueID, of source: ValueID, times: Int = 1, named name: String, in kernel: Int
  ) -> Int {
    let buffer = materialise(source)
    let stride = graph[source].shape.isBatched ? columns(of: source, in: buffer) : 0
    let access: Access?
    if var places = places(of: value, in: buffer) {
      if times > 1 { places.axes.append(.line(count: times, step: 0)) }
      access = places.isNowhere ? nil : self.access(to: buffer, places, sampleStride: stride, in: kernel)
    } else {
      let places = elements(of: value, in: buffer).flatMap { [Int?](repeating: $0, count: times) }
      access =
        places.allSatisfy { $0 == nil }
        ? nil : self.access(to: buffer, places: places, sampleStride: stride, in: kernel)
    }
    // A window of padding alone.
    guard let access else {
      return append(ScalarOp(operation: .constant(0), operands: [], name: ""), to: kernel)
    }
    return append(ScalarOp(operation: .load(access), operands: [], name: name), to: kernel)
  }

  /// Of a batch's slabs, as its buffer has them: the outside's batches are row-major.
  private func columns(of batch: ValueID, in buffer: Buffer) -> Int {
    buffer.isInput ? graph[batch].shape.sampleCount : layout.columns(batch, graph)
  }

  /// - Parameter places: of the kernel's first sample, or of its tensor.
  func access(to buffer: Buffer, _ places: Places, sampleStride: Int, in kernel: Int) -> Access {
    let space = scopes[kernel].isBySample ? kernels[kernel].space.withSlabsAsRows : kernels[kernel].space
    if scopes[kernel].shape?.isBatched == true {
      if let parts = places.reshaped([space.slabs, 1, space.columns]) {
        var result = Access(buffer, parts)
        result.strides.row = sampleStride
        return scopes[kernel].isBySample ? result.withSlabsAsRows : result
      }
    } else if scopes[kernel].ownStrides == nil, !scopes[kernel].isBySample,
      let parts = places.reshaped([space.slabs, space.rows, space.columns])
    {
      var result = Access(buffer, parts)
      result.strides.outer = result.strides.inner * space.innerSlabs
      return result
    }
    return access(to: buffer, places: places.places, sampleStride: sampleStride, in: kernel)
  }

  /// - Parameter places: of each element of the kernel's first sample, or of its tensor, in row-major order.
  func access(to buffer: Buffer, places: [Int?], sampleStride: Int, in kernel: Int) -> Access {
    let space = scopes[kernel].isBySample ? kernels[kernel].space.withSlabsAsRows : kernels[kernel].space
    var result: Access
    if scopes[kernel].shape?.isBatched == true {
      let analysis = PlaceAnalysis(
        slabs: space.slabs, rows: 1, columns: space.columns, places: places)
      result = analysis.access(buffer, order: Strides(inner: space.columns, row: 0, column: 1))
      result.strides.row = sampleStride
    } else {
      let dense = denseStrides(in: kernel)
      var ordered: [Int?] = []
      ordered.reserveCapacity(places.count)
      for slab in 0..<space.slabs {
        let first = slab / space.innerSlabs * dense.outer + slab % space.innerSlabs * dense.inner
        for row in 0..<space.rows {
          for column in 0..<space.columns {
            ordered.append(places[first + row * dense.row + column * dense.column])
          }
        }
      }
      let analysis = PlaceAnalysis(
        slabs: space.slabs, rows: space.rows, columns: space.columns, places: ordered)
      let area = space.rows * space.columns
      result = analysis.access(
        buffer,
        order: Strides(outer: space.innerSlabs * area, inner: area, row: space.columns, column: 1))
      result.strides.outer = result.strides.inner * space.innerSlabs
    }
    return scopes[kernel].isBySample ? result.withSlabsAsRows : result
  }

  // MARK: Comparison

  /// One-hot vectors: each element compares its own index with the label.
  mutating func placeComparison(_ value: ValueID) {
    let node = graph[value]
    guard case .oneHot(let classes) = node.operation else {
      preconditionFailure("bug in Bespoke, stage groups: \(node.name) is no comparison")
    }
    let operand = node.operands[0]
    let source = source(of: operand)
    _ = materialise(source)
    let kernel = chooseKernel(
      for: [], shape: node.shape, slabs: layout.slabs[value.index], after: after(source) - 1)
    let label = load(operand, of: source, times: classes, named: graph[operand].name, in: kernel)
    let space = kernels[kernel].space
    let index =
      node.shape.isBatched ? Strides(inner: space.columns, row: 0, column: 1) : denseStrides(in: kernel)
    let local = append(
      ScalarOp(operation: .oneHot(classes: classes, index: index), operands: [label], name: node.name),
      to: kernel)
    scopes[kernel].known[value] = local
    producers[value] = Producer(kernel: kernel, local: local)
    describe(kernel, value)
  }
}
