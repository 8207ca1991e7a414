import FastForms
import Foundation
import Testing

@testable import BespokeCompiler

/// The table of fast convolutions' forms: right, as cheap and as exact as it says, and as the search wrote it.
@Suite struct FastFormTests {
  /// The trilinear form on unit vectors is the tensor of taps itself, phases and padding included.
  @Test(arguments: FastForm.table)
  func aFormIsTheTapsItReplaces(_ row: FastForm.Row) throws {
    let (inputs, outputs) = (row.stride * row.tile + 3, row.tile + 1)
    let pad = row.taps / 2
    let axis = try #require(
      WinogradTransform(
        inputs: inputs, taps: row.taps, stride: row.stride, pad: pad, outputs: outputs, tile: row.tile,
        form: row.form))
    #expect(axis.elements == row.products && axis.points == row.form.products)
    let sums = Trilinear(axis)
    for x in 0..<inputs {
      for k in 0..<row.taps {
        for y in 0..<outputs {
          let tap = row.stride * y + k - pad == x ? 1.0 : 0
          #expect(abs(sums(x, k, y) - tap) < 1e-11, "x \(x) k \(k) y \(y)")
        }
      }
    }
  }

  @Test(arguments: FastForm.table)
  func errorsAreThoseMeasuredAndWithinTheBound(_ row: FastForm.Row) throws {
    let measured = try #require(
      errors(of: row.form, taps: row.taps, stride: row.stride, tile: row.tile))
    #expect(measured.rounded == row.errors)
    #expect(row.errors.largest <= FastForm.Errors.bound)
  }

  /// A form that loses too much is seen to: eleven points for seven outputs of five taps.
  @Test func pointsAloneLoseTooMuch() throws {
    let points = FastForm(points: [.infinity, 0, 1, -1, 2, -2, 0.5, -0.5, 1.5, -1.5, 0.75])
    let measured = try #require(errors(of: points, taps: 5, stride: 1, tile: 7))
    #expect(measured.largest > 10 * FastForm.Errors.bound)
  }

  @Test func noTileHasTwoForms() {
    let shapes = FastForm.table.map { [$0.taps, $0.stride, $0.tile] }
    #expect(Set(shapes).count == shapes.count)
    #expect(shapes.allSatisfy { $0[2] <= FastForm.mostOutputs })
  }

  @Test func theTableIsAsTheSearchWritesIt() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/BespokeCompiler/FastConvolution/FastFormTable.swift")
    #expect(try String(contentsOf: file, encoding: .utf8) == fastFormTable(FastForm.table))
  }

  /// Of kernels of three taps on four outputs the search finds six products, which are the fewest that there are.
  @Test func theSearchFindsTheTable() throws {
    let row = try #require(searchFastForm(taps: 3, stride: 1, tile: 4))
    #expect(FastForm.table.contains(row) && row.products == 6)
    let strided = try #require(searchFastForm(taps: 4, stride: 2, tile: 3))
    #expect(FastForm.table.contains(strided) && strided.products == 8)
  }

  /// Points as ±a without infinity: all rows but that of zero and those of the factors' x share their halves.
  @Test func symmetricFormsShareHalfTheirRows() throws {
    let axis = try #require(
      WinogradTransform(inputs: 11, taps: 5, stride: 1, pad: 0, outputs: 7, tile: 7))
    let map = AxisMap(name: "m", axis.input)
    let terms = map.lines.reduce(0) { $0 + $1.terms.count }
    let entries = axis.input.rows.reduce(0) { $0 + $1.count }
    #expect(Double(terms) < 0.75 * Double(entries))
  }
}

/// Σ over products of what a pixel, a tap and an output give.
private struct Trilinear {
  private let axis: WinogradTransform
  private let columns: (input: [[Double]], weights: [[Double]], output: [[Double]])

  init(_ axis: WinogradTransform) {
    self.axis = axis
    func columns(_ map: LinearMap) -> [[Double]] {
      (0..<map.sources).map { index in map((0..<map.sources).map { $0 == index ? 1 : 0 }) }
    }
    self.columns = (columns(axis.input), columns(axis.weights), columns(axis.output))
  }

  func callAsFunction(_ x: Int, _ k: Int, _ y: Int) -> Double {
    let (input, weights, output) = (columns.input[x], columns.weights[k], columns.output[y])
    var sum = 0.0
    for (element, point) in axis.point.enumerated() {
      for t in 0..<axis.tiles {
        sum += input[element * axis.tiles + t] * weights[element] * output[point * axis.tiles + t]
      }
    }
    return sum
  }
}
