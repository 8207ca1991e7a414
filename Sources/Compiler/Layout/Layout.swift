import GraphIR

/// How each batched value is stored: as `planes` matrices of `[batch][features / planes]`.
///
/// An image is stored HWNC, a plane a pixel, so that every layer becomes dense products of whole planes; feature
/// `f` of a sample is column `f % columns` of plane `f / columns`. A vector of features that is reshaped from or
/// into an image takes over the image's planes, which makes the reshape free.
public struct Layout: Sendable {
  /// Planes of each batched value, 0 for values that are not batched (those are row-major).
  public var planes: [Int]
  /// Reshapes between images of different planes, which have to move elements.
  public var movingReshapes: Set<ValueID>

  public func columns(_ value: ValueID, _ graph: Graph) -> Int {
    graph[value].shape.sampleCount / max(planes[value.index], 1)
  }
}

/// A graph with a layout for each of its values.
public struct LaidOutGraph: Sendable {
  public var graph: Graph
  public var layout: Layout
}

/// Chooses the layout of every value: values joined by elementwise operations share one, images fix theirs.
public func assignLayout(_ graph: Graph) -> LaidOutGraph {
  var classes = UnionFind(count: graph.nodes.count)
  // Element by element, operands and result lie alike.
  for (index, node) in graph.nodes.enumerated() where node.shape.isBatched {
    switch node.operation {
    case .unary, .affine, .binary:
      for operand in node.operands { classes.union(index, operand.index) }
    case .input, .state, .constant, .random, .adamStepSize, .reshape, .broadcast, .sum, .matmul,
      .convolution, .convolutionInputGradient, .convolutionKernelGradient:
      break
    }
  }
  var fixed: [Int: Int] = [:]
  for value in imagesByPixel(graph) {
    let shape = graph[value].shape
    fixed[classes.find(value.index)] = shape[1] * shape[2]
  }
  // A reshape joins the classes of both sides where their planes agree or are still open.
  var moving: Set<ValueID> = []
  for (index, node) in graph.nodes.enumerated() where node.shape.isBatched && node.operation == .reshape {
    let (a, b) = (classes.find(index), classes.find(node.operands[0].index))
    if a == b { continue }
    switch (fixed[a], fixed[b]) {
    case (let x?, let y?) where x != y:
      moving.insert(ValueID(index))
    case (let x, let y):
      classes.union(a, b)
      fixed[classes.find(a)] = x ?? y
    }
  }
  let planes = graph.nodes.indices.map { index in
    graph.nodes[index].shape.isBatched ? fixed[classes.find(index)] ?? 1 : 0
  }
  return LaidOutGraph(graph: graph, layout: Layout(planes: planes, movingReshapes: moving))
}

/// Images whose pixels must lie apart: what convolutions read and write, and what is summed over pixels or has
/// something repeated over them. Other images, as of a fully connected network, lie like features.
private func imagesByPixel(_ graph: Graph) -> Set<ValueID> {
  var result: Set<ValueID> = []
  for (index, node) in graph.nodes.enumerated() {
    switch node.operation {
    case .convolution, .convolutionInputGradient, .convolutionKernelGradient:
      result.formUnion(node.operands)
      result.insert(ValueID(index))
    case .sum(let axes):
      if axes.count < graph[node.operands[0]].shape.rank && axes != [0] { result.insert(node.operands[0]) }
    case .broadcast(let axes):
      if !axes.isEmpty { result.insert(ValueID(index)) }
    case .input, .state, .constant, .random, .adamStepSize, .unary, .binary, .affine, .reshape, .matmul:
      break
    }
  }
  return result.filter { graph[$0].shape.isBatched && graph[$0].shape.rank == 4 }
}

struct UnionFind {
  private var parent: [Int]
  init(count: Int) { parent = Array(0..<count) }

  mutating func find(_ x: Int) -> Int {
    var root = x
    while parent[root] != root { root = parent[root] }
    var node = x
    while parent[node] != root { (parent[node], node) = (root, parent[node]) }
    return root
  }

  mutating func union(_ a: Int, _ b: Int) {
    let (x, y) = (find(a), find(b))
    parent[max(x, y)] = min(x, y)
  }
}
