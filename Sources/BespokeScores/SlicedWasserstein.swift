import BespokePhilox

/// The directions in which images are looked at one number at a time.
struct SlicedPixels: Sendable {
  private let projection: PixelProjection
  private let threads: Int
  static let directions = 128

  /// 128 directions of length 1, as evenly distributed as a seed makes them, for images of one size, which are averaged
  /// down to at most 1,024 numbers.
  init(like images: ImageBatch, seed: UInt64, threads: Int) {
    let means = BlockMeans(height: images.height, width: images.width, channels: images.channels, most: 1024)
    let (inputs, outputs) = (means.count, Self.directions)
    let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: "scores/directions"))
    var matrix = (0..<inputs * outputs).map { random.normal($0) }
    for output in 0..<outputs {
      let places = stride(from: output, to: matrix.count, by: outputs)
      let length = places.reduce(0) { $0 + matrix[$1] * matrix[$1] }.squareRoot()
      for place in places { matrix[place] /= length }
    }
    projection = PixelProjection(
      means: means, offset: Array(repeating: 0, count: inputs), matrix: matrix, outputs: outputs)
    self.threads = threads
  }

  /// Where each image lies in each direction.
  func callAsFunction(_ images: ImageBatch) -> Features { projection(images, threads: threads) }
}

/// The sliced Wasserstein distance (Rabin et al. 2011; Bonneel et al. 2015), of order 2, from where images lie in random
/// directions: the root of the mean square of the distances in each. Where each pixel is off by a, it is about a, on the
/// scale of the pixels.
package func slicedWasserstein(real: Features, fake: Features, threads: Int) -> Double {
  let directions = real.dimension
  func sorted(_ features: Features, _ direction: Int) -> [Float] {
    stride(from: direction, to: features.values.count, by: directions).map { features.values[$0] }.sorted()
  }
  var squares = [Double](repeating: 0, count: directions)
  squares.withUnsafeMutableBufferPointer { squares in
    nonisolated(unsafe) let squares = squares
    inThreads(threads, count: directions) { range in
      for direction in range {
        squares[direction] = squaredWasserstein(sorted(real, direction), sorted(fake, direction))
      }
    }
  }
  return (squares.reduce(0, +) / Double(directions)).squareRoot()
}

/// Of two ascending lists: the mean square of the differences of their quantiles.
package func squaredWasserstein(_ a: [Float], _ b: [Float]) -> Double {
  // Places are counted in parts of 1 / (a.count * b.count), so that they are whole numbers.
  var (i, j, place, sum) = (0, 0, 0, 0.0)
  while i < a.count {
    let (endOfA, endOfB) = ((i + 1) * b.count, (j + 1) * a.count)
    let end = min(endOfA, endOfB)
    let difference = Double(a[i]) - Double(b[j])
    sum += Double(end - place) * difference * difference
    place = end
    if end == endOfA { i += 1 }
    if end == endOfB { j += 1 }
  }
  return sum / (Double(a.count) * Double(b.count))
}
