import BespokeDSL

/// What weights from PyTorch do not say of the model that they come from, and what this one takes for granted.
func pyTorchNotes(_ network: TracedNetwork) -> [String] {
  var notes: [String] = []
  let epsilons = Set(network.steps.compactMap { ($0.layer.unshared as? BatchNorm)?.epsilon })
  if let epsilon = epsilons.first, epsilons != [1e-5] {
    notes.append(
      "note: the \(network.player)'s BatchNorm has epsilon \(epsilon), PyTorch's default is 1e-5: images are the same "
        + "where both have the same")
  }
  let uneven = network.steps.filter { $0.layer.unshared.padsUnevenly }.map { $0.name }
  if !uneven.isEmpty {
    notes.append(
      "note: \(uneven.joined(separator: ", ")): padding .same of an odd kernel at this stride is one pixel wider behind "
        + "than before; a layer of PyTorch with padding=\u{2026} alone sees other pixels. 'export --format pytorch' "
        + "writes a model with this padding")
  }
  if network.steps.contains(where: { $0.layer.unshared is PixelShuffle }) {
    notes.append(
      "note: the channels that PixelShuffle spreads stand in TensorFlow's order, not in that of nn.PixelShuffle"
    )
  }
  return notes
}

extension LayerOfSeveral {
  /// Whether what is added around an image, or cut off, is not the same on all sides: at least where sizes are multiples
  /// of the stride.
  fileprivate var padsUnevenly: Bool {
    switch self {
    case let layer as Conv2D:
      layer.padding == .same && layer.kernel > layer.stride && (layer.kernel - layer.stride) % 2 != 0
    case let layer as ConvTranspose2D:
      layer.padding == .same && layer.kernel > layer.stride && (layer.kernel - layer.stride) % 2 != 0
    default: false
    }
  }
}
