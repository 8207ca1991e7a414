import BespokeDSL
import BespokeForeign
import BespokeTensorFiles
import Foundation

extension FuzzTarget {
  /// Files of weights as PyTorch and Keras write them, for a model small enough for an input of the fuzzer
  /// to hold all of them.
  static let foreignWeights = FuzzTarget("foreign-weights", seeds: try foreignSeeds()) { data in
    _ = refusing { try requireSafeTensors(data.prefix(8), path: "input.safetensors") }
    guard let file = refusing({ try SafeTensors(data, path: "input") }) else { return }
    guard let networks else { preconditionFailure("the test model has mistakes") }
    for convention in [nil, Convention.pytorch, .keras] {
      for only in [nil, "generator"] {
        var request = ImportRequest(sources: [.init(file: file)])
        (request.convention, request.only) = (convention, only)
        guard let weights = refusing({ try importWeights(request, networks: networks) }) else { continue }
        for tensor in weights.tensors {
          precondition(tensor.values.count == tensor.shape.reduce(1, *))
          precondition(tensor.values.allSatisfy(\.isFinite))
        }
        precondition(Set(weights.tensors.map(\.name)).count == weights.tensors.count)
      }
    }
    request(with: file)
  }

  /// What is said with `--map`, of names that the file has.
  private static func request(with file: SafeTensors) {
    guard let networks else { return }
    var request = ImportRequest(sources: [.init(player: "generator", file: file)])
    request.map = file.tensors.keys.sorted().prefix(3).map { .init(old: $0, new: "generator/dense1/kernel") }
    _ = refusing { try importWeights(request, networks: networks) }
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

/// As both libraries name them, and as users do.
private func foreignSeeds() throws -> [Data] {
  let weights = try [model.trace()].flatMap { [$0.generator, $0.discriminator] }
    .flatMap { ForeignWeight.all(of: $0) }
  return try Convention.allCases.flatMap { convention in
    try [0, 1].map { (kind: Int) in
      try safeTensors(
        weights.enumerated().map { index, weight in
          let name = weight.name(in: convention)
          let values = (0..<weight.shape.reduce(1, *)).map { Float($0 % 7 + index) }
          return NamedTensor(
            kind == 0 ? name : name.replacing("conv", with: "main."), weight.shape(in: convention), values)
        }, metadata: ["format": "pt"])
    }
  }
}
