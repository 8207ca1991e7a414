import BespokeGraph
import BespokeInterpreter
import Testing

/// Products add in the order of their definition, to the last bit, however their loops are arranged.
@Suite struct OrderTests {
  /// Numbers whose sums round, differently in another order.
  private func fractions(_ shape: Shape, salt: Int = 0) -> Tensor<Double> {
    Tensor(
      shape: shape,
      elements: (0..<shape.count).map { index -> Double in
        let residue = ((index &+ salt) &* 2_654_435_761) % 100_003
        return Double(residue) / 30_011 - 1.5
      })
  }

  /// Widths on both sides of what one step of the loops takes.
  @Test(arguments: [1, 5, 8, 19]) func matrices(columns: Int) throws {
    let (rows, inner) = (3, 37)
    let a = fractions(Shape([rows, inner]))
    let b = fractions(Shape([inner, columns]), salt: 7)
    let product = try evaluate(a, b) { $0.matmul($1[0], $1[1]) }
    var expected = [Double](repeating: 0, count: rows * columns)
    for i in 0..<rows {
      for k in 0..<inner {
        for j in 0..<columns {
          expected[i * columns + j] += a.elements[i * inner + k] * b.elements[k * columns + j]
        }
      }
    }
    #expect(product == expected)
  }

  @Test(arguments: [1, 2], [3, 10]) func convolutions(stride: Int, channels: Int) throws {
    let g = ConvolutionGeometry.same(height: 7, width: 6, kernelHeight: 5, kernelWidth: 3, stride: stride)
    let (samples, inputs, outputs) = (2, channels, 12)
    let x = fractions(Shape([samples, g.inputHeight, g.inputWidth, inputs], batched: true))
    let k = fractions(Shape([g.kernelHeight, g.kernelWidth, inputs, outputs]), salt: 11)
    let dy = fractions(Shape([samples, g.outputHeight, g.outputWidth, outputs], batched: true), salt: 13)
    var y = [Double](repeating: 0, count: dy.shape.count)
    var dx = [Double](repeating: 0, count: x.shape.count)
    var dk = [Double](repeating: 0, count: k.shape.count)
    for n in 0..<samples {
      for tap in g.taps {
        let input = (n * g.inputHeight * g.inputWidth + tap.input) * inputs
        let output = (n * g.outputHeight * g.outputWidth + tap.output) * outputs
        for c in 0..<inputs {
          for o in 0..<outputs {
            let weight = (tap.weights * inputs + c) * outputs + o
            y[output + o] += x.elements[input + c] * k.elements[weight]
            dx[input + c] += dy.elements[output + o] * k.elements[weight]
            dk[weight] += x.elements[input + c] * dy.elements[output + o]
          }
        }
      }
    }
    #expect(try evaluate(x, k) { $0.convolution($1[0], $1[1], g) } == y)
    #expect(try evaluate(dy, k) { $0.convolutionInputGradient($1[0], $1[1], g) } == dx)
    #expect(try evaluate(x, dy) { $0.convolutionKernelGradient($1[0], $1[1], g) } == dk)
  }
}
