import BespokeDSL
import BespokeGraph

/// The whole minimax step: forward passes, losses, gradients and updates of both players, in the model's order.
/// - Parameter withLazyPenalties: whether the penalties are due that are not applied in every step.
/// - Returns: the graph, and the streams of all that is drawn so far.
func stepGraph(_ model: TracedGAN, _ streams: RandomStreams, withLazyPenalties: Bool = false)
  throws(Diagnostics) -> (graph: Graph, streams: RandomStreams)
{
  var step = StepBuilder(model, streams, withLazyPenalties ? .penalisedStep : .step, withLazyPenalties)
  for move in model.model.training.order.moves { step.update(move, step.differentiate(move)) }
  return (try step.finish(), step.streams)
}

/// A part of a step that begins with gradients and ends with an update.
enum Move: Hashable {
  /// Both players, from the same weights.
  case both
  /// The so manieth update of D, from 0, among those of a step.
  case discriminator(Int, of: Int)
  case generator
}

extension UpdateOrder {
  var moves: [Move] {
    switch self {
    case .simultaneous: [.both]
    case .alternating(let count): (0..<count).map { .discriminator($0, of: count) } + [.generator]
    case .generatorFirst: [.generator, .discriminator(0, of: 1)]
    }
  }
}
