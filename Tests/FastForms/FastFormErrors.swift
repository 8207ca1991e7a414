import BespokeCompiler

/// What a form loses in float32: each of the three contractions of a convolution of images, one tile along both axes,
/// in the operations and the order of compiled programs, against the same in double precision.
///
/// Sums over 128 channels of numbers in ±0.5, as a layer has them; the mean over eight layers.
public func errors(of form: FastForm, taps: Int, stride: Int, tile: Int) -> FastForm.Errors? {
  guard let axis = Axis(form, taps: taps, stride: stride, tile: tile) else { return nil }
  var random = SplitMix(state: 1)
  let trials = 8
  var sum = FastForm.Errors(forward: 0, kernelGradient: 0, inputGradient: 0)
  for _ in 0..<trials {
    let one = axis.errors(channels: 128, &random)
    sum.forward += one.forward / Double(trials)
    sum.kernelGradient += one.kernelGradient / Double(trials)
    sum.inputGradient += one.inputGradient / Double(trials)
  }
  return sum
}

/// Maps as rows of coefficients, those of one tile.
private struct Axis {
  let input: [[Float]]
  let weights: [[Float]]
  let output: [[Float]]
  let point: [Int]
  let taps: Int
  let stride: Int
  let tile: Int
  let pixels: Int

  init?(_ form: FastForm, taps: Int, stride: Int, tile: Int) {
    let pixels = stride * (tile - 1) + taps
    guard
      let axis = WinogradTransform(
        inputs: pixels, taps: taps, stride: stride, pad: 0, outputs: tile, tile: tile, form: form)
    else { return nil }
    (input, weights, output, point) = (
      Self.dense(axis.input), Self.dense(axis.weights), Self.dense(axis.output), axis.point
    )
    (self.taps, self.stride, self.tile, self.pixels) = (taps, stride, tile, pixels)
  }

  private static func dense(_ map: LinearMap) -> [[Float]] {
    map.rows.map { row in
      var dense = [Float](repeating: 0, count: map.sources)
      for entry in row { dense[entry.index] = Float(entry.coefficient) }
      return dense
    }
  }

  func errors(channels: Int, _ random: inout SplitMix) -> FastForm.Errors {
    var fast = Sums<Float>(output: output.count, kernel: weights.count, input: input.count)
    var exact = Sums<Double>(output: tile, kernel: taps, input: pixels)
    for _ in 0..<channels {
      let x = Square<Float>(pixels) { random.next() }
      let k = Square<Float>(taps) { random.next() }
      let y = Square<Float>(tile) { random.next() }
      let (fx, fk, fy) = (x.mapped(input), k.mapped(weights), y.mapped(output))
      for i in point.indices {
        for j in point.indices {
          let (a, b, c) = (fx[i, j], fk[i, j], fy[point[i], point[j]])
          fast.output[point[i], point[j]].addProduct(a, b)
          fast.kernel[i, j].addProduct(a, c)
          fast.input[i, j].addProduct(c, b)
        }
      }
      addExactly(x, k, y, to: &exact)
    }
    return FastForm.Errors(
      forward: fast.output.mapped(Self.transposed(output)).error(of: exact.output),
      kernelGradient: fast.kernel.mapped(Self.transposed(weights)).error(of: exact.kernel),
      inputGradient: fast.input.mapped(Self.transposed(input)).error(of: exact.input))
  }

  private func addExactly(
    _ x: Square<Float>, _ k: Square<Float>, _ y: Square<Float>, to sums: inout Sums<Double>
  ) {
    for row in 0..<tile * tile {
      let (p, q) = (row / tile, row % tile)
      for tap in 0..<taps * taps {
        let (i, j) = (tap / taps, tap % taps)
        let pixel = (stride * p + i, stride * q + j)
        let (a, b, c) = (Double(x[pixel.0, pixel.1]), Double(k[i, j]), Double(y[p, q]))
        sums.output[p, q] += a * b
        sums.kernel[i, j] += a * c
        sums.input[pixel.0, pixel.1] += b * c
      }
    }
  }

  private static func transposed(_ rows: [[Float]]) -> [[Float]] {
    rows[0].indices.map { column in rows.map { $0[column] } }
  }
}

private struct Sums<Number: BinaryFloatingPoint> {
  var output: Square<Number>
  var kernel: Square<Number>
  var input: Square<Number>

  init(output: Int, kernel: Int, input: Int) {
    self.output = Square(output)
    self.kernel = Square(kernel)
    self.input = Square(input)
  }
}

/// Numbers in as many rows as columns.
private struct Square<Number: BinaryFloatingPoint> {
  let side: Int
  private var numbers: [Number]

  init(_ side: Int, _ number: () -> Number = { 0 }) {
    self.side = side
    numbers = (0..<side * side).map { _ in number() }
  }

  subscript(row: Int, column: Int) -> Number {
    get { numbers[row * side + column] }
    set { numbers[row * side + column] = newValue }
  }

  /// Of the largest that is expected.
  func error(of expected: Square<Double>) -> Double {
    let off = zip(numbers, expected.numbers).map { abs(Double($0) - $1) }
    return off.max()! / expected.numbers.map(abs).max()!
  }
}

extension Square<Float> {
  /// Along both axes.
  fileprivate func mapped(_ map: [[Float]]) -> Square {
    func along(_ element: (Int, Int) -> Float, row: [Float], at other: Int) -> Float {
      row.indices.reduce(Float(0)) { row[$1] == 0 ? $0 : $0.addingProduct(row[$1], element($1, other)) }
    }
    var result = Square<Float>(map.count)
    var lines = [Float](repeating: 0, count: map.count * side)
    for (index, row) in map.enumerated() {
      for column in 0..<side { lines[index * side + column] = along({ self[$0, $1] }, row: row, at: column) }
    }
    for (index, row) in map.enumerated() {
      for line in map.indices {
        result[line, index] = along({ lines[$1 * side + $0] }, row: row, at: line)
      }
    }
    return result
  }
}

/// Numbers in ±0.5, the same in every run (Steele et al. 2014, "Fast Splittable Pseudorandom Number Generators").
private struct SplitMix {
  var state: UInt64

  mutating func next() -> Float {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Float((z ^ (z >> 31)) >> 40) * 0x1p-24 - 0.5
  }
}
