/// The extents of a tensor, outermost first, whether its first axis enumerates the samples of a batch, and how its
/// elements are stored.
///
/// Batched tensors are `[n, h, w, c]` (images) or `[n, f]` (features); the compiler may store them in another
/// order (see `Layout`), everything else is row-major.
public struct Shape: Hashable, Sendable {
  public var dimensions: [Int]
  /// The first axis is the batch. Parameters, statistics and scalars are not batched.
  public var isBatched: Bool
  public var elementType: ElementType

  public init(_ dimensions: [Int], batched: Bool = false, elementType: ElementType = .float32) {
    self.dimensions = dimensions
    self.isBatched = batched
    self.elementType = elementType
  }

  public static let scalar = Shape([])

  public var rank: Int { dimensions.count }
  public var count: Int { dimensions.reduce(1, *) }
  /// The count, unless it is beyond all that a program could hold.
  public var countIfAny: Int? {
    dimensions.reduce(Optional(1)) { count, extent in
      count.flatMap {
        let (product, overflow) = $0.multipliedReportingOverflow(by: extent)
        return overflow ? nil : product
      }
    }
  }
  public subscript(axis: Int) -> Int { dimensions[axis] }

  /// The extents without the batch, `[28, 28, 1]` of `[n=128, 28, 28, 1]`.
  public var sampleDimensions: [Int] { isBatched ? Array(dimensions.dropFirst()) : dimensions }
  public var sampleCount: Int { sampleDimensions.reduce(1, *) }

  /// The same extents, stored in another type.
  public func stored(as type: ElementType) -> Shape {
    Shape(dimensions, batched: isBatched, elementType: type)
  }

  /// With the element type always said, as in the text form of graphs: `f32[2]`.
  var text: String { (elementType == .float32 ? elementType.mnemonic : "") + description }
}

extension Shape: CustomStringConvertible {
  /// `[n=128, 28, 28, 1]` for a batch of images, `[5, 5, 1, 64]` for a kernel, `[]` for a scalar; `bf16[2]` where the
  /// elements are not of float32.
  public var description: String {
    var parts = dimensions.map(String.init)
    if isBatched, rank > 0 { parts[0] = "n=" + parts[0] }
    return (elementType == .float32 ? "" : elementType.mnemonic) + "[" + parts.joined(separator: ", ") + "]"
  }
}
