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

  init(_ mnemonic: String, _ family: OperationFamily, _ arity: Int, _ formula: String) {
    self.mnemonic = mnemonic
    self.family = family
    self.arity = arity
    self.formula = formula
  }
}

extension Operation {
  public var row: OperationRow {
    switch self {
    case .input: OperationRow("input", .source, 0, "y = the caller's tensor")
    case .state: OperationRow("state", .source, 0, "y = the state at the start of the run")
    case .constant: OperationRow("constant", .source, 0, "y = value")
    case .random: OperationRow("random", .source, 0, "y[i] = philox(seed, step, stream, i)")
    case .stepFunction(.adamStepSize, _, _):
      OperationRow("adamStepSize", .source, 0, "y = rate * sqrt(1 - beta2^t) / (1 - beta1^t)")
    case .stepFunction(.schedule, _, _):
      OperationRow("schedule", .source, 0, "y = a number that depends on the step")
    case .unary(let function): function.row
    case .binary(let function): function.row
    case .affine: OperationRow("affine", .elementwise, 1, "y = scale * a + offset")
    case .reshape: OperationRow("reshape", .movement, 1, "y = a in another shape")
    case .broadcast: OperationRow("broadcast", .movement, 1, "y[i] = a[i along axes]")
    case .sum: OperationRow("sum", .sum, 1, "y[i] = Σ a[i, j], j along axes")
    case .slice: OperationRow("slice", .movement, 1, "y[i] = a[start + stride * i]")
    case .pad: OperationRow("pad", .movement, 1, "y[start + stride * i] = a[i], 0 elsewhere")
    case .transpose: OperationRow("transpose", .movement, 1, "y[i] = a[j], i[k] = j[axes[k]]")
    case .oneHot: OperationRow("oneHot", .comparison, 1, "y[i, k] = a[i] == k ? 1 : 0")
    case .matmul: OperationRow("matmul", .product, 2, "y[i,j] = Σ a[i,k] b[k,j]")
    case .convolution:
      OperationRow("convolution", .product, 2, "y[n,p,q,o] = Σ a[n,p*s+i-top,q*s+j-left,c] b[i,j,c,o]")
    case .convolutionInputGradient:
      OperationRow(
        "convolutionInputGradient", .product, 2, "y[n,p*s+i-top,q*s+j-left,c] = Σ a[n,p,q,o] b[i,j,c,o]")
    case .convolutionKernelGradient:
      OperationRow(
        "convolutionKernelGradient", .product, 2, "y[i,j,c,o] = Σ a[n,p*s+i-top,q*s+j-left,c] b[n,p,q,o]")
    }
  }

  public var family: OperationFamily { row.family }

  /// Each element of the result depends on the same element of the operands only.
  public var isElementwise: Bool { family == .elementwise }

  /// The operation takes no operands.
  public var isSource: Bool { family == .source }
}

extension UnaryFunction {
  var row: OperationRow {
    switch self {
    case .negate: OperationRow("negate", .elementwise, 1, "y = -a")
    case .exp: OperationRow("exp", .elementwise, 1, "y = e^a")
    case .log: OperationRow("log", .elementwise, 1, "y = ln(a)")
    case .tanh: OperationRow("tanh", .elementwise, 1, "y = tanh(a)")
    case .sigmoid: OperationRow("sigmoid", .elementwise, 1, "y = 1 / (1 + e^-a)")
    case .softplus: OperationRow("softplus", .elementwise, 1, "y = ln(1 + e^a)")
    case .squareRoot: OperationRow("squareRoot", .elementwise, 1, "y = sqrt(a)")
    case .reciprocalSquareRoot: OperationRow("reciprocalSquareRoot", .elementwise, 1, "y = 1 / sqrt(a)")
    case .reciprocal: OperationRow("reciprocal", .elementwise, 1, "y = 1 / a")
    case .square: OperationRow("square", .elementwise, 1, "y = a * a")
    case .leakyReLU: OperationRow("leakyReLU", .elementwise, 1, "y = a > 0 ? a : slope * a")
    case .leakyReLUMask: OperationRow("leakyReLUMask", .elementwise, 1, "y = a > 0 ? 1 : slope")
    case .stopGradient: OperationRow("stopGradient", .elementwise, 1, "y = a")
    }
  }
}

extension BinaryFunction {
  var row: OperationRow {
    switch self {
    case .add: OperationRow("add", .elementwise, 2, "y = a + b")
    case .subtract: OperationRow("subtract", .elementwise, 2, "y = a - b")
    case .multiply: OperationRow("multiply", .elementwise, 2, "y = a * b")
    case .divide: OperationRow("divide", .elementwise, 2, "y = a / b")
    case .maximum: OperationRow("maximum", .elementwise, 2, "y = b > a ? b : a")
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
