// The functions of the runtime, a declaration each. Their C stands in BespokeEmitter, types of parameters included, their
// meaning for tests in LoopMachine.
//
// Each is there for elements of float32; those that are there for others, too, are named in the target.

/// Matrices, one a slab: where they begin, and the distances between slabs, along depth and across it (rows of a left
/// operand, columns of a right one).
public struct Matrices: Hashable, Sendable {
  public var elements: Elements
  public var slab: Int
  public var across: Int
  public var depth: Int
  /// Slabs are windows that share elements with their neighbours.
  public var overlaps = false
}

/// Those rows of a result that products are added to.
public struct RowsOfResult: Hashable, Sendable {
  public var first: Int
  /// Of the result.
  public var all: Int
}

/// A list of terms that a kernel has made, and their number, by name.
public struct SlabTerms: Hashable, Sendable {
  public var list: String
  public var count: String
}

/// `out[rows][columns] (+)= Σ left[rows][depth] · right[depth][width]` over the terms of a slab.
public struct Multiply: RuntimeFunction {
  public var rows: Int
  public var place: RowsOfResult
  /// Of a panel, of which `columns` are stored.
  public var width: Int
  public var columns: Expression
  public var terms: SlabTerms
  public var left: Matrices
  /// Columns lie side by side.
  public var right: Matrices
  public var depth: Int
  public var out: Elements
  public var outRow: Int
  public var accumulates: Bool
  /// An array that right operands may be copied to.
  public var copies: String?

  public static let name = "bespoke_multiply"
  public static var parameters: [RuntimeParameter<Self>] {
    [
      RuntimeParameter(.count, "rows", .constant(\.rows)),
      RuntimeParameter(.count, "width", .constant(\.width)),
      RuntimeParameter(.count, "columns", .expression(\.columns)),
      RuntimeParameter(.terms, "terms", .name(\.terms.list)),
      RuntimeParameter(.count, "count", .name(\.terms.count), isVariable: true),
      .reads("a", \.left.elements),
      RuntimeParameter(.distance, "a_slab", .constant(\.left.slab)),
      RuntimeParameter(.distance, "a_row", .constant(\.left.across)),
      RuntimeParameter(.distance, "a_depth", .constant(\.left.depth)),
      .reads("b", \.right.elements),
      RuntimeParameter(.distance, "b_slab", .constant(\.right.slab)),
      RuntimeParameter(.distance, "b_depth", .constant(\.right.depth)),
      RuntimeParameter(.count, "depth", .constant(\.depth)),
      .writes("out", \.out),
      RuntimeParameter(.distance, "out_row", .constant(\.outRow)),
      RuntimeParameter(.count, "accumulate", .flag(\.accumulates), isVariable: true),
      RuntimeParameter(.array, "copies", .optionalName(\.copies)),
    ]
  }
}

/// `out[rows][columns] (+)= Σ left[rows][depth] · right[columns][depth]`: depth, a multiple of 16, is contiguous in both.
public struct Dot: RuntimeFunction {
  public var rows: Int
  public var place: RowsOfResult
  public var columns: Int
  public var terms: SlabTerms
  public var left: Matrices
  public var right: Matrices
  public var depth: Int
  public var out: Elements
  public var outRow: Int
  public var accumulates: Bool

  public static let name = "bespoke_dot"
  public static var parameters: [RuntimeParameter<Self>] {
    [
      RuntimeParameter(.count, "rows", .constant(\.rows)),
      RuntimeParameter(.count, "columns", .constant(\.columns)),
      RuntimeParameter(.terms, "terms", .name(\.terms.list)),
      RuntimeParameter(.count, "count", .name(\.terms.count)),
      .reads("a", \.left.elements),
      RuntimeParameter(.distance, "a_slab", .constant(\.left.slab)),
      RuntimeParameter(.distance, "a_row", .constant(\.left.across)),
      .reads("b", \.right.elements),
      RuntimeParameter(.distance, "b_slab", .constant(\.right.slab)),
      RuntimeParameter(.distance, "b_column", .constant(\.right.across)),
      RuntimeParameter(.count, "depth", .constant(\.depth)),
      .writes("out", \.out),
      RuntimeParameter(.distance, "out_row", .constant(\.outRow)),
      RuntimeParameter(.count, "accumulate", .flag(\.accumulates)),
    ]
  }
}

/// `to[row][c] = from[c][row]`, zeros behind the columns of a panel.
public struct PackTransposed: RuntimeFunction {
  public var from: Elements
  public var fromColumn: Int
  public var to: Elements
  public var rows: Int
  public var width: Int
  public var columns: Expression

  public static let name = "bespoke_pack_transposed"
  public static var parameters: [RuntimeParameter<Self>] {
    [
      .reads("from", \.from),
      RuntimeParameter(.distance, "from_column", .constant(\.fromColumn)),
      .writes("to", \.to),
      RuntimeParameter(.count, "rows", .constant(\.rows)),
      RuntimeParameter(.count, "width", .constant(\.width)),
      RuntimeParameter(.count, "columns", .expression(\.columns)),
    ]
  }
}

/// One row of all panels, from a row as it lies.
public struct PackRow: RuntimeFunction {
  public var from: Elements
  public var to: Elements
  /// Distance of panels.
  public var panel: Int
  public var width: Int
  public var columns: Int

  public static let name = "bespoke_pack_row"
  public static var parameters: [RuntimeParameter<Self>] {
    [
      .reads("from", \.from),
      .writes("to", \.to),
      RuntimeParameter(.distance, "panel", .constant(\.panel)),
      RuntimeParameter(.count, "width", .constant(\.width)),
      RuntimeParameter(.count, "columns", .constant(\.columns)),
    ]
  }
}

/// How the slabs of an image, or of its transform, are numbered: in rows and columns, where a strided image is taken
/// apart in phases. Row `i` is row `i / rowPhases` of phase `i % rowPhases`, and so with columns; all phases of an element
/// stand together.
public struct SlabGrid: Hashable, Sendable {
  public var rows: Int
  public var columns: Int
  public var rowPhases: Int
  public var columnPhases: Int

  public func slab(_ row: Int, _ column: Int) -> Int {
    let element = row / rowPhases * (columns / columnPhases) + column / columnPhases
    return (element * rowPhases + row % rowPhases) * columnPhases + column % columnPhases
  }
}

/// Elements `begin` to `end` of every target slab from those of all source slabs, rows of slabs first, then columns.
public struct MapSlabs: RuntimeFunction {
  public var from: Elements
  /// Distance of slabs.
  public var fromSlab: Int
  public var fromGrid: SlabGrid
  /// Maps of one axis.
  public var mapRows: String
  public var mapColumns: String
  public var to: Elements
  public var toSlab: Int
  public var toGrid: SlabGrid
  /// An array for the rows' results.
  public var lines: String
  public var begin: Expression
  public var end: Expression
  /// Stored past the caches.
  public var isStreamed = false

  public static let name = "bespoke_map_slabs"
  public static var parameters: [RuntimeParameter<Self>] {
    [
      .reads("from", \.from),
      RuntimeParameter(.distance, "from_slab", .constant(\.fromSlab)),
      RuntimeParameter(.grid, "from_grid", .grid(\.fromGrid)),
      RuntimeParameter(.axisMap, "map_rows", .name(\.mapRows)),
      RuntimeParameter(.axisMap, "map_columns", .name(\.mapColumns)),
      .writes("to", \.to),
      RuntimeParameter(.distance, "to_slab", .constant(\.toSlab)),
      RuntimeParameter(.grid, "to_grid", .grid(\.toGrid)),
      RuntimeParameter(.array, "lines", .name(\.lines)),
      RuntimeParameter(.count, "begin", .expression(\.begin)),
      RuntimeParameter(.count, "end", .expression(\.end)),
      RuntimeParameter(.count, "past_caches", .flag(\.isStreamed)),
    ]
  }
}

// MARK: Random numbers

/// Numbers `index` to `index + count` of a stream, into an array.
public struct Draw: Hashable, Sendable {
  public var out: String
  public var count: Expression
  /// An `.argument`: repeats of a kernel draw from streams of their own.
  public var stream: Expression
  public var index: Expression

  fileprivate static func parameters<Call>(_ draw: WritableKeyPath<Call, Draw>) -> [RuntimeParameter<Call>] {
    [
      RuntimeParameter(.array, "out", .name(draw.appending(path: \.out))),
      RuntimeParameter(.count, "count", .expression(draw.appending(path: \.count))),
      RuntimeParameter(.call, "call", .call),
      RuntimeParameter(.word, "stream", .expression(draw.appending(path: \.stream))),
      RuntimeParameter(.count, "index", .expression(draw.appending(path: \.index))),
    ]
  }
}

/// `low + width * u`, u in [0, 1).
public struct DrawUniform: RuntimeFunction {
  public var draw: Draw
  public var low: Double
  public var width: Double

  public static let name = "bespoke_uniform"
  public static var parameters: [RuntimeParameter<Self>] {
    Draw.parameters(\.draw) + [
      RuntimeParameter(.number, "low", .number(\.low)), RuntimeParameter(.number, "width", .number(\.width)),
    ]
  }
}

public struct DrawNormal: RuntimeFunction {
  public var draw: Draw
  public var deviation: Double

  public static let name = "bespoke_normal"
  public static var parameters: [RuntimeParameter<Self>] {
    Draw.parameters(\.draw) + [RuntimeParameter(.number, "deviation", .number(\.deviation))]
  }
}

/// Whole numbers below the limit.
public struct DrawInteger: RuntimeFunction {
  public var draw: Draw
  public var limit: UInt32

  public static let name = "bespoke_integer"
  public static var parameters: [RuntimeParameter<Self>] {
    Draw.parameters(\.draw) + [RuntimeParameter(.word, "limit", .unsigned(\.limit))]
  }
}

/// `kept` where a word of 32 random bits reaches the threshold, else 0.
public struct DrawMask: RuntimeFunction {
  public var draw: Draw
  public var threshold: UInt32
  public var kept: Double

  public static let name = "bespoke_dropout_mask"
  public static var parameters: [RuntimeParameter<Self>] {
    Draw.parameters(\.draw) + [
      RuntimeParameter(.word, "threshold", .unsigned(\.threshold)),
      RuntimeParameter(.number, "kept", .number(\.kept)),
    ]
  }
}

/// Item number `item` of the states of a table: some elements of one of them.
public struct FillStates: RuntimeFunction {
  public var rows: String
  public var item: Expression

  public static let name = "bespoke_fill"
  public static var parameters: [RuntimeParameter<Self>] {
    [
      RuntimeParameter(.fills, "rows", .name(\.rows)),
      RuntimeParameter(.pointers, "states", .pointers),
      RuntimeParameter(.call, "call", .call),
      RuntimeParameter(.count, "item", .expression(\.item), isVariable: true),
    ]
  }
}
