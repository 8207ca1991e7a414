import BespokeGraph

extension GraphBuilder {
  /// Appends the gradient of `y` with respect to each of `xs`, by reverse mode: a graph again, which may be
  /// differentiated again.
  ///
  /// - Parameter cotangent: of `y`'s shape; 1 if nil, in which case `y` must be a scalar.
  /// - Parameter constants: values that do not count as depending on the xs, as the weights of a player who stands
  ///   still do not, however they came about.
  /// - Parameter owner: whose loss `y` is, for names.
  /// - Returns: a value of the shape of each x, zeros where `y` does not depend on it.
  public mutating func gradients(
    of y: ValueID, withRespectTo xs: [ValueID], cotangent: ValueID? = nil,
    holding constants: Set<ValueID> = [], for owner: LossOwner? = nil
  ) -> [ValueID] {
    precondition(cotangent != nil || shape(y) == .scalar, "the gradient of a tensor needs a cotangent")
    let last = y.index
    // Only nodes between some x and y are differentiated.
    var isActive = [Bool](repeating: false, count: last + 1)
    for x in xs where x.index <= last { isActive[x.index] = true }
    for index in 0...last
    where !isActive[index] && !constants.contains(ValueID(index))
      && !graph.nodes[index].operation.stopsGradient
    {
      isActive[index] = graph.nodes[index].operands.contains { isActive[$0.index] }
    }

    let place = (location, scope)
    defer { (location, scope) = place }
    let names = CotangentNames(graph, of: y, isActive, for: owner)
    var cotangents: [ValueID: ValueID] = [:]
    if isActive[last] { cotangents[y] = cotangent ?? constant(1) }

    for index in (0...last).reversed() where isActive[index] {
      let value = ValueID(index)
      guard let incoming = cotangents[value] else { continue }
      location = graph[value].location
      for (operand, contribution) in pullbacks(value, incoming) where isActive[operand.index] {
        scope = names.share(of: operand, through: value)
        let term = contribution(&self)
        scope = names.cotangent(of: operand)
        cotangents[operand] = cotangents[operand].map { add($0, term) } ?? term
      }
    }
    return xs.map { x in cotangents[x] ?? constant(0, shape(x)) }
  }

  /// For each operand, how to build its share of the cotangent.
  private func pullbacks(_ value: ValueID, _ g: ValueID) -> [Pullback] {
    let node = graph[value]
    switch node.operation {
    case .input, .state, .constant, .random, .stepFunction, .oneHot:
      return []
    case .unary(let function):
      return [(node.operands[0], { $0.pullback(function, x: node.operands[0], y: value, g) })]
    case .binary(let function):
      return binaryPullbacks(function, node.operands[0], node.operands[1], value, g)
    case .affine(let scale, _):
      // y = s x + t: dx = s g
      return [(node.operands[0], { $0.affine(g, scale: scale) })]
    case .reshape:
      return [(node.operands[0], { $0.reshape(g, $0.shape(node.operands[0])) })]
    case .broadcast(let axes):
      return [(node.operands[0], { $0.broadcastPullback(node.shape, axes, g) })]
    case .sum(let axes):
      return [(node.operands[0], { $0.sumPullback(node.operands[0], axes, g) })]
    case .slice(let window):
      return [(node.operands[0], { $0.pad(g, $0.shape(node.operands[0]), window) })]
    case .pad(let window):
      return [(node.operands[0], { $0.slice(g, $0.shape(node.operands[0]), window) })]
    case .transpose(let axes):
      return [(node.operands[0], { $0.transpose(g, axes: axes.indices.map { axes.firstIndex(of: $0)! }) })]
    case .matmul(let transposeLeft, let transposeRight):
      return matmulPullbacks(node.operands[0], node.operands[1], transposeLeft, transposeRight, g)
    case .convolution(let geometry):
      return convolutionPullbacks(node.operands[0], node.operands[1], geometry, g)
    case .convolutionInputGradient(let geometry):
      return inputGradientPullbacks(node.operands[0], node.operands[1], geometry, g)
    case .convolutionKernelGradient(let geometry):
      return kernelGradientPullbacks(node.operands[0], node.operands[1], geometry, g)
    }
  }
}

extension Operation {
  /// Constant between its steps, or meant to be: nothing flows through it.
  fileprivate var stopsGradient: Bool {
    if case .unary(.leakyReLUMask) = self { return true }
    return self == .unary(.stopGradient) || family == .comparison
  }
}
