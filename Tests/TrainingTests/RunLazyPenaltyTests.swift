import Foundation
import ProgramDouble
import Testing

@testable import BespokeTraining

/// A program with a penalty in every third step, whose number alone says which.
@Suite struct RunLazyPenaltyTests {
  private var lazy: CompiledProgram { get throws { try CompiledProgram(bespoke_double_lazy()) } }

  @Test func theNumberOfAStepDecides() throws {
    let session = try Session(lazy, threads: 1)
    session.initialise(seed: 1)
    let real = RealImages(for: session.program)
    for (step, isDue) in [(0, true), (1, false), (2, false), (3, true), (300, true), (302, false)] {
      let loss = try #require(session.step(real, seed: 1, step: UInt64(step))["loss/discriminator"])
      #expect((loss > 5) == isDue, "step \(step)")
    }
  }

  @Test func aResumedRunHasItInTheSameSteps() throws {
    let fixture = try RunFixture()
    let catalogue = CompiledModels(programs: [try lazy], instructionSet: "baseline")
    func train(_ out: String, steps: Int, resume: Bool = false) throws {
      let options = try fixture.options("lazy", out: out, steps: steps, resume: resume, every: 1)
      _ = try BespokeTraining.train(options, catalogue: catalogue, console: fixture.console)
    }
    try train("whole", steps: 8)
    try train("torn", steps: 2)
    for steps in [3, 4, 8] { try train("torn", steps: steps, resume: true) }
    #expect(try fixture.metrics("torn") == fixture.metrics("whole"))
    #expect(
      try fixture.bytes("torn/checkpoints/step-00000008.safetensors")
        == fixture.bytes("whole/checkpoints/step-00000008.safetensors"))
    let losses = try fixture.metrics("whole").map { $0.contains(/"loss_discriminator":[89]/) }
    #expect(losses == [true, false, false, true, false, false, true, false])
  }

  @Test func aTraceShowsWhatEachStepDrew() throws {
    let fixture = try RunFixture()
    let path = fixture.file("t.safetensors")
    try recordTrace(
      of: lazy, data: fixture.data(), steps: 5, seed: 1, threads: 1, values: true, to: path,
      console: fixture.console)
    let file = try SafeTensors(path: path)
    #expect(file.metadata["penalty_interval"] == "3")
    for step in 1...5 {
      let isDue = step == 1 || step == 4
      #expect((file.tensors["step\(step)/uniform/discriminator"] != nil) == isDue)
      #expect((file.tensors["step\(step)/value/hidden"] != nil) == !isDue)
      if isDue {
        var drawn = [Float](repeating: 0, count: 4)
        try drawn.withUnsafeMutableBytes { try file.read("step\(step)/uniform/discriminator", into: $0) }
        #expect(drawn == [0.25, 0.25, 0.25, 0.25])
      }
    }
  }

  @Test func benchTellsTheAverage() throws {
    let result = try bench(lazy, steps: 5, threads: 1, instructionSet: "baseline")
    let with = try #require(result.millisecondsWithPenalty)
    let without = try #require(result.millisecondsWithoutPenalty)
    #expect(abs(result.millisecondsPerStep - (with + 2 * without) / 3) < 1e-9)
    // 4000 operations in a third of the steps, 1000 in the others.
    #expect(abs(result.gigaflops * result.millisecondsPerStep * 1e6 - 2000) < 1e-6)
    #expect(result.line.contains(" with the penalty, 1 of 3 steps, else "))
    #expect(try jsonText(result).contains("\"penaltyInterval\":3"))
    let plain = try bench(RunFixture().toy, steps: 5, threads: 1, instructionSet: "baseline")
    #expect(plain.penaltyInterval == nil && !plain.line.contains("penalty"))
    #expect(try lazy.jsonDescription.contains("\"flopsPerStep\":2000"))
    #expect(try lazy.description.contains("on average, lazy penalties in 1 of 3"))
  }
}
