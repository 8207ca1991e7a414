import BespokeGraph
import TestSupport
import Testing

@testable import BespokeCompiler

/// What fast convolutions lose in float32: the three contractions of one axis, computed in Float and in Double.
@Suite struct FastConvolutionErrorTests {
  @Test(arguments: [
    (5, 1, 7, 7), (5, 1, 7, 4), (5, 2, 7, 7), (5, 2, 7, 4), (4, 2, 8, 8), (3, 1, 14, 6), (3, 1, 14, 4),
    (7, 3, 5, 4),
  ])
  func everyContractionKeepsItsDigits(_ shape: (taps: Int, stride: Int, outputs: Int, tile: Int)) throws {
    let inputs = shape.outputs * shape.stride
    let axis = try #require(
      WinogradTransform(
        inputs: inputs, taps: shape.taps, stride: shape.stride, pad: shape.taps / 2, outputs: shape.outputs,
        tile: shape.tile))
    // Sums over 64 channels of random numbers in ±0.5, as a layer has them.
    var random = SplitMix(state: 1)
    let channels = 64
    var total: [[Float]] = [
      Array(repeating: 0, count: axis.output.rows.count), Array(repeating: 0, count: axis.input.rows.count),
      Array(repeating: 0, count: axis.weights.rows.count),
    ]
    var exact: [[Double]] = [
      Array(repeating: 0, count: shape.outputs), Array(repeating: 0, count: inputs),
      Array(repeating: 0, count: shape.taps),
    ]
    for _ in 0..<channels {
      let x = (0..<inputs).map { _ in random.next() }
      let k = (0..<shape.taps).map { _ in random.next() }
      let y = (0..<shape.outputs).map { _ in random.next() }
      let (fx, fk, fy) = (single(axis.input, x), single(axis.weights, k), single(axis.output, y))
      for (element, point) in axis.point.enumerated() {
        for t in 0..<axis.tiles {
          let (i, o) = (element * axis.tiles + t, point * axis.tiles + t)
          total[0][o] += fx[i] * fk[element]
          total[1][i] += fy[o] * fk[element]
          total[2][element] += fx[i] * fy[o]
        }
      }
      for o in 0..<shape.outputs {
        for j in 0..<shape.taps {
          let i = shape.stride * o + j - shape.taps / 2
          guard (0..<inputs).contains(i) else { continue }
          exact[0][o] += Double(x[i]) * Double(k[j])
          exact[1][i] += Double(y[o]) * Double(k[j])
          exact[2][j] += Double(x[i]) * Double(y[o])
        }
      }
    }
    let maps = [axis.output, axis.input, axis.weights]
    for (index, map) in maps.enumerated() {
      let name = ["output", "input", "kernel"][index]
      expectClose(single(map.transposed, total[index]), exact[index], .fastConvolution, name)
    }
  }

  private func single(_ map: LinearMap, _ x: [Float]) -> [Float] {
    map.rows.map { $0.reduce(Float(0)) { $0 + Float($1.coefficient) * x[$1.index] } }
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
