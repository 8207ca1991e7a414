import Foundation
import GraphIR

// Between which numbers the elements of a result lie, whatever the network is given: infinite where nothing bounds them.

/// The ranges of a network's results, each found once.
struct Ranges {
  private static let unbounded = -Double.infinity...Double.infinity
  private let network: TracedNetwork
  /// Of the steps so far.
  private var ranges: [ClosedRange<Double>] = []
  private var forms: [Form?] = []

  /// - Parameter network: as it is trained.
  init(_ network: TracedNetwork) {
    self.network = network
    for (index, step) in network.steps.enumerated() {
      forms.append(form(step))
      ranges.append(range(.step(index), step))
    }
  }

  subscript(operand: TracedNetwork.Operand) -> ClosedRange<Double> {
    if case .step(let index) = operand { ranges[index] } else { Self.unbounded }
  }

  private func range(_ operand: TracedNetwork.Operand, _ step: TracedNetwork.Step) -> ClosedRange<Double> {
    let x = self[step.operands[0]]
    switch step.kind {
    case .activation(let function): return function.range(of: x)
    case .composedActivation(let function): return function.range(of: x)
    case .oneHot: return 0...1
    case .dropout(let rate): return rate == 0 ? x : x.mapped { $0 / (1 - rate) }.joined(0...0)
    // What makes means, chooses or moves stays in the range.
    case .flatten, .reshape, .pixelShuffle, .pooling, .upSampling, .globalPooling(.average),
      .globalPooling(.maximum):
      return x
    case .zeroPadding: return x.joined(0...0)
    case .concatenation: return step.operands.dropFirst().reduce(x) { $0.joined(self[$1]) }
    case .globalPooling(.sum):
      return x.mapped { $0 * Double(shape(of: step.operands[0]).dimensions[1...2].reduce(1, *)) }
    case .innerProduct:
      let features = Double(shape(of: step.operands[0]).sampleCount)
      return BinaryFunction.multiply.range(x, self[step.operands[1]]).mapped { $0 * features }
    case .arithmetic(let function): return corners(operand) ?? function.range(x, self[step.operands[1]])
    case .dense, .convolution, .transposedConvolution, .batchNorm, .normalisation, .minibatchDeviation,
      .embedding, .selfAttention:
      return Self.unbounded
    }
  }

  private func shape(of operand: TracedNetwork.Operand) -> Shape {
    if case .step(let index) = operand { network.steps[index].shape } else { network.input }
  }

  // MARK: Sums and products of the same tensors

  /// What sums, differences and products make of other tensors, each at most once a factor.
  private struct Form {
    /// How often each tensor is a factor, at most.
    var degrees: [TracedNetwork.Operand: Int]
    /// Operands of all the formula, written out.
    var size: Int
  }

  /// Nil for what is no such formula, or too long a one.
  private func form(_ step: TracedNetwork.Step) -> Form? {
    guard case .arithmetic(let function) = step.kind else { return nil }
    let parts = step.operands.map { operand in
      if case .step(let index) = operand, case .arithmetic = network.steps[index].kind { return forms[index] }
      return Form(degrees: [operand: 1], size: 1)
    }
    guard let a = parts[0], let b = parts[1] else { return nil }
    var form = Form(degrees: a.degrees, size: a.size + b.size)
    switch function {
    case .add, .subtract: form.degrees.merge(b.degrees, uniquingKeysWith: max)
    case .multiply: form.degrees.merge(b.degrees, uniquingKeysWith: +)
    case .divide, .maximum: return nil
    }
    return form.degrees.count <= 8 && form.size <= 64 && form.degrees.values.allSatisfy { $0 == 1 }
      ? form : nil
  }

  /// The exact range of formulas of bounded tensors, such as `a + mask * (b - a)`, in which a tensor may stand several
  /// times: the formula is straight in each of them, so that its largest and smallest values are those at the ends of
  /// their ranges.
  private func corners(_ operand: TracedNetwork.Operand) -> ClosedRange<Double>? {
    guard case .step(let index) = operand, let form = forms[index] else { return nil }
    let atoms = form.degrees.keys.map { (operand: $0, range: self[$0]) }
    guard atoms.allSatisfy({ $0.range.lowerBound.isFinite && $0.range.upperBound.isFinite }) else {
      return nil
    }
    let values = (0..<1 << atoms.count).map { corner in
      let ends = atoms.enumerated().map { index, atom in
        (atom.operand, corner >> index & 1 == 0 ? atom.range.lowerBound : atom.range.upperBound)
      }
      return value(operand, Dictionary(uniqueKeysWithValues: ends))
    }
    return values.min().flatMap { low in values.max().map { low...$0 } }
  }

  private func value(
    _ operand: TracedNetwork.Operand, _ atoms: [TracedNetwork.Operand: Double]
  ) -> Double {
    guard case .step(let index) = operand, case .arithmetic(let function) = network.steps[index].kind else {
      return atoms[operand] ?? .nan
    }
    let (a, b) = (
      value(network.steps[index].operands[0], atoms), value(network.steps[index].operands[1], atoms)
    )
    switch function {
    case .add: return a + b
    case .subtract: return a - b
    case .multiply: return a * b
    case .divide: return a / b
    case .maximum: return max(a, b)
    }
  }
}

extension ClosedRange<Double> {
  /// - Parameter function: never falls.
  fileprivate func mapped(_ function: (Double) -> Double) -> ClosedRange<Double> {
    function(lowerBound)...function(upperBound)
  }

  fileprivate func joined(_ other: ClosedRange<Double>) -> ClosedRange<Double> {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }

  fileprivate var negated: ClosedRange<Double> { -upperBound ... -lowerBound }
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
    case .divide: return -Double.infinity...Double.infinity
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
    case .reciprocal: return -Double.infinity...Double.infinity
    case .square:
      let ends = [x.lowerBound * x.lowerBound, x.upperBound * x.upperBound]
      return (x.contains(0) ? 0 : min(ends[0], ends[1]))...max(ends[0], ends[1])
    case .leakyReLU(let slope): return x.mapped { $0 > 0 ? $0 : slope == 0 ? 0 : slope * $0 }
    case .leakyReLUMask(let slope): return min(slope, 1)...max(slope, 1)
    case .stopGradient: return x
    }
  }
}

extension ComposedActivation {
  fileprivate func range(of x: ClosedRange<Double>) -> ClosedRange<Double> {
    switch self {
    case .elu(let alpha): return x.mapped { $0 > 0 ? $0 : alpha * expm1($0) }
    // Below zero they fall and rise again.
    case .gelu: return (x.lowerBound < 0 ? -0.1701 : 0)...max(x.upperBound, 0)
    case .silu: return (x.lowerBound < 0 ? -0.2785 : 0)...max(x.upperBound, 0)
    case .softmax: return 0...1
    }
  }
}
