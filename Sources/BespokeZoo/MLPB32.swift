import BespokeDSL

/// The networks of `mlp` on batches of 32: more, cheaper steps.
public let mlpB32 = GAN("mlp-b32", latent: 64, image: (28, 28, 1), batch: 32) {
  mlpGenerator()
  mlpDiscriminator()
  Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-4))
}
