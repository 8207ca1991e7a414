import GraphIR

/// Rewrites nodes by algebra, until nothing changes: identities, constants, chains of scalings, and sums of repeated
/// values. The last group is what removes the zero term from the gradient of a batch normalisation.
public func simplify(_ graph: Graph) -> Graph {
  var current = graph
  for _ in 0..<16 {
    let next = removeDeadCode(shareCommonSubexpressions(simplifyOnce(current)))
    if next == current { break }
    current = next
  }
  return current
}

private func simplifyOnce(_ graph: Graph) -> Graph {
  var pass = Simplifier(rebuild: Rebuild(graph))
  for index in graph.nodes.indices {
    let value = ValueID(index)
    pass.template = graph[value]
    if let better = pass.rewrite(graph[value].operation, pass.rebuild.operands(value), graph[value].shape) {
      pass.rebuild.replace(value, by: better)
    } else {
      pass.rebuild.keep(value)
    }
  }
  return pass.rebuild.finish()
}

/// Rules look at the new graph, in which operands are simple already.
private struct Simplifier {
  var rebuild: Rebuild
  /// Gives name and location to new nodes.
  var template = Node(operation: .constant(0), operands: [], shape: .scalar, name: "", location: nil)

  func node(_ value: ValueID) -> Node { rebuild.graph[value] }
  func operation(_ value: ValueID) -> Operation { node(value).operation }

  mutating func make(_ operation: Operation, _ operands: [ValueID], _ shape: Shape) -> ValueID {
    rebuild.append(
      Node(
        operation: operation, operands: operands, shape: shape, name: template.name,
        location: template.location))
  }

  /// A constant in every element, if the value is one.
  func constant(_ value: ValueID) -> Double? {
    switch operation(value) {
    case .constant(let number): return number
    case .broadcast, .reshape: return constant(node(value).operands[0])
    case .input, .state, .random, .adamStepSize, .unary, .binary, .affine, .sum, .matmul, .convolution,
      .convolutionInputGradient, .convolutionKernelGradient:
      return nil
    }
  }

  mutating func fill(_ number: Double, _ shape: Shape) -> ValueID {
    let scalar = make(.constant(number), [], .scalar)
    return shape == .scalar ? scalar : make(.broadcast(axes: []), [scalar], shape)
  }

  /// The simpler value that a node may be replaced by, nil if there is none.
  mutating func rewrite(_ operation: Operation, _ operands: [ValueID], _ shape: Shape) -> ValueID? {
    switch operation {
    case .input, .state, .constant, .random, .adamStepSize, .matmul, .convolution,
      .convolutionInputGradient, .convolutionKernelGradient:
      return nil
    case .unary(let function): return unary(function, operands[0], shape)
    case .affine(let scale, let offset): return affine(operands[0], scale, offset, shape)
    case .binary(let function): return binary(function, operands[0], operands[1], shape)
    case .reshape:
      if node(operands[0]).shape == shape { return operands[0] }
      if self.operation(operands[0]) == .reshape {
        let inner = node(operands[0]).operands[0]
        return node(inner).shape == shape ? inner : make(.reshape, [inner], shape)
      }
      return constant(operands[0]).map { fill($0, shape) }
    case .broadcast(let axes): return broadcast(operands[0], axes, shape)
    case .sum(let axes): return sum(operands[0], axes, shape)
    }
  }

  private mutating func unary(_ function: UnaryFunction, _ x: ValueID, _ shape: Shape) -> ValueID? {
    if case .negate = function { return make(.affine(scale: -1, offset: 0), [x], shape) }
    return nil
  }

  private mutating func affine(_ x: ValueID, _ scale: Double, _ offset: Double, _ shape: Shape) -> ValueID? {
    if scale == 1 && offset == 0 { return x }
    if let number = constant(x) { return fill(scale * number + offset, shape) }
    if scale == 0 { return fill(offset, shape) }
    if case .affine(let innerScale, let innerOffset) = operation(x) {
      return make(
        .affine(scale: scale * innerScale, offset: scale * innerOffset + offset), [node(x).operands[0]], shape
      )
    }
    return nil
  }

  private mutating func binary(
    _ function: BinaryFunction, _ a: ValueID, _ b: ValueID, _ shape: Shape
  ) -> ValueID? {
    let (x, y) = (constant(a), constant(b))
    func scaled(_ value: ValueID, _ scale: Double, _ offset: Double) -> (Operation, [ValueID]) {
      (.affine(scale: scale, offset: offset), [value])
    }
    let replacement: (Operation, [ValueID])
    switch (function, x, y) {
    case (.add, let x?, let y?): return fill(x + y, shape)
    case (.subtract, let x?, let y?): return fill(x - y, shape)
    case (.multiply, let x?, let y?): return fill(x * y, shape)
    case (.divide, let x?, let y?): return fill(x / y, shape)
    case (.add, let x?, nil): replacement = scaled(b, 1, x)
    case (.add, nil, let y?): replacement = scaled(a, 1, y)
    case (.subtract, let x?, nil): replacement = scaled(b, -1, x)
    case (.subtract, nil, let y?): replacement = scaled(a, 1, -y)
    case (.multiply, let x?, nil): replacement = scaled(b, x, 0)
    case (.multiply, nil, let y?): replacement = scaled(a, y, 0)
    case (.divide, nil, let y?): replacement = scaled(a, 1 / y, 0)
    case (.subtract, nil, nil) where isSame(a, b): return fill(0, shape)
    case (.add, nil, nil), (.subtract, nil, nil), (.multiply, nil, nil), (.divide, _, nil): return nil
    }
    return make(replacement.0, replacement.1, shape)
  }

  /// a = b up to rounding: scalings of the same value by factors that are equal within 1e-12.
  private func isSame(_ a: ValueID, _ b: ValueID) -> Bool {
    func split(_ value: ValueID) -> (ValueID, Double) {
      if case .affine(let scale, 0) = operation(value) {
        let (base, factor) = split(node(value).operands[0])
        return (base, factor * scale)
      }
      return (value, 1)
    }
    let ((x, s), (y, t)) = (split(a), split(b))
    return x == y && abs(s - t) <= 1e-12 * abs(s)
  }

  private mutating func broadcast(_ x: ValueID, _ axes: [Int], _ shape: Shape) -> ValueID? {
    if node(x).shape == shape { return x }
    guard case .broadcast(let inner) = operation(x) else { return nil }
    return make(.broadcast(axes: inner.map { axes[$0] }), [node(x).operands[0]], shape)
  }

  /// Σ(v repeated) = count · v; Σ(a · v repeated) = v · Σ a; Σ(a - v repeated) = Σ a - count · v.
  private mutating func sum(_ x: ValueID, _ axes: [Int], _ shape: Shape) -> ValueID? {
    let full = node(x).shape
    let count = axes.reduce(1) { $0 * full[$1] }
    if let number = constant(x) { return fill(number * Double(count), shape) }
    if let small = repeated(x, along: axes, to: shape) {
      return make(.affine(scale: Double(count), offset: 0), [small], shape)
    }
    switch operation(x) {
    case .affine(let scale, let offset):
      let total = make(.sum(axes: axes), [node(x).operands[0]], shape)
      return make(.affine(scale: scale, offset: offset * Double(count)), [total], shape)
    case .binary(.multiply):
      let (a, b) = (node(x).operands[0], node(x).operands[1])
      for (big, other) in [(a, b), (b, a)] {
        if let small = repeated(other, along: axes, to: shape) {
          return make(.binary(.multiply), [make(.sum(axes: axes), [big], shape), small], shape)
        }
      }
      return nil
    case .binary(.subtract):
      let (a, b) = (node(x).operands[0], node(x).operands[1])
      guard let small = repeated(b, along: axes, to: shape) else { return nil }
      let total = make(.sum(axes: axes), [a], shape)
      let scaled = make(.affine(scale: Double(count), offset: 0), [small], shape)
      return make(.binary(.subtract), [total, scaled], shape)
    case .input, .state, .constant, .random, .adamStepSize, .unary, .binary(.add), .binary(.divide),
      .reshape, .broadcast, .sum, .matmul, .convolution, .convolutionInputGradient,
      .convolutionKernelGradient:
      return nil
    }
  }

  /// The value of `shape` that `x` repeats along exactly `axes` (and perhaps others).
  private mutating func repeated(_ x: ValueID, along axes: [Int], to shape: Shape) -> ValueID? {
    guard case .broadcast(let mapped) = operation(x), axes.allSatisfy({ !mapped.contains($0) }) else {
      return nil
    }
    let kept = (0..<node(x).shape.rank).filter { !axes.contains($0) }
    let small = node(x).operands[0]
    if node(small).shape == shape { return small }
    return make(.broadcast(axes: mapped.map { kept.firstIndex(of: $0)! }), [small], shape)
  }
}
