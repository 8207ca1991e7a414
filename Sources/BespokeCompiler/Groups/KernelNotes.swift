import BespokeGraph

/// What people are told about a kernel, in words: from what it does and what was decided, once everything is.
extension GroupedProgram {
  /// What the kernel computes, a line an operation, for the comment over it.
  public func description(of kernel: Kernel) -> [String] {
    kernel.work.map { work in
      let node = graph[work.value]
      switch work {
      case .computes:
        let place = node.location.map { "  (\($0))" } ?? ""
        return "\(node.operation.row.word) \(node.name) \(node.shape)\(place)"
      case .packs: return "pack \(node.name) \(node.shape)"
      case .transforms: return "transform \(node.name) \(node.shape)"
      case .planes: return "planes of \(node.name) \(node.shape)"
      }
    }
  }

  /// What was decided about it, and why, for the cost sheet.
  public func choices(of kernel: Kernel) -> [String] {
    var lines = kernel.decisions.flatMap { words($0, kernel) }
    switch kernel.root {
    case .pack: lines.append("packed once a step for all kernels that read it alike")
    case .products:
      let operations = kernel.work.count - 1
      if kernel.locals.count > 1, operations > 0 {
        lines.append("\(operations) operations on each panel while it is in the cache")
      }
    case .elementwise:
      if case .planes = kernel.work.first {
        lines.append("the image's samples behind each other, zeros around it")
      }
    case .relayout, .map, .slices, .slicedGradient: break
    }
    return lines
  }

  private func words(_ decision: Decision, _ kernel: Kernel) -> [String] {
    switch decision {
    case .product(let value):
      if let slices = words(ofSlices: kernel) { return [reasons[value], slices].compactMap(\.self) }
      guard case .products(let products) = kernel.root, let product = products.last else { return [] }
      let edges =
        product.rows == nil ? nil : "near its edges a row goes through those taps alone that meet pixels"
      return [reasons[value], words(product, kernel.space), edges].compactMap(\.self)
    case .sumOfProducts: return ["the sum of two products that nobody else needs is one kernel"]
    case .addsInPlace: return ["adds to the other gradient's products in place: they are mapped back once"]
    case .passOfItsOwn:
      return ["a pass of its own: the product goes through the states in panels, which streams them badly"]
    }
  }

  private func words(ofSlices kernel: Kernel) -> String? {
    let space = kernel.space
    switch kernel.root {
    case .slices(let sliced):
      let items = space.rows / sliced.samples
      return "\(items) items, each \(sliced.samples) of the batch from the transform to the products "
        + "and back in the cache; \(sliced.rows) rows of samples and their tiles"
    case .slicedGradient(let sliced):
      return "\(space.outerSlabs) items, each \(sliced.slices) times \(sliced.samples) of the batch from the "
        + "transforms to the products in the cache; a depth of \(sliced.product.depth) samples and their tiles"
    case .elementwise, .products, .pack, .relayout, .map: return nil
    }
  }

  private func words(_ product: Product, _ space: IterationSpace) -> String {
    if product.isDot {
      let reason = space.columns == 1 ? "there is a single column" : "it is contiguous on both sides"
      return "dot products with the depth of \(product.depth) in vectors: \(reason)"
    }
    let panels = (space.columns + product.width - 1) / product.width
    let items = "\(space.slabs * panels) items, a panel of \(product.width) columns of a slab each"
    let right: String
    if case .packed = product.right.buffer {
      right = "right operand packed in panels"
    } else {
      right = "right operand as it lies: its columns fill panels"
    }
    return "\(items), shared by their terms; \(right)"
  }
}

extension Node {
  /// Nothing in a description tells them apart.
  func readsLike(_ other: Node) -> Bool {
    operation.row.word == other.operation.row.word && name == other.name && shape == other.shape
      && location == other.location
  }
}
