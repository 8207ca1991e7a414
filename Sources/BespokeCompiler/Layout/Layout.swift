import BespokeGraph

/// How each batched value is stored: as `slabs` matrices of `[batch][features / slabs]`.
///
/// An image is stored HWNC, a slab a pixel, so that every layer becomes dense products of whole slabs; feature
/// `f` of a sample is column `f % columns` of slab `f / columns`. A vector of features that is reshaped from or
/// into an image takes over the image's slabs, which makes the reshape free.
public struct Layout: Sendable {
  /// Slabs of each batched value, 0 for values that are not batched (those are row-major).
  public var slabs: [Int]
  /// Reshapes between images of different slabs, which have to move elements.
  public var movingReshapes: Set<ValueID>

  public func columns(_ value: ValueID, _ graph: Graph) -> Int {
    graph[value].shape.sampleCount / max(slabs[value.index], 1)
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
  for (index, node) in graph.nodes.enumerated() where node.shape.isBatched && node.operation.isElementwise {
    for operand in node.operands { classes.union(index, operand.index) }
  }
  var fixed: [Int: Int] = [:]
  for value in imagesByPixel(graph) {
    fixed[classes.find(value.index)] = graph[value].shape.pixels
  }
  // A reshape joins the classes of both sides where their slabs agree or are still open.
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
  // What other operations would rather have by pixel, where nothing else decides.
  for value in arraysByPixel(graph) {
    let root = classes.find(value.index)
    if fixed[root] == nil { fixed[root] = graph[value].shape.pixels }
  }
  let slabs = graph.nodes.indices.map { index in
    graph.nodes[index].shape.isBatched ? fixed[classes.find(index)] ?? 1 : 0
  }
  return LaidOutGraph(graph: graph, layout: Layout(slabs: slabs, movingReshapes: moving))
}

/// Images whose pixels must lie apart: what products read and write, and what is summed over pixels or has something
/// repeated over them. Other images, as of a fully connected network, lie like features.
private func imagesByPixel(_ graph: Graph) -> Set<ValueID> {
  var result: Set<ValueID> = []
  for (index, node) in graph.nodes.enumerated() {
    let operand = node.operands.first.map { graph[$0].shape }
    if node.operation.family == .product {
      result.formUnion((node.operands + [ValueID(index)]).filter { graph[$0].shape.rank > 2 })
    } else if case .sum(let axes) = node.operation, operand?.rank == 4 {
      if axes.count < 4 && axes != [0] { result.formUnion(node.operands) }
    } else if case .broadcast(let axes) = node.operation, node.shape.rank == 4, !axes.isEmpty {
      result.insert(ValueID(index))
    }
  }
  return result.filter { graph[$0].shape.isBatched }
}

/// Arrays with axes between samples and the last one that operations go through one by one: what is moved, summed or
/// repeated along some of them.
private func arraysByPixel(_ graph: Graph) -> [ValueID] {
  var result: [ValueID] = []
  for (index, node) in graph.nodes.enumerated() {
    switch node.operation.family {
    case .movement, .sum, .comparison:
      if node.operation.goesThroughAxes(of: graph[node.operands[0]].shape) {
        result += [ValueID(index)] + node.operands
      }
    case .source, .elementwise, .product: break
    }
  }
  return result.filter { graph[$0].shape.isBatched && graph[$0].shape.rank > 2 }
}

extension Operation {
  /// The operation looks at some axes of a sample apart from others.
  fileprivate func goesThroughAxes(of operand: Shape) -> Bool {
    if case .sum(let axes) = self { return axes != [0] && axes.count < operand.rank }
    if case .broadcast(let axes) = self { return !axes.isEmpty }
    return self != .reshape
  }
}

extension Shape {
  /// Places between the samples and the last axis.
  fileprivate var pixels: Int { dimensions.dropFirst().dropLast().reduce(1, *) }
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
