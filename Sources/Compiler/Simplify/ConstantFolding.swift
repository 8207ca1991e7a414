import Foundation
import GraphIR

// Constants are folded in Double, and only where the result is a finite number: the rest is left to the program.

func fold(_ function: UnaryFunction, _ x: Double) -> Double? {
  let y =
    switch function {
    case .negate: -x
    case .exp: exp(x)
    case .log: log(x)
    case .tanh: tanh(x)
    case .sigmoid: 1 / (1 + exp(-x))
    // Without overflow for large x.
    case .softplus: max(x, 0) + log1p(exp(-abs(x)))
    case .squareRoot: x.squareRoot()
    case .reciprocalSquareRoot: 1 / x.squareRoot()
    case .reciprocal: 1 / x
    case .square: x * x
    case .leakyReLU(let slope): x > 0 ? x : slope * x
    case .leakyReLUMask(let slope): x > 0 ? 1 : slope
    case .stopGradient: x
    }
  return finite(y)
}

func fold(_ function: BinaryFunction, _ a: Double, _ b: Double) -> Double? {
  let y =
    switch function {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .maximum: b > a ? b : a
    }
  return finite(y)
}

/// The number, if it is one in the program's arithmetic too, which is that of 32 bits.
func finite(_ number: Double) -> Double? { Float(number).isFinite ? number : nil }
