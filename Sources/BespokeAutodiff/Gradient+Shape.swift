import BespokeGraph

extension GraphBuilder {
  /// What was repeated is summed.
  mutating func broadcastPullback(_ shape: Shape, _ axes: [Int], _ g: ValueID) -> ValueID {
    sum(g, axes: (0..<shape.rank).filter { !axes.contains($0) })
  }

  /// What was summed is repeated.
  mutating func sumPullback(_ operand: ValueID, _ axes: [Int], _ g: ValueID) -> ValueID {
    let shape = self.shape(operand)
    return broadcast(g, shape, axes: (0..<shape.rank).filter { !axes.contains($0) })
  }
}
