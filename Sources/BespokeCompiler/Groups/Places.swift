import BespokeGraph

/// Where the elements of an array lie in a buffer, as a sum of parts, one for each of its axes. What moves whole axes is
/// done to their parts alone, however many elements there are.
struct Places {
  /// The place of the first element where all axes are lines.
  var offset = 0
  /// In row-major order.
  var axes: [Axis]

  /// What the coordinate along an axis adds to the place.
  enum Axis: Equatable {
    /// `step` for each coordinate
    case line(count: Int, step: Int)
    /// Of each coordinate, nil for elements that are zero.
    case table([Int?])
  }

  /// An array that lies in row-major order, with this distance of neighbours along the last axis of `extents`.
  init(_ extents: [Int], strides: [Int]) {
    axes = zip(extents, strides).map { .line(count: $0, step: $1) }
  }

  /// Some axis is nothing but zeros, and so is all.
  var isNowhere: Bool { axes.contains { $0.isNowhere } }

  var places: [Int?] {
    axes.reduce([offset]) { places, axis in
      places.flatMap { place in (0..<axis.count).map { i in place.flatMap { p in axis[i].map { p + $0 } } } }
    }
  }
}

extension Places {
  /// All places, none of them nowhere, from the first one.
  var distances: Distances {
    let whole = axes.reduce(Axis.single) { $0.merged(with: $1) }
    switch whole {
    case .line(let count, let step): return .line(count: count, step: step)
    case .table(let entries): return Distances(entries.compactMap(\.self))
    }
  }
}

extension Places.Axis {
  var count: Int {
    switch self {
    case .line(let count, _): count
    case .table(let entries): entries.count
    }
  }

  subscript(coordinate: Int) -> Int? {
    switch self {
    case .line(_, let step): coordinate * step
    case .table(let entries): entries[coordinate]
    }
  }

  fileprivate static let single = Places.Axis.line(count: 1, step: 0)

  fileprivate var isNowhere: Bool {
    switch self {
    case .line: false
    case .table(let entries): entries.allSatisfy { $0 == nil }
    }
  }

  /// Coordinates of this axis, and within each those of another: one axis.
  fileprivate func merged(with inner: Places.Axis) -> Places.Axis {
    if count == 1, self[0] == 0 { return inner }
    if inner.count == 1, inner[0] == 0 { return self }
    if case .line(let count, let step) = self, case .line(let others, let innerStep) = inner,
      step == others * innerStep
    {
      return .line(count: count * others, step: innerStep)
    }
    return .table(
      (0..<count).flatMap { i in
        (0..<inner.count).map { j in self[i].flatMap { a in inner[j].map { a + $0 } } }
      })
  }

  /// The other way round: nil where the coordinates do not come apart.
  fileprivate func split(_ count: Int) -> (outer: Places.Axis, inner: Places.Axis)? {
    let rest = self.count / count
    switch self {
    case .line(_, let step): return (.line(count: count, step: step * rest), .line(count: rest, step: step))
    case .table(let entries):
      if rest == 1 { return (self, .single) }
      if count == 1 { return (.single, self) }
      guard let first = entries.firstIndex(where: { $0 != nil }), let base = entries[first] else {
        return nil
      }
      let outer = (0..<count).map { entries[$0 * rest + first % rest] }
      let inner = (0..<rest).map { entries[first / rest * rest + $0].map { $0 - base } }
      let isSum = entries.indices.allSatisfy { index in
        entries[index] == outer[index / rest].flatMap { a in inner[index % rest].map { a + $0 } }
      }
      return isSum ? (.table(outer), .table(inner)) : nil
    }
  }
}

extension Places {
  /// The same elements with other axes; nil where the parts do not come apart.
  func reshaped(_ extents: [Int]) -> Places? {
    var result = self
    result.axes = []
    var open = axes[...]
    var group = Axis.single
    for extent in extents {
      while group.count % extent != 0 {
        guard let next = open.popFirst() else { return nil }
        group = group.merged(with: next)
      }
      guard let (outer, inner) = group.split(extent) else { return nil }
      result.axes.append(outer)
      group = inner
    }
    // What is left are axes of one element each.
    for axis in [group] + open {
      guard axis.count == 1, let place = axis[0] else { return nil }
      result.offset += place
    }
    return result
  }

  /// What an operation makes of an array that lies in these places; nil where its elements' places are no sums.
  /// - Parameters: the shapes of its operand and its result. Axes of samples are not among the axes.
  func moved(by operation: Operation, from operand: Shape, to result: Shape) -> Places? {
    let extents = result.isBatched ? result.sampleDimensions : result.dimensions
    let first = result.isBatched ? 1 : 0
    var moved = self
    switch operation {
    case .reshape: return reshaped(extents)
    case .broadcast(let targets):
      moved.axes = extents.map { .line(count: $0, step: 0) }
      for (target, axis) in zip(operand.isBatched ? Array(targets.dropFirst()) : targets, axes) {
        if target >= first {
          moved.axes[target - first] = axis
        } else {
          // Something that is the same for all samples.
          guard let place = axis[0] else { return nil }
          moved.offset += place
        }
      }
    case .transpose(let order): moved.axes = order.dropFirst(first).map { axes[$0 - first] }
    case .slice(let window):
      for (index, extent) in extents.enumerated() {
        let (start, stride) = (window.start[first + index], window.stride[first + index])
        switch axes[index] {
        case .line(_, let step):
          moved.offset += start * step
          moved.axes[index] = .line(count: extent, step: stride * step)
        case .table(let entries):
          moved.axes[index] = .table((0..<extent).map { entries[start + $0 * stride] })
        }
      }
    case .pad(let window):
      for (index, extent) in extents.enumerated() where extent != axes[index].count {
        let (start, stride) = (window.start[first + index], window.stride[first + index])
        var entries = [Int?](repeating: nil, count: extent)
        for coordinate in 0..<axes[index].count {
          entries[start + coordinate * stride] = axes[index][coordinate]
        }
        moved.axes[index] = .table(entries)
      }
    case .input, .state, .constant, .random, .stepFunction, .unary, .binary, .affine, .sum, .oneHot, .matmul,
      .convolution, .convolutionInputGradient, .convolutionKernelGradient:
      return nil
    }
    return moved
  }
}

extension Access {
  /// - Parameter places: of slabs, rows and columns.
  init(_ buffer: Buffer, _ places: Places) {
    let tables: [WritableKeyPath<Gather, [Int]?>] = [\.slabs, \.rows, \.columns]
    var gather = Gather()
    var steps: [Int] = []
    var offset = places.offset
    for (axis, part) in places.axes.enumerated() {
      let entries: [Int?]
      switch part {
      case .line(let count, let step):
        steps.append(count > 1 ? step : 0)
        continue
      case .table(let table): entries = table
      }
      let known = entries.indices.filter { entries[$0] != nil }
      let (low, high) = (known.first ?? 0, known.last ?? 0)
      let step = low < high ? ((entries[high] ?? 0) - (entries[low] ?? 0)) / (high - low) : 0
      let isStraight = known.allSatisfy { entries[$0] == (entries[low] ?? 0) + ($0 - low) * step }
      let isWhole = known.count == entries.count
      if isStraight, isWhole || (axis == 2 && known.count == high - low + 1) {
        steps.append(step)
        offset += (entries[low] ?? 0) - low * step
        if !isWhole { gather.within = low..<high + 1 }
        continue
      }
      steps.append(0)
      let least = entries.compactMap(\.self).min() ?? 0
      offset += least
      let table = entries.map { $0.map { $0 - least } ?? Gather.nowhere }
      gather[keyPath: tables[axis]] = table
    }
    self.init(
      buffer: buffer, strides: Strides(inner: steps[0], row: steps[1], column: steps[2]), offset: offset,
      gather: gather.isEmpty ? nil : gather)
  }
}
