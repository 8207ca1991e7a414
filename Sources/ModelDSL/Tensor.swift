import GraphIR

/// The result of a layer while a network is traced: a shape, known before anything runs.
public struct Tensor {
  let recorder: Recorder
  /// Where it comes from.
  let origin: TracedNetwork.Operand
  /// `[n=128, 7, 7, 256]`
  public let shape: Shape
  let location: SourceLocation
  /// False after a mistake: the shape is a guess, so nothing more is said about it.
  let isCertain: Bool
}

extension Tensor {
  public static func + (a: Tensor, b: Tensor) -> Tensor { arithmetic(.add, a, b) }
  public static func - (a: Tensor, b: Tensor) -> Tensor { arithmetic(.subtract, a, b) }
  public static func * (a: Tensor, b: Tensor) -> Tensor { arithmetic(.multiply, a, b) }

  /// An operator cannot know its own line: it takes that of the operand made last.
  private static func arithmetic(_ function: BinaryFunction, _ a: Tensor, _ b: Tensor) -> Tensor {
    let last = a.origin.order > b.origin.order ? a : b
    return a.recorder.record(.arithmetic(function), named: nil, [a, b], at: last.location)
  }
}

extension Tensor {
  /// Applies a list of layers, one after the other: what a network's list is, within a function.
  public func through(@LayerBuilder _ layers: () -> [PlacedLayer]) -> Tensor { through(layers()) }

  func through(_ layers: [PlacedLayer]) -> Tensor {
    layers.reduce(self) { $0.recorder.record($1.layer, $0, at: $1.location) }
  }
}

extension TracedNetwork.Operand {
  /// What the network is given comes before all that it makes.
  fileprivate var order: Int {
    switch self {
    case .input, .label: -1
    case .step(let index): index
    }
  }
}

extension Layer {
  /// Applies the layer with new parameters.
  public func callAsFunction(
    _ x: Tensor, path: String = #filePath, id: String = #fileID, line: Int = #line
  ) -> Tensor {
    x.recorder.record(self, x, at: SourceLocation(path: path, id: id, line: line))
  }
}
