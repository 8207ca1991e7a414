import BespokePhilox

extension ConvolutionLayer {
  /// The mean of sixteen channels of the output over a part of the image: rows first, then their sums.
  func mean(
    _ output: UnsafePointer<Lanes>, _ block: Int, rows: Range<Int>, columns: Range<Int>
  ) -> Lanes {
    let blocks = outputs / 16
    var total = Lanes()
    for y in rows {
      var sum = Lanes()
      for x in columns { sum += output[(y &* width &+ x) &* blocks &+ block] }
      total += sum
    }
    return total * (1 / Float(rows.count * columns.count))
  }

  /// Means of 2 x 2 pixels, of fewer at an odd edge, as the input of the next layer.
  func halve(_ output: UnsafePointer<Lanes>, into input: UnsafeMutableRawPointer, of next: ConvolutionLayer) {
    let blocks = outputs / 16
    for y in 0..<next.height {
      let rows = 2 * y..<min(2 * y + 2, height)
      for x in 0..<next.width {
        let columns = 2 * x..<min(2 * x + 2, width)
        for block in 0..<blocks {
          input.storeBytes(
            of: mean(output, block, rows: rows, columns: columns),
            toByteOffset: (next.place(y, x) + 16 * block) * 4, as: Lanes.self)
        }
      }
    }
  }
}

/// Random sums of a layer's output, averaged to at most 4 x 4 cells.
struct RandomProjection: Sendable {
  typealias Lanes = ConvolutionLayer.Lanes

  private let rows: [Range<Int>]
  private let columns: [Range<Int>]
  /// Sixteens of sums.
  private let blocks: Int
  /// `[blocks, cells, channels]`.
  let weights: [Lanes]

  init(of layer: ConvolutionLayer, blocks: Int, seed: UInt64) {
    func cells(_ extent: Int) -> [Range<Int>] {
      let count = min(4, extent)
      return (0..<count).map { extent * $0 / count..<extent * ($0 + 1) / count }
    }
    rows = cells(layer.height)
    columns = cells(layer.width)
    self.blocks = blocks
    let terms = rows.count * columns.count * layer.outputs
    // Sums vary as much as what they are sums of, on average.
    let limit = (3 / Double(terms)).squareRoot()
    let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: "scores/projection"))
    weights = (0..<blocks * terms).map { term in
      var lanes = Lanes()
      for lane in 0..<16 { lanes[lane] = Float((2 * random.uniform(16 * term + lane) - 1) * limit) }
      return lanes
    }
  }

  func callAsFunction(
    _ output: UnsafePointer<Lanes>, _ layer: ConvolutionLayer, to features: UnsafeMutablePointer<Float>
  ) {
    var sums = [Lanes](repeating: Lanes(), count: blocks)
    weights.withUnsafeBufferPointer { weights in
      let terms = weights.count / blocks
      var term = 0
      for row in rows {
        for column in columns {
          for channels in 0..<layer.outputs / 16 {
            let cell = layer.mean(output, channels, rows: row, columns: column)
            for block in 0..<blocks {
              let taps = weights.baseAddress! + block * terms + term
              var sum = sums[block]
              for lane in 0..<16 { sum += taps[lane] * cell[lane] }
              sums[block] = sum
            }
            term += 16
          }
        }
      }
    }
    for block in 0..<blocks {
      for lane in 0..<16 { features[16 * block + lane] = RandomConvolution.shapeScale * sums[block][lane] }
    }
  }
}
