import BespokeDSL
import BespokeGraph
import Testing

/// Numbers that float32 does not hold would be infinite in the C, or zero: errors at their lines.
@Suite struct SinglePrecisionTests {
  @Test(arguments: [1e300, 1e-300]) func numbersOfLayersAndOptimisers(_ x: Double) {
    let layers: [any Layer] = [
      LeakyReLU(x), ELU(x), BatchNorm(epsilon: x), LayerNorm(epsilon: x),
      BatchNorm(gamma: .constant(x)), BatchNorm(beta: .normal(x)), BatchNorm(beta: .uniform(-x, x)),
    ]
    for layer in layers {
      let model = gan(generator: Generator.function { z in Reshape(4, 4, 1)(Tanh()(Dense(16)(layer(z)))) })
      #expect(throws: Diagnostics.self, "\(layer)") { try model.trace() }
    }
    for optimiser in [
      Optimiser.sgd(x), .adam(x), .adam(1e-3, epsilon: x), .adamW(1e-3, decay: x),
      .sgd(1e-3).clipped(toNorm: x),
    ] {
      #expect(throws: Diagnostics.self, "\(optimiser)") {
        try gan(training: Training(optimiser: optimiser)).trace()
      }
    }
    for penalty in [ZeroCentredPenalty.r1(weight: x), .r2(weight: x)] {
      #expect(throws: Diagnostics.self) {
        try gan(training: Training(penalties: [penalty], optimiser: .sgd(1))).trace()
      }
    }
    #expect(throws: Diagnostics.self) {
      try gan(training: Training(instanceNoise: InstanceNoise(x), optimiser: .sgd(1))).trace()
    }
  }

  /// In single precision that rate is 1, and nothing would pass.
  @Test func aRateThatIsNearlyOne() {
    let model = gan(
      generator: Generator.function { z in Reshape(4, 4, 1)(Tanh()(Dense(16)(Dropout(0.99999999999)(z)))) })
    #expect(throws: Diagnostics.self) { try model.trace() }
  }
}
