import BespokeGraph
import BespokeInterpreter
import Testing

/// Convolution and its two adjoints. All numbers are small integers, so that sums in any order are exact.
@Suite struct ConvolutionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var geometry: ConvolutionGeometry
    var padding: String
    var testDescription: String {
      let g = geometry
      return
        "\(g.inputHeight)x\(g.inputWidth) by \(g.kernelHeight)x\(g.kernelWidth), stride \(g.stride), \(padding)"
    }
  }

  static let cases: [Case] = {
    var cases: [Case] = []
    for (height, width, kernelHeight, kernelWidth) in [
      (7, 5, 3, 5), (5, 7, 5, 5), (9, 8, 2, 3), (3, 3, 1, 1), (4, 6, 4, 2),
    ] {
      for stride in 1...3 {
        cases.append(
          Case(
            geometry: .same(
              height: height, width: width, kernelHeight: kernelHeight, kernelWidth: kernelWidth,
              stride: stride), padding: "same"))
        cases.append(
          Case(
            geometry: .valid(
              height: height, width: width, kernelHeight: kernelHeight, kernelWidth: kernelWidth,
              stride: stride), padding: "valid"))
      }
    }
    // A kernel larger than the image, most of it over padding.
    cases.append(
      Case(geometry: .same(height: 2, width: 3, kernelHeight: 5, kernelWidth: 5, stride: 2), padding: "same"))
    return cases
  }()

  private let samples = 2
  private let inputs = 3
  private let outputs = 5

  private func image(_ g: ConvolutionGeometry) -> Tensor<Double> {
    integers(Shape([samples, g.inputHeight, g.inputWidth, inputs], batched: true))
  }
  private func kernel(_ g: ConvolutionGeometry) -> Tensor<Double> {
    integers(Shape([g.kernelHeight, g.kernelWidth, inputs, outputs]), salt: 1000)
  }
  private func result(_ g: ConvolutionGeometry) -> Tensor<Double> {
    integers(Shape([samples, g.outputHeight, g.outputWidth, outputs], batched: true), salt: 2000)
  }

  /// `y[n,p,q,o] = Σ x[n, p*s+i-top, q*s+j-left, c] k[i,j,c,o]` over an image that stores its padding.
  private func definition(_ x: Tensor<Double>, _ k: Tensor<Double>, _ g: ConvolutionGeometry) -> [Double] {
    let (height, width) = (
      (g.outputHeight - 1) * g.stride + g.kernelHeight, (g.outputWidth - 1) * g.stride + g.kernelWidth
    )
    var padded = [Double](repeating: 0, count: samples * height * width * inputs)
    for n in 0..<samples {
      for h in 0..<g.inputHeight where h + g.padTop < height {
        for w in 0..<g.inputWidth where w + g.padLeft < width {
          for c in 0..<inputs {
            padded[((n * height + h + g.padTop) * width + w + g.padLeft) * inputs + c] =
              x.elements[((n * g.inputHeight + h) * g.inputWidth + w) * inputs + c]
          }
        }
      }
    }
    var y: [Double] = []
    for n in 0..<samples {
      for p in 0..<g.outputHeight {
        for q in 0..<g.outputWidth {
          for o in 0..<outputs {
            var sum = 0.0
            for i in 0..<g.kernelHeight {
              for j in 0..<g.kernelWidth {
                for c in 0..<inputs {
                  sum +=
                    padded[((n * height + p * g.stride + i) * width + q * g.stride + j) * inputs + c]
                    * k.elements[((i * g.kernelWidth + j) * inputs + c) * outputs + o]
                }
              }
            }
            y.append(sum)
          }
        }
      }
    }
    return y
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map(*).reduce(0, +) }

  @Test(arguments: cases) func agreesWithTheDefinition(_ test: Case) throws {
    let g = test.geometry
    let y = try evaluate(image(g), kernel(g)) { $0.convolution($1[0], $1[1], g) }
    #expect(y == definition(image(g), kernel(g), g))
    #expect(y.contains { $0 != 0 })
  }

  /// ⟨conv(x, k), y⟩ = ⟨x, inputGradient(y, k)⟩ = ⟨k, kernelGradient(x, y)⟩
  @Test(arguments: cases) func gradientsAreAdjoints(_ test: Case) throws {
    let g = test.geometry
    let (x, k, y) = (image(g), kernel(g), result(g))
    let product = dot(try evaluate(x, k) { $0.convolution($1[0], $1[1], g) }, y.elements)
    #expect(product == dot(try evaluate(y, k) { $0.convolutionInputGradient($1[0], $1[1], g) }, x.elements))
    #expect(product == dot(try evaluate(x, y) { $0.convolutionKernelGradient($1[0], $1[1], g) }, k.elements))
    #expect(product != 0)
  }

  /// One row or column of padding in all stands last.
  @Test(arguments: [(1, 4), (4, 1)]) func samePaddingPutsTheSmallerHalfFirst(height: Int, width: Int) throws {
    let x = Tensor(shape: Shape([1, height, width, 1], batched: true), elements: [1.0, 2, 3, 4])
    let (rows, columns) = (min(height, 3), min(width, 3))
    let k = Tensor(shape: Shape([rows, columns, 1, 1]), elements: [1.0, 10, 100])
    let g = ConvolutionGeometry.same(
      height: height, width: width, kernelHeight: rows, kernelWidth: columns, stride: 2)
    #expect(try evaluate(x, k) { $0.convolution($1[0], $1[1], g) } == [321, 43])
  }

  /// The stride leaves gaps, which the adjoint fills with zeros.
  @Test func transposedConvolutionSpreadsEachPixel() throws {
    let y = Tensor(shape: Shape([1, 1, 2, 1], batched: true), elements: [1.0, 2])
    let k = Tensor(shape: Shape([1, 2, 1, 1]), elements: [1.0, 10])
    let g = ConvolutionGeometry.valid(height: 1, width: 5, kernelHeight: 1, kernelWidth: 2, stride: 3)
    #expect(try evaluate(y, k) { $0.convolutionInputGradient($1[0], $1[1], g) } == [1, 10, 0, 2, 20])
  }
}
