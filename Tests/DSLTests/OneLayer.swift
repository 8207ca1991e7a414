import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

@testable import BespokeDSL

/// A network of one layer, or of a function, on its own.
struct OneLayer {
  let network: TracedNetwork
  let diagnostics: [Diagnostic]

  init(_ input: Shape, _ function: @escaping @Sendable (BespokeDSL.Tensor) -> BespokeDSL.Tensor) {
    let trace = Recorder.trace(Generator.function(function), player: "generator", input: input)
    (network, diagnostics) = (trace.network, trace.diagnostics)
  }

  /// Shapes of parameters and statistics, in their order.
  var states: [StateDeclaration] { network.steps.flatMap(\.states).map(\.declaration) }

  /// What the layer makes of `x` with these states.
  func callAsFunction(_ x: Values, _ states: [Values] = []) throws -> [Double] {
    var builder = GraphBuilder(name: "layer")
    let input = builder.input("x", x.shape)
    let values = self.states.indices.map { builder.input("s\($0)", states[$0].shape) }
    let result = append(input, values, &builder)
    try builder.graph.verify()
    #expect(builder.shape(result) == network.steps.last?.shape)
    var inputs = ["x": x]
    for (index, state) in states.enumerated() { inputs["s\(index)"] = state }
    return try Interpreter<Double>().run(builder.graph, inputs: inputs).values[result.index].elements
  }

  func append(
    _ x: ValueID, _ states: [ValueID], _ builder: inout GraphBuilder, mode: TracedNetwork.Mode = .inference
  ) -> ValueID {
    let named = Dictionary(uniqueKeysWithValues: zip(self.states.map(\.name), states))
    return Tape.lend(&builder) { network.forward(x, mode: mode, states: named, on: $0) }.result
  }

  /// First and second derivatives in the input and in each state against central differences.
  func checkGradients(
    _ what: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let point =
      try [random(network.input)]
      + states.enumerated().map { index, state in
        try random(state.shape, stream: UInt32(index + 2))
      }
    try TestSupport.checkGradients(what, at: point, sourceLocation: sourceLocation) { builder, x in
      // Without the square a linear layer has no second derivative.
      [builder.unary(.square, append(x[0], Array(x.dropFirst()), &builder))]
    }
  }
}
