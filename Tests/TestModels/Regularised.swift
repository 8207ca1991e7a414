import BespokeDSL

/// Every other penalty and disturbance at once.
public let regularised = GAN("regularised", latent: 4, image: (5, 6, 1), batch: 5) {
  Generator {
    Dense(30)
    Tanh()
    Reshape(5, 6, 1)
  }
  Discriminator {
    Conv2D(6, kernel: 3)
    Tanh()
    Flatten()
    Dense(1)
  }
  Training(
    .simultaneous, loss: .nonSaturating(Targets(smoothing: 0.1, noise: 0.2)),
    penalties: [.r1(weight: 2), .r2(weight: 1), .dragan(weight: 3)],
    instanceNoise: InstanceNoise(0.2, vanishingOver: 5),
    generator: .adamW(1e-3, decay: 0.01).linear(to: 1e-4, over: 4),
    discriminator: .sgd(1e-2, momentum: 0.8, nesterov: true).warmUp(3))
}
