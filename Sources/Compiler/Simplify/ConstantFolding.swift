import GraphIR

// Constants are folded in Double, and only where the result is a finite number: the rest is left to the program.

func fold(_ function: UnaryFunction, _ x: Double) -> Double? { finite(function(x)) }

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
