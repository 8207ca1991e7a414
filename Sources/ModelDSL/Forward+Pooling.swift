import GraphIR

extension LayerForward {
  /// Windows side by side are cut out by a reshape; others are a slice for each of their places.
  mutating func pooled(_ x: ValueID, _ layer: Pooling) -> ValueID {
    let shape = builder.shape(x)
    let (size, area) = (layer.size, layer.size * layer.size)
    if size == 1 && layer.stride == 1 { return builder.reshape(x, shape, name: name) }
    switch layer.function {
    case .average where layer.stride == size && shape[1] % size == 0 && shape[2] % size == 0:
      let windows = Shape(
        [shape[0], shape[1] / size, size, shape[2] / size, size, shape[3]], batched: true)
      let sum = builder.sum(builder.reshape(x, windows), axes: [2, 4], name: name + "/sum")
      return builder.affine(sum, scale: 1 / Double(area), name: name)
    case .average:
      let parts = layer.isLarge ? columnParts(rowsJoined(x, layer), layer) : parts(x, layer)
      let sum = parts.dropFirst().reduce(parts[0]) { builder.add($0, $1) }
      return builder.affine(sum, scale: 1 / Double(area), name: name)
    case .maximum where layer.isLarge:
      // Rows of the window first, so that of equal elements the first has the derivative.
      let parts = columnParts(rowsJoined(x, layer), layer)
      let rest = parts.dropFirst().dropLast().reduce(parts[0]) { builder.maximum($0, $1) }
      return builder.maximum(rest, parts[parts.count - 1], name: name)
    case .maximum:
      let parts = parts(x, layer)
      let rest = parts.dropFirst().dropLast().reduce(parts[0]) { builder.maximum($0, $1) }
      return parts.count == 1 ? rest : builder.maximum(rest, parts[parts.count - 1], name: name)
    }
  }

  /// The images of what stands at each place of the window, row by row.
  private mutating func parts(_ x: ValueID, _ layer: Pooling) -> [ValueID] {
    let shape = builder.shape(x)
    let part = Shape(
      [shape[0], layer.count(shape[1]), layer.count(shape[2]), shape[3]], batched: true)
    // A stride beyond the image is never taken.
    let strides = [1, min(layer.stride, shape[1]), min(layer.stride, shape[2]), 1]
    return (0..<layer.size * layer.size).map { place in
      let (row, column) = (place / layer.size, place % layer.size)
      return builder.slice(x, part, Window(start: [0, row, column, 0], stride: strides))
    }
  }

  /// What becomes of the elements in each row of a window, a pixel for each row of the image: a window of n x n takes 2 n
  /// slices in place of n^2.
  private mutating func rowsJoined(_ x: ValueID, _ layer: Pooling) -> ValueID {
    let shape = builder.shape(x)
    let part = Shape([shape[0], shape[1], layer.count(shape[2]), shape[3]], batched: true)
    let strides = [1, 1, min(layer.stride, shape[2]), 1]
    let parts = (0..<layer.size).map { column in
      builder.slice(x, part, Window(start: [0, 0, column, 0], stride: strides))
    }
    return parts.dropFirst().reduce(parts[0]) {
      switch layer.function {
      case .average: builder.add($0, $1)
      case .maximum: builder.maximum($0, $1)
      }
    }
  }

  /// The images of what stands in each row of the window.
  private mutating func columnParts(_ x: ValueID, _ layer: Pooling) -> [ValueID] {
    let shape = builder.shape(x)
    let part = Shape([shape[0], layer.count(shape[1]), shape[2], shape[3]], batched: true)
    let strides = [1, min(layer.stride, shape[1]), 1, 1]
    return (0..<layer.size).map { row in
      builder.slice(x, part, Window(start: [0, row, 0, 0], stride: strides))
    }
  }

  mutating func pooledGlobally(_ x: ValueID, _ function: GlobalPooling) -> ValueID {
    let shape = builder.shape(x)
    let pixels = shape[1] * shape[2]
    switch function {
    case .average:
      let sum = builder.sum(x, axes: [1, 2], name: name + "/sum")
      return builder.affine(sum, scale: 1 / Double(pixels), name: name)
    case .sum: return builder.sum(x, axes: [1, 2], name: name)
    case .maximum:
      let flat = builder.reshape(x, Shape([shape[0], pixels, shape[3]], batched: true))
      return builder.reshape(builder.maximum(flat, along: 1), step.shape, name: name)
    }
  }

  mutating func upSampled(_ x: ValueID, _ layer: UpSampling2D) -> ValueID {
    switch layer.interpolation {
    case .nearest:
      let shape = builder.shape(x)
      let repeated = Shape(
        [shape[0], shape[1], layer.size, shape[2], layer.size, shape[3]], batched: true)
      return builder.reshape(
        builder.broadcast(x, repeated, axes: [0, 1, 3, 5]), step.shape, name: name)
    case .bilinear:
      return builder.reshape(
        interpolated(interpolated(x, axis: 1, layer.size), axis: 2, layer.size), step.shape, name: name)
    }
  }

  /// Linear interpolation along one axis: the mean, around each new pixel, of the old ones as wide as one of them is.
  /// Of an even number of new pixels in an old one, those at both ends count half.
  private mutating func interpolated(_ x: ValueID, axis: Int, _ size: Int) -> ValueID {
    let extent = builder.shape(x)[axis]
    let whole = repeated(bordered(x, axis: axis), axis: axis, size)
    let reach = size / 2
    let terms = (-reach...reach).map { distance in
      let isEnd = size % 2 == 0 && abs(distance) == reach
      let part = builder.slice(
        whole, axis: axis, size + distance..<size + distance + extent * size)
      return builder.affine(part, scale: (isEnd ? 0.5 : 1) / Double(size))
    }
    return terms.dropFirst().reduce(terms[0]) { builder.add($0, $1) }
  }

  /// With the first and the last element twice.
  private mutating func bordered(_ x: ValueID, axis: Int) -> ValueID {
    let extent = builder.shape(x)[axis]
    let first = builder.slice(x, axis: axis, 0..<1)
    let last = builder.slice(x, axis: axis, extent - 1..<extent)
    return builder.add(
      builder.add(
        builder.pad(first, axis: axis, before: 0, after: extent + 1),
        builder.pad(x, axis: axis, before: 1, after: 1)),
      builder.pad(last, axis: axis, before: extent + 1, after: 0), name: name + "/bordered")
  }

  private mutating func repeated(_ x: ValueID, axis: Int, _ size: Int) -> ValueID {
    var (wide, long) = (builder.shape(x), builder.shape(x))
    wide.dimensions.insert(size, at: axis + 1)
    long.dimensions[axis] *= size
    let axes = (0..<wide.rank).filter { $0 != axis + 1 }
    return builder.reshape(builder.broadcast(x, wide, axes: axes), long)
  }
}

extension Pooling {
  /// The elements of so large a window are joined along one axis and then along the other.
  fileprivate var isLarge: Bool { size > 4 }
}
