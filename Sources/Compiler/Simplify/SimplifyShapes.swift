import GraphIR

extension GraphRewriter {
  mutating func simplifiedReshape(_ node: Node) -> ValueID? {
    let x = node.operands[0]
    if shape(x) == node.shape { return x }
    if let number = constantValue(x) { return constant(number, node.shape) }
    // Reshaping twice is reshaping once.
    if case .reshape = self[x].operation { return append(.reshape, self[x].operands, shape: node.shape) }
    return nil
  }

  mutating func simplifiedBroadcast(_ axes: [Int], _ node: Node) -> ValueID? {
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
