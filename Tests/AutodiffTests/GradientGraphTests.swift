import BespokeAutodiff
import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

/// What graph the gradients are, rather than what numbers.
@Suite struct GradientGraphTests {
  private let shape = Shape([3])

  @Test func unrelatedValuesHaveZeros() throws {
    var b = GraphBuilder(name: "test")
    let (x, other) = (b.input("x", shape), b.input("other", Shape([2, 2], batched: true)))
    let y = b.sum(b.unary(.exp, x))
    let gradient = b.gradients(of: y, withRespectTo: [other])[0]
    let run = try Interpreter<Double>().run(
      b.graph, inputs: ["x": sample(shape, stream: 1), "other": sample(b.shape(other), stream: 2)])
    #expect(run.values[gradient.index].elements == [0, 0, 0, 0])
  }

  @Test func onlyNodesOnThePathAreDifferentiated() throws {
    var b = GraphBuilder(name: "test")
    let (x, constant) = (b.input("x", shape), b.input("constant", shape))
    let branch = b.unary(.tanh, b.unary(.exp, constant))
    let y = b.multiply(b.unary(.exp, x), branch)
    let count = b.graph.nodes.count
    _ = b.gradients(of: y, withRespectTo: [x], cotangent: constant)
    // g = cotangent * branch, then g * exp(x)
    #expect(b.graph.nodes.dropFirst(count).map(\.operation) == [.binary(.multiply), .binary(.multiply)])
  }

  @Test func masksStopTheGradient() throws {
    var b = GraphBuilder(name: "test")
    let (x, g) = (b.input("x", shape), b.input("g", shape))
    let mask = b.unary(.leakyReLUMask(slope: 0.2), b.unary(.exp, x))
    let y = b.multiply(mask, x)
    let count = b.graph.nodes.count
    let gradient = b.gradients(of: y, withRespectTo: [x], cotangent: g)[0]
    #expect(b.graph.nodes.count == count + 1)
    #expect(b.graph[gradient].operands == [g, mask])
  }

  @Test func gradientsOfIntermediateValuesAndOfTheValueItself() throws {
    var b = GraphBuilder(name: "test")
    let (x, g) = (b.input("x", shape), b.input("g", shape))
    let middle = b.unary(.exp, x)
    let y = b.unary(.negate, middle)
    let gradients = b.gradients(of: y, withRespectTo: [x, middle, y], cotangent: g)
    #expect(b.graph[gradients[1]].operation == .unary(.negate))
    #expect(b.graph[gradients[0]].operands == [gradients[1], middle])
    #expect(gradients[2] == g)
  }

  @Test func nodesAreNamedAfterTheirValueAndPlacedAtItsUser() throws {
    var b = GraphBuilder(name: "test")
    let line = SourceLocation(path: "Model.swift", id: "Model.swift", line: 7)
    let x = b.input("x", shape)
    b.location = line
    let y = b.unary(.tanh, x, name: "layer")
    b.location = nil
    b.scope = "mine"
    let count = b.graph.nodes.count
    _ = b.gradients(of: y, withRespectTo: [x], cotangent: x)
    let added = b.graph.nodes.dropFirst(count)
    #expect(!added.isEmpty)
    #expect(added.allSatisfy { $0.name == "grad/x" && $0.location == line })
    #expect(b.scope == "mine")
    #expect(b.location == nil)
  }

  @Test func sharesOfACotangentSayWhichWayTheyCame() throws {
    var b = GraphBuilder(name: "test")
    let x = b.input("net/weights", shape)
    let real = b.unary(.exp, x, name: "net/layer/real/product")
    let fake = b.unary(.exp, x, name: "net/layer/fake/product")
    let y = b.sum(b.add(real, fake), name: "loss")
    let count = b.graph.nodes.count
    let gradient = b.gradients(of: y, withRespectTo: [x])[0]
    let shares = b.graph.nodes.dropFirst(count).filter { $0.operation == .binary(.multiply) }.map(\.name)
    #expect(shares == ["grad/net/weights via layer fake", "grad/net/weights via layer real"])
    #expect(b.graph[gradient].operation == .binary(.add) && b.graph[gradient].name == "grad/net/weights")
  }

  @Test func cotangentsInAnotherNetworkSayWhoseLossTheyAreOf() throws {
    var b = GraphBuilder(name: "test")
    let x = b.input("own/x", shape)
    let y = b.unary(.exp, b.unary(.tanh, x, name: "other/layer"), name: "loss")
    let count = b.graph.nodes.count
    _ = b.gradients(
      of: b.sum(y), withRespectTo: [x], for: LossOwner("own", through: "other"))
    let names = Set(b.graph.nodes.dropFirst(count).map(\.name))
    #expect(names.isSuperset(of: ["grad/loss", "grad/other/layer for own", "grad/own/x"]), "\(names)")
    #expect(!names.contains("grad/other/layer"))
  }

  @Test func partsAreAddedInTheSameOrderEachTime() throws {
    func build() throws -> Graph {
      var b = GraphBuilder(name: "test")
      let x = b.input("x", shape)
      let parts = [UnaryFunction.exp, .tanh, .sigmoid, .square].map { b.unary($0, x) }
      let y = b.sum(parts.dropFirst().reduce(parts[0]) { b.add($0, $1) })
      b.output("g", b.gradients(of: y, withRespectTo: [x])[0])
      return b.graph
    }
    #expect(try build() == build())
  }
}

/// Numbers of either sign, 0.3 to 1.3 in size; always the same ones.
func sample(_ shape: Shape, stream: Int) -> Tensor<Double> {
  var builder = GraphBuilder(name: "sample")
  let value = builder.random(
    .uniform(low: -1, high: 1), stream: UInt32(stream), shape)
  do {
    let numbers = try Interpreter<Double>().run(builder.graph).values[value.index]
    return Tensor(shape: shape, elements: numbers.elements.map { $0 < 0 ? $0 - 0.3 : $0 + 0.3 })
  } catch {
    preconditionFailure("a graph without inputs failed: \(error)")
  }
}
