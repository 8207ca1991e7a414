import GraphIR

// The algebra of sums, which takes from the gradient of a normalisation the terms that are zero in theory:
// `centred = x - mean(x)` sums to zero, and so does whatever multiplies it by the same number in each channel.

extension GraphRewriter {
  mutating func simplifiedSum(_ node: Node) -> ValueID? {
    guard case .sum(let axes) = node.operation else { return nil }
    let x = node.operands[0]
    if let number = constantValue(x).flatMap({ finite($0 * repetitions(x, axes)) }) {
      return constant(number, node.shape)
    }
    if vanishes(x, axes) { return constant(0, node.shape) }
    let operation = self[x].operation
    if case .affine(let scale, let offset) = operation {
      // Σ (a x + b) = a Σ x + n b
      guard let total = finite(offset * repetitions(x, axes)) else { return nil }
      let sum = append(.sum(axes: axes), self[x].operands)
      return affine(sum, scale: scale, offset: total)
    }
    if operation == .unary(.negate) {
      let sum = append(.sum(axes: axes), self[x].operands)
      return append(.unary(.negate), [sum])
    }
    if case .broadcast(let broadcastAxes) = operation { return sumOfBroadcast(x, axes, broadcastAxes) }
    if case .binary(let function) = operation { return sumOfBinary(function, x, axes) }
    return nil
  }

  /// `Σ repeat(v) = n v`, after summing v over the axes that are its own.
  private mutating func sumOfBroadcast(_ x: ValueID, _ axes: [Int], _ broadcastAxes: [Int]) -> ValueID? {
    var vector = self[x].operands[0]
    let own = broadcastAxes.indices.filter { axes.contains(broadcastAxes[$0]) }
    let repeated = axes.filter { !broadcastAxes.contains($0) }
    if !own.isEmpty { vector = append(.sum(axes: own), [vector]) }
    let scaled = affine(vector, scale: repetitions(x, repeated))
    let kept = broadcastAxes.filter { !axes.contains($0) }
    return spread(scaled, from: kept, summed: axes, in: shape(x))
  }

  private mutating func sumOfBinary(_ function: BinaryFunction, _ x: ValueID, _ axes: [Int]) -> ValueID? {
    let (a, b) = (self[x].operands[0], self[x].operands[1])
    switch function {
    case .multiply:
      // Σ x v = v Σ x
      if let factor = unsummed(b, axes) {
        return append(.binary(.multiply), [append(.sum(axes: axes), [a]), factor])
      }
      if let factor = unsummed(a, axes) {
        return append(.binary(.multiply), [factor, append(.sum(axes: axes), [b])])
      }
      return nil
    case .divide:
      guard let divisor = unsummed(b, axes) else { return nil }
      return append(.binary(.divide), [append(.sum(axes: axes), [a]), divisor])
    case .add:
      // A sum of two is split only for the sake of a term that vanishes.
      if vanishes(b, axes) { return append(.sum(axes: axes), [a]) }
      if vanishes(a, axes) { return append(.sum(axes: axes), [b]) }
      return nil
    case .subtract:
      if vanishes(b, axes) { return append(.sum(axes: axes), [a]) }
      if vanishes(a, axes) { return append(.unary(.negate), [append(.sum(axes: axes), [b])]) }
      // Σ (x - v) = Σ x - n v
      guard let term = unsummed(b, axes) else { return nil }
      let sum = append(.sum(axes: axes), [a])
      return append(.binary(.subtract), [sum, affine(term, scale: repetitions(x, axes))])
    case .maximum: return nil
    }
  }

  /// How many elements of the value one element of its sum over the axes takes.
  private func repetitions(_ value: ValueID, _ axes: [Int]) -> Double {
    axes.reduce(1) { $0 * Double(shape(value)[$1]) }
  }

  private func isConstant(_ value: ValueID, along axes: [Int]) -> Bool {
    broadcasted(value).map { Set($0.axes).isDisjoint(with: axes) } ?? false
  }

  /// The value without the summed axes, if it is the same number all along them.
  private mutating func unsummed(_ value: ValueID, _ axes: [Int]) -> ValueID? {
    guard isConstant(value, along: axes), let (vector, kept) = broadcasted(value) else { return nil }
    return spread(vector, from: kept, summed: axes, in: shape(value))
  }

  /// Repeats a vector, whose axes are those numbered `kept` of `whole`, over all that a sum leaves of `whole`.
  private mutating func spread(
    _ vector: ValueID, from kept: [Int], summed axes: [Int], in whole: Shape
  ) -> ValueID {
    let left = (0..<whole.rank).filter { !axes.contains($0) }
    let target = Shape(left.map { whole[$0] }, batched: whole.isBatched && !axes.contains(0))
    return broadcast(vector, target, axes: kept.map { left.firstIndex(of: $0)! })
  }

  /// The sum of the value over the axes is zero in theory: it is a centred value times factors that do not vary.
  private func vanishes(_ value: ValueID, _ axes: [Int]) -> Bool {
    if constantValue(value) == 0 { return true }
    let node = self[value]
    if node.operation == .unary(.negate) { return vanishes(node.operands[0], axes) }
    if case .affine(_, let offset) = node.operation { return offset == 0 && vanishes(node.operands[0], axes) }
    guard case .binary(let function) = node.operation else { return false }
    let (a, b) = (node.operands[0], node.operands[1])
    switch function {
    case .multiply:
      return (isConstant(b, along: axes) && vanishes(a, axes))
        || (isConstant(a, along: axes) && vanishes(b, axes))
    case .divide: return isConstant(b, along: axes) && vanishes(a, axes)
    case .add, .subtract:
      let sign = function == .add ? -1.0 : 1.0
      return isMean(b, of: a, axes, sign: sign) || (vanishes(a, axes) && vanishes(b, axes))
    case .maximum: return false
    }
  }

  /// `mean = repeat(sign / n * Σ x)`, along the same axes; x may be `a y + b`, and the sum one of y.
  private func isMean(_ mean: ValueID, of x: ValueID, _ axes: [Int], sign: Double) -> Bool {
    guard let (vector, kept) = broadcasted(mean), kept == (0..<shape(x).rank).filter({ !axes.contains($0) })
    else { return false }
    let sum = linear(vector)
    let x = linear(x)
    guard self[sum.base].operation == .sum(axes: axes), self[sum.base].operands == [x.base] else {
      return false
    }
    func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-12 * abs(b) }
    return isClose(sum.scale * sign * repetitions(x.base, axes), x.scale)
      && isClose(sum.offset * sign, x.offset)
  }
}
