import BespokeGraph
import Testing

@testable import BespokeDSL

/// Layers that leave nothing of what they are given, and numbers that no program could hold: an error at the line.
@Suite struct LayerSizesTests {
  /// What is said of one layer on a batch.
  private func problems(_ batch: Int, _ dimensions: [Int], _ layer: any Layer) -> [String] {
    let one = OneLayer(Shape([batch] + dimensions, batched: true)) { layer($0) }
    return (one.diagnostics + one.network.warnings).map { "\($0.severity): \($0.message)" }
  }

  /// Each on a single value, of which it would leave a constant, and on two.
  /// Where the layer is something else in use than in training, or has no part in the network, that is an error.
  @Test func statisticsOfASingleValueAreSaid() throws {
    let cases: [(layer: any Layer, single: [Int], several: [Int], batches: (Int, Int))] = [
      (BatchNorm(), [5], [5], (1, 2)),
      (BatchNorm(), [1, 1, 3], [1, 2, 3], (1, 1)),
      (InstanceNorm(), [1, 1, 4], [1, 2, 4], (8, 1)),
      (LayerNorm(over: .sample), [1], [2], (8, 1)),
      (LayerNorm(over: .lastAxis), [3, 3, 1], [3, 3, 2], (8, 1)),
      (GroupNorm(4), [1, 1, 4], [1, 1, 8], (8, 1)),
      (GroupNorm(4), [4], [8], (8, 1)),
      (MinibatchStandardDeviation(), [5], [5], (1, 2)),
      (Softmax(), [1], [2], (8, 1)),
      (SelfAttention(), [1, 1, 8], [1, 2, 8], (8, 1)),
    ]
    for (layer, single, several, batches) in cases {
      let found = problems(batches.0, single, layer)
      let isRefused = layer is BatchNorm || layer is Softmax || layer is SelfAttention
      try #require(found.count == 1)
      #expect(found[0].hasPrefix(isRefused ? "error" : "warning"), "\(found)")
      #expect(found[0].contains("single") || found[0].contains("one image"), "\(found)")
      #expect(problems(batches.1, several, layer) == [], "\(layer)")
    }
  }

  @Test func theLineIsTheLayers() {
    let start = #line
    var model = gan {
      Dense(8)
      BatchNorm()
      Dense(16)
      Reshape(4, 4, 1)
    }
    model.batch = 1
    #expect(
      report(model, after: start) == [
        "+3: error: BatchNorm: normalises a single value a channel, which is always its own mean, so that nothing is left "
          + "of it: choose a larger batch, or LayerNorm",
        "+2: note: [n=1, 8] is the result of generator/dense1, made here",
      ])
  }

  /// Whatever number a layer is given, the answer is a shape or a sentence, and not a trap.
  @Test(arguments: [Int.min, -1, 0, 1, 1_000_000, 1 << 24, 1 << 31, 1 << 62, Int.max])
  func noNumberIsTooLargeToBeRefused(_ n: Int) {
    let layers: [any Layer] = [
      Dense(n), Conv2D(n, kernel: 3), Conv2D(2, kernel: n), Conv2D(2, kernel: 3, stride: n),
      Conv2D(2, kernel: n, padding: .valid), ConvTranspose2D(n, kernel: 3), ConvTranspose2D(2, kernel: n),
      ConvTranspose2D(2, kernel: 3, stride: n), ConvTranspose2D(2, kernel: 3, stride: n, padding: .valid),
      Reshape(n), Reshape(n, n, n), MaxPool2D(n), MaxPool2D(2, stride: n), AveragePool2D(n), UpSampling2D(n),
      UpSampling2D(n, interpolation: .bilinear), ZeroPadding2D(n), PixelShuffle(n), GroupNorm(n),
      OneHot(n), Embedding(classes: n, units: 4), Embedding(classes: 4, units: n), SelfAttention(channels: n),
    ]
    for layer in layers {
      for dimensions in [[], [7], [4, 4, 4], [256, 256, 3]] {
        let found = OneLayer(Shape([128] + dimensions, batched: true)) { layer($0) }
        for step in found.network.steps where found.diagnostics.isEmpty {
          #expect(Limits.problem(of: step.shape) == nil, "\(layer) of \(dimensions)")
        }
      }
    }
    var model = gan {
      Dense(16)
      Reshape(4, 4, 1)
    }
    for path in [\GAN.latent, \.height, \.width, \.channels, \.batch] {
      let kept = model[keyPath: path]
      model[keyPath: path] = n
      _ = report(model, after: 0)
      if n > 1 << 24 { #expect(report(model, after: 0).contains { $0.contains("must be at most") }) }
      model[keyPath: path] = kept
    }
    model.classes = n
    _ = report(model, after: 0)
  }

  @Test func largeLayersAreNamed() {
    let start = #line
    let model = gan(
      generator: Generator {
        Dense(100_000)
        Dense(100_000)
        Dense(16)
        Reshape(4, 4, 1)
      },
      discriminator: Discriminator {
        UpSampling2D(1_000_000)
        Flatten()
        Dense(1)
      })
    #expect(
      report(model, after: start) == [
        "+4: error: Dense: its kernel is too large: [100000, 100000] has more than 2^30 elements",
        "+3: note: [n=8, 100000] is the result of generator/dense1, made here",
        "+9: error: UpSampling2D: its result is too large: [n=8, 4000000, 4000000, 1] has more than 2^30 elements",
        "+8: note: [n=8, 4, 4, 1] is the input of this discriminator",
      ])
  }

  /// Zero in the program's arithmetic, by which it would divide.
  @Test func epsilonsThatSinglePrecisionHasNot() {
    #expect(
      problems(8, [5], BatchNorm(epsilon: 1e-50)) == [
        "error: BatchNorm: epsilon must be greater than 1e-38, is 1e-50"
      ])
    #expect(
      problems(8, [5], LayerNorm(epsilon: 1e-50)) == [
        "error: LayerNorm: epsilon must be greater than 1e-38, is 1e-50"
      ])
    var adam = Optimiser.adam(1e-3)
    adam.rule = .adam(beta1: 0.9, beta2: 0.999, epsilon: 1e-50)
    #expect(adam.problems == ["epsilon must be greater than 1e-38, is 1e-50"])
    #expect(
      Optimiser.rmsProp(1e-3, epsilon: 1e-50).problems == ["epsilon must be greater than 1e-38, is 1e-50"])
  }
}
