import BespokeGraph

extension GraphRewriter {
  mutating func simplifiedElementwise(_ node: Node) -> ValueID? {
    if case .unary(let function) = node.operation { return simplifiedUnary(function, node) }
    if case .binary(let function) = node.operation { return simplifiedBinary(function, node) }
    if case .affine(let scale, let offset) = node.operation { return simplifiedAffine(scale, offset, node) }
    return nil
  }

  private mutating func simplifiedUnary(_ function: UnaryFunction, _ node: Node) -> ValueID? {
    let x = node.operands[0]
    // No derivative is taken any more.
    if function == .stopGradient { return x }
    // f(c) is a constant.
    if let number = constantValue(x).flatMap({ fold(function, $0) }) { return constant(number, node.shape) }
    // -(-x) = x, -(a x + b) = -a x - b
    if function == .negate {
      let inner = linear(x)
      if inner.base != x { return affineOrSimpler(inner, scale: -1, offset: 0) }
    }
    return hoisted(.unary(function), node)
  }

  private mutating func simplifiedAffine(_ scale: Double, _ offset: Double, _ node: Node) -> ValueID? {
    let x = node.operands[0]
    // 1 x + 0 = x
    if scale == 1, offset == 0 { return x }
    // a c + b is a constant.
    if let number = constantValue(x).flatMap({ finite(scale * $0 + offset) }) {
      return constant(number, node.shape)
    }
    // c (a x + b) + d = (c a) x + (c b + d)
    let inner = linear(x)
    if inner.base != x { return affineOrSimpler(inner, scale: scale, offset: offset) }
    return hoisted(.affine(scale: scale, offset: offset), node)
  }

  private mutating func simplifiedBinary(_ function: BinaryFunction, _ node: Node) -> ValueID? {
    let (a, b) = (node.operands[0], node.operands[1])
    switch (constantValue(a), constantValue(b)) {
    case (let left?, let right?):
      if let number = fold(function, left, right) { return constant(number, node.shape) }
    case (nil, let right?):
      if let map = affineMap(function, right: right) {
        return affine(a, scale: map.scale, offset: map.offset)
      }
    case (let left?, nil):
      if let map = affineMap(function, left: left) { return affine(b, scale: map.scale, offset: map.offset) }
    case (nil, nil): break
    }
    switch function {
    case .add: if let value = combined(a, b, sign: 1) { return value }
    case .subtract: if let value = combined(a, b, sign: -1) { return value }
    case .multiply, .divide: break
    case .maximum: if a == b { return a }
    }
    return hoistedPair(function, a, b)
  }

  /// `x ∘ c` as an affine map of x.
  private func affineMap(_ function: BinaryFunction, right c: Double) -> (scale: Double, offset: Double)? {
    switch function {
    case .add: (1, c)
    case .subtract: (1, -c)
    case .multiply: (c, 0)
    case .divide: finite(1 / c).map { ($0, 0) }
    case .maximum: nil
    }
  }

  /// `c ∘ x` as an affine map of x.
  private func affineMap(_ function: BinaryFunction, left c: Double) -> (scale: Double, offset: Double)? {
    switch function {
    case .add: (1, c)
    case .subtract: (-1, c)
    case .multiply: (c, 0)
    case .divide, .maximum: nil
    }
  }

  /// `scale * x + offset` of a linear x, if the numbers stay in range.
  private mutating func affineOrSimpler(_ x: Linear, scale: Double, offset: Double) -> ValueID? {
    guard let a = finite(x.scale * scale), let b = finite(x.offset * scale + offset) else { return nil }
    // No zero has a sign.
    return a == 1 && b == 0 ? x.base : affine(x.base, scale: a + 0, offset: b + 0)
  }

  /// `(a x + b) ± (c x + d) = (a ± c) x + (b ± d)`, and a negated term turned into the other sign.
  private mutating func combined(_ left: ValueID, _ right: ValueID, sign: Double) -> ValueID? {
    let (a, b) = (linear(left), linear(right))
    if a.base == b.base {
      var scale = a.scale + sign * b.scale
      // What is left of factors that cancel, n * (1 / n) - 1, is an error of rounding.
      if abs(scale) <= 1e-12 * abs(a.scale) { scale = 0 }
      return affineOrSimpler(Linear(base: a.base), scale: scale, offset: a.offset + sign * b.offset)
    }
    // x ± (-y) = x ∓ y
    if isNegation(b) { return append(.binary(sign > 0 ? .subtract : .add), [left, b.base]) }
    // -x + y = y - x
    if sign > 0, isNegation(a) { return append(.binary(.subtract), [right, a.base]) }
    return nil
  }

  private func isNegation(_ x: Linear) -> Bool { x.scale == -1 && x.offset == 0 }

  /// `f(repeat(v)) = repeat(f(v))`, which computes less.
  private mutating func hoisted(_ operation: Operation, _ node: Node) -> ValueID? {
    guard let (vector, axes) = broadcasted(node.operands[0]) else { return nil }
    return broadcast(append(operation, [vector]), node.shape, axes: axes)
  }

  /// `repeat(v) ∘ repeat(w) = repeat(v ∘ w)`, where both are repeated alike.
  private mutating func hoistedPair(_ function: BinaryFunction, _ a: ValueID, _ b: ValueID) -> ValueID? {
    guard let (v, axes) = broadcasted(a), let (w, otherAxes) = broadcasted(b), axes == otherAxes,
      shape(v) == shape(w)
    else { return nil }
    return broadcast(append(.binary(function), [v, w]), shape(a), axes: axes)
  }
}
