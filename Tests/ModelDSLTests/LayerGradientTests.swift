import Autodiff
import GraphIR
import TestSupport
import Testing

@testable import ModelDSL

/// First and second derivatives of every layer of which there is a formula of its own.
@Suite struct LayerGradientTests {
  private static let image = Shape([2, 4, 5, 6], batched: true)
  private static let features = Shape([3, 6], batched: true)

  struct Case: Sendable, CustomTestStringConvertible {
    var input: Shape
    var layer: any Layer
    var testDescription: String { "\(layer) of \(input)" }
  }

  static let cases: [Case] =
    [
      AveragePool2D(2, stride: 1), AveragePool2D(3, stride: 2), MaxPool2D(2, stride: 1),
      MaxPool2D(3, stride: 2),
      GlobalAveragePool2D(), GlobalMaxPool2D(), UpSampling2D(), UpSampling2D(2, interpolation: .bilinear),
      UpSampling2D(3, interpolation: .bilinear), LayerNorm(), LayerNorm(over: .sample), InstanceNorm(),
      GroupNorm(3), MinibatchStandardDeviation(), ZeroPadding2D(top: 1, right: 2), Softmax(), ELU(0.7),
      Conv2D(3, kernel: 3), Conv2D(3, kernel: 2, stride: 2, spectralNorm: true),
      ConvTranspose2D(2, kernel: 3, stride: 2, spectralNorm: true), Flatten(), Reshape(10, 2, 6),
    ].map { Case(input: image, layer: $0) }
    + [
      Softmax(), ELU(), GELU(), SiLU(), Softplus(), LeakyReLU(0.2), Tanh(), Sigmoid(), LayerNorm(),
      GroupNorm(2),
      MinibatchStandardDeviation(), Dense(4), Dense(4, spectralNorm: true),
    ].map { Case(input: features, layer: $0) }
    + [
      Case(input: Shape([2, 4, 6, 3], batched: true), layer: AveragePool2D()),
      Case(input: Shape([2, 2, 3, 12], batched: true), layer: PixelShuffle()),
    ]

  @Test(arguments: cases) func firstAndSecondOrder(_ testCase: Case) throws {
    let layer = testCase.layer
    let one = OneLayer(testCase.input) { $0.recorder.record(layer, $0, at: .here()) }
    #expect(one.diagnostics == [])
    try one.checkGradients(testCase.testDescription)
  }

  @Test func layersOfSeveralOperands() throws {
    try OneLayer(Self.image) { x in Concat()(x, Tanh()(x), AveragePool2D(1)(x)) }.checkGradients("Concat")
    try OneLayer(Self.features) { x in InnerProduct()(x, Tanh()(x)) }.checkGradients("InnerProduct")
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
