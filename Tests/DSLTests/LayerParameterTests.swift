import BespokeGraph
import BespokeInterpreter
import Foundation
import TestSupport
import Testing

@testable import BespokeDSL

/// Each parameter of each layer at a value that its default is not, and its default, on a few numbers. What is expected
/// was worked out by hand from the formulas over the layers (README, "Semantics": Keras's).
@Suite struct LayerParameterTests {
  /// What a layer makes of `x`, given its states in their order.
  private func made(
    _ layer: any Layer, _ x: [Double], _ shape: [Int], _ states: [[Double]] = []
  ) throws -> [Double] {
    let one = OneLayer(Shape(shape, batched: true)) { layer($0) }
    #expect(one.diagnostics == [])
    try #require(one.states.map(\.shape.count) == states.map(\.count), "\(layer)")
    return try one(
      Values(shape: Shape(shape, batched: true), elements: x),
      zip(one.states, states).map { Values(shape: $0.shape, elements: $1) })
  }

  private func expect(
    _ layer: any Layer, of x: [Double], _ shape: [Int], _ states: [[Double]] = [], gives expected: [Double],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    expectClose(
      try made(layer, x, shape, states), expected, .doublePrecision, "\(layer)",
      sourceLocation: sourceLocation)
  }

  @Test func dense() throws {
    let kernel: [Double] = [1, 2, 3, 4, 5, 6]
    try expect(Dense(3), of: [1, 2], [1, 2], [kernel, [10, 20, 30]], gives: [19, 32, 45])
    try expect(Dense(3, bias: false), of: [1, 2], [1, 2], [kernel], gives: [9, 12, 15])
    try expect(Dense(1), of: [1, 2, 3, 4, 5, 6], [1, 6], [kernel, [9]], gives: [100])
  }

  /// An initialiser that nothing would read is an error.
  @Test func aBiasThatIsNotThereHasNoInitialiser() {
    let (image, start) = (Shape([1, 2, 2, 1], batched: true), Initialiser.constant(3))
    let layers: [any Layer] = [
      Conv2D(1, kernel: 1, bias: false, biasInitialiser: start),
      ConvTranspose2D(1, kernel: 1, bias: false, biasInitialiser: start),
      Dense(1, bias: false, biasInitialiser: start),
    ]
    for layer in layers {
      let one = OneLayer(image) { layer($0) }
      #expect(one.diagnostics.map(\.message).first?.contains("biasInitialiser") == true, "\(layer)")
    }
  }

  private let nine: [Double] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  private let window: [Double] = [1, 10, 100, 1000]

  /// `same` puts the smaller half of the padding first: of one row and one column, none.
  @Test func convolution() throws {
    func check(_ layer: Conv2D, _ states: [[Double]], _ expected: [Double]) throws {
      try expect(layer, of: nine, [1, 3, 3, 1], states, gives: expected)
    }
    let same: [Double] = [5421, 6532, 603, 8754, 9865, 906, 87, 98, 9]
    try check(Conv2D(1, kernel: 2), [window, [0.5]], same.map { $0 + 0.5 })
    try check(Conv2D(1, kernel: 2, bias: false), [window], same)
    try check(Conv2D(1, kernel: 2, padding: .valid, bias: false), [window], [5421, 6532, 8754, 9865])
    try check(Conv2D(1, kernel: 2, stride: 2, bias: false), [window], [5421, 603, 87, 9])
    try check(Conv2D(1, kernel: 2, stride: 2, padding: .valid, bias: false), [window], [5421])
    try check(Conv2D(1, kernel: 1), [[3], [0]], nine.map { 3 * $0 })
    try check(Conv2D(2, kernel: 1), [[3, 5], [0, 1]], nine.flatMap { [3 * $0, 5 * $0 + 1] })
  }

  /// Each pixel times the kernel, added up; `same` keeps the first of three rows and columns.
  @Test func transposedConvolution() throws {
    func check(_ layer: ConvTranspose2D, _ states: [[Double]], _ expected: [Double]) throws {
      try expect(layer, of: [1, 2, 3, 4], [1, 2, 2, 1], states, gives: expected)
    }
    let apart: [Double] = [1, 10, 2, 20, 100, 1000, 200, 2000, 3, 30, 4, 40, 300, 3000, 400, 4000]
    try check(ConvTranspose2D(1, kernel: 2, stride: 2, bias: false), [window], apart)
    try check(ConvTranspose2D(1, kernel: 2, stride: 2), [window, [7]], apart.map { $0 + 7 })
    try check(ConvTranspose2D(1, kernel: 2), [window, [0]], [1, 12, 103, 1234])
    try check(
      ConvTranspose2D(1, kernel: 2, padding: .valid), [window, [0]],
      [1, 12, 20, 103, 1234, 2040, 300, 3400, 4000])
    try check(ConvTranspose2D(1, kernel: 1), [[3], [0]], [3, 6, 9, 12])
    try check(ConvTranspose2D(2, kernel: 1), [[3, 5], [0, 0]], [3, 5, 6, 10, 9, 15, 12, 20])
  }

  /// A kernel of one number, divided by its norm, is its sign.
  @Test func spectralNorm() throws {
    func check(_ x: Double, _ layers: [any Layer], _ shape: [Int], _ states: [[Double]], _ expected: Double)
      throws
    {
      for layer in layers {
        expectClose(try made(layer, [x], shape, states), [expected], .centralDifference, "\(layer)")
      }
    }
    let (plain, normalised): ([[Double]], [[Double]]) = ([[-5], [1]], [[-5], [1], [0.5]])
    try check(2, [Dense(1)], [1, 1], plain, -9)
    try check(2, [Dense(1, spectralNorm: true)], [1, 1], normalised, -1)
    let image = [1, 1, 1, 1]
    try check(2, [Conv2D(1, kernel: 1), ConvTranspose2D(1, kernel: 1)], image, plain, -9)
    try check(
      2, [Conv2D(1, kernel: 1, spectralNorm: true), ConvTranspose2D(1, kernel: 1, spectralNorm: true)],
      image, normalised, -1)
    // Two equal pixels look at each other as at themselves.
    let kernels: [[Double]] = [[2], [3], [-4], [5], [0.5]]
    for (layer, states, expected) in [
      (SelfAttention(), kernels, 2 + 0.5 * -40),
      (SelfAttention(spectralNorm: true), kernels + [[1], [1], [1], [1]], 2 + 0.5 * -2),
    ] {
      let found = try made(layer, [2, 2], [1, 1, 2, 1], states)
      expectClose(found, [expected, expected], .centralDifference, "\(layer)")
    }
  }

  /// Pixels 1 and 0, with `query key = ln 3`: shares of 3/4 and 1/4 for the first, of a half each for the second.
  @Test func selfAttention() throws {
    try expect(
      SelfAttention(), of: [1, 0], [1, 1, 2, 1], [[log(3)], [1], [4], [2], [0.5]],
      gives: [1 + 0.5 * 0.75 * 8, 0.5 * 0.5 * 8])
    func widths(_ layer: SelfAttention) -> [[Int]] {
      OneLayer(Shape([1, 1, 1, 16], batched: true)) { layer($0) }.states.map(\.shape.dimensions)
    }
    #expect(
      widths(SelfAttention()) == [[1, 1, 16, 2], [1, 1, 16, 2], [1, 1, 16, 2], [1, 1, 2, 16], [1]])
    #expect(
      widths(SelfAttention(channels: 3)) == [
        [1, 1, 16, 3], [1, 1, 16, 3], [1, 1, 16, 3], [1, 1, 3, 16], [1],
      ])
  }

  /// A batch of 1 and 3: mean 2, variance 1. The moving mean 4 and variance 8 go a share of the way.
  @Test func batchNormalisation() throws {
    func check(_ layer: BatchNorm, deviation: Double, inference: Double, moving: [Double]) throws {
      let shape = Shape([2, 1], batched: true)
      let one = OneLayer(shape) { layer($0) }
      var builder = GraphBuilder(name: "layer")
      let batch = builder.input("x", shape)
      let states = zip(one.states, [2.0, 0.5, 4, 8]).map { ($0.name, builder.constant($1, $0.shape)) }
      func pass(_ mode: TracedNetwork.Mode) -> ForwardPass {
        Tape.lend(&builder) {
          one.network.forward(
            batch, mode: mode, states: Dictionary(uniqueKeysWithValues: states), on: $0)
        }
      }
      let (training, use) = (pass(.training(pass: "real", suffix: nil)), pass(.inference))
      let values = try Interpreter<Double>().run(
        builder.graph, inputs: ["x": Values(shape: shape, elements: [1, 3])]
      ).values
      expectClose(
        values[training.result.index].elements, [-2 / deviation + 0.5, 2 / deviation + 0.5],
        .doublePrecision, "training of \(layer)")
      expectClose(
        values[use.result.index].elements, [2 * -3 / inference + 0.5, 2 * -1 / inference + 0.5],
        .doublePrecision, "use of \(layer)")
      expectClose(
        training.statistics.map { values[$0.value.index].elements[0] }, moving, .doublePrecision,
        "moving mean and variance of \(layer)")
    }
    try check(
      BatchNorm(), deviation: 1.001.squareRoot(), inference: 8.001.squareRoot(),
      moving: [0.99 * 4 + 0.01 * 2, 0.99 * 8 + 0.01])
    try check(
      BatchNorm(momentum: 0.75, epsilon: 8), deviation: 3, inference: 4, moving: [3.5, 6.25])
  }

  @Test func otherNormalisations() throws {
    func check(
      _ layer: any Layer, _ x: [Double], _ shape: [Int], _ expected: [Double],
      sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
      let channels = shape[shape.count - 1]
      let states = [Array(repeating: 1.0, count: channels), Array(repeating: 0.0, count: channels)]
      try expect(layer, of: x, shape, states, gives: expected, sourceLocation: sourceLocation)
    }
    let thousandth = 1 / 1.001.squareRoot()
    // Pixels (1, 3) and (5, 7): each varies by 1, all together by 5.
    let pixels = (x: [1.0, 3, 5, 7], shape: [1, 1, 2, 2])
    try check(LayerNorm(), pixels.x, pixels.shape, [-1, 1, -1, 1].map { $0 * thousandth })
    try check(LayerNorm(epsilon: 3), pixels.x, pixels.shape, [-0.5, 0.5, -0.5, 0.5])
    try check(LayerNorm(over: .sample, epsilon: 4), pixels.x, pixels.shape, [-1, -1 / 3.0, 1 / 3.0, 1])
    // Channels (1, 5) and (3, 7).
    try check(InstanceNorm(epsilon: 12), pixels.x, pixels.shape, [-0.5, -0.5, 0.5, 0.5])
    try check(
      InstanceNorm(), [1, 3], [1, 1, 2, 1], [-thousandth, thousandth])
    // Groups (1, 3) and (10, 18) vary by 1 and 16; all four by 44.5.
    let four = [1.0, 3, 10, 18]
    try check(GroupNorm(2, epsilon: 9), four, [1, 4], [-0.1.squareRoot(), 0.1.squareRoot(), -0.8, 0.8])
    try check(GroupNorm(1, epsilon: 4.5), four, [1, 4], [-7, -5, 2, 10].map { $0 / 7 })
    // 32 groups of two.
    try check(
      GroupNorm(), (0..<64).map(Double.init), [1, 64],
      (0..<64).map { $0 % 2 == 0 ? -0.5 : 0.5 }.map { $0 / 0.251.squareRoot() })
    // gamma and beta.
    for layer in [LayerNorm(epsilon: 3), GroupNorm(1, epsilon: 3)] as [any Layer] {
      try expect(layer, of: [1, 3], [1, 2], [[2, 4], [10, 20]], gives: [9, 22])
    }
    try expect(InstanceNorm(epsilon: 3), of: [1, 3], [1, 1, 2, 1], [[4], [20]], gives: [18, 22])
  }

  @Test func activations() throws {
    func check(_ layer: any Layer, _ x: [Double], _ expected: [Double]) throws {
      try expect(layer, of: x, [1, x.count], gives: expected)
    }
    try check(LeakyReLU(0.25), [-4, 4], [-1, 4])
    try check(LeakyReLU(), [-4, 4], [-1.2, 4])
    try check(ReLU(), [-4, 4], [0, 4])
    try check(ELU(2), [-1, 4], [2 * (exp(-1) - 1), 4])
    try check(ELU(), [-1, 4], [exp(-1) - 1, 4])
    try check(Tanh(), [1], [(exp(2) - 1) / (exp(2) + 1)])
    try check(Sigmoid(), [-1], [1 / (1 + exp(1))])
    try check(Softplus(), [1], [log(1 + exp(1))])
    try check(SiLU(), [-1], [-1 / (1 + exp(1))])
    try check(GELU(), [1], [0.5 * (1 + tanh((2 / Double.pi).squareRoot() * 1.044715))])
    try check(Softmax(), [0, log(3)], [0.25, 0.75])
  }

  /// Of 4096 elements the share that goes is within five standard errors of the rate.
  @Test(arguments: [0.25, 0.5]) func dropout(_ rate: Double) throws {
    let shape = Shape([64, 64], batched: true)
    let one = OneLayer(shape) { Dropout(rate)($0) }
    var builder = GraphBuilder(name: "layer")
    let x = builder.constant(3, shape)
    let result = one.append(x, [], &builder, mode: .training(pass: "real", suffix: nil))
    let y = try Interpreter<Double>().run(builder.graph, seed: 1).values[result.index].elements
    let gone = y.count { $0 == 0 }
    #expect(abs(Double(gone) / 4096 - rate) < 5 * (rate * (1 - rate) / 4096).squareRoot())
    #expect(y.allSatisfy { $0 == 0 || abs($0 - 3 / (1 - rate)) < 1e-6 })
    try expect(Dropout(rate), of: [3], [1, 1], gives: [3])
  }

  @Test func pooling() throws {
    func check(_ layer: any Layer, _ expected: [Double]) throws {
      try expect(layer, of: nine, [1, 3, 3, 1], gives: expected)
    }
    try check(AveragePool2D(), [3])
    try check(AveragePool2D(2, stride: 1), [3, 4, 6, 7])
    try check(AveragePool2D(1, stride: 2), [1, 3, 7, 9])
    try check(AveragePool2D(3), [5])
    try check(MaxPool2D(), [5])
    try check(MaxPool2D(2, stride: 1), [5, 6, 8, 9])
    try check(MaxPool2D(1, stride: 2), [1, 3, 7, 9])
    try check(MaxPool2D(3), [9])
    try check(GlobalAveragePool2D(), [5])
    try check(GlobalMaxPool2D(), [9])
    try check(GlobalSumPool2D(), [45])
    // Of a stride that is not said, the size.
    try expect(AveragePool2D(1), of: [1, 2], [1, 1, 2, 1], gives: [1, 2])
    try expect(MaxPool2D(1), of: [1, 2], [1, 1, 2, 1], gives: [1, 2])
  }

  /// Large windows go row by row; the result is that of each window on its own.
  @Test(arguments: [(5, 1), (5, 2), (6, 3), (7, 7), (6, 6)])
  func largeWindows(_ size: Int, _ stride: Int) throws {
    let (height, width) = (9, 8)
    let image = (0..<height * width).map { Double($0 * 37 % 23) - 11 }
    func windows(_ join: ([Double]) -> Double) -> [Double] {
      Swift.stride(from: 0, through: height - size, by: stride).flatMap { y in
        Swift.stride(from: 0, through: width - size, by: stride).map { x in
          join((0..<size).flatMap { i in (0..<size).map { image[(y + i) * width + x + $0] } })
        }
      }
    }
    let shape = [1, height, width, 1]
    try expect(MaxPool2D(size, stride: stride), of: image, shape, gives: windows { $0.max()! })
    let means = windows { $0.reduce(0, +) / Double(size * size) }
    expectClose(
      try made(AveragePool2D(size, stride: stride), image, shape, []), means, .centralDifference, "mean")
  }

  @Test func sizesOfImages() throws {
    func check(_ layer: any Layer, _ x: [Double], _ shape: [Int], _ expected: [Double]) throws {
      try expect(layer, of: x, shape, gives: expected)
    }
    let pair = (x: [0.0, 4], shape: [1, 1, 2, 1])
    try check(UpSampling2D(), pair.x, pair.shape, [0, 0, 4, 4, 0, 0, 4, 4])
    try check(UpSampling2D(3), [7], [1, 1, 1, 1], Array(repeating: 7, count: 9))
    // Centres of the new pixels lie at 1/4 and 3/4 of the old ones.
    try check(UpSampling2D(interpolation: .bilinear), pair.x, pair.shape, [0, 1, 3, 4, 0, 1, 3, 4])
    try check(ZeroPadding2D(), [7], [1, 1, 1, 1], [0, 0, 0, 0, 7, 0, 0, 0, 0])
    try check(ZeroPadding2D(2), [7], [1, 1, 1, 1], (0..<25).map { $0 == 12 ? 7 : 0 })
    try check(ZeroPadding2D(top: 1), [7], [1, 1, 1, 1], [0, 7])
    try check(ZeroPadding2D(bottom: 2), [7], [1, 1, 1, 1], [7, 0, 0])
    try check(ZeroPadding2D(left: 3), [7], [1, 1, 1, 1], [0, 0, 0, 7])
    try check(ZeroPadding2D(right: 1), [7], [1, 1, 1, 1], [7, 0])
    try check(ZeroPadding2D(bottom: 1, left: 1), [7], [1, 1, 1, 1], [0, 7, 0, 0])
    // Channel (i r + j) becomes pixel (i, j) of its block.
    let channels = (0..<8).map(Double.init)
    try check(PixelShuffle(), channels, [1, 1, 2, 4], [0, 1, 4, 5, 2, 3, 6, 7])
    try check(PixelShuffle(3), nine, [1, 1, 1, 9], nine)
    func shape(_ layer: any Layer, of shape: [Int]) -> [Int]? {
      OneLayer(Shape(shape, batched: true)) { layer($0) }.network.steps.last?.shape.dimensions
    }
    #expect(shape(PixelShuffle(3), of: [1, 1, 1, 9]) == [1, 3, 3, 1])
    #expect(shape(UpSampling2D(3), of: [1, 2, 5, 1]) == [1, 6, 15, 1])
    #expect(shape(ZeroPadding2D(left: 3), of: [1, 1, 1, 1]) == [1, 1, 4, 1])
    #expect(shape(ZeroPadding2D(top: 1), of: [1, 1, 1, 1]) == [1, 2, 1, 1])
    #expect(shape(Reshape(2, 3), of: [4, 6]) == [4, 2, 3])
    #expect(shape(Reshape(3, 2, 1), of: [4, 6]) == [4, 3, 2, 1])
    #expect(shape(Flatten(), of: [4, 3, 2, 5]) == [4, 30])
  }

  /// Two samples, 1 and 5 in their first and 3 and 3 in their second element: deviations 2 and 0, on average 1.
  @Test func deviationOfTheBatch() throws {
    let y = try made(MinibatchStandardDeviation(), [1, 3, 5, 3], [2, 2])
    expectClose(
      y, [1, 3, 1.00005, 5, 3, 1.00005], .centralDifference, "deviation",
      where: [true, true, false, true, true, false])
    // The variance under the root is kept from zero by 1e-8.
    #expect(abs(y[2] - ((4 + 1e-8).squareRoot() + 1e-4) / 2) < 1e-12 && y[5] == y[2])
  }

  @Test func labels() throws {
    try expect(OneHot(3), of: [2, 0], [2], gives: [0, 0, 1, 1, 0, 0])
    try expect(OneHot(4), of: [2], [1], gives: [0, 0, 1, 0])
    try expect(
      Embedding(classes: 2, units: 3), of: [1, 0], [2], [[1, 2, 3, 4, 5, 6]], gives: [4, 5, 6, 1, 2, 3])
    try expect(Embedding(classes: 3, units: 1), of: [2], [1], [[1, 2, 3]], gives: [3])
  }

  @Test func severalOperands() throws {
    func check(_ function: @escaping @Sendable (BespokeDSL.Tensor) -> BespokeDSL.Tensor, _ expected: [Double])
      throws
    {
      let shape = Shape([1, 2], batched: true)
      expectClose(
        try OneLayer(shape, function)(Values(shape: shape, elements: [-2, 3])), expected, .doublePrecision,
        "several operands")
    }
    try check({ x in Add()(x, ReLU()(x)) }, [-2, 6])
    try check({ x in x + ReLU()(x) }, [-2, 6])
    try check({ x in x - ReLU()(x) }, [-2, 0])
    try check({ x in x * LeakyReLU(0.5)(x) }, [2, 9])
    try check({ x in Concat()(x, ReLU()(x), LeakyReLU(0.5)(x)) }, [-2, 3, 0, 3, -1, 3])
    try check({ x in InnerProduct()(x, LeakyReLU(0.5)(x)) }, [11])
  }

  /// A name is in place of the layer's kind and ordinal, whatever the layer.
  @Test func names() {
    let image = Shape([2, 4, 4, 4], batched: true)
    let layers: [any Layer] = [
      Dense(1, name: "mine"), Conv2D(1, kernel: 1, name: "mine"), ConvTranspose2D(1, kernel: 1, name: "mine"),
      BatchNorm(name: "mine"), Dropout(0.1, name: "mine"), LeakyReLU(name: "mine"), ReLU(name: "mine"),
      Tanh(name: "mine"), Sigmoid(name: "mine"), Softplus(name: "mine"), ELU(name: "mine"),
      GELU(name: "mine"), SiLU(name: "mine"), Softmax(name: "mine"), SelfAttention(name: "mine"),
      LayerNorm(name: "mine"), InstanceNorm(name: "mine"), GroupNorm(1, name: "mine"),
      MinibatchStandardDeviation(name: "mine"), AveragePool2D(name: "mine"), MaxPool2D(name: "mine"),
      GlobalAveragePool2D(name: "mine"), GlobalMaxPool2D(name: "mine"), GlobalSumPool2D(name: "mine"),
      UpSampling2D(name: "mine"), Flatten(name: "mine"), Reshape(64, name: "mine"),
      ZeroPadding2D(name: "mine"), ZeroPadding2D(top: 1, name: "mine"), PixelShuffle(name: "mine"),
      OneHot(2, name: "mine"), Embedding(classes: 2, units: 2, name: "mine"),
    ]
    for layer in layers {
      let one = OneLayer(image) { layer($0) }
      #expect(one.network.steps.map(\.name) == ["generator/mine"], "\(layer)")
      #expect(one.states.allSatisfy { $0.name.hasPrefix("generator/mine/") }, "\(layer)")
    }
    let functions: [@Sendable (BespokeDSL.Tensor) -> BespokeDSL.Tensor] = [
      { x in Add(name: "mine")(x, x) }, { x in Concat(name: "mine")(x, x) },
      { x in InnerProduct(name: "mine")(x, x) },
    ]
    for function in functions {
      #expect(
        OneLayer(Shape([2, 3], batched: true), function).network.steps.map(\.name) == ["generator/mine"])
    }
  }
}
