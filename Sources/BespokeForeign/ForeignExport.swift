import BespokeDSL
import BespokeTensorFiles
import Foundation

/// A model with its weights, on its way to another library.
package struct ForeignExport {
  package var name: String
  /// In the order of the model.
  package var networks: [TracedNetwork]
  /// By the names of states; of a generator whose weights are averaged, the averages.
  package var states: [String: [Float]]
  /// Something to compare with: `noise`, `label`, `image` of a generator, `image` and `logits` of a classifier.
  package var golden: [NamedTensor]
  /// For people, in the files' metadata.
  package var metadata: [String: String]
  /// Pixels and channels of images.
  package var image: (height: Int, width: Int, channels: Int)

  package init(
    name: String, networks: [TracedNetwork], states: [String: [Float]], golden: [NamedTensor],
    metadata: [String: String], image: (height: Int, width: Int, channels: Int)
  ) {
    self.name = name
    self.networks = networks
    self.states = states
    self.golden = golden
    self.metadata = metadata
    self.image = image
  }

  /// The weights, a program that builds the model, loads them and compares, and what it compares with.
  /// - Throws: `UserError` at the line of a layer that the library does not have.
  package func files(_ convention: Convention) throws -> [(name: String, bytes: Data)] {
    let stem = "weights"
    var metadata = metadata
    metadata["format"] = "bespoke-\(convention.rawValue)"
    let tensors = try networks.flatMap { ForeignWeight.all(of: $0) }.map { weight in
      guard let values = states[weight.name] else {
        throw UserError("the checkpoint holds no \(weight.name)")
      }
      return NamedTensor(
        weight.name(in: convention), weight.shape(in: convention), weight.values(values, to: convention))
    }
    let text = try convention == .pytorch ? pyTorchProgram() : kerasProgram()
    return [
      ("\(stem).safetensors", try safeTensors(tensors, metadata: metadata)),
      ("golden.safetensors", try safeTensors(golden, metadata: metadata)),
      ("model.py", Data(text.utf8)),
    ]
  }
}

extension TracedNetwork {
  /// Of a class in Python.
  var className: String { player.prefix(1).uppercased() + player.dropFirst() }
  /// Of what it is given.
  var inputName: String { input.rank == 2 ? "noise" : "image" }
}

extension TracedNetwork {
  /// Whether what it says of an image depends on the others beside it, so that images are compared one by one.
  var seesBatches: Bool { steps.contains { $0.layer.unshared is MinibatchStandardDeviation } }
}

func indented(_ lines: [String], _ depth: Int) -> String {
  lines.map { String(repeating: " ", count: 4 * depth) + $0 }.joined(separator: "\n")
}
