import BespokeGraph

/// The elements that a kernel computes: `slabs` matrices of `rows` by `columns`. For batched values a slab is a
/// pixel, a row a sample, a column a channel; for the gradient of a kernel a slab is a tap.
public struct IterationSpace: Hashable, Sendable {
  /// Slabs are numbered `outer * innerSlabs + inner`; only gradients between two images need both.
  public var outerSlabs: Int
  public var innerSlabs: Int
  public var rows: Int
  public var columns: Int

  public init(outerSlabs: Int = 1, innerSlabs: Int, rows: Int, columns: Int) {
    self.outerSlabs = outerSlabs
    self.innerSlabs = innerSlabs
    self.rows = rows
    self.columns = columns
  }
  public var slabs: Int { outerSlabs * innerSlabs }
  public var count: Int { slabs * rows * columns }
}

/// Distances in elements between neighbours of a space inside a buffer; 0 repeats.
public struct Strides: Hashable, Sendable {
  public var outer: Int
  public var inner: Int
  public var row: Int
  public var column: Int

  public init(outer: Int = 0, inner: Int, row: Int, column: Int) {
    self.outer = outer
    self.inner = inner
    self.row = row
    self.column = column
  }
  public static let uniform = Strides(inner: 0, row: 0, column: 0)
}

/// Where elements are kept.
public enum Buffer: Hashable, Sendable {
  case state(String)
  case input(String)
  case output(String)
  /// Part of the trace, which may be absent.
  case trace(String)
  /// A value between kernels.
  case value(ValueID)
  /// An operand rearranged: a right one in panels, or an image in planes on the left.
  case packed(Int)
  /// Sums over the rows of each slab, `[slabs][columns]`.
  case partial(ValueID)
  /// Slabs in the space in which a fast convolution multiplies.
  case transformed(Int)
}

public struct Access: Hashable, Sendable {
  public var buffer: Buffer
  public var strides: Strides
  /// Distance of the first element from the buffer's start.
  public var offset = 0
  /// What strides cannot say.
  public var gather: Gather?

  public init(buffer: Buffer, strides: Strides, offset: Int = 0, gather: Gather? = nil) {
    self.buffer = buffer
    self.strides = strides
    self.offset = offset
    self.gather = gather
  }
}

/// How far from the first one the terms of a sum lie, in their order.
public enum Distances: Hashable, Sendable {
  case line(count: Int, step: Int)
  case table([Int])

  public init(_ table: [Int]) {
    let step = table.count > 1 ? table[1] - table[0] : 0
    let isLine = table.indices.allSatisfy { table[$0] == $0 * step }
    self = isLine ? .line(count: table.count, step: step) : .table(table)
  }

  public var count: Int {
    switch self {
    case .line(let count, _): count
    case .table(let table): table.count
    }
  }
  public var list: [Int] {
    switch self {
    case .line(let count, let step): (0..<count).map { $0 * step }
    case .table(let table): table
    }
  }
  /// The nearest and the farthest; nil where there are none.
  var reach: ClosedRange<Int>? {
    switch self {
    case .line(let count, let step):
      count > 0 ? min(0, (count - 1) * step)...max(0, (count - 1) * step) : nil
    case .table(let table): table.min().flatMap { low in table.max().map { low...$0 } }
    }
  }
  /// None of them is there twice.
  var areDistinct: Bool {
    switch self {
    case .line(let count, let step): count < 2 || step != 0
    case .table(let table): Set(table).count == table.count
    }
  }
}

/// One number of the element at hand.
public struct ScalarOp: Hashable, Sendable {
  public enum Operation: Hashable, Sendable {
    case load(Access)
    /// The root's result.
    case product
    /// `Σ_i buffer[i * stride + column]`, in that order, over `count` terms.
    case combine(Buffer, count: Int, stride: Int)
    /// The sum of what lies at these distances from the access, in that order.
    case sum(Access, distances: Distances)
    /// Whether the operand is the number of the element's class: its index, which the strides give, modulo `classes`.
    case oneHot(classes: Int, index: Strides)
    case constant(Double)
    case stepFunction(StepFunction, stride: Int, offset: Int)
    /// A random number of the element with the row-major index that the strides give.
    case random(RandomDistribution, stream: UInt32, index: Strides)
    case unary(UnaryFunction)
    case binary(BinaryFunction)
    case affine(scale: Double, offset: Double)
  }
  public var operation: Operation
  /// Earlier locals of the same kernel.
  public var operands: [Int]
  public var name: String
}

/// `out[p] += Σ left[term.left] · right[term.right]` over the terms of slab p: the form of every layer.
public struct Product: Hashable, Sendable {
  public struct Term: Hashable, Sendable {
    public var left: Int
    public var right: Int
  }
  /// A matrix a slab: `rows` by `depth` on the left, `depth` by `columns` on the right.
  public struct Operand: Hashable, Sendable {
    public var buffer: Buffer
    public var slab: Int
    /// Left: distance of rows; right: distance of columns.
    public var across: Int
    public var depth: Int
    /// Right: distance of panels of columns.
    public var panel = 0
    /// Slabs are windows that share elements with their neighbours.
    public var overlaps = false
  }
  public var left: Operand
  public var right: Operand
  /// Terms of slab p are `terms[firstTerm[p]..<firstTerm[p + 1]]`.
  public var terms: [Term]
  public var firstTerm: [Int]
  /// Of the kernel's space, which alone have these terms; nil for all.
  public var rows: Range<Int>?
  public var depth: Int
  /// Columns computed at a time.
  public var width: Int
  /// The sum is added to what stands in the kernel's store.
  public var accumulates = false
  /// The depth is contiguous on both sides: dot products with the depth in the lanes of vectors.
  public var isDot: Bool { left.depth == 1 && right.depth == 1 }

  func rows(in space: IterationSpace) -> Range<Int> { rows ?? 0..<space.rows }
}

public enum Root: Hashable, Sendable {
  /// Nothing but locals.
  case elementwise
  case products([Product])
  /// Panels of `width` columns of a right operand: `[slab][panel][depth][width]`, zeros beyond the last column.
  /// The space is that of the panels: slabs, depth as rows, columns.
  case pack(source: Access, target: Buffer, width: Int)
  /// Moves a batch of features from one layout to another.
  case relayout(source: Buffer, sourceColumns: Int, target: Buffer)
  /// A linear map of whole slabs, `size` elements each: the transforms of fast convolutions. The space is the target's.
  case map(SlabMap, source: Slabs, target: Slabs, size: Int)
  /// A fast convolution, slice by slice of the batch. The space is the result's.
  case slices(SlicedConvolution)
  case slicedGradient(SlicedGradient)

  public struct Slabs: Hashable, Sendable {
    public var buffer: Buffer
    /// Distance of slabs.
    public var slab: Int
  }
}

/// An image in the space of a fast convolution.
public struct TransformedImage: Hashable, Sendable {
  public var map: SlabMap
  public var source: Root.Slabs
}

/// The transform of a slice of the batch, its products, and the transform back, as in `ProductSlices`.
public struct SlicedConvolution: Hashable, Sendable {
  public var samples: Int
  public var image: TransformedImage
  /// Slabs are all tiles of an element, rows its samples tile by tile. The left operand is the transformed slice, which
  /// lies in no buffer: its own is that of the image.
  public var product: Product
  public var rows: Int
  public var back: SlabMap
  public var target: Root.Slabs

  public var points: Int { product.firstTerm.count - 1 }
}

/// The weights' gradient of a slice after the other, added up in the space of the transform. Groups of slices have sums
/// of their own, one behind the other: the outer slabs of the kernel's space, whose inner ones are points.
public struct SlicedGradient: Hashable, Sendable {
  public var samples: Int
  /// Slices of a group.
  public var slices: Int
  public var input: TransformedImage
  public var output: TransformedImage
  /// Slabs are all tiles of an element, the depth its samples tile by tile. Neither operand lies in a buffer: theirs are
  /// those of the images.
  public var product: Product
  public var sums: Buffer
}

public struct Store: Hashable, Sendable {
  public var local: Int
  public var access: Access
}

/// Sums of a local over the rows of each slab, stored as `[slabs][columns]`.
public struct RowSum: Hashable, Sendable {
  public var local: Int
  public var buffer: Buffer
}

/// One loop nest: a root, what is computed from its result while that is at hand, and what of it is kept.
public struct Kernel: Hashable, Sendable {
  public var name: String
  public var location: SourceLocation?
  public var space: IterationSpace
  public var root: Root
  public var locals: [ScalarOp] = []
  public var stores: [Store] = []
  public var rowSums: [RowSum] = []
  /// What is computed, an operation after the other.
  public var work: [Work] = []
  /// What was decided about it.
  public var decisions: [Decision] = []
  /// Run only when the caller asks for a trace.
  public var isTraceOnly = false
  /// Of the taps that do not read padding, however they are computed.
  public var flops: Double = 0
  /// What the kernel's products really take, less than `flops` in a fast convolution.
  public var performedFlops: Double = 0
  public var nominalFlops: Double = 0
}

/// What a kernel does about a value. See `KernelNotes` for the words.
public enum Work: Hashable, Sendable {
  case computes(ValueID)
  case packs(ValueID)
  case transforms(ValueID)
  case planes(ValueID)

  var value: ValueID {
    switch self {
    case .computes(let value), .packs(let value), .transforms(let value), .planes(let value): value
    }
  }
}

/// What was decided about a kernel while operations were grouped.
public enum Decision: Hashable, Sendable {
  /// It has the products of this value, by the value's algorithm.
  case product(ValueID)
  /// The sum of two products that nobody else needs is one kernel.
  case sumOfProducts
  /// The products are added to those of another kernel.
  case addsInPlace
  /// It could have joined a product, but goes through states.
  case passOfItsOwn
}

/// The kernels of one entry in order.
public struct GroupedProgram: Sendable {
  public var graph: Graph
  public var layout: Layout
  public var target: Target
  /// Why products are computed as they are.
  public var reasons: [ValueID: String]
  public var kernels: [Kernel]
}

/// Grouped kernels and what is in their buffers, before memory is planned.
public struct BufferedProgram: Sendable {
  public var groups: GroupedProgram
  /// What kernels read and write.
  public var buffers: [Buffer: BufferInfo]

  public var graph: Graph { groups.graph }
  public var layout: Layout { groups.layout }
  public var target: Target { groups.target }
  public var kernels: [Kernel] {
    get { groups.kernels }
    set { groups.kernels = newValue }
  }
}
