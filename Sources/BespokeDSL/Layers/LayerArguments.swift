import BespokeGraph

// What layers say of numbers out of range.

func needsCount(_ name: String, _ value: Int) -> String? {
  if value < 1 { return "\(name) must be at least 1, is \(value)" }
  return value > Limits.number ? "\(name) must be at most \(Limits.number), is \(value)" : nil
}

/// Smaller numbers are zero in the program's arithmetic, or nearly.
func needsEpsilon(_ value: Double) -> String? {
  value >= Double(Float.leastNormalMagnitude) && value.isFinite
    ? needsSingle("epsilon", value)
    : "epsilon must be greater than \(value > 0 ? "1e-38" : "0"), is \(value)"
}

/// Of a slope, or whatever else is not negative.
func needsNonNegative(_ name: String, _ value: Double) -> String? {
  value >= 0 && value.isFinite ? needsSingle(name, value) : "\(name) must be at least 0, is \(value)"
}

/// An initialiser that nothing would read is an error.
func needsBias(_ isThere: Bool, _ initialiser: Initialiser) -> String? {
  isThere || initialiser == .zeros
    ? initialiser.problem : "biasInitialiser is given, but there is no bias: leave it out, or bias: false"
}

extension LayerContext {
  func refuse(noImage x: Tensor, _ shape: Shape) -> Tensor {
    tape.refuse(
      "expects images [n, height, width, channels], is given \(x.shape)", shape: shape, about: [x])
  }

  func refuse(noFeatures x: Tensor, _ shape: Shape) -> Tensor {
    tape.refuse("expects [n, features], is given \(x.shape)", shape: shape, about: [x])
  }

  func refuse(noLabels x: Tensor, _ shape: Shape) -> Tensor {
    tape.refuse("expects labels [n], is given \(x.shape)", shape: shape, about: [x])
  }

  /// Where a layer takes statistics of a single value, so that what it gives does not depend on what it is given.
  func refuse(statisticOf count: Int, _ message: String, _ x: Tensor) -> Tensor? {
    isTraining && count <= 1 ? refuse(message, shape: x.shape) : nil
  }

  /// Of a statistic of a single value, where the result is a constant in use as it is in training: legal, and hardly meant.
  func warn(statisticOf count: Int, _ message: String) {
    if isTraining && count <= 1 { tape.warnings.append(message) }
  }

  /// What is on the way to a result and too large for a program.
  func refuse(ifTooLarge what: String, _ shape: Shape, result: Shape) -> Tensor? {
    guard isTraining, let problem = Limits.problem(of: shape) else { return nil }
    let small = result.samples(result.sampleDimensions.map { _ in 1 })
    return refuse("\(what) is too large: \(problem)", shape: small)
  }
}
