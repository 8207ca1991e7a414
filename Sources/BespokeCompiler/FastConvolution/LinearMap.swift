/// A sparse linear map along one axis: element i of the result is the sum of `coefficient * x[index]` over row i.
public struct LinearMap: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var index: Int
    public var coefficient: Double

    public init(index: Int, coefficient: Double) {
      self.index = index
      self.coefficient = coefficient
    }
  }
  /// Elements of the operand.
  public var sources: Int
  public var rows: [[Entry]]

  public init(sources: Int, rows: [[Entry]]) {
    self.sources = sources
    self.rows = rows
  }

  public var transposed: LinearMap {
    var result = LinearMap(sources: rows.count, rows: Array(repeating: [], count: sources))
    for (index, row) in rows.enumerated() {
      for entry in row {
        result.rows[entry.index].append(Entry(index: index, coefficient: entry.coefficient))
      }
    }
    return result
  }

  public func callAsFunction(_ x: [Double]) -> [Double] {
    rows.map { $0.reduce(0) { $0 + $1.coefficient * x[$1.index] } }
  }
}

/// A linear map of whole slabs, separable: `rows` along the image's height, then `columns` along its width.
public struct SlabMap: Hashable, Sendable {
  public var rows: LinearMap
  public var columns: LinearMap
  /// The slab of row i and column j is `row[i] + column[j]`, on either side.
  public var source: SlabIndex
  public var target: SlabIndex

  public struct SlabIndex: Hashable, Sendable {
    public var row: [Int]
    public var column: [Int]

    public var count: Int { row.count * column.count }

    /// `row * width + column`
    static func image(_ height: Int, _ width: Int) -> SlabIndex {
      SlabIndex(row: (0..<height).map { $0 * width }, column: Array(0..<width))
    }
  }

  /// The adjoint: from what was the target to what was the source.
  public var transposed: SlabMap {
    SlabMap(rows: rows.transposed, columns: columns.transposed, source: target, target: source)
  }
}
