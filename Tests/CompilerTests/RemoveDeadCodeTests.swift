import BespokeCompiler
import BespokeGraph
import Testing

@Suite struct RemoveDeadCodeTests {
  @Test func onlyRootsInputsAndDeclarationsStay() throws {
    var b = GraphBuilder(name: "g")
    let s = StateDeclaration(name: "s", shape: Shape([2]), role: .parameter)
    let t = StateDeclaration(name: "t", shape: Shape([2]), role: .statistic)
    let x = b.input("x", Shape([2]))
    _ = b.input("unused", Shape([2]))
    let dead = b.unary(.exp, b.state(s))
    _ = b.unary(.exp, dead)
    let y = b.unary(.tanh, x)
    b.assign(t, b.unary(.square, y))
    b.observe("z", b.unary(.negate, x))
    b.output("y", y)
    let result = removeDeadCode(b.graph)
    try result.verify()
    #expect(
      result.text == """
        graph "g" {
          state "s" : f32[2] parameter
          state "t" : f32[2] statistic
          %0 = input {name "x"} : f32[2] "x"
          %1 = input {name "unused"} : f32[2] "unused"
          %2 = tanh %0 : f32[2]
          %3 = square %2 : f32[2]
          %4 = negate %0 : f32[2]
          output "y" = %2
          assign "t" = %3
          observe "z" = %4
        }

        """)
    #expect(removeDeadCode(result) == result)
  }
}
