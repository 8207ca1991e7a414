import BespokeCompiler
import BespokeGraph
import BespokeInterpreter
import Foundation
import TestSupport
import Testing

@Suite struct ShareBackwardChainsTests {
  @Test func linearOperationsLetTheFactorPass() throws {
    let graph = chains { b, x in b.unary(.negate, b.affine(x, scale: 3)) }
    #expect(try productsAfterSharing(graph) == 1)
  }

  /// `scale * x + 1` is no multiple of `x + 1`.
  @Test func anOffsetHoldsTheFactorBack() throws {
    let graph = chains { b, x in b.affine(x, offset: 1) }
    #expect(try productsAfterSharing(graph) == 2)
  }

  @Test func whatIsNotLinearHoldsTheFactorBack() throws {
    let graph = chains { b, x in b.unary(.tanh, x) }
    #expect(try productsAfterSharing(graph) == 2)
  }

  /// A number a sample from each of two losses, times a row, past `between`, through one kernel.
  private func chains(_ between: (inout GraphBuilder, ValueID) -> ValueID) -> Graph {
    var b = GraphBuilder(name: "g")
    let row = b.input("row", Shape([3, 1]))
    let kernel = b.input("kernel", Shape([3, 5]))
    for loss in ["one", "two"] {
      let scale = b.input(loss, Shape([4, 1], batched: true))
      let cotangent = b.matmul(scale, row, transposeRight: true)
      b.output("after " + loss, b.matmul(between(&b, cotangent), kernel))
    }
    return b.graph
  }

  /// Products in the graph with its chains shared, which is legal and computes the same.
  private func productsAfterSharing(_ graph: Graph) throws -> Int {
    let result = shareBackwardChains(graph)
    try result.verify()
    var inputs: [String: Tensor<Double>] = [:]
    for node in graph.nodes {
      guard case .input(let name) = node.operation else { continue }
      let elements = (0..<node.shape.count).map { sin(Double($0 * 7 + name.count)) }
      inputs[name] = Tensor(shape: node.shape, elements: elements)
    }
    let before = try Interpreter<Double>().run(graph, inputs: inputs).outputs
    let after = try Interpreter<Double>().run(result, inputs: inputs).outputs
    for (name, tensor) in before {
      expectClose(after[name]!.elements, tensor.elements, .doublePrecision, name)
    }
    return result.nodes.filter { $0.operation.family == .product }.count
  }
}
