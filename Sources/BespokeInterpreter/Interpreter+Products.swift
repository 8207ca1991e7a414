import BespokeGraph
import Foundation

extension Interpreter {
  @specialized(where Scalar == Double)
  func matmul(
    _ a: Tensor<Scalar>, _ b: Tensor<Scalar>, _ transposeLeft: Bool, _ transposeRight: Bool
  ) -> [Scalar] {
    let (rows, inner) = transposeLeft ? (a.shape[1], a.shape[0]) : (a.shape[0], a.shape[1])
    let columns = transposeRight ? b.shape[0] : b.shape[1]
    let (rowStride, innerStride) = transposeLeft ? (1, rows) : (inner, 1)
    let right = transposeRight ? transposed(b.elements, columns, inner) : b.elements
    return accumulate(rows * columns, parts: rows, work: rows * columns * inner, a.elements, right) {
      part, a, b, y in
      for row in part {
        Scalar.addProducts(
          a + row * rowStride, stride: innerStride, b, terms: inner, to: y + row * columns, count: columns)
      }
    }
  }

  /// The product of the matrices of each sample.
  @specialized(where Scalar == Double)
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

  @specialized(where Scalar == Double)
  func convolution(_ x: Tensor<Scalar>, _ kernel: Tensor<Scalar>, _ geometry: ConvolutionGeometry) -> [Scalar]
  {
    // By the window's elements, so that each one's matrix is read once a sample; an element of the result is added to in
    // the same order.
    let (taps, samples) = (geometry.taps.sorted { $0.weights < $1.weights }, x.shape[0])
    let (inputs, outputs) = (kernel.shape[2], kernel.shape[3])
    let (inputSize, outputSize) = sizes(geometry, inputs, outputs)
    let work = samples * taps.count * inputs * outputs
    return accumulate(samples * outputSize, parts: samples, work: work, x.elements, kernel.elements) {
      part, x, k, y in
      for n in part {
        for tap in taps {
          let x = x + (n * inputSize + tap.input * inputs)
          let y = y + (n * outputSize + tap.output * outputs)
          let k = k + tap.weights * inputs * outputs
          Scalar.addProducts(x, stride: 1, k, terms: inputs, to: y, count: outputs)
        }
      }
    }
  }

  @specialized(where Scalar == Double)
  func convolutionInputGradient(
    _ dy: Tensor<Scalar>, _ kernel: Tensor<Scalar>, _ geometry: ConvolutionGeometry
  ) -> [Scalar] {
    // The outputs that an element of the input takes part in see it through the window's last element first.
    let (taps, samples) = (geometry.taps.sorted { $0.weights > $1.weights }, dy.shape[0])
    let (inputs, outputs) = (kernel.shape[2], kernel.shape[3])
    let (inputSize, outputSize) = sizes(geometry, inputs, outputs)
    // Each tap's matrix transposed, so that the innermost loop runs along memory.
    let area = inputs * outputs
    var turned: [Scalar] = []
    turned.reserveCapacity(kernel.elements.count)
    for tap in 0..<geometry.kernelHeight * geometry.kernelWidth {
      turned += transposed(Array(kernel.elements[tap * area..<(tap + 1) * area]), inputs, outputs)
    }
    let work = samples * taps.count * inputs * outputs
    return accumulate(samples * inputSize, parts: samples, work: work, dy.elements, turned) {
      part, dy, k, dx in
      for n in part {
        for tap in taps {
          let dx = dx + (n * inputSize + tap.input * inputs)
          let dy = dy + (n * outputSize + tap.output * outputs)
          let k = k + tap.weights * area
          Scalar.addProducts(dy, stride: 1, k, terms: outputs, to: dx, count: inputs)
        }
      }
    }
  }

  @specialized(where Scalar == Double)
  func convolutionKernelGradient(
    _ x: Tensor<Scalar>, _ dy: Tensor<Scalar>, _ geometry: ConvolutionGeometry
  ) -> [Scalar] {
    let samples = x.shape[0]
    let (inputs, outputs) = (x.shape[3], dy.shape[3])
    let (inputSize, outputSize) = sizes(geometry, inputs, outputs)
    let area = inputs * outputs
    let kernelSize = geometry.kernelHeight * geometry.kernelWidth
    // Those of one element of the window, so that each is one thread's.
    let taps = Dictionary(grouping: geometry.taps, by: \.weights)
    let work = samples * geometry.taps.count * area
    return accumulate(kernelSize * area, parts: kernelSize, work: work, x.elements, dy.elements) {
      part, x, dy, dk in
      for window in part {
        let taps = taps[window] ?? []
        let dk = dk + window * area
        for n in 0..<samples {
          // The pixels that the taps read, as two matrices.
          let xs = gathered(x + n * inputSize, taps.map(\.input), inputs)
          let dys = gathered(dy + n * outputSize, taps.map(\.output), outputs)
          xs.withUnsafeBufferPointer { xs in
            for c in 0..<(taps.isEmpty ? 0 : inputs) {
              Scalar.addProducts(
                xs.baseAddress! + c, stride: inputs, dys, terms: taps.count, to: dk + c * outputs,
                count: outputs)
            }
          }
        }
      }
    }
  }

  /// The channels of pixels, one pixel after the other.
  private func gathered(_ image: UnsafePointer<Scalar>, _ pixels: [Int], _ channels: Int) -> [Scalar] {
    [Scalar](unsafeUninitializedCapacity: pixels.count * channels) { y, count in
      for (row, pixel) in pixels.enumerated() {
        for c in 0..<channels { y.initializeElement(at: row * channels + c, to: image[pixel * channels + c]) }
      }
      count = pixels.count * channels
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

  /// `count` zeros, to which `body` adds products of the elements of `a` and `b`. Parts of the result are worked on in
  /// threads where it is worth it; each is one thread's, which adds in one order.
  @specialized(where Scalar == Double)
  private func accumulate(
    _ count: Int, parts: Int, work: Int, _ a: [Scalar], _ b: [Scalar],
    _ body: (Range<Int>, UnsafePointer<Scalar>, UnsafePointer<Scalar>, UnsafeMutablePointer<Scalar>) -> Void
  ) -> [Scalar] {
    var result = [Scalar](repeating: 0, count: count)
    let chunks = work < 1 << 20 ? 1 : min(parts, 4 * ProcessInfo.processInfo.activeProcessorCount)
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        result.withUnsafeMutableBufferPointer { y in
          // No two threads touch the same elements of the result.
          nonisolated(unsafe) let (a, b, y) = (a.baseAddress!, b.baseAddress!, y.baseAddress!)
          if chunks < 2 { return body(0..<parts, a, b, y) }
          withoutActuallyEscaping(body) { body in
            nonisolated(unsafe) let body = body
            DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
              body(parts * chunk / chunks..<parts * (chunk + 1) / chunks, a, b, y)
            }
          }
        }
      }
    }
    return result
  }
}
