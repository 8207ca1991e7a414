import BespokeGraph
import BespokeInterpreter
import FuzzSupport
import TestSupport
import Testing

@testable import BespokeCompiler

/// Places of moved elements, as sums of parts along axes, against the interpreter's elements.
@Suite struct PlacesTests {
  /// Numbers that tell their own places, moved by a few random operations.
  @Test func randomMovements() throws {
    var random = SplitMix(state: 7)
    var sums = 0
    for _ in 0..<600 {
      let shape = Shape(
        (0..<Int.random(in: 1...4, using: &random)).map { _ in Int.random(in: 1...4, using: &random) })
      var builder = GraphBuilder(name: "moved")
      var value = builder.input("x", shape)
      var places: Places? = Places(shape.dimensions, strides: rowMajorStrides(shape.dimensions))
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let moved = Self.move(value, &builder, &random)
        if moved == value || builder.shape(moved).count > 2000 { continue }
        let operation = builder.graph[moved].operation
        places = places?.moved(by: operation, from: builder.shape(value), to: builder.shape(moved))
        value = moved
      }
      guard let places else { continue }
      sums += 1
      let numbers = Values(shape: shape, elements: (0..<shape.count).map { Double($0 + 1) })
      let elements = try Interpreter<Double>().run(builder.graph, inputs: ["x": numbers]).values[value.index]
        .elements
      let found: [Int?] = elements.map { $0 == 0 ? nil : Int($0) - 1 }
      #expect(places.places == found, "\(builder.graph.text)")
      #expect(places.isNowhere == found.allSatisfy { $0 == nil })
    }
    // Reshapes may take some apart that are not.
    #expect(sums > 400)
  }

  private static func move(_ value: ValueID, _ builder: inout GraphBuilder, _ random: inout SplitMix)
    -> ValueID
  {
    let shape = builder.shape(value)
    let axis = Int.random(in: 0..<max(shape.rank, 1), using: &random)
    let extent = shape.dimensions[axis]
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      let start = Int.random(in: 0..<extent, using: &random)
      return builder.slice(value, axis: axis, start..<extent, stride: Int.random(in: 1...2, using: &random))
    case 1:
      return builder.pad(
        value, axis: axis, before: Int.random(in: 0...2, using: &random),
        after: Int.random(in: 0...2, using: &random))
    case 2: return builder.transpose(value, axes: Array(0..<shape.rank).shuffled(using: &random))
    case 3:
      var wide = shape
      wide.dimensions.insert(3, at: axis)
      return builder.broadcast(value, wide, axes: (0...shape.rank).filter { $0 != axis })
    default:
      // Neighbours joined, or an axis in two.
      var other = shape
      if axis + 1 < shape.rank, Bool.random(using: &random) {
        other.dimensions[axis] *= other.dimensions.remove(at: axis + 1)
      } else if let factor = [2, 3].first(where: { extent.isMultiple(of: $0) }) {
        other.dimensions[axis] /= factor
        other.dimensions.insert(factor, at: axis + 1)
      }
      return builder.reshape(value, other)
    }
  }

  /// Millions of elements that are never listed.
  @Test func linesStayLines() throws {
    let huge = 1 << 40
    var places = try #require(Places([huge], strides: [1]).reshaped([1 << 20, 1 << 20]))
    #expect(places.axes == [.line(count: 1 << 20, step: 1 << 20), .line(count: 1 << 20, step: 1)])
    places = try #require(places.reshaped([1 << 10, 1 << 20, 1 << 10]))
    #expect(places.reshaped([huge])?.axes == [.line(count: huge, step: 1)])
    #expect(places.distances == .line(count: huge, step: 1))
    #expect(places.reshaped([3])?.axes == nil)
  }
}
