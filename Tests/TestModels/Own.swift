import BespokeDSL

/// Layers of the model's own, with a parameter and with a statistic, and layers whose uses share their weights, one of
/// them in a network of which each image is seen twice.
public let own = GAN("own", latent: 4, image: (4, 4, 1), batch: 5) {
  Generator.function { z in
    let block = Dense(16).shared()
    let x = Scale()(block(Dense(16)(z)))
    return Reshape(4, 4, 1)(tanh(0.5 * (x + block(x))))
  }
  Discriminator.function { image in
    let look = Conv2D(3, kernel: 3).shared()
    let x = look(Scale(start: 0.5)(look(Concat()(image, square(image), 1 - image))))
    return Dense(1)(Gate()(x).mean(along: 1, 2))
  }
  Training(.alternating(), loss: .nonSaturating, optimiser: .adam(1e-3))
}

/// `scale[c] (x + noise) / running deviation`, the noise in training only.
private struct Scale: Layer {
  var start = 1.5

  func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let channels = x.shape.dimensions[x.shape.dimensions.count - 1]
    let scale = context.parameter("scale", [channels], .constant(start))
    let power = context.statistic("power", [1], .ones).reshaped()
    context.update("power") { old in 0.9 * old + 0.1 * mean(square(x)) }
    let heard = context.isTraining ? x + 0.1 * context.normal(x.shape) : x
    return scale.forChannels(of: x) * heard / sqrt(power)
  }
}

/// How open each pixel is, by what its channels hold and by where it is.
private struct Gate: Layer {
  func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let place = context.parameter("place", [x.shape[1], x.shape[2]], .constant(1.5))
    return x * sigmoid(x.mean(along: 3).forPixels(of: x) + place.forPixels(of: x))
  }
}
