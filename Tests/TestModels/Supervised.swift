import BespokeDSL

/// A classifier with everything that trains otherwise than it answers.
public let supervised = Classifier(
  "supervised", image: (6, 5, 2), classes: 7, batch: 9,
  optimiser: .adamW(1e-3, decay: 0.01).clipped(toNorm: 1)
) {
  Conv2D(8, kernel: 3)
  BatchNorm()
  ReLU()
  MaxPool2D()
  Flatten()
  Dropout(0.25)
  Dense(7, spectralNorm: true)
}
