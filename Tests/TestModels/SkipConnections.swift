import BespokeDSL

/// Networks written as functions, with sums, differences and products of their tensors; the generator moves first.
public let skipConnections = GAN("skip-connections", latent: 4, image: (5, 5, 2), batch: 6) {
  Generator.function { z in
    let a = LeakyReLU(0.2)(Dense(50)(z))
    let b = BatchNorm()(a + Dense(50)(a))
    let image = Reshape(5, 5, 2)(b)
    let c = Conv2D(2, kernel: 3)(image)
    return Tanh()(c * image - c)
  }
  Discriminator.function { x in
    let a = LeakyReLU(0.2)(Conv2D(6, kernel: 3)(x))
    let b = LeakyReLU(0.2)(Conv2D(6, kernel: 3)(a))
    let c = Add()(a, b)
    return Dense(1)(Sigmoid()(Dense(7)(Flatten()(c))))
  }
  Training(.generatorFirst, loss: .nonSaturating, optimiser: .sgd(5e-2))
}
