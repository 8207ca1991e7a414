import BespokeCompiler
import BespokeGraph
import FuzzSupport
import Testing

/// States that are replaced in the kernel that puts out what they were.
@Suite struct ReplacedStateTests {
  @Test(arguments: [[1], [6], [2, 3]]) func whatIsPutOutIsOfTheStateBefore(_ extents: [Int]) throws {
    let shape = Shape(extents)
    let state = StateDeclaration(name: "w", shape: shape, role: .parameter)
    func program(_ build: (inout GraphBuilder, ValueID, ValueID) -> ValueID) -> Program {
      var step = GraphBuilder(name: "step")
      let (w, x) = (step.state(state), step.input("x", shape))
      step.assign(state, build(&step, w, x))
      var initialise = GraphBuilder(name: "initialise")
      initialise.assign(state, initialise.constant(0.3, shape))
      return Program(name: "p", initialise: initialise.graph, step: step.graph)
    }
    let programs = [
      program { b, w, _ in
        b.output("y", b.reshape(w, shape))
        return b.unary(.tanh, w)
      },
      program { b, w, x in
        b.output("y", b.affine(w, scale: 2, offset: 1))
        return x
      },
      program { b, w, x in
        b.output("y", b.sum(w, axes: [0]))
        b.output("z", b.add(w, x))
        return b.unary(.tanh, b.add(w, x))
      },
    ]
    let cases = programs.enumerated().map { FuzzCase($1, seed: UInt64($0)) }
    for (item, outcome) in zip(cases, try Workbench().check(cases)) {
      #expect(outcome.failure == nil, "\(item.program.step)")
    }
  }
}
