import BespokeGraph
import Foundation

// Between which numbers the elements of a value lie, whatever the network is given: infinite where nothing bounds them.

/// The ranges of a graph's values, each found once, in their order.
struct Ranges {
  static let unbounded = -Double.infinity...Double.infinity
  /// What a layer says of a value that is its result.
  struct Claim {
    var range: LayerRange
    var operands: [ValueID]
  }
  private let graph: Graph
  private let claims: [ValueID: Claim]
  private var ranges: [ClosedRange<Double>] = []
  private var forms: [Form?] = []

  /// - Parameter claims: by layers, of their results: they know more than their formulas show.
  init(_ graph: Graph, claims: [ValueID: Claim]) {
    (self.graph, self.claims) = (graph, claims)
    for index in graph.nodes.indices {
      let value = ValueID(index)
      forms.append(form(value))
      ranges.append(claimed(value, range(value)))
    }
  }

  subscript(value: ValueID) -> ClosedRange<Double> { ranges[value.index] }

  private func claimed(_ value: ValueID, _ range: ClosedRange<Double>) -> ClosedRange<Double> {
    guard let claim = claims[value] else { return range }
    switch claim.range {
    case .any, .joined: return range
    case .squashed, .bounded: return range.overlaps(-1...1) ? range.clamped(to: -1...1) : range
    case .same: return range.clamped(to: claim.operands.reduce(0...0) { $0.joined(self[$1]) })
    }
  }

  private func range(_ value: ValueID) -> ClosedRange<Double> {
    let node = graph[value]
    func operand(_ index: Int) -> ClosedRange<Double> { self[node.operands[index]] }
    switch node.operation {
    case .constant(let number): return number.isNaN ? Self.unbounded : number...number
    case .random(let distribution, _): return distribution.range
    case .unary(let function): return function.range(of: operand(0))
    case .binary(let function): return corners(value) ?? function.range(operand(0), operand(1))
    case .affine(let scale, let offset):
      return corners(value) ?? operand(0).scaled(by: scale).mapped { $0 + offset }
    // What moves or chooses stays in the range.
    case .reshape, .broadcast, .slice, .transpose: return operand(0)
    case .pad: return operand(0).joined(0...0)
    case .sum:
      let terms = graph[node.operands[0]].shape.count / max(node.shape.count, 1)
      return operand(0).scaled(by: Double(terms))
    case .oneHot: return 0...1
    case .input, .state, .stepFunction, .matmul, .convolution, .convolutionInputGradient,
      .convolutionKernelGradient:
      return Self.unbounded
    }
  }

  // MARK: Sums and products of the same values

  /// What sums, differences and products make of other values, each at most once a factor.
  private struct Form {
    /// The values.
    var atoms: Set<ValueID>
    /// Operands of all the formula, written out.
    var size: Int
  }

  /// Nil for what is no such formula, or too long a one.
  private func form(_ value: ValueID) -> Form? {
    let operands = graph[value].operands
    func part(_ operand: ValueID) -> Form? {
      straight(operand) != nil ? forms[operand.index] : Form(atoms: [operand], size: 1)
    }
    guard straight(value) != nil, let a = part(operands[0]) else { return nil }
    guard case .binary(let function) = graph[value].operation else { return a }
    guard let b = part(operands[1]), a.atoms.count + b.atoms.count <= 16, a.size + b.size <= 64 else {
      return nil
    }
    let atoms = a.atoms.union(b.atoms)
    if function == .multiply && atoms.count < a.atoms.count + b.atoms.count { return nil }
    return atoms.count <= 8 ? Form(atoms: atoms, size: a.size + b.size) : nil
  }

  /// The value's function of its operands, where that is straight in each of them.
  private func straight(_ value: ValueID) -> (([Double]) -> Double)? {
    if claims[value].map({ $0.range != .any && $0.range != .joined }) ?? false { return nil }
    switch graph[value].operation {
    case .affine(let scale, let offset): return { scale * $0[0] + offset }
    case .binary(.add): return { $0[0] + $0[1] }
    case .binary(.subtract): return { $0[0] - $0[1] }
    case .binary(.multiply): return { $0[0] * $0[1] }
    case .binary(.divide), .binary(.maximum), .input, .state, .constant, .random, .stepFunction, .unary,
      .reshape,
      .broadcast, .sum, .slice, .pad, .transpose, .oneHot, .matmul, .convolution, .convolutionInputGradient,
      .convolutionKernelGradient:
      return nil
    }
  }

  /// The exact range of formulas of bounded values, such as `a + mask * (b - a)`, in which a value may stand several
  /// times: the formula is straight in each of them, so that its largest and smallest values are those at the ends of
  /// their ranges.
  private func corners(_ value: ValueID) -> ClosedRange<Double>? {
    guard let form = forms[value.index] else { return nil }
    let atoms = form.atoms.map { (value: $0, range: self[$0]) }
    guard atoms.allSatisfy({ $0.range.isBounded }) else { return nil }
    let results = (0..<1 << atoms.count).map { corner in
      let ends = atoms.enumerated().map { index, atom in
        (atom.value, corner >> index & 1 == 0 ? atom.range.lowerBound : atom.range.upperBound)
      }
      return number(value, Dictionary(uniqueKeysWithValues: ends))
    }
    return results.min().flatMap { low in results.max().map { low...$0 } }
  }

  private func number(_ value: ValueID, _ atoms: [ValueID: Double]) -> Double {
    if let known = atoms[value] { return known }
    guard let function = straight(value) else {
      preconditionFailure("bug in Bespoke, ranges: \(graph[value].name) is not straight")
    }
    return function(graph[value].operands.map { number($0, atoms) })
  }
}

extension ClosedRange<Double> {
  var isBounded: Bool { lowerBound.isFinite && upperBound.isFinite }

  /// - Parameter function: never falls.
  fileprivate func mapped(_ function: (Double) -> Double) -> ClosedRange<Double> {
    let (low, high) = (function(lowerBound), function(upperBound))
    return low <= high ? low...high : Ranges.unbounded
  }

  fileprivate func joined(_ other: ClosedRange<Double>) -> ClosedRange<Double> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }

  fileprivate func scaled(by factor: Double) -> ClosedRange<Double> {
    BinaryFunction.multiply.range(self, factor...factor)
  }

  fileprivate var negated: ClosedRange<Double> { -upperBound ... -lowerBound }
}

extension RandomDistribution {
  fileprivate var range: ClosedRange<Double> {
    switch self {
    case .uniform(let low, let high): low...max(low, high)
    case .normal: Ranges.unbounded
    case .dropoutMask(let rate): 0...1 / (1 - rate)
    case .integer(let limit): 0...Double(max(limit - 1, 0))
    }
  }
}

extension BinaryFunction {
  fileprivate func range(_ a: ClosedRange<Double>, _ b: ClosedRange<Double>) -> ClosedRange<Double> {
    switch self {
    case .add: return a.lowerBound + b.lowerBound...a.upperBound + b.upperBound
    case .subtract: return a.lowerBound - b.upperBound...a.upperBound - b.lowerBound
    case .multiply:
      // Nothing is really infinite.
      func product(_ x: Double, _ y: Double) -> Double { x == 0 || y == 0 ? 0 : x * y }
      let ends: [Double] = [
        product(a.lowerBound, b.lowerBound), product(a.lowerBound, b.upperBound),
        product(a.upperBound, b.lowerBound), product(a.upperBound, b.upperBound),
      ]
      return (ends.min() ?? 0)...(ends.max() ?? 0)
    case .divide: return Ranges.unbounded
    case .maximum: return max(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
    }
  }
}

extension UnaryFunction {
  fileprivate func range(of x: ClosedRange<Double>) -> ClosedRange<Double> {
    switch self {
    case .negate: return x.negated
    case .exp: return x.mapped { Foundation.exp($0) }
    case .log: return x.mapped { Foundation.log(max($0, 0)) }
    case .tanh: return x.mapped { Foundation.tanh($0) }
    case .sigmoid: return x.mapped { 1 / (1 + Foundation.exp(-$0)) }
    case .softplus: return x.mapped { max($0, 0) + Foundation.log1p(Foundation.exp(-abs($0))) }
    case .squareRoot: return x.mapped { max($0, 0).squareRoot() }
    case .reciprocalSquareRoot: return 0...Double.infinity
    case .reciprocal: return Ranges.unbounded
    case .square:
      let ends = [x.lowerBound * x.lowerBound, x.upperBound * x.upperBound]
      return (x.contains(0) ? 0 : min(ends[0], ends[1]))...max(ends[0], ends[1])
    case .leakyReLU(let slope): return x.mapped { $0 > 0 ? $0 : slope == 0 ? 0 : slope * $0 }
    case .leakyReLUMask(let slope): return min(slope, 1)...max(slope, 1)
    case .stopGradient: return x
    }
  }
}
