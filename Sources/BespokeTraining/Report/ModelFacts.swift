import BespokeTensorFiles

/// What a model is made of, as far as whoever writes the report knows it.
struct ModelFacts: Equatable, Sendable {
  /// A layer with states of its own.
  struct Layer: Equatable, Sendable {
    struct State: Equatable, Sendable {
      /// "kernel".
      var name: String
      var shape: [Int]
      var isTrained: Bool
    }
    /// "generator/dense1".
    var name: String
    /// Of one sample; empty where that is not known.
    var output: [Int] = []
    var states: [State]
    /// Trained numbers.
    var parameters: Int { states.lazy.filter(\.isTrained).reduce(0) { $0 + $1.shape.reduce(1, *) } }
  }

  var layers: [Layer]
  /// Height, width, channels; nil where it is not known.
  var image: [Int]?
  /// Numbers of a sample of noise; 0 of a classifier and where it is not known.
  var latent = 0
  /// 0 without labels.
  var classes = 0
  /// Multiplications and additions for a real image; nil where it is not known.
  var flopsPerImage: Double?
  /// Of the model's graphs.
  var fingerprint: String?

  var parameters: Int { layers.reduce(0) { $0 + $1.parameters } }

  init(_ program: CompiledProgram) {
    layers = Self.layers(
      of: program.states.filter { $0.role != .moment }.map { ($0.name, $0.shape, $0.role == .parameter) },
      outputs: (program.generate.map(\.kept) ?? []) + program.step.kept)
    image = [program.height, program.width, program.channels]
    (latent, classes) = (program.latent, program.classes)
    flopsPerImage = program.flopsPerStep / Double(program.imagesPerStep)
    fingerprint = program.fingerprint
  }

  /// What a checkpoint tells where the model is not compiled into the program: its tensors.
  init?(checkpoint path: String) {
    guard let file = try? SafeTensorsIndex(path: path) else { return nil }
    layers = Self.layers(
      of: file.order.compactMap { name in
        file.tensors[name].map { (name, $0.shape, !name.contains("/moving_")) }
      }, outputs: [])
    fingerprint = file.metadata["fingerprint"]
    guard !layers.isEmpty else { return nil }
  }

  /// States of the networks, those of a layer together. What optimisers remember, and averages, are none of their layers.
  private static func layers(
    of states: [(name: String, shape: [Int], isTrained: Bool)], outputs: [ProgramTensor]
  ) -> [Layer] {
    var layers: [Layer] = []
    for (name, shape, isTrained) in states {
      let parts = name.split(separator: "/")
      guard parts.count >= 3, ["generator", "discriminator", "classifier", "network"].contains(parts[0])
      else {
        continue
      }
      let layer = parts.dropLast().joined(separator: "/")
      let state = Layer.State(name: String(parts[parts.count - 1]), shape: shape, isTrained: isTrained)
      if let index = layers.firstIndex(where: { $0.name == layer }) {
        layers[index].states.append(state)
      } else {
        let output = outputs.first { $0.name == layer }.map { Array($0.shape.dropFirst()) } ?? []
        layers.append(Layer(name: layer, output: output, states: [state]))
      }
    }
    return layers
  }
}
