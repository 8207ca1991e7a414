import BespokeGraph

/// What is made of an operand before products read it.
public enum Rearrangement: Hashable, Sendable {
  /// Panels of `width` columns of each of the space's slabs, which lie in the source as the strides say.
  case panels(Strides, IterationSpace, width: Int)
  /// An image in planes, `[row][column][channel][sample]`, zeros around it: a slab of the space is a column of a
  /// channel, and lies in the source as strides and gather say.
  case planes(Strides, Gather, IterationSpace)
  /// A linear map of whole slabs of so many elements, which lie a cache line apart afterwards.
  case transform(SlabMap, size: Int)
}

/// An operand of products: a value, what is made of it, and the matrices that then lie there.
public struct OperandForm: Hashable, Sendable {
  public var value: ValueID
  public var steps: [Rearrangement] = []
  /// Distances as in `Product.Operand`.
  public var slab: Int
  public var across: Int
  public var depth: Int
  public var panel = 0
  /// Slabs are windows that share elements with their neighbours.
  public var overlaps = false

  /// The same slabs with rows and depth in each other's place.
  var turned: OperandForm {
    OperandForm(
      value: value, steps: steps, slab: slab, across: depth, depth: across, panel: panel, overlaps: overlaps)
  }
}

/// Terms that only some rows of the slabs have: pixels near an edge of an image meet fewer taps than others.
public struct RowTerms: Hashable, Sendable {
  public var rows: Range<Int>
  /// Terms of slab p are `terms[firstTerm[p]..<firstTerm[p + 1]]`.
  public var terms: [Product.Term]
  public var firstTerm: [Int]
}

extension RowTerms {
  /// - Parameter pairs: the slabs that meet, and the one that their product is added to.
  init(rows: Range<Int>, _ pairs: [ProductForm.Pair], slabs: Int) {
    self.rows = rows
    (terms, firstTerm) = ProductForm.list(pairs, slabs: slabs)
  }
}

/// Adds up products that lie in other slabs and columns than the value.
public struct Fold: Hashable, Sendable {
  public struct Place: Hashable, Sendable {
    public var slab: Int
    /// Of the slab's first channel.
    public var column: Int
  }
  /// Of each summand and each slab of the value the place of its first element; nil where it is zero.
  public var summands: [[Place?]]
}

/// A product in the only form that kernels have: which slabs of which operands meet. Padding is not in these lists, nor
/// are zeros between strides.
public struct ProductForm: Hashable, Sendable {
  /// Of what the products yield.
  public var space: IterationSpace
  public var left: OperandForm
  public var right: OperandForm
  /// Terms of slab p are `terms[firstTerm[p]..<firstTerm[p + 1]]`.
  public var terms: [Product.Term]
  public var firstTerm: [Int]
  /// Terms that are added to those of all rows.
  public var ofSomeRows: [RowTerms] = []
  public var depth: Int
  /// Columns computed at a time.
  public var width: Int
  /// From the slabs of the products to those of the value, where they are not the same.
  public var back: SlabMap?
  /// How the batch goes from transform to products and back in slices, where it does.
  public var slices: ProductSlices?
  /// The value's elements are sums of those of the products.
  public var fold: Fold?
  /// The value is the sum of so many parts: slabs of the products, one part behind the other.
  public var parts = 1
  /// Where the value's elements lie, if not as the layout has them.
  public var strides: Strides?
  /// Slabs are samples, rows those of the sample's matrix.
  public var isBySample = false
  /// The elements are those of other values of the same shape and layout, so that more can be computed from them.
  public var takesOthers = true
  /// The right operand is rearranged before the left.
  public var isRightFirst = false
  /// Of the taps that do not read padding, however they are computed.
  public var flops: Double

  typealias Pair = (out: Int, left: Int, right: Int)

  /// - Parameters:
  ///   - pairs: the slabs that meet, and the one that their product is added to.
  ///   - isContiguous: the depth of the left operand is, as that of a right operand in panels of one column.
  init(
    space: IterationSpace, left: OperandForm, right: OperandForm, pairs: [Pair], depth: Int,
    isContiguous: Bool = true,
    target: Target
  ) {
    (self.space, self.left, self.right, self.depth) = (space, left, right, depth)
    (terms, firstTerm) = Self.list(pairs, slabs: space.slabs)
    width = target.panelWidth(columns: space.columns, depth: depth, isContiguous: isContiguous)
    flops = 2 * Double(pairs.count * space.rows * space.columns * depth)
  }

  /// The terms of each slab behind each other, and where each slab's begin.
  static func list(_ pairs: [Pair], slabs: Int) -> (terms: [Product.Term], firstTerm: [Int]) {
    var lists = [[Product.Term]](repeating: [], count: slabs)
    for pair in pairs { lists[pair.out].append(Product.Term(left: pair.left, right: pair.right)) }
    return (lists.flatMap { $0 }, lists.reduce(into: [0]) { $0.append($0.last! + $1.count) })
  }

  /// The terms of all rows, then those of some.
  var termsByRows: [RowTerms] {
    [RowTerms(rows: 0..<space.rows, terms: terms, firstTerm: firstTerm)] + ofSomeRows
  }

  /// What is really multiplied and added.
  var performedFlops: Double { 2 * Double(rowsOfTerms * space.columns * depth) }

  /// Rows of the left operand that meet right ones, each as often as it does.
  var rowsOfTerms: Int {
    termsByRows.reduce(0) { $0 + $1.terms.count * $1.rows.count }
  }
}

/// A graph whose products say how their operands are packed and transformed.
public struct PackedGraph: Sendable {
  public var chosen: ChosenGraph
  public var products: [ValueID: ProductForm]
}
