import BespokeDSL
import BespokeZoo
import TestModels
import Testing

@testable import BespokeCompiler

/// What a step costs beside its arithmetic: barriers, and passes over the states.
@Suite struct PlanMemoryTests {
  /// Threads wait for each other's values, and for a place only if both that want it are large.
  @Test(arguments: [dcgan, mlp, wganGP] as [GAN])
  func noThreadWaitsForThePlaceOfSomethingSmall(_ model: GAN) throws {
    let stages = try Stages(model, runs: false)
    #expect(stages.planned[Stages.step].barriers.count > 30)
    for planned in stages.planned {
      let small = planned.buffered.target.smallBuffer
      for barrier in planned.barriers {
        let reason = try #require(planned.reason(ofBarrierBefore: barrier))
        guard case .takesPlace(let value, let other) = reason else { continue }
        for buffer in [value, other] {
          #expect(planned.buffered.buffers[buffer]!.floats > small, "\(value) in the place of \(other)")
        }
      }
    }
  }

  /// Of a gradient that is the sum of two products as of any other: one pass reads it, both moments and the parameter.
  @Test func aParameterAndItsMomentsAreUpdatedInOnePass() throws {
    var runner = StageRunner()
    let program = try compile(mlp, &runner)
    let step = try #require(program.entries.first { $0.kind == .step })
    var passes = 0
    for state in program.states where state.role == 0 && state.count >= Target.default.smallKernel {
      let writers = step.functions.filter { function in
        function.pointers.contains { $0.isWritten && $0.title == state.name }
      }
      let titles = Set(writers.first?.pointers.filter(\.isWritten).map(\.title) ?? [])
      #expect(
        writers.count == 1 && titles.isSuperset(of: ["m", "v"].map { "adam/\(state.name)/\($0)" }),
        "\(titles)")
      passes += 1
    }
    #expect(passes == 3)
  }
}
