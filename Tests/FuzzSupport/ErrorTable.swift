import BespokeCompiler
import BespokeDSL
import BespokeGraph
import Tolerances

/// How far float32 C is off the interpreter in Double, operation by operation, beside the bounds of the tests.
public struct ErrorTable: Sendable {
  public struct Row: Sendable {
    public var operation: String
    /// Terms of the longest sum; 1 where there is none.
    public var terms: Int
    /// The largest error found, of the tensor's largest.
    public var error: Double
    public var bound: Double
    /// How many times the error the bound is.
    public var margin: Double { bound / error }
    /// An error that is no number holds no bound.
    public var holds: Bool { error <= bound }
  }
  public var rows: [Row] = []

  /// - Parameter longest: sums of more terms are left out.
  public init(longest: Int = 8192, seeds: Range<UInt64> = 0..<3) throws {
    let measured = Self.operations.filter { $0.terms <= longest }
    let cases = measured.flatMap { operation in
      seeds.map { seed in
        FuzzCase(
          Program(name: "p", initialise: GraphBuilder(name: "initialise").graph, step: operation.graph),
          seed: seed)
      }
    }
    let worst = try Self.worst(cases)
    for (index, operation) in measured.enumerated() {
      let errors = worst[index * seeds.count..<(index + 1) * seeds.count]
      rows.append(
        Row(
          operation: operation.name, terms: operation.terms, error: errors.max() ?? 0,
          bound: operation.tolerance.bound))
    }
  }

  /// Appends the random models of the seeds, as far as rounding does not decide a rectifier's side in them.
  public mutating func addNetworks(_ seeds: Range<UInt64>) throws {
    var models: [(program: Program, isFast: Bool, error: Double)] = []
    for first in stride(from: seeds.lowerBound, to: seeds.upperBound, by: 16) {
      let cases = try (first..<min(first + 16, seeds.upperBound)).map {
        FuzzCase(try RandomModel(seed: $0).program(name: "p"), seed: $0)
      }
      for (item, outcome) in zip(cases, try Workbench().check(cases)) {
        if let failure = outcome.failure { throw failure }
        models.append((item.program, outcome.usesFastConvolution, outcome.tally.worst))
      }
    }
    for (name, isFast, tolerance) in [
      ("network", false, Tolerance.network), ("fast network", true, .fastNetwork),
    ] {
      let those = models.filter { $0.isFast == isFast }
      guard let error = those.map(\.error).max() else { continue }
      let terms = those.flatMap { $0.program.entries.map(\.graph.longestSum) }.max() ?? 1
      rows.append(
        Row(operation: "\(those.count) models, \(name)", terms: terms, error: error, bound: tolerance.bound))
    }
  }

  /// As a table of text.
  public var text: String {
    func scientific(_ x: Double) -> String {
      if x == 0 { return "0" }
      guard x.isFinite else { return "\(x)" }
      var exponent = 0
      var digits = x
      while digits < 1 { (digits, exponent) = (digits * 10, exponent - 1) }
      while digits >= 10 { (digits, exponent) = (digits / 10, exponent + 1) }
      return "\((digits * 10).rounded() / 10)e\(exponent)"
    }
    let lines =
      [["operation", "terms", "largest error", "bound", "margin"]]
      + rows.map {
        [
          $0.operation, "\($0.terms)", scientific($0.error), scientific($0.bound),
          $0.error == 0 ? "exact" : $0.margin < 1e6 ? "\(Int($0.margin))" : scientific($0.margin),
        ]
      }
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      zip(line, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  private static func worst(_ cases: [FuzzCase]) throws -> [Double] {
    var worst: [Double] = []
    for first in stride(from: 0, to: cases.count, by: 24) {
      for outcome in try Workbench().check(Array(cases[first..<min(first + 24, cases.count)])) {
        if let failure = outcome.failure { throw failure }
        worst.append(outcome.tally.worst)
      }
    }
    return worst
  }
}

extension Graph {
  fileprivate var longestSum: Int {
    nodes.map { node in node.reductionLength(node.operands.map { self[$0].shape }) }.max() ?? 1
  }
}

extension ErrorTable {
  struct Measured {
    var name: String
    var terms: Int
    var tolerance: Tolerance
    var graph: Graph
  }

  /// A graph of one output.
  private static func measured(
    _ name: String, _ terms: Int, _ tolerance: Tolerance, _ build: (inout GraphBuilder) -> ValueID
  ) -> Measured {
    var builder = GraphBuilder(name: "step")
    let value = build(&builder)
    builder.output("y", value)
    return Measured(name: name, terms: terms, tolerance: tolerance, graph: builder.graph)
  }

  static var operations: [Measured] { functions + sums + products + convolutions }

  private static var functions: [Measured] {
    let functions: [(String, UnaryFunction, Double, Double)] = [
      ("exp", .exp, 8, 0), ("log", .log, 0.45, 0.5), ("tanh", .tanh, 4, 0), ("sigmoid", .sigmoid, 8, 0),
      ("softplus", .softplus, 8, 0), ("squareRoot", .squareRoot, 0.5, 0.5),
      ("reciprocalSquareRoot", .reciprocalSquareRoot, 0.45, 0.5), ("reciprocal", .reciprocal, 0.45, 0.5),
    ]
    return functions.map { name, function, scale, offset in
      measured(name, 1, .singlePrecision) { b in
        b.unary(
          function, b.affine(b.input("x", Shape([64, 64], batched: true)), scale: scale, offset: offset))
      }
    }
  }

  private static var sums: [Measured] {
    [16, 256, 4096].flatMap { terms in
      [
        measured("sum over features", terms, .network) { b in
          b.sum(b.input("x", Shape([16, terms], batched: true)), axes: [1])
        },
        measured("sum over samples", terms, .network) { b in
          b.sum(b.input("x", Shape([terms, 16], batched: true)), axes: [0])
        },
        measured("batch normalisation", terms, .network) { b in
          let x = b.input("x", Shape([terms, 16], batched: true))
          func mean(_ value: ValueID) -> ValueID {
            let mean = b.affine(b.sum(value, axes: [0]), scale: 1 / Double(terms))
            return b.alongChannels(mean, Shape([terms, 16], batched: true))
          }
          let centred = b.subtract(x, mean(x))
          let variance = mean(b.unary(.square, centred))
          return b.multiply(centred, b.unary(.reciprocalSquareRoot, b.affine(variance, offset: 1e-3)))
        },
      ]
    }
  }

  private static var products: [Measured] {
    [16, 256, 4096].map { terms in
      measured("matmul", terms, .network) { b in
        b.matmul(
          b.input("x", Shape([16, terms], batched: true)), b.input("k", Shape([terms, 32])))
      }
    }
  }

  /// Of 3 x 3 and 5 x 5 taps: few channels have their taps multiplied, many go through fast convolutions.
  private static var convolutions: [Measured] {
    [(3, 2, 1), (3, 12, 1), (5, 12, 2), (3, 64, 1), (5, 64, 1), (5, 64, 2)].flatMap {
      kernel, channels, stride in
      let isFast = channels >= 64
      let size = 8 * stride
      let g = ConvolutionGeometry.same(
        height: size, width: size, kernelHeight: kernel, kernelWidth: kernel, stride: stride)
      let batch = isFast ? 16 : 8
      let x = Shape([batch, size, size, channels], batched: true)
      let y = Shape([batch, 8, 8, channels], batched: true)
      let k = Shape([kernel, kernel, channels, channels])
      let tolerance = isFast ? Tolerance.fastConvolution : .network
      let prefix = (isFast ? "fast " : "") + "convolution \(kernel)x\(kernel)/\(stride)"
      let forward = measured(prefix, 0, tolerance) { b in b.convolution(b.input("x", x), b.input("k", k), g) }
      let input = measured(prefix + ", input's gradient", 0, tolerance) { b in
        b.convolutionInputGradient(b.input("y", y), b.input("k", k), g)
      }
      let kernel = measured(prefix + ", kernel's gradient", 0, tolerance) { b in
        b.convolutionKernelGradient(b.input("x", x), b.input("y", y), g)
      }
      return [forward, input, kernel].map { measured in
        var measured = measured
        measured.terms = measured.graph.longestSum
        return measured
      }
    }
  }
}
