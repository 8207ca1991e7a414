import BespokeGraph
import BespokeInterpreter
import Testing

/// Operations that move elements or add them up.
@Suite struct ShapeTests {
  private let counted = Tensor(shape: Shape([2, 3]), elements: [1.0, 2, 3, 4, 5, 6])

  @Test func reshapeKeepsTheOrder() throws {
    #expect(try evaluate(counted) { $0.reshape($1[0], Shape([3, 2])) } == [1, 2, 3, 4, 5, 6])
  }

  @Test func broadcastRepeatsAlongTheOtherAxes() throws {
    let pair = vector([1.0, 2])
    let scalar = Tensor(shape: .scalar, elements: [7.0])
    #expect(try evaluate(scalar) { $0.fill($1[0], Shape([2, 2])) } == [7, 7, 7, 7])
    #expect(try evaluate(pair) { $0.alongChannels($1[0], Shape([3, 2])) } == [1, 2, 1, 2, 1, 2])
    #expect(try evaluate(pair) { $0.broadcast($1[0], Shape([2, 3]), axes: [0]) } == [1, 1, 1, 2, 2, 2])
    #expect(
      try evaluate(counted) { $0.broadcast($1[0], Shape([2, 2, 3, 1]), axes: [1, 2]) }
        == [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6])
    #expect(
      try evaluate(counted) { $0.broadcast($1[0], Shape([2, 2, 3]), axes: [0, 2]) }
        == [1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6])
  }

  @Test func sliceTakesEveryStridethElement() throws {
    #expect(
      try evaluate(vector([0.0, 1, 2, 3, 4, 5, 6])) { $0.slice($1[0], axis: 0, 1..<6, stride: 2) } == [
        1, 3, 5,
      ])
    #expect(
      try evaluate(vector([0.0, 1, 2, 3, 4, 5, 6])) { $0.slice($1[0], axis: 0, 1..<7, stride: 3) } == [1, 4])
    #expect(
      try evaluate(counted) { $0.slice($1[0], Shape([1, 2]), Window(start: [1, 0], stride: [1, 2])) } == [
        4, 6,
      ])
  }

  @Test func padPutsZerosAround() throws {
    #expect(
      try evaluate(vector([7.0, 8])) { $0.pad($1[0], axis: 0, before: 1, after: 2) } == [0, 7, 8, 0, 0])
    #expect(
      try evaluate(counted) { $0.pad($1[0], Shape([3, 6]), Window(start: [1, 0], stride: [1, 2])) }
        == [0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0])
  }

  @Test func transposeReordersAxes() throws {
    #expect(try evaluate(counted) { $0.transpose($1[0], axes: [1, 0]) } == [1, 4, 2, 5, 3, 6])
    let cube = Tensor(shape: Shape([2, 1, 3]), elements: [1.0, 2, 3, 4, 5, 6])
    #expect(try evaluate(cube) { $0.transpose($1[0], axes: [2, 0, 1]) } == [1, 4, 2, 5, 3, 6])
    #expect(try evaluate(cube) { $0.transpose($1[0], axes: [1, 2, 0]) } == [1, 4, 2, 5, 3, 6])
  }

  @Test func oneHotComparesWithEachClass() throws {
    #expect(
      try evaluate(vector([2.0, 0, 1.5, 3])) { $0.oneHot($1[0], classes: 3) }
        == [0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test func sumOverSomeAxes() throws {
    #expect(try evaluate(counted) { $0.sum($1[0], axes: [0]) } == [5, 7, 9])
    #expect(try evaluate(counted) { $0.sum($1[0], axes: [1]) } == [6, 15])
    #expect(try evaluate(counted) { $0.sum($1[0]) } == [21])
    #expect(try evaluate(counted) { $0.mean($1[0]) } == [3.5])
    let cube = Tensor(shape: Shape([2, 2, 2]), elements: [1.0, 2, 4, 8, 16, 32, 64, 128])
    #expect(try evaluate(cube) { $0.sum($1[0], axes: [0, 2]) } == [51, 204])
    #expect(try evaluate(cube) { $0.sum($1[0], axes: [1]) } == [5, 10, 80, 160])
  }
}
