import BespokeGraph
import BespokeInterpreter
import Foundation
import TestSupport
import Testing

/// Operations element by element.
@Suite struct ElementsTests {
  private func apply(_ function: UnaryFunction, _ x: [Double]) throws -> [Double] {
    try evaluate(vector(x)) { $0.unary(function, $1[0]) }
  }

  @Test func unaryFunctionsOfExactResult() throws {
    let cases: [(UnaryFunction, [Double], [Double])] = [
      (.negate, [1, -2, 0], [-1, 2, 0]),
      (.exp, [0], [1]),
      (.log, [1], [0]),
      (.tanh, [0], [0]),
      (.sigmoid, [0], [0.5]),
      (.softplus, [0], [log(2)]),
      (.squareRoot, [9, 2.25], [3, 1.5]),
      (.reciprocalSquareRoot, [4, 0.25], [0.5, 2]),
      (.reciprocal, [4, -0.5], [0.25, -2]),
      (.square, [3, -1.5], [9, 2.25]),
      (.leakyReLU(slope: 0.25), [2, -2, 0], [2, -0.5, 0]),
      (.leakyReLU(slope: 0), [2, -2], [2, 0]),
      (.leakyReLUMask(slope: 0.25), [2, -2, 0], [1, 0.25, 0.25]),
      (.stopGradient, [2, -2, 0], [2, -2, 0]),
    ]
    for (function, x, y) in cases { #expect(try apply(function, x) == y, "\(function)") }
  }

  @Test func transcendentalFunctions() throws {
    let x = [-3, -0.7, 0.1, 1, 2.5]
    let expected: [(UnaryFunction, (Double) -> Double)] = [
      (.exp, { pow(M_E, $0) }),
      (.tanh, { (pow(M_E, 2 * $0) - 1) / (pow(M_E, 2 * $0) + 1) }),
      (.sigmoid, { 1 / (1 + pow(M_E, -$0)) }),
      (.softplus, { log(1 + pow(M_E, $0)) }),
    ]
    for (function, definition) in expected {
      let y = try apply(function, x)
      for (x, y) in zip(x, y) {
        #expect(Tolerance.doublePrecision.accepts(y, definition(x)), "\(function) of \(x)")
      }
    }
  }

  @Test func nothingOverflowsFarFromZero() throws {
    #expect(try apply(.sigmoid, [-2000, 2000]) == [0, 1])
    #expect(try apply(.softplus, [-2000, 2000]) == [0, 2000])
    #expect(try apply(.tanh, [-2000, 2000]) == [-1, 1])
    let single = try evaluate(vector([-200 as Float, 200])) { $0.unary(.softplus, $1[0]) }
    #expect(single == [0, 200])
  }

  /// `log(1 + e^x)` computed as it stands would round to 0 here.
  @Test func softplusAndSigmoidKeepTheirSmallValues() throws {
    for x in [-40.0, -80] {
      #expect(try Tolerance.doublePrecision.accepts(apply(.softplus, [x])[0], exp(x)))
      #expect(try Tolerance.doublePrecision.accepts(apply(.sigmoid, [x])[0], exp(x)))
    }
  }

  @Test func functionsOfTwo() throws {
    let (a, b) = (vector([6.0, -1, 0.5]), vector([3.0, 4, -2]))
    let expected: [BinaryFunction: [Double]] = [
      .add: [9, 3, -1.5], .subtract: [3, -5, 2.5], .multiply: [18, -4, -1], .divide: [2, -0.25, -0.25],
      .maximum: [6, 4, 0.5],
    ]
    for function in BinaryFunction.allCases {
      #expect(try evaluate(a, b) { $0.binary(function, $1[0], $1[1]) } == expected[function], "\(function)")
    }
  }

  @Test func affine() throws {
    #expect(try evaluate(vector([1.0, -2])) { $0.affine($1[0], scale: 3, offset: 0.5) } == [3.5, -5.5])
  }

  @Test func singlePrecisionRoundsEveryResult() throws {
    let third = try evaluate(vector([1 as Float]), vector([3])) { $0.divide($1[0], $1[1]) }
    #expect(third == [1 / 3])
    let shifted = try evaluate(vector([1 as Float])) { $0.affine($1[0], scale: 0.1, offset: 0.2) }
    #expect(shifted == [0.1 as Float * 1 + 0.2])
  }
}
