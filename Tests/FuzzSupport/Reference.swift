import Compiler
import GraphIR
import Interpreter

/// What the interpreter in Double makes of a graph, where what a compiled run showed takes the place of its own values,
/// and how much of it is sensitive to rounding.
struct Reference {
  let graph: Graph
  let inputs: [String: [Float]]
  let states: [String: [Float]]
  let seed: UInt64
  let step: UInt64
  /// Observed values of the compiled run: later ones are computed from these, so that an update is that of the
  /// gradient as it was.
  let shown: [String: [Float]]

  enum Root: Hashable {
    case output(String)
    case observation(String)
    case state(String)
  }

  /// All roots, as they should be.
  func values() throws -> [Root: [Double]] { try run(noise: nil) }

  /// The largest change of each root when every value is off by what rounding in float32 may do to it, in one of
  /// several runs. A rectifier's operand near zero changes its side in some of them.
  ///
  /// In half of the runs the graph is the simplified one, which is what the compiled program computes: where the sum of
  /// centred values is known to vanish, nothing takes out again what rounding left of it. Each form moves around its own
  /// values: a wrong simplification must not pass for rounding.
  func spread(around exact: [Root: [Double]], runs: Int) throws -> [Root: Double] {
    var spread: [Root: Double] = [:]
    let simplified = Reference(
      graph: simplify(graph), inputs: inputs, states: states, seed: seed, step: step, shown: shown)
    let simplifiedExact = try simplified.values()
    for number in 0..<runs {
      let (form, centre) = number % 2 == 0 ? (self, exact) : (simplified, simplifiedExact)
      for (root, values) in try form.run(noise: SplitMix(state: UInt64(number))) {
        for (value, other) in zip(values, centre[root] ?? []) {
          let change = abs(value - other)
          spread[root] = max(spread[root] ?? 0, change.isNaN ? .infinity : change)
        }
      }
    }
    return spread
  }

  private func run(noise: SplitMix?) throws -> [Root: [Double]] {
    var roots: [ValueID: [Root]] = [:]
    for named in graph.outputs { roots[named.value, default: []].append(.output(named.name)) }
    for named in graph.observations { roots[named.value, default: []].append(.observation(named.name)) }
    for named in graph.assignments { roots[named.value, default: []].append(.state(named.name)) }
    // Labels stay whole numbers.
    var exact: Set<ValueID> = []
    for (index, node) in graph.nodes.enumerated().reversed() {
      if node.operation.family == .comparison || exact.contains(ValueID(index)) {
        exact.formUnion(node.operands)
      }
    }

    var noise = noise
    var largest: [Double] = []
    var result: [Root: [Double]] = [:]
    func tensors(_ values: [String: [Float]], _ shapes: [String: Shape]) -> [String: Tensor<Double>] {
      shapes.reduce(into: [:]) { tensors, item in
        guard let elements = values[item.key] else { return }
        tensors[item.key] = Tensor(shape: item.value, elements: elements.map(Double.init))
      }
    }
    _ = try Interpreter<Double>().evaluate(
      graph, inputs: tensors(inputs, graph.inputShapes),
      states: tensors(
        states, Dictionary(graph.states.map { ($0.name, $0.shape) }, uniquingKeysWith: { a, _ in a })),
      seed: seed, step: step
    ) { value, tensor in
      var elements = tensor.elements
      let node = graph[value]
      if noise != nil, !exact.contains(value) {
        let size = rounding(of: node, largest)
        if size > 0 {
          for i in elements.indices {
            elements[i] += noise!.sign() * (size + abs(elements[i]) * 0x1p-23)
          }
        }
      }
      for root in roots[value] ?? [] {
        result[root] = elements
        if case .observation(let name) = root, let seen = shown[name] { elements = seen.map(Double.init) }
      }
      largest.append(elements.lazy.map(abs).max() ?? 0)
      return .proceedWith(Tensor(shape: node.shape, elements: elements))
    }
    return result
  }

  /// About how far float32 is off in an element, besides a part of the element; nothing where nothing is rounded.
  private func rounding(of node: Node, _ largest: [Double]) -> Double {
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
}

extension Node {
  /// Terms of each element's sum, at most.
  func reductionLength(_ operands: [Shape]) -> Int {
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

extension Graph {
  /// Of its inputs, by name.
  public var inputShapes: [String: Shape] {
    var shapes: [String: Shape] = [:]
    for node in nodes {
      if case .input(let name) = node.operation { shapes[name] = node.shape }
    }
    return shapes
  }
}
