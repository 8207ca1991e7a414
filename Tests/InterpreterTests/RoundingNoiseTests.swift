import BespokeGraph
import BespokeInterpreter
import Testing

/// What noise may do to values, and what it may not.
@Suite struct RoundingNoiseTests {
  /// What each value becomes, in a run in which later values see it moved.
  private func noisy(_ graph: Graph, _ inputs: [String: Tensor<Double>], seed: UInt64) throws -> [[Double]] {
    var noise = RoundingNoise(graph, seed: seed, scale: 8)
    var values: [[Double]] = []
    _ = try Interpreter<Double>().evaluate(graph, inputs: inputs, states: [:], seed: 0, step: 0) {
      var elements = $1.elements
      noise.disturb($0, &elements)
      noise.pass(elements)
      values.append(elements)
      return .proceedWith(Tensor(shape: $1.shape, elements: elements))
    }
    return values
  }

  /// An optimiser's mean of squares: its small elements, beside large ones, have roots, and so has the sum of squares of a
  /// channel that is all but dead.
  @Test(arguments: 0..<8) func squaresBesideLargeOnesKeepTheirRoots(seed: UInt64) throws {
    let shape = Shape([64, 4])
    var builder = GraphBuilder(name: "roots")
    let gradient = builder.input("gradient", shape)
    let mean = builder.input("mean", shape)
    let squares = builder.unary(.square, gradient)
    let average = builder.add(
      builder.affine(mean, scale: 0.999, offset: 0), builder.affine(squares, scale: 0.001, offset: 0))
    let root = builder.unary(.squareRoot, average)
    let sums = builder.sum(squares, axes: [0])
    let norms = builder.unary(.squareRoot, sums)
    // Channels of gradients of the sizes 1e3, 1e1, 1e-3, 1e-6.
    let sizes = [1e3, 1e1, 1e-3, 1e-6]
    let signs = [-1.0, 1, 1]
    let elements = (0..<shape.count).map { index -> Double in
      let factor = Double(1 + index / 4 % 7)
      return signs[index % 3] * sizes[index % 4] * factor
    }
    let inputs = [
      "gradient": Tensor(shape: shape, elements: elements),
      "mean": Tensor(shape: shape, elements: elements.map { $0 * $0 / 2 }),
    ]
    let exact = try Interpreter<Double>().run(builder.graph, inputs: inputs).values
    let moved = try noisy(builder.graph, inputs, seed: seed)
    for value in [root, norms] {
      #expect(moved[value.index] != exact[value.index].elements)
      for (x, y) in zip(moved[value.index], exact[value.index].elements) {
        #expect(abs(x - y) < 2e-5 * y, "\(x) for \(y)")
      }
    }
  }

  /// A sum of both signs is off by a part of its terms, whatever is left of them.
  @Test func whatCancelsIsOffByAPartOfItsTerms() throws {
    let shape = Shape([64, 1])
    var builder = GraphBuilder(name: "cancels")
    let x = builder.input("x", shape)
    let sum = builder.sum(x, axes: [0])
    let inputs = ["x": Tensor(shape: shape, elements: (0..<64).map { [1e3, -1e3][$0 % 2] })]
    let moved = try (0..<8).map { try abs(noisy(builder.graph, inputs, seed: $0)[sum.index][0]) }
    let largest = try #require(moved.max())
    #expect(largest > 1e-4 && largest < 1e-2, "\(largest)")
  }
  /// Sums of the same terms are rounded in the same way: their mean is off by as much as each of them.
  @Test func equalSumsAreOffTogether() throws {
    var builder = GraphBuilder(name: "together")
    let x = builder.input("x", Shape([1024, 256]))
    let total = builder.sum(builder.sum(x, axes: [0]))
    let inputs = ["x": Tensor(shape: Shape([1024, 256]), repeating: 0.7)]
    let exact = 0.7 * 1024 * 256
    let moved = try (0..<16).map {
      abs(try noisy(builder.graph, inputs, seed: $0)[total.index][0] - exact) / exact
    }
    // A sum of 1024 terms by itself: 8 times 2e-6; the mean of 256 that know nothing of each other: a sixteenth.
    #expect(try #require(moved.max()) > 4e-6, "\(moved)")
  }

  /// Partial sums of equal terms are as large as the sum, in a channel of each sign alike; so are those of a product.
  @Test func manyEqualTermsAreOffByAPartOfTheirSum() throws {
    let shape = Shape([1024, 2])
    var builder = GraphBuilder(name: "equal")
    let (x, ones) = (builder.input("x", shape), builder.input("ones", Shape([1, 1024])))
    let sums = [builder.sum(x, axes: [0]), builder.matmul(ones, x)]
    let inputs = [
      "x": Tensor(shape: shape, elements: (0..<2048).map { [1.0, -2][$0 % 2] }),
      "ones": Tensor(shape: Shape([1, 1024]), repeating: 1),
    ]
    for sum in sums {
      let moved = try (0..<8).map { abs(try noisy(builder.graph, inputs, seed: $0)[sum.index][1] + 2048) }
      let largest = try #require(moved.max())
      #expect(largest > 5e-3 && largest < 5e-2, "\(largest)")
    }
  }
}
