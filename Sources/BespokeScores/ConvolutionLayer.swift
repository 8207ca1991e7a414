import BespokePhilox
import CBespokeScores

/// A convolution of 3 x 3 taps with zeros around the image, and a leaky rectifier of slope 0.2.
///
/// Sums are taken in one order, tap by tap, without fused multiply-add: the same bits on every machine.
struct ConvolutionLayer: Sendable {
  typealias Lanes = SIMD16<Float>

  let height: Int
  let width: Int
  let inputs: Int
  /// A multiple of 16.
  let outputs: Int
  /// `[outputs / 16, 3, 3, inputs]`.
  private(set) var weights: [Lanes]
  private(set) var biases: [Lanes]

  /// Weights are uniform with He's variance (2015, eq. 15). Every second filter has no mean, if asked for: it sees edges,
  /// and not how bright an image is.
  init(height: Int, width: Int, inputs: Int, outputs: Int, seed: UInt64, index: Int, centred: Bool) {
    (self.height, self.width, self.inputs, self.outputs) = (height, width, inputs, outputs)
    let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: "scores/convolution/\(index)"))
    let limit = (6 / (1.04 * Double(9 * inputs))).squareRoot()
    let blocks = outputs / 16
    weights = Array(repeating: Lanes(), count: blocks * 9 * inputs)
    biases = Array(repeating: Lanes(), count: blocks)
    for output in 0..<outputs {
      let first = output * (9 * inputs + 1)
      var filter = (0..<9 * inputs).map { Float((2 * random.uniform(first + $0) - 1) * limit) }
      if centred && output % 2 == 1 {
        for input in 0..<inputs {
          let mean = (0..<9).reduce(Float(0)) { $0 + filter[$1 * inputs + input] } / 9
          for tap in 0..<9 { filter[tap * inputs + input] -= mean }
        }
      }
      for term in filter.indices { weights[output / 16 * 9 * inputs + term][output % 16] = filter[term] }
      biases[output / 16][output % 16] = Float((2 * random.uniform(first + 9 * inputs) - 1) * 0.1)
    }
  }

  /// Numbers of a row of the input: a column of zeros before it, four after it, so that four pixels need no other code at
  /// the end of a row.
  var rowStride: Int { (width + 5) * inputs }
  /// Numbers of the input with its zeros, a row above and one below.
  var paddedCount: Int { (height + 2) * rowStride }
  /// Where the pixel of a row and column lies in it.
  func place(_ y: Int, _ x: Int) -> Int { (y + 1) * rowStride + (x + 1) * inputs }

  /// - Parameters:
  ///   - input: `paddedCount` numbers.
  ///   - output: `[height, width, outputs / 16]`.
  func callAsFunction(_ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Lanes>) {
    let blocks = outputs / 16
    weights.withUnsafeBytes { weights in
      biases.withUnsafeBytes { biases in
        output.withMemoryRebound(to: Float.self, capacity: 16 * height * width * blocks) { output in
          lanes_convolve(
            input, weights.assumingMemoryBound(to: Float.self).baseAddress!,
            biases.assumingMemoryBound(to: Float.self).baseAddress!, output, Int64(height), Int64(width),
            Int64(inputs), Int64(blocks))
        }
      }
    }
  }
}
