import BespokeGraph

/// How a product is computed.
public enum Algorithm: Hashable, Sendable {
  /// The matrices of a matmul, as they are.
  case matrices
  /// A convolution as a product of matrices for each tap that does not read padding; rows are samples.
  case taps
  /// Fewer products in a transformed space.
  case fast(FastConvolution)
  /// A convolution from few channels: a product of matrices for each row of the kernel, whose taps are their depth; in
  /// the input's gradient one for all taps, which are its columns.
  case thin
  /// A convolution of one image: rows are its pixels.
  case image
}

/// A graph with an algorithm for each of its products.
public struct ChosenGraph: Sendable {
  public var graph: Graph
  public var layout: Layout
  public var target: Target
  public var algorithms: [ValueID: Algorithm]
  /// Why, for people, where there was something to choose.
  public var reasons: [ValueID: String]
}

/// Chooses how each product is computed.
public func chooseAlgorithms(
  _ input: LaidOutGraph, target: Target, options: CompilerOptions = CompilerOptions()
) -> ChosenGraph {
  var result = ChosenGraph(
    graph: input.graph, layout: input.layout, target: target, algorithms: [:], reasons: [:])
  let choice = AlgorithmChoice(input: input, target: target, options: options)
  for (index, node) in input.graph.nodes.enumerated() where node.operation.family == .product {
    let (algorithm, reason) = choice.algorithm(for: ValueID(index))
    result.algorithms[ValueID(index)] = algorithm
    result.reasons[ValueID(index)] = reason
  }
  return result
}

private struct AlgorithmChoice {
  let input: LaidOutGraph
  let target: Target
  let options: CompilerOptions
  private var graph: Graph { input.graph }

  func algorithm(for value: ValueID) -> (Algorithm, reason: String?) {
    let node = graph[value]
    switch node.operation {
    case .convolution(let geometry):
      return image(value, isAdjoint: false, geometry) ?? convolution(value, geometry)
    case .convolutionInputGradient(let geometry):
      return image(value, isAdjoint: true, geometry) ?? convolution(value, geometry)
    case .convolutionKernelGradient(let geometry): return convolution(value, geometry)
    case .matmul: return (.matrices, nil)
    case .input, .state, .constant, .random, .stepFunction, .unary, .binary, .affine, .reshape, .broadcast,
      .sum, .slice, .pad, .transpose, .oneHot:
      preconditionFailure("bug in Bespoke, stage algorithms: \(node.name) is no product")
    }
  }

  /// A single image has no samples to be the rows of products: the pixels of a row of the result are, those that a
  /// stride apart share their taps.
  private func image(
    _ value: ValueID, isAdjoint: Bool, _ geometry: ConvolutionGeometry
  ) -> (Algorithm, reason: String?)? {
    let shape = graph[value].shape
    let phases = isAdjoint ? geometry.stride : 1
    guard shape[0] == 1, shape[2] > phases, shape[2] % phases == 0 else { return nil }
    return (.image, "a single image: its pixels are the rows of products")
  }

  /// A tap of one channel is a product of depth 1, or of one row, or of one column, none of which fills the units that
  /// multiply.
  private func thin(_ value: ValueID, isGradient: Bool) -> (Algorithm, reason: String?)? {
    let node = graph[value]
    let kernel = isGradient ? node.shape : graph[node.operands[1]].shape
    guard kernel[2] <= target.thinChannels, kernel[3] >= target.thickChannels,
      !isGradient || !input.isOutside(node.operands[1])
    else { return nil }
    return (.thin, "rows of taps: \(kernel[2]) channels are too few for a product a tap")
  }

  private func convolution(
    _ value: ValueID, _ geometry: ConvolutionGeometry
  ) -> (Algorithm, reason: String?) {
    let node = graph[value]
    let (left, right) = (node.operands[0], node.operands[1])
    let isGradient = graph[right].shape.isBatched
    if let thin = thin(value, isGradient: isGradient) { return thin }
    guard options.fastConvolution else { return (.taps, "taps: fast convolutions are switched off") }
    if input.isOutside(left) || isGradient && input.isOutside(right) {
      return (.taps, "taps: the operand comes from outside, where images lie row by row")
    }
    let channels =
      isGradient
      ? (graph[left].shape[3], graph[right].shape[3]) : (graph[right].shape[2], graph[right].shape[3])
    let choice = FastConvolution.best(
      geometry, batch: graph[left].shape[0], channels: channels, target: target)
    return (choice.algorithm.map(Algorithm.fast) ?? .taps, choice.reason)
  }
}

extension LaidOutGraph {
  /// The value lies where the caller put it, sample by sample, in row-major order.
  func isOutside(_ value: ValueID) -> Bool {
    if case .input = graph[value].operation { return true }
    guard graph[value].operation == .reshape, !layout.movingReshapes.contains(value) else { return false }
    return isOutside(graph[value].operands[0])
  }
}

extension ChosenGraph {
  var laidOut: LaidOutGraph { LaidOutGraph(graph: graph, layout: layout) }
}
