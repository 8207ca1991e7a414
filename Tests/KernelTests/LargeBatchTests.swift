import BespokeCompiler
import BespokeDSL
import BespokeGraph
import FuzzSupport
import Testing

/// Batches whose tiles fit no stack.
@Suite struct LargeBatchTests {
  private func model(_ batch: Int) -> GAN {
    GAN("large", latent: 2, image: (2, 2, 1), batch: batch) {
      Generator {
        Dense(8, bias: false)
        BatchNorm()
        LeakyReLU(0.2)
        Reshape(2, 2, 2)
        Conv2D(1, kernel: 2)
        Tanh()
      }
      Discriminator {
        Conv2D(3, kernel: 2)
        LeakyReLU(0.2)
        Dropout(0.3)
        Flatten()
        Dense(5)
        Tanh()
        Dense(1)
      }
      Training(loss: .hinge, optimiser: .adam(1e-3))
    }
  }

  @Test func theyAgreeWithTheReference() throws {
    let cases = try [8193, 10_000, 16_385].enumerated().map { index, batch in
      FuzzCase(try buildProgram(model(batch)), seed: UInt64(2 * index))
    }
    for outcome in try Workbench().check(cases) { #expect(outcome.failure == nil) }
  }

  /// However many samples, the arrays on a kernel's stack are as small as ever.
  @Test func theStackDoesNotGrow() throws {
    for batch in [1 << 10, 1 << 20] {
      var runner = StageRunner()
      let program = try compile(model(batch), &runner)
      #expect(program.scratchFloats >= batch)
      // The verifier of loops has looked at each function's arrays.
      try program.verify()
    }
  }

  /// However many pixels a product adds over: lists of terms lie where arrays do.
  @Test func theStackDoesNotGrowWithPixels() throws {
    let wide = GAN("wide", latent: 2, image: (72, 70, 1), batch: 1) {
      Generator {
        Dense(72 * 70)
        Reshape(72, 70, 1)
        Tanh()
      }
      Discriminator {
        Conv2D(1, kernel: 1)
        Flatten()
        Dense(1)
      }
      Training(optimiser: .sgd(0.1))
    }
    // Its C is compiled with a bound on frames.
    let outcome = try Workbench().check([FuzzCase(try buildProgram(wide), seed: 2)])
    #expect(outcome[0].failure == nil)
  }

  /// A limit that is met only in the 64 images that are made at a time is an error at a line of the model, too.
  @Test func whatNoMachineHolds() throws {
    let start = #line
    let wide = GAN("wide", latent: 2, image: (256, 256, 1), batch: 4) {
      Generator {
        Dense(256 * 256)
        Reshape(256, 256, 1)
        Conv2D(4000, kernel: 1)
        Conv2D(1, kernel: 1)
      }
      Discriminator {
        GlobalAveragePool2D()
        Dense(1)
      }
      Training(optimiser: .adam(1e-3))
    }
    var runner = StageRunner()
    let problems = #expect(throws: Diagnostics.self) { _ = try compile(wide, &runner) }
    let first = try #require(problems?.all.first)
    #expect(first.location.line > start && first.location.path.hasSuffix("LargeBatchTests.swift"), "\(first)")
  }
}
