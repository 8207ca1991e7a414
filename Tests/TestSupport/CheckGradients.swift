import BespokeAutodiff
import BespokeGraph
import BespokeInterpreter
import Testing

/// The interpreter's tensors of the oracles, by a name that no other module has.
public typealias Values = Tensor<Double>

/// Checks the gradients that `Autodiff` builds, of the first and of the second order, against central differences.
///
/// The function checked is a sum of all elements of the results, each weighted with a fixed random number; for the
/// second order, the same of its gradients.
public func checkGradients(
  _ what: String, at point: [Tensor<Double>], orders: Int = 2,
  sourceLocation: Testing.SourceLocation = #_sourceLocation,
  of results: (inout GraphBuilder, [ValueID]) -> [ValueID]
) throws {
  var builder = GraphBuilder(name: what)
  let xs = point.indices.map { builder.input("x\($0)", point[$0].shape) }
  let first = weightedSum(results(&builder, xs), &builder, stream: 0)
  let gradients = builder.gradients(of: first, withRespectTo: xs)
  let second = weightedSum(gradients, &builder, stream: 1000)
  let secondGradients = builder.gradients(of: second, withRespectTo: xs)
  #expect(throws: Never.self, "\(what)", sourceLocation: sourceLocation) { try builder.graph.verify() }

  let values = try run(builder.graph, at: point)
  for index in point.indices {
    for (order, function, gradient) in [
      ("gradient", first, gradients[index]), ("second gradient", second, secondGradients[index]),
    ].prefix(orders) {
      #expect(builder.shape(gradient) == point[index].shape, "\(what)", sourceLocation: sourceLocation)
      expectClose(
        values[gradient.index].elements,
        try centralDifferences(of: function, in: builder.graph, at: point, along: index),
        .centralDifference, "\(order) of \(what) in operand \(index)", sourceLocation: sourceLocation)
    }
  }
}

/// Weights are between 0.5 and 1.5: none hides an element, and sums do not cancel by symmetry.
private func weightedSum(_ values: [ValueID], _ builder: inout GraphBuilder, stream: UInt32) -> ValueID {
  var total = builder.constant(0)
  for (index, value) in values.enumerated() {
    let weights = builder.random(
      .uniform(low: 0.5, high: 1.5), stream: stream + UInt32(index), builder.shape(value))
    let product = builder.multiply(value, weights)
    total = builder.add(total, builder.shape(value) == .scalar ? product : builder.sum(product))
  }
  return total
}

private func run(_ graph: Graph, at point: [Tensor<Double>]) throws -> [Tensor<Double>] {
  let inputs = Dictionary(uniqueKeysWithValues: point.indices.map { ("x\($0)", point[$0]) })
  return try Interpreter<Double>().run(graph, inputs: inputs).values
}

/// `(f(x + h) - f(x - h)) / 2h` for each element of the tensor `index` of the point.
private func centralDifferences(
  of function: ValueID, in graph: Graph, at point: [Tensor<Double>], along index: Int
) throws -> [Double] {
  let h = 1e-5
  // What comes after the function does not count.
  var graph = graph
  graph.nodes.removeSubrange((function.index + 1)...)
  return try point[index].elements.indices.map { element in
    let ends = try [h, -h].map { step in
      var point = point
      point[index].elements[element] += step
      return try run(graph, at: point)[function.index].elements[0]
    }
    return (ends[0] - ends[1]) / (2 * h)
  }
}

/// A tensor whose elements have random signs and magnitudes from 0.25 to 1.25: nowhere near a kink or a pole at zero.
public func random(_ shape: Shape, stream: UInt32 = 1) throws -> Tensor<Double> {
  var builder = GraphBuilder(name: "point")
  let value = builder.random(.uniform(low: -1, high: 1), stream: stream, shape)
  let elements = try Interpreter<Double>().run(builder.graph, seed: 2026).values[value.index].elements
  return Tensor(shape: shape, elements: elements.map { $0 + ($0 < 0 ? -0.25 : 0.25) })
}

/// The same, without the signs.
public func positive(_ shape: Shape, stream: UInt32 = 1) throws -> Tensor<Double> {
  let tensor = try random(shape, stream: stream)
  return Tensor(shape: shape, elements: tensor.elements.map(abs))
}
