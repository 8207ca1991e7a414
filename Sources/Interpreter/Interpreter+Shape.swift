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

  /// Zeros, and each element of the operand at its place in the window.
  func padded(_ x: Tensor<Scalar>, to shape: Shape, _ window: Window) -> [Scalar] {
    var result = [Scalar](repeating: 0, count: shape.count)
    for (place, element) in zip(places(of: x.shape, in: shape, window), x.elements) {
      result[place] = element
    }
    return result
  }

  /// Axis i of the result is axis `axes[i]` of the operand, whose elements are read with the strides of those axes.
  func transposed(_ x: Tensor<Scalar>, axes: [Int]) -> [Scalar] {
    let strides = strides(of: x.shape)
    let order = walk(axes.map { x.shape[$0] }, strides: axes.map { strides[$0] })
    return order.map { x.elements[$0] }
  }

  /// For each element of a part, its place in the whole.
  func places(of part: Shape, in whole: Shape, _ window: Window) -> [Int] {
    let strides = strides(of: whole)
    let first = zip(window.start, strides).reduce(0) { $0 + $1.0 * $1.1 }
    return walk(part.dimensions, strides: zip(window.stride, strides).map { $0 * $1 }).map { first + $0 }
  }

  /// For each element of `large`, the element of `small` at its coordinates along `axes`.
  private func offsets(of small: Shape, in large: Shape, axes: [Int]) -> [Int] {
    var strides = [Int](repeating: 0, count: large.rank)
    for (axis, stride) in zip(axes, self.strides(of: small)) { strides[axis] = stride }
    return walk(large.dimensions, strides: strides)
  }

  /// Distances of neighbours along each axis.
  private func strides(of shape: Shape) -> [Int] {
    var strides: [Int] = []
    var stride = 1
    for extent in shape.dimensions.reversed() {
      strides.insert(stride, at: 0)
      stride *= extent
    }
    return strides
  }

  /// The offsets of all coordinates in row-major order.
  private func walk(_ extents: [Int], strides: [Int]) -> [Int] {
    var offsets = [0]
    for (extent, stride) in zip(extents, strides) {
      var next: [Int] = []
      next.reserveCapacity(offsets.count * extent)
      for offset in offsets {
        for i in 0..<extent { next.append(offset + i * stride) }
      }
      offsets = next
    }
    return offsets
  }
}
