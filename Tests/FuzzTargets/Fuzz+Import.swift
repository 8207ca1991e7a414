import BespokeDSL
import BespokeForeign
import BespokeTensorFiles
import Foundation

extension FuzzTarget {
  /// Files of weights as PyTorch and Keras write them, for a model small enough for an input of the fuzzer to hold all of
  /// them. Before the file stands a line of renamings, as `--map` takes them, with spaces between them.
  static let foreignWeights = FuzzTarget("import", seeds: try foreignSeeds()) { data in
    let line = data.prefix { $0 != UInt8(ascii: "\n") }
    let map = String(decoding: line, as: UTF8.self).split(separator: " ").prefix(8)
      .compactMap { ImportRequest.Renaming(String($0)) }
    let bytes = Data(data.dropFirst(line.count + 1))
    _ = refusing { try requireSafeTensors(bytes, path: "input.safetensors") }
    guard let file = refusing({ try SafeTensors(bytes, path: "input") }) else { return }
    guard let networks else { preconditionFailure("the test model has mistakes") }
    for convention in [nil, Convention.pytorch, .keras] {
      for (player, only) in [(nil, nil), (nil, "generator"), ("generator", nil)] as [(String?, String?)] {
        var request = ImportRequest(sources: [.init(player: player, file: file)])
        (request.convention, request.only, request.map) = (convention, only, map)
        guard let weights = refusing({ try importWeights(request, networks: networks) }) else { continue }
        for tensor in weights.tensors {
          precondition(tensor.values.count == tensor.shape.reduce(1, *))
          precondition(tensor.values.allSatisfy(\.isFinite))
        }
        precondition(Set(weights.tensors.map(\.name)).count == weights.tensors.count)
      }
    }
  }
}

/// Normalised features that become an image, labels, and layers alike.
private let model = GAN("small", latent: 2, image: (2, 2, 1), classes: 2, batch: 4) {
  Generator.conditional { z, label in
    let x = BatchNorm()(Dense(8, bias: false)(z + Embedding(classes: 2, units: 2)(label)))
    return Tanh()(ConvTranspose2D(1, kernel: 2)(Reshape(2, 2, 2)(x)))
  }
  Discriminator.conditional { image, label in
    let x = Conv2D(2, kernel: 1)(Conv2D(2, kernel: 1)(Concat()(image, image)))
    return Dense(1)(Concat()(Flatten()(x), OneHot(2)(label)))
  }
  Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-3))
}

private let networks = (try? model.trace()).map { [$0.generator, $0.discriminator] }

/// As both libraries name them, and as users do, with what such names are here.
private func foreignSeeds() throws -> [Data] {
  let weights = try [model.trace()].flatMap { [$0.generator, $0.discriminator] }
    .flatMap { ForeignWeight.all(of: $0) }
  return try Convention.allCases.flatMap { convention in
    try [("", ""), ("conv", "main."), ("dense1", "first")].map { (word, other) in
      func named(_ weight: ForeignWeight) -> String {
        let name = weight.name(in: convention)
        return word.isEmpty ? name : name.replacing(word, with: other)
      }
      let tensors = weights.enumerated().map { index, weight in
        let values = (0..<weight.shape.reduce(1, *)).map { Float($0 % 7 + index) }
        return NamedTensor(named(weight), weight.shape(in: convention), values)
      }
      let map =
        word == "dense1" ? "generator.first=generator/dense1 discriminator/first=discriminator/dense1" : ""
      return try Data((map + "\n").utf8) + safeTensors(tensors, metadata: ["format": "pt"])
    }
  }
}
