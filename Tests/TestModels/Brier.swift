import BespokeDSL

/// A classifier that learns from squared errors.
public let brier = Classifier.function(
  "brier", image: (4, 4, 1), classes: 2, batch: 5, loss: .meanSquaredError,
  optimiser: .sgd(1e-2, momentum: 0.9)
) { image in
  let x = Tanh()(Dense(6)(Flatten()(image)))
  return Softmax()(Dense(2)(x + Dense(6)(x)))
}
