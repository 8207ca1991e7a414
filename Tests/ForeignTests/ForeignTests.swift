import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

/// Operations, layers and optimisers against tests that others wrote: the node tests of the onnx package.
/// `Fixtures/onnx.md` lists them, and those that cannot run.
@Suite struct ForeignTests {
  @Test(arguments: ForeignTest.all) func theInterpreterAgrees(_ test: ForeignTest) throws {
    let graph = ForeignGraph(test).builder.graph
    try graph.verify()
    var inputs: [String: Tensor<Double>] = [:]
    for (index, tensor) in test.inputs.enumerated() { inputs["\(index)"] = tensor }
    let outputs = try Interpreter<Double>().run(graph, inputs: inputs).outputs
    #expect(outputs.count == test.outputs.count)
    for (index, expected) in test.outputs.enumerated() {
      let output = try #require(outputs["\(index)"])
      #expect(output.shape.dimensions == expected.shape.dimensions)
      expectClose(output.elements, expected.elements, .singlePrecision, "\(test) output \(index)")
    }
  }

  @Test func everyOperationHasATest() {
    #expect(ForeignTest.all.count == 147)
    let operations = Set(ForeignTest.all.map(\.operation))
    #expect(operations.isSuperset(of: ["Conv", "ConvTranspose", "BatchNormalization", "Gemm", "Adam"]))
  }
}
