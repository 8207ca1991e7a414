/// The places of the elements of a space, or of any loops inside each other: along each axis so many steps of one
/// distance.
struct Box {
  struct Axis {
    var extent: Int
    var stride: Int
  }
  /// Without those of a single step.
  private(set) var axes: [Axis]

  init(_ axes: [(extent: Int, stride: Int)]) {
    self.axes = axes.filter { $0.extent > 1 }.map { Axis(extent: $0.extent, stride: $0.stride) }
  }

  init(_ space: IterationSpace, _ strides: Strides) {
    self.init([
      (space.outerSlabs, strides.outer), (space.innerSlabs, strides.inner), (space.rows, strides.row),
      (space.columns, strides.column),
    ])
  }

  /// From the lowest place to the highest, the first element lying at 0.
  var reach: ClosedRange<Int> {
    let ends = axes.map { ($0.extent - 1) * $0.stride }
    return ends.filter { $0 < 0 }.reduce(0, +)...ends.filter { $0 > 0 }.reduce(0, +)
  }

  /// Along axes that do not repeat, no two elements share a place: each distance is beyond what shorter ones reach.
  var isInjective: Bool { gaps.allSatisfy { $0 >= 0 } }

  /// The elements fill a whole, but for as many places behind each step of the longest axis.
  func isDense(padding: Int = 0) -> Bool {
    let gaps = gaps
    return gaps.dropLast().allSatisfy { $0 == 0 } && (gaps.last ?? 0) == padding
  }

  /// Whole among so many elements wherever it begins, and steps long: windows, which may overlap.
  /// - Parameters:
  ///   - slabs: where they begin, in steps.
  ///   - step: elements from one to the next.
  func isWindow(at slabs: some Sequence<Int>, apart step: Int, among count: Int) -> Bool {
    let reach = reach
    let length = reach.upperBound + 1
    return isInjective && reach.lowerBound == 0 && step > 0 && length % step == 0 && count % step == 0
      && slabs.allSatisfy { $0 >= 0 && $0 * step + length <= count }
  }

  /// Places between the reach of shorter distances and the next one.
  private var gaps: [Int] {
    var end = 1
    return axes.filter { $0.stride != 0 }.sorted { abs($0.stride) < abs($1.stride) }.map { axis in
      defer { end += (axis.extent - 1) * abs(axis.stride) }
      return abs(axis.stride) - end
    }
  }
}
