import BespokeAutodiff
import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

/// Gradients of the operations that move elements or add them up. Each is followed by a square, without which it has
/// no second derivative.
@Suite struct ShapeGradientTests {
  private func check(
    _ what: String, _ shape: Shape, _ operation: (inout GraphBuilder, ValueID) -> ValueID
  ) throws {
    try checkGradients(what, at: [random(shape)]) { builder, x in
      let y = operation(&builder, x[0])
      return [y, builder.unary(.square, y)]
    }
  }

  @Test func reshape() throws {
    try check("reshape", Shape([3, 10], batched: true)) {
      $0.reshape($1, Shape([3, 1, 5, 2], batched: true))
    }
  }

  @Test(arguments: [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]) func sum(axes: [Int]) throws {
    try check("sum over \(axes)", Shape([3, 2, 5])) { $0.sum($1, axes: axes) }
    try check("sum over \(axes) of a batch", Shape([3, 2, 5], batched: true)) { $0.sum($1, axes: axes) }
  }

  @Test func slice() throws {
    for stride in 1...3 {
      try check("slice", Shape([2, 7, 3], batched: true)) { $0.slice($1, axis: 1, 1..<6, stride: stride) }
    }
    try check("slice of a matrix", Shape([4, 5])) {
      $0.slice($1, Shape([2, 3]), Window(start: [1, 0], stride: [2, 2]))
    }
  }

  @Test func pad() throws {
    try check("pad", Shape([2, 3, 2], batched: true)) { $0.pad($1, axis: 2, before: 1, after: 2) }
    try check("pad between", Shape([2, 3])) {
      $0.pad($1, Shape([5, 4]), Window(start: [1, 1], stride: [3, 1]))
    }
  }

  @Test(arguments: [[0, 2, 1, 3], [0, 3, 1, 2], [0, 2, 3, 1]]) func transpose(axes: [Int]) throws {
    try check("transpose to \(axes)", Shape([2, 3, 4, 2], batched: true)) { $0.transpose($1, axes: axes) }
  }

  @Test func broadcast() throws {
    try check("a scalar everywhere", .scalar) { $0.fill($1, Shape([3, 5], batched: true)) }
    try check("a vector along channels", Shape([5])) {
      $0.alongChannels($1, Shape([3, 2, 1, 5], batched: true))
    }
    try check("a value for each sample", Shape([3], batched: true)) {
      $0.broadcast($1, Shape([3, 2, 2, 5], batched: true), axes: [0])
    }
    try check("a matrix in the middle", Shape([2, 3])) {
      $0.broadcast($1, Shape([4, 2, 3, 2]), axes: [1, 2])
    }
    try check("a matrix apart", Shape([2, 3])) { $0.broadcast($1, Shape([2, 5, 3]), axes: [0, 2]) }
  }
}
