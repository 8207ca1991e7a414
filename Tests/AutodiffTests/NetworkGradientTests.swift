import BespokeAutodiff
import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

/// Gradients of what networks and losses are made of.
@Suite struct NetworkGradientTests {
  /// Batch normalisation over all axes but the last, with the batch's own statistics.
  private func batchNorm(
    _ builder: inout GraphBuilder, _ x: ValueID, gamma: ValueID, beta: ValueID
  ) -> ValueID {
    let shape = builder.shape(x)
    let axes = Array(0..<shape.rank - 1)
    let scale = 1 / Double(shape.count / shape[shape.rank - 1])
    func mean(_ value: ValueID) -> ValueID { builder.affine(builder.sum(value, axes: axes), scale: scale) }
    let centred = builder.subtract(x, builder.alongChannels(mean(x), shape))
    let variance = mean(builder.unary(.square, centred))
    let deviation = builder.unary(.reciprocalSquareRoot, builder.affine(variance, offset: 1e-3))
    let factor = builder.alongChannels(builder.multiply(deviation, gamma), shape)
    return builder.add(builder.multiply(centred, factor), builder.alongChannels(beta, shape))
  }

  @Test(arguments: [Shape([3, 2, 1, 3], batched: true), Shape([7, 3], batched: true)])
  func batchNormalisation(_ shape: Shape) throws {
    let channels = Shape([3])
    try checkGradients(
      "batch normalisation", at: [random(shape), positive(channels, stream: 2), random(channels, stream: 3)]
    ) { builder, x in
      [builder.unary(.tanh, batchNorm(&builder, x[0], gamma: x[1], beta: x[2]))]
    }
  }

  /// `mean(softplus(-real)) + mean(softplus(fake))` and the generator's `mean(softplus(-fake))`
  @Test func crossEntropyFromLogits() throws {
    let logits = Shape([5, 1], batched: true)
    try checkGradients("losses", at: [random(logits), random(logits, stream: 2)]) { builder, x in
      let real = builder.mean(builder.unary(.softplus, builder.unary(.negate, x[0])))
      let fake = builder.mean(builder.unary(.softplus, x[1]))
      let generator = builder.mean(builder.unary(.softplus, builder.unary(.negate, x[1])))
      return [builder.add(real, fake), generator]
    }
  }

  /// A discriminator's logits: convolution, bias, rectifier, dense layer.
  private func discriminator(_ builder: inout GraphBuilder, _ x: [ValueID]) -> ValueID {
    let g = ConvolutionGeometry.same(height: 5, width: 3, kernelHeight: 3, kernelWidth: 3, stride: 2)
    let image = builder.convolution(x[0], x[1], g)
    let biased = builder.add(image, builder.alongChannels(x[2], builder.shape(image)))
    let bent = builder.unary(.leakyReLU(slope: 0.3), biased)
    let samples = builder.shape(bent)
    let features = builder.reshape(bent, Shape([samples[0], samples.sampleCount], batched: true))
    return builder.matmul(features, x[3])
  }

  private func discriminatorPoint() throws -> [Tensor<Double>] {
    [
      try random(Shape([2, 5, 3, 2], batched: true)), try random(Shape([3, 3, 2, 3]), stream: 2),
      try random(Shape([3]), stream: 3), try random(Shape([3 * 2 * 3, 1]), stream: 4),
    ]
  }

  @Test func wholeDiscriminator() throws {
    try checkGradients("discriminator", at: discriminatorPoint()) { builder, x in
      let logits = discriminator(&builder, x)
      return [builder.mean(builder.unary(.softplus, logits))]
    }
  }

  /// The penalty `(|dD/dx| - 1)^2` is made of a gradient already; its gradients are of the second and third order.
  @Test func gradientPenalty() throws {
    try checkGradients("gradient penalty", at: discriminatorPoint()) { builder, x in
      let slope = builder.gradients(
        of: builder.sum(builder.unary(.tanh, discriminator(&builder, x))), withRespectTo: [x[0]])[0]
      let squares = builder.sum(builder.unary(.square, slope), axes: [1, 2, 3])
      let norm = builder.unary(.squareRoot, builder.affine(squares, offset: 1e-3))
      return [builder.mean(builder.unary(.square, builder.affine(norm, offset: -1)))]
    }
  }

  /// Random numbers are constants of a step: gradients pass beside them.
  @Test func dropout() throws {
    try checkGradients("dropout", at: [random(Shape([4, 6], batched: true))]) { builder, x in
      let mask = builder.random(.dropoutMask(rate: 0.4), stream: 77, builder.shape(x[0]))
      return [builder.unary(.square, builder.multiply(x[0], mask))]
    }
  }
}
