import BespokeGraph

/// What a buffer holds, and how it lies there.
public struct BufferInfo: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A tensor itself.
    case value
    /// A right operand of products, in panels.
    case panels
    /// An image in the planes of its channels, zeros around it, samples behind each other.
    case planes
    /// Each sample's elements in one row.
    case rows
    /// Sums over the rows of each slab, to be combined.
    case sums
    /// Slabs in the space in which a fast convolution multiplies, and the products there.
    case transformed, products
  }
  /// The value that it is or was made of: `generator/leakyReLU1`.
  public var label: String
  public var kind: Kind
  /// Outermost first; of a batch its slabs, samples and columns.
  public var dimensions: [Int]
  /// Elements from a slab to the next, along the first dimension, where slabs lie apart.
  public var slabDistance: Int?
  public var elementType: ElementType

  public init(
    _ label: String, kind: Kind = .value, dimensions: [Int], slabDistance: Int? = nil,
    elementType: ElementType = .float32
  ) {
    self.label = label
    self.kind = kind
    self.dimensions = dimensions
    self.slabDistance = slabDistance
    self.elementType = elementType
  }

  /// Of a tensor as the outside sees it.
  init(_ label: String, _ shape: Shape) {
    self.init(label, dimensions: shape.dimensions, elementType: shape.elementType)
  }

  /// Elements of a slab.
  var slab: Int { dimensions.dropFirst().reduce(1, *) }

  /// Elements between a slab's end and the next one.
  var padding: Int { slabDistance.map { $0 - slab } ?? 0 }

  /// What lies between slabs included.
  public var elements: Int { (slabDistance ?? slab) * (dimensions.first ?? 1) }

  /// Floats of an arena that it takes.
  public var floats: Int { elementType.floats(elements) }

  /// `transformed generator/leakyReLU1`
  public var title: String {
    switch kind {
    case .value: label
    case .panels: "\(label) in panels"
    case .planes: "\(label) in planes"
    case .rows: "rows of \(label)"
    case .sums: "sums for \(label)"
    case .transformed: "transformed \(label)"
    case .products: "products of \(label)"
    }
  }
}

extension ElementType {
  /// Arenas, traces and all places in them are counted in floats of four bytes, whatever is stored there: what so many
  /// elements take, in whole ones.
  func floats(_ elements: Int) -> Int {
    let float = ElementType.float32.bytes
    return (elements * bytes + float - 1) / float
  }
}

extension Shape {
  /// Of an arena or a trace, that all elements take.
  var floats: Int { elementType.floats(count) }
}

extension BufferInfo: CustomStringConvertible {
  /// `generator/leakyReLU1 [49][128][256]`
  public var description: String { title + " " + shapeText }

  /// `[49][128][256]`
  var shapeText: String {
    dimensions.map { "[\($0)]" }.joined() + (elementType == .float32 ? "" : " of \(elementType.name)")
  }
}

extension Buffer {
  /// It lives in the arena from one kernel of an entry to another, unlike states and what the caller has.
  var isTemporary: Bool {
    switch self {
    case .value, .packed, .partial, .transformed: true
    case .state, .input, .output, .trace: false
    }
  }

  /// It lies outside of the arena.
  var isOfCaller: Bool {
    switch self {
    case .input, .output, .trace: true
    case .state, .value, .packed, .partial, .transformed: false
    }
  }
}
