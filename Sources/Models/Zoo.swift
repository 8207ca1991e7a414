import ModelDSL

/// Every model, by name.
public let zoo: [GAN] = [dcgan, dcganB500, lsgan, mlp, mlpB32, wgan, wganGP]
