import BespokeGraph
import BespokePhilox

extension Interpreter {
  @specialized(where Scalar == Double)
  func random(_ distribution: RandomDistribution, _ philox: Philox, _ count: Int) -> [Scalar] {
    switch distribution {
    case .uniform(let low, let high):
      return (0..<count).map { Scalar(low + (high - low) * philox.uniform($0)) }
    case .normal(let deviation):
      return (0..<count).map { Scalar(deviation * philox.normal($0)) }
    case .dropoutMask(let rate):
      let threshold = UInt32(min((rate * 0x1p32).rounded(), 0x1p32 - 1))
      let kept = Scalar(1 / (1 - rate))
      return (0..<count).map { philox.word($0) >= threshold ? kept : 0 }
    case .integer(let limit):
      return (0..<count).map { Scalar((UInt64(philox.word($0)) * UInt64(limit)) >> 32) }
    }
  }

  @specialized(where Scalar == Double)
  func map(_ x: [Scalar], _ function: UnaryFunction) -> [Scalar] {
    switch function {
    case .negate: map(x) { -$0 }
    case .exp: map(x) { Scalar.exp($0) }
    case .log: map(x) { Scalar.log($0) }
    case .tanh: map(x) { Scalar.tanh($0) }
    case .sigmoid: map(x, sigmoid)
    case .softplus: map(x) { ($0 < 0 ? 0 : $0) + Scalar.log1p(Scalar.exp(-abs($0))) }
    case .squareRoot: map(x) { $0.squareRoot() }
    case .reciprocalSquareRoot: map(x) { 1 / $0.squareRoot() }
    case .reciprocal: map(x) { 1 / $0 }
    case .square: map(x) { $0 * $0 }
    case .leakyReLU(let slope): map(x, leakyReLU(Scalar(slope)))
    case .leakyReLUMask(let slope): map(x, leakyReLUMask(Scalar(slope)))
    case .stopGradient: x
    }
  }

  @specialized(where Scalar == Double)
  func map(_ a: [Scalar], _ b: [Scalar], _ function: BinaryFunction) -> [Scalar] {
    switch function {
    case .add: map(a, b) { $0 + $1 }
    case .subtract: map(a, b) { $0 - $1 }
    case .multiply: map(a, b) { $0 * $1 }
    case .divide: map(a, b) { $0 / $1 }
    case .maximum: map(a, b) { $1 > $0 || $1.isNaN ? $1 : $0 }
    }
  }

  @specialized(where Scalar == Double)
  func map(_ x: [Scalar], _ function: (Scalar) -> Scalar) -> [Scalar] {
    x.withUnsafeBufferPointer { x in
      [Scalar](unsafeUninitializedCapacity: x.count) { y, count in
        for i in 0..<x.count { y.initializeElement(at: i, to: function(x[i])) }
        count = x.count
      }
    }
  }

  @specialized(where Scalar == Double)
  private func map(_ a: [Scalar], _ b: [Scalar], _ function: (Scalar, Scalar) -> Scalar) -> [Scalar] {
    precondition(a.count == b.count, "operands of different extents")
    return a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        [Scalar](unsafeUninitializedCapacity: a.count) { y, count in
          for i in 0..<a.count { y.initializeElement(at: i, to: function(a[i], b[i])) }
          count = a.count
        }
      }
    }
  }

  /// Exponentiates only what is not positive, so that nothing overflows.
  private func sigmoid(_ x: Scalar) -> Scalar {
    let e = Scalar.exp(-abs(x))
    return x >= 0 ? 1 / (1 + e) : e / (1 + e)
  }

  private func leakyReLU(_ slope: Scalar) -> (Scalar) -> Scalar {
    slope == 0 ? { $0 < 0 ? 0 : $0 } : { $0 > 0 ? $0 : slope * $0 }
  }

  private func leakyReLUMask(_ slope: Scalar) -> (Scalar) -> Scalar {
    { $0 > 0 ? 1 : $0 <= 0 ? slope : $0 }
  }
}
