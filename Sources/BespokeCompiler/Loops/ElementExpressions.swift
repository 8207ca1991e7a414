import BespokeGraph

// Operations on numbers as expressions of the loop language.

extension UnaryFunction {
  func expression(_ x: Expression) -> Expression {
    switch self {
    case .negate: return .negate(x)
    case .exp: return .call(.exp, [x])
    case .log: return .call(.log, [x])
    case .tanh: return .call(.tanh, [x])
    case .sigmoid: return .call(.sigmoid, [x])
    case .softplus: return .call(.softplus, [x])
    case .squareRoot: return .call(.squareRoot, [x])
    case .reciprocalSquareRoot: return .binary(.divide, .number(1), .call(.squareRoot, [x]))
    case .reciprocal: return .binary(.divide, .number(1), x)
    case .square: return .binary(.multiply, x, x)
    // Both comparisons leave NaN as it is.
    case .leakyReLU(slope: 0): return .select(.binary(.less, x, .number(0)), .number(0), x)
    case .leakyReLU(let slope):
      return .select(.binary(.greater, x, .number(0)), x, .binary(.multiply, .number(slope), x))
    case .leakyReLUMask(let slope): return .call(.slope, [x, .number(slope)])
    case .stopGradient: return x
    }
  }
}

extension BinaryFunction {
  func expression(_ a: Expression, _ b: Expression) -> Expression {
    switch self {
    case .add: return .binary(.add, a, b)
    case .subtract: return .binary(.subtract, a, b)
    case .multiply: return .binary(.multiply, a, b)
    case .divide: return .binary(.divide, a, b)
    case .maximum: return .call(.maximum, [a, b])
    }
  }
}

extension StepFunction {
  /// The runtime's function for it; what it is given last says which update it is.
  func call(_ place: [Expression]) -> Expression {
    let step = Expression.given(.step)
    switch self {
    case .adamStepSize(let rate, let beta1, let beta2):
      return .call(.adamStepSize, [step, .double(rate), .double(beta1), .double(beta2)] + place)
    case .schedule(let schedule):
      return .call(
        .schedule(schedule.course),
        [
          step, .double(schedule.from), .double(schedule.to), .integer(schedule.steps),
          .integer(schedule.warmUp),
        ] + place)
    }
  }
}

extension Expression {
  func affine(scale: Double, offset: Double) -> Expression {
    let scaled: Expression =
      scale == 1 ? self : scale == -1 ? .negate(self) : .binary(.multiply, .number(scale), self)
    return offset == 0 ? scaled : .binary(.add, scaled, .number(offset))
  }

  /// Nothing is gained by giving it a name.
  var isAtom: Bool {
    switch self {
    case .name, .integer, .number, .double, .argument, .passed, .given, .unsigned: return true
    case .element(_, .name): return true
    case .element, .binary, .negate, .call, .select: return false
    }
  }
}
