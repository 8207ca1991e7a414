import ModelDSL

/// The models of the kernel tests: every layer, loss, optimiser and order.
public let zoo: [GAN] = [
  alternating, attentive, clipped, margin, mixture, oddSizes, penalised, pools, regularised, skipConnections,
  spectral,
  squares, thick, wide,
]
