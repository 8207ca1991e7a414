import BespokeGraph

/// A value in a graph: what networks, layers, losses, penalties and metrics are written with.
///
///     let margin = mean(relu(1 - context.onReal) + relu(1 + context.onFake))
///
/// Operands have equal shapes, or one of them is a number or a scalar. A mismatch is an error at the line of the layer or
/// of the training, with both shapes.
public struct Tensor {
  package let tape: Tape
  package let id: ValueID
  /// What it is about, `real` or `fake`, where it is about one of them: a part of names in the C.
  let topic: String?

  /// `[n=128, 28, 28, 1]`; `[]` of a scalar.
  public var shape: Shape { tape.builder.shape(id) }

  package init(_ tape: Tape, _ id: ValueID, topic: String? = nil) {
    self.tape = tape
    self.id = id
    self.topic = topic
  }

  /// In the formula of a layer or a loss: a name of its own in the C, behind that of the layer or loss.
  public func named(_ part: String) -> Tensor {
    // What is no new value, such as a reshape to the shape that it has, keeps the name it has.
    let scope = tape.builder.scope
    if tape.recorder == nil, tape.builder.graph[id].name == scope {
      tape.builder.rename(id, "\(scope)/\(part)")
    }
    return self
  }
}

extension Tensor {
  /// Applies a list of layers, one after the other: what a network's list is, within a function.
  public func through(@LayerBuilder _ layers: () -> [PlacedLayer]) -> Tensor { through(layers()) }

  func through(_ layers: [PlacedLayer]) -> Tensor {
    layers.reduce(self) { $0.tape.apply($1.layer, [$0], at: $1.location) }
  }
}

/// An operation in a network is a layer without parameters; in a formula it is what it says.
func operation(
  _ stem: String, _ operands: Tensor..., word: String? = nil, range: LayerRange = .any,
  formula: @escaping @Sendable ([Tensor]) -> Tensor
) -> Tensor {
  guard let recorder = operands.lazy.compactMap(\.tape.recorder).first else { return formula(operands) }
  let layer = OperationLayer(stem: stem, word: word ?? stem, range: range, formula: formula)
  return recorder.record(layer, operands, at: recorder.location(ofLast: operands))
}

/// `a + b`, `tanh(a)`, … of a network's tensors.
struct OperationLayer: LayerOfSeveral {
  var stem: String
  var word: String
  var range: LayerRange
  var formula: @Sendable ([Tensor]) -> Tensor
  func formula(_ x: [Tensor], _ context: LayerContext) -> Tensor { formula(x) }
}
