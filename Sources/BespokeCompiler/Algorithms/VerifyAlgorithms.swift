import BespokeGraph

extension ChosenGraph {
  /// Legal:
  /// - every product has an algorithm that can compute it, and nothing else has one;
  /// - a fast convolution is one of the product's own image, weights and stride, whose slabs fill vectors and fit the
  ///   runtime, and reads nothing from outside;
  /// - taps are gathered where the input's channels are few;
  /// - a single image has no samples beside it, and rows that its phases divide.
  public func verify() throws(CompilerBug) {
    for (index, node) in graph.nodes.enumerated() where node.operation.family == .product {
      guard let algorithm = algorithms[ValueID(index)] else { throw bug(ValueID(index), "has no algorithm") }
      try verify(algorithm, of: ValueID(index))
    }
    let products = graph.nodes.count { $0.operation.family == .product }
    guard algorithms.count == products, reasons.keys.allSatisfy({ algorithms[$0] != nil }) else {
      throw CompilerBug(stage: "algorithms", message: "what is no product has an algorithm")
    }
  }

  private func verify(_ algorithm: Algorithm, of value: ValueID) throws(CompilerBug) {
    guard let geometry = graph[value].operation.geometry else {
      guard algorithm == .matrices else { throw bug(value, "multiplies matrices as images") }
      return
    }
    switch algorithm {
    case .matrices: throw bug(value, "is a convolution, not a product of matrices")
    case .taps: return
    case .image: try verifyImage(value, geometry)
    case .thin: try verifyThin(value)
    case .fast(let fast): try verify(fast, value, geometry)
    }
  }

  private func verifyImage(_ value: ValueID, _ geometry: ConvolutionGeometry) throws(CompilerBug) {
    let node = graph[value]
    var isAdjoint = false
    if case .convolutionInputGradient = node.operation { isAdjoint = true }
    if case .convolutionKernelGradient = node.operation { throw bug(value, "yields no image") }
    let phases = isAdjoint ? geometry.stride : 1
    guard node.shape[0] == 1, node.shape[2] % phases == 0 else {
      throw bug(value, "is no single image whose rows divide into \(phases) phases")
    }
  }

  private func verifyThin(_ value: ValueID) throws(CompilerBug) {
    let node = graph[value]
    let isGradient = graph[node.operands[1]].shape.isBatched
    let kernel = isGradient ? node.shape : graph[node.operands[1]].shape
    guard kernel[2] <= target.thinChannels else { throw bug(value, "gathers the taps of many channels") }
    guard !isGradient || !laidOut.isOutside(node.operands[1]) else {
      throw bug(value, "reads slabs from what lies row by row")
    }
  }

  private func verify(
    _ fast: FastConvolution, _ value: ValueID, _ geometry: ConvolutionGeometry
  ) throws(CompilerBug) {
    for (axis, inputs, taps, outputs) in [
      (fast.vertical, geometry.inputHeight, geometry.kernelHeight, geometry.outputHeight),
      (fast.horizontal, geometry.inputWidth, geometry.kernelWidth, geometry.outputWidth),
    ] {
      guard axis.input.sources == inputs, axis.weights.sources == taps, axis.output.sources == outputs,
        axis.input.rows.count == axis.elements * axis.tiles, axis.weights.rows.count == axis.elements,
        axis.output.rows.count == axis.points * axis.tiles
      else { throw bug(value, "is computed by a fast convolution of other images") }
      guard axis.point.allSatisfy((0..<axis.points).contains),
        axis.longestAxis <= target.mapAxis
      else { throw bug(value, "has a fast convolution with impossible points") }
    }
    let operands = graph[value].operands
    let isGradient = graph[operands[1]].shape.isBatched
    guard !laidOut.isOutside(operands[0]), !isGradient || !laidOut.isOutside(operands[1]) else {
      throw bug(value, "transforms what lies row by row")
    }
    for size in slabSizes(value) where size % target.lanes != 0 {
      throw bug(value, "transforms slabs of \(size) floats, which do not fill vectors")
    }
  }

  /// Of both operands and of the result.
  private func slabSizes(_ value: ValueID) -> [Int] {
    (graph[value].operands + [value]).map { image in
      let shape = graph[image].shape
      return (shape.isBatched ? shape[0] : shape[2]) * shape[3]
    }
  }

  private func bug(_ value: ValueID, _ message: String) -> CompilerBug {
    CompilerBug(stage: "algorithms", message: "%\(value.index) \(graph[value].name) \(message)")
  }
}

extension Operation {
  /// Of convolutions.
  var geometry: ConvolutionGeometry? {
    switch self {
    case .convolution(let geometry), .convolutionInputGradient(let geometry),
      .convolutionKernelGradient(let geometry):
      geometry
    case .input, .state, .constant, .random, .stepFunction, .unary, .binary, .affine, .reshape, .broadcast,
      .sum, .slice, .pad, .transpose, .oneHot, .matmul:
      nil
    }
  }
}
