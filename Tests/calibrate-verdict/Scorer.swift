import BespokeTraining

/// Scores of generated images on the pixels themselves, each the mean of four: enough to see copies and missing kinds.
struct Scorer {
  private let training: [[Float]]
  private let heldOut: [[Float]]
  /// To the fifth neighbour among the held-out images, for each of them.
  private let radii: [Float]
  /// From a held-out image to the nearest of the training images, the median.
  private let usual: Float

  /// - Parameters:
  ///   - training: that the training sees.
  ///   - heldOut: of what it should make.
  init(training: Pictures, heldOut: Pictures) {
    let (training, heldOut) = (training.pixels.map(shrunk), heldOut.pixels.map(shrunk))
    (self.training, self.heldOut) = (training, heldOut)
    radii = heldOut.map { image in heldOut.map { distance($0, image) }.sorted()[5] }
    usual = heldOut.map { image in training.map { distance($0, image) }.min()! }.sorted()[heldOut.count / 2]
  }

  func scores(of session: Session, labels: Bool, seed: UInt64) -> HealthScores {
    var random = SplitMix(seed)
    let program = session.program
    var fakes: [[Float]] = []
    for _ in 0..<3 {
      let noise = (0..<64 * program.latent).map { _ in random.normal() }
      let pixels = session.generate(
        noise: noise, labels: labels ? (0..<64).map { Float($0 % program.classes) } : [])
      fakes += (0..<64).map { shrunk(Array(pixels[$0 * 784..<($0 + 1) * 784])) }
    }
    let near = heldOut.map { image in fakes.map { distance($0, image) } }
    let covered = near.indices.count { image in near[image].contains { $0 < radii[image] } }
    let precise = fakes.indices.count { fake in near.indices.contains { near[$0][fake] < radii[$0] } }
    let nearest = fakes.map { fake in training.map { distance($0, fake) }.min()! }.sorted()[fakes.count / 2]
    return HealthScores(
      precision: Double(precise) / Double(fakes.count), coverage: Double(covered) / Double(heldOut.count),
      novelty: Double((nearest / usual).squareRoot()))
  }
}

/// Each pixel the mean of four.
private func shrunk(_ image: [Float]) -> [Float] {
  (0..<196).map { place in
    let first = place / 14 * 56 + place % 14 * 2
    return (image[first] + image[first + 1] + image[first + 28] + image[first + 29]) / 4
  }
}

/// Squared.
private func distance(_ a: [Float], _ b: [Float]) -> Float {
  a.withUnsafeBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      var sum: Float = 0
      for index in a.indices { sum += (a[index] - b[index]) * (a[index] - b[index]) }
      return sum
    }
  }
}
