import BespokeGraph

// Constants, which are finite, are folded in Double, and only where the result is a finite number: the rest is left to
// the program.

func fold(_ function: UnaryFunction, _ x: Double) -> Double? { finite(function(x)) }

func fold(_ function: BinaryFunction, _ a: Double, _ b: Double) -> Double? {
  finite(function(a, b))
}

/// The number, if it is one in the program's arithmetic too, which is that of 32 bits.
func finite(_ number: Double) -> Double? { Float(number).isFinite ? number : nil }
