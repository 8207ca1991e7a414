/// The share of bins in which there are significantly more or fewer generated images than real ones (NDB, Richardson and
/// Weiss 2018, "On GANs and GMMs").
///
/// Bins are the clusters of one half of the real rows; the other half is counted in them, so that equal distributions
/// differ in about 5 % of the bins: rows are nearer to centres that they have drawn to themselves than others are. There
/// are `min(100, count / 10)` bins, where count is that of the rows that are counted of the side that has fewer. One
/// bin cannot differ: with fewer than 40 real images or 20 generated ones nothing is known, and it is nil.
package func nearestBins(real: Features, fake: Features, seed: UInt64, threads: Int) -> Double? {
  let d = real.dimension
  let half = real.count / 2
  let (fitted, counted) = (
    Features(dimension: d, values: Array(real.values[..<(half * d)])),
    Features(dimension: d, values: Array(real.values[(half * d)...]))
  )
  let bins = min(100, min(half, fake.count) / 10)
  guard bins > 1 else { return nil }
  let clusters = Clusters(of: fitted, count: bins, seed: seed, threads: threads)
  func counts(_ features: Features) -> [Int] {
    clusters.nearest(to: features).reduce(into: Array(repeating: 0, count: bins)) { $0[$1] += 1 }
  }
  return shareOfDifferingBins(counts(counted), counts(fake))
}

/// Of two counts of each bin: the share of bins whose proportions differ by a two-sided z-test with pooled variance at the
/// level 0.05.
package func shareOfDifferingBins(_ real: [Int], _ fake: [Int]) -> Double {
  let (reals, fakes) = (Double(real.reduce(0, +)), Double(fake.reduce(0, +)))
  let differing = zip(real, fake).count { inReal, inFake in
    let pooled = Double(inReal + inFake) / (reals + fakes)
    let deviation = (pooled * (1 - pooled) * (1 / reals + 1 / fakes)).squareRoot()
    return abs(Double(inReal) / reals - Double(inFake) / fakes) > 1.959963984540054 * deviation
  }
  return Double(differing) / Double(real.count)
}
