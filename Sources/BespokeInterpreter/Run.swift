/// Everything one run of a graph computed.
public struct Run<Scalar: RealScalar>: Sendable {
  /// The result of each node, in the order of the nodes.
  public var values: [Tensor<Scalar>]
  public var outputs: [String: Tensor<Scalar>]
  public var observations: [String: Tensor<Scalar>]
  /// All states after the assignments; those that the graph does not assign are as they were given.
  public var states: [String: Tensor<Scalar>]
}

/// How a run goes on after a value.
public enum Visit<Scalar: RealScalar>: Sendable {
  case proceed
  /// A tensor of the same shape takes the value's place as an operand of later nodes.
  case proceedWith(Tensor<Scalar>)
  case stop
}
