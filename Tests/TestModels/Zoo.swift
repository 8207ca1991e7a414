import BespokeDSL

/// The models of the kernel tests: every layer, loss, optimiser and order.
public let zoo: [any Model] = [
  alternating, attentive, augmented, augmentedSlopes, auxiliary, brier, clipped, conditional, margin, mixture,
  oddSizes, own, penalised, pools, projection, regularised, seldom, skipConnections, spectral, squares,
  steered,
  supervised, thick, wide,
]
