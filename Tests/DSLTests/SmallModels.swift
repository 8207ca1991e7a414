import BespokeDSL

/// A model of 4 x 4 images around the network under test.
func gan(image: Int = 4, @LayerBuilder generator: () -> [PlacedLayer]) -> GAN {
  let layers = generator()
  return gan(image: image, generator: Generator { layers })
}

func gan(
  image: Int = 4,
  generator: Generator = Generator {
    Dense(16)
    Tanh()
    Reshape(4, 4, 1)
  },
  discriminator: Discriminator = Discriminator {
    Flatten()
    Dense(1)
  },
  training: Training = Training(optimiser: .adam(1e-3))
) -> GAN {
  GAN("small", latent: 6, image: (image, image, 1), batch: 8) {
    generator
    discriminator
    training
  }
}
