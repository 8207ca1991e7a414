import BespokeGraph

extension GraphRewriter {
  mutating func simplifiedMovement(_ node: Node) -> ValueID? {
    let x = node.operands[0]
    if case .broadcast(let axes) = node.operation { return simplifiedBroadcast(axes, node) }
    // What leaves every element in its place.
    if shape(x) == node.shape && !node.operation.isTransposition { return x }
    if let number = constantValue(x) {
      if case .pad = node.operation, number != 0 { return nil }
      return constant(number, node.shape)
    }
    if node.operation == .reshape { return simplifiedReshape(node) }
    if case .transpose(let axes) = node.operation { return simplifiedTranspose(axes, node) }
    return nil
  }

  /// Transposing twice is transposing once.
  private mutating func simplifiedTranspose(_ axes: [Int], _ node: Node) -> ValueID? {
    if axes == Array(0..<axes.count) { return node.operands[0] }
    let x = self[node.operands[0]]
    guard case .transpose(let first) = x.operation else { return nil }
    return append(.transpose(axes: axes.map { first[$0] }), x.operands)
  }

  private mutating func simplifiedReshape(_ node: Node) -> ValueID? {
    let x = node.operands[0]
    // Reshaping twice is reshaping once.
    if case .reshape = self[x].operation { return append(.reshape, self[x].operands, shape: node.shape) }
    return nil
  }

  private mutating func simplifiedBroadcast(_ axes: [Int], _ node: Node) -> ValueID? {
    let x = node.operands[0]
    if shape(x) == node.shape { return x }
    // A constant is repeated as a scalar.
    if !axes.isEmpty, let number = constantValue(x) { return constant(number, node.shape) }
    // repeat(repeat(v)) = repeat(v)
    if let (vector, innerAxes) = broadcasted(x) {
      return broadcast(vector, node.shape, axes: innerAxes.map { axes[$0] })
    }
    return nil
  }
}

extension Operation {
  fileprivate var isTransposition: Bool {
    if case .transpose = self { return true } else { return false }
  }
}
