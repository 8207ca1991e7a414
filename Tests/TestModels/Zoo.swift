import ModelDSL

/// The models of the kernel tests: every layer, loss, optimiser and order.
public let zoo: [GAN] = [
  alternating, mixture, oddSizes, pools, skipConnections, spectral, thick, wide,
]
