import BespokeCompiler
import BespokeDSL
import BespokeExport
import BespokeForeign
import BespokeGraph
import BespokeInterpreter
import BespokePhilox
import BespokeZoo
import Foundation
import TestModels

// Writes every model, or those that are named, in the formats that are asked for, with weights that no layer begins with:
// export-cases FOLDER FORMAT,… [MODEL …]. A line for each folder, and for each model that a format cannot say.

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: export-cases FOLDER FORMAT,… [MODEL …]\n".utf8))
  exit(2)
}
let (folder, formats, names) = (
  arguments[1], arguments[2].split(separator: ",").map(String.init), arguments.dropFirst(3)
)
for model in BespokeZoo.zoo + TestModels.zoo where names.isEmpty || names.contains(model.name) {
  let input = try exportInput(model)
  for format in formats {
    do {
      let files: [ExportedFile]
      if format == "onnx" {
        files = try onnxFiles(input)
      } else if let convention = Convention(rawValue: format) {
        files = try foreignFiles(input, convention)
      } else {
        throw CocoaError(.featureUnsupported)
      }
      let place = URL(fileURLWithPath: folder).appending(path: "\(format)/\(model.name)")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for file in files { try file.bytes.write(to: place.appending(path: file.name)) }
      print("\(format)/\(model.name)")
    } catch { print("- \(format)/\(model.name): \(error)") }
  }
}

/// A model as if it had been trained: weights as it begins with, and vectors of numbers near one, so that no
/// normalisation is the identity.
func exportInput(_ model: any Model) throws -> ExportInput {
  let program = try buildProgram(model)
  let initialise = program.graph(.initialise)
  let begun = try Interpreter<Double>().run(
    initialise,
    states: Dictionary(
      uniqueKeysWithValues: initialise.states.map {
        ($0.name, BespokeInterpreter.Tensor(shape: $0.shape, repeating: 0.0))
      }), seed: 1)
  let entries = try inferenceEntries(of: model, batch: 1)
  var states: [String: [Float]] = [:]
  for state in entries.flatMap(\.graph.states) {
    let philox = Philox(seed: 2, step: 0, stream: Philox.stream(named: state.name))
    let values = begun.states[state.name]?.elements ?? []
    // Kernels stay as they are; of vectors of zeros or ones nothing would show that one stands for another.
    let isVector = state.shape.rank == 1
    states[state.name] = values.indices.map { Float(values[$0] + (isVector ? 0.2 * philox.uniform($0) : 0)) }
  }
  return ExportInput(
    model: model, program: program, entries: entries, states: states,
    facts: RunFacts(checkpoint: "", fingerprint: program.fingerprint))
}
