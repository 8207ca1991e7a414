import BespokeDSL
import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

@testable import BespokeCompiler

/// What states start from, as each layer and each initialiser says.
@Suite struct InitialiserParameterTests {
  /// The generator's states before the first step, without its name and the layer's.
  private func start(
    seed: UInt64 = 1, @LayerBuilder _ layers: () -> [PlacedLayer]
  ) throws -> [String: [Double]] {
    let layers = layers()
    let gan = GAN("initial", latent: 4, image: (4, 4, 1), batch: 2) {
      Generator {
        Dense(64, name: "first")
        Reshape(4, 4, 4)
        layers
        Flatten(name: "flat")
        Dense(16, name: "last")
        Reshape(4, 4, 1, name: "image")
      }
      Discriminator {
        Flatten()
        Dense(1)
      }
      Training(optimiser: .sgd(1))
    }
    let graph = try buildProgram(gan).graph(.initialise)
    let values = try Interpreter<Double>().run(graph, seed: seed).values
    var result: [String: [Double]] = [:]
    for assignment in graph.assignments where assignment.name.hasPrefix("generator/") {
      let parts = assignment.name.split(separator: "/").dropFirst()
      let isOurs = !["first", "last"].contains(parts.first)
      if isOurs { result[parts.dropFirst().joined(separator: "/")] = values[assignment.value.index].elements }
    }
    return result
  }

  private func expect(
    _ layer: any Layer, starts expected: [String: Double],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let states = try start { layer }
    for (name, value) in expected {
      let elements = try #require(states[name], "\(layer) has \(states.keys)", sourceLocation: sourceLocation)
      #expect(
        elements.allSatisfy { $0 == value }, "\(name) of \(layer): \(elements)",
        sourceLocation: sourceLocation)
    }
  }

  @Test func everyLayersOwn() throws {
    let (kernel, bias) = (Initialiser.constant(0.25), Initialiser.constant(0.5))
    try expect(
      Conv2D(2, kernel: 3, initialiser: kernel, biasInitialiser: bias), starts: ["kernel": 0.25, "bias": 0.5])
    try expect(
      ConvTranspose2D(2, kernel: 3, initialiser: kernel, biasInitialiser: bias),
      starts: ["kernel": 0.25, "bias": 0.5])
    let dense = try start {
      Flatten()
      Dense(64, initialiser: kernel, biasInitialiser: bias)
    }
    #expect(dense["kernel"] == Array(repeating: 0.25, count: 64 * 64))
    #expect(dense["bias"] == Array(repeating: 0.5, count: 64))
    try expect(
      SelfAttention(initialiser: kernel, gamma: bias),
      starts: [
        "query_kernel": 0.25, "key_kernel": 0.25, "value_kernel": 0.25, "output_kernel": 0.25, "gamma": 0.5,
      ])
    let normalisations: [any Layer] = [
      BatchNorm(gamma: kernel, beta: bias), LayerNorm(gamma: kernel, beta: bias),
      InstanceNorm(gamma: kernel, beta: bias), GroupNorm(2, gamma: kernel, beta: bias),
    ]
    for layer in normalisations { try expect(layer, starts: ["gamma": 0.25, "beta": 0.5]) }
  }

  /// Kernels start even in ±sqrt(6 / fans) (Glorot & Bengio 2010, equation 16), a window counted.
  @Test func defaults() throws {
    for layer in [Conv2D(8, kernel: 3), ConvTranspose2D(8, kernel: 3)] as [any Layer] {
      try expect(layer, starts: ["bias": 0])
      let kernel = try #require(try start { layer }["kernel"])
      try expectEven(kernel, (-(6.0 / (9 * 12)).squareRoot(), (6.0 / (9 * 12)).squareRoot()))
    }
    let dense = try start {
      Flatten()
      Dense(8)
    }
    #expect(dense["bias"] == Array(repeating: 0, count: 8))
    try expectEven(try #require(dense["kernel"]), (-(6.0 / 72).squareRoot(), (6.0 / 72).squareRoot()))
    try expect(SelfAttention(channels: 4), starts: ["gamma": 0])
    let query = try #require(try start { SelfAttention(channels: 64) }["query_kernel"])
    try expectEven(query, (-(6.0 / 68).squareRoot(), (6.0 / 68).squareRoot()))
    for layer in [BatchNorm(), LayerNorm(), InstanceNorm(), GroupNorm(2)] as [any Layer] {
      try expect(layer, starts: ["gamma": 1, "beta": 0])
    }
    try expect(BatchNorm(), starts: ["moving_mean": 0, "moving_variance": 1])
  }

  /// Evenly between the bounds: none outside, mean and spread (`(high - low) / sqrt 12`) within a tenth of the width.
  private func expectEven(
    _ x: [Double], _ bounds: (low: Double, high: Double),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let width = bounds.high - bounds.low
    #expect(
      x.allSatisfy { $0 >= bounds.low - 1e-6 && $0 <= bounds.high + 1e-6 }, sourceLocation: sourceLocation)
    let (mean, deviation) = moments(x)
    #expect(abs(mean - (bounds.low + bounds.high) / 2) < 0.1 * width, sourceLocation: sourceLocation)
    #expect(abs(deviation - width / 12.0.squareRoot()) < 0.05 * width, sourceLocation: sourceLocation)
  }

  private func moments(_ x: [Double]) -> (mean: Double, deviation: Double) {
    let mean = x.reduce(0, +) / Double(x.count)
    return (mean, (x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)).squareRoot())
  }

  @Test func distributions() throws {
    func kernel(_ initialiser: Initialiser) throws -> [Double] {
      try #require(try start { Conv2D(64, kernel: 3, initialiser: initialiser) }["kernel"])
    }
    try expectEven(kernel(.uniform(0.25, 0.75)), (0.25, 0.75))
    try expectEven(kernel(.uniform(-3, -1)), (-3, -1))
    // Of 2304 numbers the mean is within 0.1 deviations, the deviation within a tenth: five standard errors.
    for deviation in [0.02, 2] {
      let (mean, measured) = moments(try kernel(.normal(deviation)))
      #expect(abs(mean) < 0.1 * deviation)
      #expect(abs(measured - deviation) < 0.1 * deviation)
    }
    #expect(try kernel(.zeros).allSatisfy { $0 == 0 })
    #expect(try kernel(.ones).allSatisfy { $0 == 1 })
    #expect(try kernel(.constant(-7)).allSatisfy { $0 == -7 })
  }

  /// Embeddings start even in ±0.05, as Keras's.
  @Test func embeddings() throws {
    func table(_ embedding: Embedding) throws -> [Double] {
      let gan = GAN("labelled", latent: 4, image: (4, 4, 1), classes: 50, batch: 2) {
        Generator.conditional { z, label in
          Reshape(4, 4, 1)(Dense(16)(Concat()(z, embedding(label))))
        }
        Discriminator.conditional { image, label in
          InnerProduct()(Dense(8)(Flatten()(image)), Embedding(classes: 50, units: 8)(label))
        }
        Training(optimiser: .sgd(1))
      }
      let graph = try buildProgram(gan).graph(.initialise)
      let state = try #require(graph.assignments.first { $0.name == "generator/embedding1/embeddings" })
      return try Interpreter<Double>().run(graph, seed: 1).values[state.value.index].elements
    }
    try expectEven(table(Embedding(classes: 50, units: 8)), (-0.05, 0.05))
    try expectEven(
      table(Embedding(classes: 50, units: 8, initialiser: .uniform(1, 2))), (1, 2))
  }

  /// All of it comes from the seed.
  @Test func theSeedDecides() throws {
    func kernel(_ seed: UInt64) throws -> [Double]? {
      try start(seed: seed) { Conv2D(4, kernel: 3) }["kernel"]
    }
    let one = try kernel(1)
    #expect(try kernel(1) == one)
    #expect(try kernel(2) != one)
  }
}
