import BespokeGraph
import BespokeInterpreter
import Testing

/// Products of matrices, in each of their four forms.
@Suite struct MatmulTests {
  // [1 2 3; 4 5 6] · [1 0; -1 2; 3 1] = [8 7; 17 16]
  private let a = Tensor(shape: Shape([2, 3]), elements: [1.0, 2, 3, 4, 5, 6])
  private let b = Tensor(shape: Shape([3, 2]), elements: [1.0, 0, -1, 2, 3, 1])
  private let aTransposed = Tensor(shape: Shape([3, 2]), elements: [1.0, 4, 2, 5, 3, 6])
  private let bTransposed = Tensor(shape: Shape([2, 3]), elements: [1.0, -1, 3, 0, 2, 1])

  @Test(arguments: [false, true], [false, true])
  func transposesWhatItIsAskedTo(left: Bool, right: Bool) throws {
    let product = try evaluate(left ? aTransposed : a, right ? bTransposed : b) {
      $0.matmul($1[0], $1[1], transposeLeft: left, transposeRight: right)
    }
    #expect(product == [8, 7, 17, 16])
  }

  /// Matrices that are not square show a confusion of extents.
  @Test(arguments: [false, true], [false, true])
  func agreesWithTheDefinition(left: Bool, right: Bool) throws {
    let (rows, inner, columns) = (3, 5, 7)
    let x = integers(Shape(left ? [inner, rows] : [rows, inner]))
    let y = integers(Shape(right ? [columns, inner] : [inner, columns]), salt: 99)
    var expected: [Double] = []
    for i in 0..<rows {
      for j in 0..<columns {
        var sum = 0.0
        for k in 0..<inner {
          sum +=
            x.elements[left ? k * rows + i : i * inner + k]
            * y.elements[right ? j * inner + k : k * columns + j]
        }
        expected.append(sum)
      }
    }
    #expect(
      try evaluate(x, y) { $0.matmul($1[0], $1[1], transposeLeft: left, transposeRight: right) } == expected)
  }

  @Test func eachSampleHasItsOwnProduct() throws {
    let x = Tensor(shape: Shape([2, 1, 2], batched: true), elements: [1.0, 2, 3, 4])
    let y = Tensor(shape: Shape([2, 1, 2], batched: true), elements: [5.0, 6, 7, 8])
    #expect(try evaluate(x, y) { $0.matmul($1[0], $1[1], transposeRight: true) } == [17, 53])
    #expect(
      try evaluate(x, y) { $0.matmul($1[0], $1[1], transposeLeft: true) } == [5, 6, 10, 12, 21, 24, 28, 32])
  }
}
