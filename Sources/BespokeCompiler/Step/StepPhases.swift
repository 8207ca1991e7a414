import BespokeAutodiff
import BespokeDSL
import BespokeGraph

/// A step in phases, for what stands between them: for each of its moves an entry that leaves the gradients in the arena,
/// and one that updates from there.
/// - Parameters:
///   - streams: of what the whole step draws, so that its phases draw the same.
///   - penalised: the same of a step with lazy penalties.
/// - Throws: what is wrong with losses and penalties.
func phaseEntries(
  _ model: TracedGAN, _ streams: RandomStreams, penalised: (interval: Int, streams: RandomStreams)?
) throws(Diagnostics) -> [Entry] {
  let batch = model.model.batch
  var entries: [Entry] = []
  for (place, move) in model.model.training.order.moves.enumerated() {
    func gradients(_ kind: Entry.Kind, _ streams: RandomStreams) throws(Diagnostics) -> Graph {
      var step = StepBuilder(model, streams, kind, kind == .penalisedGradients, move: place)
      step.keep(step.differentiate(move))
      return try step.finish()
    }
    entries.append(Entry(.gradients, try gradients(.gradients, streams), batch: batch, move: place))
    if let penalised, move != .generator {
      entries.append(
        Entry(
          .penalisedGradients, try gradients(.penalisedGradients, penalised.streams), batch: batch,
          interval: penalised.interval, move: place))
    }
    var step = StepBuilder(model, streams, .update, move: place)
    step.update(move, step.kept(by: move))
    entries.append(Entry(.update, try step.finish(), move: place))
  }
  return entries
}

extension StepBuilder {
  fileprivate func keep(_ gradients: [Gradients]) {
    for gradients in gradients {
      for (parameter, value) in zip(gradients.network.parameters, gradients.values) {
        builder.assign(parameter.gradient, value)
      }
    }
  }

  /// What `keep` left behind.
  fileprivate func kept(by move: Move) -> [Gradients] {
    let networks =
      switch move {
      case .both: [model.discriminator, model.generator]
      case .discriminator: [model.discriminator]
      case .generator: [model.generator]
      }
    return networks.map { network in
      Gradients(network: network, values: network.parameters.map { builder.state($0.gradient) })
    }
  }
}

extension TracedNetwork {
  /// With the states of its gradients.
  var withGradients: Player { Player(player, gradients: parameters.map(\.gradient.name)) }
}

extension LayerState {
  /// Where the phases of a step leave the gradient of a parameter.
  var gradient: StateDeclaration {
    StateDeclaration(name: "grad/" + declaration.name, shape: declaration.shape, role: .gradient)
  }
}
