/// Why there are no scores.
public enum ScoreError: Error, Equatable, CustomStringConvertible {
  /// Fewer images than the least with which the numbers mean something.
  case tooFew(String, count: Int, needed: Int)
  /// Pixels or features that are infinite or no numbers, in so many images.
  case notFinite(String, count: Int, of: Int)
  /// Features of another length than the reference's.
  case otherDimension(Int, reference: Int)
  /// LAPACK gave up.
  case noEigenvalues(Int)

  public var description: String {
    switch self {
    case .tooFew(let what, let count, let needed):
      "\(what) are too few: \(count), and scores need at least \(needed)"
    case .notFinite(let what, let count, let total):
      "\(count) of \(total) \(what) have values that are infinite or no numbers (NaN): they cannot be scored"
    case .otherDimension(let dimension, let reference):
      "features of \(dimension) numbers cannot be compared with a reference of \(reference)"
    case .noEigenvalues(let info):
      "LAPACK found no eigenvalues of a covariance (info \(info)): are there values near the limits of a Double?"
    }
  }
}
