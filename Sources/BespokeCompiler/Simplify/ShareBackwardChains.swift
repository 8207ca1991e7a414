import BespokeGraph

/// One way back through a network for several losses.
///
/// Both players' losses send a cotangent of one number a sample back through the discriminator, on the same fake
/// images and past the same masks. As long as no operation mixes samples, both are `scale[n] * chain[n]` with one
/// chain in common, the cotangents of either `unscaled`. Factors of samples are therefore moved out of the operations that both chains pass: the pair of
/// chains that saves the most is taken, until none saves anything. Where chains part, the factor is applied at once.
public func shareBackwardChains(_ graph: Graph) -> Graph {
  var graph = graph
  while let shared = bestPair(in: graph) { graph = shared }
  return graph
}

/// The graph with the chains in common of the pair that saves the most, of several the first. Pairs come in the order of
/// what they can save at most, so that few are tried.
private func bestPair(in graph: Graph) -> Graph? {
  let starts = graph.nodes.indices.map { ValueID($0) }.filter { isOuterProduct(graph, $0) }
  var pairs: [(chains: Set<ValueID>, first: ValueID, second: ValueID, least: Int)] = []
  let flops = productFlops(graph)
  for (index, first) in starts.enumerated() {
    for second in starts[(index + 1)...] where graph[first].operands[1] == graph[second].operands[1] {
      let chains = inStep(graph, first, second)
      // No products but theirs can become one.
      pairs.append((chains, first, second, flops - chains.reduce(0) { $0 + productFlops(graph, $1) }))
    }
  }
  var best: (graph: Graph, flops: Int, index: Int)?
  for (index, pair) in pairs.enumerated().sorted(by: { ($0.1.least, $0.0) < ($1.1.least, $1.0) }) {
    if let best, (pair.least, index) > (best.flops, best.index) { break }
    let candidate = simplify(withFactorsOutside(graph, of: pair.first, pair.second, chains: pair.chains))
    let found = productFlops(candidate)
    if found < flops, best.map({ (found, index) < ($0.flops, $0.index) }) ?? true {
      best = (candidate, found, index)
    }
  }
  return best?.graph
}

/// A column of one number a sample times a row: where a cotangent enters the last dense layer.
private func isOuterProduct(_ graph: Graph, _ value: ValueID) -> Bool {
  let node = graph[value]
  guard node.operation == .matmul(transposeLeft: false, transposeRight: true) else { return false }
  let (left, right) = (graph[node.operands[0]].shape, graph[node.operands[1]].shape)
  return left.isBatched && left[1] == 1 && !right.isBatched
}

/// The values of two chains as long as the same operation with the same other operands follows in both.
private func inStep(_ graph: Graph, _ first: ValueID, _ second: ValueID) -> Set<ValueID> {
  var result: Set = [first, second]
  // Values of the second chain by those of the first.
  var twin = [second: first]
  var seen: [Node: ValueID] = [:]
  var reached = result
  for (index, node) in graph.nodes.enumerated() where node.operands.contains(where: reached.contains) {
    reached.insert(ValueID(index))
    let operands = node.operands.map { twin[$0] ?? $0 }
    let key = Node(operation: node.operation, operands: operands, shape: node.shape, name: "", location: nil)
    if let other = seen[key] {
      twin[ValueID(index)] = other
      result.formUnion([ValueID(index), other])
    } else {
      seen[key] = ValueID(index)
    }
  }
  return result
}

/// The same graph with the factors of two outer products applied as late as their chains allow.
private func withFactorsOutside(
  _ graph: Graph, of first: ValueID, _ second: ValueID, chains: Set<ValueID>
) -> Graph {
  // What a value of the new graph is besides: `scale[n] * base`. The product itself stands beside the base; whichever
  // is not needed dies.
  var factored: [ValueID: (scale: ValueID, base: ValueID)] = [:]
  return GraphRewriter.rewrite(graph) { rewriter, value, node in
    let chain = "unscaled " + node.name
    func scaled(_ base: ValueID, by scale: ValueID) -> ValueID {
      let factor = rewriter.broadcast(scale, node.shape, axes: [0], name: rewriter[scale].name)
      let product = rewriter.append(.binary(.multiply), [factor, base])
      factored[product] = (scale, base)
      return product
    }
    if value == first || value == second {
      let (left, right) = (node.operands[0], node.operands[1])
      let scale = rewriter.append(
        .reshape, [left], shape: Shape([rewriter.shape(left)[0]], batched: true), name: rewriter[left].name)
      let row = rewriter.append(
        .reshape, [right], shape: Shape([rewriter.shape(right)[0]]), name: rewriter[right].name)
      return scaled(rewriter.broadcast(row, node.shape, axes: [1], name: chain), by: scale)
    }
    guard chains.contains(value) else { return rewriter.keep(node) }
    if node.operation.isLinearInSamples, node.shape.isBatched, let operand = factored[node.operands[0]] {
      return scaled(
        rewriter.append(node.operation, [operand.base], shape: node.shape, name: chain), by: operand.scale)
    }
    if node.operation == .binary(.multiply) {
      for (index, other) in [(0, 1), (1, 0)] {
        guard let operand = factored[node.operands[index]], factored[node.operands[other]] == nil else {
          continue
        }
        return scaled(
          rewriter.append(node.operation, [operand.base, node.operands[other]], name: chain),
          by: operand.scale)
      }
    }
    if node.operation.family == .product, node.shape.isBatched, let operand = factored[node.operands[0]],
      !rewriter.shape(node.operands[1]).isBatched
    {
      return scaled(
        rewriter.append(node.operation, [operand.base, node.operands[1]], name: chain), by: operand.scale)
    }
    return rewriter.keep(node)
  }
}

extension Operation {
  /// A multiple of a sample of the operand gives the same multiple of that sample of the result, where that is batched.
  fileprivate var isLinearInSamples: Bool {
    switch family {
    case .movement, .sum: return true
    case .elementwise:
      if case .affine(_, offset: 0) = self { return true }
      return self == .unary(.negate)
    case .source, .comparison, .product: return false
    }
  }
}

/// Operations in all products, padding left out.
func productFlops(_ graph: Graph) -> Int {
  graph.nodes.indices.reduce(0) { $0 + productFlops(graph, ValueID($1)) }
}

/// Those of a value, 0 if it is no product.
private func productFlops(_ graph: Graph, _ value: ValueID) -> Int {
  let node = graph[value]
  guard node.operation.family == .product else { return 0 }
  return node.operation.cost(operands: node.operands.map { graph[$0].shape }, result: node.shape).flops
}
