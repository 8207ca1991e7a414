import Autodiff
import GraphIR
import Interpreter

/// Where the numbers come from at which a function is differentiated.
public enum SampleDomain: Sendable {
  /// Either sign, at least 0.3 from the kink of a rectifier at 0.
  case nonzero
  case positive
}

/// A derivative that disagrees with central differences.
public struct GradientMismatch: Sendable, CustomStringConvertible {
  public var order: Int
  public var operand: Int
  public var element: Int
  public var derivative: Double
  public var difference: Double

  public var description: String {
    "order \(order), operand \(operand), element \(element): \(derivative), by differences \(difference)"
  }
}

/// Compares the first and second derivatives of a function with central differences through the interpreter.
///
/// The first is that of `f = Σ w y`, y being what `build` makes of its operands and w fixed weights; the
/// second that of `h = Σ v ∇f`, with fixed weights v in the shape of the gradients.
/// - Returns: the derivatives that are wrong, none if all is well.
public func gradientMismatches(
  _ shapes: [Shape], _ domain: SampleDomain = .nonzero,
  _ build: (inout GraphBuilder, [ValueID]) throws -> ValueID
) throws -> [GradientMismatch] {
  var builder = GraphBuilder(name: "gradient check")
  var weights: UInt32 = 0
  func weighted(_ values: [ValueID]) -> ValueID {
    let terms = values.map { value in
      weights += 1
      let weight = builder.random(.uniform(low: 0.5, high: 1.5), stream: weights, builder.shape(value))
      return builder.sum(builder.multiply(weight, value))
    }
    return terms.dropFirst().reduce(terms[0]) { builder.add($0, $1) }
  }

  let xs = shapes.enumerated().map { builder.input("x\($0)", $1) }
  let f = weighted([try build(&builder, xs)])
  let first = builder.gradients(of: f, withRespectTo: xs)
  let h = weighted(first)
  let scalars = builder.graph
  let second = builder.gradients(of: h, withRespectTo: xs)

  let interpreter = Interpreter<Double>()
  let inputs = Dictionary(
    uniqueKeysWithValues: shapes.enumerated().map { ("x\($0)", sample($1, domain, stream: 100 + $0)) })
  let derivatives = try interpreter.run(builder.graph, inputs: inputs)
  let tolerance = Tolerance.finiteDifference
  var mismatches: [GradientMismatch] = []
  for (operand, shape) in shapes.enumerated() {
    for element in 0..<shape.count {
      let step = 1e-5
      func scalarsMoved(by distance: Double) throws -> Run<Double> {
        var moved = inputs
        moved["x\(operand)"]!.elements[element] += distance
        return try interpreter.run(scalars, inputs: moved)
      }
      let (above, below) = (try scalarsMoved(by: step), try scalarsMoved(by: -step))
      for (order, scalar, gradients) in [(1, f, first), (2, h, second)] {
        let difference =
          (above.values[scalar.index].elements[0] - below.values[scalar.index].elements[0]) / (2 * step)
        let derivative = derivatives.values[gradients[operand].index].elements[element]
        if !tolerance.accepts(derivative, difference) {
          mismatches.append(
            GradientMismatch(
              order: order, operand: operand, element: element, derivative: derivative, difference: difference
            ))
        }
      }
    }
  }
  return mismatches
}

/// Numbers in 0.3 ... 1.3, of either sign where the domain allows it; always the same ones.
public func sample(_ shape: Shape, _ domain: SampleDomain = .nonzero, stream: Int) -> Tensor<Double> {
  var builder = GraphBuilder(name: "sample")
  let value = builder.random(
    .uniform(low: domain == .positive ? 0 : -1, high: 1), stream: UInt32(stream), shape)
  do {
    let numbers = try Interpreter<Double>().run(builder.graph).values[value.index]
    return Tensor(shape: shape, elements: numbers.elements.map { $0 < 0 ? $0 - 0.3 : $0 + 0.3 })
  } catch {
    preconditionFailure("a graph without inputs failed: \(error)")
  }
}
