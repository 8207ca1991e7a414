import BespokeGraph

/// Every operation there is on numbers at the edge of arithmetic: a graph whose outputs are the operations one by one.
public struct SpecialValues {
  /// What an operation's operands are tried at.
  public static let values: [Float] = [
    0, -0, 1, -1, 0.75, -100, .leastNormalMagnitude / 128, -.leastNormalMagnitude / 128,
    .leastNormalMagnitude, 1e19, -1e19, .greatestFiniteMagnitude,
    -.greatestFiniteMagnitude, .infinity, -.infinity, .nan,
  ]

  /// Those, and ordinary numbers of either sign: what functions of elements are tried at, all pairs of them.
  public static let grid: [Float] =
    values + [1e-3, 0.1, 0.3, 0.5, 1.5, 2, 3, 7, 15, 40, 85].flatMap { [$0, -$0] as [Float] }

  /// Every function of one number.
  public static let unaryFunctions: [UnaryFunction] =
    UnaryFunction.all(slope: 0.3) + [.leakyReLU(slope: 0), .leakyReLUMask(slope: 0)]

  /// The kinds of operations, each of which has a row in `append`: one that is not here does not compile.
  public enum Kind: CaseIterable {
    case input, state, constant, random, stepFunction, unary, binary, affine, reshape, broadcast, sum, slice,
      pad
    case transpose, oneHot, matmul, convolution, convolutionInputGradient, convolutionKernelGradient
  }

  /// An output, and what its numbers must be whatever the interpreter says.
  public struct Case: Sendable {
    public enum Kind: Sendable {
      /// Of `a` and perhaps `b`, element by element; NaN where `isUndefined` of numbers, and nowhere else. Right to the
      /// last bit where `isExact`.
      case formula(readsB: Bool, isExact: Bool, isUndefined: @Sendable (_ a: Float, _ b: Float) -> Bool)
      /// The same of a derivative, which is also undefined where infinities meet.
      case slope(readsB: Bool)
      /// Of elements of `x` and `y`.
      case together
    }
    public var name: String
    public var kind: Kind
  }

  public private(set) var builder = GraphBuilder(name: "step")
  public private(set) var cases: [Case] = []
  /// All pairs of the grid's numbers, several times over, so that they meet every lane of a vector and more threads than one.
  public let a: [Float]
  public let b: [Float]
  /// For operations that bring several elements together: one of them is special.
  public let x: ValueID
  public let y: ValueID
  private let first: ValueID
  private let second: ValueID
  public static let together = Shape([2, 4, 4, 3], batched: true)

  public init() {
    let (values, copies) = (Self.grid, 3)
    a = (0..<copies).flatMap { _ in values.flatMap { value in values.map { _ in value } } }
    b = (0..<copies).flatMap { _ in values.flatMap { _ in values } }
    let shape = Shape([copies, values.count * values.count], batched: true)
    first = builder.input("a", shape)
    second = builder.input("b", shape)
    x = builder.input("x", Self.together)
    y = builder.input("y", Self.together)
    for kind in Kind.allCases { append(kind) }
  }

  static func kind(_ operation: Operation) -> Kind {
    switch operation {
    case .input: .input
    case .state: .state
    case .constant: .constant
    case .random: .random
    case .stepFunction: .stepFunction
    case .unary: .unary
    case .binary: .binary
    case .affine: .affine
    case .reshape: .reshape
    case .broadcast: .broadcast
    case .sum: .sum
    case .slice: .slice
    case .pad: .pad
    case .transpose: .transpose
    case .oneHot: .oneHot
    case .matmul: .matmul
    case .convolution: .convolution
    case .convolutionInputGradient: .convolutionInputGradient
    case .convolutionKernelGradient: .convolutionKernelGradient
    }
  }

  private mutating func append(_ kind: Kind) {
    let g = ConvolutionGeometry.same(height: 4, width: 4, kernelHeight: 3, kernelWidth: 3, stride: 1)
    let rows = Shape([2, 48], batched: true)
    let window = Window(start: [0, 1, 0, 0], stride: [1, 2, 1, 1])
    switch kind {
    // No operands.
    case .input, .state, .constant, .random, .stepFunction: break
    case .unary:
      for function in Self.unaryFunctions { unary(function) }
    case .binary: for function in BinaryFunction.allCases { binary(function) }
    case .affine:
      for scale in [1, -1, 0.5, 0] { affine(scale, offset: 0) }
      affine(0, offset: 3)
    case .reshape: output("reshape", builder.reshape(x, rows))
    case .broadcast:
      output("broadcast", builder.broadcast(x, Shape([2, 4, 4, 2, 3], batched: true), axes: [0, 1, 2, 4]))
    case .sum:
      output("sum of pixels", builder.sum(x, axes: [1, 2]))
      output("sum of samples", builder.sum(x, axes: [0]))
    case .slice: output("slice", builder.slice(x, Shape([2, 2, 4, 3], batched: true), window))
    case .pad: output("pad", builder.pad(x, Shape([2, 9, 4, 3], batched: true), window))
    case .transpose: output("transpose", builder.transpose(x, axes: [0, 2, 1, 3]))
    case .oneHot:
      let classes = builder.sum(builder.oneHot(first, classes: 3), axes: [2])
      output("oneHot", classes, .formula(readsB: false, isExact: true) { _, _ in false })
    case .matmul:
      let (left, right) = (builder.reshape(x, rows), builder.reshape(y, rows))
      output("matmul", builder.matmul(left, right, transposeLeft: true))
      let flat = Shape([2, 16, 3], batched: true)
      output(
        "matmul of samples",
        builder.matmul(builder.reshape(x, flat), builder.reshape(y, flat), transposeRight: true))
    case .convolution: output("convolution", builder.convolution(x, kernel(), g))
    case .convolutionInputGradient:
      output("convolutionInputGradient", builder.convolutionInputGradient(x, kernel(), g))
    case .convolutionKernelGradient:
      output("convolutionKernelGradient", builder.convolutionKernelGradient(x, y, g))
    }
  }

  /// A kernel `[3, 3, 3, 3]` made of y.
  private mutating func kernel() -> ValueID {
    let one = Shape([2, 4, 4, 2], batched: true)
    let some = builder.sum(builder.slice(y, one, Window(of: one)), axes: [0])
    let row = builder.reshape(some, Shape([32]))
    let square = builder.broadcast(builder.slice(row, axis: 0, 0..<27), Shape([27, 3]), axes: [0])
    return builder.reshape(square, Shape([3, 3, 3, 3]))
  }

  private mutating func unary(_ function: UnaryFunction) {
    let y = builder.unary(function, first)
    let (isExact, isOfPositives, hasSlope) =
      switch function {
      case .negate, .stopGradient, .leakyReLUMask: (true, false, false)
      case .reciprocal, .square, .leakyReLU: (true, false, true)
      case .exp, .tanh, .sigmoid, .softplus: (false, false, true)
      case .log, .reciprocalSquareRoot: (false, true, true)
      case .squareRoot: (true, true, true)
      }
    let name = "\(function.row.word)"
    output(name, y, .formula(readsB: false, isExact: isExact) { a, _ in isOfPositives && a < 0 })
    if hasSlope { output("slope of \(name)", gradients(of: y, [first])[0], .slope(readsB: false)) }
  }

  private mutating func binary(_ function: BinaryFunction) {
    let y = builder.binary(function, first, second)
    output(
      function.rawValue, y,
      .formula(readsB: true, isExact: true) { a, b in
        switch function {
        case .add: a.isInfinite && b == -a
        case .subtract: a.isInfinite && b == a
        case .multiply: a.isInfinite && b == 0 || a == 0 && b.isInfinite
        case .divide: a == 0 && b == 0 || a.isInfinite && b.isInfinite
        case .maximum: false
        }
      })
    guard function == .maximum else { return }
    for (index, slope) in gradients(of: y, [first, second]).enumerated() {
      output("slope of maximum in \(index)", slope, .slope(readsB: true))
    }
  }

  private mutating func affine(_ scale: Double, offset: Double) {
    let y = builder.affine(first, scale: scale, offset: offset)
    output(
      "\(scale) x + \(offset)", y,
      .formula(readsB: false, isExact: true) { a, _ in scale == 0 && a.isInfinite })
  }

  private mutating func gradients(of y: ValueID, _ operands: [ValueID]) -> [ValueID] {
    let ones = builder.constant(1, builder.shape(y))
    return builder.gradients(of: y, withRespectTo: operands, cotangent: ones)
  }

  private mutating func output(_ name: String, _ value: ValueID, _ kind: Case.Kind = .together) {
    let shape = builder.shape(value)
    cases.append(Case(name: name, kind: kind))
    // The interface's tensors have four axes at most.
    let flat = Shape([shape.dimensions.first ?? 1, shape.sampleCount], batched: true)
    builder.output(name, shape.rank > 4 ? builder.reshape(value, flat) : value)
  }

  public func program(name: String) -> Program {
    Program(name: name, initialise: GraphBuilder(name: "initialise").graph, step: builder.graph)
  }
}
