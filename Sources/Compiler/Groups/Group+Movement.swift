import GraphIR

/// Values that are others' elements in other places: read where they are needed, from where the others lie.
extension Grouping {
  /// A value as elements of another one.
  struct View {
    var source: ValueID
    /// For each element of a sample, or of a tensor that is not batched, in row-major order, the one that it is; nil
    /// where it is zero. Absent where all are their own.
    var elements: [Int?]?
  }

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
    if isNeeded && homeOf(source) == nil { _ = materialise(source) }
  }

  private mutating func placeRelayout(_ value: ValueID) {
    let source = graph[value].operands[0]
    let buffer = materialise(source)
    let kernel = open(
      space: layout.space(of: value, graph),
      root: .relayout(source: buffer, sourceColumns: columns(of: source, in: buffer), target: .value(value)))
    homes[value] = Home(kernel: kernel, local: nil, buffer: .value(value))
    describe(kernel, value)
  }

  /// The value is where it is read: not moved, or moved by a kernel of its own.
  private func isSettled(_ value: ValueID) -> Bool {
    graph[value].operation.family != .movement || layout.movingReshapes.contains(value)
      || homes[value]?.buffer != nil
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

  private func view(of value: ValueID) -> View {
    if isSettled(value) { return View(source: value) }
    let node = graph[value]
    var view = view(of: node.operands[0])
    if let elements = node.operation.elements(of: graph[node.operands[0]].shape, in: node.shape) {
      view.elements = view.elements.map { inner in elements.map { $0.flatMap { inner[$0] } } } ?? elements
    }
    return view
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
    let access: Access
    if isScalar {
      access = Access(buffer: buffer, strides: .uniform)
    } else if let elements = view(of: value).elements {
      return load(elements, of: source, named: name, in: kernel)
    } else {
      access = Access(buffer: buffer, strides: stored(value, in: kernel))
    }
    return append(Local(operation: .load(access), operands: [], name: name), to: kernel)
  }

  /// The local that holds elements of a value, one for each element of a sample of the kernel's, or of its tensor.
  private mutating func load(
    _ elements: [Int?], of source: ValueID, named name: String, in kernel: Int
  ) -> Int {
    // A window of padding alone.
    if elements.allSatisfy({ $0 == nil }) {
      return append(Local(operation: .constant(0), operands: [], name: ""), to: kernel)
    }
    let access = access(to: materialise(source), of: source, elements, in: kernel)
    return append(Local(operation: .load(access), operands: [], name: name), to: kernel)
  }

  /// Elements of a value, one for each element of a sample of the kernel's, or of its tensor.
  private func access(
    to buffer: Buffer, of source: ValueID, _ elements: [Int?], in kernel: Int
  ) -> Access {
    let shape = graph[source].shape
    if !shape.isBatched { return access(to: buffer, places: elements, sampleStride: 0, in: kernel) }
    let columns = columns(of: source, in: buffer)
    let places = elements.map { $0.map { $0 / columns * shape[0] * columns + $0 % columns } }
    return access(to: buffer, places: places, sampleStride: columns, in: kernel)
  }

  /// Of a batch's planes, as its buffer has them: the outside's batches are row-major.
  private func columns(of batch: ValueID, in buffer: Buffer) -> Int {
    buffer.isInput ? graph[batch].shape.sampleCount : layout.columns(batch, graph)
  }

  /// - Parameter places: of each element of the kernel's first sample, or of its tensor, in row-major order.
  func access(to buffer: Buffer, places: [Int?], sampleStride: Int, in kernel: Int) -> Access {
    let space = scopes[kernel].isBySample ? kernels[kernel].space.withPlanesAsRows : kernels[kernel].space
    var result: Access
    if scopes[kernel].shape?.isBatched == true {
      let analysis = PlaceAnalysis(
        planes: space.planes, rows: 1, columns: space.columns, places: places)
      result = analysis.access(buffer, order: Strides(inner: space.columns, row: 0, column: 1))
      result.strides.row = sampleStride
    } else {
      let dense = denseStrides(in: kernel)
      var ordered: [Int?] = []
      ordered.reserveCapacity(places.count)
      for plane in 0..<space.planes {
        let first = plane / space.innerPlanes * dense.outer + plane % space.innerPlanes * dense.inner
        for row in 0..<space.rows {
          for column in 0..<space.columns {
            ordered.append(places[first + row * dense.row + column * dense.column])
          }
        }
      }
      let analysis = PlaceAnalysis(
        planes: space.planes, rows: space.rows, columns: space.columns, places: ordered)
      let area = space.rows * space.columns
      result = analysis.access(
        buffer,
        order: Strides(outer: space.innerPlanes * area, inner: area, row: space.columns, column: 1))
      result.strides.outer = result.strides.inner * space.innerPlanes
    }
    return scopes[kernel].isBySample ? result.withPlanesAsRows : result
  }

  // MARK: Comparison

  /// One-hot vectors: each element compares its own index with the label.
  mutating func placeComparison(_ value: ValueID) {
    let node = graph[value]
    guard case .oneHot(let classes) = node.operation else {
      preconditionFailure("bug in Bespoke, stage groups: \(node.name) is no comparison")
    }
    let operand = node.operands[0]
    var view = view(of: operand)
    let own = (0..<(node.shape.isBatched ? node.shape.sampleCount : node.shape.count)).map { $0 / classes }
    view.elements = own.map { label in view.elements.map { $0[label] } ?? label }
    _ = materialise(view.source)
    let kernel = chooseKernel(
      for: [], shape: node.shape, planes: layout.planes[value.index], after: after(view.source) - 1)
    let label = load(view.elements ?? [], of: view.source, named: graph[operand].name, in: kernel)
    let space = kernels[kernel].space
    let index =
      node.shape.isBatched ? Strides(inner: space.columns, row: 0, column: 1) : denseStrides(in: kernel)
    let local = append(
      Local(operation: .oneHot(classes: classes, index: index), operands: [label], name: node.name),
      to: kernel)
    scopes[kernel].known[value] = local
    homes[value] = Home(kernel: kernel, local: local)
    describe(kernel, value)
  }
}

extension Operation {
  /// For each element of the result, the element of the operand that it is, nil for zero; both of one sample where
  /// they are batched. Absent where all are their own.
  fileprivate func elements(of operand: Shape, in result: Shape) -> [Int?]? {
    let isBatched = result.isBatched
    let extents = result.sampleDimensions
    let small = operand.isBatched ? operand.sampleDimensions : operand.dimensions
    let strides = rowMajorStrides(small)
    // A sample's axes are numbered from 1.
    let first = isBatched ? 1 : 0
    switch self {
    case .broadcast(let axes):
      var steps = extents.map { _ in 0 }
      let own = operand.isBatched ? Array(axes.dropFirst()) : axes
      // Something that is the same for all samples may still be repeated along all of their axes.
      for (axis, stride) in zip(own, strides) where axis >= first { steps[axis - first] = stride }
      return walk(extents, steps)
    case .transpose(let axes):
      return walk(extents, axes.dropFirst(first).map { strides[$0 - first] })
    case .slice(let window):
      let (start, stride) = (window.start.dropFirst(first), window.stride.dropFirst(first))
      let offset = zip(start, strides).reduce(0) { $0 + $1.0 * $1.1 }
      return walk(extents, zip(stride, strides).map { $0 * $1 }).map { $0 + offset }
    case .pad(let window):
      let places = rowMajorStrides(extents)
      let (start, stride) = (window.start.dropFirst(first), window.stride.dropFirst(first))
      let offset = zip(start, places).reduce(0) { $0 + $1.0 * $1.1 }
      var elements = [Int?](repeating: nil, count: extents.reduce(1, *))
      for (element, place) in walk(small, zip(stride, places).map { $0 * $1 }).enumerated() {
        elements[place + offset] = element
      }
      return elements
    case .reshape, .input, .state, .constant, .random, .stepFunction, .unary, .binary, .affine, .sum, .oneHot,
      .matmul, .convolution, .convolutionInputGradient, .convolutionKernelGradient:
      return nil
    }
  }
}
