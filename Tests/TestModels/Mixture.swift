import BespokeDSL

/// What the other models leave out: channels that become pixels, tensors side by side, borders, features and pixels
/// that are normalised, statistics of the batch, overlapping windows, bilinear upsampling by an odd factor.
public let mixture = GAN("mixture", latent: 5, image: (8, 6, 2), batch: 9) {
  Generator.function { z in
    let a = LayerNorm()(Dense(4 * 3 * 5)(z))
    let b = GroupNorm(4)(Dense(4 * 3 * 4)(ELU()(Concat()(z, a))))
    let c = Concat()(Reshape(4, 3, 5)(SiLU()(a)), Reshape(4, 3, 4)(b), Reshape(4, 3, 5)(a))
    let d = LayerNorm()(Conv2D(8, kernel: 3)(c))
    return Tanh()(PixelShuffle()(d))
  }
  Discriminator.function { x in
    let a = ZeroPadding2D(top: 1, left: 2)(x)
    let b = AveragePool2D(3, stride: 2)(GELU()(Conv2D(7, kernel: 2)(a)))
    let c = MaxPool2D()(UpSampling2D(3, interpolation: .bilinear)(b))
    let d = MinibatchStandardDeviation()(InstanceNorm(epsilon: 1e-2)(c))
    let e = Concat()(GlobalMaxPool2D()(d), Softmax()(Dense(6)(Flatten()(b))))
    return Dense(1)(Concat()(e, InnerProduct()(Dense(4)(e), Tanh()(Dense(4)(e)))))
  }
  Training(.generatorFirst, loss: .nonSaturating, optimiser: .sgd(1e-2, momentum: 0.5))
}
