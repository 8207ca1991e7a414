/// Where the elements of a space lie in a buffer, or that they are zero: parts that add up, one for each axis on which
/// strides do not say it.
public struct Gather: Hashable, Sendable {
  /// Stands in tables for elements that are zero.
  public static let nowhere = -1

  /// In place of the stride of slabs, of rows, of columns.
  public var slabs: [Int]?
  public var rows: [Int]?
  public var columns: [Int]?
  /// Columns outside are zero.
  public var within: Range<Int>?
  /// In place of everything: the distance of each element, in an order that strides give.
  public var elements: Elements?

  public struct Elements: Hashable, Sendable {
    public var distances: [Int]
    public var order: Strides
  }

  public init() {}

  /// Whether strides say it all.
  var isEmpty: Bool { self == Gather() }
}

extension Access {
  /// The same elements where slabs and rows of the space have changed places.
  var withSlabsAsRows: Access {
    var result = self
    result.strides = strides.withSlabsAsRows
    if let gather {
      result.gather?.slabs = gather.rows
      result.gather?.rows = gather.slabs
      result.gather?.elements?.order = (gather.elements?.order ?? .uniform).withSlabsAsRows
    }
    return result
  }

  /// The same elements where the rows of a single column have become columns.
  var withRowsAsColumns: Access {
    var result = self
    result.strides = strides.withRowsAsColumns
    if let gather {
      result.gather?.rows = nil
      result.gather?.columns = gather.rows
      result.gather?.elements?.order = (gather.elements?.order ?? .uniform).withRowsAsColumns
    }
    return result
  }
}

extension Strides {
  /// Of spaces without outer slabs.
  var withSlabsAsRows: Strides { Strides(inner: row, row: inner, column: column) }
  var withRowsAsColumns: Strides { Strides(outer: outer, inner: inner, row: 0, column: row) }
}

/// Finds strides, or what comes closest, for the places of all elements of a space.
struct PlaceAnalysis {
  let slabs: Int
  let rows: Int
  let columns: Int
  /// By slab, row, column; nil where the element is zero.
  let places: [Int?]

  private func place(_ p: Int, _ r: Int, _ c: Int) -> Int? { places[(p * rows + r) * columns + c] }

  /// - Parameter order: strides of the space that number its elements as `places` does.
  func access(_ buffer: Buffer, order: Strides) -> Access {
    guard let first = places.firstIndex(where: { $0 != nil }), let offset = places[first] else {
      preconditionFailure("bug in Bespoke, stage groups: a moved value without elements")
    }
    let (p, r, c) = (first / (rows * columns), first / columns % rows, first % columns)
    let parts = [
      (0..<slabs).map { place($0, r, c).map { $0 - offset } },
      (0..<rows).map { place(p, $0, c).map { $0 - offset } },
      (0..<columns).map { place(p, r, $0).map { $0 - offset } },
    ]
    guard addUp(parts, offset) else { return unstructured(buffer, order) }
    var sum = Places([], strides: [])
    (sum.offset, sum.axes) = (offset, parts.map(Places.Axis.table))
    return Access(buffer, sum)
  }

  private func addUp(_ parts: [[Int?]], _ offset: Int) -> Bool {
    for p in 0..<slabs {
      for r in 0..<rows {
        for c in 0..<columns {
          let sum = parts[0][p].flatMap { p in
            parts[1][r].flatMap { r in parts[2][c].map { offset + p + r + $0 } }
          }
          if place(p, r, c) != sum { return false }
        }
      }
    }
    return true
  }

  private func unstructured(_ buffer: Buffer, _ order: Strides) -> Access {
    var gather = Gather()
    gather.elements = Gather.Elements(distances: places.map { $0 ?? Gather.nowhere }, order: order)
    return Access(buffer: buffer, strides: .uniform, gather: gather)
  }
}
