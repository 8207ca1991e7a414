import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

@testable import BespokeDSL

/// What formulas are written with, on numbers worked out by hand: in a layer's formula and in a network.
@Suite struct TensorFunctionTests {
  private typealias Formula = @Sendable (BespokeDSL.Tensor) -> BespokeDSL.Tensor

  private struct Within: Layer {
    var apply: Formula
    func formula(_ x: BespokeDSL.Tensor, _ context: LayerContext) -> BespokeDSL.Tensor { apply(x) }
  }

  private func check(
    _ dimensions: [Int], _ expected: [Double], sourceLocation: Testing.SourceLocation = #_sourceLocation,
    _ formula: @escaping Formula
  ) throws {
    let shape = Shape(dimensions, batched: true)
    let x = Values(shape: shape, elements: (1...shape.count).map(Double.init))
    let within: Formula = { Within(apply: formula)($0) }
    for function in [formula, within] {
      let one = OneLayer(shape, function)
      #expect(one.diagnostics == [], sourceLocation: sourceLocation)
      expectClose(try one(x), expected, .doublePrecision, "formula", sourceLocation: sourceLocation)
    }
  }

  @Test func arithmeticOfNetworks() throws {
    try check([1, 2], [2.5, 4]) { 1 + 0.5 * ($0 + $0) * 1.5 }
    try check([1, 2], [-1, -2]) { -$0 }
    try check([1, 2], [0, 0.5]) { ($0 - 1) / $0 }
    try check([1, 2], [1.5, 3]) { $0 * mean($0) }
    try check([1, 2], [3, 3]) { maximum($0, 0 * $0 + 3) }
    try check([2, 2], [1.5, 1.5, 3.5, 3.5]) { $0.mean(along: 1).forSamples(of: $0.shape) }
  }

  @Test func sumsAlongAxes() throws {
    try check([1, 2, 3], [5, 7, 9]) { $0.sum(along: 1) }
    try check([1, 2, 3], [6, 15]) { $0.sum(along: 2) }
    try check([1, 2, 3], [21]) { $0.sum(along: 1, 2) }
    try check([1, 2, 3], [2, 5]) { $0.mean(along: 2) }
    try check([1, 2, 3], [3.5]) { $0.mean(along: 1, 2) }
    try check([1, 2, 3], [3, 6]) { $0.maximum(along: 2) }
    try check([1, 2, 3], [4, 5, 6]) { $0.maximum(along: 1) }
  }

  @Test func movements() throws {
    try check([1, 2, 3], [1, 4, 2, 5, 3, 6]) { $0.transposed(0, 2, 1) }
    try check([1, 2, 3], [1, 2, 3, 4, 5, 6]) { $0.reshaped(3, 2) }
    try check([1, 2, 3], [2, 3, 5, 6]) { $0.slice(along: 2, 1..<3) }
    try check([1, 2, 3], [4, 5, 6]) { $0.slice(along: 1, 1..<2) }
    try check([1, 2, 3], [5, 7, 9, 5, 7, 9]) { $0.sum(along: 1).forChannels(of: $0) }
    try check([2, 1, 1, 2], [1, 2, 3, 4]) { $0.reshaped(2).forChannels(of: $0) }
    try check([2, 1, 2, 2], [3, 3, 7, 7, 11, 11, 15, 15]) { $0.sum(along: 3).forPixels(of: $0) }
    #expect(
      OneLayer(Shape([4, 6], batched: true)) { $0.reshaped(3, 2) }.network.steps[0].shape
        == Shape([4, 3, 2], batched: true))
  }

  @Test func products() throws {
    try check([1, 2, 2], [7, 10, 15, 22]) { matmul($0, $0) }
    try check([1, 2, 2], [5, 11, 11, 25]) { matmul($0, $0, transposed: true) }
    func convolve(_ stride: Int, _ padding: Padding, _ expected: [Double]) throws {
      let one = OneLayer(Shape([1, 3, 3, 1], batched: true)) { x in
        Within { x in
          convolution(x, (0 * sum(x)).filling(Shape([2, 2, 1, 1])) + 1, stride: stride, padding: padding)
        }(x)
      }
      let x = Values(shape: one.network.input, elements: (1...9).map(Double.init))
      expectClose(try one(x), expected, .doublePrecision, "convolution")
    }
    try convolve(1, .same, [12, 16, 9, 24, 28, 15, 15, 17, 9])
    try convolve(1, .valid, [12, 16, 24, 28])
    try convolve(2, .same, [12, 9, 15, 9])
    try convolve(2, .valid, [12])
  }

  /// Names in the C are those of the layer, and of its parts.
  @Test func namesOfParts() {
    let one = OneLayer(Shape([1, 2], batched: true)) { x in
      Within { (tanh($0).named("bent") + 1).named("up") }(x)
    }
    var builder = GraphBuilder(name: "names")
    let x = builder.input("x", one.network.input)
    _ = one.append(x, [], &builder)
    #expect(builder.graph.nodes.map(\.name) == ["x", "generator/within1/bent", "generator/within1/up"])
  }

  /// A network is compiled for batches of other sizes than it was traced with.
  @Test func otherBatches() throws {
    let one = OneLayer(Shape([8, 4], batched: true)) { x in
      x * x.mean(along: 1).forSamples(of: x.shape) + sum(x.reshaped(2, 2).sum(along: 1, 2))
    }
    let network = one.network.withBatch(3)
    var builder = GraphBuilder(name: "batch")
    let x = builder.input("x", Shape([3, 4], batched: true))
    let tape = Tape(builder)
    let pass = network.forward(x, mode: .inference, states: [:], on: tape)
    try tape.requireRight(at: .here())
    #expect(tape.builder.shape(pass.result) == Shape([3, 4], batched: true))
    #expect(network.steps.last?.shape == Shape([3, 4], batched: true))
  }

  /// The line of an operator is that of the operand made last.
  @Test func theLineIsTheOperands() {
    let start = #line
    let model = gan(
      generator: Generator.function { z in
        let a = Dense(16)(z)
        return Reshape(4, 4, 1)(tanh(0.5 * a).sum(along: 5))
      })
    #expect(
      report(model, after: start).first?.hasPrefix("+3: error: sum: sum cannot") == true,
      "\(report(model, after: start))")
  }
}
