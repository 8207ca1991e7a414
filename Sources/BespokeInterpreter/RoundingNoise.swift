import BespokeGraph

/// What rounding in float32 may do to the values of a graph, tried out: each value of a run is moved a little, by what the
/// sums and products that make it may be off. Rectifiers' operands near zero change their sides in some runs, as they may
/// in a compiled program.
public struct RoundingNoise {
  private let graph: Graph
  /// Labels, which stay whole numbers.
  private var exact: Set<ValueID> = []
  private let scale: Double
  private var state: UInt64
  /// The magnitude of the values so far, as later ones are given them, but for infinities.
  private var largest: [Double] = []
  /// Whether they hold elements of both signs, whose sums may cancel.
  private var isMixed: [Bool] = []

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
    guard let size = rounding(of: graph[value]) else { return }
    // What is alike is rounded alike, and a sum over it does not average that out: now and then all go to one side.
    let shared = sign() > 0.5 ? sign() : nil
    for i in elements.indices where elements[i].isFinite {
      elements[i] += (shared ?? sign()) * scale * (size.absolute + abs(elements[i]) * size.relative)
    }
  }

  /// Says what the nodes after it are given for a value.
  public mutating func pass(_ elements: [Double]) {
    var (least, most) = (0.0, 0.0)
    for x in elements where x.isFinite {
      if x < least { least = x }
      if x > most { most = x }
    }
    largest.append(max(-least, most))
    isMixed.append(least < 0 && most > 0)
  }

  /// About how far float32 is off in an element: so much, and such a part of the element. Nothing where nothing is rounded.
  ///
  /// What cannot cancel is off by a part of itself alone, however large its tensor's other elements are: a square, or what
  /// an optimiser remembers of squares, has the root that a program takes of it. Terms of one sign grow to what their sum
  /// is, and so does what is rounded off on the way.
  private func rounding(of node: Node) -> (absolute: Double, relative: Double)? {
    let usual = 0x1p-23
    let operands = node.operands.map { largest[$0.index] }
    let shapes = node.operands.map { graph[$0].shape }
    func sum(_ terms: Int) -> Double { Double(terms).squareRoot() * 0x1p-24 }
    switch node.operation {
    case .input, .state, .constant, .random(.dropoutMask, _), .random(.integer, _), .reshape, .broadcast,
      .slice, .pad,
      .transpose, .oneHot, .unary(.negate), .unary(.stopGradient), .unary(.leakyReLUMask), .binary(.maximum):
      return nil
    case .random(.uniform(let low, let high), _): return (max(abs(low), abs(high)) * 0x1p-24, usual)
    // Beside zero they may be differences of values of the size of one.
    case .unary(.tanh), .unary(.log), .unary(.softplus): return (0x1p-25, usual)
    case .random(.normal, _), .stepFunction, .unary, .binary: return (0, usual)
    // The product is rounded before the offset is added.
    case .affine(_, let offset): return (abs(offset) * 0x1p-24, usual)
    case .sum:
      let size = sum(shapes[0].count / max(node.shape.count, 1))
      return (isMixed[node.operands[0].index] ? size * operands[0] : 0, size + usual)
    case .matmul, .convolution, .convolutionInputGradient, .convolutionKernelGradient:
      let size = sum(node.reductionLength(shapes))
      return (size * operands[0] * operands[1], size + usual)
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
