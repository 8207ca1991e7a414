/// Everything one run of a graph computed.
public struct Run<Scalar: RealScalar>: Sendable {
  /// The result of each node, in the order of the nodes.
  public var values: [Tensor<Scalar>]
  public var outputs: [String: Tensor<Scalar>]
  public var observations: [String: Tensor<Scalar>]
  /// All states after the assignments; those that the graph does not assign are as they were given.
  public var states: [String: Tensor<Scalar>]
}
