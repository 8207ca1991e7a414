import BespokeGraph
import BespokePhilox
import Foundation

/// Evaluates a graph node by node, as `Operation` documents each operation: the reference for compiled programs.
public struct Interpreter<Scalar: RealScalar>: Sendable {
  public init() {}

  /// Runs a graph once.
  ///
  /// - Parameters:
  ///   - states: a tensor for each state that the graph reads; others pass through.
  ///   - seed: with `step`, determines every random number.
  public func run(
    _ graph: Graph, inputs: [String: Tensor<Scalar>] = [:], states: [String: Tensor<Scalar>] = [:],
    seed: UInt64 = 0, step: UInt64 = 0
  ) throws(InterpreterError) -> Run<Scalar> {
    var values: [Tensor<Scalar>] = []
    values.reserveCapacity(graph.nodes.count)
    let after = try evaluate(graph, inputs: inputs, states: states, seed: seed, step: step) {
      values.append($1)
      return .proceed
    }
    return Run(
      values: values, outputs: named(graph.outputs, values), observations: named(graph.observations, values),
      states: after)
  }

  /// Runs a graph once, showing each value as it is computed, in the order of the nodes.
  ///
  /// Values are forgotten after their last use.
  /// - Returns: all states after the assignments so far, which are of values as computed.
  @specialized(where Scalar == Double)
  public func evaluate(
    _ graph: Graph, inputs: [String: Tensor<Scalar>], states: [String: Tensor<Scalar>], seed: UInt64,
    step: UInt64, visit: (ValueID, Tensor<Scalar>) -> Visit<Scalar>
  ) throws(InterpreterError) -> [String: Tensor<Scalar>] {
    var lastUse = Array(graph.nodes.indices)
    for (index, node) in graph.nodes.enumerated() {
      for operand in node.operands { lastUse[operand.index] = index }
    }
    var values = [Tensor<Scalar>?](repeating: nil, count: graph.nodes.count)
    var after = states
    let assigned = Dictionary(grouping: graph.assignments, by: \.value)
    for (index, node) in graph.nodes.enumerated() {
      let value = Tensor(
        shape: node.shape,
        elements: stored(
          try elements(
            of: node, operands: node.operands.map { values[$0.index]! }, inputs: inputs, states: states,
            seed: seed, step: step), as: node.shape.elementType))
      for operand in node.operands where lastUse[operand.index] == index { values[operand.index] = nil }
      for assignment in assigned[ValueID(index)] ?? [] { after[assignment.name] = value }
      switch visit(ValueID(index), value) {
      case .proceed: values[index] = value
      case .proceedWith(let other): values[index] = other
      case .stop: return after
      }
      if lastUse[index] == index { values[index] = nil }
    }
    return after
  }

  @specialized(where Scalar == Double)
  private func elements(
    of node: Node, operands: [Tensor<Scalar>], inputs: [String: Tensor<Scalar>],
    states: [String: Tensor<Scalar>], seed: UInt64, step: UInt64
  ) throws(InterpreterError) -> [Scalar] {
    let elements: [Scalar]
    switch node.operation {
    case .input(let name):
      guard let tensor = inputs[name] else { throw .missingInput(name) }
      elements = try given(tensor, name, node.shape)
    case .state(let name):
      guard let tensor = states[name] else { throw .missingState(name) }
      elements = try given(tensor, name, node.shape)
    case .constant(let value):
      elements = [Scalar(value)]
    case .random(let distribution, let stream):
      elements = random(distribution, Philox(seed: seed, step: step, stream: stream), node.shape.count)
    case .stepFunction(let function, let stride, let offset):
      elements = [Scalar(function.value(at: Double(step) * Double(stride) + Double(offset)))]
    case .unary(let function):
      elements = map(operands[0].elements, function)
    case .binary(let function):
      elements = map(operands[0].elements, operands[1].elements, function)
    case .affine(let scale, let offset):
      let (scale, offset) = (Scalar(scale), Scalar(offset))
      elements = map(operands[0].elements) { scale * $0 + offset }
    case .reshape:
      elements = operands[0].elements
    case .broadcast(let axes):
      elements = broadcast(operands[0], to: node.shape, axes: axes)
    case .sum(let axes):
      elements = sum(operands[0], axes: axes, to: node.shape)
    case .slice(let window):
      elements = slice(operands[0], to: node.shape, window)
    case .pad(let window):
      elements = padded(operands[0], to: node.shape, window)
    case .transpose(let axes):
      elements = transposed(operands[0], axes: axes)
    case .oneHot(let classes):
      elements = operands[0].elements.flatMap { label in
        (0..<classes).map { label == Scalar($0) ? 1 : label.isNaN ? label : 0 }
      }
    case .matmul(let transposeLeft, let transposeRight):
      elements =
        node.shape.rank == 3
        ? matmulOfSamples(operands[0], operands[1], transposeLeft, transposeRight)
        : matmul(operands[0], operands[1], transposeLeft, transposeRight)
    case .convolution(let geometry):
      elements = convolution(operands[0], operands[1], geometry)
    case .convolutionInputGradient(let geometry):
      elements = convolutionInputGradient(operands[0], operands[1], geometry)
    case .convolutionKernelGradient(let geometry):
      elements = convolutionKernelGradient(operands[0], operands[1], geometry)
    }
    return elements
  }

  private func given(
    _ tensor: Tensor<Scalar>, _ name: String, _ expected: Shape
  ) throws(InterpreterError) -> [Scalar] {
    guard tensor.shape.dimensions == expected.dimensions else {
      throw .wrongShape(name: name, expected: expected, found: tensor.shape)
    }
    return tensor.elements
  }

  private func named(_ list: [NamedValue], _ values: [Tensor<Scalar>]) -> [String: Tensor<Scalar>] {
    Dictionary(list.map { ($0.name, values[$0.value.index]) }, uniquingKeysWith: { _, last in last })
  }
}
