import BespokeGraph

extension LaidOutGraph {
  /// Legal:
  /// - every batched value lies in slabs of equal size, at least one; others in none;
  /// - element by element, operands and result lie alike;
  /// - images that products read and write have a slab a pixel;
  /// - a reshape of samples moves elements exactly where the slabs of both sides differ.
  public func verify() throws(CompilerBug) {
    guard layout.slabs.count == graph.nodes.count else {
      throw bug("\(layout.slabs.count) values have slabs, of \(graph.nodes.count)")
    }
    for index in graph.nodes.indices { try verifySlabs(of: ValueID(index)) }
    for (index, node) in graph.nodes.enumerated() {
      let value = ValueID(index)
      if node.shape.isBatched && node.operation.isElementwise { try verifyAlike(value) }
      if node.operation.family == .product {
        for image in node.operands + [value] { try verifyByPixel(image, of: value) }
      }
    }
    for (index, node) in graph.nodes.enumerated() {
      let value = ValueID(index)
      let moves =
        node.operation == .reshape && node.shape.isBatched
        && layout.slabs[index] != layout.slabs[node.operands[0].index]
      guard moves == layout.movingReshapes.contains(value) else {
        throw bug("\(name(value)) \(moves ? "moves" : "does not move") elements")
      }
    }
    if let stray = layout.movingReshapes.first(where: { !graph.nodes.indices.contains($0.index) }) {
      throw bug("%\(stray.index), which is said to move, does not exist")
    }
  }

  private func verifySlabs(of value: ValueID) throws(CompilerBug) {
    let (shape, slabs) = (graph[value].shape, layout.slabs[value.index])
    if !shape.isBatched {
      guard slabs == 0 else { throw bug("\(name(value)) has no samples, but \(slabs) slabs") }
    } else if slabs < 1 || shape.sampleCount % slabs != 0 {
      throw bug("\(name(value)) \(shape) does not divide into \(slabs) slabs")
    }
  }

  private func verifyAlike(_ value: ValueID) throws(CompilerBug) {
    for operand in graph[value].operands where layout.slabs[operand.index] != layout.slabs[value.index] {
      throw bug("\(name(value)) lies otherwise than its operand \(name(operand))")
    }
  }

  private func verifyByPixel(_ image: ValueID, of product: ValueID) throws(CompilerBug) {
    let shape = graph[image].shape
    guard shape.isBatched, shape.rank > 2, let channels = shape.dimensions.last else { return }
    guard layout.slabs[image.index] == shape.sampleCount / channels else {
      throw bug(
        "\(name(image)) \(shape) of the product \(name(product)) lies in \(layout.slabs[image.index]) slabs"
      )
    }
  }

  private func name(_ value: ValueID) -> String { "%\(value.index) \(graph[value].name)" }
  private func bug(_ message: String) -> CompilerBug { CompilerBug(stage: "layout", message: message) }
}
