import Foundation
import ProgramDouble
import Testing

@testable import BespokeTraining

@Suite struct RunTraceTests {
  private func values(_ file: SafeTensors, _ name: String) throws -> [Float] {
    let count = try #require(file.tensors[name]).shape.reduce(1, *)
    var values = [Float](repeating: 0, count: count)
    try values.withUnsafeMutableBytes { try file.read(name, into: $0) }
    return values
  }

  @Test func aTraceHoldsAllThatAReplayNeeds() throws {
    let fixture = try RunFixture()
    let path = fixture.file("t.safetensors")
    try recordTrace(
      of: fixture.toy, data: fixture.data(), steps: 2, seed: 1, threads: 1, to: path, console: fixture.console
    )
    let file = try SafeTensors(path: path)
    let states = [
      "generator/dense1/kernel", "generator/dense1/bias", "generator/batchNorm1/moving_mean",
      "discriminator/dense1/kernel",
    ]
    var expected = states.map { "init/" + $0 }
    for step in ["step1/", "step2/"] {
      expected += ["real", "noise", "grad/generator/dense1/kernel"].map { step + $0 }
      expected += ["loss/discriminator", "loss/generator", "score/real", "score/fake"].map { step + $0 }
      expected += states.map { step + "after/" + $0 }
    }
    #expect(file.tensors.keys.sorted() == expected.sorted())
    #expect(file.tensors["step1/real"]?.shape == [4, 4, 4, 1])
    #expect(file.tensors["step1/loss/generator"]?.shape == [])

    // The trace is the run: same batches, same weights after them.
    try fixture.train(fixture.options(out: "run", steps: 2))
    let checkpoint = try SafeTensors(path: fixture.file("run/checkpoints/step-00000002.safetensors"))
    for state in states {
      #expect(try values(file, "step2/after/" + state) == values(checkpoint, state))
    }
  }

  @Test func intermediateValuesAreShownWhereAskedFor() throws {
    let fixture = try RunFixture()
    let path = fixture.file("t.safetensors")
    try recordTrace(
      of: fixture.toy, data: fixture.data(), steps: 2, seed: 1, threads: 1, values: true, to: path,
      console: fixture.console)
    let file = try SafeTensors(path: path)
    for step in [1, 2] {
      let real = try values(file, "step\(step)/real")
      var mean: Float = 0
      for pixel in real { mean += pixel / 64 }
      #expect(
        try values(file, "step\(step)/value/hidden") == [Float](repeating: Float(step) + mean, count: 4))
    }
    #expect(file.tensors["step1/value/hidden"]?.shape == [4, 1])
  }

  @Test func everyBatchOfAStepReachesTheProgram() throws {
    let session = try Session(CompiledProgram(bespoke_double_two_batches()), threads: 1)
    var real = RealImages(for: session.program)
    #expect(real.pixels.count == 2 * 4 * 16)
    (real.pixels[0], real.pixels[64]) = (0.25, -0.5)
    let result = session.step(real, seed: 1, step: 0)
    #expect(result["loss/discriminator"] == 0.25)
    #expect(result["loss/generator"] == -0.5)
  }

  @Test func benchCountsWhatAStepDoes() throws {
    let fixture = try RunFixture()
    let result = try bench(fixture.toy, steps: 5, threads: 1, instructionSet: "baseline")
    #expect(result.steps == 5)
    #expect(result.peakGigaflops > 0.1)
    #expect(
      abs(result.gigaflops - 1000 / (result.millisecondsPerStep * 1e6)) < 1e-6 * result.gigaflops + 1e-9)
    #expect(try jsonText(result).hasPrefix("{\"gigaflops\":"))
    #expect(result.line.hasSuffix("(1 thread, baseline)"))
    #expect(median([3, 1, 2]) == 2)
    #expect(median([4, 1, 2, 3]) == 2.5)
  }
}
