import BespokeAutodiff
import BespokeGraph
import TestSupport
import Testing

@testable import BespokeDSL

/// First and second derivatives of every layer of which there is a formula of its own.
@Suite struct LayerGradientTests {
  private static let image = Shape([2, 4, 5, 6], batched: true)
  private static let features = Shape([3, 6], batched: true)

  struct Case: Sendable, CustomTestStringConvertible {
    var input: Shape
    var layer: any Layer
    var testDescription: String { "\(layer) of \(input)" }
  }

  private static let ofImages: [any Layer] = [
    AveragePool2D(2, stride: 1), AveragePool2D(3, stride: 2), MaxPool2D(2, stride: 1),
    MaxPool2D(3, stride: 2), GlobalAveragePool2D(), GlobalMaxPool2D(), UpSampling2D(),
    UpSampling2D(2, interpolation: .bilinear), UpSampling2D(3, interpolation: .bilinear), LayerNorm(),
    LayerNorm(over: .sample), InstanceNorm(), GroupNorm(3), MinibatchStandardDeviation(),
    GlobalSumPool2D(), SelfAttention(channels: 2), ZeroPadding2D(top: 1, right: 2), Softmax(), ELU(0.7),
    Conv2D(3, kernel: 3),
    Conv2D(3, kernel: 2, stride: 2), ConvTranspose2D(2, kernel: 3, stride: 2), Flatten(), Reshape(10, 2, 6),
  ]
  private static let ofFeatures: [any Layer] = [
    Softmax(), ELU(), GELU(), SiLU(), Softplus(), LeakyReLU(0.2), Tanh(), Sigmoid(), LayerNorm(),
    GroupNorm(2), MinibatchStandardDeviation(), Dense(4),
  ]
  static let cases: [Case] =
    ofImages.map { Case(input: image, layer: $0) } + ofFeatures.map { Case(input: features, layer: $0) }
    + [
      Case(input: Shape([2, 4, 6, 3], batched: true), layer: AveragePool2D()),
      // A stride beyond the image.
      Case(input: Shape([2, 2, 2, 3], batched: true), layer: AveragePool2D(2, stride: 3)),
      Case(input: Shape([2, 2, 3, 12], batched: true), layer: PixelShuffle()),
      // So large that rows are joined first.
      Case(input: Shape([1, 6, 7, 2], batched: true), layer: MaxPool2D(5, stride: 1)),
      Case(input: Shape([1, 7, 6, 2], batched: true), layer: AveragePool2D(5, stride: 2)),
    ]

  @Test(arguments: cases) func firstAndSecondOrder(_ testCase: Case) throws {
    let layer = testCase.layer
    let one = OneLayer(testCase.input) { layer($0) }
    #expect(one.diagnostics == [])
    try one.checkGradients(testCase.testDescription)
  }

  @Test func layersOfSeveralOperands() throws {
    try OneLayer(Self.image) { x in Concat()(x, Tanh()(x), AveragePool2D(1)(x)) }.checkGradients("Concat")
    try OneLayer(Self.features) { x in InnerProduct()(x, Tanh()(x)) }.checkGradients("InnerProduct")
  }

  /// Where the vectors are the singular ones, the norm is at its largest in them, and counting them as constants
  /// changes nothing of the first derivative.
  @Test func spectralNormOfItsSingularVector() throws {
    let features = Shape([1, 6], batched: true)
    let one = OneLayer(features) { Dense(4, spectralNorm: true)($0) }
    let kernel = try random(one.states[0].shape, stream: 2)
    func product(_ row: Int, _ u: [Double]) -> Double {
      (0..<4).reduce(0) { $0 + kernel.elements[row * 4 + $1] * u[$1] }
    }
    var u = [0.5, 0.5, 0.5, 0.5]
    for _ in 0..<5000 {
      let v = (0..<6).map { product($0, u) }
      u = (0..<4).map { column in
        (0..<6).reduce(0) { $0 + kernel.elements[$1 * 4 + column] * v[$1] }
      }
      let norm = u.reduce(0) { $0 + $1 * $1 }.squareRoot()
      u = u.map { $0 / norm }
    }
    let vector = Values(shape: one.states[2].shape, elements: u)
    let point = try [random(one.network.input), kernel, random(one.states[1].shape, stream: 3), vector]
    try checkGradients("spectral norm", at: point, orders: 1) { builder, x in
      [builder.unary(.square, one.append(x[0], Array(x.dropFirst()), &builder))]
    }
    // Of norm 1, the layer turns one singular vector into the other.
    let v = (0..<6).map { product($0, u) }
    let norm = v.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let input = Values(
      shape: features, elements: v.map { $0 / norm })
    let zero = Values(shape: one.states[1].shape, elements: [0, 0, 0, 0])
    expectClose(
      try one(input, [kernel, zero, vector]), u, .centralDifference, "the singular vector after a layer")
  }

  /// The gradient penalty of a critic of many layers is itself made of gradients, so these are third derivatives.
  @Test func gradientPenaltyOfACritic() throws {
    let critic = OneLayer(Shape([2, 4, 4, 2], batched: true)) { x in
      let a = SiLU()(LayerNorm(over: .sample)(Conv2D(3, kernel: 3)(x)))
      let b = Tanh()(InstanceNorm()(Conv2D(2, kernel: 2)(AveragePool2D()(a))))
      return Dense(1)(Flatten()(b))
    }
    let point =
      try [random(critic.network.input)]
      + critic.states.enumerated().map { index, state in
        try random(state.shape, stream: UInt32(index + 2))
      }
    try checkGradients("gradient penalty", at: point) { builder, x in
      let logits = critic.append(x[0], Array(x.dropFirst()), &builder)
      let slope = builder.gradients(of: builder.sum(logits), withRespectTo: [x[0]])[0]
      let squares = builder.sum(builder.unary(.square, slope), axes: [1, 2, 3])
      let norm = builder.unary(.squareRoot, builder.affine(squares, offset: 1e-3))
      return [builder.mean(builder.unary(.square, builder.affine(norm, offset: -1)))]
    }
  }
}
