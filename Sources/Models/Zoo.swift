import ModelDSL

/// Every model, by name.
public let zoo: [GAN] = [dcgan, dcganB500, mlp, mlpB32]
