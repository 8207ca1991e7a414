import BespokeCompiler
import BespokeGraph
import Testing

@Suite struct ShareCommonSubexpressionsTests {
  @Test func equalValuesAreComputedOnce() throws {
    var b = GraphBuilder(name: "g")
    let x = b.input("x", Shape([2]))
    let first = b.unary(.exp, x)
    let second = b.unary(.exp, x, name: "second")
    let third = b.unary(.exp, x, name: "third")
    b.output("y", b.add(first, second, name: "sum"))
    b.output("z", b.add(first, third))
    b.observe("third", third)
    let result = shareCommonSubexpressions(b.graph)
    try result.verify()
    #expect(
      result.text == """
        graph "g" {
          %0 = input {name "x"} : f32[2] "x"
          %1 = exp %0 : f32[2] "second"
          %2 = add %1, %1 : f32[2] "sum"
          output "y" = %2
          output "z" = %2
          observe "third" = %1
        }

        """)
  }

  @Test func equalDrawsAreOneDraw() throws {
    var b = GraphBuilder(name: "g")
    let mask = RandomDistribution.dropoutMask(rate: 0.5)
    let first = b.random(mask, stream: 1, Shape([2]), name: "mask")
    let again = b.random(mask, stream: 1, Shape([2]))
    let other = b.random(mask, stream: 2, Shape([2]))
    b.output("y", b.add(b.multiply(first, again), other))
    let result = shareCommonSubexpressions(b.graph)
    try result.verify()
    #expect(result.nodes.count == 4)
  }

  @Test func payloadAndShapeTellValuesApart() throws {
    var b = GraphBuilder(name: "g")
    let x = b.input("x", Shape([6]))
    for (name, value) in [
      ("a", b.affine(x, scale: 2)), ("b", b.affine(x, scale: 3)), ("c", b.reshape(x, Shape([2, 3]))),
      ("d", b.reshape(x, Shape([3, 2]))),
    ] {
      b.output(name, value)
    }
    #expect(shareCommonSubexpressions(b.graph) == b.graph)
  }
}
