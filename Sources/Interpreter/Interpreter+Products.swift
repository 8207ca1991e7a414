import GraphIR

extension Interpreter {
  func matmul(
    _ a: Tensor<Scalar>, _ b: Tensor<Scalar>, _ transposeLeft: Bool, _ transposeRight: Bool
  ) -> [Scalar] {
    let (rows, inner) = transposeLeft ? (a.shape[1], a.shape[0]) : (a.shape[0], a.shape[1])
    let columns = transposeRight ? b.shape[0] : b.shape[1]
    let (rowStride, innerStride) = transposeLeft ? (1, rows) : (inner, 1)
    let right = transposeRight ? transposed(b.elements, columns, inner) : b.elements
    return accumulate(rows * columns, a.elements, right) { a, b, y in
      for row in 0..<rows {
        for k in 0..<inner {
          Scalar.addScaled(
            a[row * rowStride + k * innerStride], b + k * columns, to: y + row * columns, count: columns)
        }
      }
    }
  }

  /// The product of the matrices of each sample.
  func matmulOfSamples(
    _ a: Tensor<Scalar>, _ b: Tensor<Scalar>, _ transposeLeft: Bool, _ transposeRight: Bool
  ) -> [Scalar] {
    func sample(_ tensor: Tensor<Scalar>, _ n: Int) -> Tensor<Scalar> {
      let count = tensor.shape.sampleCount
      return Tensor(
        shape: Shape(tensor.shape.sampleDimensions),
        elements: Array(tensor.elements[n * count..<(n + 1) * count]))
    }
    return (0..<a.shape[0]).flatMap { matmul(sample(a, $0), sample(b, $0), transposeLeft, transposeRight) }
  }

  func convolution(_ x: Tensor<Scalar>, _ kernel: Tensor<Scalar>, _ geometry: ConvolutionGeometry) -> [Scalar]
  {
    let (taps, samples) = (geometry.taps, x.shape[0])
    let (inputs, outputs) = (kernel.shape[2], kernel.shape[3])
    let (inputSize, outputSize) = sizes(geometry, inputs, outputs)
    return accumulate(samples * outputSize, x.elements, kernel.elements) { x, k, y in
      for n in 0..<samples {
        for tap in taps {
          let x = x + (n * inputSize + tap.input * inputs)
          let y = y + (n * outputSize + tap.output * outputs)
          let k = k + tap.kernel * inputs * outputs
          for c in 0..<inputs { Scalar.addScaled(x[c], k + c * outputs, to: y, count: outputs) }
        }
      }
    }
  }

  func convolutionInputGradient(
    _ dy: Tensor<Scalar>, _ kernel: Tensor<Scalar>, _ geometry: ConvolutionGeometry
  ) -> [Scalar] {
    let (taps, samples) = (geometry.taps, dy.shape[0])
    let (inputs, outputs) = (kernel.shape[2], kernel.shape[3])
    let (inputSize, outputSize) = sizes(geometry, inputs, outputs)
    // Each tap's matrix transposed, so that the innermost loop runs along memory.
    let area = inputs * outputs
    var turned: [Scalar] = []
    turned.reserveCapacity(kernel.elements.count)
    for tap in 0..<geometry.kernelHeight * geometry.kernelWidth {
      turned += transposed(Array(kernel.elements[tap * area..<(tap + 1) * area]), inputs, outputs)
    }
    return accumulate(samples * inputSize, dy.elements, turned) { dy, k, dx in
      for n in 0..<samples {
        for tap in taps {
          let dx = dx + (n * inputSize + tap.input * inputs)
          let dy = dy + (n * outputSize + tap.output * outputs)
          let k = k + tap.kernel * area
          for o in 0..<outputs { Scalar.addScaled(dy[o], k + o * inputs, to: dx, count: inputs) }
        }
      }
    }
  }

  func convolutionKernelGradient(
    _ x: Tensor<Scalar>, _ dy: Tensor<Scalar>, _ geometry: ConvolutionGeometry
  ) -> [Scalar] {
    let (taps, samples) = (geometry.taps, x.shape[0])
    let (inputs, outputs) = (x.shape[3], dy.shape[3])
    let (inputSize, outputSize) = sizes(geometry, inputs, outputs)
    let area = inputs * outputs
    return accumulate(geometry.kernelHeight * geometry.kernelWidth * area, x.elements, dy.elements) {
      x, dy, dk in
      for n in 0..<samples {
        for tap in taps {
          let x = x + (n * inputSize + tap.input * inputs)
          let dy = dy + (n * outputSize + tap.output * outputs)
          let dk = dk + tap.kernel * area
          for c in 0..<inputs { Scalar.addScaled(x[c], dy, to: dk + c * outputs, count: outputs) }
        }
      }
    }
  }

  /// Elements of one sample of the input image and of the output image.
  private func sizes(_ g: ConvolutionGeometry, _ inputs: Int, _ outputs: Int) -> (Int, Int) {
    (g.inputHeight * g.inputWidth * inputs, g.outputHeight * g.outputWidth * outputs)
  }

  private func transposed(_ matrix: [Scalar], _ rows: Int, _ columns: Int) -> [Scalar] {
    matrix.withUnsafeBufferPointer { x in
      [Scalar](unsafeUninitializedCapacity: x.count) { y, count in
        for column in 0..<columns {
          for row in 0..<rows {
            y.initializeElement(at: column * rows + row, to: x[row * columns + column])
          }
        }
        count = x.count
      }
    }
  }

  /// `count` zeros, to which `body` adds products of the elements of `a` and `b`.
  private func accumulate(
    _ count: Int, _ a: [Scalar], _ b: [Scalar],
    _ body: (UnsafePointer<Scalar>, UnsafePointer<Scalar>, UnsafeMutablePointer<Scalar>) -> Void
  ) -> [Scalar] {
    var result = [Scalar](repeating: 0, count: count)
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        result.withUnsafeMutableBufferPointer { y in
          body(a.baseAddress!, b.baseAddress!, y.baseAddress!)
        }
      }
    }
    return result
  }
}
