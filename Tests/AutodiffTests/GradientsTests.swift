import BespokeAutodiff
import BespokeGraph
import BespokeInterpreter
import Testing

/// What `gradients` gives beyond the formulas: cotangents, zeros, names, locations.
@Suite struct GradientsTests {
  private let shape = Shape([3])
  private let point = Tensor(shape: Shape([3]), elements: [1.0, -2, 4])

  private func values(_ builder: GraphBuilder, _ value: ValueID) throws -> [Double] {
    let inputs = ["a": point, "b": Tensor(shape: shape, elements: [10.0, 20, 30])]
    return try Interpreter<Double>().run(builder.graph, inputs: inputs).values[value.index].elements
  }

  @Test func aScalarNeedsNoCotangent() throws {
    var builder = GraphBuilder(name: "test")
    let a = builder.input("a", shape)
    let y = builder.sum(builder.unary(.square, a))
    let gradient = builder.gradients(of: y, withRespectTo: [a])[0]
    #expect(try values(builder, gradient) == [2, -4, 8])
  }

  @Test func aCotangentWeighsTheResult() throws {
    var builder = GraphBuilder(name: "test")
    let (a, b) = (builder.input("a", shape), builder.input("b", shape))
    let gradient = builder.gradients(of: builder.unary(.square, a), withRespectTo: [a], cotangent: b)[0]
    #expect(try values(builder, gradient) == [20, -80, 240])
  }

  @Test func aValueIsItsOwnGradient() throws {
    var builder = GraphBuilder(name: "test")
    let (a, b) = (builder.input("a", shape), builder.input("b", shape))
    #expect(builder.gradients(of: a, withRespectTo: [a], cotangent: b) == [b])
  }

  @Test func independentValuesHaveZeros() throws {
    var builder = GraphBuilder(name: "test")
    let (a, b) = (builder.input("a", shape), builder.input("b", shape))
    let y = builder.sum(a)
    let later = builder.unary(.exp, a)
    let gradients = builder.gradients(of: y, withRespectTo: [b, later])
    for gradient in gradients { #expect(try values(builder, gradient) == [0, 0, 0]) }
  }

  @Test func contributionsOfAllUsesAreAdded() throws {
    var builder = GraphBuilder(name: "test")
    let a = builder.input("a", shape)
    let doubled = builder.add(a, a)
    let y = builder.sum(builder.add(builder.multiply(doubled, a), a))
    // d(2a² + a) = 4a + 1
    let gradients = builder.gradients(of: y, withRespectTo: [a, doubled])
    #expect(try values(builder, gradients[0]) == [5, -7, 17])
    #expect(try values(builder, gradients[1]) == [1, -2, 4])
  }

  @Test func onlyWhatIsAskedForIsDifferentiated() throws {
    var builder = GraphBuilder(name: "test")
    let (a, b) = (builder.input("a", shape), builder.input("b", shape))
    let y = builder.sum(builder.multiply(a, builder.unary(.exp, b)))
    let before = builder.graph.nodes.count
    _ = builder.gradients(of: y, withRespectTo: [a])
    // The constant 1, its broadcast, and the product with exp(b).
    #expect(builder.graph.nodes.count == before + 3)
  }

  @Test func gradientsCarryTheNameOfWhatTheyBelongTo() throws {
    var builder = GraphBuilder(name: "test")
    let a = builder.input("a", shape)
    builder.scope = "generator/activation1"
    let y = builder.sum(builder.unary(.tanh, a))
    let gradient = builder.gradients(of: y, withRespectTo: [a])[0]
    #expect(builder.graph[gradient].name == "grad/a")
    #expect(builder.scope == "generator/activation1")
    let count = builder.graph.nodes.count
    let second = builder.gradients(of: builder.sum(gradient), withRespectTo: [a])[0]
    #expect(builder.graph[second].name.hasPrefix("grad/a"))
    // Of the gradient itself.
    #expect(builder.graph.nodes.dropFirst(count).contains { $0.name == "grad/grad/a" })
  }
}
