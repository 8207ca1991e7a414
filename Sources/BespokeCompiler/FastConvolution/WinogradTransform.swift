/// A convolution along one axis in fewer multiplications than it has taps, by Toom-Cook interpolation (Winograd 1980,
/// "Arithmetic Complexity of Computations", chapter IV; Lavin & Gray 2016, "Fast Algorithms for Convolutional
/// Neural Networks", section 4).
///
/// It is written as a trilinear form in input x, weights k and output y,
///
///     Σ_o y[o] Σ_j k[j] x[stride o + j - pad]  =  Σ_(e, t) (input x)[e, t] · (weights k)[e] · (output y)[point of e, t]
///
/// so that the convolution and both of its gradients are the same products, read in three ways: the one of the three
/// that is wanted takes the transposed map. A stride splits input and weights into phases of stride 1, and the phases
/// share the points of the output.
public struct WinogradTransform: Hashable, Sendable {
  /// Rows `e * tiles + t`, from the pixels of the input.
  public var input: LinearMap
  /// Rows e, from the taps of the weights.
  public var weights: LinearMap
  /// Rows `point * tiles + t`, from the pixels of the output.
  public var output: LinearMap
  /// The point at which element e evaluates.
  public var point: [Int]
  public var points: Int
  public var tiles: Int

  public var elements: Int { point.count }

  /// More points than these lose too many digits in float32 (Vincent et al. 2017, "On Improving the Numerical
  /// Stability of Winograd Convolutions").
  public static let mostPoints = 8

  /// - Parameter tile: outputs that one set of products yields, m of F(m, r).
  /// - Returns: nil where the tile would need more than `mostPoints` points.
  public init?(inputs: Int, taps: Int, stride: Int, pad: Int, outputs: Int, tile: Int) {
    let longest = (taps + stride - 1) / stride
    let points = tile + longest - 1
    guard points <= Self.mostPoints, tile >= 1 else { return nil }
    self.points = points
    tiles = (outputs + tile - 1) / tile
    input = LinearMap(sources: inputs, rows: [])
    weights = LinearMap(sources: taps, rows: [])
    output = LinearMap(sources: outputs, rows: [])
    point = []
    for phase in 0..<min(stride, taps) {
      let length = (taps - phase + stride - 1) / stride
      let algorithm = ToomCook(outputs: tile, taps: length)
      for element in 0..<algorithm.points {
        // Infinity is the last point of every phase.
        point.append(element == algorithm.points - 1 ? points - 1 : element)
        weights.rows.append(
          Self.entries(algorithm.weights[element]) { $0 * stride + phase })
        for t in 0..<tiles {
          input.rows.append(
            Self.entries(algorithm.input[element]) { offset in
              let pixel = stride * (t * tile + offset) + phase - pad
              return (0..<inputs).contains(pixel) ? pixel : nil
            })
        }
      }
    }
    let longestAlgorithm = ToomCook(outputs: tile, taps: longest)
    for element in 0..<points {
      for t in 0..<tiles {
        output.rows.append(
          Self.entries(longestAlgorithm.output[element]) { offset in
            let pixel = t * tile + offset
            return pixel < outputs ? pixel : nil
          })
      }
    }
  }

  private static func entries(_ row: [Double], at index: (Int) -> Int?) -> [LinearMap.Entry] {
    row.enumerated().compactMap { offset, coefficient in
      guard coefficient != 0, let index = index(offset) else { return nil }
      return LinearMap.Entry(index: index, coefficient: coefficient)
    }
  }
}

/// F(m, r): m outputs of a filter of r taps from m + r - 1 products.
struct ToomCook {
  /// `[point][input pixel]`
  var input: [[Double]]
  /// `[point][tap]`
  var weights: [[Double]]
  /// `[point][output pixel]`
  var output: [[Double]]
  var points: Int { input.count }

  /// Finite points, those of the smallest powers first: they keep the most digits.
  static let finitePoints: [Double] = [0, 1, -1, 2, -2, 0.5, -0.5]

  init(outputs: Int, taps: Int) {
    let count = outputs + taps - 1
    let finite = Self.finitePoints.prefix(count - 1)
    (input, weights, output) = ([], [], [])
    for (index, a) in finite.enumerated() {
      // The input meets the coefficients of Π (x - b), the weights the point's powers over Π (a - b), over all b ≠ a.
      var polynomial = [1.0]
      var norm = 1.0
      for (other, b) in finite.enumerated() where other != index {
        polynomial = Self.timesRoot(polynomial, b)
        norm *= a - b
      }
      input.append(polynomial + [0])
      weights.append(Self.powers(a, taps).map { $0 / norm })
      output.append(Self.powers(a, outputs))
    }
    input.append(finite.reduce([1.0], Self.timesRoot))
    weights.append((0..<taps).map { $0 == taps - 1 ? 1 : 0 })
    output.append((0..<outputs).map { $0 == outputs - 1 ? 1 : 0 })
  }

  private static func powers(_ a: Double, _ count: Int) -> [Double] {
    (0..<count).reduce(into: []) { result, _ in result.append(result.isEmpty ? 1 : result.last! * a) }
  }

  /// `p(x) (x - root)`, coefficients of low powers first.
  private static func timesRoot(_ p: [Double], _ root: Double) -> [Double] {
    var result = [0.0] + p
    for (index, coefficient) in p.enumerated() { result[index] -= root * coefficient }
    return result
  }
}
