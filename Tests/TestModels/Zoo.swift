import ModelDSL

/// The models of the kernel tests.
public let zoo: [GAN] = [oddSizes]
