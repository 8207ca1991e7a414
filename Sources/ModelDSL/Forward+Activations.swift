import GraphIR

extension LayerForward {
  mutating func activated(_ x: ValueID, _ function: ComposedActivation) -> ValueID {
    switch function {
    case .elu(let alpha):
      // With r = max(-x, 0): (x + r) is x or 0, and its slope at 0 is 1.
      let r = builder.unary(.leakyReLU(slope: 0), builder.unary(.negate, x))
      let bent = builder.affine(
        builder.unary(.exp, builder.unary(.negate, r)), scale: alpha, offset: -alpha)
      return builder.add(builder.add(x, r), bent, name: name)
    case .gelu:
      let cube = builder.multiply(x, builder.unary(.square, x))
      let inner = builder.add(x, builder.affine(cube, scale: 0.044715))
      let tanh = builder.unary(.tanh, builder.affine(inner, scale: (2 / Double.pi).squareRoot()))
      return builder.multiply(x, builder.affine(tanh, scale: 0.5, offset: 0.5), name: name)
    case .silu: return builder.multiply(x, builder.unary(.sigmoid, x), name: name)
    case .softmax: return builder.softmax(x, name: name)
    }
  }
}

extension GraphBuilder {
  /// `exp(x) / Σ exp(x)` along the last axis. The largest element is taken off first, which changes nothing but keeps
  /// the exponentials from overflowing, and has no derivative.
  mutating func softmax(_ x: ValueID, name: String) -> ValueID {
    let shape = self.shape(x)
    let last = shape.rank - 1
    let kept = Array(0..<last)
    let largest = maximum(unary(.stopGradient, x), along: last)
    let smaller = Shape(shape.dimensions.dropLast(), batched: shape.isBatched)
    let shifted = subtract(x, broadcast(reshape(largest, smaller), shape, axes: kept))
    let powers = unary(.exp, shifted, name: name + "/powers")
    let total = sum(powers, axes: [last], name: name + "/total")
    return divide(powers, broadcast(total, shape, axes: kept), name: name)
  }

  /// The largest elements along an axis, whose extent becomes 1: halves are compared until one element is left. Halves
  /// of an odd number share the one in the middle, which is its own equal.
  mutating func maximum(_ x: ValueID, along axis: Int) -> ValueID {
    var x = x
    while shape(x)[axis] > 1 {
      let extent = shape(x)[axis]
      let half = (extent + 1) / 2
      x = maximum(slice(x, axis: axis, 0..<half), slice(x, axis: axis, extent - half..<extent))
    }
    return x
  }
}
