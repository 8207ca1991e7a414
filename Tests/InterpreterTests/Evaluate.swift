import BespokeGraph
import BespokeInterpreter

/// The elements of one value of a graph without inputs.
func evaluate<Scalar: RealScalar>(
  in type: Scalar.Type = Double.self, seed: UInt64 = 0, step: UInt64 = 0,
  _ build: (inout GraphBuilder) -> ValueID
) throws -> [Scalar] {
  var builder = GraphBuilder(name: "test")
  let value = build(&builder)
  return try Interpreter<Scalar>().run(builder.graph, seed: seed, step: step).values[value.index].elements
}

/// The elements of the value that `build` makes of tensors given by their shapes and elements.
func evaluate<Scalar: RealScalar>(
  _ tensors: Tensor<Scalar>..., build: (inout GraphBuilder, [ValueID]) -> ValueID
) throws -> [Scalar] {
  var builder = GraphBuilder(name: "test")
  let inputs = tensors.enumerated().map { builder.input("x\($0)", $1.shape) }
  let value = build(&builder, inputs)
  let named = Dictionary(uniqueKeysWithValues: tensors.enumerated().map { ("x\($0)", $1) })
  return try Interpreter<Scalar>().run(builder.graph, inputs: named).values[value.index].elements
}

/// A vector, which is not batched.
func vector<Scalar: RealScalar>(_ elements: [Scalar]) -> Tensor<Scalar> {
  Tensor(shape: Shape([elements.count]), elements: elements)
}

/// Small integers that look random, so that sums of their products are exact.
func integers(_ shape: Shape, salt: Int = 0) -> Tensor<Double> {
  Tensor(
    shape: shape,
    elements: (0..<shape.count).map { Double((($0 &+ salt) &* 2_654_435_761 >> 7) % 11 - 5) })
}
