import BespokeGraph

extension Grouping {
  /// The local of `kernel` that holds the element at hand of `value`: known there, computed there, or loaded.
  mutating func resolve(_ value: ValueID, in kernel: Int, isProducer: Bool = false) -> Int {
    if let local = scopes[kernel].known[value] { return local }
    let node = graph[value]
    let local: Int
    if let source = sourceOperation(value, in: kernel) {
      local = append(source, to: kernel)
    } else if node.operation.family == .movement && !layout.movingReshapes.contains(value) {
      local = resolveMovement(value, in: kernel)
    } else if let operation = node.operation.ofElements,
      isProducer || producers[value] == nil || isCheap(value)
    {
      local = compute(operation, value, in: kernel)
    } else {
      let buffer = materialise(value)
      local = append(
        ScalarOp(
          operation: .load(Access(buffer: buffer, strides: stored(value, in: kernel))), operands: [],
          name: node.name), to: kernel)
    }
    scopes[kernel].known[value] = local
    if isProducer {
      producers[value] = Producer(kernel: kernel, local: local)
      describe(kernel, value)
    }
    return local
  }

  /// What makes the element at hand out of nothing.
  private func sourceOperation(_ value: ValueID, in kernel: Int) -> ScalarOp? {
    let node = graph[value]
    if case .constant(let number) = node.operation {
      return ScalarOp(operation: .constant(number), operands: [], name: "")
    }
    if case .stepFunction(let function, let stride, let offset) = node.operation {
      return ScalarOp(
        operation: .stepFunction(function, stride: stride, offset: offset), operands: [],
        name: function.row.word.replacing(" ", with: "_"))
    }
    if case .random(let distribution, let stream) = node.operation {
      return ScalarOp(
        operation: .random(distribution, stream: stream, index: rowMajor(value, in: kernel)),
        operands: [], name: node.name)
    }
    return nil
  }

  private mutating func compute(_ operation: ScalarOp.Operation, _ value: ValueID, in kernel: Int) -> Int {
    let operands = graph[value].operands.map { resolve($0, in: kernel) }
    return append(ScalarOp(operation: operation, operands: operands, name: graph[value].name), to: kernel)
  }

  mutating func append(_ local: ScalarOp, to kernel: Int) -> Int {
    kernels[kernel].locals.append(local)
    return kernels[kernel].locals.count - 1
  }

  /// Computing the value again costs less than keeping it: a few operations on at most one tensor of full size,
  /// none of them transcendental, where the value is not kept anyway.
  func isCheap(_ value: ValueID) -> Bool {
    if producers[value]?.buffer != nil || isProduct(value) { return false }
    var tensors: Set<ValueID> = []
    var operations = 0
    func visit(_ value: ValueID) -> Bool {
      let node = graph[value]
      if isFreeReshape(value) { return visit(node.operands[0]) }
      if case .broadcast = node.operation { return true }
      if node.operation.isInline { return true }
      if case .random = node.operation { return true }
      if node.operation.isElementwise, producers[value]?.buffer == nil, !isProduct(value) {
        operations += 1
        guard node.operation.isCheap, operations <= target.recomputedOperations else { return false }
        return node.operands.allSatisfy(visit)
      }
      tensors.insert(value)
      return tensors.count <= 1
    }
    return visit(value)
  }

  /// Whether the value is complete with a product of matrices, as the sum of several of them is where they became one.
  private func isProduct(_ value: ValueID) -> Bool {
    guard let producer = producers[value], let local = producer.local,
      case .product = kernels[producer.kernel].locals[local].operation
    else { return false }
    return true
  }

  // MARK: Buffers

  /// The buffer that holds the value for other kernels; its producer stores it there.
  mutating func materialise(_ value: ValueID) -> Buffer {
    if let buffer = producers[value]?.buffer { return buffer }
    let node = graph[value]
    if case .input(let name) = node.operation { return .input(name) }
    if case .state(let name) = node.operation { return .state(name) }
    if node.operation == .reshape, !layout.movingReshapes.contains(value) {
      return materialise(node.operands[0])
    }
    if producers[value] == nil {
      // Computed on the fly everywhere else, wanted as a whole.
      let kernel = chooseKernel(
        for: [value] + node.operands, shape: node.shape, slabs: layout.slabs[value.index])
      let local = resolve(value, in: kernel, isProducer: true)
      producers[value] = Producer(kernel: kernel, local: local)
      describe(kernel, value)
    }
    guard let producer = producers[value], let local = producer.local else {
      preconditionFailure("bug in Bespoke, stage groups: \(node.name) has no producer")
    }
    let buffer = Buffer.value(value)
    producers[value]?.buffer = buffer
    kernels[producer.kernel].stores.append(
      Store(local: local, access: Access(buffer: buffer, strides: stored(value, in: producer.kernel))))
    return buffer
  }

  // MARK: Strides

  /// Of a value of the kernel's own shape, as it lies in its buffer.
  func stored(_ value: ValueID, in kernel: Int) -> Strides {
    if case .input = source(value).operation { return rowMajor(value, in: kernel) }
    return denseStrides(in: kernel)
  }

  private func source(_ value: ValueID) -> Node {
    graph[value].operation == .reshape && !layout.movingReshapes.contains(value)
      ? source(graph[value].operands[0]) : graph[value]
  }

  /// Of a tensor that lies as the kernel's elements do: slab after slab for batches, row-major otherwise.
  func denseStrides(in kernel: Int) -> Strides {
    if let strides = scopes[kernel].ownStrides { return strides }
    let space = kernels[kernel].space
    if let shape = scopes[kernel].shape, shape.isBatched {
      if scopes[kernel].isBySample {
        return Strides(inner: space.columns, row: space.slabs * space.columns, column: 1)
      }
      return Strides(inner: space.rows * space.columns, row: space.columns, column: 1)
    }
    return Strides(inner: space.rows * space.columns, row: space.columns, column: 1)
  }

  /// Of a tensor in row-major order (NHWC), as the outside sees it.
  func rowMajor(_ value: ValueID, in kernel: Int) -> Strides {
    let space = kernels[kernel].space
    guard graph[value].shape.isBatched, scopes[kernel].ownStrides == nil else {
      return denseStrides(in: kernel)
    }
    if scopes[kernel].isBySample {
      return Strides(inner: space.rows * space.columns, row: space.columns, column: 1)
    }
    return Strides(inner: space.columns, row: space.slabs * space.columns, column: 1)
  }

  // MARK: Notes

  mutating func describe(_ kernel: Int, _ value: ValueID) {
    let node = graph[value]
    if kernels[kernel].name.isEmpty || kernels[kernel].location == nil {
      kernels[kernel].name = node.name
      kernels[kernel].location = node.location
    }
    // What reads the same in a row is said once.
    if let last = kernels[kernel].work.last?.value, graph[last].readsLike(node) { return }
    kernels[kernel].work.append(.computes(value))
  }
}

extension Operation {
  /// An elementwise operation without a transcendental function.
  fileprivate var isCheap: Bool { isElementwise && row.isCheap }

  /// What an elementwise operation does with the elements at hand.
  fileprivate var ofElements: ScalarOp.Operation? {
    if case .unary(let function) = self { return .unary(function) }
    if case .binary(let function) = self { return .binary(function) }
    if case .affine(let scale, let offset) = self { return .affine(scale: scale, offset: offset) }
    return nil
  }
}
