/// The share of bins in which there are significantly more or fewer generated images than real ones (NDB, Richardson and
/// Weiss 2018, "On GANs and GMMs").
///
/// Bins are the clusters of one half of the real rows; the other half is counted in them, so that equal distributions
/// differ in about 5 % of the bins: rows are nearer to centres that they have drawn to themselves than others are. There
/// are `min(100, count / 10)` bins, where count is that of the rows that are counted of the side that has fewer. One
/// bin cannot differ: with fewer than 40 real images or 20 generated ones nothing is known, and it is nil.
/// - Parameter realBins: what real rows alone say, by the seed and the number of bins.
package func nearestBins(
  real: Features, fake: Features, seed: UInt64, threads: Int, realBins: Memo<RealBins.Key, RealBins> = Memo()
) -> Double? {
  let bins = min(100, min(real.count / 2, fake.count) / 10)
  guard bins > 1 else { return nil }
  let known = realBins[RealBins.Key(seed: seed, count: bins)] {
    RealBins(of: real, count: bins, seed: seed, threads: threads)
  }
  return shareOfDifferingBins(known.counts, known.clusters.sizes(of: fake))
}

/// The clusters of one half of the real rows, and how many of the other half lie in each.
package struct RealBins: Sendable {
  package struct Key: Hashable, Sendable {
    var seed: UInt64
    var count: Int
  }

  let clusters: Clusters
  let counts: [Int]

  init(of real: Features, count: Int, seed: UInt64, threads: Int) {
    let half = real.count / 2
    clusters = Clusters(of: real.rows(0..<half), count: count, seed: seed, threads: threads)
    counts = clusters.sizes(of: real.rows(half..<real.count))
  }
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
