import BespokeGraph

extension Interpreter {
  /// Element by element of the result, reading the operand at the coordinates along `axes`.
  @specialized(where Scalar == Double)
  func broadcast(_ x: Tensor<Scalar>, to shape: Shape, axes: [Int]) -> [Scalar] {
    read(x, walk(shape.dimensions, strides: strides(of: x.shape, in: shape, axes: axes)))
  }

  /// Adds each element of the operand, in order, to the element of the result at its remaining coordinates.
  @specialized(where Scalar == Double)
  func sum(_ x: Tensor<Scalar>, axes: [Int], to shape: Shape) -> [Scalar] {
    let kept = (0..<x.shape.rank).filter { !axes.contains($0) }
    let walk = walk(x.shape.dimensions, strides: strides(of: shape, in: x.shape, axes: kept))
    var result = [Scalar](repeating: 0, count: shape.count)
    x.elements.withUnsafeBufferPointer { x in
      result.withUnsafeMutableBufferPointer { y in
        for (row, start) in walk.rows.enumerated() {
          for i in 0..<walk.extent { y[start + i * walk.stride] += x[row * walk.extent + i] }
        }
      }
    }
    return result
  }

  @specialized(where Scalar == Double)
  func slice(_ x: Tensor<Scalar>, to shape: Shape, _ window: Window) -> [Scalar] {
    read(x, places(of: shape, in: x.shape, window))
  }

  /// Zeros, and each element of the operand at its place in the window.
  @specialized(where Scalar == Double)
  func padded(_ x: Tensor<Scalar>, to shape: Shape, _ window: Window) -> [Scalar] {
    let walk = places(of: x.shape, in: shape, window)
    var result = [Scalar](repeating: 0, count: shape.count)
    for (row, start) in walk.rows.enumerated() {
      for i in 0..<walk.extent { result[start + i * walk.stride] = x.elements[row * walk.extent + i] }
    }
    return result
  }

  /// Axis i of the result is axis `axes[i]` of the operand, whose elements are read with the strides of those axes.
  @specialized(where Scalar == Double)
  func transposed(_ x: Tensor<Scalar>, axes: [Int]) -> [Scalar] {
    let strides = strides(of: x.shape)
    return read(x, walk(axes.map { x.shape[$0] }, strides: axes.map { strides[$0] }))
  }

  /// The elements at the offsets of a walk.
  @specialized(where Scalar == Double)
  private func read(_ x: Tensor<Scalar>, _ walk: Walk) -> [Scalar] {
    x.elements.withUnsafeBufferPointer { x in
      [Scalar](unsafeUninitializedCapacity: walk.rows.count * walk.extent) { y, count in
        for start in walk.rows {
          for i in 0..<walk.extent {
            y.initializeElement(at: count, to: x[start + i * walk.stride])
            count += 1
          }
        }
      }
    }
  }

  /// For each element of a part, its place in the whole.
  private func places(of part: Shape, in whole: Shape, _ window: Window) -> Walk {
    let strides = strides(of: whole)
    let first = zip(window.start, strides).reduce(0) { $0 + $1.0 * $1.1 }
    return walk(part.dimensions, strides: zip(window.stride, strides).map { $0 * $1 }, from: first)
  }

  /// Distances in `small` of neighbours along each axis of `large`, of which `axes` are those of `small`.
  private func strides(of small: Shape, in large: Shape, axes: [Int]) -> [Int] {
    var strides = [Int](repeating: 0, count: large.rank)
    for (axis, stride) in zip(axes, self.strides(of: small)) { strides[axis] = stride }
    return strides
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
  private func walk(_ extents: [Int], strides: [Int], from first: Int = 0) -> Walk {
    var rows = [first]
    for (extent, stride) in zip(extents.dropLast(), strides) {
      rows = rows.flatMap { row in (0..<extent).lazy.map { row + $0 * stride } }
    }
    return Walk(rows: rows, extent: extents.last ?? 1, stride: strides.last ?? 0)
  }
}

/// Offsets of a tensor's elements: `extent` of them from each row's first on, `stride` apart.
private struct Walk {
  var rows: [Int]
  var extent: Int
  var stride: Int
}
