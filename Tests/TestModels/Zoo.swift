import ModelDSL

/// The models of the kernel tests: every layer, loss, optimiser and order.
public let zoo: [GAN] = [
  alternating, clipped, margin, oddSizes, penalised, regularised, skipConnections, squares, thick, wide,
]
