import BespokeGraph
import Testing

@Suite struct ConvolutionGeometryTests {
  /// Padding and taps against the definition, pixel by pixel.
  @Test(arguments: [(28, 5, 2), (14, 5, 2), (7, 5, 1), (9, 2, 3), (5, 7, 2), (6, 1, 3), (1, 3, 1)])
  func samePaddingIsKeras(_ size: Int, _ kernel: Int, _ stride: Int) {
    let g = ConvolutionGeometry.same(
      height: size, width: size, kernelHeight: kernel, kernelWidth: kernel, stride: stride)
    let out = Int((Double(size) / Double(stride)).rounded(.up))
    let total = max((out - 1) * stride + kernel - size, 0)
    #expect(g.outputHeight == out && g.padTop == total / 2)
    var expected: Set<[Int]> = []
    for p in 0..<out * out {
      for k in 0..<kernel * kernel {
        let (h, w) = (p / out * stride + k / kernel - total / 2, p % out * stride + k % kernel - total / 2)
        if h >= 0, w >= 0, h < size, w < size { expected.insert([h * size + w, p, k]) }
      }
    }
    #expect(
      g.taps.count == expected.count && Set(g.taps.map { [$0.input, $0.output, $0.weights] }) == expected)
  }
}
