import BespokeGraph

// The algebra of sums, which takes from the gradient of a normalisation the terms that are zero in theory:
// `centred = x - mean(x)` sums to zero, and so does whatever multiplies it by the same number in each channel.

extension GraphRewriter {
  mutating func simplifiedSum(_ node: Node) -> ValueID? {
    guard case .sum(let axes) = node.operation else { return nil }
    let x = node.operands[0]
    if let number = constantValue(x).flatMap({ finite($0 * repetitions(x, axes)) }) {
      return constant(number, node.shape)
    }
    if vanishes(x, axes) { return zero(of: x, axes) }
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
      if vanishes(b, axes) { return sum(of: a, without: b, axes) }
      if vanishes(a, axes) { return sum(of: b, without: a, axes) }
      return nil
    case .subtract:
      if vanishes(b, axes) { return sum(of: a, without: b, axes) }
      if vanishes(a, axes) { return append(.unary(.negate), [sum(of: b, without: a, axes)]) }
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

  /// The sum of a value that vanishes, `0 * mean` times the factors: it is NaN where the sum would be, and else 0.
  private mutating func zero(of value: ValueID, _ axes: [Int]) -> ValueID {
    let node = self[value]
    let sum = Shape(
      node.shape.dimensions.indices.filter { !axes.contains($0) }.map { node.shape[$0] },
      batched: node.shape.isBatched && !axes.contains(0))
    if constantValue(value) == 0 { return constant(0, sum) }
    guard case .binary(let function) = node.operation else { return zero(of: node.operands[0], axes) }
    let (a, b) = (node.operands[0], node.operands[1])
    if function == .add || function == .subtract {
      let sign = function == .add ? -1.0 : 1.0
      if isMean(b, of: a, axes, sign: sign), let (mean, _) = broadcasted(b) { return affine(mean, scale: 0) }
      return append(node.operation, [zero(of: a, axes), zero(of: b, axes)])
    }
    if vanishes(a, axes), let factor = unsummed(b, axes) {
      return append(node.operation, [zero(of: a, axes), factor])
    }
    guard let factor = unsummed(a, axes) else {
      preconditionFailure("bug in Bespoke, simplifying \(graph.name): a sum that does not vanish")
    }
    return append(node.operation, [factor, zero(of: b, axes)])
  }

  /// `Σ (value + vanishing)`
  private mutating func sum(of value: ValueID, without vanishing: ValueID, _ axes: [Int]) -> ValueID {
    let sum = append(.sum(axes: axes), [value])
    if isFinite(vanishing, where: value, axes) { return sum }
    return append(.binary(.add), [sum, zero(of: vanishing, axes)])
  }

  /// Whether an element of `Σ a` is NaN wherever one of `Σ b` is: all that b is made of, a is made of too, up to values
  /// of which neither looks inside. Both stay with one element of the sum on the way.
  private func isFinite(_ b: ValueID, where a: ValueID, _ axes: [Int]) -> Bool {
    let shape = self.shape(a)
    let kept = (0..<shape.rank).filter { !axes.contains($0) }
    let summed = Shape(kept.map { shape[$0] }, batched: shape.isBatched && !axes.contains(0))
    /// The operands, where each element comes from those at its own place along the kept axes.
    func parts(_ value: ValueID) -> [ValueID]? {
      let node = self[value]
      guard node.shape == shape || node.shape == summed else { return nil }
      switch node.operation {
      case .unary, .binary, .affine: return node.operands
      case .broadcast(let along) where along == kept || along.isEmpty: return node.operands
      case .sum(let over) where over == axes && self.shape(node.operands[0]) == shape: return node.operands
      case .input, .state, .constant, .random, .stepFunction, .reshape, .broadcast, .sum, .slice, .pad,
        .transpose,
        .oneHot, .matmul, .convolution, .convolutionInputGradient, .convolutionKernelGradient:
        return nil
      }
    }
    var inA: Set<ValueID> = []
    var open = [a]
    while let value = open.popLast() {
      if inA.insert(value).inserted { open += parts(value) ?? [] }
    }
    var seen: Set<ValueID> = []
    open = [b]
    while let value = open.popLast() {
      guard !inA.contains(value), seen.insert(value).inserted, constantValue(value) == nil else { continue }
      guard let parts = parts(value) else { return false }
      open += parts
    }
    return true
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
