import GraphIR

extension Fuser {
  /// The local of `kernel` that holds the element at hand of `value`: known there, computed there, or loaded.
  mutating func resolve(_ value: ValueID, in kernel: Int, isHome: Bool = false) -> Int {
    if let local = known[kernel][value] { return local }
    let node = graph[value]
    let local: Int
    switch node.operation {
    case .constant(let number):
      local = append(Local(operation: .constant(number), operands: [], name: ""), to: kernel)
    case .adamStepSize(let rate, let beta1, let beta2, let stride, let offset):
      local = append(
        Local(
          operation: .adamStepSize(rate: rate, beta1: beta1, beta2: beta2, stride: stride, offset: offset),
          operands: [], name: "step_size"), to: kernel)
    case .random(let distribution, let stream):
      local = append(
        Local(
          operation: .random(distribution, stream: stream, index: rowMajor(value, in: kernel)),
          operands: [], name: node.name), to: kernel)
    case .broadcast(let axes):
      local = resolveBroadcast(value, axes: axes, in: kernel)
    case .reshape where node.shape.isBatched && !layout.movingReshapes.contains(value):
      local = resolve(node.operands[0], in: kernel)
    case .unary(let function) where isHome || isCheap(value):
      local = compute(.unary(function), value, in: kernel)
    case .affine(let scale, let offset) where isHome || isCheap(value):
      local = compute(.affine(scale: scale, offset: offset), value, in: kernel)
    case .binary(let function) where isHome || isCheap(value):
      local = compute(.binary(function), value, in: kernel)
    case .input, .state, .unary, .affine, .binary, .reshape, .sum, .matmul, .convolution,
      .convolutionInputGradient, .convolutionKernelGradient:
      let buffer = materialise(value)
      local = append(
        Local(
          operation: .load(Access(buffer: buffer, strides: stored(value, in: kernel))), operands: [],
          name: node.name), to: kernel)
    }
    known[kernel][value] = local
    if isHome {
      homes[value] = Home(kernel: kernel, local: local)
      describe(kernel, value)
    }
    return local
  }

  private mutating func compute(_ operation: Local.Operation, _ value: ValueID, in kernel: Int) -> Int {
    let operands = graph[value].operands.map { resolve($0, in: kernel) }
    return append(Local(operation: operation, operands: operands, name: graph[value].name), to: kernel)
  }

  mutating func append(_ local: Local, to kernel: Int) -> Int {
    kernels[kernel].locals.append(local)
    return kernels[kernel].locals.count - 1
  }

  /// Computing the value again costs less than keeping it: a few operations on at most one tensor of full size,
  /// none of them transcendental, where the value is not kept anyway.
  func isCheap(_ value: ValueID) -> Bool {
    if sizes[.value(value)] != nil || aliases[value] != nil { return false }
    var tensors: Set<ValueID> = []
    var operations = 0
    func visit(_ value: ValueID) -> Bool {
      let node = graph[value]
      switch node.operation {
      case .constant, .adamStepSize, .random, .broadcast: return true
      case .reshape where node.shape.isBatched && !layout.movingReshapes.contains(value):
        return visit(node.operands[0])
      case .unary, .binary, .affine:
        if sizes[.value(value)] != nil { break }
        operations += 1
        guard node.operation.isCheap, operations <= 6 else { return false }
        return node.operands.allSatisfy(visit)
      case .input, .state, .reshape, .sum, .matmul, .convolution, .convolutionInputGradient,
        .convolutionKernelGradient:
        break
      }
      tensors.insert(value)
      return tensors.count <= 1
    }
    return visit(value)
  }

  // MARK: Buffers

  /// The buffer that holds the value for other kernels; its home stores it there.
  mutating func materialise(_ value: ValueID) -> Buffer {
    if let alias = aliases[value] { return alias }
    let node = graph[value]
    switch node.operation {
    case .input(let name): return .input(name)
    case .state(let name): return .state(name)
    case .reshape where !layout.movingReshapes.contains(value): return materialise(node.operands[0])
    case .constant, .random, .adamStepSize, .broadcast, .reshape, .unary, .binary, .affine, .sum, .matmul,
      .convolution, .convolutionInputGradient, .convolutionKernelGradient:
      break
    }
    let buffer = Buffer.value(value)
    if sizes[buffer] != nil { return buffer }
    if homes[value] == nil {
      // A source that is computed on the fly everywhere else, wanted as a whole.
      let kernel = chooseKernel(for: [value], shape: node.shape, planes: layout.planes[value.index])
      let local = resolve(value, in: kernel)
      homes[value] = Home(kernel: kernel, local: local)
      describe(kernel, value)
    }
    guard let home = homes[value], let local = home.local else {
      preconditionFailure("bug in Bespoke, stage fuse: \(node.name) has no home")
    }
    register(buffer, value)
    kernels[home.kernel].stores.append(
      Store(local: local, access: Access(buffer: buffer, strides: stored(value, in: home.kernel))))
    return buffer
  }

  mutating func register(_ buffer: Buffer, _ value: ValueID) {
    let shape = graph[value].shape
    sizes[buffer] = shape.count
    let planes = layout.planes[value.index]
    captions[buffer] =
      graph[value].name + " "
      + (shape.isBatched
        ? "[\(planes)][\(shape[0])][\(shape.sampleCount / planes)]"
        : shape.dimensions.map { "[\($0)]" }.joined())
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

  /// Of a tensor that lies as the kernel's elements do: plane after plane for batches, row-major otherwise.
  func denseStrides(in kernel: Int) -> Strides {
    let space = kernels[kernel].space
    if let shape = shapes[kernel], shape.isBatched {
      return Strides(inner: space.rows * space.columns, row: space.columns, column: 1)
    }
    return parameterStrides[kernel]
      ?? Strides(inner: space.rows * space.columns, row: space.columns, column: 1)
  }

  /// Of a tensor in row-major order (NHWC), as the outside sees it.
  func rowMajor(_ value: ValueID, in kernel: Int) -> Strides {
    let space = kernels[kernel].space
    guard graph[value].shape.isBatched else { return denseStrides(in: kernel) }
    return Strides(inner: space.columns, row: space.planes * space.columns, column: 1)
  }

  private mutating func resolveBroadcast(_ value: ValueID, axes: [Int], in kernel: Int) -> Int {
    let operand = graph[value].operands[0]
    if graph[operand].operation.isInline { return resolve(operand, in: kernel) }
    let strides = broadcastStrides(of: operand, axes: axes, to: graph[value].shape, in: kernel)
    let buffer = materialise(operand)
    return append(
      Local(
        operation: .load(Access(buffer: buffer, strides: strides)), operands: [], name: graph[operand].name),
      to: kernel)
  }

  /// Strides that repeat `operand` along the axes of `shape` that are not in `axes`.
  private func broadcastStrides(of operand: ValueID, axes: [Int], to shape: Shape, in kernel: Int) -> Strides
  {
    let small = graph[operand].shape
    if small.count == 1 { return .uniform }
    let space = kernels[kernel].space
    var steps = [Int](repeating: 0, count: shape.rank)  // of each axis of `shape` in the operand's buffer
    var step = 1
    for (position, axis) in axes.enumerated().reversed() {
      steps[axis] = step
      step *= small[position]
    }
    func refuse(_ reason: String) -> Never {
      preconditionFailure(
        "bug in Bespoke, stage fuse: \(small) repeated along \(axes) to \(shape) has no lowering: \(reason)")
    }
    guard shape.isBatched else {
      guard axes == [shape.rank - 1], space.innerPlanes == 1, space.columns == shape.dimensions.last else {
        refuse("neither a scalar nor a vector along the last axis")
      }
      return Strides(inner: 0, row: 0, column: 1)
    }
    if small.isBatched, layout.planes[operand.index] != 1 { refuse("the operand is an image") }
    switch shape.rank {
    case 4:
      let (h, w) = (steps[1], steps[2])
      guard h == w * shape[2] || (h == 0 && shape[2] == 1) || (w == 0 && shape[1] == 1) else {
        refuse("only one axis of the image repeats")
      }
      return Strides(inner: max(w, shape[2] == 1 ? h : 0), row: steps[0], column: steps[3])
    case 2:
      return Strides(inner: steps[1] * space.columns, row: steps[0], column: steps[1])
    default:
      refuse("rank \(shape.rank)")
    }
  }

  // MARK: Captions

  mutating func describe(_ kernel: Int, _ value: ValueID) {
    let node = graph[value]
    if kernels[kernel].name.isEmpty || kernels[kernel].location == nil {
      kernels[kernel].name = node.name
      kernels[kernel].location = node.location
    }
    let place = node.location.map { "  (\($0))" } ?? ""
    let line = "\(node.operation.word) \(node.name) \(node.shape)\(place)"
    if lines[kernel].last?.1 != line { lines[kernel].append((value, line)) }
  }
}

extension Operation {
  /// No transcendental function, no product.
  fileprivate var isCheap: Bool {
    switch self {
    case .unary(let function):
      switch function {
      case .negate, .reciprocal, .square, .leakyReLU, .leakyReLUMask: return true
      case .exp, .log, .tanh, .sigmoid, .softplus, .squareRoot, .reciprocalSquareRoot: return false
      }
    case .binary, .affine: return true
    case .input, .state, .constant, .random, .adamStepSize, .reshape, .broadcast, .sum, .matmul,
      .convolution, .convolutionInputGradient, .convolutionKernelGradient:
      return false
    }
  }
}
