import ModelDSL

/// The reference run as published: the networks of `dcgan`, batches of 500, Adam as in TensorFlow's tutorial.
public let dcganB500 = GAN("dcgan-b500", latent: 100, image: (28, 28, 1), batch: 500) {
  dcganGenerator()
  dcganDiscriminator()
  Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-4))
}
