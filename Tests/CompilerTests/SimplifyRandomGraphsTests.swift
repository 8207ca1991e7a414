import BespokeCompiler
import BespokeGraph
import Foundation
import Testing

/// Whatever the graph, simplification keeps its values and its legality.
@Suite struct SimplifyRandomGraphsTests {
  @Test(arguments: 0..<20)
  func valuesStay(_ seed: UInt64) throws {
    var generator = SplitMix(state: seed)
    for _ in 0..<50 {
      let graph = randomGraph(&generator)
      let result = simplify(graph)
      try result.verify()
      #expect(simplify(result) == result)
      let before = evaluate(graph)
      let after = evaluate(result)
      // What cancels is as inexact as its terms are large.
      let magnitude = before.joined().map(abs).max() ?? 0
      guard magnitude < 1e30 else { continue }
      for (old, new) in zip(graph.outputs, result.outputs) {
        #expect(old.name == new.name)
        let pairs = zip(before[old.value.index], after[new.value.index])
        let error = pairs.map { abs($0 - $1) }.max() ?? 0
        #expect(error <= 1e-9 * max(magnitude, 1), "\(graph.text)\(result.text)")
      }
    }
  }

  /// Matrices of samples, a reshaped form of them, vectors and scalars, combined at random.
  private func randomGraph(_ random: inout SplitMix) -> Graph {
    var b = GraphBuilder(name: "random")
    let shapes = [Shape([2, 3], batched: true), Shape([2, 1, 3], batched: true), Shape([3]), .scalar]
    var values: [ValueID] = []
    for (index, shape) in shapes.enumerated() { values.append(b.input("x\(index)", shape)) }
    let numbers = [-2, -1, 0, 0.5, 1, 2, 1.0 / 3]
    let functions: [UnaryFunction] = [
      .negate, .tanh, .sigmoid, .softplus, .square, .leakyReLU(slope: 0.2), .stopGradient,
    ]
    for _ in 0..<Int.random(in: 3...25, using: &random) {
      let x = values.suffix(10).randomElement(using: &random)!
      let shape = b.shape(x)
      let scale = numbers.randomElement(using: &random)!
      switch Int.random(in: 0..<10, using: &random) {
      case 0: values.append(b.unary(functions.randomElement(using: &random)!, x))
      case 1, 2:
        values.append(b.affine(x, scale: scale, offset: numbers.randomElement(using: &random)!))
      case 3, 4, 5:
        let y = values.filter { b.shape($0) == shape }.randomElement(using: &random)!
        values.append(b.binary([.add, .subtract, .multiply, .maximum].randomElement(using: &random)!, x, y))
      case 6:
        let axes = shape.dimensions.indices.filter { _ in Bool.random(using: &random) }
        values.append(b.sum(x, axes: axes))
      case 8 where shape.rank > 1:
        // What the sums are to recognise: centred channels, times a factor a channel.
        let mean = b.affine(b.sum(x, axes: Array(0..<shape.rank - 1)), scale: 1.0 / 2)
        let centred = b.subtract(x, b.alongChannels(mean, shape))
        let factor = values.filter { b.shape($0) == shapes[2] }.randomElement(using: &random)!
        values += [centred, b.multiply(centred, b.alongChannels(factor, shape))]
      case 9 where shape.rank > 1:
        // There and back, past zeros, past an order of its own.
        let last = shape.rank - 1
        let wide = b.pad(x, axis: last, before: Int.random(in: 0..<3, using: &random), after: 1)
        let turned = b.transpose(
          b.reshape(wide, Shape([2, 1, b.shape(wide).sampleCount], batched: true)), axes: [0, 2, 1])
        let back = b.reshape(b.transpose(turned, axes: [0, 2, 1]), b.shape(wide))
        values.append(b.slice(back, axis: last, Int.random(in: 0..<2, using: &random)..<3))
      case 7:
        let wider = shape.rank == 0 ? shapes[Int.random(in: 0..<3, using: &random)] : shapes[shape.rank % 2]
        if shape.rank < 2 {
          values.append(b.broadcast(x, wider, axes: shape.rank == 0 ? [] : [wider.rank - 1]))
        }
      default:
        if shape == shapes[0] || shape == shapes[1] {
          values.append(b.reshape(x, shapes.prefix(2).randomElement(using: &random)!))
        } else {
          values.append(b.multiply(x, b.constant(scale, shape)))
        }
      }
      // Sums may leave shapes of which nothing else is made.
      values.removeAll { !shapes.contains(b.shape($0)) }
    }
    for (index, value) in values.suffix(3).enumerated() { b.output("y\(index)", value) }
    return b.graph
  }
}

/// The elements of every value, for the operations of these tests.
private func evaluate(_ graph: Graph) -> [[Double]] {
  var values: [[Double]] = []
  for node in graph.nodes {
    let operands = node.operands.map { values[$0.index] }
    switch node.operation {
    case .input(let name):
      values.append((0..<node.shape.count).map { sin(Double($0 * 7 + name.utf8.reduce(0) { $0 + Int($1) })) })
    case .constant(let value): values.append([value])
    case .unary(let function):
      values.append(
        operands[0].map { x in
          switch function {
          case .negate: -x
          case .tanh: Foundation.tanh(x)
          case .sigmoid: 1 / (1 + Foundation.exp(-x))
          case .softplus: max(x, 0) + Foundation.log1p(Foundation.exp(-abs(x)))
          case .square: x * x
          case .leakyReLU(let slope): x > 0 ? x : slope * x
          case .stopGradient: x
          case .exp, .log, .squareRoot, .reciprocalSquareRoot, .reciprocal, .leakyReLUMask: .nan
          }
        })
    case .binary(let function):
      values.append(
        zip(operands[0], operands[1]).map { a, b in
          switch function {
          case .add: a + b
          case .subtract: a - b
          case .multiply: a * b
          case .divide: a / b
          case .maximum: max(a, b)
          }
        })
    case .affine(let scale, let offset): values.append(operands[0].map { scale * $0 + offset })
    case .reshape: values.append(operands[0])
    case .broadcast(let axes):
      let whole = node.shape
      values.append((0..<whole.count).map { operands[0][project($0, of: whole, onto: axes)] })
    case .sum(let axes):
      let whole = graph[node.operands[0]].shape
      let kept = (0..<whole.rank).filter { !axes.contains($0) }
      var sums = Array(repeating: 0.0, count: node.shape.count)
      for (index, x) in operands[0].enumerated() { sums[project(index, of: whole, onto: kept)] += x }
      values.append(sums)
    case .slice(let window):
      let whole = graph[node.operands[0]].shape
      values.append(places(of: node.shape, in: whole, window).map { operands[0][$0] })
    case .pad(let window):
      var elements = [Double](repeating: 0, count: node.shape.count)
      for (i, place) in places(of: graph[node.operands[0]].shape, in: node.shape, window).enumerated() {
        elements[place] = operands[0][i]
      }
      values.append(elements)
    case .transpose(let axes):
      let whole = graph[node.operands[0]].shape
      var elements = [Double](repeating: 0, count: node.shape.count)
      for (i, x) in operands[0].enumerated() {
        let old = coordinates(i, of: whole)
        let new = axes.map { old[$0] }
        elements[zip(new, node.shape.dimensions).reduce(0) { $0 * $1.1 + $1.0 }] = x
      }
      values.append(elements)
    case .state, .random, .stepFunction, .matmul, .oneHot, .convolution, .convolutionInputGradient,
      .convolutionKernelGradient:
      preconditionFailure("not made by these tests")
    }
  }
  return values
}

/// The position, among those of the given axes alone, of an element of the whole.
private func project(_ index: Int, of whole: Shape, onto axes: [Int]) -> Int {
  let coordinates = coordinates(index, of: whole)
  return axes.reduce(0) { $0 * whole[$1] + coordinates[$1] }
}

private func coordinates(_ index: Int, of whole: Shape) -> [Int] {
  var coordinates: [Int] = []
  var rest = index
  for extent in whole.dimensions.reversed() {
    coordinates.insert(rest % extent, at: 0)
    rest /= extent
  }
  return coordinates
}

private func places(of part: Shape, in whole: Shape, _ window: Window) -> [Int] {
  (0..<part.count).map { index in
    zip(coordinates(index, of: part), whole.dimensions.indices).reduce(0) { place, next in
      place * whole[next.1] + window.start[next.1] + window.stride[next.1] * next.0
    }
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
