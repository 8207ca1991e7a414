import BespokeGraph
import Testing

@testable import BespokeCompiler

/// Fast convolutions against the taps they replace, in Double.
@Suite struct FastConvolutionTests {
  /// The trilinear form on unit vectors is the tensor of taps itself.
  @Test(arguments: [
    (7, 5, 1, 2, 7, 4), (7, 5, 1, 2, 7, 3), (14, 5, 2, 1, 7, 4), (14, 5, 2, 1, 7, 2), (13, 3, 1, 1, 13, 6),
    (9, 4, 3, 0, 2, 2), (10, 2, 3, 0, 3, 3), (5, 1, 1, 0, 5, 8), (5, 1, 2, 0, 3, 2), (6, 7, 2, 3, 3, 5),
  ])
  func anAxisIsTheTapsItReplaces(
    _ shape: (inputs: Int, taps: Int, stride: Int, pad: Int, outputs: Int, tile: Int)
  ) throws {
    let axis = try #require(
      WinogradTransform(
        inputs: shape.inputs, taps: shape.taps, stride: shape.stride, pad: shape.pad, outputs: shape.outputs,
        tile: shape.tile))
    for x in 0..<shape.inputs {
      for k in 0..<shape.taps {
        for y in 0..<shape.outputs {
          let input = axis.input(unit(x, of: shape.inputs))
          let kernel = axis.weights(unit(k, of: shape.taps))
          let output = axis.output(unit(y, of: shape.outputs))
          var sum = 0.0
          for (element, point) in axis.point.enumerated() {
            for t in 0..<axis.tiles {
              sum += input[element * axis.tiles + t] * kernel[element] * output[point * axis.tiles + t]
            }
          }
          let tap = shape.stride * y + k - shape.pad == x ? 1.0 : 0
          #expect(abs(sum - tap) < 1e-12, "x \(x) k \(k) y \(y)")
        }
      }
    }
  }

  /// Kernels without a table have points alone, no more than eight.
  @Test func tooManyPointsAreRefused() {
    #expect(WinogradTransform(inputs: 7, taps: 7, stride: 1, pad: 3, outputs: 7, tile: 2) != nil)
    #expect(WinogradTransform(inputs: 7, taps: 7, stride: 1, pad: 3, outputs: 7, tile: 3) == nil)
    #expect(
      WinogradTransform(
        inputs: 20, taps: 5, stride: 1, pad: 2, outputs: 20, tile: FastForm.mostOutputs + 1) == nil)
  }

  /// The layers of the DCGAN: a fifth to a third of the products that the taps need.
  @Test func theDCGANsLayersNeedFewerProducts() throws {
    let whole = ConvolutionGeometry.same(height: 7, width: 7, kernelHeight: 5, kernelWidth: 5, stride: 1)
    let fast = try #require(
      FastConvolution.best(whole, batch: 128, channels: (128, 256), target: .default).algorithm)
    #expect(fast.products == 169 && whole.taps.count == 841)
    let strided = ConvolutionGeometry.same(height: 14, width: 14, kernelHeight: 5, kernelWidth: 5, stride: 2)
    let halved = try #require(
      FastConvolution.best(strided, batch: 128, channels: (64, 128), target: .default).algorithm)
    #expect(halved.products == 361 && strided.taps.count == 1024)
  }

  @Test func thinLayersKeepTheirTaps() {
    let first = ConvolutionGeometry.same(height: 28, width: 28, kernelHeight: 5, kernelWidth: 5, stride: 2)
    #expect(FastConvolution.best(first, batch: 128, channels: (1, 64), target: .default).algorithm == nil)
  }

  @Test func slabsAreNumberedOnce() throws {
    let geometry = ConvolutionGeometry.same(height: 9, width: 6, kernelHeight: 3, kernelWidth: 4, stride: 2)
    let fast = try #require(FastConvolution(geometry, tile: (3, 2)))
    for (map, slabs) in [
      (fast.inputMap, fast.products), (fast.weightsMap, fast.elements),
      (fast.outputMap, fast.points * fast.tiles),
    ] {
      let numbers = map.target.row.flatMap { row in map.target.column.map { row + $0 } }
      #expect(numbers.sorted() == Array(0..<slabs))
    }
  }

  private func unit(_ index: Int, of count: Int) -> [Double] { (0..<count).map { $0 == index ? 1 : 0 } }
}
