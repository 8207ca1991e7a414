/// The machine that a program is planned for, and what the runtime's C takes for granted.
///
/// A program has one plan for all instruction sets that it is compiled for and for any number of threads, so these are
/// not numbers of the machine at hand: the same model yields the same C everywhere. Every choice that depends on a
/// machine asks here, and so does what verifies the choice.
public struct Target: Hashable, Sendable {
  // MARK: Registers

  /// Floats that kernels take at a time: a vector of the widest instruction set, several of the others.
  public var lanes = 16
  /// Columns of the tiles that products keep in registers, and of the panels that right operands are packed in.
  public var narrowPanel = 16
  public var widePanel = 32
  /// Columns of those of a single row, whose registers are all for columns.
  public var rowPanel = 128
  /// Pixels of an image along one axis, or of its transform, for which the runtime has an array.
  public var mapAxis = 64
  /// Sums of so many terms at most are written out.
  public var writtenTerms = 8
  /// Functions that the runtime has for operands in other types than float32.
  public var mixedFunctions: Set<MixedFunction> = []

  // MARK: Memory

  /// Floats of a cache line, on which buffers start.
  public var alignment = 16
  /// Floats of a buffer whose place is not given away before the next barrier, however large the arena is.
  public var smallBuffer = 16 * 1024
  /// Bytes between the two halves of a transform that stay in a core's cache.
  public var transformCache = 256 * 1024
  /// Floats of a transform that no core's cache keeps until it is read: stored past the caches, it drives nothing out of
  /// them, and what was there before is not read first.
  public var streamedTransform = 256 * 1024
  /// Bytes of the transforms of a slice of samples, and of its products, that stay in a core's second-level cache.
  public var sliceCache = 832 * 1024
  /// Rows of a product from which its tiles fill the registers, or terms of a sum from which it pays to go on with it.
  public var leastSlice = 24
  /// Pixels along an axis of the largest image whose transforms stay in a core's cache.
  public var transformedImage = 32
  /// Rows of a product up to which a transposed matrix is read as it lies, in dot products, rather than packed, and the
  /// depth up to which a tile's rows stay in a core's first-level cache meanwhile.
  public var mostRowsOfDots = 64
  public var mostDepthOfDots = 1024
  /// Floats of a right operand that may be copied to lie closer, room for several of them, and the rows from which it
  /// pays: four blocks of the smallest tile, or two where its own rows lie apart.
  public var copiedOperand = 32 * 1024
  public var roomForCopies = 2 * 1024
  public var leastRowsToCopy = 24
  public var leastRowsToCopyMatrix = 12
  /// Rows of a gradient that go to a thread together.
  public var cutRows = 128
  /// Floats of an array on a thread's stack, and of all those of a kernel; `bespoke.h` says how much stack there must be.
  public var stackArray = 512
  public var stackKernel = 2048

  // MARK: Costs

  /// Moving a byte through a transform costs as much as this many operations of a product.
  public var operationsPerByte = 10.0
  /// A few operations that cost less than to keep their result.
  public var recomputedOperations = 6
  /// Kernels between two uses of a transformed tensor: beyond, it is made anew instead of filling the arena.
  public var transformReach = 12
  /// Channels of an image that are too few to be the depth of a product, or its columns.
  public var thinChannels = 4
  /// Channels on the other side of the layer from which that matters.
  public var thickChannels = 16
  /// Elements of a kernel that stays in the cache whatever joins it.
  public var smallKernel = 65536

  // MARK: Threads

  /// Threads that there should be work for.
  public var threads = 8
  /// Operations of the items that a thread claims at a time, where it takes several to make so many.
  public var claimedOperations = 500_000.0
  /// Columns of an item, the most first: of several slabs, and of a single row that is long.
  public var runs = [256, 128, 64, 32]
  public var longRuns = [2048, 1024, 512, 256]

  public init() {}

  public static let `default` = Target()
}

extension Target {
  /// Columns that one product computes at a time, and right operands are packed by. A single column is a dot product
  /// where the depth fills the lanes of vectors.
  public func panelWidth(columns: Int, depth: Int, isContiguous: Bool) -> Int {
    if columns == 1 && depth % lanes == 0 && isContiguous { return 1 }
    return columns > narrowPanel ? widePanel : narrowPanel
  }

  /// In how many equal parts of at most `cutRows` rows a gradient goes; 1 where there are none.
  public func cuts(rows: Int) -> Int {
    (1...max(rows / leastRowsToCopy, 1)).first { rows.isMultiple(of: $0) && rows / $0 <= cutRows } ?? 1
  }

  /// What products may be as wide as.
  var panelWidths: [Int] { [1, narrowPanel, widePanel, rowPanel] }

  /// Rounded up to whole cache lines.
  public func aligned(_ floats: Int) -> Int { (floats + alignment - 1) / alignment * alignment }

  /// Whether a transform is stored past the caches: whole lines at a time.
  func isStreamed(slabs: Int, distance: Int) -> Bool {
    slabs * distance >= streamedTransform && distance.isMultiple(of: alignment)
  }

  /// Floats for copies of a right operand; nil where it is too large.
  func copies(depth: Int, width: Int) -> Int? {
    depth * width <= copiedOperand ? max(roomForCopies, depth * width) : nil
  }
}
