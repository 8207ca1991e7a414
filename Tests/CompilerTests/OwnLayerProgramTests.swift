import BespokeDSL
import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

@testable import BespokeCompiler

/// Layers of one's own and shared ones in programs: gradients of whole losses, and what is wrong only in one pass.
@Suite struct OwnLayerProgramTests {
  private func gan(_ layer: any Layer) -> GAN {
    GAN("own", latent: 3, image: (4, 4, 2), batch: 4) {
      Generator {
        Dense(32)
        layer
        Reshape(4, 4, 2)
        Tanh()
      }
      Discriminator.function { image in
        refined(PReLU()(RunningNoise()(image)), channels: 2).through {
          Flatten()
          Dense(1)
        }
      }
      Training(loss: .nonSaturating, optimiser: .adam(1e-3))
    }
  }

  @Test func gradientsOfPrograms() throws {
    let program = try buildProgram(gan(PReLU()))
    let step = try StepAtPoint(program)
    #expect(
      step.graph.observations.map(\.name).filter { $0.hasPrefix("grad/discriminator/") }
        == [
          "pReLU1/slope", "conv1/kernel", "conv1/bias", "dense1/kernel", "dense1/bias",
        ].map { "grad/discriminator/" + $0 })
    try step.checkGradients(of: "loss/generator", player: "generator")
    try step.checkGradients(of: "loss/discriminator", player: "discriminator")
  }

  @Test func whatTheyDrawIsShown() throws {
    let names = try buildProgram(gan(PReLU())).graph(.step).observations.map(\.name)
    #expect(names.contains("normal/runningNoise1/real") && names.contains("normal/runningNoise1/fake"))
  }

  @Test func statisticsFollowBothBatches() throws {
    let program = try buildProgram(gan(PReLU()))
    let step = try StepAtPoint(program)
    let name = "discriminator/runningNoise1/moving_variance"
    let next = try #require(step.graph.assignments.first { $0.name == name })
    let values = try step.run()
    func variance(_ name: String) throws -> Double {
      let x = try name == "real" ? #require(step.inputs["real"]) : values[#require(step.value("fake")).index]
      let mean = x.elements.reduce(0, +) / Double(x.elements.count)
      return x.elements.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.elements.count)
    }
    let expected = 0.9 * (0.9 * 1 + 0.1 * (try variance("real"))) + 0.1 * (try variance("fake"))
    expectClose(values[next.value.index].elements, [expected], .doublePrecision, "moving variance")
  }

  private struct Wrong: Layer {
    var apply: @Sendable (BespokeDSL.Tensor, LayerContext) -> BespokeDSL.Tensor
    func formula(_ x: BespokeDSL.Tensor, _ context: LayerContext) -> BespokeDSL.Tensor { apply(x, context) }
  }

  /// What the trace of a training pass cannot see.
  @Test func mistakesOfOnePassOnly() {
    func problem(_ formula: @escaping @Sendable (BespokeDSL.Tensor, LayerContext) -> BespokeDSL.Tensor)
      -> String?
    {
      let model = GAN("own", latent: 3, image: (4, 4, 2), batch: 4) {
        Generator {
          Dense(32)
          Wrong(apply: formula)
          Reshape(4, 4, 2)
        }
        Discriminator {
          Flatten()
          Dense(1)
        }
        Training(optimiser: .adam(1e-3))
      }
      do {
        _ = try model.trace()
        _ = try buildProgram(model)
        return nil
      } catch {
        #expect(error.all[0].location.path == #filePath && error.all[0].location != model.location)
        return error.all[0].message
      }
    }
    #expect(problem { x, _ in x } == nil)
    #expect(
      problem { x, context in x + context.normal(x.shape) }
        == "Wrong: draws random numbers, which there are in training only: ask isTraining")
    #expect(
      problem { x, context in
        context.isTraining ? x : x * context.parameter("late", [32]).forChannels(of: x)
      }?.hasPrefix("Wrong: asks for its late [32]") == true)
    #expect(
      problem { x, context in x + context.parameter("all", [x.shape[0]]).sum(along: 0) }?.hasPrefix(
        "Wrong: asks for its all [64]") == true)
  }

  private struct Applying: Objective {
    func discriminator(_ context: DiscriminatorContext) -> BespokeDSL.Tensor {
      mean(Dense(1)(context.onReal))
    }
    func generator(_ context: GeneratorContext) -> BespokeDSL.Tensor { mean(context.onFake) }
  }

  @Test func lossesApplyNoLayers() {
    do {
      _ = try buildProgram(two(Applying()))
      Issue.record("a loss with a layer was let through")
    } catch {
      #expect(error.all.map(\.message) == ["a loss applies a layer, whose weights nothing would train"])
    }
  }
}
