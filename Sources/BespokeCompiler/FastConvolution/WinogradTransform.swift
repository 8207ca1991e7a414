/// A convolution along one axis in fewer multiplications than it has taps, by Toom-Cook interpolation (Winograd 1980,
/// "Arithmetic Complexity of Computations", chapter IV; Lavin & Gray 2016, "Fast Algorithms for Convolutional
/// Neural Networks", section 4), at the points of a `FastForm`.
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
  /// Of what the maps of images read and write.
  var longestAxis: Int { max(input.rows.count, output.rows.count, input.sources, output.sources) }

  /// - Parameters:
  ///   - tile: outputs that one set of products yields, m of F(m, r).
  ///   - form: where the phase of most taps evaluates; nil for that of the table.
  /// - Returns: nil where there is no form for the tile.
  public init?(
    inputs: Int, taps: Int, stride: Int, pad: Int, outputs: Int, tile: Int, form: FastForm? = nil
  ) {
    let longest = (taps + stride - 1) / stride
    guard tile >= 1, let form = form ?? FastForm.form(taps: taps, stride: stride, tile: tile),
      form.length == tile + longest - 1
    else { return nil }
    points = form.products
    tiles = (outputs + tile - 1) / tile
    input = LinearMap(sources: inputs, rows: [])
    weights = LinearMap(sources: taps, rows: [])
    output = LinearMap(sources: outputs, rows: [])
    point = []
    for phase in 0..<min(stride, taps) {
      let length = (taps - phase + stride - 1) / stride
      let algorithm = ToomCook(
        outputs: tile, taps: length, form: length == longest ? form : form.shorter)
      // Every point of the output belongs to the phase of most taps.
      guard length < longest || algorithm.place.count == form.products else { return nil }
      point += algorithm.place
      for element in algorithm.place.indices {
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
      guard length == longest, output.rows.isEmpty else { continue }
      for row in algorithm.output {
        for t in 0..<tiles {
          output.rows.append(
            Self.entries(row) { offset in
              let pixel = t * tile + offset
              return pixel < outputs ? pixel : nil
            })
        }
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
