import BespokeDSL
import BespokeForeign
import BespokeTensorFiles
import Foundation
import TestModels
import Testing

/// What is written for other libraries. Python runs it all in `make parity-export`.
@Suite struct ExportTests {
  private func export(_ model: any Model) throws -> ForeignExport {
    let networks = try tracedNetworks(of: model)
    var states: [String: [Float]] = [:]
    for (index, weight) in networks.flatMap({ ForeignWeight.all(of: $0) }).enumerated() {
      states[weight.name] = (0..<weight.shape.reduce(1, *)).map { Float($0) * 0x1.234p-9 + Float(index) }
    }
    return ForeignExport(
      name: model.name, networks: networks, states: states, golden: [NamedTensor("noise", [1], [1])],
      metadata: ["model": model.name, "step": "7"], image: (1, 1, 1))
  }

  private func text(_ name: String, _ files: [(name: String, bytes: Data)]) throws -> String {
    String(decoding: try #require(files.first { $0.name == name }).bytes, as: UTF8.self)
  }

  /// The file as it is written, taken back, of every model that can be said.
  @Test(arguments: Convention.allCases) func filesComeBackToTheBit(_ convention: Convention) throws {
    var said = 0
    for model in TestModels.zoo where model.name != "own" {
      let export = try export(model)
      let files = try export.files(convention)
      let weights = try SafeTensors(
        try #require(files.first { $0.name == "weights.safetensors" }).bytes, path: "weights.safetensors")
      #expect(weights.metadata["step"] == "7")
      let back = try importWeights(ImportRequest(sources: [.init(file: weights)]), networks: export.networks)
      #expect(Dictionary(uniqueKeysWithValues: back.tensors.map { ($0.name, $0.values) }) == export.states)
      said += 1
    }
    #expect(said == TestModels.zoo.count - 1)
  }

  @Test func aLayerOfOnesOwnIsRefusedAtItsLine() throws {
    for convention in Convention.allCases {
      #expect {
        _ = try export(own).files(convention)
      } throws: { "\($0)".contains("Own.swift:") && "\($0)".contains("a layer of your own, Scale,") }
    }
  }

  /// PyTorch cuts a transposed convolution on both sides alike.
  @Test func unevenPaddingIsSaidInPyTorchsWords() throws {
    let program = try text("model.py", export(wide).files(.pytorch))
    #expect(program.contains("nn.ConvTranspose2d(64, 1, 5, stride=2, padding=1, bias=False)"))
    #expect(program.contains("self.convTranspose2(x)[:, :, :6, :6]"))
    #expect(program.contains("self.conv1(F.pad(x, (1, 2, 1, 2)))"))
    #expect(program.contains("nn.ConvTranspose2d(48, 64, 5, stride=1, padding=2, bias=False)"))
    // A kernel of 4 at stride 2 needs nothing.
    let even = try text("model.py", export(spectral).files(.pytorch))
    #expect(even.contains("stride=2, padding=1)\n"))
  }

  @Test func missingWeightsAreNamed() throws {
    var export = try export(wide)
    export.states["generator/dense1/kernel"] = nil
    #expect {
      _ = try export.files(.keras)
    } throws: { "\($0)" == "the checkpoint holds no generator/dense1/kernel" }
  }
}
