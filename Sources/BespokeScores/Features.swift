/// Rows of numbers, one an image.
public struct Features: Sendable {
  /// Numbers of a row.
  public var dimension: Int
  /// `[count, dimension]`.
  public var values: [Float]

  /// Rows in memory.
  /// - Parameters:
  ///   - dimension: numbers of a row, at least 1.
  ///   - values: `[count, dimension]`, whole rows.
  public init(dimension: Int, values: [Float]) {
    precondition(dimension > 0 && values.count % dimension == 0, "features are whole rows")
    self.dimension = dimension
    self.values = values
  }

  /// Rows.
  public var count: Int { values.count / dimension }

  /// Some of the rows.
  func rows(_ range: Range<Int>) -> Features {
    Features(
      dimension: dimension, values: Array(values[range.lowerBound * dimension..<range.upperBound * dimension])
    )
  }

  /// Adds rows of the same dimension at the end.
  public mutating func append(_ other: Features) {
    precondition(
      other.dimension == dimension, "rows of \(other.dimension) numbers do not go with rows of \(dimension)")
    values += other.values
  }

  /// How many rows have a number that is infinite or none.
  func countNotFinite() -> Int {
    if values.reduce(0, { $0 + $1 * 0 }) == 0 { return 0 }
    return (0..<count).count { row in
      !values[row * dimension..<(row + 1) * dimension].allSatisfy(\.isFinite)
    }
  }
}

/// What turns images into the numbers that scores compare.
public protocol FeatureExtractor: Sendable {
  /// What prints call it: `random-convolution-1`, `principal-components-64`.
  var name: String { get }
  /// 16 hexadecimal digits of all that decides the numbers: scores with another hash are no scores to compare with.
  var hash: String { get }
  /// Numbers of an image.
  var dimension: Int { get }
  /// A row for each image, the same bits for any number of threads.
  func features(of images: ImageBatch) -> Features
}
