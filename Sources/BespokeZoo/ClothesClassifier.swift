import BespokeDSL

/// A small convolutional network that tells ten kinds of clothes apart.
public let classifier = Classifier(
  "classifier", image: (28, 28, 1), classes: 10, batch: 128, optimiser: .adam(1e-3)
) {
  Conv2D(32, kernel: 5, stride: 2)
  ReLU()
  Conv2D(64, kernel: 5, stride: 2)
  ReLU()
  Flatten()
  Dropout(0.3)
  Dense(64)
  ReLU()
  Dense(10)
}
