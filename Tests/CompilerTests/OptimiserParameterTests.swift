import BespokeDSL
import BespokeGraph
import Foundation
import TestSupport
import Testing

@testable import BespokeCompiler

/// Each number of the optimisers and their schedules, in updates of one weight whose gradients are given. What is
/// expected is the rule of the paper or of Keras that `Optimiser` names, written once more on plain numbers.
@Suite struct OptimiserParameterTests {
  /// The weight of a critic `D(x) = w x + b` after each update, from 3. With Wasserstein's loss and a generator that
  /// makes zeros, its gradient is the negative mean of the real images, whatever the weight is; that of b is 0.
  private func weights(_ optimiser: Optimiser, _ gradients: [Double]) throws -> [Double] {
    var gan = two(.wasserstein, optimiser: .sgd(1))
    gan.training.discriminator = optimiser
    var step = try StepAtPoint(buildProgram(gan))
    step.states["discriminator/dense1/kernel"]?.elements = [3]
    return try gradients.enumerated().map { index, gradient in
      step.states["generator/dense1/kernel"]?.elements = [0]
      step.states["generator/dense1/bias"]?.elements = [0]
      step.inputs["real"]?.elements = [-gradient, -gradient]
      let values = try step.run(step: UInt64(index))
      #expect(
        abs(values[step.value("grad/discriminator/dense1/kernel")!.index].elements[0] - gradient) < 1e-15)
      for assignment in step.graph.assignments {
        step.states[assignment.name] = values[assignment.value.index]
      }
      return step.states["discriminator/dense1/kernel"]!.elements[0]
    }
  }

  private let gradients = [-2.0, 1, 0.5, -0.25]

  /// The weights that a rule makes, which says how far each gradient moves the weight.
  private func check(
    _ optimiser: Optimiser, sourceLocation: Testing.SourceLocation = #_sourceLocation,
    moves move: (_ update: Int, _ gradient: Double, _ weight: Double) -> Double
  ) throws {
    var weight = 3.0
    let expected = gradients.enumerated().map { index, gradient in
      weight += move(index + 1, gradient, weight)
      return weight
    }
    expectClose(
      try weights(optimiser, gradients), expected, .centralDifference, "\(optimiser)",
      sourceLocation: sourceLocation)
  }

  /// Kingma & Ba 2015, section 2, its last lines; the numbers that are not said are Keras's.
  private func checkAdam(
    _ optimiser: Optimiser, _ rate: Double, _ beta1: Double, _ beta2: Double, _ epsilon: Double,
    decay: Double = 0
  ) throws {
    var (m, v) = (0.0, 0.0)
    try check(optimiser) { t, g, w in
      (m, v) = (beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g * g)
      let size = rate * (1 - pow(beta2, Double(t))).squareRoot() / (1 - pow(beta1, Double(t)))
      return -size * m / (v.squareRoot() + epsilon) - rate * decay * w
    }
  }

  @Test func adam() throws {
    try checkAdam(.adam(0.1), 0.1, 0.9, 0.999, 1e-7)
    try checkAdam(.adam(0.2, beta1: 0.5), 0.2, 0.5, 0.999, 1e-7)
    try checkAdam(.adam(0.2, beta2: 0.6), 0.2, 0.9, 0.6, 1e-7)
    try checkAdam(.adam(0.2, epsilon: 0.5), 0.2, 0.9, 0.999, 0.5)
    try checkAdam(Optimiser(.adam(beta1: 0.3, beta2: 0.4, epsilon: 2), rate: 0.3), 0.3, 0.3, 0.4, 2)
    try checkAdam(.adamW(0.1), 0.1, 0.9, 0.999, 1e-7, decay: 0.004)
    try checkAdam(
      .adamW(0.2, decay: 0.25, beta1: 0.5, beta2: 0.6, epsilon: 0.5), 0.2, 0.5, 0.6, 0.5, decay: 0.25)
  }

  /// The defaults' epsilon is seen where gradients are as small.
  @Test func smallGradientsMeetEpsilon() throws {
    let g = 1e-7
    // m = 0.1 g, sqrt(v) = sqrt(0.001) g.
    let root = 0.001.squareRoot()
    expectClose(
      try weights(.adam(0.1), [g]), [3 - 0.1 * root / 0.1 * 0.1 * g / (root * g + 1e-7)],
      .doublePrecision, "Adam's epsilon")
    expectClose(
      try weights(.rmsProp(0.1), [g]), [3 - 0.1 * g / (0.1 * g * g + 1e-7).squareRoot()],
      .doublePrecision, "RMSProp's epsilon")
  }

  /// Tieleman & Hinton 2012, slide 29, with Keras's epsilon under the root and its momentum.
  @Test func rmsProp() throws {
    func checkRMSProp(
      _ optimiser: Optimiser, _ rate: Double, _ rho: Double, _ momentum: Double, _ epsilon: Double
    ) throws {
      var (v, s) = (0.0, 0.0)
      try check(optimiser) { _, g, _ in
        v = rho * v + (1 - rho) * g * g
        s = momentum * s + rate * g / (v + epsilon).squareRoot()
        return -s
      }
    }
    try checkRMSProp(.rmsProp(0.1), 0.1, 0.9, 0, 1e-7)
    try checkRMSProp(.rmsProp(0.2, rho: 0.5), 0.2, 0.5, 0, 1e-7)
    try checkRMSProp(.rmsProp(0.2, momentum: 0.5), 0.2, 0.9, 0.5, 1e-7)
    try checkRMSProp(.rmsProp(0.2, epsilon: 0.5), 0.2, 0.9, 0, 0.5)
  }

  /// Sutskever et al. 2013, section 2, in Keras's form.
  @Test func sgd() throws {
    try check(.sgd(0.1)) { _, g, _ in -0.1 * g }
    var s = 0.0
    try check(.sgd(0.2, momentum: 0.5)) { _, g, _ in
      s = 0.5 * s - 0.2 * g
      return s
    }
    s = 0
    try check(.sgd(0.2, momentum: 0.5, nesterov: true)) { _, g, _ in
      s = 0.5 * s - 0.2 * g
      return 0.5 * s - 0.2 * g
    }
  }

  /// What plain descent moves a weight by is the rate of the update, times the gradient, which is 1.
  @Test func schedules() throws {
    func check(_ optimiser: Optimiser, _ rates: [Double]) throws {
      let weights = try weights(optimiser, rates.map { _ in 1 })
      expectClose(
        zip([3] + weights, weights).map { $0 - $1 }, rates, .centralDifference, "\(optimiser.rate)")
    }
    try check(.sgd(0.4).linear(to: 0.2, over: 2), [0.4, 0.3, 0.2, 0.2])
    try check(.sgd(0.4).linear(to: 0, over: 4), [0.4, 0.3, 0.2, 0.1, 0, 0])
    try check(.sgd(0.4).cosine(to: 0.2, over: 2), [0.4, 0.3, 0.2, 0.2])
    // Half a wave has cos 60° after a third of its way.
    try check(.sgd(0.4).cosine(to: 0, over: 3), [0.4, 0.3, 0.1, 0])
    try check(.sgd(0.4).staircase(factor: 0.5, every: 2), [0.4, 0.4, 0.2, 0.2, 0.1])
    try check(.sgd(0.4).staircase(factor: 0.25, every: 1), [0.4, 0.1, 0.025])
    try check(.sgd(0.4).warmUp(4), [0.1, 0.2, 0.3, 0.4, 0.4])
    try check(.sgd(0.4).warmUp(2).linear(to: 0.2, over: 2), [0.2, 0.4, 0.4, 0.3, 0.2])
    // The last course counts.
    try check(.sgd(0.4).cosine(to: 0, over: 3).linear(to: 0.2, over: 2), [0.4, 0.3, 0.2, 0.2])
  }

  /// A rate that changes changes Adam's step and the decay of weights alike.
  @Test func schedulesMultiplyWhatTheRateDoes() throws {
    var (m, v) = (0.0, 0.0)
    try check(.adamW(0.4, decay: 0.25, beta1: 0.5, beta2: 0.6, epsilon: 0.5).linear(to: 0.2, over: 2)) {
      t, g, w in
      let rate = [0.4, 0.3, 0.2, 0.2][t - 1]
      (m, v) = (0.5 * m + 0.5 * g, 0.6 * v + 0.4 * g * g)
      let size = rate * (1 - pow(0.6, Double(t))).squareRoot() / (1 - pow(0.5, Double(t)))
      return -size * m / (v.squareRoot() + 0.5) - rate * 0.25 * w
    }
  }

  /// Weight decay by itself, on any rule: it is a property too.
  @Test func weightDecay() throws {
    var optimiser = Optimiser.sgd(0.1)
    optimiser.weightDecay = 0.5
    try check(optimiser) { _, g, w in -0.1 * g - 0.05 * w }
  }

  /// Of norm 2, a gradient is shortened to 0.5; of norm 0.25 it is not. Without a limit nothing is.
  @Test func clipping() throws {
    try check(.sgd(0.1).clipped(toNorm: 0.5)) { _, g, _ in -0.1 * min(max(g, -0.5), 0.5) }
    try check(.sgd(0.1).clipped(toNorm: 1.5)) { _, g, _ in -0.1 * min(max(g, -1.5), 1.5) }
  }

  /// `two` with rates of their own for each player: `D(x) = 3 x + 0.5` meets zeros, so that the generator's bias, whose
  /// gradient is -3, and the critic's kernel, whose gradient is -1, each move by their own.
  @Test func eachPlayerHasItsOwn() throws {
    var gan = two(.wasserstein)
    gan.training = Training(loss: .wasserstein, generator: .sgd(0.125), discriminator: .sgd(0.5))
    #expect(try moved(gan) == [0.375, 3.5])
    gan.training = Training(loss: .wasserstein, optimiser: .sgd(0.25))
    #expect(try moved(gan) == [0.75, 3.25])
  }

  private func moved(_ gan: GAN) throws -> [Double] {
    var step = try StepAtPoint(buildProgram(gan))
    for (state, value) in [
      ("generator/dense1/kernel", 0), ("generator/dense1/bias", 0), ("discriminator/dense1/kernel", 3),
      ("discriminator/dense1/bias", 0.5),
    ] { step.states[state]?.elements = [value] }
    step.inputs["real"]?.elements = [1, 1]
    let values = try step.run()
    return ["generator/dense1/bias", "discriminator/dense1/kernel"].map { name in
      values[step.graph.assignments.first { $0.name == name }!.value.index].elements[0]
    }
  }

  @Test func classifiersLearnByTheirs() throws {
    // Equal logits of two classes, label 0: the gradient of the bias is (-1/2, 1/2).
    func bias(_ optimiser: Optimiser) throws -> [Double] {
      var step = try StepAtPoint(
        buildProgram(
          Classifier("pair", image: (1, 1, 1), classes: 2, batch: 1, optimiser: optimiser) {
            Flatten()
            Dense(2)
          }))
      step.states["classifier/dense1/kernel"]?.elements = [0, 0]
      step.inputs["label/real"]?.elements = [0]
      let values = try step.run()
      let new = try #require(step.graph.assignments.first { $0.name == "classifier/dense1/bias" })
      return values[new.value.index].elements
    }
    expectClose(try bias(.sgd(0.5)), [0.25, -0.25], .doublePrecision, "bias")
    expectClose(try bias(.sgd(2)), [1, -1], .doublePrecision, "bias")
  }
}
