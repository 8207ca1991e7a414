import GraphIR

extension LaidOutGraph {
  /// Legal:
  /// - every batched value lies in planes of equal size, at least one; others in none;
  /// - element by element, operands and result lie alike;
  /// - images that products read and write have a plane a pixel;
  /// - a reshape of samples moves elements exactly where the planes of both sides differ.
  public func verify() throws(CompilerBug) {
    guard layout.planes.count == graph.nodes.count else {
      throw bug("\(layout.planes.count) values have planes, of \(graph.nodes.count)")
    }
    for index in graph.nodes.indices { try verifyPlanes(of: ValueID(index)) }
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
        && layout.planes[index] != layout.planes[node.operands[0].index]
      guard moves == layout.movingReshapes.contains(value) else {
        throw bug("\(name(value)) \(moves ? "moves" : "does not move") elements")
      }
    }
    if let stray = layout.movingReshapes.first(where: { !graph.nodes.indices.contains($0.index) }) {
      throw bug("%\(stray.index), which is said to move, does not exist")
    }
  }

  private func verifyPlanes(of value: ValueID) throws(CompilerBug) {
    let (shape, planes) = (graph[value].shape, layout.planes[value.index])
    if !shape.isBatched {
      guard planes == 0 else { throw bug("\(name(value)) has no samples, but \(planes) planes") }
    } else if planes < 1 || shape.sampleCount % planes != 0 {
      throw bug("\(name(value)) \(shape) does not divide into \(planes) planes")
    }
  }

  private func verifyAlike(_ value: ValueID) throws(CompilerBug) {
    for operand in graph[value].operands where layout.planes[operand.index] != layout.planes[value.index] {
      throw bug("\(name(value)) lies otherwise than its operand \(name(operand))")
    }
  }

  private func verifyByPixel(_ image: ValueID, of product: ValueID) throws(CompilerBug) {
    let shape = graph[image].shape
    guard shape.isBatched, shape.rank > 2, let channels = shape.dimensions.last else { return }
    guard layout.planes[image.index] == shape.sampleCount / channels else {
      throw bug(
        "\(name(image)) \(shape) of the product \(name(product)) lies in \(layout.planes[image.index]) planes"
      )
    }
  }

  private func name(_ value: ValueID) -> String { "%\(value.index) \(graph[value].name)" }
  private func bug(_ message: String) -> CompilerBug { CompilerBug(stage: "layout", message: message) }
}
