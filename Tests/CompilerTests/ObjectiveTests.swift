import BespokeDSL
import BespokeGraph
import TestModels
import TestSupport
import Testing

@testable import BespokeCompiler

/// Losses with penalties on a whole step: values by hand, gradients against differences of the loss itself.
@Suite struct ObjectiveTests {
  /// One D step a step, so that the loss that is shown is the one that is differentiated.
  private func once(_ gan: GAN) -> GAN {
    var gan = gan
    if case .alternating = gan.training.order { gan.training.order = .alternating() }
    return gan
  }

  /// Not the large ones; not `spectral` and `attentive`, whose singular vectors count as constants; not `pools`, whose
  /// third derivatives are too large for differences: `LayerGradientTests` checks the layers of all three.
  @Test(
    arguments: zoo.compactMap { $0 as? GAN }
      .filter { !["thick", "wide", "odd-sizes", "spectral", "attentive", "pools"].contains($0.name) })
  func gradientsAreThoseOfTheLoss(_ gan: GAN) throws {
    let program = try buildProgram(once(gan))
    let simultaneous = gan.training.order == .simultaneous
    for player in ["discriminator", "generator"] {
      // In other orders the second player meets the first one's new weights, which move with the old ones.
      let isFirst =
        simultaneous || (player == "generator") == (gan.training.order == .generatorFirst)
      // A step with lazy penalties, and one without.
      for number in program.penaltyInterval == nil ? [1] : [0, 1] where isFirst {
        try StepAtPoint(program, at: UInt64(number)).checkGradients(of: "loss/\(player)", player: player)
      }
    }
  }

  @Test func whatALossDrawsHasNamesOfItsOwnInEveryTurn() throws {
    var gan = two(.nonSaturating(Targets(noise: 0.1)))
    gan.training.order = .alternating(discriminatorSteps: 2)
    try buildProgram(gan).verifyStage()
  }

  @Test func formulasByHand() throws {
    func close(_ gan: GAN, _ expected: [Double]) throws {
      expectClose(try lossesOfTwoPixels(gan), expected, .centralDifference, "\(gan.training.loss)")
    }
    // softplus(-2), softplus(1), softplus(0.5), softplus(-0.5)
    let (a, b, c, d) = (0.12692801104297252, 1.3132616875182228, 0.9740769841801067, 0.4740769841801067)
    let sigmoids = (0.8807970779778823 + 0.2689414213699951) / 2
    try close(two(.nonSaturating), [(a + b) / 2 + c, d, sigmoids])
    try close(two(.minimax), [(a + b) / 2 + c, -c, sigmoids])
    // Smoothed targets add 0.1 times the mean logit, 0.5.
    try close(two(.nonSaturating(Targets(smoothing: 0.1))), [(a + b) / 2 + 0.05 + c, d, sigmoids])
    try close(two(.leastSquares), [0.5 * (1 + 4) / 2 + 0.5 * 0.25, 0.125, 0.5])
    try close(two(.hinge), [(0 + 2) / 2.0 + 1.5, -0.5, 0.5])
    try close(two(.wasserstein), [0.5 - 0.5, -0.5, 0.5])
    // The slope is 3 everywhere.
    try close(two(.wasserstein, [.gradientPenalty(weight: 10)]), [40, -0.5, 0.5])
    try close(two(.wasserstein, [.dragan(weight: 5)]), [20, -0.5, 0.5])
    try close(two(.wasserstein, [.r1(weight: 2), .r2(weight: 4)]), [9 + 18, -0.5, 0.5])
  }

  /// A critic without slope: the norm's derivative at zero is no NaN.
  @Test func aSlopeOfZeroHasAGradient() throws {
    var step = try StepAtPoint(buildProgram(two(.wasserstein, [.gradientPenalty()])))
    step.states["discriminator/dense1/kernel"]?.elements = [0]
    let values = try step.run()
    #expect(values.allSatisfy { $0.elements.allSatisfy(\.isFinite) })
  }

  @Test func clippedWeightsStayInside() throws {
    let step = try StepAtPoint(buildProgram(clipped))
    let values = try step.run()
    for assignment in step.graph.assignments where assignment.name.hasPrefix("discriminator/") {
      #expect(values[assignment.value.index].elements.allSatisfy { abs($0) <= 0.05 })
    }
  }

  @Test func anAverageFollowsItsParameter() throws {
    let step = try StepAtPoint(buildProgram(penalised))
    let values = try step.run()
    func next(_ name: String) -> [Double] {
      values[step.graph.assignments.first { $0.name == name }!.value.index].elements
    }
    for state in step.graph.states where state.name.hasPrefix("average/") {
      let parameter = String(state.name.dropFirst("average/".count))
      #expect(step.states[state.name]?.elements == step.states[parameter]?.elements)
      let expected = zip(step.states[state.name]!.elements, next(parameter)).map { 0.9 * $0 + 0.1 * $1 }
      expectClose(next(state.name), expected, .doublePrecision, state.name)
    }
    let generate = try buildProgram(penalised).graph(.generate)
    #expect(generate.states.contains { $0.name == "average/generator/dense1/kernel" })
    #expect(!generate.states.contains { $0.name == "generator/dense1/kernel" })
  }

  @Test func aPenaltyRefusesBatchNormalisation() throws {
    var gan = two(.wasserstein, [.gradientPenalty()])
    gan.discriminator = Discriminator {
      Flatten()
      BatchNorm()
      Dense(1)
    }
    let problems = #expect(throws: Diagnostics.self) { try buildProgram(gan) }
    #expect(problems?.all.count == 1)
    #expect(problems?.all[0].message.contains("LayerNorm") == true)
    #expect(problems?.all[0].location.line != gan.training.location.line)
  }
}
