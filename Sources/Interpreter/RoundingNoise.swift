import GraphIR

/// What rounding in float32 may do to the values of a graph, tried out: each value of a run is moved a little, by what the
/// sums and products that make it may be off. Rectifiers' operands near zero change their sides in some runs, as they may
/// in a compiled program.
public struct RoundingNoise {
  private let graph: Graph
  /// Labels, which stay whole numbers.
  private var exact: Set<ValueID> = []
  private let scale: Double
  private var state: UInt64
  /// Of the values so far, as later ones are given them.
  private var largest: [Double] = []

  /// - Parameters:
  ///   - seed: other seeds, other noise.
  ///   - scale: times what is usual of sums in float32.
  public init(_ graph: Graph, seed: UInt64, scale: Double = 1) {
    self.graph = graph
    self.scale = scale
    state = seed
    for (index, node) in graph.nodes.enumerated().reversed() {
      if node.operation.family == .comparison || exact.contains(ValueID(index)) {
        exact.formUnion(node.operands)
      }
    }
  }

  /// Moves a value; the values are shown one after the other, in the order of the nodes.
  public mutating func disturb(_ value: ValueID, _ elements: inout [Double]) {
    guard !exact.contains(value) else { return }
    let size = rounding(of: graph[value])
    if size == 0 { return }
    for i in elements.indices {
      elements[i] += sign() * scale * (size + abs(elements[i]) * 0x1p-23)
    }
  }

  /// Says what the nodes after it are given for a value.
  public mutating func pass(_ elements: [Double]) {
    var most = 0.0
    for x in elements where abs(x) > most { most = abs(x) }
    largest.append(most)
  }

  /// About how far float32 is off in an element, besides a part of the element; nothing where nothing is rounded.
  private func rounding(of node: Node) -> Double {
    let operands = node.operands.map { largest[$0.index] }
    let shapes = node.operands.map { graph[$0].shape }
    func sum(_ terms: Int, of size: Double) -> Double { Double(terms).squareRoot() * size * 0x1p-24 }
    switch node.operation {
    case .input, .state, .constant, .random(.dropoutMask, _), .random(.integer, _), .reshape, .broadcast,
      .slice, .pad,
      .transpose, .oneHot, .unary(.negate), .unary(.stopGradient), .unary(.leakyReLUMask), .binary(.maximum):
      return 0
    case .random(.uniform(let low, let high), _): return max(abs(low), abs(high)) * 0x1p-24
    case .random(.normal, _), .stepFunction: return 1e-30
    case .unary, .binary, .affine: return (operands.max() ?? 0) * 0x1p-25
    case .sum: return sum(shapes[0].count / node.shape.count, of: operands[0])
    case .matmul, .convolution, .convolutionInputGradient, .convolutionKernelGradient:
      return sum(node.reductionLength(shapes), of: operands[0] * operands[1])
    }
  }

  /// Even in -1..<1, by Steele et al. 2014, "Fast Splittable Pseudorandom Number Generators".
  private mutating func sign() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Double((z ^ (z >> 31)) >> 11) * 0x1p-52 - 1
  }
}

extension Node {
  /// Terms of each element's sum, at most.
  public func reductionLength(_ operands: [Shape]) -> Int {
    switch operation {
    case .matmul(let transposeLeft, _):
      let left = operands[0].dimensions.suffix(2)
      return transposeLeft ? left.first ?? 1 : left.last ?? 1
    case .convolution(let g): return g.kernelHeight * g.kernelWidth * operands[1][2]
    case .convolutionInputGradient(let g):
      func taps(_ kernel: Int) -> Int { (kernel + g.stride - 1) / g.stride }
      return taps(g.kernelHeight) * taps(g.kernelWidth) * operands[1][3]
    case .convolutionKernelGradient(let g): return operands[0][0] * g.outputHeight * g.outputWidth
    case .sum: return operands[0].count / shape.count
    case .input, .state, .constant, .random, .stepFunction, .unary, .binary, .affine, .reshape, .broadcast,
      .slice,
      .pad, .transpose, .oneHot:
      return 1
    }
  }
}
