import Foundation

/// What operations have in common that stages treat alike.
public enum OperationFamily: Hashable, Sendable {
  /// Takes no operands.
  case source
  /// Each element of the result depends on the same element of the operands only.
  case elementwise
  /// Each element of the result is one of the operand, or zero.
  case movement
  /// Each element is found by comparing one of the operand with its own place.
  case comparison
  /// Each element adds up elements of the operand.
  case sum
  /// Linear in each of two operands.
  case product
}

/// What every stage may ask about an operation, whatever its payload: one row an operation.
public struct OperationRow: Hashable, Sendable {
  /// The operation's word in the text form of a graph.
  public var mnemonic: String
  /// Number of operands.
  public var arity: Int
  public var family: OperationFamily
  /// The result `y` in terms of the operands `a`, `b`.
  public var formula: String
  /// What it does, in a word or two, for comments in the emitted C.
  public var word: String
  /// A number that the formula depends on, from zero up: what an elementwise operation has in braces in the text form.
  public var slope: Double?
  /// Calls no function: the compiler may do it again where its result is wanted instead of keeping that.
  public var isCheap: Bool

  init(
    _ mnemonic: String, _ family: OperationFamily, _ arity: Int, _ formula: String, word: String? = nil,
    slope: Double? = nil, isCheap: Bool = true
  ) {
    self.mnemonic = mnemonic
    self.family = family
    self.arity = arity
    self.formula = formula
    self.word = (word ?? mnemonic) + (slope.map { " (\(Float($0)))" } ?? "")
    self.slope = slope
    self.isCheap = isCheap
  }
}

extension Operation {
  public var row: OperationRow {
    switch self {
    case .input: OperationRow("input", .source, 0, "y = the caller's tensor")
    case .state: OperationRow("state", .source, 0, "y = the state at the start of the run")
    case .constant: OperationRow("constant", .source, 0, "y = value")
    case .random:
      OperationRow("random", .source, 0, "y[i] = philox(seed, step, stream, i)", word: "random numbers")
    case .stepFunction(let function, _, _): function.row
    case .unary(let function): function.row
    case .binary(let function): function.row
    case .affine(let scale, let offset):
      OperationRow(
        "affine", .elementwise, 1, "y = scale * a + offset",
        word: offset == 0
          ? "scale by \(Float(scale))"
          : scale == 1 ? "add \(Float(offset)):" : "\(Float(scale)) x + \(Float(offset)):")
    case .reshape: OperationRow("reshape", .movement, 1, "y = a in another shape")
    case .broadcast: OperationRow("broadcast", .movement, 1, "y[i] = a[i along axes]", word: "repeat")
    case .sum: OperationRow("sum", .sum, 1, "y[i] = Σ a[i, j], j along axes")
    case .slice: OperationRow("slice", .movement, 1, "y[i] = a[start + stride * i]")
    case .pad: OperationRow("pad", .movement, 1, "y[start + stride * i] = a[i], 0 elsewhere")
    case .transpose: OperationRow("transpose", .movement, 1, "y[i] = a[j], i[k] = j[axes[k]]")
    case .oneHot(let classes):
      OperationRow(
        "oneHot", .comparison, 1, "y[i, k] = a[i] == k ? 1 : 0", word: "one-hot of \(classes) classes")
    case .matmul(let transposeLeft, let transposeRight):
      OperationRow(
        "matmul", .product, 2, "y[i,j] = Σ a[i,k] b[k,j]",
        word: transposeLeft
          ? "dense, gradient of the kernel:" : transposeRight ? "dense, gradient of the input:" : "dense")
    case .convolution(let g):
      OperationRow(
        "convolution", .product, 2, "y[n,p,q,o] = Σ a[n,p*s+i-top,q*s+j-left,c] b[i,j,c,o]",
        word: "convolution \(g.window):")
    case .convolutionInputGradient(let g):
      OperationRow(
        "convolutionInputGradient", .product, 2, "y[n,p*s+i-top,q*s+j-left,c] = Σ a[n,p,q,o] b[i,j,c,o]",
        word: "transposed convolution \(g.window):")
    case .convolutionKernelGradient(let g):
      OperationRow(
        "convolutionKernelGradient", .product, 2, "y[i,j,c,o] = Σ a[n,p*s+i-top,q*s+j-left,c] b[n,p,q,o]",
        word: "convolution \(g.window), gradient of the kernel:")
    }
  }

  public var family: OperationFamily { row.family }

  /// Each element of the result depends on the same element of the operands only.
  public var isElementwise: Bool { family == .elementwise }

  /// The operation takes no operands.
  public var isSource: Bool { family == .source }
}

extension StepFunction {
  public var row: OperationRow {
    switch self {
    case .adamStepSize:
      OperationRow(
        "adamStepSize", .source, 0, "y = rate * sqrt(1 - beta2^t) / (1 - beta1^t)", word: "step size")
    case .schedule: OperationRow("schedule", .source, 0, "y = a number that depends on the step")
    }
  }
}

extension UnaryFunction {
  public var row: OperationRow {
    func row(
      _ mnemonic: String, _ formula: String, word: String? = nil, slope: Double? = nil, isCheap: Bool = true
    ) -> OperationRow {
      OperationRow(mnemonic, .elementwise, 1, formula, word: word, slope: slope, isCheap: isCheap)
    }
    switch self {
    case .negate: return row("negate", "y = -a")
    case .exp: return row("exp", "y = e^a", isCheap: false)
    case .log: return row("log", "y = ln(a)", isCheap: false)
    case .tanh: return row("tanh", "y = tanh(a)", isCheap: false)
    case .sigmoid: return row("sigmoid", "y = 1 / (1 + e^-a)", isCheap: false)
    case .softplus: return row("softplus", "y = ln(1 + e^a)", isCheap: false)
    case .squareRoot: return row("squareRoot", "y = sqrt(a)", word: "square root", isCheap: false)
    case .reciprocalSquareRoot:
      return row("reciprocalSquareRoot", "y = 1 / sqrt(a)", word: "reciprocal square root", isCheap: false)
    case .reciprocal: return row("reciprocal", "y = 1 / a")
    case .square: return row("square", "y = a * a")
    case .leakyReLU(let slope):
      return row("leakyReLU", "y = a > 0 ? a : slope * a", word: "leaky ReLU", slope: slope)
    case .leakyReLUMask(let slope):
      return row(
        "leakyReLUMask", "y = a > 0 ? 1 : slope", word: "derivative of leaky ReLU", slope: slope)
    case .stopGradient: return row("stopGradient", "y = a", word: "stop gradient")
    }
  }

  /// The formula at work on one number, which is how constants are folded.
  public func callAsFunction(_ a: Double) -> Double {
    switch self {
    case .negate: -a
    case .exp: Foundation.exp(a)
    case .log: Foundation.log(a)
    case .tanh: Foundation.tanh(a)
    case .sigmoid: 1 / (1 + Foundation.exp(-a))
    // Without overflow for large a.
    case .softplus: (a < 0 ? 0 : a) + log1p(Foundation.exp(-abs(a)))
    case .squareRoot: a.squareRoot()
    case .reciprocalSquareRoot: 1 / a.squareRoot()
    case .reciprocal: 1 / a
    case .square: a * a
    case .leakyReLU(let slope): slope == 0 ? (a < 0 ? 0 : a) : a > 0 ? a : slope * a
    case .leakyReLUMask(let slope): a > 0 ? 1 : a <= 0 ? slope : a
    case .stopGradient: a
    }
  }

  /// Every function, those with a slope with this one.
  public static func all(slope: Double) -> [UnaryFunction] {
    Array(sequence(first: .negate) { $0.next(slope: slope) })
  }

  /// All in a chain, so that a new one is asked for here too.
  private func next(slope: Double) -> UnaryFunction? {
    switch self {
    case .negate: .exp
    case .exp: .log
    case .log: .tanh
    case .tanh: .sigmoid
    case .sigmoid: .softplus
    case .softplus: .squareRoot
    case .squareRoot: .reciprocalSquareRoot
    case .reciprocalSquareRoot: .reciprocal
    case .reciprocal: .square
    case .square: .leakyReLU(slope: slope)
    case .leakyReLU: .leakyReLUMask(slope: slope)
    case .leakyReLUMask: .stopGradient
    case .stopGradient: nil
    }
  }
}

extension BinaryFunction {
  public var row: OperationRow {
    switch self {
    case .add: OperationRow("add", .elementwise, 2, "y = a + b")
    case .subtract: OperationRow("subtract", .elementwise, 2, "y = a - b")
    case .multiply: OperationRow("multiply", .elementwise, 2, "y = a * b")
    case .divide: OperationRow("divide", .elementwise, 2, "y = a / b")
    case .maximum: OperationRow("maximum", .elementwise, 2, "y = b > a ? b : a")
    }
  }

  /// The formula at work on two numbers.
  public func callAsFunction(_ a: Double, _ b: Double) -> Double {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .maximum: b > a || b.isNaN ? b : a
    }
  }
}

/// The work of one node, in floating-point operations; a multiply-add counts as two.
public struct Cost: Hashable, Sendable {
  /// Operations that are done: taps that only read padding are not.
  public var flops: Int
  /// Operations as frameworks count them, padding included.
  public var nominalFlops: Int

  public init(flops: Int, nominalFlops: Int) {
    self.flops = flops
    self.nominalFlops = nominalFlops
  }
  init(_ flops: Int) { self.init(flops: flops, nominalFlops: flops) }

  public static func + (a: Self, b: Self) -> Self {
    Cost(flops: a.flops + b.flops, nominalFlops: a.nominalFlops + b.nominalFlops)
  }
}

extension Operation {
  /// The work of the operation on operands and a result of these shapes, which must be legal.
  public func cost(operands: [Shape], result: Shape) -> Cost {
    switch self {
    case .input, .state, .constant, .random, .stepFunction, .reshape, .broadcast, .slice, .pad, .transpose:
      Cost(0)
    case .unary, .binary, .affine, .oneHot: Cost(result.count)
    case .sum: Cost(operands[0].count)
    case .matmul(let transposeLeft, _):
      Cost(2 * result.count * operands[0][operands[0].rank - (transposeLeft ? 2 : 1)])
    case .convolution(let geometry), .convolutionInputGradient(let geometry):
      geometry.cost(batch: operands[0][0], channels: operands[1][2] * operands[1][3])
    case .convolutionKernelGradient(let geometry):
      geometry.cost(batch: operands[0][0], channels: operands[0][3] * operands[1][3])
    }
  }
}

extension Graph {
  public func cost(of value: ValueID) -> Cost {
    let node = self[value]
    return node.operation.cost(operands: node.operands.map { self[$0].shape }, result: node.shape)
  }

  /// The work of one run.
  public var cost: Cost {
    nodes.indices.reduce(Cost(0)) { $0 + cost(of: ValueID($1)) }
  }
}

extension ConvolutionGeometry {
  fileprivate var window: String { "\(kernelHeight)x\(kernelWidth), stride \(stride)" }

  /// The number of products that do not read padding: `taps.count`, without listing them.
  public var tapCount: Int {
    reads(outputHeight, inputHeight, kernelHeight, padTop)
      * reads(outputWidth, inputWidth, kernelWidth, padLeft)
  }

  /// The taps along one axis.
  private func reads(_ output: Int, _ input: Int, _ kernel: Int, _ pad: Int) -> Int {
    (0..<output).reduce(0) { count, position in
      let start = position * stride - pad
      return count + max(min(start + kernel, input) - max(start, 0), 0)
    }
  }

  fileprivate func cost(batch: Int, channels: Int) -> Cost {
    let products = 2 * batch * channels
    return Cost(
      flops: products * tapCount,
      nominalFlops: products * outputHeight * outputWidth * kernelHeight * kernelWidth)
  }
}
