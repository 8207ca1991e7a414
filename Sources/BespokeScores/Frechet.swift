/// One side of Fréchet distances, ready to be compared with many others.
///
/// The distance of two normal distributions (Dowson and Landau 1982; of images Heusel et al. 2017) is
/// `|μr - μg|² + Tr(Σr + Σg - 2 (Σr Σg)^½)`. The product is not symmetric, but its root has the trace of the root of
/// `Σr^½ Σg Σr^½`, which is symmetric; so are its eigenvalues those of `R Σg Rᵀ` with any R for which `Rᵀ R = Σr`.
package struct FrechetReference: Sendable {
  private let mean: [Double]
  private let trace: Double
  /// `R`, rows `sqrt(λ) v`.
  private let root: [Double]
  private let threads: Int

  /// - Parameters:
  ///   - mean: `[d]`.
  ///   - covariance: `[d, d]`, symmetric.
  /// - Throws: `ScoreError` if LAPACK finds no eigenvalues.
  package init(mean: [Double], covariance: [Double], threads: Int) throws {
    let d = mean.count
    self.mean = mean
    self.threads = threads
    trace = (0..<d).reduce(0) { $0 + covariance[$1 * (d + 1)] }
    let (values, vectors) = try eigenvectors(of: covariance, size: d, count: d)
    root = vectors.indices.map { max(values[$0 / d], 0).squareRoot() * vectors[$0] }
  }

  /// The distance to another distribution; what rounding takes below zero is zero.
  /// - Throws: `ScoreError` if LAPACK finds no eigenvalues.
  package func distance(mean other: [Double], covariance: [Double]) throws -> Double {
    let d = mean.count
    let half = product(root, transposed: covariance, inner: d, threads: threads)
    var middle = product(half, transposed: root, inner: d, threads: threads)
    for i in 0..<d {
      for j in 0..<i {
        let value = (middle[i * d + j] + middle[j * d + i]) / 2
        middle[i * d + j] = value
        middle[j * d + i] = value
      }
    }
    let rootTrace = try eigenvalues(of: middle, size: d).reduce(0) { $0 + max($1, 0).squareRoot() }
    let apart = zip(mean, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let otherTrace = (0..<d).reduce(0) { $0 + covariance[$1 * (d + 1)] }
    return max(apart + trace + otherTrace - 2 * rootTrace, 0)
  }
}
