import BespokeDSL
import BespokeForeign
import BespokeGraph
import BespokeInterpreter
import BespokePhilox
import BespokeTensorFiles

/// The weights in the names and layouts of PyTorch or Keras, a program in Python that builds the model, loads them and
/// compares, and what it compares with.
package func foreignFiles(_ input: ExportInput, _ convention: Convention) throws -> [ExportedFile] {
  let networks = try tracedNetworks(of: input.model)
  var states = input.states
  // What draws are the averages, where the training keeps them.
  let average = "average/"
  for (name, values) in input.states where name.hasPrefix(average) {
    states[String(name.dropFirst(average.count))] = values
  }
  let program = input.program
  let export = ForeignExport(
    name: input.model.name, networks: networks, states: states, golden: try input.comparedSamples(4),
    metadata: input.fileMetadata, image: (program.height, program.width, program.channels))
  return try export.files(convention).map { ExportedFile($0.name, $0.bytes) }
}

extension ExportInput {
  /// For programs that ask a file what it is.
  var fileMetadata: [String: String] {
    var metadata = ["model": model.name, "fingerprint": facts.fingerprint]
    if let step = facts.step { metadata["step"] = "\(step)" }
    if let seed = facts.seed { metadata["seed"] = "\(seed)" }
    return metadata
  }

  /// Latents and what the generator makes of them, by the interpreter in double precision, and what the discriminator
  /// says of that; of a classifier, noise as images and what it says of them.
  func comparedSamples(_ samples: Int) throws -> [NamedTensor] {
    var golden = ComparedSamples(input: self, samples: samples)
    if let generate = graph(.generate) {
      golden.draw("noise", [program.latent], normal: true)
      if program.classes > 0 {
        golden.values["label"] = (0..<samples).map { Double($0 % program.classes) }
        golden.shapes["label"] = []
      }
      try golden.run(generate, output: "image")
      if let discriminate = graph(.discriminate) { try golden.run(discriminate, output: "logits") }
    } else if let classify = graph(.classify) {
      golden.draw("image", [program.height, program.width, program.channels], normal: false)
      try golden.run(classify, output: "logits")
    }
    return golden.tensors
  }
}

/// Inputs and outputs of a few samples, by name.
private struct ComparedSamples {
  let input: ExportInput
  let samples: Int
  var values: [String: [Double]] = [:]
  var shapes: [String: [Int]] = [:]

  var tensors: [NamedTensor] {
    values.sorted { $0.key < $1.key }.map {
      NamedTensor($0.key, [samples] + (shapes[$0.key] ?? []), $0.value.map(Float.init))
    }
  }

  /// Random numbers, the same in every export.
  mutating func draw(_ name: String, _ shape: [Int], normal: Bool) {
    let philox = Philox(seed: 1, step: 0, stream: Philox.stream(named: "export/" + name))
    values[name] = (0..<samples * shape.reduce(1, *)).map {
      Double(Float(normal ? philox.normal($0) : 2 * philox.uniform($0) - 1))
    }
    shapes[name] = shape
  }

  /// A graph of one sample, for each.
  mutating func run(_ graph: Graph, output: String) throws {
    var states: [String: BespokeInterpreter.Tensor<Double>] = [:]
    for state in graph.states {
      guard let values = input.states[state.name] else { continue }
      states[state.name] = BespokeInterpreter.Tensor(shape: state.shape, elements: values.map(Double.init))
    }
    var result: [Double] = []
    for sample in 0..<samples {
      var inputs: [String: BespokeInterpreter.Tensor<Double>] = [:]
      for node in graph.nodes {
        guard case .input(let name) = node.operation, let all = values[name] else { continue }
        let size = all.count / samples
        inputs[name] = BespokeInterpreter.Tensor(
          shape: node.shape, elements: Array(all[sample * size..<(sample + 1) * size]))
      }
      let run = try Interpreter<Double>().run(graph, inputs: inputs, states: states)
      guard let made = run.outputs[output] else {
        throw UserError("\(input.model.name) makes no \(output) when it is run")
      }
      result += made.elements
      shapes[output] = made.shape.sampleDimensions
    }
    // As others are given it.
    let floats = result.map { Float($0) }
    try requireNumbers(floats[...], of: output, model: input.model.name)
    values[output] = floats.map { Double($0) }
  }
}
