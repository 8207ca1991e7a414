import BespokeDSL
import BespokeForeign
import BespokeGraph
import BespokeTensorFiles
import Foundation

#if BESPOKE_ONNX
  import BespokeONNX

  /// A graph for each entry, and what they make of a few samples.
  package func onnxFiles(_ input: ExportInput) throws -> [ExportedFile] {
    let asked = input.options.entries
    var files: [ExportedFile] = []
    for entry in input.entries where asked.isEmpty || asked.contains(entry.kind) {
      do {
        let model = try onnxModel(
          entry.graph, states: input.states,
          metadata: input.fileMetadata.merging(["entry": entry.kind.rawValue]) { $1 })
        files.append(ExportedFile(entry.kind.rawValue + ".onnx", model))
      } catch let refusal as ONNXRefusal {
        // Of what was not asked for by name, the rest is worth having.
        if asked.contains(entry.kind) || entry.kind == input.mainEntry {
          throw UserError(refusal.description)
        }
        files.append(ExportedFile(entry.kind.rawValue + ".missing.txt", refusal.description + "\n"))
      }
    }
    let golden = try input.comparedSamples(4)
    return files + [ExportedFile("golden.safetensors", try safeTensors(golden, metadata: input.fileMetadata))]
  }
#else
  /// Ordinary builds know nothing of ONNX.
  package func onnxFiles(_ input: ExportInput) throws -> [ExportedFile] {
    throw UserError(
      "this build has no ONNX, which takes swift-protobuf: build with BESPOKE_ONNX=1 in the environment, as in "
        + "BESPOKE_ONNX=1 swift build")
  }
#endif
