import GraphIR

extension Interpreter {
  /// Element by element of the result, reading the operand at the coordinates along `axes`.
  func broadcast(_ x: Tensor<Scalar>, to shape: Shape, axes: [Int]) -> [Scalar] {
    let offsets = offsets(of: x.shape, in: shape, axes: axes)
    return x.elements.withUnsafeBufferPointer { x in
      [Scalar](unsafeUninitializedCapacity: offsets.count) { y, count in
        for i in 0..<offsets.count { y.initializeElement(at: i, to: x[offsets[i]]) }
        count = offsets.count
      }
    }
  }

  /// Adds each element of the operand, in order, to the element of the result at its remaining coordinates.
  func sum(_ x: Tensor<Scalar>, axes: [Int], to shape: Shape) -> [Scalar] {
    let kept = (0..<x.shape.rank).filter { !axes.contains($0) }
    let offsets = offsets(of: shape, in: x.shape, axes: kept)
    var result = [Scalar](repeating: 0, count: shape.count)
    x.elements.withUnsafeBufferPointer { x in
      result.withUnsafeMutableBufferPointer { y in
        for i in 0..<offsets.count { y[offsets[i]] += x[i] }
      }
    }
    return result
  }

  /// For each element of `large`, the element of `small` at its coordinates along `axes`.
  private func offsets(of small: Shape, in large: Shape, axes: [Int]) -> [Int] {
    var strides = [Int](repeating: 0, count: large.rank)
    var stride = 1
    for (axis, extent) in zip(axes, small.dimensions).reversed() {
      strides[axis] = stride
      stride *= extent
    }
    var offsets = [0]
    for axis in 0..<large.rank {
      let (extent, step) = (large[axis], strides[axis])
      var next: [Int] = []
      next.reserveCapacity(offsets.count * extent)
      for offset in offsets {
        for i in 0..<extent { next.append(offset + i * step) }
      }
      offsets = next
    }
    return offsets
  }
}
